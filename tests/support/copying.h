// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copydatabase.h>

#include <QString>
#include <QStringList>

#include <chrono>
#include <filesystem>

namespace Litecopy::Test {

/// `copyDatabase()` with a control that nobody uses.
[[nodiscard]] CopyResult copy(const CopyRequest &request, const ProgressSink &progress = {});

/// For messages: "Failed: SourceLocked (firefox (4312)), 5: database is locked".
[[nodiscard]] QString inWords(const CopyResult &result);

[[nodiscard]] QString outcomeName(CopyOutcome outcome);

/// The names in a folder, hidden ones too, sorted.
[[nodiscard]] QStringList namesIn(const std::filesystem::path &folder);

/// How much longer things may take where the test was built with a sanitizer.
[[nodiscard]] std::chrono::milliseconds patient(std::chrono::milliseconds time);

/// All methods by their names, for data rows.
inline constexpr CopyMethod allMethods[] = {CopyMethod::Automatic, CopyMethod::Online, CopyMethod::Clone,
                                            CopyMethod::UnlockedSnapshot, CopyMethod::Compact};

} // namespace Litecopy::Test

Q_DECLARE_METATYPE(Litecopy::CopyMethod)
Q_DECLARE_METATYPE(Litecopy::CopyOutcome)
Q_DECLARE_METATYPE(Litecopy::Hold)
Q_DECLARE_METATYPE(Litecopy::CheckLevel)
Q_DECLARE_METATYPE(Litecopy::CheckOutcome)
Q_DECLARE_METATYPE(Litecopy::DestinationMode)
Q_DECLARE_METATYPE(Litecopy::ErrorCode)
