// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "schedulelist.h"

#include "panel.h"
#include "repeatchoice.h"
#include "widgets.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Litecopy {

namespace {

Glyph glyphFor(ScheduleState::Result result)
{
    switch (result) {
    case ScheduleState::Result::Good:
        return Glyph::Check;
    case ScheduleState::Result::Running:
        return Glyph::Progress;
    case ScheduleState::Result::Failed:
        return Glyph::Warning;
    case ScheduleState::Result::Busy:
    case ScheduleState::Result::Skipped:
        return Glyph::Pause;
    case ScheduleState::Result::Never:
        break;
    }
    return Glyph::Recent;
}

} // namespace

/// One schedule.
class ScheduleRow : public Panel
{
public:
    explicit ScheduleRow(const QString &name, QWidget *parent = nullptr)
        : Panel(Glyph::Recent, name, {}, parent)
        , m_next(new QLabel(this))
        , m_last(new QLabel(this))
        , m_run(addButton(ScheduleList::tr("Run Now"), u"runNow"_qs))
        , m_remove(addButton(ScheduleList::tr("Remove"), u"removeSchedule"_qs))
    {
        setObjectName(u"scheduleRow"_qs);
        m_run->setAccessibleName(ScheduleList::tr("Run “%1” now").arg(name));
        m_remove->setAccessibleName(ScheduleList::tr("Remove “%1”").arg(name));
        m_remove->setToolTip(ScheduleList::tr("The clock starts it no more; the copies that it made stay"));
        m_next->setObjectName(u"nextRun"_qs);
        m_last->setObjectName(u"lastRun"_qs);
        for (QLabel *label : {m_next, m_last}) {
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            body()->addWidget(label);
        }
    }

    void show(const ScheduleBook::Entry &entry, bool canRun, bool canRemove)
    {
        const QDateTime now = QDateTime::currentDateTime();
        setGlyph(glyphFor(entry.state.result));
        setText(scheduleSentence(entry.schedule));
        m_next->setText(nextRunText(entry.state, now));
        const QString madeUp = madeUpText(entry.schedule, entry.state);
        m_last->setText(madeUp.isEmpty() ? lastRunText(entry.state, now)
                                         : lastRunText(entry.state, now) + u'\n' + madeUp + u' '
                                + ScheduleList::tr("“Run Now” makes it at once."));
        m_run->setEnabled(canRun && entry.state.result != ScheduleState::Result::Running);
        m_remove->setEnabled(canRemove);
    }

    [[nodiscard]] QPushButton *runButton() const noexcept { return m_run; }
    [[nodiscard]] QPushButton *removeButton() const noexcept { return m_remove; }

private:
    QLabel *m_next;
    QLabel *m_last;
    QPushButton *m_run;
    QPushButton *m_remove;
};

ScheduleList::ScheduleList(QWidget *parent)
    : QWidget(parent)
    , m_column(makeColumn(this, 8))
{
    setObjectName(u"scheduleList"_qs);
}

void ScheduleList::show(const std::vector<ScheduleBook::Entry> &entries, bool canRun, bool canRemove)
{
    const auto isOfEntry = [](const ScheduleRow *row, const ScheduleBook::Entry &entry) {
        return row->title() == entry.schedule.name;
    };
    const bool isSame = std::ranges::equal(m_rows, entries, isOfEntry);
    if (!isSame) {
        for (ScheduleRow *row : std::exchange(m_rows, {})) {
            row->hide();
            row->deleteLater(); // a click of its button may have led here
        }
        for (const ScheduleBook::Entry &entry : entries) {
            const QString name = entry.schedule.name;
            auto *row = new ScheduleRow(name, this);
            connect(row->runButton(), &QPushButton::clicked, this, [this, name] { Q_EMIT runAsked(name); });
            connect(row->removeButton(), &QPushButton::clicked, this, [this, name] { Q_EMIT removeAsked(name); });
            m_column->addWidget(row);
            m_rows.push_back(row);
        }
    }
    for (std::size_t i = 0; i < entries.size(); ++i)
        m_rows[i]->show(entries[i], canRun, canRemove);
}

} // namespace Litecopy
