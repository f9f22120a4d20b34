// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "keep/copyfolder.h"

#include <litecopy/copylist.h>

#include <QString>

#include <filesystem>
#include <system_error>
#include <vector>

namespace Litecopy {

class MovedCopies;

/// Why a copy that is in the list may not be removed: a sentence for people. Empty where it may.
[[nodiscard]] QString obstacleTo(const ListedCopy &copy);

/// Which programs have it open: a sentence for people. Empty where none has, as far as the system tells.
[[nodiscard]] QString useOf(const std::filesystem::path &copy);

/// Either of them, or that it is sound and none of `others` is that is there, of its database. One that was moved, and
/// can be proved, counts: to be asked where nothing is removed.
[[nodiscard]] QString obstacleTo(const CopyFolder &folder, const ListedCopy &copy,
                                 const std::vector<ListedCopy *> &others);

/// What became of a file that was to go.
struct Removal
{
    QString obstacle; ///< why it stays: a sentence for people; empty where it is gone
    std::error_code error; ///< of the system, where that is the obstacle

    [[nodiscard]] bool isDone() const noexcept { return obstacle.isEmpty(); }
};

/// Removes the file of a copy that is in the list of `folder`, which is locked. It is looked at anew, for the looks at
/// other copies took time: it has to be the very file, or is read and proved to be, and no program has it open.
/// `others` are as of `obstacleTo()`; where it is one that was moved that is to stay for it, that is read and proved.
/// `copy->presence` is what was seen. The list still names it. Throws Cancelled.
[[nodiscard]] Removal removeCopy(const CopyFolder &folder, MovedCopies &moved, ListedCopy *copy,
                                 const std::vector<ListedCopy *> &others);

} // namespace Litecopy
