// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>
#include <QObject>
#include <QTimer>

#include <filesystem>
#include <optional>
#include <system_error>

class QProcess;
class QSocketNotifier;

namespace Litecopy {

// All that the programs themselves ask of POSIX: how a process starts, its signals, its terminal, the files of its own.

/// To be called first in main(), before anything is opened. Makes sure that no data is lost by the way the process was
/// started.
///
/// A standard stream that is closed is opened on the null device: otherwise the next file would get its number, and
/// messages would go into that file. It is opened the wrong way round, so that reading and writing still fail. SIGXFSZ
/// is ignored, so that beyond a file-size limit write() fails with EFBIG instead of killing the program. SIGPIPE is
/// ignored, too: a reader of the output that stops reading ends no copy.
void setUpProcess() noexcept;

/// Whether as many files can be opened as Qt needs at first: an event loop takes one descriptor for each of two
/// threads, and the pipe for signals two. Where Qt gets none for an event loop it ends the program; GLib does so with a
/// signal.
[[nodiscard]] bool canOpenFiles() noexcept;

/// That this process may use; 1 at least.
[[nodiscard]] int processorCount() noexcept;

enum class Stream
{
    Input = 0,
    Output = 1,
    Errors = 2,
};

[[nodiscard]] bool isTerminal(Stream stream) noexcept;
/// Columns of the terminal that standard error is; 0 where it is none.
[[nodiscard]] int columnsOfTerminal() noexcept;
/// Whether this is not a background job of the terminal that standard error is.
[[nodiscard]] bool isInForeground() noexcept;
/// Writes all of `bytes`, whatever signals come. Waits where the stream is full.
[[nodiscard]] std::error_code writeTo(Stream stream, QByteArrayView bytes) noexcept;

/// Makes a file under a name that nothing has, brings it to the medium and gives it the name it is to have: an existing
/// file is the whole old or the whole new one at any moment, and keeps its mode; one that appears meanwhile stays.
/// QSaveFile does the same, but for names in UTF-8 only. After an error nothing is left.
[[nodiscard]] std::error_code replaceFile(const std::filesystem::path &path, QByteArrayView bytes);

/// Has `process` run these words, the first of which is looked for as a shell does: as bytes, where QProcess would make
/// text of them. What it prints goes to standard error; it has no input. As in a shell it ends with 127 where there is
/// no such program, and with 126 where it can't be started.
void setProgramWords(QProcess &process, const QByteArrayList &words);

/// The process goes on as that program, whose words these are behind its name, with the streams, the environment and
/// the signals that are ignored. Returns only where it can't be started: why.
[[nodiscard]] std::error_code becomeProgram(const std::filesystem::path &program, const QByteArrayList &words);

/// Has `process` start in a process group of its own: what is typed at the terminal reaches it through this one alone.
void startInOwnGroup(QProcess &process);

/// How many bytes the file system gave to a file. Nothing where it can't be asked.
[[nodiscard]] std::optional<qint64> allocatedSize(const std::filesystem::path &file) noexcept;

/// What a file holds, of at most `most` bytes; nothing where it has more, is no file or can't be read. Waits neither
/// for the other end of a pipe nor for a lease.
[[nodiscard]] std::optional<QByteArray> readSmallFile(const std::filesystem::path &path, qsizetype most);

/// Turns the first SIGINT, SIGTERM or SIGHUP into a Qt signal. One of that kind that comes more than a second later
/// ends the program at once, as it would by default: somebody insists. One that comes sooner is the same wish told
/// twice: timeout(1) signals its child and then the group, and a terminal that closes tells its programs, as the shell
/// does. A signal that is ignored when the program starts (`nohup`, a script's background job) stays ignored.
///
/// Thread: the main thread, with an event loop. One at a time.
class SignalWatcher : public QObject
{
    Q_OBJECT

public:
    explicit SignalWatcher(QObject *parent = nullptr);
    ~SignalWatcher() override;

    /// The first signal that came; 0 while there was none.
    [[nodiscard]] int received() const noexcept { return m_received; }

Q_SIGNALS:
    void arrived(int signal);

private:
    void read();

    int m_pipe[2] = {-1, -1};
    int m_received = 0;
    QSocketNotifier *m_notifier = nullptr;
};

/// Notices that the reader of standard output is gone, where that is a pipe or a socket: what is written then is lost.
/// Between two writes no error tells so, and an ssh server that loses its connection ends no program.
///
/// Thread: the main thread, with an event loop. Looks four times a second; `gone` comes once.
class ReaderWatch : public QObject
{
    Q_OBJECT

public:
    explicit ReaderWatch(QObject *parent = nullptr);

    [[nodiscard]] bool isGone() const noexcept { return m_isGone; }

Q_SIGNALS:
    void gone();

private:
    void look();

    QTimer m_timer;
    bool m_isGone = false;
};

} // namespace Litecopy
