// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copyresult.h>

#include <QString>

namespace Litecopy {

/// What came of a copy, in words. Pure.

/// "Copied and verified", ...: a heading.
[[nodiscard]] QString resultTitle(const CopyResult &result);
/// What the check found: "Quick check passed".
[[nodiscard]] QString checkText(const CopyReceipt &receipt);
/// "932 MiB, 238,688 pages of 4 KiB"
[[nodiscard]] QString copiedText(const CopyReceipt &receipt);
/// "2.3 s"; after longer copies, also the parts of it.
[[nodiscard]] QString timeText(const CopyReceipt &receipt);
/// "The read lock was held throughout", "Not proved".
[[nodiscard]] QString provedText(const CopyReceipt &receipt);
/// What a comparison with an older copy found, and what was written by it; empty where there was none.
[[nodiscard]] QString changesText(const CopyReceipt &receipt);
/// How long programs that write to the source waited: "Waited 18 ms at most", "Never waited".
[[nodiscard]] QString writersText(const CopyReceipt &receipt);
/// After a failure: what to do, and where the old content of the destination is kept.
[[nodiscard]] QString failureText(const CopyResult &result, const QString &advice);
/// After a cancelled copy: that all is as it was, or where the old content of the destination is kept.
[[nodiscard]] QString cancelledText(const CopyReceipt &receipt);
/// Damage, a missing proof, warnings, restarts; mostly empty.
[[nodiscard]] QString remarkText(const CopyResult &result);
/// How another copy of the same moment ended, in a line.
[[nodiscard]] QString otherCopyText(const CopyResult &result);
/// Everything, for a bug report.
[[nodiscard]] QString reportText(const CopyResult &result);
/// The same for programs: the receipt, and the error where there is one.
[[nodiscard]] QByteArray reportJson(const CopyResult &result);

} // namespace Litecopy
