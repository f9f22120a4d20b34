// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/pagemap.h>

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace Litecopy {

const char *pageKindName(PageKind kind) noexcept
{
    static constexpr const char *names[] = {"unreferenced", "tableInterior", "tableLeaf",     "indexInterior",
                                            "indexLeaf",    "overflow",      "freelistTrunk", "freelistLeaf",
                                            "pointerMap",   "lockByte",      "damaged"};
    static_assert(std::size(names) == pageKindCount);
    return names[std::size_t(kind)];
}

QString pageKindText(PageKind kind)
{
    static constexpr const char *texts[] = {
        QT_TRANSLATE_NOOP("PageKind", "belongs to nothing"),
        QT_TRANSLATE_NOOP("PageKind", "interior page of a table"),
        QT_TRANSLATE_NOOP("PageKind", "leaf page of a table"),
        QT_TRANSLATE_NOOP("PageKind", "interior page of an index"),
        QT_TRANSLATE_NOOP("PageKind", "leaf page of an index"),
        QT_TRANSLATE_NOOP("PageKind", "overflow page"),
        QT_TRANSLATE_NOOP("PageKind", "free page, lists other free pages"),
        QT_TRANSLATE_NOOP("PageKind", "free page"),
        QT_TRANSLATE_NOOP("PageKind", "pointer map"),
        QT_TRANSLATE_NOOP("PageKind", "lock-byte page, always empty"),
        QT_TRANSLATE_NOOP("PageKind", "damaged page"),
    };
    static_assert(std::size(texts) == pageKindCount);
    return QCoreApplication::translate("PageKind", texts[std::size_t(kind)]);
}

PageMap::PageMap(std::vector<PageEntry> pages)
    : m_pages(std::make_shared<const std::vector<PageEntry>>(std::move(pages)))
{
}

std::array<quint32, pageKindCount> PageMap::kindCounts() const
{
    std::array<quint32, pageKindCount> counts{};
    for (quint32 i = 0; i < pageCount(); ++i)
        ++counts[std::size_t((*m_pages)[i].kind())];
    return counts;
}

PageSummary PageMap::summary(quint32 first, quint32 count) const
{
    PageSummary summary;
    if (first == 0 || first > pageCount())
        return summary;
    QHash<int, quint32> owners;
    quint64 fill = 0;
    quint32 withContent = 0;
    const quint32 last = first + std::min(count, pageCount() - first + 1) - 1;
    for (quint32 page = first; page <= last; ++page) {
        const PageEntry entry = at(page);
        ++summary.kinds[std::size_t(entry.kind())];
        if (entry.owner() != PageEntry::noOwner) {
            ++owners[entry.owner()];
            fill += quint64(entry.fill());
            ++withContent;
        }
    }
    summary.mainKind = PageKind(std::ranges::max_element(summary.kinds) - summary.kinds.begin());
    quint32 most = 0;
    for (auto owner = owners.constBegin(); owner != owners.constEnd(); ++owner) {
        // Equal shares go to the lower owner, so that a picture is the same every time.
        if (owner.value() > most || (owner.value() == most && owner.key() < summary.mainOwner)) {
            most = owner.value();
            summary.mainOwner = owner.key();
        }
    }
    summary.fill = withContent ? int(fill / withContent) : 0;
    return summary;
}

} // namespace Litecopy
