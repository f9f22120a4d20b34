// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/run.h"
#include "copy/workspace.h"

#include <QByteArray>
#include <QtGlobal>

#include <filesystem>

namespace Litecopy {

class PackedForm;

/// Packs the unfinished copy in a workspace, a finished database, into the workspace's `packed()`, and takes the
/// unfinished one away. What was packed is unpacked again and compared, by a hash of either; with
/// `CopyRequest::readBack` after it was brought to the medium and dropped from the page cache. Returns its size in
/// bytes. Throws CopyFailure, CopyCheckFailed among that, CopyCancelled.
[[nodiscard]] qint64 packCopy(Run &run, Workspace &workspace, const PackedForm &form);

/// Whether a file, which is there and is no database, is in this form, or is empty. Throws CopyFailure where it can't
/// be read.
[[nodiscard]] bool isPackedOrEmpty(const std::filesystem::path &file, const PackedForm &form);

} // namespace Litecopy
