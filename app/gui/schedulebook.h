// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "schedulefiles.h"
#include "userunits.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace Litecopy {

class Job;
class ScheduleChange;

/// The user's schedules, and what systemd says of them. Thread: the window's; nothing waits: files are read and the
/// bus is connected to on threads of their own, systemd is asked asynchronously. Errors: in words.
class ScheduleBook : public QObject
{
    Q_OBJECT

public:
    enum class Service
    {
        Unknown, ///< it was not asked yet, or has not answered
        There,
        Missing, ///< no systemd, or no bus to reach it by: nothing can be scheduled
    };

    struct Entry
    {
        Schedule schedule;
        ScheduleState state;
    };

    explicit ScheduleBook(QObject *parent = nullptr);
    ~ScheduleBook() override;

    /// Reads everything again; `changed()` follows, more than once.
    void refresh();
    [[nodiscard]] Service service() const noexcept { return m_service; }
    [[nodiscard]] const std::vector<Entry> &entries() const noexcept { return m_entries; }
    [[nodiscard]] std::vector<Schedule> schedules() const;
    /// The files were read.
    [[nodiscard]] bool isRead() const noexcept { return m_isRead; }
    /// The command line, which the clock starts; empty where it is not installed.
    [[nodiscard]] const QByteArray &program() const noexcept { return m_program; }
    /// What has to be known of runs without a login; empty where they are made.
    [[nodiscard]] const QString &lingerNote() const noexcept { return m_lingerNote; }
    /// Something is being changed: the next change has to wait.
    [[nodiscard]] bool isBusy() const noexcept { return m_change || m_look; }

    /// Looks at the folders it reads and writes, and has systemd take it. `added()` follows.
    void add(const Schedule &schedule, const std::vector<std::filesystem::path> &folders, bool replace);
    void remove(const QString &name);
    void runNow(const QString &name);

Q_SIGNALS:
    /// What any of the functions above returns.
    void changed();
    void added(const QString &name, const QString &error);
    /// What came of removing or running one; a sentence.
    void told(const QString &sentence, bool isTrouble);

private:
    struct Files
    {
        std::vector<Schedule> schedules;
        std::vector<std::optional<RunRecord>> records; ///< of each
        QByteArray program;
        QString lingerNote;
    };

    [[nodiscard]] static Files readFiles();
    void take(const Files &files);
    void connectToBus();
    void askStates();
    void removeFiles(const QString &name);
    void tellRemoved(const QString &name, const QString &error, bool isAnyLeft);
    void endChange();

    std::unique_ptr<Job> m_files;
    std::unique_ptr<Job> m_connecting;
    std::unique_ptr<Job> m_look;
    QString m_bus;
    std::unique_ptr<UserUnits> m_units;
    std::unique_ptr<ScheduleChange> m_change;
    std::vector<Entry> m_entries;
    std::vector<std::optional<RunRecord>> m_records;
    QByteArray m_program;
    QString m_lingerNote;
    Service m_service = Service::Unknown;
    bool m_isRead = false;
};

} // namespace Litecopy
