// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QLabel>

namespace Litecopy {

/// Text that steps back a little: explanations and facts. Wraps; its colour follows the palette.
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
    [[nodiscard]] QString fullText() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void elide();

    QString m_text;
};

/// In bold, for headings.
[[nodiscard]] QLabel *makeHeading(const QString &text = {}, QWidget *parent = nullptr);

/// Sets what a screen reader calls the widget and has it read aloud.
void announce(QWidget *widget, const QString &text);

} // namespace Litecopy
