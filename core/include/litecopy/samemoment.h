// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copyrequest.h>
#include <litecopy/copyresult.h>

#include <filesystem>

namespace Litecopy {

/// A request for another copy of the very moment that a finished copy is of. `first` is the request that it was made
/// by, with `forAnother` set, and `made` is its receipt. `destination` is replaced only where `first` says so. Thread:
/// any. Reads no file; the request is for `copyDatabase()` or a `CopyJob`, once.
///
/// The new copy is made of the finished one, and the database is not read again: it may have changed since. That both
/// hold the same is proved by the finished copy's file, which is what it was when it got its name, before and after it
/// is read (`CopyReceipt::copyFile`); where changes of it might not show, by its SHA-256. Where it is not the same any
/// more the new copy ends with SourceReplaced, and nothing of it is kept. Checked, brought to the medium and named as
/// any copy is; its receipt names the database as its source, has the proof of the finished copy, and names that copy
/// (`CopyReceipt::sameMomentAs`).
[[nodiscard]] CopyRequest requestOfSameMoment(const CopyRequest &first, const CopyReceipt &made,
                                              const std::filesystem::path &destination);

} // namespace Litecopy
