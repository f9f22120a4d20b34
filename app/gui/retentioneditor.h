// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/retention.h>

#include <QWidget>

#include <array>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace Litecopy {

class Card;

/// Which automatic copies stay, by restic's rules: folded away, with a line that says what they are. Below them stands
/// what a run would remove.
class RetentionEditor : public QWidget
{
    Q_OBJECT

public:
    explicit RetentionEditor(QWidget *parent = nullptr);

    void setPolicy(const RetentionPolicy &policy);
    [[nodiscard]] RetentionPolicy policy() const;
    /// What the rules would do now; empty while it isn't known.
    void setPreview(const QString &preview);
    void setHeld(bool held);
    [[nodiscard]] bool isExpanded() const;

Q_SIGNALS:
    /// By a person.
    void policyChanged();
    /// The rules were shown or hidden.
    void expanded(bool expanded);

private:
    void buildLayout();
    void buildWithin(QGridLayout *fields, int row);
    void edited();
    void showSummary();

    QPushButton *m_toggle;
    QLabel *m_summary;
    Card *m_body;
    std::array<QSpinBox *, 6> m_counts{};
    QSpinBox *m_within;
    QComboBox *m_withinUnit;
    RetentionSpan m_span; ///< as those two say; of several units, until one of them is changed
    QLabel *m_preview;
};

} // namespace Litecopy
