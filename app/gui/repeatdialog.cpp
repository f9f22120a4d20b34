// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "repeatdialog.h"

#include "absolutepath.h"
#include "paths.h"
#include "repeatform.h"
#include "schedulebook.h"
#include "schedulelist.h"
#include "sourcelook.h"
#include "widgets.h"

#include <litecopy/error.h>
#include <litecopy/fileidentity.h>

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <system_error>
#include <utility>

namespace Litecopy {

namespace {

using namespace std::chrono_literals;

constexpr auto whileRunning = 1s; // between two looks at the schedules
constexpr auto usually = 15s;

QString fileName(const std::filesystem::path &path)
{
    return displayPath(path.filename());
}

} // namespace

RepeatDialog::RepeatDialog(const RepeatedCopy &copy, QWidget *parent)
    : QDialog(parent)
    , m_copy(copy)
    , m_book(new ScheduleBook(this))
    , m_preview(new Panel(Glyph::Recent, {}, {}, this))
    , m_form(new RepeatForm(this))
    , m_crontab(new QWidget(this))
    , m_crontabText(new SecondaryLabel({}, m_crontab))
    , m_crontabLine(new QLineEdit(m_crontab))
    , m_lingerNote(new SecondaryLabel({}, this))
    , m_listTitle(makeHeading(tr("Repeated now"), this))
    , m_list(new ScheduleList(this))
    , m_notice(new QLabel(this))
    , m_repeat(makeButton(tr("&Repeat"), u"repeat"_qs, this))
    , m_close(makeButton(tr("Close"), u"close"_qs, this))
{
    setObjectName(u"repeatDialog"_qs);
    setWindowTitle(m_copy.source.empty() ? tr("Repeat") : tr("Repeat the Copy of %1").arg(fileName(m_copy.source)));
    m_preview->setObjectName(u"repeatPreview"_qs);
    m_notice->setObjectName(u"repeatNotice"_qs);
    m_notice->setWordWrap(true);
    m_notice->setTextFormat(Qt::PlainText);
    m_lingerNote->setObjectName(u"lingerNote"_qs);
    m_lingerNote->setTextInteractionFlags(Qt::TextSelectableByMouse);
    buildLayout();
    link();
    begin();
}

RepeatDialog::~RepeatDialog() = default;

void RepeatDialog::buildLayout()
{
    m_crontabLine->setObjectName(u"crontabLine"_qs);
    m_crontabLine->setReadOnly(true);
    m_crontabLine->setAccessibleName(tr("The line for crontab"));
    QPushButton *toClipboard = makeButton(tr("Line to the Clip&board"), u"copyCrontab"_qs, m_crontab);
    connect(toClipboard, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_crontabLine->text()); });
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_crontabLine, 1);
    line->addWidget(toClipboard);
    QVBoxLayout *crontab = makeColumn(m_crontab, 6);
    crontab->addWidget(m_crontabText);
    crontab->addLayout(line);

    auto *content = new QWidget;
    QVBoxLayout *column = makeColumn(content, 12);
    column->setContentsMargins(20, 20, 20, 8);
    column->addWidget(m_preview);
    m_preview->body()->addWidget(m_crontab);
    m_preview->body()->addWidget(m_lingerNote);
    column->addWidget(m_form);
    column->addWidget(m_listTitle);
    column->addWidget(m_notice);
    column->addWidget(m_list);
    column->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    scroll->setMinimumWidth(m_form->minimumSizeHint().width() + 64);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(20, 8, 20, 16);
    buttons->setSpacing(8);
    buttons->addStretch(1);
    for (QPushButton *button : {m_close, m_repeat}) {
        button->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
        buttons->addWidget(button);
    }
    m_repeat->setDefault(true);
    QVBoxLayout *layout = makeColumn(this, 0);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    resizeToScreen(this, {620, 620});
}

void RepeatDialog::link()
{
    connect(m_form, &RepeatForm::changed, this, &RepeatDialog::choiceChanged);
    connect(m_book, &ScheduleBook::changed, this, &RepeatDialog::showBook);
    connect(m_book, &ScheduleBook::added, this, &RepeatDialog::tellAdded);
    connect(m_book, &ScheduleBook::told, this, [this](const QString &sentence, bool) {
        m_notice->setText(sentence);
        m_notice->show();
        announce(m_notice, sentence);
    });
    connect(m_list, &ScheduleList::runAsked, m_book, &ScheduleBook::runNow);
    connect(m_list, &ScheduleList::removeAsked, m_book, &ScheduleBook::remove);
    connect(m_repeat, &QPushButton::clicked, this, &RepeatDialog::repeat);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    m_clock.setSingleShot(true);
    connect(&m_clock, &QTimer::timeout, m_book, &ScheduleBook::refresh);
}

void RepeatDialog::begin()
{
    m_notice->hide();
    m_absolute = m_copy;
    m_absolute.source = isRemote(m_copy.source) ? m_copy.source : absolutePath(m_copy.source);
    m_absolute.destination = absolutePath(m_copy.destination);
    const auto &destination = m_absolute.destination;
    const auto folder = destination.empty() && !isRemote(m_absolute.source) ? m_absolute.source.parent_path()
                                                                            : destination.parent_path();
    m_form->begin(m_absolute.source, folder, m_copy.isSuggested ? std::filesystem::path() : destination,
                  m_copy.isEncrypted);
    m_form->setVisible(m_copy.objection.isEmpty());
    (m_copy.objection.isEmpty() ? static_cast<QWidget *>(m_form) : m_close)->setFocus();
    showBook();
}

Schedule RepeatDialog::schedule() const
{
    const RepeatChoice choice = m_form->choice();
    const std::vector<Schedule> others = m_book->schedules();
    const Schedule *const same = sameSchedule(others, choice);
    return scheduleOf(choice, same ? same->name : freeScheduleName(others, choice.source), m_book->program());
}

QString RepeatDialog::objection() const
{
    if (!m_copy.objection.isEmpty())
        return m_copy.objection;
    const RepeatChoice choice = m_form->choice();
    if (choice.destination().empty())
        return choice.keepsDated ? tr("Choose the folder that the copies go into.")
                                 : tr("Choose the file that is brought up to date.");
    if (!choice.destination().is_absolute() || isUrl(choice.destination()))
        return tr("The clock needs the whole path, beginning with “/”.");
    if (choice.destination() == choice.source)
        return tr("That is the database itself.");
    if (m_book->isRead() && m_book->program().isEmpty())
        return tr("The clock starts the command line, “litecopy-cli”, which is not installed here. Install it too.");
    return programObjection(m_book->isRead() ? m_book->program() : QByteArray("/"));
}

void RepeatDialog::choiceChanged()
{
    m_complaint.clear();
    m_addedName.clear();
    m_mayReplace = false;
    showPreview();
}

void RepeatDialog::showBook()
{
    const bool isThere = m_book->service() == ScheduleBook::Service::There;
    m_list->show(m_book->entries(), isThere, m_book->service() != ScheduleBook::Service::Unknown && !m_book->isBusy());
    m_listTitle->setVisible(!m_book->entries().empty());
    const bool isAnyRunning = std::ranges::any_of(m_book->entries(), [](const ScheduleBook::Entry &entry) {
        return entry.state.result == ScheduleState::Result::Running;
    });
    const auto wait = isAnyRunning ? whileRunning : usually;
    if (!m_clock.isActive() || m_clock.remainingTimeAsDuration() > wait)
        m_clock.start(wait);
    showPreview();
}

void RepeatDialog::showPreview()
{
    const bool isMissing = m_book->service() == ScheduleBook::Service::Missing;
    const QString objection = this->objection();
    const bool isPossible = objection.isEmpty() && m_book->isRead();
    m_repeat->setVisible(!isMissing && m_copy.objection.isEmpty());
    m_repeat->setEnabled(isPossible && !m_look && !m_book->isBusy()
                         && m_book->service() == ScheduleBook::Service::There);
    m_repeat->setText(m_mayReplace ? tr("&Repeat, and Replace It") : tr("&Repeat"));
    m_lingerNote->setText(m_book->lingerNote());
    m_lingerNote->setVisible(isPossible && !isMissing && !m_book->lingerNote().isEmpty());
    m_crontab->setVisible(isMissing && isPossible);
    (isMissing || !m_copy.objection.isEmpty() ? m_close : m_repeat)->setDefault(true);
    if (!objection.isEmpty()) {
        m_preview->say(
            {Glyph::Recent, m_copy.source.empty() ? tr("Copies by the clock") : tr("Not like this"), objection});
        return;
    }
    if (!m_complaint.isEmpty()) {
        m_preview->say({m_mayReplace ? Glyph::Question : Glyph::Warning,
                        m_mayReplace ? tr("There is a file of that name already") : tr("It is not repeated"),
                        m_complaint});
        return;
    }
    const RepeatChoice choice = m_form->choice();
    const Schedule planned = schedule();
    const QString sentence = scheduleSentence(planned);
    if (isMissing) {
        showCrontab();
        return;
    }
    if (!m_addedName.isEmpty()) {
        m_preview->say({Glyph::Check, sentence, tr("Done: systemd starts it as “%1”.").arg(m_addedName)});
        return;
    }
    const bool isChange = sameSchedule(m_book->schedules(), choice) != nullptr;
    QString what = choice.keepsDated
        ? tr("Dated copies of %1 go into %2.").arg(fileName(choice.source), displayPath(choice.folder))
        : tr("%1 is copied to %2.").arg(fileName(choice.source), displayPath(choice.copy));
    if (choice.isEncrypted)
        what += u' '
            + tr("It is encrypted: without its password no copy can be checked, so that of dated ones nothing would "
                 "tell "
                 "which are sound. The one copy is replaced each time.");
    if (isRemote(choice.source))
        what += u' '
            + tr("It is fetched by ssh, which can ask for nothing then: your key has to open that machine without a "
                 "password. A run that can’t reach it is shown on the desktop.");
    what +=
        u' ' + tr("While the drive or the folder is not there, a run is skipped; a failure is shown on the desktop.");
    if (const QString text = otherRulesText(planned, m_book->schedules()); !text.isEmpty())
        what += u' ' + text;
    if (isChange)
        what += u' ' + tr("It takes the place of “%1”.").arg(planned.name);
    m_preview->say({Glyph::Recent, sentence, what});
}

std::vector<std::filesystem::path> RepeatDialog::folders() const
{
    const RepeatChoice choice = m_form->choice();
    std::vector<std::filesystem::path> folders{choice.keepsDated ? choice.folder : choice.copy.parent_path()};
    // Nothing here says whether another machine is there.
    if (!isRemote(choice.source))
        folders.insert(folders.begin(), choice.source.parent_path());
    return folders;
}

/// For the line of crontab, which has the conditions that a unit has. Asked again where something else is chosen.
void RepeatDialog::lookAtChosenFolders()
{
    const std::filesystem::path source =
        isRemote(m_form->choice().source) ? std::filesystem::path() : m_form->choice().source;
    std::vector<std::filesystem::path> asked = folders();
    const auto look = [folders = asked](const std::filesystem::path &database) {
        return lookAtFolders(folders, database);
    };
    asked.push_back(source);
    if (asked == m_lookedAt || m_folderLook)
        return;
    m_lookedAt = asked;
    m_found.reset();
    m_folderLook = readInBackground(source, look, [this](const ScheduleFolders &found) {
        const auto finished = std::move(m_folderLook);
        m_found = found;
        showPreview();
    });
}

void RepeatDialog::showCrontab()
{
    lookAtChosenFolders();
    Schedule planned = schedule();
    if (m_found) {
        planned.folders = m_found->folders;
        planned.mounts = m_found->mounts;
    }
    // Without its conditions a run would write below a mount point that nothing is mounted on.
    m_crontab->setVisible(m_found && m_found->complaint.isEmpty());
    if (m_found && !m_found->complaint.isEmpty()) {
        m_preview->say({Glyph::Warning, tr("Nothing can be scheduled from here"), m_found->complaint});
        return;
    }
    m_preview->say({Glyph::Warning, tr("Nothing can be scheduled from here"),
                    tr("Copies by the clock are started by systemd, which is not there, or can’t be reached.")});
    const auto line = crontabLine(planned);
    m_crontabText->setText(line
                               ? tr("Where cron runs, put this line into your table (crontab -e). cron makes up for no "
                                    "missed run, and tells of failures by mail:")
                               : tr("What a clock would start:"));
    const QString text = QFile::decodeName(line ? *line : shellCommand(planned.command));
    if (m_crontabLine->text() != text) {
        m_crontabLine->setText(text);
        m_crontabLine->setCursorPosition(0);
    }
}

void RepeatDialog::repeat()
{
    const RepeatChoice choice = m_form->choice();
    if (choice.keepsDated || m_mayReplace || sameSchedule(m_book->schedules(), choice)) {
        addNow();
        return;
    }
    // What the file holds now is gone after the first run.
    m_look = readInBackground(choice.copy, identify, [this](const FileIdentity &file) {
        const auto finished = std::move(m_look);
        if (!file.exists) {
            addNow();
            return;
        }
        m_mayReplace = true;
        m_complaint =
            tr("“%1” is there already. What it holds now is replaced by the first run: by what differs, where "
               "it is an older copy.")
                .arg(fileName(m_form->choice().copy));
        showPreview();
        announce(m_preview, m_preview->title() + u' ' + m_preview->text());
    });
    showPreview();
}

void RepeatDialog::addNow()
{
    const RepeatChoice choice = m_form->choice();
    m_complaint.clear();
    const bool isChange = sameSchedule(m_book->schedules(), choice) != nullptr;
    m_book->add(schedule(), folders(), isChange);
}

void RepeatDialog::tellAdded(const QString &name, const QString &error)
{
    m_mayReplace = false;
    m_complaint = error;
    m_addedName = error.isEmpty() ? name : QString();
    m_notice->hide();
    showPreview();
    announce(m_preview, m_preview->title() + u' ' + m_preview->text());
}

} // namespace Litecopy
