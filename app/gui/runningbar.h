// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace Litecopy {

class ElidedLabel;

/// What is running, on the pages that don't show it: a sentence, a slim bar and a button to cancel. Hidden while
/// nothing runs elsewhere; its room is beside the tabs, so that nothing moves when it comes.
class RunningBar : public QWidget
{
    Q_OBJECT

public:
    explicit RunningBar(QWidget *parent = nullptr);

    /// `fraction` is 0..1, negative while nothing can be told. Hides it where there is no activity. What waits
    /// is amber, as on its own page.
    void showActivity(const QString &activity, double fraction, bool isWaiting = false);

    /// Of its width, what is left beside the tabs: while it is hidden, it keeps its height only.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cancelAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Of the button, with its word and with its sign.
    [[nodiscard]] int wideButton() const;
    [[nodiscard]] int narrowButton() const;

    ElidedLabel *m_activity;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace Litecopy
