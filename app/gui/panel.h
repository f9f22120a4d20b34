// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "glyph.h"

#include <QByteArray>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace Litecopy {

class FlowLayout;

/// A rounded surface on the window. Painted from the palette alone.
class Card : public QWidget
{
public:
    explicit Card(QWidget *parent = nullptr);

    /// A dashed edge: nothing is in it yet.
    void setDashed(bool dashed);
    /// An edge in the highlight colour: something would be dropped here.
    void setTarget(bool target);
    /// A strip, an edge and a breath of colour that mean something, beside a glyph that means the same.
    void setTone(Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_dashed = false;
    bool m_target = false;
    Tone m_tone = Tone::Plain;
};

/// What a panel says.
struct PanelText
{
    Glyph glyph = Glyph::Shield;
    QString title;
    QString text; ///< a sentence or more; may be empty
};

/// A card that says what is going on: a glyph, a heading, a sentence, and room for more below.
class Panel : public Card
{
    Q_OBJECT

public:
    Panel(Glyph glyph, const QString &title, const QString &text = {}, QWidget *parent = nullptr);

    void say(const PanelText &text);
    void setGlyph(Glyph glyph);
    /// Of the glyph and the edge.
    void setTone(Tone tone);
    void setTitle(const QString &title);
    void setText(const QString &text);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;

    /// Under the sentence; buttons come below it.
    [[nodiscard]] QVBoxLayout *body() const noexcept { return m_body; }
    /// Adds a button to the row at the bottom, from the left.
    QPushButton *addButton(const QString &text, const QString &objectName);
    /// A button that shows and hides a text, fixed-width, that can be selected; with it, buttons that put it on the
    /// clipboard, as it is or as JSON.
    void addDetails();
    void setDetails(const QString &details, const QByteArray &json);

Q_SIGNALS:
    /// A part of it was unfolded.
    void expanded(QWidget *part);

private:
    GlyphLabel *m_glyph;
    QLabel *m_title;
    QLabel *m_text;
    QVBoxLayout *m_column;
    QVBoxLayout *m_body;
    FlowLayout *m_buttons = nullptr;
    QPlainTextEdit *m_details = nullptr;
    QByteArray m_json; ///< the details
};

} // namespace Litecopy
