// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copyrequest.h>

#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <chrono>

namespace Litecopy::Test {

/// What a copy in another process came to.
struct CopierReport
{
    QString outcome; ///< "Verified", "Copied", "Cancelled" or "Failed"; empty where the process did not get that far
    QString error; ///< the name of the ErrorCode
    QString detail; ///< Error::detail
    QString title; ///< ErrorText::title
    QJsonObject receipt;
    QJsonObject content; ///< of a bank in memory, `what=memory`: "sum", "transfers", and "check" of integrity_check

    [[nodiscard]] bool isCopied() const
    {
        return outcome == QStringLiteral("Verified") || outcome == QStringLiteral("Copied");
    }
};

/// `copyDatabase()` in a process of its own: one that can be killed, that runs as another user, or whose locks must not
/// depend on what the test does with files. Needs no event loop; functions that wait give up after `patience`.
class CopierProcess
{
public:
    CopierProcess();
    CopierProcess(const CopierProcess &) = delete;
    CopierProcess &operator=(const CopierProcess &) = delete;
    /// Kills it.
    ~CopierProcess();

    /// Options, as "key=value": `user=65534` gives up root for that user and group first; `ofd=0` leaves out
    /// useOpenFileDescriptionLocks(); `disturb=1` opens, reads and closes the source's files with QFile on another
    /// thread all the while; `what=memory` loads the source into memory instead; `files=N` and `threads=N` limit its
    /// open files and its user's processes (root knows no such limit); `fileTables=0` refuses it a file table for a
    /// thread; `report=1` prints a line for every progress report, and with `stop=Checking` it stops in that phase, as
    /// by SIGSTOP.
    bool start(const CopyRequest &request, const QStringList &options = {});
    /// With `report=1`: waits for the next progress report in that phase ("Copying"). False where the copy ended first.
    bool waitForProgress(const QString &phase);
    /// Waits until it ends.
    [[nodiscard]] CopierReport waitForReport(std::chrono::milliseconds patience = std::chrono::seconds(60));
    /// `start()` and `waitForReport()`.
    [[nodiscard]] static CopierReport run(const CopyRequest &request, const QStringList &options = {});

    /// What every process from here on is started through: "unshare", "--pid", ...
    void startThrough(const QStringList &command) { m_through = command; }

    void cancel();
    /// SIGKILL, and waits. False where it had ended by itself before.
    bool kill();
    [[nodiscard]] qint64 pid() const;

private:
    [[nodiscard]] QByteArray readLine(std::chrono::milliseconds patience);

    QProcess m_process;
    QStringList m_through;
};

} // namespace Litecopy::Test
