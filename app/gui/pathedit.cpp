// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "pathedit.h"

#include "tones.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Litecopy {

namespace {

// Pixels.
constexpr int between = 1;
constexpr int above = 3;

constexpr double nameScale = 1.2;
constexpr double folderScale = 0.92;

/// Where the name begins. A folder's own slash belongs to its name.
qsizetype nameStart(const QString &path)
{
    return path.lastIndexOf(u'/', path.endsWith(u'/') ? -2 : -1) + 1;
}

QFont scaled(QFont font, double scale)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * scale);
    else
        font.setPixelSize(int(font.pixelSize() * scale));
    return font;
}

} // namespace

PathEdit::PathEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy = sizePolicy();
    policy.setVerticalPolicy(QSizePolicy::Fixed);
    setSizePolicy(policy);
}

QFont PathEdit::nameFont() const
{
    QFont font = scaled(this->font(), nameScale);
    font.setBold(true);
    return font;
}

QFont PathEdit::folderFont() const
{
    return scaled(font(), folderScale);
}

int PathEdit::neededHeight() const
{
    return QFontMetrics(nameFont()).height() + between + QFontMetrics(folderFont()).height() + 2 * above;
}

QSize PathEdit::sizeHint() const
{
    const QSize size = QLineEdit::sizeHint();
    return {size.width(), std::max(size.height(), neededHeight())};
}

QSize PathEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 14, sizeHint().height()};
}

bool PathEdit::showsName() const
{
    return !m_isEditing && !text().isEmpty();
}

QRect PathEdit::room() const
{
    return rect().adjusted(inset, above, -inset, -above);
}

QString PathEdit::shownName() const
{
    return QFontMetrics(nameFont()).elidedText(text().mid(nameStart(text())), Qt::ElideMiddle, room().width());
}

QString PathEdit::shownFolder() const
{
    const qsizetype start = nameStart(text());
    // The root is a folder, too.
    const QString folder = text().left(start > 1 ? start - 1 : start);
    return QFontMetrics(folderFont()).elidedText(folder, Qt::ElideMiddle, room().width());
}

void PathEdit::paintEvent(QPaintEvent *event)
{
    if (!showsName()) {
        QLineEdit::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    QColor text = palette().color(group, QPalette::WindowText);
    if (hasFocus() || (underMouse() && !isReadOnly())) {
        // What looks like a field is one.
        QColor edge = hasFocus() ? toneColour(Tone::Plain, palette()) : text;
        if (!hasFocus())
            edge.setAlphaF(0.3F);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(edge);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    const QRect all = room();
    const auto alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop);
    painter.setPen(text);
    painter.setFont(nameFont());
    const int nameHeight = painter.fontMetrics().height();
    const int spare = std::max(0, all.height() - nameHeight - between - QFontMetrics(folderFont()).height());
    painter.drawText(all.adjusted(0, spare / 2, 0, 0), int(alignment), shownName());
    text.setAlphaF(0.72F);
    painter.setPen(text);
    painter.setFont(folderFont());
    painter.drawText(all.adjusted(0, spare / 2 + nameHeight + between, 0, 0), int(alignment), shownFolder());
}

void PathEdit::setEditing(bool isEditing)
{
    if (m_isEditing == isEditing)
        return;
    m_isEditing = isEditing;
    setClearButtonEnabled(isEditing);
    update();
}

void PathEdit::focusInEvent(QFocusEvent *event)
{
    const auto reason = event->reason();
    if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason)
        setEditing(true);
    QLineEdit::focusInEvent(event);
    update();
}

void PathEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    const auto reason = event->reason();
    if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
        setEditing(false);
    update();
}

void PathEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F2 && !isReadOnly()) {
        setEditing(true);
        selectAll();
        event->accept();
        return;
    }
    const QString before = text();
    QLineEdit::keyPressEvent(event);
    if (text() != before)
        setEditing(true);
}

void PathEdit::inputMethodEvent(QInputMethodEvent *event)
{
    setEditing(true);
    QLineEdit::inputMethodEvent(event);
}

void PathEdit::mousePressEvent(QMouseEvent *event)
{
    // What is under the pointer is not the letter that would be there in a field: the first click takes all.
    m_isBeginning = showsName() && event->button() == Qt::LeftButton;
    if (!m_isBeginning) {
        QLineEdit::mousePressEvent(event);
        return;
    }
    setEditing(true);
    selectAll();
}

void PathEdit::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isBeginning)
        QLineEdit::mouseMoveEvent(event);
}

void PathEdit::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_isBeginning)
        QLineEdit::mouseReleaseEvent(event);
    m_isBeginning = false;
}

} // namespace Litecopy
