// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QFont>
#include <QFontMetrics>
#include <QSizePolicy>
#include <QString>

class QResizeEvent;
class QWidget;

namespace Litecopy {

/// The text with line breaks, so that no line is wider than that, in pixels, but for one of a single word.
[[nodiscard]] QString wrapped(const QString &text, const QFont &font, int width);
/// "Write" of "&Write".
[[nodiscard]] QString withoutMnemonic(const QString &text);

/// A radio button or check box whose text takes as many lines as it needs: `Button` itself has one.
template <typename Button>
class Wrapping : public Button
{
public:
    explicit Wrapping(const QString &text, QWidget *parent = nullptr)
        : Button(text, parent)
        , m_text(text)
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        Button::setSizePolicy(policy);
        Button::setAccessibleName(withoutMnemonic(text));
    }

    /// Another text, which is wrapped, too.
    void setWholeText(const QString &text)
    {
        m_text = text;
        Button::setAccessibleName(withoutMnemonic(text));
        Button::setText(wrapped(Button::width()));
        Button::updateGeometry();
    }

    [[nodiscard]] QSize sizeHint() const override { return sizeOf(m_text); }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {sizeOf(Litecopy::wrapped(m_text, Button::font(), 0)).width(), sizeOf({}).height()};
    }
    [[nodiscard]] int heightForWidth(int width) const override { return sizeOf(wrapped(width)).height(); }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        Button::resizeEvent(event);
        if (const QString text = wrapped(Button::width()); text != Button::text())
            Button::setText(text);
    }

private:
    /// With the room that the button needs for itself.
    [[nodiscard]] QSize sizeOf(const QString &text) const
    {
        const QSize own = Button::fontMetrics().size(Qt::TextShowMnemonic, Button::text());
        return Button::sizeHint() + Button::fontMetrics().size(Qt::TextShowMnemonic, text) - own;
    }
    [[nodiscard]] QString wrapped(int width) const
    {
        return Litecopy::wrapped(m_text, Button::font(), width - sizeOf({}).width());
    }

    QString m_text;
};

} // namespace Litecopy
