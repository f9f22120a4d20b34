// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "panel.h"
#include "repeatchoice.h"
#include "schedulefiles.h"

#include <litecopy/job.h>

#include <QDialog>
#include <QTimer>

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

class QLineEdit;

namespace Litecopy {

class RepeatForm;
class ScheduleBook;
class ScheduleList;

/// What is to be repeated, as the window has it.
struct RepeatedCopy
{
    std::filesystem::path source; ///< empty where none is chosen
    std::filesystem::path destination;
    bool isSuggested = true; ///< the destination has a name that was suggested
    bool isEncrypted = false; ///< seen or told to be
    QString objection; ///< why it can't be repeated; empty where it can
};

/// "Repeat…": a copy by the clock, which systemd starts; and the schedules there are. What it says above the choices is
/// what will happen. Without systemd it shows the line for crontab. Waits for nothing; close it at any time.
class RepeatDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RepeatDialog(const RepeatedCopy &copy, QWidget *parent = nullptr);
    ~RepeatDialog() override;

private:
    void buildLayout();
    void link();
    void begin();
    void choiceChanged();
    void showBook();
    void showPreview();
    [[nodiscard]] std::vector<std::filesystem::path> folders() const;
    void lookAtChosenFolders();
    void showCrontab();
    void repeat();
    void addNow();
    void tellAdded(const QString &name, const QString &error);
    [[nodiscard]] Schedule schedule() const;
    /// Why what is chosen can't be repeated; empty where it can.
    [[nodiscard]] QString objection() const;

    const RepeatedCopy m_copy;
    RepeatedCopy m_absolute;
    ScheduleBook *m_book;
    Panel *m_preview;
    RepeatForm *m_form;
    QWidget *m_crontab;
    QLabel *m_crontabText;
    QLineEdit *m_crontabLine;
    QLabel *m_lingerNote;
    QLabel *m_listTitle;
    ScheduleList *m_list;
    QLabel *m_notice;
    QPushButton *m_repeat;
    QPushButton *m_close;
    std::unique_ptr<Job> m_look;
    std::unique_ptr<Job> m_folderLook;
    std::vector<std::filesystem::path> m_lookedAt; ///< what `m_found` is of, and the source
    std::optional<ScheduleFolders> m_found;
    QTimer m_clock;
    QString m_complaint; ///< of the last try; stands until something else is chosen
    QString m_addedName;
    bool m_mayReplace = false; ///< a person has seen that the one copy is there
};

} // namespace Litecopy
