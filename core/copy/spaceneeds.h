// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copyplan.h>

#include <QByteArray>
#include <QtGlobal>

#include <cstdint>
#include <filesystem>
#include <vector>

namespace Litecopy {

struct CopySource;
struct SourceState;

/// Throws CopyFailure SourceTruncated where the file is shorter than its own page count, nothing beside it could hold
/// the rest, and no program is writing: SQLite refuses to read such a file, and no copy of it would be whole.
void requireWholeSource(const SourceState &source);

/// The room a copy needs, to be asked for before anything is written. What several folders of one file system need is
/// summed. All sizes in bytes.
///
/// More may be needed in the end, for others write too: then the copy ends with DiskFull later, and as cleanly.
class SpaceNeeds
{
public:
    void add(const std::filesystem::path &folder, qint64 bytes);
    /// Throws CopyFailure DiskFull about `subject`, with both figures and the folder, where a file system has less to
    /// give. One that doesn't say what it has is taken at its word later.
    void require(const std::filesystem::path &subject) const;

private:
    struct Need
    {
        std::filesystem::path folder;
        std::uint64_t device;
        qint64 bytes;
    };
    std::vector<Need> m_needs;
};

/// What copying the source's files and recovering them takes: the database, as large as it gets, and its sidecars.
[[nodiscard]] qint64 snapshotSize(const CopySource &source);

/// Making a file in `folder` by the plan, with the snapshot it may need on the way, in a folder of its own
/// where `snapshotFolder` isn't empty, and with what other programs need to go on writing where that is the same file
/// system.
void addCopy(SpaceNeeds *needs, const CopySource &source, const CopyPlan &plan, const std::filesystem::path &folder,
             const std::filesystem::path &snapshotFolder);

/// What a new or a replaced copy needs by the request and the plan, in the folder it goes to. Throws CopyFailure where
/// no file may be so large there, and where the temporary folder is none that may be written to.
[[nodiscard]] SpaceNeeds needsOf(const CopySource &source, const CopyPlan &plan, const CopyRequest &request,
                                 const std::filesystem::path &folder);

/// Overwriting a database in one transaction: what it grows by, and what its journal of this mode keeps, which may be
/// the whole content once more.
void addWritingInto(SpaceNeeds *needs, const CopySource &source, const CopyPlan &plan,
                    const std::filesystem::path &database, const QByteArray &journalMode);

/// A copy of a database, in `folder`. Shared blocks save nothing: it is made because they are overwritten next.
void addSafetyCopy(SpaceNeeds *needs, const std::filesystem::path &database, const std::filesystem::path &folder);

/// Where the private folder of a write-into is made.
[[nodiscard]] std::filesystem::path privateParent(const CopyPlan &plan, const CopyRequest &request,
                                                  const std::filesystem::path &database);

} // namespace Litecopy
