// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copyprogress.h>
#include <litecopy/copyrequest.h>
#include <litecopy/copyresult.h>

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>

#include <filesystem>
#include <memory>

class QThread;

namespace Litecopy {

class CopyControl;

/// A database as it was at one moment, in memory, to be saved to files as often as wanted. What happens to its file
/// afterwards changes nothing in it.
///
/// Thread: its owner's, which runs an event loop. The connection in memory lives on a thread of the object's own and
/// never leaves it. Destroying the object never waits where nothing runs: the thread lets go of the memory. What runs
/// is cancelled and waited for, at most 200 ms; where a file system hangs, the thread is left behind.
class FrozenDatabase : public QObject
{
    Q_OBJECT

public:
    class Keeper; ///< of the library alone; lives on the thread

    enum class State
    {
        Loading,
        Frozen, ///< it is in memory
        Saving,
        Failed, ///< nothing is in memory
    };

    /// Begins to load it.
    explicit FrozenDatabase(std::filesystem::path source, QObject *parent = nullptr);
    ~FrozenDatabase() override;

    [[nodiscard]] State state() const noexcept { return m_state; }
    [[nodiscard]] const std::filesystem::path &source() const noexcept { return m_source; }
    /// The moment of what is in memory: the start of its copying where one read transaction held the source, else the
    /// end of it.
    [[nodiscard]] const QDateTime &when() const noexcept { return m_when; }
    /// Bytes of the database in memory.
    [[nodiscard]] qint64 size() const noexcept { return m_size; }
    /// Of loading or saving, while either runs.
    [[nodiscard]] const CopyProgress &progress() const noexcept { return m_progress; }
    /// Of the loading, once it ended. What proves it, or that nothing does, holds for whatever is saved of it.
    [[nodiscard]] const CopyResult &loaded() const noexcept { return m_loaded; }
    /// Of the last saving that ended, however.
    [[nodiscard]] const CopyResult &ended() const noexcept { return m_ended; }
    /// The last copy that was saved whole; empty where none was.
    [[nodiscard]] const std::filesystem::path &savedCopy() const noexcept { return m_savedCopy; }
    [[nodiscard]] bool isSaved() const noexcept { return !m_savedCopy.empty(); }
    [[nodiscard]] bool isWorking() const noexcept { return m_state == State::Loading || m_state == State::Saving; }
    /// `cancel()` was called, and what runs has not ended yet.
    [[nodiscard]] bool isCancelling() const noexcept { return isWorking() && m_sinceCancel.isValid(); }
    /// How long it has been cancelling, in milliseconds; 0 where it isn't. Cancelling is heard within 100 ms, so what
    /// takes seconds waits for a file system that hangs.
    [[nodiscard]] qint64 cancellingFor() const noexcept { return isCancelling() ? m_sinceCancel.elapsed() : 0; }
    /// Why it was not even tried to load it, for people; empty elsewhere.
    [[nodiscard]] const QString &objection() const noexcept { return m_objection; }

    /// Begins to save it to a file, as a copy is made: checked, brought to the medium, then named. Returns at once;
    /// `ended()` has the result, and after an error or a cancel nothing new is left. A file that is there is replaced
    /// if `mayReplace`; the database's own file never is. Does nothing in any state but Frozen.
    void save(const std::filesystem::path &copy, bool mayReplace);
    /// Cancels what runs; does nothing where nothing does. A database that was being loaded is let go.
    void cancel();

Q_SIGNALS:
    /// `state()`, `progress()` or `isCancelling()` changed.
    void changed();

private:
    void start(State state);
    void end(const CopyResult &result);

    const std::filesystem::path m_source;
    QThread *const m_thread;
    Keeper *m_keeper;
    std::shared_ptr<CopyControl> m_control;
    State m_state = State::Loading;
    QDateTime m_when;
    qint64 m_size = 0;
    CopyProgress m_progress;
    CopyResult m_loaded;
    CopyResult m_ended;
    std::filesystem::path m_savedCopy;
    QString m_objection;
    QDateTime m_begun; ///< the copying of the first page
    QElapsedTimer m_sinceCancel;
};

} // namespace Litecopy
