// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

class QSocketNotifier;

namespace Litecopy {

/// The first thing in main(), before anything is opened: makes the process one that loses no data to how it was
/// started.
///
/// A standard stream that is closed gets the null device, or the next file that is opened would get its number, and
/// messages would go into that file. It is opened the wrong way round, so that reading and writing still fail.
/// SIGXFSZ is ignored: beyond a file-size limit, write() then fails with EFBIG instead of killing the program. SIGPIPE
/// too: a reader of the output that stops reading ends no copy.
void setUpProcess() noexcept;

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
