// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/privatefolder.h"

#include <litecopy/copyrequest.h>
#include <litecopy/fileidentity.h>

#include <QStringList>

#include <filesystem>
#include <memory>

namespace Litecopy {

struct CopySession;
struct SourceState;
class SpaceNeeds;

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
    /// Makes the private folder, after taking away what killed copies left. Throws CopyFailure, also for lack of space.
    void prepare(const SpaceNeeds &needs);

    /// The unfinished copy, and a second name for what a method needs on its way to it. Only after `prepare()`.
    [[nodiscard]] std::filesystem::path temporary() const;
    [[nodiscard]] std::filesystem::path intermediate() const;
    /// Takes away all that is unfinished, to start over.
    void clear() noexcept { m_folder->clear(); }

    /// Brings the temporary to the medium, gives it the permissions and the owner it should have, renames it, and
    /// brings the folder to the medium. What could not be kept of the file that was replaced, and a folder that may not
    /// be on the medium yet, is said in the receipt's warnings. Every connection to the temporary must be closed.
    void commit(CopySession &session);

private:
    /// Throws CopyFailure where the open folder, or that of the destination's name, is another by now.
    void requireSameFolder(int opened = -1) const;
    void requireFreeOrPassing() const;
    void giveAttributes(CopySession &session, int copy);
    void nameOrReplace(CopySession &session, int copy);
    void replace(CopySession &session, int copy);
    [[nodiscard]] bool nameNew();
    [[nodiscard]] int syncFolder(int copy) const noexcept;
    void syncNamed(int copy, QStringList *warnings) const noexcept;

    std::filesystem::path m_path;
    bool m_mayReplace;
    FileIdentity m_existing; ///< the file to replace
    QStringList m_attributeWarnings; ///< what the copy could not be given of that file's attributes
    FileDescriptor m_parent; ///< the folder that was meant in the beginning
    FileDescriptor m_readableParent; ///< for fsync; empty where it may be written and not read
    std::unique_ptr<PrivateFolder> m_folder;
};

/// What writing into an existing database needs to know beforehand; throws CopyFailure. Returns its path, links
/// resolved.
[[nodiscard]] std::filesystem::path existingDestination(const CopyRequest &request, const SourceState &source);

} // namespace Litecopy
