// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "putbackpanel.h"

#include "comparing.h"
#include "copiestext.h"
#include "databasefacts.h"
#include "packedforms.h"
#include "quantitytext.h"
#include "tables.h"
#include "widgets.h"
#include "wrapping.h"

#include <litecopy/error.h>
#include <litecopy/job.h>

#include <QHeaderView>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Litecopy {

namespace {

enum Column
{
    Table,
    Changed,
    ComeBack,
    Go,
    ColumnCount,
};
constexpr int mostRows = 6; ///< in sight; the rest is scrolled

} // namespace

PutBackOffer::PutBackOffer(QWidget *parent)
    : Panel(Glyph::Warning, {}, {}, parent)
    , m_unpacking(Unpacking::Removal::InBackground)
    , m_comparing(new Comparing(this))
{
    setObjectName(u"putBackOffer"_qs);
    setTone(Tone::Caution);
    build();
    connect(&m_unpacking, &Unpacking::progressed, this, [this](const UnpackProgress &progress) {
        m_changes->setText(unpackingText(m_file.file, progress));
        m_bar->setValue(int(progress.fraction * 1000));
    });
    connect(&m_unpacking, &Unpacking::finished, this, &PutBackOffer::take);
    connect(m_comparing, &Comparing::progressed, this,
            [this](double fraction) { m_bar->setValue(int(fraction * 1000)); });
    connect(m_comparing, &Comparing::finished, this, &PutBackOffer::showChanges);
}

PutBackOffer::~PutBackOffer() = default;

void PutBackOffer::build()
{
    auto *form = new FactForm;
    m_database = form->addFact(tr("Database"), u"putBackDatabase"_qs);
    m_users = form->addFact(tr("In use by"), u"putBackUsers"_qs);
    m_copy = form->addFact(tr("Copy"), u"putBackCopy"_qs);
    m_kept = form->addFact(tr("Kept first"), u"putBackKept"_qs);

    auto *changes = new QWidget;
    m_changes = form->addFact(tr("Changes"), u"putBackChanges"_qs);
    m_bar = new QProgressBar(changes);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_bar->setMaximumHeight(8);
    m_bar->setAccessibleName(tr("Progress of the comparison"));
    m_tables = new QTreeWidget(changes);
    m_tables->setObjectName(u"putBackTables"_qs);
    m_tables->setAccessibleName(tr("What changes in the database, by table"));
    m_tables->setHeaderLabels({tr("Table"), tr("Rows changed"), tr("Come back"), tr("Go")});
    for (int column = Changed; column < ColumnCount; ++column)
        m_tables->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    m_tables->setRootIsDecorated(false);
    m_tables->setAllColumnsShowFocus(true);
    m_tables->header()->setStretchLastSection(false);
    m_tables->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tables->header()->setSectionResizeMode(Table, QHeaderView::Stretch);
    makeReadable(m_tables, [this] { return rowsAsText(*m_tables, QTreeWidgetItemIterator::Selected); });
    QVBoxLayout *changesColumn = makeColumn(changes, 6);
    changesColumn->addWidget(m_bar);
    changesColumn->addWidget(m_tables);
    form->addWide(changes);

    m_ways = new QWidget;
    m_into = new Wrapping<QRadioButton>(tr("&Write into it, while programs use it"), m_ways);
    m_into->setObjectName(u"putBackInto"_qs);
    m_replace = new Wrapping<QRadioButton>(tr("Replace its file, while nobody &uses it"), m_ways);
    m_replace->setObjectName(u"putBackReplace"_qs);
    m_reason = new SecondaryLabel({}, m_ways);
    m_reason->setObjectName(u"putBackReason"_qs);
    QVBoxLayout *ways = makeColumn(m_ways, 4);
    ways->addWidget(m_into);
    ways->addWidget(m_replace);
    ways->addWidget(m_reason);
    form->addWide(m_ways);
    body()->addSpacing(2);
    body()->addLayout(form);

    m_putBack = addButton(tr("&Put Back"), u"putBackNow"_qs);
    m_back = addButton(tr("&Back"), u"putBackBack"_qs);
    connect(m_putBack, &QPushButton::clicked, this, &PutBackOffer::putBackAsked);
    connect(m_back, &QPushButton::clicked, this, &PutBackOffer::dismissed);
    connect(m_into, &QRadioButton::clicked, this, [this] { choose(RestoreWay::WriteInto); });
    connect(m_replace, &QRadioButton::clicked, this, [this] { choose(RestoreWay::Replace); });
}

QString PutBackOffer::copyName() const
{
    return m_made.isValid() ? tr("the copy of %1").arg(momentText(m_made, QDateTime::currentDateTime()))
                            : tr("the copy “%1”").arg(displayPath(m_file.file.filename()));
}

void PutBackOffer::offer(const std::filesystem::path &copy, const std::filesystem::path &database,
                         const QDateTime &made)
{
    stop();
    m_request = {};
    m_request.copy = copy;
    m_request.database = database;
    m_made = made;
    m_file = {};
    m_file.file = copy;
    m_better = RestoreWay::Automatic;
    m_changesNothing = false;
    say({Glyph::Warning, tr("Put back %1?").arg(copyName()),
         tr("What “%1” holds now is kept first, and then replaced by what the copy holds. You can undo it.")
             .arg(displayPath(database.filename()))});
    for (QLabel *label : {m_database, m_users, m_copy, m_kept, m_reason})
        label->setText(tr("Looking at it…"));
    m_changes->clear();
    m_bar->hide();
    m_tables->hide();
    m_tables->clear();
    m_ways->setEnabled(false);
    m_putBack->setEnabled(false);
    if (packedFormOf(copy)) {
        unpack();
    } else {
        m_file.path = copy;
        look();
    }
}

void PutBackOffer::unpack()
{
    m_changes->setText(tr("Looking at it…"));
    m_bar->setValue(0);
    m_bar->show();
    m_unpacking.start(m_file.file);
}

void PutBackOffer::take(const ReadableFile &file)
{
    m_bar->hide();
    m_changes->clear();
    if (file.error) {
        for (QLabel *label : {m_database, m_users, m_copy, m_kept})
            label->clear();
        refuse(file.error);
        return;
    }
    m_file = file;
    m_request.copy = file.path;
    if (file.isUnpacked())
        m_request.unpackedFrom = file.file;
    look();
}

void PutBackOffer::refuse(const Error &error)
{
    const ErrorText text = describe(error);
    m_reason->setText(text.title + u' ' + text.advice);
    announce(m_reason, m_reason->text());
}

void PutBackOffer::focusSafest()
{
    m_back->setFocus();
}

void PutBackOffer::refresh()
{
    if (!m_look && !m_file.path.empty())
        look();
}

void PutBackOffer::stop()
{
    m_look.reset();
    m_unpacking.stop();
    m_comparing->stop();
}

void PutBackOffer::withdraw()
{
    stop();
    m_file = {};
}

void PutBackOffer::look()
{
    const auto read = [request = m_request](const std::filesystem::path &database) {
        return Outlook{forecastRestore(request), lookAtSource(database)};
    };
    m_look = readInBackground(m_request.database, read, [this](const Outlook &outlook) {
        const auto finished = std::move(m_look);
        showOutlook(outlook);
    });
}

void PutBackOffer::choose(RestoreWay way)
{
    // By itself it takes the better one, also where that is another one by then.
    m_request.way = way == m_better ? RestoreWay::Automatic : way;
    m_putBack->setEnabled(false);
    look();
}

void PutBackOffer::showOutlook(const Outlook &outlook)
{
    const RestoreForecast &forecast = outlook.forecast;
    const QDateTime now = QDateTime::currentDateTime();
    const QString written = forecast.isNew ? tr("not there; it is made")
                                           : tr("changed %1").arg(momentText(lastWritten(outlook.database), now));
    m_database->setText(tr("%1, %2").arg(displayPath(m_request.database), written));
    m_users->setText(forecast.users.empty() ? tr("no other program") : describe(forecast.users));
    const QDateTime changed = m_file.isUnpacked() ? QDateTime::fromMSecsSinceEpoch(m_file.packed.modified / 1'000'000)
                                                  : lastWritten(forecast.copy.source);
    const QString made =
        m_made.isValid() ? tr("made %1").arg(momentText(m_made, now)) : tr("changed %1").arg(momentText(changed, now));
    m_copy->setText(forecast.copy.source.file.exists ? tr("%1, %2").arg(displayPath(m_file.file), made)
                                                     : displayPath(m_file.file));
    m_kept->setText(forecast.isNew ? tr("nothing, for nothing is there")
                                   : tr("what is there now, in %1").arg(displayPath(forecast.beforeFolder)));
    showWays(forecast);
    if (forecast.error)
        refuse(forecast.error);
    m_putBack->setEnabled(!forecast.error && !m_changesNothing);
    if (m_comparing->isRunning() || !m_changes->text().isEmpty())
        return;
    if (forecast.isNew)
        m_changes->setText(tr("There is no such database yet: all of the copy comes back."));
    else if (!forecast.error)
        compare();
}

void PutBackOffer::showWays(const RestoreForecast &forecast)
{
    m_ways->setEnabled(true);
    for (QRadioButton *way : {m_into, m_replace})
        way->setVisible(!forecast.isNew);
    if (m_request.way == RestoreWay::Automatic)
        m_better = forecast.way;
    m_into->setChecked(forecast.way == RestoreWay::WriteInto);
    m_replace->setChecked(forecast.way == RestoreWay::Replace);
    m_reason->setText(forecast.reason);
}

void PutBackOffer::compare()
{
    m_changes->setText(tr("Comparing…"));
    m_bar->setValue(0);
    m_bar->show();
    m_comparing->start(m_request.database, m_file);
}

void PutBackOffer::showChanges(const Comparison &comparison)
{
    m_bar->hide();
    m_changes->setText(restoreChangesText(comparison));
    if (comparison.isSamePages()) {
        m_changesNothing = true;
        m_putBack->setEnabled(false);
        announce(m_changes, m_changes->text());
    }
    if (comparison.cancelled || comparison.error)
        return;
    const QLocale locale;
    for (const TreeDifference &tree : comparison.trees) {
        const bool isIndex = tree.kind == TreeUsage::Kind::Index || tree.kind == TreeUsage::Kind::ImpliedIndex;
        // Of the schema the sentence above tells.
        if (isIndex || tree.kind == TreeUsage::Kind::Schema || (!tree.differs() && !tree.isUndecided()))
            continue;
        QStringList cells{tree.name, tr("could not be compared")};
        if (tree.presence == TreeDifference::Presence::OnlyInFirst)
            cells = {tree.name, QString(), QString(), tr("whole table")};
        else if (tree.presence == TreeDifference::Presence::OnlyInSecond)
            cells = {tree.name, QString(), tr("whole table"), QString()};
        else if (tree.entriesCompared)
            cells = {tree.name, locale.toString(tree.changed), locale.toString(tree.onlyInSecond),
                     locale.toString(tree.onlyInFirst)};
        auto *row = new QTreeWidgetItem(m_tables, cells);
        for (int column = Changed; column < ColumnCount; ++column)
            row->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    const int rows = m_tables->topLevelItemCount();
    if (rows == 0)
        return;
    const int rowHeight = m_tables->sizeHintForRow(0);
    m_tables->setFixedHeight(m_tables->header()->sizeHint().height() + rowHeight * std::min(rows, mostRows)
                             + 2 * m_tables->frameWidth());
    m_tables->show();
    announce(m_changes, m_changes->text());
}

} // namespace Litecopy
