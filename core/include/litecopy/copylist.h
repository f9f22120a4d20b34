// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copyresult.h>
#include <litecopy/error.h>
#include <litecopy/fileidentity.h>
#include <litecopy/retention.h>

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <chrono>
#include <filesystem>
#include <functional>
#include <vector>

namespace Litecopy {

/// One copy as the list of its folder knows it.
struct ListedCopy
{
    std::filesystem::path path; ///< absolute, in the folder
    QDateTime made; ///< in UTC
    CopyKind kind = CopyKind::Automatic;
    bool pinned = false;
    CheckOutcome check = CheckOutcome::NotDone;
    std::filesystem::path source; ///< the database that it is of: absolute, links resolved
    QString machine; ///< a mark of the computer that `source` is on; empty where it has none
    FileIdentity file; ///< the very file that was made
    /// A checksum of its first 100 bytes, where SQLite counts changes; empty in lists of earlier versions.
    QByteArray head;
    /// Bytes of the drive that it lay on, and no older copy of the list did, when it was made: whether the database
    /// shares them is no matter. -1 where that is not known.
    qint64 adds = -1;
    QJsonObject receipt; ///< `CopyReceipt::toJson()`; empty for one before a restore

    enum class Presence
    {
        Here, ///< the very file that was made
        Missing, ///< no file has that name
        /// Another file has it, or this one was changed since: Litecopy leaves it alone. Told by inode, size and the
        /// time of the content; where its attributes changed since, as by chmod(1) or another name, by `head`, too.
        Another,
        Unknown, ///< it could not be looked at
    };
    Presence presence = Presence::Unknown;

    /// It was checked, and passed.
    [[nodiscard]] bool isSound() const noexcept { return check == CheckOutcome::Passed; }
    /// It is stored in a form that has to be unpacked first, "zstd"; empty for a database as it is.
    [[nodiscard]] QString packing() const { return receipt.value(QLatin1String("packing")).toString(); }
    /// Of the same database of the same computer.
    [[nodiscard]] bool isOfSameSource(const ListedCopy &other) const
    {
        return source == other.source && machine == other.machine;
    }
};

/// What is known of the copies in a folder: by its file `.litecopy.json`, which is one JSON object.
struct CopyList
{
    static constexpr char fileName[] = ".litecopy.json";

    enum class State
    {
        Missing, ///< there is none: no copy was kept there, or it was lost
        Understood,
        NotUnderstood, ///< there is one, and `problem` says what is wrong with it: it is left as it is
    };

    std::filesystem::path folder; ///< absolute, links resolved
    Error error; ///< why the folder could not be looked at; the rest is meaningless then
    State state = State::Missing;
    QString problem; ///< a sentence for people
    std::vector<ListedCopy> copies; ///< the newest first
    /// Files that are named as copies of the listed databases are, or of the one that was asked about, and that the
    /// list doesn't name: Litecopy never removes them. Of a list that is lost or not understood, all that are named so.
    std::vector<std::filesystem::path> unlisted;
};

/// Reads the list of a folder, and looks at each file it names; of those whose attributes changed since, it reads the
/// first bytes. `database` is asked about, whether the list names copies of it or not; empty for none. Changes nothing,
/// and opens no database by SQLite. Blocks; never throws.
[[nodiscard]] CopyList readCopyList(const std::filesystem::path &folder, const std::filesystem::path &database = {});

/// Those copies of a list that are of `database` on this computer, the newest first. Asks the file system where the
/// name of the database leads. Blocks; never throws.
[[nodiscard]] std::vector<ListedCopy> copiesOf(const CopyList &list, const std::filesystem::path &database);

/// What `pinCopy()` came to.
struct PinResult
{
    Error error;
    QString problem; ///< a sentence for people, where there is no error code for it: the copy is in no list
    bool changed = false; ///< false where it was so already

    [[nodiscard]] bool isDone() const noexcept { return !error && problem.isEmpty(); }
};

/// Keeps a copy for good, or lets it go by its rules again. The copy itself is not touched. Blocks: while a copy is
/// being made into that folder it waits for up to `timeout`, then DestinationInUse. Meanwhile `waiting` is called about
/// ten times a second, with the time so far; false from it ends the wait. Never throws.
[[nodiscard]] PinResult pinCopy(const std::filesystem::path &copy, bool pinned,
                                std::chrono::milliseconds timeout = std::chrono::seconds(30),
                                const std::function<bool(std::chrono::milliseconds)> &waiting = {});

} // namespace Litecopy

Q_DECLARE_METATYPE(Litecopy::CopyList)
