// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "panel.h"
#include "repeatchoice.h"
#include "wrapping.h"

#include <QRadioButton>

class QComboBox;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace Litecopy {

/// Asks when a copy is repeated, and what becomes of the copies.
class RepeatForm : public Card
{
    Q_OBJECT

public:
    explicit RepeatForm(QWidget *parent = nullptr);

    /// What is copied, and where to at first: dated copies go into the folder; `copy` is a file that a person chose,
    /// else empty. Of an encrypted database there is one copy.
    void begin(const std::filesystem::path &source, const std::filesystem::path &folder,
               const std::filesystem::path &copy, bool isEncrypted);
    [[nodiscard]] RepeatChoice choice() const;

Q_SIGNALS:
    void changed();

private:
    void buildTimes();
    void buildKeeping();
    void buildLayout();
    void showFields();
    void chooseFolder();
    void chooseCopy();
    /// Makes the text of a field follow what a person types or chooses.
    void follow(QLineEdit *field, std::filesystem::path &path);

    std::filesystem::path m_source;
    std::filesystem::path m_folder;
    std::filesystem::path m_copy;
    bool m_isEncrypted = false;
    QComboBox *m_every;
    QComboBox *m_weekday;
    QSpinBox *m_day;
    QTimeEdit *m_time;
    QLabel *m_on;
    QLabel *m_at;
    QRadioButton *m_dated;
    QLineEdit *m_folderField;
    QPushButton *m_chooseFolder;
    QLabel *m_keepLabel;
    QComboBox *m_keep;
    Wrapping<QRadioButton> *m_single;
    QLineEdit *m_copyField;
    QPushButton *m_chooseCopy;
};

} // namespace Litecopy
