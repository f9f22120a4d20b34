// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copiespage.h"

#include "closequestion.h"
#include "copieshead.h"
#include "copiesreader.h"
#include "copiestext.h"
#include "copylistview.h"
#include "copytext.h"
#include "growthview.h"
#include "keeppanel.h"
#include "leaststack.h"
#include "madecopies.h"
#include "packedforms.h"
#include "pagescroll.h"
#include "progresspanel.h"
#include "putbackpanel.h"
#include "removepanel.h"
#include "resultpanel.h"
#include "retentioneditor.h"
#include "rulespreview.h"
#include "sourcelook.h"
#include "widgets.h"
#include "words.h"

#include <litecopy/error.h>
#include <litecopy/keepjob.h>

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QShowEvent>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace Litecopy {

namespace {

constexpr int margin = 20;

} // namespace

CopiesPage::CopiesPage(QWidget *parent)
    : QWidget(parent)
    , m_reader(new CopiesReader(this))
    , m_empty(new Panel(Glyph::DatabaseCopy, tr("Copies that are kept"), {}, this))
    , m_close(new CloseQuestion(tr("Go O&n"), tr("Cancel and C&lose"), this))
    , m_head(new CopiesHead(this))
    , m_notice(new QLabel(this))
    , m_keepPanel(new KeepPanel(this))
    , m_removePanel(new RemovePanel(this))
    , m_remark(new Panel(Glyph::DatabaseCopy, {}, {}, this))
    , m_stack(new LeastStack(this))
    , m_blank(new QWidget)
    , m_list(new CopyListView)
    , m_made(new MadeCopies(this))
    , m_top(new QWidget(this))
    , m_name(new ElidedLabel(m_top))
    , m_all(makeButton(tr("All Copies"), u"allCopies"_qs, m_top))
    , m_growth(new GrowthView)
    , m_putBackContent(new QWidget)
    , m_putBackArea(new PageScroll(m_putBackContent))
    , m_putBackPanel(new PutBackPanel)
    , m_rules(new RetentionEditor)
    , m_preview(new RulesPreview(m_rules))
{
    setObjectName(u"copiesPage"_qs);
    buildEmpty();
    buildLayout();
    linkParts();
    linkList();
    linkMade();
    m_stack->setCurrentWidget(m_blank);
    setSource({});
    showState();
}

CopiesPage::~CopiesPage() = default;

void CopiesPage::buildEmpty()
{
    m_empty->setObjectName(u"copiesEmpty"_qs);
    QPushButton *choose = m_empty->addButton(tr("Choose a &Database…"), u"chooseCopied"_qs);
    m_copyHere = m_empty->addButton(tr("Copy &It Here…"), u"copyHereFirst"_qs);
    connect(choose, &QPushButton::clicked, this, &CopiesPage::sourceAsked);
    connect(m_copyHere, &QPushButton::clicked, this, &CopiesPage::copyAsked);
}

void CopiesPage::buildLayout()
{
    m_notice->setObjectName(u"copiesNotice"_qs);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    m_notice->hide();
    m_remark->setObjectName(u"copiesRemark"_qs);
    m_adopt = m_remark->addButton(tr("They Are of &This Database"), u"adoptCopies"_qs);
    m_cancelAdoption = m_remark->addButton(tr("&Cancel"), u"cancelAdoption"_qs);
    connect(m_adopt, &QPushButton::clicked, this, &CopiesPage::adopt);
    connect(m_cancelAdoption, &QPushButton::clicked, this, &CopiesPage::escape);

    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    // What is below doesn't move when it comes, with the first copy.
    QSizePolicy policy = m_all->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_all->setSizePolicy(policy);
    auto *top = new QHBoxLayout(m_top);
    top->setContentsMargins(0, 0, 0, 0);
    top->setSpacing(8);
    top->addWidget(m_name, 1);
    top->addWidget(m_all);

    QVBoxLayout *putBack = makeColumn(m_putBackContent, 0);
    putBack->addWidget(m_putBackPanel);
    putBack->addStretch(1);
    for (QWidget *view : {m_blank, static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_growth),
                          static_cast<QWidget *>(m_putBackArea)})
        m_stack->addWidget(view);

    QVBoxLayout *layout = makeColumn(this, 10);
    layout->setContentsMargins(margin, 14, margin, 16);
    layout->addWidget(m_close);
    layout->addWidget(m_top);
    layout->addWidget(m_empty);
    layout->addWidget(m_made, 1);
    layout->addWidget(m_head);
    layout->addWidget(m_notice);
    layout->addWidget(m_keepPanel);
    layout->addWidget(m_removePanel);
    layout->addWidget(m_remark);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_rules);
    layout->addStretch(0);
}

void CopiesPage::linkParts()
{
    connect(m_head, &CopiesHead::folderChanged, this, [this] {
        endAdoption();
        // What is being removed is told of to its end.
        if (!m_removePanel->isRemoving())
            m_removePanel->clear();
        start();
    });
    connect(m_head, &CopiesHead::folderChosen, this, &CopiesPage::remember);
    connect(m_head, &CopiesHead::keepAsked, this, &CopiesPage::keep);
    connect(m_reader, &CopiesReader::listRead, this, &CopiesPage::showList);
    connect(m_reader, &CopiesReader::comparisonChanged, this, &CopiesPage::showHeadline);
    connect(m_close, &CloseQuestion::stayed, this, &CopiesPage::escape);
    connect(m_close, &CloseQuestion::closeAsked, this, [this] {
        m_closing = true;
        cancel();
        busyChanged();
    });
    connect(m_keepPanel, &KeepPanel::activityChanged, this, &CopiesPage::busyChanged);
    connect(m_keepPanel, &KeepPanel::ended, this, &CopiesPage::ended);
    connect(m_putBackPanel, &PutBackPanel::ended, this, &CopiesPage::ended);
    connect(m_keepPanel, &KeepPanel::finished, this, [this] {
        start();
        preview();
    });
    connect(m_putBackPanel, &PutBackPanel::activityChanged, this, &CopiesPage::busyChanged);
    connect(m_putBackPanel, &PutBackPanel::finished, this, [this](const RestoreResult &result) {
        start();
        if (result.copy.isCopied())
            Q_EMIT databaseChanged();
    });
    connect(m_putBackPanel, &PutBackPanel::dismissed, this, [this] {
        showView(m_list);
        m_list->table().setFocus();
        start();
        if (std::exchange(m_chosenElsewhere, false))
            Q_EMIT putBackLeft();
    });
    connect(m_putBackPanel, &PutBackPanel::shown, this, [this] { m_putBackArea->verticalScrollBar()->setValue(0); });
    connect(m_putBackPanel, &PutBackPanel::expanded, m_putBackArea, [this](QWidget *part) {
        // Once it is laid out.
        QTimer::singleShot(0, m_putBackArea, [this, part] { m_putBackArea->ensureWidgetVisible(part, 0, 0); });
    });
    connect(m_growth, &GrowthView::dismissed, this, &CopiesPage::escape);
    connect(m_rules, &RetentionEditor::policyChanged, this, [this] {
        remember();
        preview();
    });
    connect(m_rules, &RetentionEditor::expanded, this, &CopiesPage::preview);
}

void CopiesPage::linkList()
{
    connect(m_list, &CopyListView::putBackAsked, this, [this](const ListedCopy &copy) {
        m_chosenElsewhere = false;
        ask(copy.path, m_source, copy.made);
    });
    connect(m_list, &CopyListView::compareAsked, this, &CopiesPage::compareAsked);
    connect(m_list, &CopyListView::growthAsked, this, [this](const ListedCopy &older, const ListedCopy &newer) {
        m_keepPanel->clear();
        m_removePanel->clear();
        tell({});
        showView(m_growth);
        m_growth->compare(older, newer);
    });
    connect(m_list, &CopyListView::showAsked, this, [](const std::filesystem::path &copy) { showInFolder(copy); });
    connect(m_list, &CopyListView::pinAsked, this, &CopiesPage::pin);
    connect(m_list, &CopyListView::removeAsked, this, [this](const std::vector<ListedCopy> &copies) {
        m_keepPanel->clear();
        tell({});
        m_removePanel->ask(folder(), copies);
    });
    connect(m_removePanel, &RemovePanel::activityChanged, this, &CopiesPage::showState);
    connect(m_removePanel, &RemovePanel::finished, this, &CopiesPage::start);
    connect(m_list, &CopyListView::selectionChanged, this, &CopiesPage::activityChanged);
}

void CopiesPage::linkMade()
{
    m_all->setCheckable(true);
    m_all->setToolTip(tr("All copies that were made, of whatever database"));
    connect(m_all, &QPushButton::toggled, this, [this] {
        tell({});
        m_made->refresh();
        showState();
        Q_EMIT activityChanged();
    });
    connect(m_made, &MadeCopies::filled, this, &CopiesPage::showState);
    connect(m_made, &MadeCopies::putBackAsked, this, [this](const MadeCopy &copy) {
        if (m_source != copy.source)
            Q_EMIT databaseAsked(copy.source);
        ask(copy.copy, copy.source, copy.made);
    });
    connect(m_made, &MadeCopies::compareAsked, this, [this](const MadeCopy &copy) {
        if (m_source != copy.source)
            Q_EMIT databaseAsked(copy.source);
        Q_EMIT compareAsked(copy.copy);
    });
}

bool CopiesPage::showsAll() const
{
    return (m_source.empty() || m_all->isChecked()) && !m_made->isEmpty();
}

const std::filesystem::path &CopiesPage::folder() const noexcept
{
    return m_head->folder();
}

void CopiesPage::setSource(const std::filesystem::path &chosen)
{
    const bool isElsewhere = isUrl(chosen);
    m_empty->setText(
        isElsewhere ? tr("Copies with dates are listed and put back here for databases on this computer. Copy the "
                         "database here first, under Make a Copy, and choose that copy under From. “Repeat…” fetches "
                         "dated copies of one on another machine by the clock.")
                    : tr("Choose a database, or drop one anywhere in this window: its copies are kept in a "
                         "folder, with their dates, checked, as long as you like, and come back with one "
                         "button."));
    m_copyHere->setVisible(isElsewhere);
    const std::filesystem::path source = isElsewhere ? std::filesystem::path() : chosen;
    if (m_source == source)
        return;
    m_source = source;
    endAdoption();
    m_list->setCanPutBack(!packedFormOf(source));
    m_all->setChecked(false);
    const CopiesPlace place = source.empty() ? CopiesPlace{} : recallCopies(source);
    m_rules->setPolicy(place.policy);
    m_chosenElsewhere = false;
    m_keepPanel->clear();
    m_removePanel->clear();
    m_putBackPanel->withdraw();
    m_growth->stop();
    tell({});
    showView(m_blank);
    m_head->setChosen(place.folder);
}

void CopiesPage::suggestFolder(const std::filesystem::path &folder)
{
    m_head->suggest(folder);
}

void CopiesPage::remember()
{
    if (!m_source.empty())
        rememberCopies(m_source, {m_head->chosen(), m_rules->policy()});
}

void CopiesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (event->spontaneous())
        return;
    start();
    m_putBackPanel->refresh();
}

void CopiesPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (event->spontaneous())
        return;
    m_reader->stop();
    m_growth->stop();
    m_preview->stop();
    if (m_stack->currentWidget() == m_growth)
        showView(m_list);
}

void CopiesPage::refresh()
{
    start();
    lookAgain();
}

void CopiesPage::lookAgain()
{
    if (isVisible())
        m_putBackPanel->refresh();
}

void CopiesPage::start()
{
    m_reader->setPlace(m_source, folder());
    if (isVisible()) {
        m_made->refresh();
        m_reader->start();
        preview();
    }
    showState();
}

void CopiesPage::setHeld(bool held)
{
    if (m_held == held)
        return;
    m_held = held;
    tell(held ? tr("A copy is being made. The copies here can be looked at meanwhile.") : QString());
    showState();
    if (!held && isVisible())
        start();
}

bool CopiesPage::isBusy() const
{
    return m_keepPanel->isBusy() || m_putBackPanel->isRunning();
}

QString CopiesPage::activity() const
{
    return m_putBackPanel->isRunning() ? m_putBackPanel->activity() : m_keepPanel->activity();
}

double CopiesPage::fraction() const
{
    return m_putBackPanel->isRunning() ? m_putBackPanel->fraction() : m_keepPanel->fraction();
}

bool CopiesPage::isWaiting() const
{
    return m_keepPanel->isWaiting() || m_putBackPanel->isWaiting();
}

bool CopiesPage::canKeep() const
{
    return !m_held && !isBusy() && !m_removePanel->isBusy() && !m_source.empty() && !folder().empty()
        && m_stack->currentWidget() != m_putBackArea && m_stack->currentWidget() != m_growth;
}

bool CopiesPage::canPutBack() const
{
    return m_stack->currentWidget() == m_list && !showsAll() && !isBusy() && m_list->canPutBack();
}

KeepRequest CopiesPage::keepRequest() const
{
    KeepRequest request;
    request.copy.source = m_source;
    if (packedFormOf(m_source))
        request.copy.input = unpackedWherePacked(fileBytes(m_source));
    request.folder = folder();
    request.kind = CopyKind::ByHand;
    request.policy = m_rules->policy();
    return request;
}

void CopiesPage::keep()
{
    if (!canKeep())
        return;
    m_all->setChecked(false);
    m_removePanel->clear();
    tell({});
    m_reader->stop();
    // Where the copies go is known from now on.
    m_head->confirm();
    remember();
    m_keepPanel->keep(keepRequest());
}

void CopiesPage::putBack()
{
    if (canPutBack())
        m_list->putBack();
}

void CopiesPage::putBack(const std::filesystem::path &copy, const std::filesystem::path &database,
                         const QDateTime &made)
{
    if (isBusy() || m_held || m_removePanel->isBusy())
        return;
    m_chosenElsewhere = true;
    ask(copy, database, made);
}

void CopiesPage::ask(const std::filesystem::path &copy, const std::filesystem::path &database, const QDateTime &made)
{
    m_keepPanel->clear();
    m_removePanel->clear();
    m_all->setChecked(false);
    tell({});
    // Both would compare the same two.
    m_reader->stop();
    showView(m_putBackArea);
    m_putBackPanel->offer(copy, database, made);
}

void CopiesPage::pin(const std::filesystem::path &copy, bool pinned)
{
    const auto change = [pinned](const std::filesystem::path &path) { return pinCopy(path, pinned); };
    tell(tr("Waiting for the list of the folder…"));
    m_pinJob = readInBackground(copy, change, [this, copy, pinned](const PinResult &result) {
        const auto finished = std::move(m_pinJob);
        const QString name = displayPath(copy.filename());
        if (result.isDone())
            tell(pinned ? tr("“%1” is kept for good: no rule removes it.").arg(name)
                        : tr("“%1” is kept by its rules again.").arg(name));
        else
            tell(result.error ? describe(result.error).title + u' ' + describe(result.error).advice : result.problem);
        start();
        showState();
    });
    showState();
}

void CopiesPage::adopt()
{
    m_adoption = std::make_unique<AdoptJob>(m_source, folder());
    connect(m_adoption.get(), &AdoptJob::progressChanged, this,
            [this](const CopyProgress &progress) { m_notice->setText(progressSentence(progress, {})); });
    connect(m_adoption.get(), &AdoptJob::finished, this, &CopiesPage::finishAdoption);
    tell(tr("Reading the copies that were made elsewhere…"));
    m_adoption->start();
    const bool hadFocus = m_adopt->hasFocus();
    showState();
    if (hadFocus)
        m_cancelAdoption->setFocus();
}

void CopiesPage::finishAdoption(const AdoptResult &result)
{
    const auto finished = std::move(m_adoption);
    const auto namesOf = [](const std::vector<std::filesystem::path> &paths) {
        QStringList names;
        for (const std::filesystem::path &path : paths)
            names.append(displayPath(path.filename()));
        return namesText(names);
    };
    QStringList remarks;
    if (!result.others.empty())
        remarks << tr("Not the files that were made, so left alone: %1").arg(namesOf(result.others));
    if (!result.unread.empty())
        remarks << Words::tr("Could not be read, so not proved: %1").arg(namesOf(result.unread));
    if (!result.isDone())
        tell(result.error ? describe(result.error).title + u' ' + describe(result.error).advice : result.problem);
    else
        tell(remarks.join(u' '));
    start();
}

/// What it comes to is not told any more.
void CopiesPage::endAdoption()
{
    if (std::exchange(m_adoption, nullptr))
        tell({});
}

void CopiesPage::preview()
{
    if (isVisible())
        m_preview->show(keepRequest());
}

void CopiesPage::showView(QWidget *view)
{
    m_stack->setCurrentWidget(view);
    showState();
}

void CopiesPage::showList()
{
    m_list->setCopies(m_reader->copies());
    CopyList ofDatabase = m_reader->list().value_or(CopyList());
    ofDatabase.copies = m_reader->copies();
    m_list->setNote(unlistedText(ofDatabase));
    const QWidget *const view = m_stack->currentWidget();
    if (view == m_list || view == m_blank)
        m_stack->setCurrentWidget(m_reader->copies().empty() ? m_blank : m_list);
    showHeadline();
    showState();
}

void CopiesPage::showHeadline()
{
    m_head->setHeadline(m_reader->headline(), m_reader->list() && !m_reader->isComparing() && isVisible());
}

void CopiesPage::showState()
{
    const bool chosen = !m_source.empty();
    const QWidget *const view = m_stack->currentWidget();
    const bool mayShowAll = chosen && (view == m_list || view == m_blank);
    const bool all = showsAll();
    const bool listed = mayShowAll && !all;
    const bool busy = isBusy();
    m_top->setVisible(mayShowAll);
    m_name->setFullText(displayPath(m_source));
    m_all->setVisible(!m_made->isEmpty());
    m_made->setVisible(all && (mayShowAll || !chosen));
    m_made->setHeld(busy || m_held || m_removePanel->isBusy());
    m_empty->setVisible(!chosen);
    m_head->setVisible(listed);
    m_rules->setVisible(listed);
    m_stack->setVisible(chosen && !(mayShowAll && all));
    PanelText remark;
    if (listed && m_reader->list() && !m_keepPanel->isVisibleTo(this))
        remark = listRemark(*m_reader->list(), m_reader->copies());
    const bool isElsewhere = listed && m_reader->fromElsewhere() > 0 && !m_keepPanel->isVisibleTo(this);
    if (isElsewhere)
        remark = elsewhereRemark(m_reader->fromElsewhere());
    m_adopt->setVisible(isElsewhere && !m_adoption);
    m_adopt->setEnabled(!busy && !m_held && !m_pinJob);
    m_cancelAdoption->setVisible(isElsewhere && m_adoption);
    m_remark->say(remark);
    m_remark->setTone(remark.glyph == Glyph::Warning ? Tone::Caution : Tone::Plain);
    m_remark->setVisible(!remark.title.isEmpty());
    m_head->setHeld(busy || m_held || m_removePanel->isBusy());
    m_head->setCanKeep(canKeep());
    m_list->setHeld(busy || m_held || m_pinJob || m_adoption || m_removePanel->isBusy());
    m_rules->setHeld(busy);
}

void CopiesPage::busyChanged()
{
    m_reader->setHeld(isBusy());
    if (m_closing && !isBusy()) {
        m_closing = false;
        Q_EMIT closeAllowed();
        return;
    }
    if (!isBusy() || isCancelling())
        m_close->hide();
    showState();
    Q_EMIT activityChanged();
}

bool CopiesPage::isCancelling() const
{
    return m_keepPanel->isCancelling() || m_putBackPanel->isCancelling();
}

bool CopiesPage::isHanging() const
{
    return m_keepPanel->isHanging() || m_putBackPanel->isHanging();
}

void CopiesPage::cancel()
{
    m_keepPanel->cancel();
    m_putBackPanel->cancel();
}

void CopiesPage::escape()
{
    const QWidget *const view = m_stack->currentWidget();
    if (m_close->isVisible()) {
        m_closing = false;
        m_close->hide();
    } else if (view == m_putBackArea) {
        m_putBackPanel->escape();
    } else if (view == m_growth) {
        m_growth->stop();
        showView(m_list);
        m_list->table().setFocus();
    } else if (m_adoption) {
        m_adoption->cancel();
    } else if (!m_removePanel->escape()) {
        m_keepPanel->escape();
        showState();
    }
}

void CopiesPage::askBeforeClosing()
{
    if (m_putBackPanel->isRunning())
        m_close->ask(tr("Stop putting the copy back and close?"),
                     tr("Cancelling does no harm: the database is as it was then."));
    else
        m_close->ask(tr("Stop keeping the copy and close?"),
                     tr("Cancelling does no harm: the database stays as it is, and no half copy is left."));
}

void CopiesPage::tell(const QString &notice)
{
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
    if (!notice.isEmpty())
        announce(m_notice, notice);
}

} // namespace Litecopy
