// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/run.h"
#include "copy/workspace.h"

#include <litecopy/copyrequest.h>
#include <litecopy/fileidentity.h>

#include <QByteArray>

#include <filesystem>

namespace Litecopy {

class ReceiptMaker;

/// What a database holds before it is written into or replaced, kept beside it or in `CopyRequest::safetyFolder`:
/// "name-before-2026-11-21-140502.db".
///
/// Made while the database is locked for that, so that no commit falls between the two. It is a copy of what is
/// there, damaged or not: nothing of it is checked. Removed again when this goes, unless the database has its new
/// content by then, or may have it.
class SafetyCopy
{
public:
    /// Looks at nothing yet. The receipt names the safety copy for as long as it is there.
    SafetyCopy(Run &run, std::filesystem::path database, ReceiptMaker &receipt);
    SafetyCopy(const SafetyCopy &) = delete;
    SafetyCopy &operator=(const SafetyCopy &) = delete;
    ~SafetyCopy();

    /// With the database locked by a Backup that has written nothing yet. An empty one has nothing to keep. False where
    /// the database changed in spite of the lock. Brings the copy to the medium. Throws CopyFailure, CopyCancelled.
    [[nodiscard]] bool make();
    /// The same with the database held by a ReplacedDatabase: without sidecars, all it has is in its file.
    [[nodiscard]] bool makeOfFile();
    /// The database has its new content.
    void keep() noexcept { m_isNeeded = true; }
    /// The commit failed, and it may have its new content: keeps the copy if it isn't plain that it has not.
    void keepIfChanged() noexcept;

private:
    enum class Content
    {
        Copied,
        Empty, ///< there is nothing to keep
        Changed, ///< in spite of the lock
    };

    [[nodiscard]] bool make(Content (SafetyCopy::*copyContent)(const Workspace &));
    [[nodiscard]] Content copyContent(const Workspace &workspace);
    [[nodiscard]] Content copyFile(const Workspace &workspace);
    void copyBytes(const std::filesystem::path &to);
    [[nodiscard]] Content copyPages(const Workspace &workspace);
    void giveName(const PrivateFolder &folder);
    void remove() noexcept;

    Run &m_run;
    const std::filesystem::path m_database;
    const std::filesystem::path m_folder;
    const ReceiptMaker &m_receipt;
    std::filesystem::path &m_name;
    QByteArray m_header; ///< of the database; empty for one in WAL mode
    FileIdentity m_made; ///< the file that has the name
    bool m_isNeeded = false;
};

/// Where the safety copy of a database is kept. Throws CopyFailure where there is no such folder.
[[nodiscard]] std::filesystem::path safetyFolder(const CopyRequest &request, const std::filesystem::path &database);

/// Whether SQLite opens a database in WAL mode: by its header, or because a `-wal` stands beside it.
/// Throws SqliteError.
[[nodiscard]] bool isInWalMode(const std::filesystem::path &database);

} // namespace Litecopy
