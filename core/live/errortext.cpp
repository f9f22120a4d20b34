// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/error.h>

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace Litecopy {

namespace {

/// A sentence per code. %1 is the file. A detail is put behind the title.
struct Wording
{
    ErrorCode code;
    const char *name;
    const char *title;
    const char *advice;
};

constexpr std::array wordings{
    Wording{ErrorCode::None, "None", "", ""},
    Wording{ErrorCode::SourceMissing, "SourceMissing", QT_TRANSLATE_NOOP("Litecopy", "There is no file %1."),
            QT_TRANSLATE_NOOP("Litecopy", "Check the name, and whether the drive it is on is connected.")},
    Wording{ErrorCode::SourceNotRegularFile, "SourceNotRegularFile", QT_TRANSLATE_NOOP("Litecopy", "%1 is not a file."),
            QT_TRANSLATE_NOOP("Litecopy", "It is a folder, a device or a pipe. Choose the database file itself.")},
    Wording{ErrorCode::SourceNotPermitted, "SourceNotPermitted",
            QT_TRANSLATE_NOOP("Litecopy", "%1 could not be opened for reading."),
            QT_TRANSLATE_NOOP(
                "Litecopy",
                "You do not have the permission to read it. Ask its owner, or run Litecopy as a user who may.")},
    Wording{ErrorCode::SourceEmpty, "SourceEmpty", QT_TRANSLATE_NOOP("Litecopy", "%1 is empty."),
            QT_TRANSLATE_NOOP("Litecopy", "There is no database in it yet. Choose another file.")},
    Wording{
        ErrorCode::NotADatabase, "NotADatabase", QT_TRANSLATE_NOOP("Litecopy", "%1 is not a SQLite database."),
        QT_TRANSLATE_NOOP("Litecopy",
                          "It is another kind of file, or an encrypted database that only its own program can read.")},
    Wording{ErrorCode::SourceEncrypted, "SourceEncrypted", QT_TRANSLATE_NOOP("Litecopy", "%1 is encrypted."),
            QT_TRANSLATE_NOOP(
                "Litecopy",
                "Only its own program can read it, with the password. Litecopy can copy it as it is, to a new file or "
                "in place of an older copy, and nothing else.")},
    Wording{ErrorCode::EncryptedOrDamaged, "EncryptedOrDamaged",
            QT_TRANSLATE_NOOP("Litecopy", "%1 is encrypted or damaged."),
            QT_TRANSLATE_NOOP(
                "Litecopy",
                "Its beginning is not what SQLite writes. If its program encrypts it, only that program can read it: "
                "“litecopy-cli copy --opaque” copies it as it is. If not, look for an older copy.")},
    Wording{ErrorCode::NewerFormat, "NewerFormat",
            QT_TRANSLATE_NOOP("Litecopy", "%1 is in a newer format than this SQLite reads."),
            QT_TRANSLATE_NOOP(
                "Litecopy",
                "It was made by a newer SQLite, or by another edition of it. Copy it with the program that made it, "
                "or with a Litecopy that has as new a SQLite.")},
    Wording{ErrorCode::SourceDamaged, "SourceDamaged", QT_TRANSLATE_NOOP("Litecopy", "%1 is damaged."),
            QT_TRANSLATE_NOOP("Litecopy",
                              "Nothing was copied, and an older copy is as it was. Put an older copy back; or "
                              "“litecopy-cli rescue” makes "
                              "a new database of every row that can still be read.")},
    Wording{
        ErrorCode::SourceLocked, "SourceLocked", QT_TRANSLATE_NOOP("Litecopy", "%1 stayed locked by another program."),
        QT_TRANSLATE_NOOP(
            "Litecopy",
            "Nothing was copied. Close that program or wait until it has finished, then copy again; or allow a longer "
            "time-out, or choose the unlocked snapshot method.")},
    Wording{ErrorCode::SourceNeedsRecovery, "SourceNeedsRecovery",
            QT_TRANSLATE_NOOP("Litecopy", "%1 was left unfinished by a program that crashed."),
            QT_TRANSLATE_NOOP(
                "Litecopy",
                "It has to be repaired from its journal before it can be read. Make sure that you may read the "
                "journal beside it, and choose the automatic or the unlocked snapshot method: they repair a copy and "
                "leave the file as it is.")},
    Wording{ErrorCode::SourceReplaced, "SourceReplaced",
            QT_TRANSLATE_NOOP("Litecopy", "%1 was replaced by another file while it was copied."),
            QT_TRANSLATE_NOOP("Litecopy", "The copy would have been of the old one, so it was dropped. Copy again.")},
    Wording{ErrorCode::SourceDeleted, "SourceDeleted",
            QT_TRANSLATE_NOOP("Litecopy", "%1 was deleted or moved away while it was copied."),
            QT_TRANSLATE_NOOP("Litecopy", "Nothing of it was kept. If it was moved, copy it from where it is now.")},
    Wording{ErrorCode::SourceTruncated, "SourceTruncated",
            QT_TRANSLATE_NOOP("Litecopy", "%1 is shorter than its own page count says."),
            QT_TRANSLATE_NOOP(
                "Litecopy",
                "Its end or its header was lost, now or earlier, so a copy of it would not be whole. Look for an "
                "older copy.")},
    Wording{ErrorCode::SourceUnstable, "SourceUnstable",
            QT_TRANSLATE_NOOP("Litecopy", "%1 never stood still long enough to be read."),
            QT_TRANSLATE_NOOP("Litecopy",
                              "Another program kept writing to it. Close that program, or try again when it is idle.")},
    Wording{ErrorCode::SchemaNeedsApplication, "SchemaNeedsApplication",
            QT_TRANSLATE_NOOP("Litecopy", "%1 needs functions that only its own program has."),
            QT_TRANSLATE_NOOP(
                "Litecopy", "SQLite alone cannot rewrite it. Choose another method: they copy its pages as they are.")},
    Wording{ErrorCode::SourceLogElsewhere, "SourceLogElsewhere",
            QT_TRANSLATE_NOOP("Litecopy", "The write-ahead log of %1 is not beside it."),
            QT_TRANSLATE_NOOP(
                "Litecopy",
                "A program has the database open under another name (a link, or a single file that is mounted), or its "
                "log was deleted. A copy by this name would miss the latest changes. Copy it by the name that the "
                "program uses.")},
    Wording{ErrorCode::CommitMissing, "CommitMissing",
            QT_TRANSLATE_NOOP("Litecopy", "%1 can’t be read as of that commit."),
            QT_TRANSLATE_NOOP(
                "Litecopy",
                "Commits are counted from the moment in which the write-ahead log was started, and SQLite starts it "
                "over when all of it was merged. Look at the log for the commits that are there.")},
    Wording{ErrorCode::CommitGone, "CommitGone",
            QT_TRANSLATE_NOOP("Litecopy", "%1 can’t be read as of that commit any more."),
            QT_TRANSLATE_NOOP(
                "Litecopy",
                "A checkpoint has merged later commits into the database file. Look at the log for the commits that "
                "can still be read.")},
    Wording{ErrorCode::NotProved, "NotProved", QT_TRANSLATE_NOOP("Litecopy", "A copy of %1 could not be proved."),
            QT_TRANSLATE_NOOP(
                "Litecopy",
                "Nothing was kept. Close the program that uses it and copy again; or copy without asking for a "
                "proof.")},
    Wording{
        ErrorCode::StreamNotWhole, "StreamNotWhole",
        QT_TRANSLATE_NOOP("Litecopy", "What came from %1 is not one whole database."),
        QT_TRANSLATE_NOOP("Litecopy",
                          "Nothing of it was kept. The program that sent it failed, or the connection broke: read that "
                          "program's own messages, and send it again.")},
    Wording{ErrorCode::RemoteFailed, "RemoteFailed", QT_TRANSLATE_NOOP("Litecopy", "No copy came from %1."),
            QT_TRANSLATE_NOOP(
                "Litecopy",
                "Nothing was kept. What stands above are the words of ssh, or of the program on the other machine.")},
    Wording{ErrorCode::PortalPath, "PortalPath",
            QT_TRANSLATE_NOOP("Litecopy", "%1 is shown through a sandbox that hides its write-ahead log."),
            QT_TRANSLATE_NOOP(
                "Litecopy",
                "A copy could miss the latest changes. Give Litecopy access to the whole folder, and choose the file "
                "there.")},
    Wording{ErrorCode::DestinationExists, "DestinationExists", QT_TRANSLATE_NOOP("Litecopy", "%1 already exists."),
            QT_TRANSLATE_NOOP("Litecopy", "It was left as it is. Choose another name, or choose to replace it.")},
    Wording{ErrorCode::DestinationFolderMissing, "DestinationFolderMissing",
            QT_TRANSLATE_NOOP("Litecopy", "There is no folder for %1."),
            QT_TRANSLATE_NOOP("Litecopy", "Choose an existing folder, or create it first.")},
    Wording{ErrorCode::DestinationNotPermitted, "DestinationNotPermitted",
            QT_TRANSLATE_NOOP("Litecopy", "%1 could not be written."),
            QT_TRANSLATE_NOOP("Litecopy", "You do not have the permission to write there. Choose another folder.")},
    Wording{ErrorCode::DestinationReadOnly, "DestinationReadOnly",
            QT_TRANSLATE_NOOP("Litecopy", "%1 is on a read-only file system."),
            QT_TRANSLATE_NOOP("Litecopy", "Choose a folder on another drive.")},
    Wording{ErrorCode::DestinationIsFolder, "DestinationIsFolder", QT_TRANSLATE_NOOP("Litecopy", "%1 is a folder."),
            QT_TRANSLATE_NOOP("Litecopy", "Add the name the copy is to have.")},
    Wording{ErrorCode::DestinationNotRegularFile, "DestinationNotRegularFile",
            QT_TRANSLATE_NOOP("Litecopy", "%1 is a device, a pipe or a link that leads nowhere."),
            QT_TRANSLATE_NOOP("Litecopy", "A database can only be copied to a file. Choose another name.")},
    Wording{ErrorCode::DestinationMissing, "DestinationMissing",
            QT_TRANSLATE_NOOP("Litecopy", "There is no database %1 to write into."),
            QT_TRANSLATE_NOOP("Litecopy", "Check the name, or copy to a new file instead.")},
    Wording{ErrorCode::DestinationNotADatabase, "DestinationNotADatabase",
            QT_TRANSLATE_NOOP("Litecopy", "%1 exists and is not a SQLite database."),
            QT_TRANSLATE_NOOP(
                "Litecopy", "It was left as it is: only a database is replaced or written into. Choose another name.")},
    Wording{ErrorCode::DestinationUnrelated, "DestinationUnrelated",
            QT_TRANSLATE_NOOP("Litecopy", "%1 is no older copy of this database: the two have no table in common."),
            QT_TRANSLATE_NOOP(
                "Litecopy", "It was left as it is. Choose another name, or, where it may go, replace it as a whole.")},
    Wording{ErrorCode::DestinationNewer, "DestinationNewer",
            QT_TRANSLATE_NOOP("Litecopy", "%1 is newer than what it was to be brought up to date with."),
            QT_TRANSLATE_NOOP("Litecopy",
                              "It was left as it is. Look whether source and destination were swapped. Where the older "
                              "content is wanted, replace it as a whole.")},
    Wording{ErrorCode::DestinationDamaged, "DestinationDamaged",
            QT_TRANSLATE_NOOP("Litecopy", "%1 is too damaged to be written into."),
            QT_TRANSLATE_NOOP("Litecopy", "It was left as it is. Replace it instead, or choose another name.")},
    Wording{
        ErrorCode::DestinationLeftovers, "DestinationLeftovers",
        QT_TRANSLATE_NOOP("Litecopy", "%1 was left behind by a database that is gone."),
        QT_TRANSLATE_NOOP(
            "Litecopy",
            "SQLite would merge it into the copy and spoil it. Move it away or delete it, or choose another name.")},
    Wording{ErrorCode::DestinationIsSidecar, "DestinationIsSidecar",
            QT_TRANSLATE_NOOP("Litecopy", "%1 is what SQLite calls a file of the database beside it."),
            QT_TRANSLATE_NOOP(
                "Litecopy",
                "It would take the copy for that database’s own log or journal, and delete it. Choose another name.")},
    Wording{ErrorCode::DestinationReplaced, "DestinationReplaced",
            QT_TRANSLATE_NOOP("Litecopy", "%1 was moved away or replaced by another file before it could be written."),
            QT_TRANSLATE_NOOP("Litecopy", "Nothing was written, to neither file. Copy again.")},
    Wording{ErrorCode::DestinationInUse, "DestinationInUse", QT_TRANSLATE_NOOP("Litecopy", "%1 is in use."),
            QT_TRANSLATE_NOOP("Litecopy", "It was left as it is. Close the program that uses it, then try again.")},
    Wording{ErrorCode::DestinationMounted, "DestinationMounted",
            QT_TRANSLATE_NOOP("Litecopy", "%1 is mounted by itself, so no other file can take its place."),
            QT_TRANSLATE_NOOP("Litecopy", "It was left as it is. Write into the database instead (--into).")},
    Wording{ErrorCode::PageSizeMismatch, "PageSizeMismatch",
            QT_TRANSLATE_NOOP("Litecopy", "%1 has another page size than the source."),
            QT_TRANSLATE_NOOP(
                "Litecopy",
                "A database in WAL mode or in memory keeps its page size. Copy to a new file, or replace the file "
                "instead.")},
    Wording{ErrorCode::SameFile, "SameFile",
            QT_TRANSLATE_NOOP("Litecopy", "%1 is the source itself, or belongs to it."),
            QT_TRANSLATE_NOOP("Litecopy", "Choose another name for the copy.")},
    Wording{ErrorCode::StreamClosed, "StreamClosed",
            QT_TRANSLATE_NOOP("Litecopy", "%1 was closed before it had taken the whole copy."),
            QT_TRANSLATE_NOOP(
                "Litecopy",
                "What it took is no whole database: throw it away. The program that read it ended: read its own "
                "messages, and copy again.")},
    Wording{
        ErrorCode::DiskFull, "DiskFull", QT_TRANSLATE_NOOP("Litecopy", "There is not enough space for %1."),
        QT_TRANSLATE_NOOP("Litecopy", "Nothing unfinished was left behind. Free some space, or choose another drive.")},
    Wording{ErrorCode::FileTooLarge, "FileTooLarge",
            QT_TRANSLATE_NOOP("Litecopy", "%1 would be larger than a file may be there."),
            QT_TRANSLATE_NOOP(
                "Litecopy",
                "Nothing unfinished was left behind. Choose a drive with another file system (a FAT drive has no "
                "file of 4 GiB), "
                "or raise the file-size limit (ulimit -f).")},
    Wording{ErrorCode::PathTooLong, "PathTooLong", QT_TRANSLATE_NOOP("Litecopy", "The path %1 is too long."),
            QT_TRANSLATE_NOOP(
                "Litecopy",
                "SQLite needs room for “-journal” after the name. Choose a shorter name, of at most 247 bytes, in a "
                "folder whose path has at most 470.")},
    Wording{
        ErrorCode::IoError, "IoError",
        QT_TRANSLATE_NOOP("Litecopy", "The system reported an error reading or writing %1."),
        QT_TRANSLATE_NOOP(
            "Litecopy",
            "The drive may be failing or was disconnected: check it, and copy again. Where what is unfinished could "
            "not be removed from it, the next copy to that folder does it.")},
    Wording{ErrorCode::OutOfMemory, "OutOfMemory",
            QT_TRANSLATE_NOOP("Litecopy", "There was not enough memory to copy %1."),
            QT_TRANSLATE_NOOP("Litecopy", "Nothing unfinished was left behind. Close other programs and copy again.")},
    Wording{ErrorCode::TooManyOpenFiles, "TooManyOpenFiles",
            QT_TRANSLATE_NOOP("Litecopy", "%1 could not be opened: too many open files."),
            QT_TRANSLATE_NOOP(
                "Litecopy",
                "The limit of open files is reached. Close other programs, or raise the limit (ulimit -n), and try "
                "again.")},
    Wording{ErrorCode::NoThread, "NoThread", QT_TRANSLATE_NOOP("Litecopy", "The system gave no thread to work on %1."),
            QT_TRANSLATE_NOOP(
                "Litecopy",
                "The limit of processes and threads is reached, or memory for them is. End other programs, or raise "
                "the limit (ulimit -u, the container’s pids limit), and try again.")},
    Wording{ErrorCode::CopyCheckFailed, "CopyCheckFailed",
            QT_TRANSLATE_NOOP("Litecopy", "What was written for %1 is not what was read."),
            QT_TRANSLATE_NOOP(
                "Litecopy",
                "The copy was removed. The drive or the memory may be failing: do not trust either until they are "
                "checked.")},
    Wording{ErrorCode::Misuse, "Misuse",
            QT_TRANSLATE_NOOP("Litecopy", "%1 could not be copied, for a mistake in the program."),
            QT_TRANSLATE_NOOP("Litecopy", "Please report it, with the technical details.")},
    Wording{ErrorCode::Internal, "Internal", QT_TRANSLATE_NOOP("Litecopy", "%1 could not be copied."),
            QT_TRANSLATE_NOOP(
                "Litecopy",
                "SQLite ended it with an error that should not happen here; the technical details name it. Try "
                "another method, and please report it.")},
};

/// Replaces a sentence above where there is a detail, %2, that says more than a clause behind the sentence could.
struct DetailedWording
{
    ErrorCode code;
    const char *title;
    const char *advice;
};

constexpr std::array detailedWordings{
    DetailedWording{
        ErrorCode::SourceEmpty, QT_TRANSLATE_NOOP("Litecopy", "%1 is empty, and %2."),
        QT_TRANSLATE_NOOP("Litecopy",
                          "Move the log to safety first, or SQLite deletes it when a program opens the database the "
                          "next time.")},
    DetailedWording{
        ErrorCode::SourceDamaged,
        QT_TRANSLATE_NOOP("Litecopy", "%1 cannot be read together with the write-ahead log beside it, %2."),
        QT_TRANSLATE_NOOP("Litecopy",
                          "SQLite reads every log by that name, though the database says that it has none: it may be "
                          "another database’s, left behind when this one was put back from a backup. If it is, move it "
                          "away and copy again; if it isn’t, keep both files and look for an older copy.")},
    DetailedWording{ErrorCode::DestinationFolderMissing, "%2.",
                    QT_TRANSLATE_NOOP("Litecopy", "Choose an existing folder, or create it first.")},
    DetailedWording{ErrorCode::DestinationNotADatabase, QT_TRANSLATE_NOOP("Litecopy", "%1 exists, and %2."),
                    QT_TRANSLATE_NOOP(
                        "Litecopy",
                        "It was left as it is: a compressed copy takes the place of another one, and of nothing else. "
                        "Choose another name.")},
    DetailedWording{
        ErrorCode::DestinationUnrelated, QT_TRANSLATE_NOOP("Litecopy", "%1 is no older copy of this database: %2."),
        QT_TRANSLATE_NOOP("Litecopy",
                          "It was left as it is. Choose another name, or, where it may go, replace it as a whole.")},
    DetailedWording{
        ErrorCode::StreamClosed, QT_TRANSLATE_NOOP("Litecopy", "The program that reads %1 took %2."),
        QT_TRANSLATE_NOOP("Litecopy",
                          "What it took is no whole database: throw it away. Look at what that program waits for, and "
                          "copy again; a longer time-out gives it longer.")},
    DetailedWording{
        ErrorCode::DestinationLeftovers,
        QT_TRANSLATE_NOOP("Litecopy", "%1 was left by a program that crashed, and %2."),
        QT_TRANSLATE_NOOP("Litecopy",
                          "Open the database beside it with its own program, which finishes what was begun; or move "
                          "the file away, or choose another name.")},
};

/// What the other machine, or a sender, says is told in its words: those of a file here would be wrong.
ErrorCode toldAs(const Error &error)
{
    constexpr std::array known{ErrorCode::SourceMissing, ErrorCode::SourceNotPermitted, ErrorCode::NotADatabase,
                               ErrorCode::SourceDamaged, ErrorCode::SourceLocked,       ErrorCode::SourceNeedsRecovery,
                               ErrorCode::RemoteFailed};
    if (error.detail.isEmpty() || std::ranges::find(known, error.code) == known.end())
        return error.code;
    if (error.path.native().starts_with("ssh://"))
        return ErrorCode::RemoteFailed;
    return error.path == "-" ? ErrorCode::StreamNotWhole : error.code;
}

/// A compressed copy, a file here, was sent by nobody.
const Wording notWholeFile{
    ErrorCode::StreamNotWhole, "StreamNotWhole", QT_TRANSLATE_NOOP("Litecopy", "%1 holds no whole database."),
    QT_TRANSLATE_NOOP("Litecopy",
                      "Nothing of it was kept. It was cut off when it was made or fetched, or changed since, or "
                      "its medium is failing: take another copy.")};

const Wording &wordingOf(ErrorCode code)
{
    for (const Wording &wording : wordings) {
        if (wording.code == code)
            return wording;
    }
    return wordings.back();
}

} // namespace

const char *errorName(ErrorCode code) noexcept
{
    return wordingOf(code).name;
}

QString displayPath(const std::filesystem::path &path)
{
    QString text = QString::fromUtf8(QByteArray::fromStdString(path.native()));
    for (QChar &character : text) {
        // Format characters are replaced too: U+202E (right-to-left override) makes a name look like another name.
        if (character.category() == QChar::Other_Control || character.category() == QChar::Other_Format
            || character == QChar::LineSeparator || character == QChar::ParagraphSeparator)
            character = QChar::ReplacementCharacter;
    }
    return text;
}

void insertPath(QJsonObject &object, const QString &key, const std::filesystem::path &path)
{
    const auto bytes = QByteArray::fromStdString(path.native());
    if (bytes.isValidUtf8()) {
        object.insert(key, QString::fromUtf8(bytes));
    } else {
        object.insert(key, displayPath(path));
        object.insert(key + QStringLiteral("Base64"), QString::fromLatin1(bytes.toBase64()));
    }
}

ErrorText describe(const Error &error)
{
    const ErrorCode code = toldAs(error);
    const bool isOfFile = code == ErrorCode::StreamNotWhole && !error.path.empty() && error.path != "-"
        && !error.path.native().starts_with("ssh://");
    const Wording &wording = isOfFile ? notWholeFile : wordingOf(code);
    if (error.code == ErrorCode::None)
        return {};
    const auto translated = [](const char *literal) { return QCoreApplication::translate("Litecopy", literal); };
    const QString file = error.path.empty()
        ? translated(QT_TRANSLATE_NOOP("Litecopy", "the database"))
        : translated(QT_TRANSLATE_NOOP("Litecopy", "“%1”")).arg(displayPath(error.path));
    ErrorText text{translated(wording.title).arg(file), translated(wording.advice), {}};
    if (!text.title.isEmpty())
        text.title[0] = text.title[0].toUpper();
    const auto detailed = std::ranges::find(detailedWordings, code, &DetailedWording::code);
    if (!error.detail.isEmpty() && detailed != detailedWordings.end()) {
        text.title = translated(detailed->title);
        text.title = text.title.contains(QLatin1String("%1"))
            ? text.title.arg(file, error.detail)
            : QString(text.title).replace(QLatin1String("%2"), error.detail);
        text.title[0] = text.title[0].toUpper();
        text.advice = translated(detailed->advice);
    } else if (!error.detail.isEmpty()) {
        // Chinese and Japanese sentences end otherwise.
        const QChar end = text.title.endsWith(QChar(0x3002)) ? QChar(0x3002) : QChar(u'.');
        text.title.chop(text.title.endsWith(end) ? 1 : 0);
        text.title += QStringLiteral(": %1").arg(error.detail);
        if (!text.title.endsWith(end))
            text.title += end;
    }
    if (error.sqliteCode != 0)
        text.technical = QStringLiteral("SQLite %1: %2").arg(error.sqliteCode).arg(error.sqliteText);
    else
        text.technical = error.sqliteText;
    return text;
}

} // namespace Litecopy
