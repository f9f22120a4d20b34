// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copyrequest.h>

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace Litecopy {

/// How it is to be copied: folded away under one button, beside which a few words say what is set. The level of the
/// check is remembered between runs. To replace a file is for one copy: forgotten, it would do harm.
class OptionsPanel : public QWidget
{
    Q_OBJECT

public:
    /// What is to happen to a destination that exists.
    enum class Existing
    {
        Ask,
        Replace,
    };

    explicit OptionsPanel(QWidget *parent = nullptr);

    /// Fills in all but the paths and the destination mode.
    void apply(CopyRequest &request) const;
    [[nodiscard]] Existing existing() const;
    /// It was for one copy: the next one asks.
    void forgetReplacing();
    void setExpanded(bool unfolded);
    void setChangeable(bool changeable);

Q_SIGNALS:
    void changed();
    /// The choices were unfolded.
    void expanded();

private:
    void buildChoices();
    void buildLayout();
    void showSummary();
    void optionChanged();

    QPushButton *m_toggle;
    QLabel *m_summary;
    QWidget *m_body;
    QComboBox *m_method;
    QComboBox *m_check;
    QComboBox *m_existing;
    QCheckBox *m_readBack;
    QCheckBox *m_keepJournal;
};

} // namespace Litecopy
