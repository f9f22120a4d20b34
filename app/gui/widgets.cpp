// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "widgets.h"

#include <QAccessible>
#include <QEvent>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace Litecopy {

namespace {

constexpr double mostOfScreen = 0.9; // that a window takes by itself

class Button : public QPushButton
{
public:
    using QPushButton::QPushButton;

    [[nodiscard]] QSize sizeHint() const override
    {
        QSize size = QPushButton::sizeHint();
        if (text().isEmpty() || !icon().isNull() || menu())
            return size;
        const int words = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
        size.setWidth(std::max(size.width(), words + 3 * fontMetrics().averageCharWidth()));
        return size;
    }
};

} // namespace

SecondaryLabel::SecondaryLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    fade();
}

void SecondaryLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
        fade();
}

void SecondaryLabel::fade()
{
    const QPalette base = parentWidget() ? parentWidget()->palette() : QPalette();
    QColor colour = base.color(QPalette::Active, QPalette::WindowText);
    colour.setAlphaF(0.72F);
    // setPalette() sends PaletteChange for equal colours, too: without this test it would never end.
    if (palette().color(QPalette::Active, QPalette::WindowText) == colour)
        return;
    QPalette faded;
    for (const auto group : {QPalette::Active, QPalette::Inactive})
        faded.setColor(group, QPalette::WindowText, colour);
    setPalette(faded);
}

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ElidedLabel::setFullText(const QString &text)
{
    m_text = text;
    setToolTip(text);
    setAccessibleName(text);
    updateGeometry();
    elide();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    elide();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2, QLabel::sizeHint().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        elide();
}

void ElidedLabel::elide()
{
    setText(fontMetrics().elidedText(m_text, m_mode, width()));
}

FactsLabel::FactsLabel(QWidget *parent)
    : SecondaryLabel({}, parent)
{
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    breakLines();
}

void FactsLabel::setFacts(const QString &facts)
{
    m_facts = facts;
    breakLines();
}

QSize FactsLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, SecondaryLabel::minimumSizeHint().height()};
}

void FactsLabel::resizeEvent(QResizeEvent *event)
{
    SecondaryLabel::resizeEvent(event);
    breakLines();
}

void FactsLabel::changeEvent(QEvent *event)
{
    SecondaryLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        breakLines();
}

void FactsLabel::breakLines()
{
    setMinimumHeight(2 * fontMetrics().lineSpacing());
    QStringList lines;
    const QStringList facts = m_facts.split(u" · "_qs);
    for (QString fact : facts) {
        // One that is too long for any line has to be broken within.
        if (fontMetrics().horizontalAdvance(fact) > contentsRect().width())
            fact.replace(QChar::Nbsp, u' ');
        const QString longer = lines.isEmpty() ? fact : lines.last() + u" · "_qs + fact;
        if (!lines.isEmpty() && fontMetrics().horizontalAdvance(longer) <= contentsRect().width())
            lines.last() = longer;
        else
            lines.append(fact);
    }
    const QString text = lines.join(u'\n');
    if (text != this->text())
        setText(text);
}

FactForm::FactForm()
{
    setHorizontalSpacing(14);
    setVerticalSpacing(5);
    setColumnStretch(1, 1);
}

QLabel *FactForm::addFact(const QString &name, const QString &objectName)
{
    auto *value = new QLabel;
    value->setObjectName(objectName);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addFact(name, value);
    return value;
}

void FactForm::addWide(QWidget *widget)
{
    addWidget(widget, rowCount(), 0, 1, 2);
}

void FactForm::addFact(const QString &name, QWidget *value)
{
    auto *label = new SecondaryLabel(name);
    label->setWordWrap(false);
    const int row = rowCount();
    // Beside the first line of a value of several.
    addWidget(label, row, 0, Qt::AlignLeft | Qt::AlignTop);
    addWidget(value, row, 1);
}

void FactForm::setFactVisible(QWidget *value, bool visible)
{
    int row = 0;
    int column = 0;
    int rows = 0;
    int columns = 0;
    getItemPosition(indexOf(value), &row, &column, &rows, &columns);
    itemAtPosition(row, 0)->widget()->setVisible(visible);
    value->setVisible(visible);
}

QLabel *makeHeading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

QPushButton *makeButton(const QString &text, const QString &objectName, QWidget *parent)
{
    auto *button = new Button(text, parent);
    button->setObjectName(objectName);
    button->setAutoDefault(true);
    return button;
}

QVBoxLayout *makeColumn(QWidget *parent, int spacing)
{
    auto *column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

QWidget *makeSplitter(QWidget *upper, int upperStretch, QWidget *lower, int lowerStretch)
{
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(12);
    splitter->addWidget(upper);
    splitter->addWidget(lower);
    splitter->setStretchFactor(0, upperStretch);
    splitter->setStretchFactor(1, lowerStretch);
    return splitter;
}

void keepBarInMargin(QScrollArea *area, QLayout *column)
{
    const QMargins margins = column->contentsMargins();
    QScrollBar *const bar = area->verticalScrollBar();
    QObject::connect(bar, &QScrollBar::rangeChanged, column, [bar, column, margins](int, int maximum) {
        const int taken = std::min(maximum > 0 ? bar->sizeHint().width() : 0, margins.right());
        column->setContentsMargins(margins - QMargins(0, 0, taken, 0));
    });
}

void resizeToScreen(QWidget *window, QSize wished)
{
    window->resize(wished.boundedTo((QSizeF(window->screen()->availableSize()) * mostOfScreen).toSize()));
}

void announce(QWidget *widget, const QString &text)
{
    widget->setAccessibleName(text);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    // Read out as it is, whatever has the focus. An alert as well would be read a second time.
    QAccessibleAnnouncementEvent announcement(widget, text);
    QAccessible::updateAccessibility(&announcement);
#else
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
#endif
}

} // namespace Litecopy
