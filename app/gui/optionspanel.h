// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copyrequest.h>

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace Litecopy {

/// How it is to be copied: folded away under one button, beside which a few words say what is set. Under each choice a
/// sentence says what it means. Choices are remembered between runs. To replace a file is for one copy: remembered, it
/// would do harm.
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
    /// What the copy is made with, but for what becomes of a file that is there: "Automatic · quick check".
    [[nodiscard]] QString summary() const;
    [[nodiscard]] Existing existing() const;
    /// It was for one copy: the next one asks.
    void forgetReplacing();
    void setExpanded(bool unfolded);
    void setChangeable(bool changeable);

Q_SIGNALS:
    /// Once, however many choices a button sets.
    void changed();
    /// The choices were unfolded.
    void expanded();

private:
    /// What the copy is made with, but for what becomes of a file that is there.
    struct Choices
    {
        CopyMethod method = CopyRequest().method;
        CheckLevel check = CopyRequest().check;
        bool readBack = false;
        bool keepJournal = false;

        bool operator==(const Choices &) const = default;
    };
    struct Preset
    {
        QPushButton *button;
        Choices choices;
    };

    void addPreset(const QString &text, const QString &objectName, const Choices &choices);
    void buildPresets();
    void buildChoices();
    void buildLayout();
    [[nodiscard]] Choices choices() const;
    void take(const Choices &choices);
    void recall();
    void remember() const;
    void showPresets();
    void showExplanations();
    void showSummary();
    void optionChanged();

    QPushButton *m_toggle;
    QLabel *m_summary;
    QWidget *m_body;
    std::vector<Preset> m_presets;
    QPushButton *m_reset = nullptr;
    QComboBox *m_method;
    QComboBox *m_check;
    QComboBox *m_existing;
    QCheckBox *m_readBack;
    QCheckBox *m_keepJournal;
    QLabel *m_methodText;
    QLabel *m_checkText;
    QLabel *m_existingText;
    bool m_isTaking = false; ///< several at once
};

} // namespace Litecopy
