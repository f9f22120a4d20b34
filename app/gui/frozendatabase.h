// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copyprogress.h>
#include <litecopy/copyrequest.h>
#include <litecopy/copyresult.h>

#include <QDateTime>
#include <QObject>
#include <QThread>

#include <filesystem>
#include <memory>

namespace Litecopy {

class CopyControl;

/// A database as it was at one moment, in memory, to be saved to files as often as wanted. What happens to its file
/// afterwards changes nothing in it.
///
/// Thread: the window's. The connection in memory lives on a thread of the object's own and never leaves it. Destroying
/// the object cancels what runs and waits for that, at most 200 ms; where a file system hangs, the thread is left
/// behind and lets go of the memory later.
class FrozenDatabase : public QObject
{
    Q_OBJECT

public:
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
    /// When it was as it is in memory: between the first page that was read and the last.
    [[nodiscard]] const QDateTime &when() const noexcept { return m_when; }
    /// Bytes of the database in memory.
    [[nodiscard]] qint64 size() const noexcept { return m_size; }
    /// Of loading or saving, while either runs.
    [[nodiscard]] const CopyProgress &progress() const noexcept { return m_progress; }
    /// Of the loading, once it ended. What proves it, or that nothing does, holds for whatever is saved of it.
    [[nodiscard]] const CopyResult &loaded() const noexcept { return m_loaded; }
    /// Of the last saving that ended.
    [[nodiscard]] const CopyResult &saved() const noexcept { return m_saved; }
    /// A whole copy was saved at least once.
    [[nodiscard]] bool isSaved() const noexcept { return m_isSaved; }

    /// Saves it to `request.destination`, as a copy is made: checked, brought to the medium, then named. Does nothing
    /// but in the state Frozen.
    void save(CopyRequest request);
    /// Cancels what runs. A database that was being loaded is let go.
    void cancel();

Q_SIGNALS:
    /// `state()` or `progress()` changed.
    void changed();

private:
    class Keeper; ///< lives on the thread

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
    CopyResult m_saved;
    bool m_isSaved = false;
};

} // namespace Litecopy
