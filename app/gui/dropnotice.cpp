// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "dropnotice.h"

#include "widgets.h"

#include <QHBoxLayout>

namespace Litecopy {

namespace {

using namespace std::chrono_literals;

constexpr auto readingTime = 6s;
constexpr int widest = 560; // pixels
constexpr int margin = 16;

} // namespace

DropNotice::DropNotice(QWidget *parent)
    : Card(parent)
    , m_text(new QLabel(this))
{
    setObjectName(u"dropNotice"_qs);
    setTone(Tone::Caution);
    setAutoFillBackground(true);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setObjectName(u"text"_qs);
    auto *glyph = new GlyphLabel(Glyph::Warning, 20, this);
    glyph->setTone(Tone::Caution);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 10, 14, 10);
    row->setSpacing(10);
    row->addWidget(glyph, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(readingTime);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void DropNotice::say(const QString &sentence)
{
    m_timer.stop();
    setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    const bool isNews = sentence != m_text->text();
    m_text->setText(sentence);
    place();
    raise();
    if (isNews)
        announce(this, sentence);
}

void DropNotice::fade()
{
    if (isVisible())
        m_timer.start();
}

void DropNotice::place()
{
    const QSize room = parentWidget()->size();
    const int width = std::min(widest, room.width() - 2 * margin);
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    setGeometry((room.width() - width) / 2, room.height() - height - margin, width, height);
}

} // namespace Litecopy
