// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/pagedelta.h"
#include "copy/replacedatabase.h"
#include "copy/run.h"
#include "system/descriptorthread.h"
#include "system/filedescriptor.h"
#include "system/privatefolder.h"

#include <QStringList>

#include <filesystem>
#include <optional>
#include <string>

namespace Litecopy {

/// Changes a database where it stands, locked exclusively, under a rollback journal in SQLite's own format.
///
///     1. the journal, in the private folder: what the changed pages hold; to the medium
///     2. the journal gets its name beside the database; the folder to the medium
///     3. the pages, and the size
///     4. to the medium with them, and beside that whatever checks there are
///     5. the journal goes: from now on the new content is valid; the folder to the medium
///
/// A crash before 2 leaves the database untouched, one before 5 a hot journal, which SQLite rolls back with the next
/// opening. Thread: the copying one.
class InPlaceUpdate
{
public:
    /// Locks it, rolled back first where a crash left a journal. Throws CopyFailure DestinationInUse;
    /// PageDelta::Unusable where it is not to be changed in place: a log lies beside it, it has other names, or can't
    /// be locked or written. `folder` is the one it is in, and `warnings` gets what can't be known of its users.
    InPlaceUpdate(const std::filesystem::path &database, const FileDescriptor &folder, QStringList *warnings);
    InPlaceUpdate(const InPlaceUpdate &) = delete;
    InPlaceUpdate &operator=(const InPlaceUpdate &) = delete;
    /// Rolls back what was neither committed nor rolled back.
    ~InPlaceUpdate();

    /// Up to step 3, of the database's differences, and begins with 4. Returns the bytes written. Throws CopyFailure,
    /// CopyCancelled: then, and until the commit, `rollBack()` has to follow.
    [[nodiscard]] qint64 write(Run &run, PageDelta &delta, const PrivateFolder &workplace);
    /// Waits until all is on the medium. Throws as `write()` does.
    void awaitMedium(Run &run);
    /// After `awaitMedium()`. Throws CopyFailure where the name means another file by now, or the journal can't be
    /// taken away.
    void commit();
    /// After `commit()`, nothing fails any more: false where the folder may not be on the medium.
    [[nodiscard]] std::error_code syncFolder() const noexcept;
    /// The old content is there again, and no journal. False where that failed: then the journal is still there.
    [[nodiscard]] bool rollBack() noexcept;

private:
    /// Brings portions of the pages to the medium while others are written.
    struct Medium
    {
        DescriptorThread thread;
        FileDescriptor file; ///< on that thread
        Run::Clock::duration taken{0}; ///< for the last portion
        bool isBusy = false;
    };

    [[nodiscard]] FileDescriptor openBase(const PageDelta &delta) const;
    void requireOurs();
    [[nodiscard]] qint64 writeJournal(Run &run, PageDelta &delta, const PrivateFolder &workplace);
    [[nodiscard]] qint64 writePages(Run &run, PageDelta &delta);
    void startPortion(qint64 from, qint64 to);
    void awaitPortion(Run &run);
    void startSync();
    void endSync() noexcept;
    void putBack();

    const std::filesystem::path m_path;
    const std::string m_journalName;
    const FileDescriptor &m_folder;
    FileDescriptor m_readableFolder; ///< for fsync; empty where it may be written and not read
    std::optional<ReplacedDatabase> m_lock;
    DescriptorThread m_thread;
    FileDescriptor m_file; ///< on that thread
    Medium m_medium;
    FileDescriptor m_journal;
    quint32 m_records = 0;
    int m_pageSize = 0; ///< bytes
    qint64 m_oldSize = 0; ///< bytes
    bool m_isHot = false; ///< the journal has its name
    bool m_isSyncing = false;
};

} // namespace Litecopy
