// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <csignal>
#include <filesystem>

#include <fcntl.h>
#include <unistd.h>

namespace Litecopy::Test {

/// As a file server that doesn't give it back: whoever opens the file waits, for 45 s.
class Lease
{
public:
    explicit Lease(const std::filesystem::path &path)
        : m_file(::open(path.c_str(), O_RDWR | O_CLOEXEC))
    {
        // How the system asks for it back.
        std::signal(SIGIO, SIG_IGN);
        m_isHeld = m_file >= 0 && ::fcntl(m_file, F_SETLEASE, F_WRLCK) == 0;
    }
    Lease(const Lease &) = delete;
    Lease &operator=(const Lease &) = delete;
    ~Lease() { ::close(m_file); }

    /// False where the file system has none.
    [[nodiscard]] bool isHeld() const { return m_isHeld; }
    void giveBack() const { ::fcntl(m_file, F_SETLEASE, F_UNLCK); }

private:
    const int m_file;
    bool m_isHeld = false;
};

} // namespace Litecopy::Test
