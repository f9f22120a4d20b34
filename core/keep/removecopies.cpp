// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/copylist.h>

#include "keep/keeperror.h"
#include "keep/listfile.h"
#include "keep/movedcopies.h"
#include "keep/obstacles.h"
#include "system/privatefolder.h"

#include <QCoreApplication>

#include <algorithm>

namespace Litecopy {

namespace fs = std::filesystem;
using Presence = ListedCopy::Presence;

namespace {

/// One run, with the folder locked.
class Removal
{
public:
    Removal(const CopyFolder &folder, ListFile &list, CopyControl &control, const ProgressSink &progress, bool onlyLook,
            RemoveResult &result)
        : m_folder(folder)
        , m_list(list)
        , m_onlyLooks(onlyLook)
        , m_result(result)
        , m_moved(folder, list, control, progress)
        , m_copies(list.copies())
    {
    }

    void take(const fs::path &copy);
    [[nodiscard]] bool isListChanged() const { return m_isListChanged || m_moved.isListChanged(); }

private:
    [[nodiscard]] QString obstacle(ListedCopy &copy);
    [[nodiscard]] bool isLastSound(const ListedCopy &copy) const;

    const CopyFolder &m_folder;
    ListFile &m_list;
    const bool m_onlyLooks;
    RemoveResult &m_result;
    MovedCopies m_moved;
    std::vector<ListedCopy> m_copies; ///< those that are left
    bool m_isListChanged = false;
};

bool Removal::isLastSound(const ListedCopy &copy) const
{
    return copy.isSound() && std::ranges::none_of(m_copies, [&](const ListedCopy &other) {
               return other.path != copy.path && other.isOfSameSource(copy) && other.isSound()
                   && other.presence == Presence::Here;
           });
}

QString Removal::obstacle(ListedCopy &copy)
{
    if (copy.pinned)
        return QCoreApplication::translate("Litecopy", "It is kept for good.");
    if (isLastSound(copy))
        return QCoreApplication::translate("Litecopy", "It is the last sound copy of its database: it stays.");
    if (!m_onlyLooks)
        m_moved.prove(&copy);
    const QString obstacle = obstacleTo(copy);
    return obstacle.isEmpty() ? useOf(copy.path) : obstacle;
}

void Removal::take(const fs::path &copy)
{
    const auto found = std::ranges::find_if(
        m_copies, [&](const ListedCopy &listed) { return listed.path.filename() == copy.filename(); });
    if (found == m_copies.end()) {
        m_result.left.push_back(
            {copy,
             m_list.isOthers(copy)
                 ? QCoreApplication::translate("Litecopy", "It is in the list of the user %1, who decides on it.")
                       .arg(m_list.otherUser())
                 : QCoreApplication::translate("Litecopy", "It is not in the list of its folder.")});
        return;
    }
    QString obstacle = this->obstacle(*found);
    if (obstacle.isEmpty() && !m_onlyLooks) {
        if (const std::error_code error = removeName(m_folder.descriptor(), found->path.filename().c_str()))
            obstacle =
                QCoreApplication::translate("Litecopy", "It could not be removed: %1.").arg(systemErrorText(error));
    }
    if (!obstacle.isEmpty()) {
        m_result.left.push_back({found->path, obstacle});
        return;
    }
    if (!m_onlyLooks) {
        m_list.drop(found->path);
        m_isListChanged = true;
    }
    m_result.removed.push_back(found->path);
    m_result.size += found->file.size;
    m_copies.erase(found);
}

} // namespace

RemoveResult removeCopies(const fs::path &folder, const std::vector<fs::path> &copies, CopyControl &control,
                          bool onlyLook, const ProgressSink &progress, std::chrono::milliseconds timeout)
{
    RemoveResult result;
    try {
        result.error = errorOf(folder, [&] {
            CopyFolder opened(folder);
            if (!onlyLook)
                opened.lock(control, timeout, tellFolderWait(progress));
            ListFile list(opened);
            if (!list.isUsable()) {
                result.problem =
                    QCoreApplication::translate("Litecopy", "The list of copies in “%1” can't be used: %2.")
                        .arg(displayPath(opened.path()), list.problem());
                return;
            }
            const bool isSettled = !onlyLook && list.settle();
            Removal removal(opened, list, control, progress, onlyLook, result);
            const auto save = [&] { isSettled || removal.isListChanged() ? list.save() : void(); };
            try {
                for (const fs::path &copy : copies) {
                    if (control.isCancelled())
                        throw Cancelled{};
                    removal.take(copy);
                }
            } catch (const Cancelled &) {
                static_cast<void>(errorOf(folder, save));
                throw;
            }
            save();
        });
    } catch (const Cancelled &) {
        result.cancelled = true;
    }
    return result;
}

std::vector<ListedCopy> copiesBeforeRestore(const CopyList &list, const RetentionSpan &span, const QDateTime &now)
{
    const QDateTime limit = now.toLocalTime()
                                .addYears(-span.years)
                                .addMonths(-span.months)
                                .addDays(-span.days)
                                .addSecs(-3600LL * span.hours);
    std::vector<ListedCopy> copies;
    std::ranges::copy_if(list.copies, std::back_inserter(copies), [&](const ListedCopy &copy) {
        return copy.kind == CopyKind::BeforeRestore && copy.isThere() && !copy.pinned && copy.made <= limit;
    });
    return copies;
}

} // namespace Litecopy
