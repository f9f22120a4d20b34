// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QJsonObject>
#include <QList>

#include <chrono>
#include <filesystem>
#include <memory>

#include <sys/types.h>

namespace Litecopy::Test {

class UntouchedFiles;

/// How `litecopy-cli` is run.
struct ProgramSetup
{
    std::filesystem::path workingFolder = {}; ///< empty takes the test's own
    QByteArrayList environment = {}; ///< "NAME=value", beside a small fixed one
    int terminalColumns =
        0; ///< standard error and input are a terminal of so many columns; 0: standard error is a pipe
    bool closeOutput = false; ///< nobody reads standard output
    bool fullOutput = false; ///< nobody reads standard output, and what it takes is full
    std::filesystem::path input = {}; ///< standard input is this file, or pipe; empty: nothing can be read from it
    std::filesystem::path output = {}; ///< standard output goes to this file
    std::filesystem::path errors = {}; ///< standard error does
    bool asNobody = false; ///< where the test runs as root: without root's rights
    long fileSizeLimit = 0; ///< bytes: writing more fails; 0: no limit
    long fileLimit = 0; ///< how many files it may have open; 0: no limit
    /// How many processes and threads it and its user may have; 0: no limit. Where the test runs as root, the user is
    /// one that has no others.
    long processLimit = 0;
    bool refuseFileTables = false; ///< no thread gets a file table of its own
    QList<int> closedStreams = {}; ///< standard streams that are closed when it starts
    QByteArrayList through = {}; ///< a program and its arguments that is to start it: "unshare", "--pid", ...
    /// Why files beside the command's own change while it runs: "a writer commits meanwhile". Empty, as it should be:
    /// at the end the test fails where a file differs that is neither destination nor receipt nor safety copy.
    QByteArray othersChangeFiles = {};
};

/// What it came to.
struct ProgramEnd
{
    int exitCode = -1; ///< negative where a signal ended it
    int signal = 0; ///< the signal that ended it; 0 for none
    QByteArray output;
    QByteArray errors; ///< or what the terminal was sent

    bool operator==(int code) const { return exitCode == code; }
};

/// `litecopy-cli` in a process of its own. Arguments are bytes, as the system has them: QProcess would make text of
/// them. Needs no event loop; what it waits for it gives up after 60 s. Destroying it kills it. Its end fails the test
/// function that waits for it where it changed a file that it may not change, see UntouchedFiles.
class Program
{
public:
    explicit Program(const QByteArrayList &arguments, const ProgramSetup &setup = {});
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;
    ~Program();

    /// Waits until standard error holds these bytes. False where it ends before, or never says so.
    bool waitForError(const QByteArray &bytes);
    /// The same of standard output.
    bool waitForOutput(const QByteArray &bytes);
    void send(int signal);
    /// Types at its terminal: "\x03" is Ctrl-C.
    void type(const QByteArray &keys);
    ProgramEnd waitForEnd();

    [[nodiscard]] pid_t pid() const noexcept { return m_pid; }
    /// It has a handler for the signal.
    [[nodiscard]] bool catches(int signal) const { return isInSet(signal, "SigCgt"); }
    /// The signal was sent, and it has not seen it yet.
    [[nodiscard]] bool isPending(int signal) const { return isInSet(signal, "ShdPnd"); }

private:
    /// A set of signals in /proc/PID/status, see proc(5).
    [[nodiscard]] bool isInSet(int signal, const QByteArray &set) const;
    /// Reads what there is, at most until `deadline`; false where both streams have ended or the time is over.
    bool read(std::chrono::steady_clock::time_point deadline);

    const QByteArrayList m_arguments;
    std::unique_ptr<const UntouchedFiles> m_untouched; ///< null where others change files
    pid_t m_pid = -1;
    int m_output = -1;
    bool m_outputRead = true;
    int m_errors = -1; ///< of a terminal: its other end
    ProgramEnd m_end;
};

/// Runs it to its end.
[[nodiscard]] ProgramEnd run(const QByteArrayList &arguments, const ProgramSetup &setup = {});

[[nodiscard]] QByteArray bytes(const std::filesystem::path &path);
/// The names in a folder, sorted.
[[nodiscard]] QByteArrayList fileNames(const std::filesystem::path &folder);
/// The object in a file, as a receipt is one; empty where there is none.
[[nodiscard]] QJsonObject readJson(const std::filesystem::path &path);

} // namespace Litecopy::Test
