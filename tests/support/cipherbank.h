// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

#include <filesystem>

namespace Litecopy::Test {

// An encrypted bank, and the shell of SQLCipher that knows its password.

/// Bytes: SQLCipher's own, up to version 3.
constexpr int cipherPageSize = 1024;

[[nodiscard]] bool isCipherShellInstalled();

/// What the shell says to these statements, errors too.
QByteArray askCipherShell(const std::filesystem::path &database, const QByteArray &sql);

/// Makes a bank of some MiB; in WAL mode merged and closed. Throws std::runtime_error.
void buildCipherBank(const std::filesystem::path &database, const QByteArray &journalMode);

/// What of it must hold at any moment.
struct CipherBank
{
    int transfers = -1; ///< -1 where something is wrong
    QByteArray wrong;
};
[[nodiscard]] CipherBank lookAtCipherBank(const std::filesystem::path &database);

/// A program that transfers money without rest: the shell, fed with one transaction again and again.
class CipherWriter
{
public:
    explicit CipherWriter(const std::filesystem::path &database);
    ~CipherWriter();

    void kill();
    /// Lets it end, and returns what it said in all its time, errors too; "60" for nothing but its first answer.
    /// Its last statement may have been cut.
    QByteArray end();
    [[nodiscard]] bool isRunning() const { return m_shell.state() == QProcess::Running; }

private:
    QProcess m_statements;
    QProcess m_shell;
};

/// Keeps the shell running within a transaction, or between two.
class CipherShell
{
public:
    CipherShell(const std::filesystem::path &database, const QByteArray &sql, const QStringList &first = {});
    ~CipherShell() { kill(); }

    [[nodiscard]] bool isHolding() const { return m_said.contains("holding") && !m_said.contains("Error"); }
    void kill();

private:
    QProcess m_shell;
    QByteArray m_said;
};

} // namespace Litecopy::Test
