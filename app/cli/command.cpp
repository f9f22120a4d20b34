// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "command.h"

#include "words.h"

#include <QJsonDocument>

namespace Litecopy {

ExitCode exitCode(ErrorCode code) noexcept
{
    switch (code) {
    case ErrorCode::None:
        return ExitCode::Ok;
    case ErrorCode::SameFile:
        return ExitCode::Usage;
    case ErrorCode::SourceEmpty:
    case ErrorCode::NotADatabase:
    case ErrorCode::EncryptedOrDamaged:
    case ErrorCode::SourceEncrypted:
    case ErrorCode::NewerFormat:
    case ErrorCode::SourceDamaged:
    case ErrorCode::SourceNeedsRecovery:
    case ErrorCode::SourceTruncated:
    case ErrorCode::DestinationNotADatabase:
    case ErrorCode::DestinationDamaged:
    case ErrorCode::SchemaNeedsApplication:
    case ErrorCode::StreamNotWhole:
        return ExitCode::NoDatabase;
    case ErrorCode::SourceMissing:
    case ErrorCode::SourceDeleted:
    case ErrorCode::SourceNotRegularFile:
    case ErrorCode::PortalPath:
    case ErrorCode::SourceLogElsewhere:
    case ErrorCode::CommitMissing:
    case ErrorCode::CommitGone:
        return ExitCode::NoInput;
    case ErrorCode::DestinationExists:
    case ErrorCode::DestinationUnrelated:
    case ErrorCode::DestinationNewer:
    case ErrorCode::DestinationMissing:
    case ErrorCode::DestinationFolderMissing:
    case ErrorCode::DestinationReadOnly:
    case ErrorCode::DestinationIsFolder:
    case ErrorCode::DestinationNotRegularFile:
    case ErrorCode::DestinationLeftovers:
    case ErrorCode::DestinationIsSidecar:
    case ErrorCode::DestinationMounted:
    case ErrorCode::PageSizeMismatch:
    case ErrorCode::PathTooLong:
        return ExitCode::CannotCreate;
    case ErrorCode::DiskFull:
    case ErrorCode::FileTooLarge:
    case ErrorCode::IoError:
    case ErrorCode::CopyCheckFailed:
    case ErrorCode::StreamClosed:
    case ErrorCode::RemoteFailed:
        return ExitCode::InputOutput;
    case ErrorCode::SourceLocked:
    case ErrorCode::SourceReplaced:
    case ErrorCode::SourceUnstable:
    case ErrorCode::NotProved:
    case ErrorCode::DestinationInUse:
    case ErrorCode::DestinationReplaced:
        return ExitCode::TryAgain;
    case ErrorCode::SourceNotPermitted:
    case ErrorCode::DestinationNotPermitted:
        return ExitCode::NotPermitted;
    case ErrorCode::OutOfMemory:
    case ErrorCode::TooManyOpenFiles:
    case ErrorCode::NoThread:
    case ErrorCode::Misuse:
    case ErrorCode::Internal:
        break;
    }
    return ExitCode::Other;
}

ExitCode exitCode(const CopyResult &result) noexcept
{
    if (result.outcome == CopyOutcome::UpToDate)
        return ExitCode::Ok;
    if (!result.isCopied())
        return result.error ? exitCode(result.error.code) : ExitCode::Other;
    const bool damaged =
        result.receipt.check == CheckOutcome::Damaged || result.receipt.readBack == CheckOutcome::Damaged;
    return damaged ? ExitCode::NoDatabase : ExitCode::Ok;
}

int usageError(const QString &what, const QString &command, Terminal &terminal)
{
    terminal.error(what);
    terminal.message(
        Words::tr("Try '%1' for help.")
            .arg(command.isEmpty() ? u"litecopy-cli --help"_qs : u"litecopy-cli "_qs + command + u" --help"_qs));
    return int(ExitCode::Usage);
}

QByteArray jsonLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject errorObject(const Error &error)
{
    const ErrorText text = describe(error);
    QJsonObject object{{u"code"_qs, QString::fromLatin1(errorName(error.code))},
                       {u"title"_qs, text.title},
                       {u"advice"_qs, text.advice},
                       {u"technical"_qs, text.technical},
                       {u"sqliteCode"_qs, error.sqliteCode}};
    if (!error.path.empty())
        insertPath(object, u"path"_qs, error.path);
    return object;
}

} // namespace Litecopy
