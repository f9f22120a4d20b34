// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copyplan.h>
#include <litecopy/copyrequest.h>

#include <QString>

#include <filesystem>

namespace Litecopy {

// What a copy will be, in sentences. Pure.

/// What of the database will be copied, and how; then what other programs notice of it. By the plan, and for people.
[[nodiscard]] QString howItIsCopied(const SourceState &source, const CopyPlan &plan, const CopyRequest &request);
/// What is checked, and where the copy ends: "The copy is checked, written to “Backup”, then named."
[[nodiscard]] QString howItEnds(const CopyRequest &request);
/// "Backup"; "/" of the root.
[[nodiscard]] QString nameOfFolder(const std::filesystem::path &folder);

} // namespace Litecopy
