// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/workspace.h"

#include <litecopy/copyrequest.h>
#include <litecopy/fileidentity.h>

#include <QStringList>

#include <filesystem>
#include <memory>

namespace Litecopy {

struct SourceState;
class Run;

/// Where a new or a replaced copy goes. Everything is made in a private folder beside it; `commit()` gives it its name.
///
/// Until `commit()` gives it its name, the name means what it meant before; from then on nothing is reported as failed.
/// Destroyed without it, nothing of ours is left.
class Destination
{
public:
    /// Looks at all that can be known before anything is written, and throws CopyFailure where it can't work: same
    /// file, exists, in use, no such folder, not permitted, too long, leftovers beside the name.
    Destination(const CopyRequest &request, const SourceState &source);

    /// The path the copy will have: absolute, links resolved.
    [[nodiscard]] const std::filesystem::path &path() const noexcept { return m_path; }
    /// Makes the workspace; its snapshot goes to `snapshotFolder`, where that isn't empty. Throws CopyFailure.
    void prepare(const std::filesystem::path &snapshotFolder);
    /// Where the copy is made. Only after `prepare()`.
    [[nodiscard]] Workspace &workspace() noexcept { return *m_workspace; }

    /// Brings the unfinished copy to the medium, gives it the permissions and the owner it should have, renames it, and
    /// brings the folder to the medium. What could not be kept of the file that was replaced, and a folder that may not
    /// be on the medium yet, is added to `warnings`: not returned, for once the copy has its name nothing may fail.
    /// Every connection to the unfinished copy must be closed.
    void commit(Run &run, const SourceState &source, QStringList *warnings);

private:
    /// Throws CopyFailure where `now` is another folder than the one that was meant in the beginning.
    void requireSameFolder(const FileStatus &now) const;
    void requireFreeOrPassing() const;
    void giveAttributes(const SourceState &source, const FileDescriptor &copy, QStringList *warnings);
    void nameOrReplace(Run &run, const SourceState &source, const FileDescriptor &copy, QStringList *warnings);
    void replace(const FileDescriptor &copy, QStringList *warnings);
    [[nodiscard]] bool nameNew();
    void syncNamed(const FileDescriptor &copy, QStringList *warnings) const noexcept;

    std::filesystem::path m_path;
    bool m_mayReplace;
    FileIdentity m_existing; ///< the file to replace
    QStringList m_attributeWarnings; ///< what the copy could not be given of that file's attributes
    FileDescriptor m_parent; ///< the folder that was meant in the beginning
    FileDescriptor m_readableParent; ///< for fsync; empty where it may be written and not read
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace Litecopy
