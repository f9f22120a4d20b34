// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "sourcecard.h"

#include "databasefacts.h"
#include "paths.h"

#include <litecopy/error.h>
#include <litecopy/job.h>

#include <QFileDialog>

namespace Litecopy {

namespace {

using namespace std::chrono_literals;

constexpr auto stillFor = 150ms; // longer than between two typed letters

} // namespace

SourceCard::SourceCard(QWidget *parent)
    : FileCard(Glyph::Database,
               {tr("&From"), tr("From: the database to copy"), tr("Choose the database to copy"),
                tr("Databases copied before"), tr("A database file")},
               u"recentSources"_qs, parent)
{
    setObjectName(u"sourceCard"_qs);
    setDashed(true);
    m_stillness.setSingleShot(true);
    m_stillness.setInterval(stillFor);
    connect(&m_stillness, &QTimer::timeout, this, &SourceCard::look);
    showState();
}

SourceCard::~SourceCard() = default;

qint64 SourceCard::neededSpace() const
{
    if (m_info && m_info->pageCount > 0)
        return qint64(m_info->pageCount) * m_info->pageSize;
    return m_state ? m_state->file.size : 0;
}

QString SourceCard::summary() const
{
    if (!m_info || m_info->error || !m_state)
        return {};
    return databaseFacts(*m_info, describe(m_state->users));
}

void SourceCard::pathAssigned()
{
    m_lookJob.reset();
    m_infoJob.reset();
    m_state.reset();
    m_info.reset();
    setDashed(path().empty());
    showState();
    m_stillness.start();
}

void SourceCard::refresh()
{
    if (!path().empty())
        m_stillness.start();
}

void SourceCard::setHeld(bool held)
{
    m_held = held;
    // A connection of ours beside the copy's could keep a lock for longer than the copy does.
    m_infoJob.reset();
    m_stillness.stop();
    if (!held)
        refresh();
    else if (!m_state)
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
        m_stillness.start();
        return;
    }
    m_lookJob = readInBackground(path(), lookAtSourceAndUsers, [this](const SourceState &state) {
        m_state = state;
        if (!state.error && !m_held)
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

void SourceCard::showState()
{
    if (path().empty())
        setFacts(tr("Drop a SQLite database anywhere in this window, or choose one."));
    else if (m_state && m_state->error)
        setFacts(describe(m_state->error).title, true);
    else if (m_info && m_info->error)
        setFacts(describe(m_info->error).title, true);
    else if (m_info && m_state)
        setFacts(summary());
    else if (!m_state)
        setFacts(tr("Looking at it…"));
    else if (!isReading())
        setFacts(fileFacts(*m_state));
    // Otherwise the text is replaced in a moment.
}

void SourceCard::prepareDialog(QFileDialog &dialog)
{
    dialog.setWindowTitle(tr("Choose the Database to Copy"));
    dialog.setFileMode(QFileDialog::ExistingFile);
    if (!path().empty())
        dialog.setDirectory(textFromPath(path().parent_path()));
}

} // namespace Litecopy
