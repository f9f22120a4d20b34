// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstddef>
#include <string>

namespace Litecopy::Test {

/// A message bus that takes connections and never answers. Its name is no file, and goes with it.
class SilentBus
{
public:
    SilentBus()
        : m_name("litecopy-test-" + std::to_string(::getpid()))
        , m_socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        // The first byte stays 0: no file.
        m_name.copy(address.sun_path + 1, sizeof address.sun_path - 1);
        const auto size = socklen_t(offsetof(sockaddr_un, sun_path) + 1 + m_name.size());
        m_listens =
            ::bind(m_socket, reinterpret_cast<const sockaddr *>(&address), size) == 0 && ::listen(m_socket, 16) == 0;
    }
    SilentBus(const SilentBus &) = delete;
    SilentBus &operator=(const SilentBus &) = delete;
    ~SilentBus() { ::close(m_socket); }

    [[nodiscard]] bool isListening() const noexcept { return m_listens; }
    /// As DBUS_SESSION_BUS_ADDRESS has it.
    [[nodiscard]] QByteArray address() const { return QByteArray::fromStdString("unix:abstract=" + m_name); }
    /// Whether somebody has connected so far.
    [[nodiscard]] bool wasAsked()
    {
        while (::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC) >= 0)
            m_wasAsked = true;
        return m_wasAsked;
    }

private:
    const std::string m_name;
    const int m_socket;
    bool m_listens = false;
    bool m_wasAsked = false;
};

} // namespace Litecopy::Test
