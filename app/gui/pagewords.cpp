// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "pagewords.h"

#include "quantitytext.h"

#include <QCoreApplication>

namespace Litecopy {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(PageWords)
};

} // namespace

QString describePages(const Inspection &inspection, quint32 first, quint32 last)
{
    if (last == first)
        return Words::tr("Page %1: %2").arg(countText(first), inspection.pageText(first));
    const PageSummary summary = inspection.map.summary(first, last - first + 1);
    QString text =
        Words::tr("Pages %1 to %2, mostly: %3").arg(countText(first), countText(last), pageKindText(summary.mainKind));
    if (summary.mainOwner != PageEntry::noOwner && !isFree(summary.mainKind))
        text += u" · "_qs + inspection.usage.trees[std::size_t(summary.mainOwner)].name;
    if (summary.fill > 0)
        text += u" · "_qs + Words::tr("%1 % full").arg(summary.fill);
    const quint32 free =
        summary.kinds[std::size_t(PageKind::FreelistTrunk)] + summary.kinds[std::size_t(PageKind::FreelistLeaf)];
    if (free > 0)
        text += u" · "_qs + Words::tr("%1 free").arg(countText(free));
    return text;
}

QString describeRead(const MapCells &cells, quint32 first, quint32 last)
{
    const bool read = last <= cells.readCount();
    if (last != first)
        return (read ? Words::tr("Pages %1 to %2: read") : Words::tr("Pages %1 to %2: not read yet"))
            .arg(countText(first), countText(last));
    if (!read)
        return Words::tr("Page %1: not read yet").arg(countText(first));
    const PageKind kind = cells.page(first).kind();
    return Words::tr("Page %1: %2")
        .arg(countText(first),
             kind == PageKind::Unreferenced ? Words::tr("read; what it is, later pages tell") : pageKindText(kind));
}

} // namespace Litecopy
