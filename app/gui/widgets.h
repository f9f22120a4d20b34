// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QGridLayout>
#include <QLabel>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace Litecopy {

/// Explanations and facts, in a paler text colour. Wraps; its colour follows the palette.
class SecondaryLabel : public QLabel
{
public:
    explicit SecondaryLabel(const QString &text = {}, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fade();
};

/// One line, cut in its middle where there is no room: the two ends of a path say most. The whole is in the tooltip.
class ElidedLabel : public QLabel
{
public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setFullText(const QString &text);
    /// Where it is cut; in its middle at first.
    void setElideMode(Qt::TextElideMode mode);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void elide();

    QString m_text;
    Qt::TextElideMode m_mode = Qt::ElideMiddle;
};

/// Facts that are joined by " · ", as many in a line as fit, so that no line ends in a dot. Keeps the room of two
/// lines.
class FactsLabel : public SecondaryLabel
{
public:
    explicit FactsLabel(QWidget *parent = nullptr);

    void setFacts(const QString &facts);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void breakLines();

    QString m_facts;
};

/// Facts, one a row: a name in the paler colour, and its value in plain text that wraps and can be selected. A grid,
/// for a form layout squeezes the last row where values wrap.
class FactForm : public QGridLayout
{
public:
    FactForm();

    QLabel *addFact(const QString &name, const QString &objectName);
    void addFact(const QString &name, QWidget *value);
    /// Over the names, too.
    void addWide(QWidget *widget);
    /// Of a value that was added: its row.
    void setFactVisible(QWidget *value, bool visible);
};

/// A label in bold.
[[nodiscard]] QLabel *makeHeading(const QString &text = {}, QWidget *parent = nullptr);
/// A button that Enter presses while it has the focus. Its text doesn't touch its frame, however narrow the style
/// would have it.
[[nodiscard]] QPushButton *makeButton(const QString &text, const QString &objectName, QWidget *parent);
/// A column without margins, which becomes the layout of `parent`.
QVBoxLayout *makeColumn(QWidget *parent, int spacing);
/// Two widgets, one above the other, with a handle between them. The stretches are their shares of the room.
[[nodiscard]] QWidget *makeSplitter(QWidget *upper, int upperStretch, QWidget *lower, int lowerStretch);

/// The bar of what is scrolled stands in the margin at its side: nothing moves when it comes. `column` is the layout of
/// the area's widget, or within it, and has its margins already.
void keepBarInMargin(QScrollArea *area, QLayout *column);

/// Of a window: the size that it should have, bounded by its screen.
void resizeToScreen(QWidget *window, QSize wished);

/// Sets what a screen reader calls the widget and has it read aloud.
void announce(QWidget *widget, const QString &text);

} // namespace Litecopy
