// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// The part of UsageModel that names: heads of columns, and the whole as text.

#include "usagemodel.h"

#include <array>

namespace Litecopy {

QVariant UsageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto at = std::size_t(section);
    if (role == Qt::DisplayRole) {
        const std::array<QString, ColumnCount> names{tr("Table or index"), tr("Share of file"), tr("Size"),
                                                     tr("Pages"),          tr("Rows"),          tr("Full"),
                                                     tr("Unused"),         tr("Average row"),   tr("Largest row"),
                                                     tr("Overflow pages"), tr("Depth"),         tr("Scattered")};
        return names[at];
    }
    if (role == Qt::ToolTipRole) {
        const std::array<QString, ColumnCount> texts{
            tr("A table with its indexes"),
            tr("Of all pages of the file"),
            tr("Bytes of all its pages"),
            tr("All its pages: interior, leaf and overflow"),
            tr("Rows of a table, entries of an index"),
            tr("Bytes in use of those its pages have"),
            tr("Bytes of its pages that nothing is in"),
            tr("Content of a row, on average"),
            tr("Content of the largest row"),
            tr("Pages with the rest of rows that are too large for one page"),
            tr("Levels from the root page to the rows"),
            tr("Leaf pages that don't follow the one before: fragmentation"),
        };
        return texts[at];
    }
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Name ? Qt::AlignLeft : Qt::AlignRight));
    return {};
}

QString UsageModel::toText() const
{
    QString text;
    for (int column = 0; column < ColumnCount; ++column)
        text += (column ? u"\t"_qs : QString()) + headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    text += u'\n';
    appendText(text, {}, 0);
    return text;
}

void UsageModel::appendText(QString &text, const QModelIndex &parent, int depth) const
{
    for (int row = 0; row < rowCount(parent); ++row) {
        text += QString(depth * 2, u' ');
        for (int column = 0; column < ColumnCount; ++column)
            text += (column ? u"\t"_qs : QString()) + index(row, column, parent).data().toString();
        text += u'\n';
        appendText(text, index(row, 0, parent), depth + 1);
    }
}

} // namespace Litecopy
