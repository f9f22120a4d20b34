// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QStringList>
#include <QtGlobal>

#include <filesystem>

namespace Litecopy {

/// What there is to say of a database's write-ahead log beside its frames. A value.
struct LogRemarks
{
    /// The database's own header says that it has none: SQLite uses any log of that name, and this one may be another
    /// database's, left beside a file that was put back.
    bool foreign = false;
    /// It has another page size than the database. SQLite takes the beginning of its pages for pages of the database.
    bool otherPageSize = false;
    /// A program has the database open, and no log of this name: it lies under another name, or was deleted. What is
    /// read is an old state.
    bool elsewhere = false;
    /// A frame whose checksum is wrong in front of committed ones. Where programs have the log open they see what is
    /// behind it; after a crash it is lost.
    quint32 brokenFrame = 0;
    /// Committed frames whose content no checksum covers: SQLite before 3.50.2 leaves such.
    quint32 unprovedFrames = 0;
    /// Whether the last frames are committed can't be told: the log's index can't be read.
    bool endUncertain = false;

    bool operator==(const LogRemarks &) const = default;

    /// In words, for people: one sentence or two each; empty where there is nothing to say. Translated.
    [[nodiscard]] QStringList texts(const std::filesystem::path &database) const;
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace Litecopy
