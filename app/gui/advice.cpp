// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "advice.h"

#include "words.h"

#include <QString>

namespace Litecopy {

namespace {

QString encryptedOrDamagedAdvice()
{
    return Words::tr("Its beginning is not what SQLite writes. If its program encrypts it, “It Is Encrypted” has it "
                     "copied as it is. If not, look for an older copy, or see what “Rescue…” finds in it.");
}

} // namespace

ErrorText textBefore(const Error &error)
{
    ErrorText text = describe(error);
    switch (error.code) {
    case ErrorCode::SourceDamaged:
        text.advice =
            Words::tr("Put an older copy back. Or “Rescue…” makes a new database of every row that can still be "
                      "read.");
        break;
    case ErrorCode::EncryptedOrDamaged:
        text.advice = encryptedOrDamagedAdvice();
        break;
    case ErrorCode::SourceLocked:
        text.advice =
            Words::tr("The copy waits for that program. Or copy without a lock: under Options, “Snapshot without "
                      "a lock”.");
        break;
    case ErrorCode::DestinationExists:
        text.advice = Words::tr("Choose another name, or replace it: Copy asks.");
        break;
    case ErrorCode::DestinationNotADatabase:
        text.advice = Words::tr("Only a database gives way to a copy. Choose another name.");
        break;
    case ErrorCode::DestinationDamaged:
    case ErrorCode::DestinationUnrelated:
    case ErrorCode::DestinationNewer:
        text.advice = Words::tr("Choose another name.");
        break;
    case ErrorCode::DestinationInUse:
        text.advice =
            Words::tr("No file is replaced while a program uses it. Copy asks whether to put the copy back into it "
                      "instead; or choose another name.");
        break;
    case ErrorCode::DestinationMounted:
        text.advice = Words::tr("Choose another name.");
        break;
    case ErrorCode::DiskFull:
        text.advice = Words::tr("Free some space, or choose another drive.");
        break;
    case ErrorCode::FileTooLarge:
        text.advice = Words::tr("Choose a drive with another file system: a FAT drive has no file of 4 GiB.");
        break;
    default:
        break;
    }
    return text;
}

ErrorText textAfter(const Error &error)
{
    ErrorText text = describe(error);
    if (error.code == ErrorCode::SourceLocked)
        text.advice =
            Words::tr("Nothing was copied. “Keep Waiting” waits for that program for up to an hour. “Copy without "
                      "a Lock” copies the files as they stand, and then checks them.");
    else if (error.code == ErrorCode::EncryptedOrDamaged)
        text.advice = encryptedOrDamagedAdvice();
    else if (error.code == ErrorCode::DestinationInUse)
        text.advice =
            Words::tr("It was left as it is. “Put It Back…” writes into it all the same, and keeps what is there; "
                      "or use another name.");
    else if (error.code == ErrorCode::FileTooLarge)
        text.advice =
            Words::tr("Nothing unfinished was left behind. Choose a drive with another file system: a FAT drive "
                      "has no file of 4 GiB.");
    else if (error.code == ErrorCode::DestinationMounted)
        text.advice = Words::tr("It was left as it is. “Put It Back…” writes into it, and keeps what is there; or use "
                                "another name.");
    return text;
}

bool isCertain(ErrorCode code)
{
    switch (code) {
    case ErrorCode::SourceMissing:
    case ErrorCode::SourceNotRegularFile:
    case ErrorCode::SourceNotPermitted:
    case ErrorCode::SourceEmpty:
    case ErrorCode::NotADatabase:
    case ErrorCode::SourceEncrypted:
    case ErrorCode::EncryptedOrDamaged:
    case ErrorCode::NewerFormat:
    case ErrorCode::SourceDamaged:
    case ErrorCode::SourceTruncated:
    case ErrorCode::PortalPath:
    case ErrorCode::DestinationFolderMissing:
    case ErrorCode::DestinationNotPermitted:
    case ErrorCode::DestinationReadOnly:
    case ErrorCode::DestinationIsFolder:
    case ErrorCode::DestinationNotRegularFile:
    case ErrorCode::DestinationIsSidecar:
    case ErrorCode::SameFile:
    case ErrorCode::PathTooLong:
        return true;
    default:
        return false;
    }
}

bool mayBeRescued(ErrorCode code)
{
    // Of a file without a readable header, page size and schema are guessed.
    return code == ErrorCode::SourceDamaged || code == ErrorCode::SourceTruncated
        || code == ErrorCode::EncryptedOrDamaged || code == ErrorCode::NotADatabase;
}

Remedies remediesFor(ErrorCode code)
{
    Remedies remedies;
    remedies.rescue = mayBeRescued(code);
    remedies.encrypted = code == ErrorCode::EncryptedOrDamaged;
    switch (code) {
    case ErrorCode::SourceLocked:
        remedies.keepWaiting = true;
        remedies.withoutLock = true;
        break;
    case ErrorCode::DestinationInUse:
    case ErrorCode::DestinationMounted:
        remedies.putBack = true;
        remedies.otherName = true;
        break;
    case ErrorCode::DestinationExists:
    case ErrorCode::DestinationNotADatabase:
    case ErrorCode::DestinationUnrelated:
    case ErrorCode::DestinationNewer:
    case ErrorCode::DestinationDamaged:
    case ErrorCode::DestinationNotRegularFile:
    case ErrorCode::DestinationLeftovers:
    case ErrorCode::DestinationIsSidecar:
    case ErrorCode::SameFile:
    case ErrorCode::PathTooLong:
        remedies.otherName = true;
        break;
    default:
        break;
    }
    return remedies;
}

} // namespace Litecopy
