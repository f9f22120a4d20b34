// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/copying.h"

namespace Litecopy::Test {

CopyResult copy(const CopyRequest &request, const ProgressSink &progress)
{
    CopyControl control;
    return copyDatabase(request, control, progress);
}

QString outcomeName(CopyOutcome outcome)
{
    switch (outcome) {
    case CopyOutcome::Verified:
        return QStringLiteral("Verified");
    case CopyOutcome::Copied:
        return QStringLiteral("Copied");
    case CopyOutcome::UpToDate:
        return QStringLiteral("UpToDate");
    case CopyOutcome::Cancelled:
        return QStringLiteral("Cancelled");
    case CopyOutcome::Failed:
        return QStringLiteral("Failed");
    }
    return {};
}

QString inWords(const CopyResult &result)
{
    return QStringLiteral("%1: %2 (%3), %4: %5; %6, %7")
        .arg(outcomeName(result.outcome), QString::fromLatin1(errorName(result.error.code)), result.error.detail)
        .arg(result.error.sqliteCode)
        .arg(result.error.sqliteText, QString::fromLatin1(methodName(result.receipt.plan.method)),
             result.receipt.checkMessages.join(QLatin1Char(' ')));
}

QStringList namesIn(const std::filesystem::path &folder)
{
    QStringList names;
    for (const auto &entry : std::filesystem::directory_iterator(folder))
        names << QString::fromStdString(entry.path().filename().native());
    names.sort();
    return names;
}

std::chrono::milliseconds patient(std::chrono::milliseconds time)
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return 5 * time;
#else
    return time;
#endif
}

} // namespace Litecopy::Test
