// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copyresult.h>

#include <QString>

namespace Litecopy {

/// Why the copy is certain to hold one committed moment of its source: "the read lock was held throughout". Empty where
/// nothing makes it certain.
[[nodiscard]] QString proofText(const CopyReceipt &receipt);

/// Why nothing does, as a sentence with its full stop. Empty where something does.
[[nodiscard]] QString unprovedText(const CopyReceipt &receipt);

} // namespace Litecopy
