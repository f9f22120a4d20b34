// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copypace.h"

#include <litecopy/copyprogress.h>
#include <litecopy/copyresult.h>

#include <QString>

namespace Litecopy {

// A copy in words: its progress, and what proves it. Pure.

/// "Copying library.db", "Paused", "Checking the copy": a heading.
[[nodiscard]] QString progressTitle(const CopyProgress &progress, const QString &name);
/// The sentence under the bar: "Copying: 1.2 GiB of 4.7 GiB, 512 MiB/s, about 25 s left (915,000 pages remaining)".
[[nodiscard]] QString progressSentence(const CopyProgress &progress, const CopyRate &rate);
/// Restarts, and writers kept waiting; mostly empty.
[[nodiscard]] QString progressNote(const CopyProgress &progress);
/// "Limited by writing to “Backup”.": a sentence; empty where nothing is known. `folder` is the copy's, for people; may
/// be empty.
[[nodiscard]] QString limitText(CopyLimit limit, const QString &folder = {});

/// "As of commit 3 of 8 in the log." Of a receipt that names a commit.
[[nodiscard]] QString asOfText(const CopyReceipt &receipt);

/// Why the copy is certain to hold one committed moment of its source: "the read lock was held throughout". Empty where
/// nothing makes it certain.
[[nodiscard]] QString proofText(const CopyReceipt &receipt);

/// Why nothing makes it certain, as a sentence with its full stop. Empty where something does.
[[nodiscard]] QString unprovedText(const CopyReceipt &receipt);

/// Where the old content of a destination lies that was written into. Only where some of it is kept.
[[nodiscard]] QString keptSentence(const CopyReceipt &receipt);

} // namespace Litecopy
