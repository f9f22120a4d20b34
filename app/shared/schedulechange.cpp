// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "schedulechange.h"

#include "words.h"

#include <QRegularExpression>
#include <QTimer>

namespace Litecopy {

using namespace std::chrono_literals;

namespace {

constexpr auto betweenLooks = 100ms;
constexpr int mostLooks = 100;

QString noThread()
{
    return Words::tr("The system starts no thread. Try again when fewer programs run.");
}

} // namespace

ScheduleChange::ScheduleChange(UserUnits &units, QObject *parent)
    : QObject(parent)
    , m_units(units)
{
}

ScheduleChange::~ScheduleChange() = default;

void ScheduleChange::add(const Schedule &schedule, bool replace)
{
    const auto write = [schedule, replace](const std::filesystem::path &) { return writeSchedule(schedule, replace); };
    m_job = readInBackground(timerPath(schedule.name), write, [this, schedule](const FormerUnits &former) {
        if (former.isWritten)
            tellSystemd(schedule, former);
        else
            Q_EMIT finished(former.complaint.isEmpty() ? noThread() : former.complaint, {});
    });
}

void ScheduleChange::tellSystemd(const Schedule &schedule, const FormerUnits &former)
{
    const QString timer = timerName(schedule);
    const QPointer<ScheduleChange> self(this);
    /// Calls `next` where the last step went well and this object is still there.
    const auto then = [self, schedule, former](auto next) {
        return [self, schedule, former, next](const QString &error) {
            if (self && error.isEmpty())
                next();
            else if (self)
                self->undo(schedule, former, error);
        };
    };
    const auto start = [this, timer, then] { m_units.start(timer, then([this] { Q_EMIT finished({}, {}); })); };
    // A mount unit that systemd has loaded gets the new Wants= of its .wants folder at the next reload only.
    const auto readAgain = [this, then, start] { m_units.reload(then(start)); };
    const auto enableReturn = [this, schedule, then, readAgain, start] {
        if (makesUp(schedule))
            m_units.enable(returnName(schedule), then(readAgain));
        else
            start();
    };
    const auto enable = [this, timer, then, enableReturn] { m_units.enable(timer, then(enableReturn)); };
    // Enabling changes what the manager knows of the folder, so it comes before reading it anew.
    const auto reload = [this, then, enable] { m_units.reload(then(enable)); };
    if (!former.timer) {
        reload();
        return;
    }
    // A timer that runs keeps its old times.
    m_units.stop(timer, [self, reload](const QString &) {
        if (self)
            reload();
    });
}

void ScheduleChange::undo(const Schedule &schedule, const FormerUnits &former, const QString &error)
{
    const QPointer<ScheduleChange> self(this);
    const QString timer = timerName(schedule);
    const auto tell = [self, error](const QString &complaint) {
        QString text = Words::tr("systemd did not take the schedule: %1.").arg(error);
        if (!complaint.isEmpty())
            text += u'\n' + complaint;
        Q_EMIT self->finished(text, {});
    };
    const auto restore = [this, self, schedule, former, timer, tell] {
        const auto write = [schedule, former](const std::filesystem::path &) {
            return restoreUnits(schedule.name, former);
        };
        m_job = readInBackground(timerPath(schedule.name), write,
                                 [this, self, former, timer, tell](const QString &complaint) {
                                     m_units.reload([this, self, former, timer, tell, complaint](const QString &) {
                                         if (!self)
                                             return;
                                         if (!former.timer) {
                                             tell(complaint);
                                             return;
                                         }
                                         m_units.start(timer, [self, tell, complaint](const QString &) {
                                             if (self)
                                                 tell(complaint);
                                         });
                                     });
                                 });
    };
    if (former.timer) {
        restore();
        return;
    }
    QStringList units{timer};
    if (makesUp(schedule))
        units += returnName(schedule);
    ask(&UserUnits::disable, units, restore);
}

void ScheduleChange::ask(void (UserUnits::*function)(const QString &, const UserUnits::Done &),
                         const QStringList &units, const std::function<void()> &next)
{
    if (units.isEmpty()) {
        next();
        return;
    }
    const QPointer<ScheduleChange> self(this);
    // A unit that systemd doesn't know needs no stopping: these errors tell nothing.
    (m_units.*function)(units.first(), [this, self, function, units, next](const QString &) {
        if (self)
            ask(function, units.mid(1), next);
    });
}

void ScheduleChange::remove(const QString &name)
{
    const auto look = [name](const std::filesystem::path &) { return ownUnits(name); };
    m_job = readInBackground(timerPath(name), look, [this, name](const QStringList &units) {
        if (units.isEmpty()) {
            Q_EMIT finished(Words::tr("There is no schedule “%1” that Litecopy made.").arg(name), {});
            return;
        }
        const auto removeNow = [this, name] { removeFiles(name); };
        const auto disable = [this, units, removeNow] {
            ask(&UserUnits::disable, units.filter(QRegularExpression(QStringLiteral("\\.timer$|:back\\.service$"))),
                removeNow);
        };
        const auto forget = [this, units, disable] { ask(&UserUnits::forget, units, disable); };
        ask(&UserUnits::stop, units, [this, name, forget] { waitForEnd(name, mostLooks, forget); });
    });
}

void ScheduleChange::waitForEnd(const QString &name, int looks, const std::function<void()> &next)
{
    Schedule schedule;
    schedule.name = name;
    const QPointer<ScheduleChange> self(this);
    m_units.readState(schedule, [this, self, name, looks, next](const ScheduleState &state) {
        if (!self)
            return;
        if (looks > 0 && (state.isActive || state.result == ScheduleState::Result::Running))
            QTimer::singleShot(betweenLooks, this, [this, name, looks, next] { waitForEnd(name, looks - 1, next); });
        else
            next();
    });
}

void ScheduleChange::removeFiles(const QString &name)
{
    const QPointer<ScheduleChange> self(this);
    const auto remove = [name](const std::filesystem::path &) {
        Removed removed;
        removed.complaint = removeSchedule(name, removed.left);
        removed.isDone = true;
        return removed;
    };
    m_job = readInBackground(timerPath(name), remove, [this, self](const Removed &removed) {
        m_units.reload([self, removed](const QString &) {
            if (self)
                Q_EMIT self->finished(removed.isDone ? removed.complaint : noThread(), removed.left);
        });
    });
}

} // namespace Litecopy
