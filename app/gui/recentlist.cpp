// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "recentlist.h"

#include "copiestext.h"
#include "copymemory.h"
#include "glyph.h"
#include "paths.h"
#include "tones.h"
#include "widgets.h"

#include <litecopy/error.h>

#include <QPainter>
#include <QStyleOption>
#include <QVBoxLayout>

#include <algorithm>

namespace Litecopy {

namespace {

// Pixels.
constexpr int glyphSize = 24;
constexpr int inset = 12;
constexpr int above = 7;
constexpr int between = 16;

} // namespace

RecentRow::RecentRow(const std::filesystem::path &database, QWidget *parent)
    : QAbstractButton(parent)
    , m_database(database)
    , m_name(displayPath(database.filename()))
    , m_folder(displayPath(database.parent_path()))
{
    setObjectName(u"recentRow"_qs);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setToolTip(displayPath(database));
    setLast({});
}

void RecentRow::setLast(const std::optional<MadeCopy> &last)
{
    m_last = last ? tr("Copied %1 to “%2”")
                        .arg(momentText(last->made, QDateTime::currentDateTime()),
                             displayPath(last->copy.parent_path().filename()))
                  : QString();
    setAccessibleName(m_last.isEmpty() ? displayPath(m_database) : displayPath(m_database) + u". "_qs + m_last);
    update();
}

QSize RecentRow::sizeHint() const
{
    return {320, 2 * fontMetrics().height() + 2 * above};
}

QSize RecentRow::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, sizeHint().height()};
}

void RecentRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor text = palette().color(QPalette::WindowText);
    if (underMouse() || hasFocus()) {
        QColor ground = palette().color(QPalette::Highlight);
        ground.setAlphaF(isDown() ? 0.25F : 0.12F);
        painter.setBrush(ground);
        painter.setPen(hasFocus() ? QPen(toneColour(Tone::Plain, palette())) : QPen(Qt::NoPen));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    drawGlyph(painter, Glyph::Database, QRectF(inset, (height() - glyphSize) / 2.0, glyphSize, glyphSize), text);

    const int lineHeight = fontMetrics().height();
    QRect line(inset + glyphSize + inset, (height() - 2 * lineHeight) / 2, 0, lineHeight);
    line.setRight(width() - inset);
    QFont bold = font();
    bold.setBold(true);
    // What was done with it stands at the right: it takes half, and more where the name leaves it more.
    const int besideName = line.width() - QFontMetrics(bold).horizontalAdvance(m_name) - between;
    const int lastWidth = std::min(fontMetrics().horizontalAdvance(m_last) + 1, std::max(line.width() / 2, besideName));
    painter.setFont(bold);
    painter.setPen(text);
    const QRect name = line.adjusted(0, 0, -lastWidth - between, 0);
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_name, Qt::ElideMiddle, name.width()));
    painter.setFont(font());
    text.setAlphaF(0.72F);
    painter.setPen(text);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_last, Qt::ElideRight, lastWidth));
    const QRect folder = line.translated(0, lineHeight);
    painter.drawText(folder, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_folder, Qt::ElideMiddle, folder.width()));
}

RecentList::RecentList(QWidget *parent)
    : QWidget(parent)
    , m_memory(CopyMemory::shared())
    , m_column(makeColumn(this, 2))
{
    setObjectName(u"recentList"_qs);
    m_column->addWidget(makeHeading(tr("Copied before"), this));
    connect(m_memory.get(), &CopyMemory::changed, this, &RecentList::showLast);
}

void RecentList::setDatabases(const std::vector<std::filesystem::path> &databases)
{
    for (RecentRow *row : m_rows) {
        // One of them may be the one that was clicked.
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const auto &database : databases) {
        if (m_rows.size() == std::size_t(most))
            break;
        auto *row = new RecentRow(database, this);
        connect(row, &QAbstractButton::clicked, this, [this, database] { Q_EMIT chosen(database); });
        m_column->addWidget(row);
        m_rows.push_back(row);
    }
    showLast();
}

void RecentList::showLast()
{
    for (RecentRow *const row : m_rows)
        row->setLast(m_memory->history().newestOf(row->database()));
}

} // namespace Litecopy
