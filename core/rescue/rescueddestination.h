// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/run.h"
#include "copy/workspace.h"
#include "system/filedescriptor.h"

#include <litecopy/connection.h>
#include <litecopy/copyrequest.h>
#include <litecopy/sourcestate.h>

#include <QStringList>

#include <filesystem>

namespace Litecopy {

/// Where a rescued database is made and goes: a private folder beside a name that nothing has yet.
///
/// Errors: throws CopyFailure, CopyCancelled. Destroyed without `commit()` having returned, nothing is left.
class RescuedDestination
{
public:
    /// Looks whether the request's destination can be made. `source` is the damaged file, which is never written to.
    RescuedDestination(const CopyRequest &request, const SourceState &source);

    [[nodiscard]] const std::filesystem::path &path() const noexcept { return m_path; }
    /// Takes away what was made, to start over.
    void clear() noexcept { m_workspace.clear(); }
    /// A connection to a new database.
    [[nodiscard]] Connection create();
    /// Runs PRAGMA integrity_check on it, without the schema's CHECK expressions. Throws CopyCheckFailed where it
    /// finds anything. Returns the size in bytes.
    [[nodiscard]] qint64 check(Run &run, QStringList *warnings);
    /// Brings it to the medium and gives it its name. What may not last is a warning from then on.
    void commit(Run &run, const SourceState &source, QStringList *warnings);

private:
    const std::filesystem::path m_path;
    FileDescriptor m_parent;
    Workspace m_workspace;
};

} // namespace Litecopy
