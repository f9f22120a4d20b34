// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/copylist.h>

#include "copy/failure.h"
#include "keep/listchange.h"
#include "keep/removal.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace Litecopy {

namespace fs = std::filesystem;

namespace {

/// One run.
class Removing
{
public:
    Removing(ListChange &change, bool onlyLooks, RemoveResult &result)
        : m_change(change)
        , m_onlyLooks(onlyLooks)
        , m_result(result)
        , m_copies(change.list.copies())
    {
    }

    void take(const fs::path &copy);

private:
    [[nodiscard]] QString obstacle(ListedCopy &copy);
    [[nodiscard]] QString whyUnlisted(const fs::path &copy) const;

    ListChange &m_change;
    const bool m_onlyLooks;
    RemoveResult &m_result;
    std::vector<ListedCopy> m_copies; ///< those that are left
};

QString Removing::obstacle(ListedCopy &copy)
{
    if (copy.pinned)
        return QCoreApplication::translate("Litecopy", "It is kept for good.");
    std::vector<ListedCopy *> others;
    for (ListedCopy &other : m_copies)
        others.push_back(&other);
    return m_onlyLooks ? obstacleTo(m_change.folder, copy, others)
                       : removeCopy(m_change.folder, m_change.moved, &copy, others).obstacle;
}

QString Removing::whyUnlisted(const fs::path &copy) const
{
    return m_change.list.isOthers(copy)
        ? QCoreApplication::translate("Litecopy", "It is in the list of the user %1, who decides on it.")
              .arg(m_change.list.otherUser())
        : QCoreApplication::translate("Litecopy", "It is not in the list of its folder.");
}

void Removing::take(const fs::path &copy)
{
    // It may be named twice.
    if (std::ranges::any_of(m_result.removed, [&](const fs::path &gone) { return gone.filename() == copy.filename(); }))
        return;
    const auto found = std::ranges::find_if(
        m_copies, [&](const ListedCopy &listed) { return listed.path.filename() == copy.filename(); });
    const QString obstacle = found == m_copies.end() ? whyUnlisted(copy) : this->obstacle(*found);
    if (!obstacle.isEmpty()) {
        m_result.left.push_back({found == m_copies.end() ? copy : found->path, obstacle});
        return;
    }
    if (!m_onlyLooks) {
        m_change.list.drop(found->path);
        m_change.isChanged = true;
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
    const ListChangeEnd end = changeList(folder, onlyLook ? ListAccess::Look : ListAccess::Change, timeout, control,
                                         progress, [&](ListChange &change) {
                                             Removing removing(change, onlyLook, result);
                                             for (const fs::path &copy : copies) {
                                                 if (control.isCancelled())
                                                     throw Cancelled{};
                                                 removing.take(copy);
                                             }
                                         });
    result.error = end.error;
    result.problem = end.problem;
    result.cancelled = end.cancelled;
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
        return copy.kind == CopyKind::BeforeRestore && !copy.isFromElsewhere && copy.isThere() && !copy.pinned
            && copy.made <= limit;
    });
    return copies;
}

} // namespace Litecopy
