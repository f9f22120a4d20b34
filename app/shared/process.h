// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>
#include <QObject>

#include <filesystem>
#include <system_error>

class QSocketNotifier;

namespace Litecopy {

// All that the programs themselves ask of POSIX: how a process starts, its signals, its terminal, the files of its own.

/// The first thing in main(), before anything is opened: makes the process one that loses no data to how it was
/// started.
///
/// A standard stream that is closed gets the null device, or the next file that is opened would get its number, and
/// messages would go into that file. It is opened the wrong way round, so that reading and writing still fail.
/// SIGXFSZ is ignored: beyond a file-size limit, write() then fails with EFBIG instead of killing the program. SIGPIPE
/// too: a reader of the output that stops reading ends no copy.
void setUpProcess() noexcept;

/// As many files could be opened as Qt wants to begin with. It ends the program where it gets none for its event loops,
/// GLib with a signal: the loop of each of two threads takes one, and the pipe for signals two.
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
/// Not a background job of the terminal that standard error is.
[[nodiscard]] bool isInForeground() noexcept;
/// All of it, past signals. Waits where the stream is full.
[[nodiscard]] std::error_code writeTo(Stream stream, QByteArrayView bytes) noexcept;

/// Makes a file under a name that nothing has, brings it to the medium and gives it the name it is to have: an existing
/// file is the whole old or the whole new one at any moment; one that appears meanwhile stays. QSaveFile does the same,
/// but for names in UTF-8 only. After an error nothing is left.
[[nodiscard]] std::error_code replaceFile(const std::filesystem::path &path, QByteArrayView bytes);

/// Turns the first SIGINT, SIGTERM or SIGHUP into a Qt signal; the next one of that kind ends the program at once, as
/// it would by default. One that is ignored when the program starts (`nohup`, a script's background job) stays ignored.
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

} // namespace Litecopy
