// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copiespage.h"

#include "copiesreader.h"
#include "copiestext.h"
#include "copylistview.h"
#include "growthview.h"
#include "keeppanel.h"
#include "paths.h"
#include "putbackpanel.h"
#include "resultpanel.h"
#include "retentioneditor.h"
#include "widgets.h"

#include <litecopy/error.h>
#include <litecopy/job.h>

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace Litecopy {

namespace {

using namespace std::chrono_literals;

constexpr auto stillFor = 150ms; // longer than between two typed letters
constexpr int margin = 20;

} // namespace

CopiesPage::CopiesPage(QWidget *parent)
    : QWidget(parent)
    , m_reader(new CopiesReader(this))
    , m_empty(new Panel(Glyph::DatabaseCopy, tr("Copies that are kept"), {}, this))
    , m_close(new Panel(Glyph::Question, {}, {}, this))
    , m_head(new Card(this))
    , m_field(new QLineEdit(m_head))
    , m_choose(makeButton(tr("Choose…"), u"chooseCopies"_qs, m_head))
    , m_keep(makeButton(tr("&Keep a Copy Now"), u"keepCopy"_qs, m_head))
    , m_headline(new QLabel(m_head))
    , m_notice(new QLabel(this))
    , m_keepPanel(new KeepPanel(this))
    , m_remark(new Panel(Glyph::DatabaseCopy, {}, {}, this))
    , m_stack(new QStackedWidget(this))
    , m_blank(new QWidget)
    , m_list(new CopyListView)
    , m_growth(new GrowthView)
    , m_putBackArea(new QScrollArea)
    , m_putBackPanel(new PutBackPanel)
    , m_rules(new RetentionEditor)
{
    setObjectName(u"copiesPage"_qs);
    m_stillness.setSingleShot(true);
    m_stillness.setInterval(stillFor);
    connect(&m_stillness, &QTimer::timeout, this, &CopiesPage::start);
    buildEmpty();
    buildCloseQuestion();
    buildHead();
    buildLayout();
    linkParts();
    linkList();
    m_stack->setCurrentWidget(m_blank);
    setSource({});
    showState();
}

CopiesPage::~CopiesPage() = default;

void CopiesPage::buildEmpty()
{
    m_empty->setObjectName(u"copiesEmpty"_qs);
    QPushButton *choose = m_empty->addButton(tr("Choose a &Database…"), u"chooseCopied"_qs);
    connect(choose, &QPushButton::clicked, this, &CopiesPage::sourceAsked);
}

void CopiesPage::buildCloseQuestion()
{
    m_close->setObjectName(u"copiesClosePanel"_qs);
    m_close->hide();
    m_goOn = m_close->addButton(tr("Go O&n"), u"goOn"_qs);
    QPushButton *close = m_close->addButton(tr("Cancel and C&lose"), u"cancelKeepAndClose"_qs);
    connect(m_goOn, &QPushButton::clicked, this, &CopiesPage::escape);
    connect(close, &QPushButton::clicked, this, [this] {
        m_closing = true;
        cancel();
        busyChanged();
    });
}

void CopiesPage::buildHead()
{
    m_head->setObjectName(u"copiesCard"_qs);
    m_field->setObjectName(u"copiesFolder"_qs);
    m_field->setAccessibleName(tr("The folder that the copies are kept in"));
    m_field->setPlaceholderText(tr("A folder, best on another drive"));
    m_field->setClearButtonEnabled(true);
    m_field->setAcceptDrops(false);
    m_choose->setAccessibleName(tr("Choose the folder that the copies are kept in"));
    m_keep->setToolTip(tr("Makes a dated copy there, checks it, and keeps it until you remove it yourself"));
    m_headline->setObjectName(u"copiesHeadline"_qs);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont bold = m_headline->font();
    bold.setBold(true);
    m_headline->setFont(bold);
    auto *label = new QLabel(tr("Copies &in"), m_head);
    label->setBuddy(m_field);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_field, 1);
    row->addWidget(m_choose);
    row->addWidget(m_keep);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_headline);
    auto *layout = new QHBoxLayout(m_head);
    layout->setContentsMargins(16, 12, 12, 12);
    layout->setSpacing(12);
    layout->addWidget(new GlyphLabel(Glyph::DatabaseCopy, 32, m_head), 0, Qt::AlignVCenter);
    layout->addLayout(column, 1);

    connect(m_field, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_place.folder = pathFromText(text);
        m_stillness.start();
    });
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!text.isEmpty() || m_place.folder.empty())
            return;
        m_place.folder.clear();
        m_stillness.start();
    });
    connect(m_field, &QLineEdit::editingFinished, this, [this] {
        if (m_place.folder != recallCopies(m_source).folder)
            remember();
        // An empty field takes the suggestion again, now or when there is one.
        m_field->setModified(false);
        takeFolder(m_place.folder);
    });
    connect(m_choose, &QPushButton::clicked, this, &CopiesPage::chooseFolder);
    connect(m_keep, &QPushButton::clicked, this, &CopiesPage::keep);
}

void CopiesPage::buildLayout()
{
    m_notice->setObjectName(u"copiesNotice"_qs);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    m_notice->hide();
    m_remark->setObjectName(u"copiesRemark"_qs);

    auto *content = new QWidget;
    QVBoxLayout *putBack = makeColumn(content, 0);
    putBack->addWidget(m_putBackPanel);
    putBack->addStretch(1);
    m_putBackArea->setWidget(content);
    m_putBackArea->setWidgetResizable(true);
    m_putBackArea->setFrameShape(QFrame::NoFrame);
    m_putBackArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_putBackArea->setFocusPolicy(Qt::NoFocus);
    m_putBackArea->setMinimumWidth(m_putBackPanel->narrowest()
                                   + m_putBackArea->verticalScrollBar()->sizeHint().width());
    m_putBackArea->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    for (QWidget *view : {m_blank, static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_growth),
                          static_cast<QWidget *>(m_putBackArea)})
        m_stack->addWidget(view);

    QVBoxLayout *layout = makeColumn(this, 10);
    layout->setContentsMargins(margin, 14, margin, 16);
    layout->addWidget(m_close);
    layout->addWidget(m_empty);
    layout->addWidget(m_head);
    layout->addWidget(m_notice);
    layout->addWidget(m_keepPanel);
    layout->addWidget(m_remark);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_rules);
    layout->addStretch(0);
}

void CopiesPage::linkParts()
{
    connect(m_reader, &CopiesReader::listRead, this, &CopiesPage::showList);
    connect(m_reader, &CopiesReader::comparisonChanged, this, &CopiesPage::showHeadline);
    connect(m_keepPanel, &KeepPanel::activityChanged, this, &CopiesPage::busyChanged);
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
    connect(m_growth, &GrowthView::dismissed, this, &CopiesPage::escape);
    connect(m_rules, &RetentionEditor::policyChanged, this, [this] {
        m_place.policy = m_rules->policy();
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
        tell({});
        showView(m_growth);
        m_growth->compare(older, newer);
    });
    connect(m_list, &CopyListView::showAsked, this, [](const std::filesystem::path &copy) { showInFolder(copy); });
    connect(m_list, &CopyListView::pinAsked, this, &CopiesPage::pin);
    connect(m_list, &CopyListView::selectionChanged, this, &CopiesPage::activityChanged);
}

const std::filesystem::path &CopiesPage::folder() const noexcept
{
    return m_place.folder.empty() ? m_suggested : m_place.folder;
}

void CopiesPage::setSource(const std::filesystem::path &chosen)
{
    const bool remote = chosen.native().starts_with("ssh://");
    m_empty->setText(remote ? tr("Copies with dates are kept of databases on this computer. Fetch a copy of the other "
                                 "machine's first, or choose a database here.")
                            : tr("Choose a database, or drop one anywhere in this window: its copies are kept in a "
                                 "folder, with their dates, checked, as long as you like, and come back with one "
                                 "button."));
    const std::filesystem::path source = remote ? std::filesystem::path() : chosen;
    if (m_source == source)
        return;
    m_source = source;
    m_place = source.empty() ? CopiesPlace{} : recallCopies(source);
    m_rules->setPolicy(m_place.policy);
    m_field->setText(textFromPath(folder()));
    m_chosenElsewhere = false;
    m_keepPanel->clear();
    m_putBackPanel->withdraw();
    m_growth->stop();
    tell({});
    showView(m_blank);
    m_stillness.start();
}

void CopiesPage::suggestFolder(const std::filesystem::path &folder)
{
    if (m_suggested == folder)
        return;
    m_suggested = folder;
    if (!m_place.folder.empty())
        return;
    // What is being typed stays.
    if (!m_field->isModified() || !m_field->hasFocus())
        m_field->setText(textFromPath(folder));
    m_stillness.start();
}

void CopiesPage::takeFolder(const std::filesystem::path &folder)
{
    m_place.folder = folder;
    const QString text = textFromPath(this->folder());
    if (m_field->text() != text)
        m_field->setText(text);
    if (this->folder() != m_reader->folder())
        m_stillness.start();
}

void CopiesPage::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Choose the Folder of the Copies"));
    dialog->setObjectName(u"chooseCopiesFolder"_qs);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setDirectory(textFromPath(folder()));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &chosen) {
        takeFolder(pathFromFileName(chosen));
        remember();
    });
    // Not exec(): a nested event loop would let the window be closed under it.
    dialog->open();
}

void CopiesPage::remember()
{
    if (!m_source.empty())
        rememberCopies(m_source, m_place);
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
    m_previewJob.reset();
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

bool CopiesPage::canKeep() const
{
    return !m_held && !isBusy() && !m_source.empty() && !folder().empty() && m_stack->currentWidget() != m_putBackArea
        && m_stack->currentWidget() != m_growth;
}

bool CopiesPage::canPutBack() const
{
    return m_stack->currentWidget() == m_list && !isBusy() && m_list->canPutBack();
}

KeepRequest CopiesPage::keepRequest() const
{
    KeepRequest request;
    request.copy.source = m_source;
    request.folder = folder();
    request.kind = CopyKind::ByHand;
    request.policy = m_place.policy;
    return request;
}

void CopiesPage::keep()
{
    if (!canKeep())
        return;
    tell({});
    m_reader->stop();
    // Where the copies go is known from now on.
    m_place.folder = folder();
    remember();
    m_keepPanel->keep(keepRequest());
}

void CopiesPage::putBack()
{
    if (canPutBack())
        m_list->putBack();
}

void CopiesPage::putBack(const std::filesystem::path &copy, const std::filesystem::path &database)
{
    if (isBusy() || m_held)
        return;
    m_chosenElsewhere = true;
    ask(copy, database, {});
}

void CopiesPage::ask(const std::filesystem::path &copy, const std::filesystem::path &database, const QDateTime &made)
{
    m_keepPanel->clear();
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

void CopiesPage::preview()
{
    m_previewJob.reset();
    if (!m_rules->isExpanded() || !isVisible() || m_source.empty() || folder().empty())
        return;
    if (m_place.policy.isEmpty()) {
        m_rules->setPreview(tr("Without a rule nothing is ever removed."));
        return;
    }
    m_rules->setPreview({});
    const auto look = [request = keepRequest()](const std::filesystem::path &) { return forecastKeep(request); };
    m_previewJob = readInBackground(m_source, look, [this](const KeepForecast &forecast) {
        const auto finished = std::move(m_previewJob);
        if (forecast.error) {
            m_rules->setPreview(describe(forecast.error).title);
            return;
        }
        const QStringList names = goingNames(forecast.copies);
        QStringList sentences;
        if (names.isEmpty())
            sentences.append(tr("With the next copy none would go. Made by hand, before a restore or kept for good, a "
                                "copy always stays."));
        else
            sentences.append(tr("With the next copy: %1: %2.").arg(goingText(names), namesText(names)));
        sentences.append(forecast.warnings);
        m_rules->setPreview(sentences.join(u' '));
    });
}

void CopiesPage::showView(QWidget *view)
{
    m_stack->setCurrentWidget(view);
    showState();
}

void CopiesPage::showList()
{
    m_list->setCopies(m_reader->copies());
    m_list->setNote(m_reader->list() ? unlistedText(*m_reader->list()) : QString());
    const QWidget *const view = m_stack->currentWidget();
    if (view == m_list || view == m_blank)
        m_stack->setCurrentWidget(m_reader->copies().empty() ? m_blank : m_list);
    showHeadline();
    showState();
}

void CopiesPage::showHeadline()
{
    if (folder().empty()) {
        m_headline->setText(tr("Choose the folder that the copies are kept in."));
        return;
    }
    if (!m_reader->list()) {
        m_headline->setText(tr("Looking at it…"));
        return;
    }
    if (m_reader->list()->error || m_reader->list()->state == CopyList::State::NotUnderstood) {
        m_headline->setText(tr("What is kept there can't be seen now"));
        return;
    }
    QString text = lastCopiedText(m_reader->copies(), QDateTime::currentDateTime());
    if (m_reader->isComparing())
        text += u"; "_qs + tr("comparing with now, %1 %").arg(int(m_reader->compared() * 100));
    else if (const auto &since = m_reader->sinceLast(); since && !since->cancelled)
        text += u"; "_qs + changedSinceText(*since);
    if (text == m_headline->text())
        return;
    m_headline->setText(text);
    if (!m_reader->isComparing() && isVisible())
        announce(m_headline, text);
}

void CopiesPage::showState()
{
    const bool chosen = !m_source.empty();
    const QWidget *const view = m_stack->currentWidget();
    const bool listed = chosen && (view == m_list || view == m_blank);
    const bool busy = isBusy();
    m_empty->setVisible(!chosen);
    m_head->setVisible(listed);
    m_rules->setVisible(listed);
    m_stack->setVisible(chosen);
    PanelText remark;
    if (listed && m_reader->list() && !m_keepPanel->isVisibleTo(this))
        remark = listRemark(*m_reader->list(), m_reader->copies());
    m_remark->say(remark);
    m_remark->setTone(remark.glyph == Glyph::Warning ? Tone::Caution : Tone::Plain);
    m_remark->setVisible(!remark.title.isEmpty());
    m_field->setReadOnly(busy || m_held);
    m_choose->setEnabled(!busy && !m_held);
    m_keep->setEnabled(canKeep());
    m_list->setHeld(busy || m_held || m_pinJob != nullptr);
    m_rules->setHeld(busy);
}

void CopiesPage::busyChanged()
{
    m_reader->setHeld(isBusy());
    if (m_closing && !isBusy()) {
        Q_EMIT closeAllowed();
        return;
    }
    if (!isBusy())
        m_close->hide();
    showState();
    Q_EMIT activityChanged();
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
    } else {
        m_keepPanel->escape();
        showState();
    }
}

void CopiesPage::askBeforeClosing()
{
    const bool restoring = m_putBackPanel->isRunning();
    m_close->say({Glyph::Question, restoring ? tr("A copy is being put back") : tr("A copy is being made"),
                  restoring ? tr("Cancelling does no harm: the database is as it was then.")
                            : tr("Cancelling does no harm: the database stays as it is, and no half copy is left.")});
    m_close->show();
    m_goOn->setFocus();
    announce(m_close, m_close->title());
}

void CopiesPage::tell(const QString &notice)
{
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
    if (!notice.isEmpty())
        announce(m_notice, notice);
}

} // namespace Litecopy
