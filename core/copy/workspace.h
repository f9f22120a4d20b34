// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/pagedelta.h"
#include "sqlite/vfstap.h"
#include "system/filecopy.h"
#include "system/privatefolder.h"

#include <litecopy/connection.h>

#include <cstddef>
#include <filesystem>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace Litecopy {

/// One checksum for each page of the copy, kept as it is written: what comes back from the medium is held against it.
/// 8 bytes a page. Blocks of several whole pages are taken apart. Thread: one at a time.
class PageChecksums
{
public:
    explicit PageChecksums(int pageSize)
        : m_pageSize(pageSize)
    {
    }

    void record(std::span<const std::byte> block, qint64 offset);
    /// False for a page that was never written, too.
    [[nodiscard]] bool matches(std::span<const std::byte> block, qint64 offset) const;
    [[nodiscard]] int pageSize() const noexcept { return m_pageSize; }
    void clear() { m_sums.clear(); }

private:
    int m_pageSize; ///< bytes
    std::vector<quint64> m_sums; ///< 0 for a page that was not written
};

/// The private files of one copy: the unfinished copy, and a snapshot of the source that a method may need on its way
/// to it. All that is left of them goes with this object.
class Workspace
{
public:
    /// In a private folder in `parent`. The snapshot is made in one in `snapshotParent`, where that isn't empty. Throws
    /// CopyFailure.
    explicit Workspace(const std::filesystem::path &parent, std::filesystem::path snapshotParent = {});

    [[nodiscard]] const PrivateFolder &folder() const noexcept { return m_folder; }
    [[nodiscard]] std::filesystem::path unfinished() const;
    /// The copy in the form it is to be stored in; see `Packing`.
    [[nodiscard]] std::filesystem::path packed() const;
    /// Makes its folder where it has its own. Throws CopyFailure.
    [[nodiscard]] std::filesystem::path snapshot();
    [[nodiscard]] bool isSnapshotElsewhere() const noexcept { return !m_snapshotParent.empty(); }
    /// Takes away the snapshot's own folder.
    void dropSnapshot() noexcept { m_snapshotFolder.reset(); }
    /// Takes away all that is there, to start over.
    void clear() noexcept;
    /// From now on, and anew, of what is written to the files.
    void keepChecksums(int pageSize) { m_checksums.emplace(pageSize); }
    /// From now on the pages of the copy are compared with those of an older one, its base, and only what differs is
    /// kept, instead of writing the unfinished copy. Throws as `PageDelta` does.
    PageDelta &compareWith(const std::filesystem::path &base, int pageSize, quint32 pageCount, PageDelta::Pages pages);
    /// Null where the copy is written.
    [[nodiscard]] PageDelta *delta() noexcept { return m_delta ? &*m_delta : nullptr; }
    /// Where a file that a method makes goes instead: the unfinished copy's differences, else null.
    [[nodiscard]] PageDelta *deltaFor(const std::filesystem::path &file)
    {
        return file == unfinished() ? delta() : nullptr;
    }
    void dropDelta() noexcept { m_delta.reset(); }

    /// Opens one of the files. Throws SqliteError.
    [[nodiscard]] Connection open(const std::filesystem::path &file, Connection::OpenMode mode) const;
    /// A new one: no journal, no syncing, for it is thrown away on any end but success.
    [[nodiscard]] Connection create(const std::filesystem::path &file) const;
    /// What they are opened through.
    [[nodiscard]] VfsTap &tap() noexcept { return m_tap; }
    /// The code of the last read through those connections that failed; 0 where none did.
    [[nodiscard]] int readError() const noexcept { return m_tap.readError(); }
    [[nodiscard]] bool hasWriteFailed() const noexcept { return m_tap.hasWriteFailed(); }

    /// Bytes that those connections wrote to files since this was last asked.
    [[nodiscard]] qint64 takeWritten() noexcept { return std::exchange(m_written, 0); }

    /// Begins them anew, and hears what is written past the connections; empty where none are kept.
    [[nodiscard]] FileCopy::Written recorder();
    /// Null where none are kept.
    [[nodiscard]] PageChecksums *checksums() noexcept { return m_checksums ? &*m_checksums : nullptr; }

private:
    std::filesystem::path m_snapshotParent;
    PrivateFolder m_folder;
    std::optional<PrivateFolder> m_snapshotFolder;
    std::optional<PageChecksums> m_checksums;
    std::optional<PageDelta> m_delta;
    qint64 m_written = 0; ///< bytes
    VfsTap m_tap;
};

/// Bytes into one page-by-page record where there is one.
inline void record(PageChecksums *checksums, std::span<const std::byte> block, qint64 offset)
{
    if (checksums)
        checksums->record(block, offset);
}

} // namespace Litecopy
