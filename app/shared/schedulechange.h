// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "schedulefiles.h"
#include "userunits.h"

#include <litecopy/job.h>

#include <QObject>
#include <QPointer>

#include <memory>

namespace Litecopy {

/// Adds or removes a schedule: its files, and that systemd knows of it. One change per object.
///
/// Thread: main, with an event loop; nothing waits. Errors: `finished`, once, with an error in words. An addition that
/// fails leaves what there was before; a removal goes as far as it can. Destroying a change on its way leaves it half
/// done: doing it again completes it.
class ScheduleChange : public QObject
{
    Q_OBJECT

public:
    /// `units` must outlive it.
    explicit ScheduleChange(UserUnits &units, QObject *parent = nullptr);
    ~ScheduleChange() override;

    /// Writes the files, and has systemd enable and start the timer.
    void add(const Schedule &schedule, bool replace);
    /// A run that is under way is cancelled. Units that Litecopy did not make are neither stopped nor disabled.
    void remove(const QString &name);

Q_SIGNALS:
    /// `left` are files that belong to the schedule's units, but were made by somebody else.
    void finished(const QString &error, const std::vector<std::filesystem::path> &left);

private:
    struct Removed
    {
        bool isDone = false;
        QString complaint;
        std::vector<std::filesystem::path> left;
    };

    void tellSystemd(const Schedule &schedule, const FormerUnits &former);
    void undo(const Schedule &schedule, const FormerUnits &former, const QString &error);
    /// Of each unit in turn, whatever comes of it, and then `next`.
    void ask(void (UserUnits::*function)(const QString &, const UserUnits::Done &), const QStringList &units,
             const std::function<void()> &next);
    void waitForEnd(const QString &name, int looks, const std::function<void()> &next);
    void removeFiles(const QString &name);

    UserUnits &m_units;
    std::unique_ptr<Job> m_job;
};

} // namespace Litecopy
