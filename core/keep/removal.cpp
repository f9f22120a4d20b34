// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "keep/removal.h"

#include "copy/datedname.h"
#include "copy/failure.h"
#include "keep/movedcopies.h"
#include "system/heldlocks.h"
#include "system/names.h"
#include "system/privatefolder.h"

#include <litecopy/copynames.h>
#include <litecopy/lockholders.h>

#include <QCoreApplication>

#include <algorithm>

namespace Litecopy {

namespace fs = std::filesystem;

QString obstacleTo(const ListedCopy &copy)
{
    switch (copy.presence) {
    case ListedCopy::Presence::Here:
        break;
    case ListedCopy::Presence::Missing:
        return QCoreApplication::translate("Litecopy", "It is not there any more.");
    case ListedCopy::Presence::Another:
        return QCoreApplication::translate("Litecopy", "It was changed, or another file has its name: it stays.");
    case ListedCopy::Presence::Moved:
        // What can be proved is, before it goes.
        if (!copy.digest.isEmpty())
            break;
        return QCoreApplication::translate("Litecopy",
                                           "It was moved or copied here, and nothing proves that it is the file that "
                                           "was made: it stays.");
    case ListedCopy::Presence::Unknown:
        return QCoreApplication::translate("Litecopy", "It could not be looked at: it stays.");
    }
    const bool isBefore = copy.kind == CopyKind::BeforeRestore;
    if (!isDatedName(copy.path.filename().native(), copy.source, isBefore ? "-before-" : "-"))
        return QCoreApplication::translate("Litecopy", "Its name is not one that Litecopy gives: it stays.");
    if (!sidecarsOf(copy.path).isEmpty())
        return QCoreApplication::translate("Litecopy",
                                           "A program has it open, or left a log or a journal beside it: it stays.");
    return {};
}

/// The kernel's answer comes first: to look for the programs by name takes a while.
QString useOf(const fs::path &copy)
{
    const OpenElsewhere open = askWhetherOpen(copy);
    if (open == OpenElsewhere::No)
        return {};
    std::vector<LockHolder> users = programsUsing(copy);
    if (users.empty() && open == OpenElsewhere::Unknown)
        return {};
    // One that the system does not name.
    if (users.empty())
        users.emplace_back();
    return QCoreApplication::translate("Litecopy", "A program has it open (%1): it stays.").arg(describe(users));
}

namespace {

/// A sound one of the same database, by a look now, of which `counts` says that it is there.
template <typename Counts>
bool isAnySound(const CopyFolder &folder, const ListedCopy &copy, const std::vector<ListedCopy *> &others,
                const Counts &counts)
{
    return std::ranges::any_of(others, [&](ListedCopy *other) {
        if (other->path == copy.path || !other->isSound() || !other->isOfSameSource(copy))
            return false;
        other->presence = folder.presenceOf(*other);
        return counts(other);
    });
}

bool isHere(const ListedCopy *copy)
{
    return copy->presence == ListedCopy::Presence::Here;
}

QString lastSoundText()
{
    return QCoreApplication::translate("Litecopy", "It is the last sound copy of its database: it stays.");
}

QString obstacleOrUse(const ListedCopy &copy)
{
    const QString obstacle = obstacleTo(copy);
    return obstacle.isEmpty() ? useOf(copy.path) : obstacle;
}

} // namespace

QString obstacleTo(const CopyFolder &folder, const ListedCopy &copy, const std::vector<ListedCopy *> &others)
{
    const auto counts = [](const ListedCopy *other) {
        return isHere(other) || (other->presence == ListedCopy::Presence::Moved && !other->digest.isEmpty());
    };
    return copy.isSound() && !isAnySound(folder, copy, others, counts) ? lastSoundText() : obstacleOrUse(copy);
}

Removal removeCopy(const CopyFolder &folder, MovedCopies &moved, ListedCopy *copy,
                   const std::vector<ListedCopy *> &others)
{
    copy->presence = folder.presenceOf(*copy);
    moved.prove(copy);
    const auto isProved = [&moved](ListedCopy *other) {
        moved.prove(other);
        return isHere(other);
    };
    // One that is there as it was made needs no reading.
    if (copy->isSound() && !isAnySound(folder, *copy, others, isHere) && !isAnySound(folder, *copy, others, isProved))
        return {lastSoundText(), {}};
    if (const QString obstacle = obstacleOrUse(*copy); !obstacle.isEmpty())
        return {obstacle, {}};
    // To prove it and to look for its users took time.
    if (!CopyFolder::isVeryFile(folder.identityOf(copy->path), copy->file)) {
        copy->presence = ListedCopy::Presence::Another;
        return {obstacleTo(*copy), {}};
    }
    if (const std::error_code error = removeName(folder.descriptor(), copy->path.filename().c_str()))
        return {QCoreApplication::translate("Litecopy", "It could not be removed: %1.").arg(systemErrorText(error)),
                error};
    return {};
}

} // namespace Litecopy
