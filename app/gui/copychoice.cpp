// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copychoice.h"

#include "advice.h"
#include "alsolist.h"
#include "copiestext.h"
#include "copyhandle.h"
#include "copymemory.h"
#include "destinationcard.h"
#include "optionspanel.h"
#include "outlooktext.h"
#include "packedforms.h"
#include "pathedit.h"
#include "quantitytext.h"
#include "recentlist.h"
#include "repeatdialog.h"
#include "sourcecard.h"
#include "sourcelook.h"
#include "stagingcopy.h"
#include "widgets.h"

#include <litecopy/job.h>

#include <QDropEvent>
#include <QVBoxLayout>

#include <utility>

namespace Litecopy {

CopyChoice::CopyChoice(QWidget *parent)
    : QWidget(parent)
    , m_memory(CopyMemory::shared())
    , m_source(new SourceCard(this))
    , m_earlier(new EarlierStateCard(this))
    , m_destination(new DestinationCard(this))
    , m_also(new AlsoList(this))
    , m_options(new OptionsPanel(this))
    , m_staging(new StagingCopy(this))
    , m_recent(new RecentList(this))
{
    QVBoxLayout *column = makeColumn(this, 12);
    column->addWidget(m_source);
    column->addWidget(m_earlier);
    column->addWidget(m_destination);
    column->addWidget(m_also);
    column->addWidget(m_options);
    column->addWidget(m_recent);
    link();
    m_recent->setDatabases(m_source->recent());
    m_source->setInviting(true);
    m_destination->hide();
    m_also->hide();
    m_options->hide();
    m_recent->setVisible(!m_recent->isEmpty());
}

CopyChoice::~CopyChoice() = default;

void CopyChoice::link()
{
    connect(m_source, &FileCard::pathChanged, this, [this] {
        m_settling = false;
        m_origin = {};
        m_originJob.reset();
        m_state.reset();
        m_earlier->setState({});
        forgetForecast();
        m_options->forgetReplacing();
        if (m_destination->isSuggested())
            m_destination->suggestFor(m_source->path());
        showStage();
        Q_EMIT pathsChanged();
    });
    connect(m_destination, &FileCard::pathChanged, this, [this] {
        m_mayBeFolder = false;
        m_folderJob.reset();
        m_folderProblem.clear();
        if (!m_destination->isSuggested()) {
            m_settling = false;
            m_nameIsOf = m_source->path();
            m_options->forgetReplacing();
        }
        forgetForecast();
        showStage();
        Q_EMIT pathsChanged();
    });
    connect(m_destination, &FileCard::edited, this, [this] {
        if (m_destination->isSuggested())
            return;
        m_mayBeFolder = true;
        if (m_destination->state() && !m_destination->isLooking())
            destinationLooked();
    });
    connect(m_source, &FileCard::entered, this, &CopyChoice::copyAsked);
    connect(m_destination, &FileCard::entered, this, &CopyChoice::copyAsked);
    connect(m_source, &SourceCard::looked, this, &CopyChoice::sourceLooked);
    connect(m_destination, &DestinationCard::looked, this, &CopyChoice::destinationLooked);
    connect(m_destination, &FileCard::forgotten, this, &DestinationCard::forgetFolders);
    connect(m_source, &FileCard::forgotten, this, [this] {
        DestinationCard::forgetFolders();
        m_recent->setDatabases({});
        m_recent->hide();
    });
    connect(m_earlier, &EarlierStateCard::presentAsked, this, [this] { setEarlierState({}); });
    connect(m_options, &OptionsPanel::changed, this, [this] {
        forgetForecast();
        lookAhead();
        Q_EMIT outlookChanged();
    });
    connect(m_options, &OptionsPanel::expanded, this, &CopyChoice::grown);
    connect(m_options, &OptionsPanel::changed, this, &CopyChoice::optionsChanged);
    connect(m_recent, &RecentList::chosen, this, [this](const std::filesystem::path &database) {
        m_source->setPath(database);
        m_source->field()->setFocus();
    });
    connect(m_also, &AlsoList::grown, this, &CopyChoice::grown);
    connect(m_also, &AlsoList::changed, this, &CopyChoice::outlookChanged);
    m_handle = new CopyHandle(m_source->handle(), m_staging, [this] { return nameToDrag(); });
    for (const auto signal : {&CopyChoice::pathsChanged, &CopyChoice::outlookChanged})
        connect(this, signal, m_handle, &CopyHandle::show);
    connect(m_handle, &CopyHandle::saveAsked, this, [this](const std::filesystem::path &file) {
        if (m_held || !isEnabled())
            return;
        m_staging->discard();
        m_destination->setPath(file);
        Q_EMIT copyAsked();
    });
    connect(m_handle, &CopyHandle::stagingAsked, this, [this](const QString &name) {
        if (!m_held && isEnabled())
            m_staging->start(requestFor(pathFromFileName(name)), name);
    });
    connect(m_source, &FileCard::pathChanged, m_staging, &StagingCopy::discard);
}

QWidget *CopyChoice::options() const noexcept
{
    return m_options;
}

void CopyChoice::showStage()
{
    const auto &seen = m_source->seen();
    const bool isEmpty = m_source->path().empty() && m_destination->path().empty();
    const bool isKnown = !m_destination->path().empty() || (seen && seen->objection.title.isEmpty());
    const bool isChosen = !isEmpty && (m_isChosen || isKnown);
    if (m_isChosen == isChosen)
        return;
    m_isChosen = isChosen;
    m_source->setInviting(!isChosen);
    m_destination->setVisible(isChosen);
    m_also->setVisible(isChosen);
    m_options->setVisible(isChosen);
    if (!isChosen)
        m_recent->setDatabases(m_source->recent());
    m_recent->setVisible(!isChosen && !m_recent->isEmpty());
}

QString CopyChoice::nameToDrag() const
{
    const auto &seen = m_source->seen();
    if (m_held || !isEnabled() || m_source->path().empty() || m_source->isRefused()
        || (seen && !seen->objection.title.isEmpty()))
        return {};
    const std::filesystem::path name = m_destination->path().filename();
    return textFromPath(name.empty() ? m_source->path().filename() : name);
}

void CopyChoice::sourceLooked()
{
    showStage();
    m_destination->setNeededSpace(m_source->neededSpace());
    useNewName();
    if (std::exchange(m_nameIsOld, false) && m_destination->isSuggested() && !m_destination->path().empty()
        && !m_destination->isLooking())
        takeOtherName();
    lookAhead();
    lookForOrigin();
    Q_EMIT outlookChanged();
    settleWhenSeen();
}

/// The name that a person chose for the copy of one database would be that copy's, and not another database's.
void CopyChoice::useNewName()
{
    const auto &seen = m_source->seen();
    if (m_destination->isSuggested() || m_held || !seen || !seen->objection.title.isEmpty())
        return;
    if (m_nameIsOf.empty())
        m_nameIsOf = m_source->path();
    else if (m_nameIsOf != m_source->path())
        takeOtherName();
}

void CopyChoice::lookForOrigin()
{
    if (m_originJob || m_origin.isKnown() || !canBePutBack())
        return;
    std::optional<CopyHistory> known;
    if (m_memory->isRead())
        known = m_memory->history();
    const auto look = [known](const std::filesystem::path &file) {
        return originOf(file, (known ? *known : CopyHistory::read()).records());
    };
    m_originJob = readInBackground(m_source->path(), look, [this](const CopyOrigin &origin) {
        m_origin = origin;
        if (origin.isKnown())
            Q_EMIT outlookChanged();
    });
}

bool CopyChoice::canBePutBack() const
{
    const auto &seen = m_source->seen();
    return seen && seen->isFile() && seen->objection.title.isEmpty() && !m_source->isOpaque();
}

bool CopyChoice::mayBeToldEncrypted() const
{
    return m_source->seen() && m_source->seen()->mayBeEncrypted() && !m_held;
}

void CopyChoice::setDestination(const std::filesystem::path &destination)
{
    m_destination->setPath(destination);
    m_mayBeFolder = true;
}

bool CopyChoice::canBeRescued() const
{
    const auto &seen = m_source->seen();
    if (!seen || seen->kind != SourceLook::Kind::Database || m_held || m_source->isOpaque())
        return false;
    const auto &info = m_source->info();
    return mayBeRescued(seen->state.error.code) || (info && info->missingPages > 0 && info->consistent);
}

void CopyChoice::setEarlierState(const std::optional<EarlierState> &state)
{
    if (m_state == state)
        return;
    m_state = state;
    m_earlier->setState(state);
    forgetForecast();
    lookAhead();
    Q_EMIT outlookChanged();
}

bool CopyChoice::isComplete() const
{
    return !m_source->path().empty() && !m_destination->path().empty() && !m_source->isRefused()
        && !m_destination->isRefused();
}

CopyRequest CopyChoice::chosenOptions() const
{
    CopyRequest options;
    m_options->apply(options);
    return options;
}

QString CopyChoice::optionsText() const
{
    return m_options->summary();
}

CopyRequest CopyChoice::request() const
{
    CopyRequest request;
    request.source = m_source->path();
    request.destination = m_destination->path();
    const auto &state = m_destination->state();
    if (state && state->kind == DestinationState::Kind::File)
        request.destinationMode = DestinationMode::Replace;
    else
        request.destinationMode = DestinationMode::NewFile;
    m_options->apply(request);
    request.input = inputFrom(request.source, m_source->kind(), request.timeout);
    request.packing = packedFormOf(request.destination);
    if (m_state) {
        request.asOf = m_state->asOf;
        // Pages that SQLite hands out are those of the last commit.
        if (request.method == CopyMethod::Online)
            request.method = CopyMethod::Automatic;
    }
    // Seen to be by a lock of its program, it is one when that is let go, too.
    if (m_source->isOpaque())
        request.method = CopyMethod::Opaque;
    // A later one may then be known to be up to date at once.
    request.record = !request.input && !request.packing;
    return request;
}

CopyRequest CopyChoice::requestFor(const std::filesystem::path &destination) const
{
    CopyRequest request = this->request();
    request.destination = destination;
    request.destinationMode = DestinationMode::NewFile;
    request.packing = packedFormOf(destination);
    return request;
}

CopyRequest CopyChoice::requestToUpdate(bool inPlace) const
{
    CopyRequest request = this->request();
    request.destinationMode = DestinationMode::Update;
    request.inPlace = inPlace;
    // A sound older copy may be all that is left.
    request.refuseDamaged = true;
    request.last = m_memory->history().recordOf(request.source, request.destination);
    request.isKnownCopy = m_memory->history().isCopyOf(request.source, request.destination);
    if (!request.isKnownCopy)
        request.last = m_memory->history().lastTo(request.destination);
    return request;
}

bool CopyChoice::canUpdate() const
{
    return !m_state && m_source->kind() == SourceLook::Kind::Database && !m_source->isOpaque()
        && !packedFormOf(m_destination->path());
}

RepeatedCopy CopyChoice::toRepeat() const
{
    RepeatedCopy copy{m_source->path(), m_destination->path(), m_destination->isSuggested(), m_source->isOpaque(), {}};
    if (copy.source.empty())
        copy.objection = tr("Choose a database under From first; then come back here to have its copy repeated.");
    else if (m_source->kind() == SourceLook::Kind::Packed)
        copy.objection = tr("From is a compressed copy, which nothing changes any more: to unpack it once is enough.");
    else if (m_source->seen() && !m_source->seen()->objection.title.isEmpty())
        copy.objection = m_source->seen()->objection.title;
    else if (m_source->isRefused())
        copy.objection = tr("Only a database here, or one that ssh reaches, can be copied by the clock.");
    return copy;
}

QString CopyChoice::refusal() const
{
    const auto objected = objection();
    return objected && objected->isCertain ? objected->text.text : QString();
}

std::optional<CopyChoice::Objection> CopyChoice::objectionToDestination() const
{
    const QString title = tr("It can't be copied like this");
    const auto &state = m_destination->state();
    if (m_destination->isRefused()) {
        const ErrorText text = Litecopy::objectionToDestination(m_destination->path());
        return Objection{{Glyph::Warning, title, text.title + u' ' + text.advice}, true};
    }
    if (!m_folderProblem.isEmpty())
        return Objection{{Glyph::Warning, title,
                          tr("“%1” could not be created: %2")
                              .arg(displayPath(m_destination->path().parent_path()), m_folderProblem)},
                         true};
    if (state && state->kind == DestinationState::Kind::NoFolder)
        return Objection{{Glyph::Warning, title,
                          tr("There is no folder “%1”. Create it, or choose another one.")
                              .arg(displayPath(m_destination->path().parent_path()))},
                         true};
    return {};
}

std::optional<CopyChoice::Objection> CopyChoice::objection() const
{
    const auto &seen = m_source->seen();
    if (seen && !seen->objection.title.isEmpty()) {
        const ErrorText text = seen->state.error ? textBefore(seen->state.error) : seen->objection;
        return Objection{{Glyph::Warning, tr("This can't be copied"), text.advice.isEmpty() ? text.title : text.advice},
                         seen->kind == SourceLook::Kind::Refused || Litecopy::isCertain(seen->state.error.code)};
    }
    if (const auto objected = objectionToDestination())
        return objected;
    if (!seen)
        return {};
    if (m_source->info() && m_source->info()->missingPages > 0 && m_source->info()->consistent)
        return Objection{
            {Glyph::Warning, tr("This can't be copied"),
             (m_source->info()->missingPages == 1
                  ? tr("Its end is missing: it says that it has %1, and %2 of them is not there. Look for an older "
                       "copy.")
                  : tr("Its end is missing: it says that it has %1, and %2 of them are not there. Look for an older "
                       "copy."))
                 .arg(pagesText(m_source->info()->pageCount), countText(m_source->info()->missingPages))},
            true};
    const Error error = m_forecast ? m_forecast->error : planCopy(seen->state, request()).error;
    if (!error)
        return {};
    const ErrorText text = textBefore(error);
    const bool isSure = Litecopy::isCertain(error.code);
    const QString title = isSure            ? tr("It can't be copied like this")
        : error.code == ErrorCode::DiskFull ? tr("It may not fit")
                                            : tr("It may be refused");
    return Objection{{Glyph::Warning, title, text.advice.isEmpty() ? text.title : text.title + u' ' + text.advice},
                     isSure};
}

PanelText CopyChoice::outlook() const
{
    if (const auto objected = objection())
        return objected->text;
    const auto &seen = m_source->seen();
    if (!seen && m_source->path().empty()) {
        return {Glyph::Shield, tr("Safe while in use"),
                tr("Other programs may go on using the database. It is never changed, and the copy gets its "
                   "name only when it is complete and checked.")};
    }
    if (!seen)
        return {Glyph::Database, tr("Looking at the database…"), {}};
    const PanelText text = seen->kind == SourceLook::Kind::Database ? outlookOfDatabase(*seen) : outlookOfStream(*seen);
    return {isAwaited() ? Glyph::Database : Glyph::Shield, text.title, text.text + u' ' + ending() + originSentence()};
}

/// What is not known yet may refuse it: nothing is promised.
bool CopyChoice::isAwaited() const
{
    const auto &state = m_destination->state();
    return m_destination->path().empty() || !state || (state->kind != DestinationState::Kind::Folder && !m_forecast);
}

QString CopyChoice::ending() const
{
    if (m_destination->path().empty())
        return tr("Choose where the copy goes.");
    if (isAwaited())
        return tr("“%1” is being looked at.").arg(nameOfFolder(m_destination->path().parent_path()));
    if (mustAskAboutExisting())
        return tr("There is a file of that name already: you are asked what becomes of it.");
    CopyRequest request = this->request();
    if (m_source->isOpaque())
        request.check = CheckLevel::None; // its content can't be looked at
    // It gets a name of its own in there.
    if (m_destination->state()->kind == DestinationState::Kind::Folder)
        request.destination /= request.source.filename();
    QString text = howItEnds(request);
    for (const std::filesystem::path &folder : m_also->folders())
        text += u' ' + tr("Another copy of the same moment goes to “%1”.").arg(nameOfFolder(folder));
    return text;
}

PanelText CopyChoice::outlookOfDatabase(const SourceLook &seen) const
{
    const CopyRequest request = this->request();
    const CopyPlan plan = m_forecast ? m_forecast->plan : planCopy(seen.state, request);
    const SourceState &state = m_forecast ? m_forecast->source : seen.state;
    QString text = howItIsCopied(state, plan, request);
    if (request.journal == CopyJournal::Keep && state.walMode)
        text += u' ' + tr("The copy stays in WAL mode.");
    return {Glyph::Shield, tr("How it will be copied"), text};
}

PanelText CopyChoice::outlookOfStream(const SourceLook &seen) const
{
    if (seen.kind == SourceLook::Kind::Packed)
        return {Glyph::Shield, tr("How it will be unpacked"),
                tr("Reads the compressed copy to its end, and leaves it as it is.")};
    return {Glyph::Shield, tr("How it will be fetched"),
            seen.how + u' '
                + tr("Programs there go on using the database. What comes by ssh is kept only where it is whole.")};
}

QString CopyChoice::originSentence() const
{
    if (!m_origin.isKnown())
        return {};
    const QString name = displayPath(m_origin.database);
    const QString made = m_origin.made.isValid()
        ? tr("It is a copy of “%1”, made %2.").arg(name, momentText(m_origin.made, QDateTime::currentDateTime()))
        : tr("It is a copy of “%1”.").arg(name);
    return u' ' + made + u' ' + tr("“Put It Back…” shows first what would change there.");
}

void CopyChoice::settle()
{
    m_settling = true;
    m_nameIsOld = false;
    m_destination->refresh();
}

void CopyChoice::settleUnderOtherName()
{
    m_settling = true;
    m_nameIsOld = false;
    takeOtherName();
}

bool CopyChoice::mustAskAboutExisting() const
{
    const auto &state = m_destination->state();
    return state && state->kind == DestinationState::Kind::File && m_options->existing() == OptionsPanel::Existing::Ask
        && !m_destination->isReplaceConfirmed();
}

void CopyChoice::takeOtherName()
{
    const std::filesystem::path &last = m_destination->path();
    m_destination->suggestIn(last.parent_path(), m_source->path(),
                             packedFormOf(last) ? last.extension() : std::filesystem::path());
}

bool CopyChoice::lacksFolder() const
{
    const auto &state = m_destination->state();
    return state && state->kind == DestinationState::Kind::NoFolder && !m_destination->isRefused() && !m_held;
}

void CopyChoice::createFolder()
{
    if (!lacksFolder())
        return;
    const auto create = [](const std::filesystem::path &folder) {
        std::error_code error;
        std::filesystem::create_directories(folder, error);
        return error ? QString::fromLocal8Bit(error.message().c_str()) : QString();
    };
    m_folderJob = readInBackground(m_destination->path().parent_path(), create, [this](const QString &problem) {
        const auto finished = std::move(m_folderJob);
        m_folderProblem = problem;
        m_destination->refresh();
        Q_EMIT outlookChanged();
    });
}

void CopyChoice::destinationLooked()
{
    using Kind = DestinationState::Kind;
    const Kind kind = m_destination->state()->kind;
    if (std::exchange(m_mayBeFolder, false) && kind == Kind::Folder && !m_source->path().empty()) {
        m_destination->suggestInChosen(m_destination->path(), m_source->path());
        return;
    }
    if (m_settling && kind == Kind::Folder && !m_destination->isSuggested() && !m_source->path().empty()) {
        m_destination->suggestInChosen(m_destination->path(), m_source->path());
        return;
    }
    // The card is looking for another name, and will look at it in turn.
    if (m_destination->isLooking())
        return;
    if (m_settling && m_destination->isSuggested() && (kind == Kind::File || kind == Kind::Folder)) {
        // The name is taken by now: by the last copy, mostly.
        takeOtherName();
        return;
    }
    settleWhenSeen();
    lookAhead();
    if (kind == Kind::NoFolder)
        Q_EMIT outlookChanged();
}

void CopyChoice::settleWhenSeen()
{
    if (!m_settling || m_destination->isLooking() || !m_destination->state())
        return;
    const bool isNameOld = !m_destination->isSuggested() && !m_nameIsOf.empty() && m_nameIsOf != m_source->path();
    if (!m_source->seen() && (isNameOld || isUndecided(m_source->path())))
        return;
    m_settling = false;
    if (isComplete())
        Q_EMIT settled();
}

void CopyChoice::lookAhead()
{
    // While the card's connection reads the source, a look would find its lock.
    if (m_held || m_source->isReading() || !m_source->seen() || !m_source->seen()->objection.title.isEmpty()
        || !m_destination->state())
        return;
    const auto kind = m_destination->state()->kind;
    // The card says what is wrong with a folder.
    if (kind != DestinationState::Kind::Missing && kind != DestinationState::Kind::File)
        return;
    const auto foresee = [request = request()](const std::filesystem::path &) { return forecastCopy(request); };
    m_forecastJob = readInBackground(m_source->path(), foresee, [this](const CopyForecast &forecast) {
        m_forecast = forecast;
        Q_EMIT outlookChanged();
    });
}

void CopyChoice::forgetForecast()
{
    m_forecastJob.reset();
    m_forecast.reset();
}

void CopyChoice::setHeld(bool held)
{
    m_held = held;
    m_settling = false;
    m_nameIsOld = false;
    forgetForecast();
    m_source->setChangeable(!held);
    m_earlier->setChangeable(!held);
    m_destination->setChangeable(!held);
    m_also->setChangeable(!held);
    m_options->setChangeable(!held);
    m_source->setHeld(held);
    m_handle->show();
    if (held)
        return;
    m_options->forgetReplacing();
    m_destination->refresh();
}

void CopyChoice::refresh(bool renewName)
{
    m_source->refresh();
    m_destination->refresh();
    m_nameIsOld = renewName;
}

DropDecision CopyChoice::decide(const QDropEvent &event, const DraggedFiles &files) const
{
    if (m_held || !(event.possibleActions() & Qt::CopyAction))
        return {};
    const QPoint point = m_destination->mapFrom(window(), event.position().toPoint());
    const bool overDestination = m_destination->isVisible() && m_destination->rect().contains(point);
    return overDestination ? files.onDestination : files.anywhere;
}

QString CopyChoice::refusal(const QDropEvent &event, const DraggedFiles &files) const
{
    if (m_held)
        return tr("A copy is being made: drop it when that is over.");
    return refusalText(decide(event, files).reason);
}

void CopyChoice::dragOver(QDropEvent &event, const DraggedFiles &files)
{
    const DropDecision decision = decide(event, files);
    m_source->setTarget(decision.action == DropDecision::Action::SetSource);
    m_destination->setTarget(decision.action == DropDecision::Action::SetDestination
                             || decision.action == DropDecision::Action::SetDestinationFolder);
    if (decision.action == DropDecision::Action::Refuse) {
        event.ignore();
        return;
    }
    event.setDropAction(Qt::CopyAction);
    event.accept();
}

void CopyChoice::dragLeft()
{
    m_source->setTarget(false);
    m_destination->setTarget(false);
}

void CopyChoice::drop(QDropEvent &event, const DraggedFiles &files)
{
    dragOver(event, files);
    dragLeft();
    const DropDecision decision = decide(event, files);
    switch (decision.action) {
    case DropDecision::Action::Refuse:
        break;
    case DropDecision::Action::SetSource:
        m_source->setPath(decision.path);
        break;
    case DropDecision::Action::SetDestination:
    case DropDecision::Action::SetDestinationFolder:
        setDestination(decision.path);
        break;
    }
}

} // namespace Litecopy
