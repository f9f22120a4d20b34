// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "panel.h"

#include "flowlayout.h"
#include "widgets.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Litecopy {

namespace {

// Pixels.
constexpr double radius = 8;
constexpr int strip = 5; // of a card with a tone

QColor withAlpha(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

} // namespace

Card::Card(QWidget *parent)
    : QWidget(parent)
{
}

void Card::setDashed(bool dashed)
{
    m_dashed = dashed;
    update();
}

void Card::setTarget(bool target)
{
    if (m_target == target)
        return;
    m_target = target;
    update();
}

void Card::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette colours = palette();
    QPen edge(withAlpha(colours.color(QPalette::WindowText), m_dashed ? 0.35F : 0.18F), 1);
    if (m_dashed)
        edge.setDashPattern({4, 4});
    const QColor tone = toneColour(m_tone, colours);
    if (m_tone != Tone::Plain)
        edge = QPen(tone, 1);
    if (m_target)
        edge = QPen(toneColour(Tone::Plain, colours), 2);

    const double inset = edge.widthF() / 2;
    QPainterPath area;
    area.addRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.fillPath(area, cardColour(m_tone, colours));
    if (m_target)
        painter.fillPath(area, withAlpha(edge.color(), 0.12F));
    if (m_tone != Tone::Plain) {
        const int left = layoutDirection() == Qt::RightToLeft ? width() - strip : 0;
        QPainterPath side;
        side.addRect(QRectF(left, 0, strip, height()));
        painter.fillPath(area & side, tone);
    }
    painter.strokePath(area, edge);
}

Panel::Panel(Glyph glyph, const QString &title, const QString &text, QWidget *parent)
    : Card(parent)
    , m_glyph(new GlyphLabel(glyph, 28, this))
    , m_title(makeHeading(title, this))
    , m_text(new SecondaryLabel(text, this))
    , m_column(new QVBoxLayout)
    , m_body(new QVBoxLayout)
{
    m_title->setObjectName(u"title"_qs);
    m_title->setTextFormat(Qt::PlainText);
    m_text->setObjectName(u"text"_qs);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setVisible(!text.isEmpty());
    m_glyph->setRole(QPalette::Highlight);

    m_body->setSpacing(6);
    m_column->setSpacing(6);
    m_column->addWidget(m_title);
    m_column->addWidget(m_text);
    m_column->addLayout(m_body);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(16);
    // As wide as the cards' glyphs above, so that the text of all lines up.
    layout->addSpacing(6);
    layout->addWidget(m_glyph, 0, Qt::AlignTop);
    layout->addSpacing(6);
    layout->addLayout(m_column, 1);
}

void Panel::say(const PanelText &text)
{
    setGlyph(text.glyph);
    setTitle(text.title);
    setText(text.text);
}

void Panel::setGlyph(Glyph glyph)
{
    m_glyph->setGlyph(glyph);
}

void Panel::setTone(Tone tone)
{
    Card::setTone(tone);
    m_glyph->setTone(tone);
}

void Panel::setTitle(const QString &title)
{
    if (title != m_title->text())
        m_title->setText(title);
}

void Panel::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

QString Panel::title() const
{
    return m_title->text();
}

QString Panel::text() const
{
    return m_text->text();
}

QPushButton *Panel::addButton(const QString &text, const QString &objectName)
{
    if (!m_buttons) {
        m_buttons = new FlowLayout(8);
        m_column->addSpacing(4);
        m_column->addLayout(m_buttons);
    }
    QPushButton *button = makeButton(text, objectName, this);
    m_buttons->addWidget(button);
    return button;
}

void Panel::addDetails()
{
    auto *box = new QWidget(this);
    m_details = new QPlainTextEdit(box);
    m_details->setObjectName(u"details"_qs);
    m_details->setAccessibleName(tr("Details"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_details->setFixedHeight(fontMetrics().lineSpacing() * 9);
    QPushButton *text = makeButton(tr("Text to Clipboard"), u"copyDetails"_qs, box);
    QPushButton *json = makeButton(tr("JSON to Clipboard"), u"copyJson"_qs, box);
    connect(text, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_details->toPlainText()); });
    connect(json, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(m_json)); });
    auto *row = new FlowLayout(8);
    row->addWidget(text);
    row->addWidget(json);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_details);
    column->addLayout(row);
    box->hide();

    QPushButton *show = addButton(tr("&Details"), u"detailsToggle"_qs);
    show->setCheckable(true);
    show->setFlat(true);
    show->setIcon(glyphIcon(Glyph::ChevronRight));
    setTabOrder(show, m_details);
    setTabOrder(m_details, text);
    setTabOrder(text, json);
    connect(show, &QPushButton::toggled, this, [this, show, box](bool shown) {
        show->setIcon(glyphIcon(shown ? Glyph::ChevronDown : Glyph::ChevronRight));
        box->setVisible(shown);
        if (shown)
            Q_EMIT expanded(box);
    });
    m_column->addWidget(box);
}

void Panel::setDetails(const QString &details, const QByteArray &json)
{
    m_details->setPlainText(details);
    m_json = json;
}

} // namespace Litecopy
