// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copyorigin.h"

#include <litecopy/copylist.h>

#include <algorithm>
#include <system_error>

namespace Litecopy {

CopyOrigin originOf(const std::filesystem::path &file, const std::vector<CopyRecord> &records)
{
    std::error_code error;
    const std::filesystem::path whole = std::filesystem::canonical(file, error);
    if (error)
        return {};
    const CopyList list = readCopyList(whole.parent_path());
    const auto isIt = [&whole](const ListedCopy &copy) { return copy.path == whole && copy.isThere(); };
    for (const ListedCopy &copy : list.copies) {
        if (isIt(copy) && std::ranges::any_of(copiesOf(list, copy.source), isIt))
            return {copy.source, copy.made};
    }
    const FileIdentity now = identify(whole);
    for (const CopyRecord &record : records) {
        // The numbers of devices may change with each mount.
        const FileIdentity &then = record.copyFile;
        if (record.copy == whole && then.exists && then.inode == now.inode && then.size == now.size
            && then.modified == now.modified)
            return {record.source, {}};
    }
    return {};
}

} // namespace Litecopy
