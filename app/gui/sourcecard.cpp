// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "sourcecard.h"

#include "databasefacts.h"
#include "paths.h"
#include "quantitytext.h"

#include <litecopy/error.h>
#include <litecopy/job.h>

namespace Litecopy {

namespace {

using namespace std::chrono_literals;

constexpr auto stillFor = 150ms; // longer than between two typed letters
constexpr auto stillForRemote = 800ms; // each look is a connection
constexpr auto answerHolds = 60s; // so long another machine is not asked again

} // namespace

SourceCard::SourceCard(QWidget *parent)
    : FileCard(Glyph::Database,
               {tr("Fro&m"), tr("From: the database to copy"), tr("Choose the database to copy"),
                tr("Databases copied before"), tr("A database file")},
               RecentPaths::sources(), parent)
{
    setObjectName(u"sourceCard"_qs);
    setDashed(true);
    m_stillness.setSingleShot(true);
    connect(&m_stillness, &QTimer::timeout, this, &SourceCard::look);
    icon()->setObjectName(u"sourceHandle"_qs);
    showState();
}

SourceCard::~SourceCard()
{
    dropLook();
}

SourceLook::Kind SourceCard::kind() const
{
    if (m_seen)
        return m_seen->kind;
    return isRemote(path()) ? SourceLook::Kind::Remote : SourceLook::Kind::Database;
}

qint64 SourceCard::neededSpace() const
{
    if (m_info && m_info->pageCount > 0)
        return qint64(m_info->pageCount) * m_info->pageSize;
    if (!m_seen)
        return 0;
    switch (m_seen->kind) {
    case SourceLook::Kind::Database:
        return m_seen->state.file.size;
    case SourceLook::Kind::Remote:
        return m_seen->remoteSize;
    case SourceLook::Kind::Packed: // known when it is unpacked
    case SourceLook::Kind::Refused:
        break;
    }
    return 0;
}

bool SourceCard::isOpaque() const noexcept
{
    return m_seen && m_seen->kind == SourceLook::Kind::Database
        && (m_seen->state.encrypted || (m_isToldEncrypted && m_seen->mayBeEncrypted()));
}

void SourceCard::setToldEncrypted(bool told)
{
    if (m_isToldEncrypted == told)
        return;
    m_isToldEncrypted = told;
    applyWord();
    showState();
    Q_EMIT looked();
}

/// What a person says is no objection any more.
void SourceCard::applyWord()
{
    if (m_seen && m_seen->mayBeEncrypted())
        m_seen->objection = m_isToldEncrypted ? ErrorText() : describe(m_seen->state.error);
}

QWidget *SourceCard::handle() const
{
    return icon();
}

QString SourceCard::summary() const
{
    if (m_seen && m_seen->kind != SourceLook::Kind::Database)
        return factsOfSeen();
    if (!m_info || m_info->error || !m_seen)
        return {};
    return databaseFacts(*m_info, describe(m_seen->state.users));
}

void SourceCard::dropLook()
{
    if (m_isUnwanted)
        *m_isUnwanted = true;
    m_lookJob.reset();
}

void SourceCard::pathAssigned()
{
    dropLook();
    m_infoJob.reset();
    m_seen.reset();
    m_info.reset();
    m_isToldEncrypted = false;
    m_sinceAnswer.invalidate();
    setDashed(path().empty());
    showState();
    m_stillness.start(isRemote(path()) ? stillForRemote : stillFor);
}

void SourceCard::setInviting(bool isInviting)
{
    setInvitation(isInviting ? tr("Drop a database here") : QString());
}

void SourceCard::refresh()
{
    if (path().empty())
        return;
    const bool isAnswered = m_sinceAnswer.isValid() && !m_sinceAnswer.hasExpired(answerHolds / 1ms);
    if (!isAnswered)
        m_stillness.start(stillFor);
    else
        Q_EMIT looked();
}

void SourceCard::setHeld(bool held)
{
    m_held = held;
    // A connection of ours beside the copy's could keep a lock for longer than the copy does.
    m_infoJob.reset();
    m_stillness.stop();
    if (!held)
        refresh();
    else if (!m_seen && !isRemote(path()))
        look();
    showState();
}

void SourceCard::look()
{
    if (path().empty()) {
        Q_EMIT looked();
        return;
    }
    if (m_infoJob) {
        m_stillness.start(stillFor);
        return;
    }
    dropLook();
    m_isUnwanted = std::make_shared<std::atomic_bool>(false);
    const auto lookAt = [isUnwanted = m_isUnwanted](const std::filesystem::path &source) {
        return lookAtChosen(source, isUnwanted);
    };
    m_lookJob = readInBackground(path(), lookAt, [this](const SourceLook &seen) {
        const auto finished = std::move(m_lookJob);
        m_seen = seen;
        applyWord();
        if (seen.kind == SourceLook::Kind::Remote && seen.objection.title.isEmpty())
            m_sinceAnswer.start();
        else
            m_sinceAnswer.invalidate();
        if (seen.kind == SourceLook::Kind::Database && !seen.state.error && !m_held)
            read();
        showState();
        Q_EMIT looked();
    });
}

void SourceCard::read()
{
    // After the look, never beside it: a look would find the lock of our own connection.
    m_infoJob = readInBackground(path(), readDatabaseInfo, [this](const DatabaseInfo &info) {
        m_info = info;
        m_infoJob.reset();
        showState();
        Q_EMIT looked();
    });
}

QString SourceCard::factsOfSeen() const
{
    switch (m_seen->kind) {
    case SourceLook::Kind::Database:
        return fileFacts(m_seen->state);
    case SourceLook::Kind::Packed:
        //: %1 is a size, %2 is "zstd" or "gzip"
        return factLine({sizeText(m_seen->state.file.size), tr("compressed copy (%1)").arg(m_seen->form)});
    case SourceLook::Kind::Remote:
        if (m_seen->remoteSize > 0)
            return factLine({sizeText(m_seen->remoteSize), tr("on another machine")});
        return tr("on another machine");
    case SourceLook::Kind::Refused:
        break;
    }
    return {};
}

void SourceCard::showState()
{
    if (path().empty())
        setFacts(
            tr("Drop it anywhere in this window, choose it, or type its path. It may be in use; it is never changed."));
    else if (m_seen && !m_seen->objection.title.isEmpty())
        setFacts(m_seen->objection.title, true);
    else if (m_info && m_info->error)
        setFacts(describe(m_info->error).title, true);
    else if (m_info && m_seen)
        setFacts(summary());
    else if (!m_seen)
        setFacts(isRemote(path()) ? tr("Asking that machine…") : tr("Looking at it…"));
    else if (!isReading())
        setFacts(factsOfSeen());
    // Otherwise the text is replaced in a moment.
}

FileQuestion SourceCard::question() const
{
    // Several are copied into one folder.
    return {
        .kind = FileQuestion::Kind::Files, .title = tr("Choose the Database to Copy"), .filters = databaseFilters()};
}

} // namespace Litecopy
