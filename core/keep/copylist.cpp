// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/copylist.h>

#include "copy/failure.h"
#include "keep/keeperror.h"
#include "keep/listentry.h"
#include "keep/listfile.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace Litecopy {

namespace fs = std::filesystem;

CopyList readCopyList(const fs::path &folder, const fs::path &database)
{
    CopyList list;
    list.error = errorOf(folder, [&] {
        const CopyFolder opened(folder);
        list.folder = opened.path();
        const ListFile file(opened);
        list.state = file.state();
        list.problem = file.problem();
        list.trouble = file.trouble();
        list.remedy = file.remedy();
        list.file = file.path();
        list.copies = file.copies();
        list.others = file.others();
        list.otherUser = file.otherUser();
        std::set<fs::path> sources;
        if (database.has_filename())
            sources.insert(database.filename());
        for (const ListedCopy &copy : list.copies)
            sources.insert(copy.source.filename());
        std::set<fs::path> unlisted;
        for (const fs::path &source : sources) {
            for (const fs::path &path : opened.filesNamedAfter(source)) {
                if (!file.find(path) && !file.isOthers(path))
                    unlisted.insert(path);
            }
        }
        list.unlisted.assign(unlisted.begin(), unlisted.end());
    });
    return list;
}

static std::vector<ListedCopy> copiesOf(const CopyList &list, const fs::path &database, bool here)
{
    const fs::path source = listedSource(database);
    std::vector<ListedCopy> copies = list.copies;
    std::erase_if(copies,
                  [&](const ListedCopy &copy) { return copy.source != source || copy.isFromElsewhere == here; });
    return copies;
}

std::vector<ListedCopy> copiesOf(const CopyList &list, const fs::path &database)
{
    return copiesOf(list, database, true);
}

std::vector<ListedCopy> copiesFromElsewhere(const CopyList &list, const fs::path &database)
{
    return copiesOf(list, database, false);
}

namespace {

void lockWaiting(CopyFolder &folder, std::chrono::milliseconds timeout,
                 const std::function<bool(std::chrono::milliseconds)> &waiting)
{
    CopyControl control;
    try {
        folder.lock(control, timeout, [&](std::chrono::milliseconds waited) {
            if (waiting && !waiting(waited))
                control.cancel();
        });
    } catch (const Cancelled &) {
        throw failure(ErrorCode::DestinationInUse, folder.path());
    }
}

} // namespace

PinResult pinCopy(const fs::path &copy, bool pinned, std::chrono::milliseconds timeout,
                  const std::function<bool(std::chrono::milliseconds)> &waiting)
{
    PinResult result;
    result.error = errorOf(copy, [&] {
        if (!identify(copy).exists)
            throw failure(ErrorCode::SourceMissing, copy);
        CopyFolder folder(copy.parent_path());
        lockWaiting(folder, timeout, waiting);
        ListFile list(folder);
        const ListFile::Entry *const entry = list.find(copy);
        ListedCopy found = entry ? *entry->copy : ListedCopy();
        found.presence = entry ? list.presenceOf(*entry) : ListedCopy::Presence::Missing;
        if (!found.isThere()) {
            result.problem = list.isOthers(copy)
                ? QCoreApplication::translate("Litecopy", "“%1” is in the list of the user %2, who decides on it.")
                      .arg(displayPath(copy), list.otherUser())
                : list.isUsable()
                ? QCoreApplication::translate("Litecopy",
                                              "“%1” is not in the list of its folder: Litecopy never removes it.")
                      .arg(displayPath(copy))
                : QCoreApplication::translate("Litecopy", "The list of copies in “%1” can't be used: %2.")
                      .arg(displayPath(folder.path()), list.problem());
            return;
        }
        if (entry->copy->pinned == pinned)
            return;
        list.setPinned(copy, pinned);
        list.save();
        result.changed = true;
    });
    return result;
}

Error setCommandDone(const fs::path &copy, std::chrono::milliseconds timeout)
{
    return errorOf(copy, [&] {
        CopyFolder folder(copy.parent_path());
        lockWaiting(folder, timeout, {});
        ListFile list(folder);
        const ListFile::Entry *const entry = list.find(copy);
        if (entry && list.setCommandDone(ListedCopy(*entry->copy)))
            list.save();
    });
}

} // namespace Litecopy
