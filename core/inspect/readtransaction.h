// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "sqlite/vfstap.h"

#include <litecopy/connection.h>
#include <litecopy/copycontrol.h>
#include <litecopy/fileidentity.h>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>

namespace Litecopy {

/// A read transaction on a database that other programs use, begun and ended so that the database and its folder stay
/// as they are.
///
/// Thread: one. Errors: throws `SqliteError` and, for a cancelled control, `Interrupted`.
class ReadTransaction
{
public:
    /// Between two tries, while another program is about to end what it does.
    static constexpr std::chrono::milliseconds retryInterval{5};

    /// Waits for other programs' locks for `patience` at most.
    ReadTransaction(const std::filesystem::path &database, CopyControl &control, std::chrono::milliseconds patience);
    ReadTransaction(const ReadTransaction &) = delete;
    ReadTransaction &operator=(const ReadTransaction &) = delete;
    ~ReadTransaction() { close(); }

    /// Opens the connection. False where the name led to another file than `expected`: nothing is read of that.
    [[nodiscard]] bool open(const FileIdentity &expected);
    [[nodiscard]] bool isOpen() const noexcept { return m_connection.has_value(); }
    [[nodiscard]] Connection &connection() noexcept { return *m_connection; }
    [[nodiscard]] const Connection &connection() const noexcept { return *m_connection; }
    /// The connection is one to a database in WAL mode: `close()` leaves the log as `leaveLog()` says.
    void setOnLog(bool isOnLog) noexcept { m_isOnLog = isOnLog; }
    [[nodiscard]] bool isOnLog() const noexcept { return m_isOnLog; }

    /// False where another program kept its lock for all the time there was.
    [[nodiscard]] bool begin();
    /// Ends the transaction and begins it anew, which lets waiting writers in. False where the lock isn't had again, or
    /// the database has changed meanwhile.
    [[nodiscard]] bool renew();
    /// The two halves of it: nothing is held between them.
    void end();
    [[nodiscard]] bool beginAgain();
    void close() noexcept;

private:
    [[nodiscard]] bool waitForLock();

    const std::filesystem::path m_path;
    CopyControl &m_control;
    const std::chrono::milliseconds m_patience;
    VfsTap m_tap;
    std::optional<Connection> m_connection;
    std::int64_t m_dataVersion = 0;
    bool m_isOnLog = false;
};

} // namespace Litecopy
