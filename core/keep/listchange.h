// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "keep/copyfolder.h"
#include "keep/listfile.h"
#include "keep/movedcopies.h"

#include <litecopy/copycontrol.h>
#include <litecopy/error.h>

#include <QString>

#include <chrono>
#include <filesystem>
#include <functional>

namespace Litecopy {

/// The list of a folder while it is changed as a person asked.
struct ListChange
{
    const CopyFolder &folder;
    ListFile &list;
    MovedCopies &moved;
    bool isChanged = false; ///< the list, by more than what `moved` found
};

/// How that ended.
struct ListChangeEnd
{
    Error error;
    QString problem; ///< a sentence for people, where there is no error code for it: the list can't be used
    bool cancelled = false;
};

enum class ListAccess
{
    Change,
    Look, ///< nothing is locked, and nothing saved
};

/// Locks `folder`, waiting for up to `timeout`, reads its list, takes up what killed runs left, and has `work` change
/// it. What was done by then is saved also where `work` is cancelled or fails. Where the list can't be used, `work` is
/// not called. Blocks; never throws.
[[nodiscard]] ListChangeEnd changeList(const std::filesystem::path &folder, ListAccess access,
                                       std::chrono::milliseconds timeout, CopyControl &control,
                                       const ProgressSink &progress, const std::function<void(ListChange &)> &work);

} // namespace Litecopy
