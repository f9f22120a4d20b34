// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copycontrol.h>
#include <litecopy/copyprogress.h>
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
    enum class Presence
    {
        Here, ///< the very file that was made
        Missing, ///< no file has that name
        /// Another file has it, or this one was changed since: Litecopy leaves it alone. Told by inode, size and the
        /// time of the content, and by `head`. So is one whose `digest` was found to be another.
        Another,
        /// It has the size and the `head` of the file that was made, but not its inode number or its times: as where
        /// the folder was copied to another drive, or that makes up the numbers at each mount, or where attributes
        /// changed since, as by chmod(1) or another name. `digest` can prove it.
        Moved,
        /// It could not be looked at: the folder's file system gave an error, or another program has a lease on a file
        /// whose first bytes were to be read. No rule counts it, and nothing removes it.
        Unknown,
    };

    std::filesystem::path path; ///< absolute, in the folder
    std::filesystem::path source; ///< the database that it is of: absolute, links resolved
    QString machine; ///< a mark of the computer that `source` is on; empty where it has none
    QDateTime made; ///< in UTC
    qint64 place = 0; ///< in the order in which the copies of the list were made, whatever the clock said
    FileIdentity file; ///< the very file that was made
    /// A digest of the whole file, by which it is known again after it was moved or copied; empty where none was taken.
    QByteArray digest;
    /// A checksum of its first 100 bytes, where SQLite counts changes; empty in lists of earlier versions.
    QByteArray head;
    /// Bytes of the drive that it lay on, and no older copy of the list did, when it was made: whether the database
    /// shares them is no matter. -1 where that is not known.
    qint64 adds = -1;
    /// `CopyReceipt::toJson()` without its sentences, which are in one language; empty for one before a restore.
    QJsonObject receipt;
    CopyKind kind = CopyKind::Automatic;
    CheckOutcome check = CheckOutcome::NotDone;
    Presence presence = Presence::Unknown;
    bool pinned = false;
    bool isFromElsewhere = false; ///< of another computer, or of this one before its system was installed anew
    bool inodesLast = true; ///< false where its file system makes up inode numbers anew with each mount
    /// A command was to be run with it, or with an older copy, and has not succeeded since: see `setCommandDone()`.
    bool awaitsCommand = false;

    /// The file that was made is there, or what has all signs of it: it can be opened, compared and put back. What is
    /// removed has to be `Here`.
    [[nodiscard]] bool isThere() const noexcept { return presence == Presence::Here || presence == Presence::Moved; }

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
///
/// Where that belongs to another user, this one's copies are in a list beside it, `.litecopy-1000.json` by the number
/// of the user: whoever writes a list decides which files go, so no user writes, or goes by, the list of another.
struct CopyList
{
    static constexpr char fileName[] = ".litecopy.json";

    enum class State
    {
        Missing, ///< there is none: no copy was kept there, or it was lost
        Understood,
        NotUnderstood, ///< there is one, and `problem` says what is wrong with it: it is left as it is
    };
    enum class Trouble
    {
        None,
        Damaged, ///< a new list can be begun once it is moved away
        OfAnotherUser, ///< it has the name of this user's list, and is another's
        OfALaterVersion,
        NotReadable, ///< what it holds is not known
    };

    std::filesystem::path folder; ///< absolute, links resolved
    Error error; ///< why the folder could not be looked at; the rest is meaningless then
    State state = State::Missing;
    QString problem; ///< a clause for people
    Trouble trouble = Trouble::None; ///< what kind of problem
    QString remedy; ///< what to do about it: a sentence for people
    std::filesystem::path file; ///< the list, which need not be there
    std::vector<ListedCopy> copies; ///< the newest first
    /// What another user's list names, as far as it can be read: they are that user's, and stay. The newest first.
    std::vector<ListedCopy> others;
    QString otherUser; ///< whose list that is; empty where there is none
    /// Files that are named as copies of the listed databases are, or of the one that was asked about, and that the
    /// list doesn't name: Litecopy never removes them. Of a list that is lost or not understood, all that are named so.
    std::vector<std::filesystem::path> unlisted;
};

/// Reads the list of a folder, and looks at each file it names; of those whose attributes changed since, it reads the
/// first bytes. `unlisted` also looks for files that are named as copies of `database`, which the list need not know;
/// it may be empty. Changes nothing, and opens no database by SQLite. Thread: any. Blocks; never throws.
[[nodiscard]] CopyList readCopyList(const std::filesystem::path &folder, const std::filesystem::path &database = {});

/// The copies in a list that are of `database` on this computer, the newest first. Resolves the links in the name of
/// the database, for which it asks the file system. Blocks; never throws.
[[nodiscard]] std::vector<ListedCopy> copiesOf(const CopyList &list, const std::filesystem::path &database);

/// The copies that a list names as of a database of that path on another computer, or on this one before its system was
/// installed anew; the newest first. Nothing tells the two apart: `adoptCopies()` is how a person says it. Blocks as
/// `copiesOf()`; never throws.
[[nodiscard]] std::vector<ListedCopy> copiesFromElsewhere(const CopyList &list, const std::filesystem::path &database);

/// What `pinCopy()` came to.
struct PinResult
{
    Error error;
    QString problem; ///< a sentence for people, where there is no error code for it: the copy is in no list
    bool changed = false; ///< false where it was so already

    [[nodiscard]] bool isDone() const noexcept { return !error && problem.isEmpty(); }
};

/// Keeps a copy for good, or lets it go by its rules again. Changes the list alone, which is the whole old one or the
/// whole new one at any moment. Thread: any. Blocks: while a copy is being made into that folder it waits for up to
/// `timeout`, then DestinationInUse. Meanwhile `waiting` is called on this thread about ten times a second, with the
/// time so far; false from it ends the wait. Never throws.
[[nodiscard]] PinResult pinCopy(const std::filesystem::path &copy, bool pinned,
                                std::chrono::milliseconds timeout = std::chrono::seconds(30),
                                const std::function<bool(std::chrono::milliseconds)> &waiting = {});

/// The command that was to be run with the newest copy of this database, which `copy` is, has succeeded: no copy of it
/// awaits one any more. Blocks and waits as `pinCopy()`; never throws.
[[nodiscard]] Error setCommandDone(const std::filesystem::path &copy,
                                   std::chrono::milliseconds timeout = std::chrono::seconds(30));

/// What `removeCopies()` came to.
struct RemoveResult
{
    /// One that stays, and why: a sentence for people.
    struct Left
    {
        std::filesystem::path copy;
        QString obstacle;
    };

    Error error;
    QString problem; ///< a sentence for people, where there is no error code for it: the list can't be used
    bool cancelled = false; ///< `removed` are gone all the same
    std::vector<std::filesystem::path> removed;
    qint64 size = 0; ///< bytes that those had; what they shared with others is not free for it
    std::vector<Left> left;

    [[nodiscard]] bool isDone() const noexcept { return !error && problem.isEmpty() && !cancelled && left.empty(); }
};

/// Removes copies of `folder` that a person named, of whatever kind: no rule ever removes those made by hand or before
/// a restore. A pinned one stays, and so do the last sound copy of a database, one that a program has open, and
/// whatever is not the very file that the list names. With `onlyLook` nothing is removed, and `removed` are those that
/// would be. Blocks, and waits as `pinCopy()`; never throws.
[[nodiscard]] RemoveResult removeCopies(const std::filesystem::path &folder,
                                        const std::vector<std::filesystem::path> &copies, CopyControl &control,
                                        bool onlyLook = false, const ProgressSink &progress = {},
                                        std::chrono::milliseconds timeout = std::chrono::seconds(30));

/// Those that were made before a restore of a database of this computer, that are there, and older than `span` at
/// `now`; empty takes all. Pinned ones are none. The newest first. Pure.
[[nodiscard]] std::vector<ListedCopy> copiesBeforeRestore(const CopyList &list, const RetentionSpan &span = {},
                                                          const QDateTime &now = QDateTime::currentDateTimeUtc());

/// What `adoptCopies()` came to.
struct AdoptResult
{
    Error error;
    QString problem; ///< a sentence for people, where there is no error code for it: the list can't be used
    bool cancelled = false;
    int fromElsewhere = 0; ///< copies there that are of the database on this computer from now on
    int proved = 0; ///< moved ones that are known again by their digest
    int believed = 0; ///< moved ones without a digest that passed a check: they count as listed, and are pinned
    std::vector<std::filesystem::path> others; ///< files under listed names that are not what was made: left alone
    std::vector<std::filesystem::path> unread; ///< those that could not be read: nothing is known of them

    [[nodiscard]] bool isDone() const noexcept { return !error && problem.isEmpty() && !cancelled; }
};

/// A person says that the copies which the list of `folder` names as of a database of this path are of `database`,
/// on whatever computer they were made: from now on they are listed as such, and go by its rules. Moved ones are read
/// whole, and known again by their digest. Where there is none, as in lists of earlier versions, they are checked,
/// taken for what the list says, and pinned: nothing proves that they are no files of others, so no rule removes them.
/// No file is changed but the list; what was found until a cancel is in it. Blocks, and waits as `pinCopy()`; never
/// throws.
[[nodiscard]] AdoptResult adoptCopies(const std::filesystem::path &database, const std::filesystem::path &folder,
                                      CopyControl &control, const ProgressSink &progress = {},
                                      std::chrono::milliseconds timeout = std::chrono::seconds(30));

} // namespace Litecopy

Q_DECLARE_METATYPE(Litecopy::CopyList)
Q_DECLARE_METATYPE(Litecopy::AdoptResult)
Q_DECLARE_METATYPE(Litecopy::RemoveResult)
