// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "dragtile.h"

#include "glyph.h"
#include "pathtext.h"

#include <litecopy/error.h>

#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QUrl>

namespace Litecopy {

namespace {

constexpr int glyphSize = 36;
constexpr int margin = 12;
constexpr int gap = 8;

} // namespace

DragTile::DragTile(QWidget *parent)
    : Card(parent)
{
    setObjectName(u"dragTile"_qs);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::OpenHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(tr("Drag the finished copy to where you need it, or press Enter to copy the file to the clipboard"));
    setDashed(true);
}

void DragTile::setFile(const std::filesystem::path &file)
{
    m_file = file;
    setAccessibleName(
        tr("The finished copy, %1: press Enter to copy the file to the clipboard").arg(displayPath(file.filename())));
}

QMimeData *DragTile::makeMimeData() const
{
    auto *mimeData = new QMimeData;
    mimeData->setUrls({urlFromPath(m_file)});
    return mimeData;
}

QSize DragTile::sizeHint() const
{
    const int width = std::max(glyphSize, fontMetrics().horizontalAdvance(tr("Drag it out")));
    return {width + 2 * margin + 8, glyphSize + gap + fontMetrics().height() + 2 * margin};
}

void DragTile::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    const int top = (height() - glyphSize - gap - fontMetrics().height()) / 2;
    drawGlyph(painter, Glyph::Database, QRectF((width() - glyphSize) / 2.0, top, glyphSize, glyphSize),
              palette().color(QPalette::Highlight));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(0, top + glyphSize + gap, width(), fontMetrics().height()), Qt::AlignHCenter,
                     tr("Drag it out"));
}

void DragTile::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pressed = event->pos();
    else
        Card::mousePressEvent(event);
}

void DragTile::mouseMoveEvent(QMouseEvent *event)
{
    if ((event->buttons() & Qt::LeftButton)
        && (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance())
        startDrag();
}

void DragTile::keyPressEvent(QKeyEvent *event)
{
    const bool activated = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space || event->matches(QKeySequence::Copy);
    if (activated)
        QGuiApplication::clipboard()->setMimeData(makeMimeData());
    else
        Card::keyPressEvent(event);
}

void DragTile::focusInEvent(QFocusEvent *event)
{
    Card::focusInEvent(event);
    setTarget(event->reason() != Qt::MouseFocusReason);
}

void DragTile::focusOutEvent(QFocusEvent *event)
{
    Card::focusOutEvent(event);
    setTarget(false);
}

void DragTile::startDrag()
{
    auto *drag = new QDrag(this);
    drag->setMimeData(makeMimeData());
    drag->setPixmap(glyphIcon(Glyph::Database).pixmap(QSize(32, 32), devicePixelRatioF()));
    // A copy, never a move: the file shown here is to stay where the panel says it is.
    drag->exec(Qt::CopyAction);
}

} // namespace Litecopy
