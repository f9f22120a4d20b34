// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/fileidentity.h>

#include <QJsonObject>

#include <filesystem>

namespace Litecopy {

/// What the files of a source and of its copy were while both held the same: as long as they are that, the copy is up
/// to date, and nothing has to be opened to know it. A value.
///
/// Made only where any later change of the source shows (`CopyRequest::record`): the copy is proved, and all time
/// stamps are older than the grain of their file system's clock.
struct CopyRecord
{
    std::filesystem::path source; ///< absolute, links resolved
    std::filesystem::path copy;
    FileIdentity database; ///< of the source
    FileIdentity log; ///< its `-wal`; none where there was none
    FileIdentity copyFile; ///< none where later changes of it might not show: on another computer's file system
    bool compact = false; ///< the copy was written anew, without free pages
    bool keepsJournal = false; ///< it was left in the journal mode of its source

    [[nodiscard]] bool isEmpty() const noexcept { return !database.exists; }
    /// The files of these names are those of the record, unchanged, and nothing else lies beside them that SQLite would
    /// read. Asks for their status alone, by a few stat(2) calls, and opens nothing. The numbers of devices don't
    /// count: a file system may get another one with each mount.
    [[nodiscard]] bool stillHolds(const std::filesystem::path &sourceNow, const std::filesystem::path &copyNow) const;
    /// The same of the source alone.
    [[nodiscard]] bool stillHoldsOf(const std::filesystem::path &sourceNow) const;

    /// All of it, paths of any bytes too.
    [[nodiscard]] QJsonObject toJson() const;
    /// Empty where the object is no record.
    [[nodiscard]] static CopyRecord fromJson(const QJsonObject &json);

    bool operator==(const CopyRecord &) const = default;
};

} // namespace Litecopy
