// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copiesreader.h"

#include "copiestext.h"
#include "retire.h"

#include <litecopy/inspectjob.h>

namespace Litecopy {

CopiesReader::CopiesReader(QObject *parent)
    : QObject(parent)
{
}

CopiesReader::~CopiesReader() = default;

void CopiesReader::setPlace(const std::filesystem::path &source, const std::filesystem::path &folder)
{
    if (m_source == source && m_folder == folder)
        return;
    stop();
    m_source = source;
    m_folder = folder;
    m_list.reset();
    m_copies.clear();
    m_fromElsewhere = 0;
    m_sinceLast.reset();
    Q_EMIT listRead();
    Q_EMIT comparisonChanged();
}

QString CopiesReader::headline() const
{
    if (m_folder.empty())
        return tr("Choose the folder that the copies are kept in.");
    if (!m_list)
        return tr("Looking at it…");
    if (m_list->error || m_list->state == CopyList::State::NotUnderstood)
        return tr("What is kept there can't be seen now");
    const QString text = lastCopiedText(m_copies, QDateTime::currentDateTime());
    if (isComparing())
        return text + u"; "_qs + tr("comparing with now, %1 %").arg(int(m_compared * 100));
    if (m_sinceLast && !m_sinceLast->cancelled)
        return text + u"; "_qs + changedSinceText(*m_sinceLast);
    if (const ListedCopy *const last = lastCopy(m_copies); last && !last->packing().isEmpty())
        return text + u"; "_qs + tr("compressed, so it is compared with now only when you ask");
    return text;
}

void CopiesReader::start()
{
    if (m_source.empty() || m_folder.empty())
        return;
    const auto read = [source = m_source](const std::filesystem::path &folder) {
        Found found;
        found.list = readCopyList(folder, source);
        if (!found.list.error) {
            found.copies = copiesOf(found.list, source);
            found.fromElsewhere = int(copiesFromElsewhere(found.list, source).size());
        }
        return found;
    };
    m_listJob = readInBackground(m_folder, read, [this](const Found &found) {
        m_list = found.list;
        m_copies = found.copies;
        m_fromElsewhere = found.fromElsewhere;
        m_listJob.reset();
        Q_EMIT listRead();
        compare();
    });
}

void CopiesReader::stop()
{
    m_listJob.reset();
    retire(m_compareJob, this);
    Q_EMIT comparisonChanged();
}

void CopiesReader::setHeld(bool held)
{
    m_held = held;
    if (held) {
        retire(m_compareJob, this);
        Q_EMIT comparisonChanged();
    }
}

void CopiesReader::compare()
{
    retire(m_compareJob, this);
    m_sinceLast.reset();
    m_compared = 0;
    // One that is compressed would have to be unpacked first.
    if (const ListedCopy *const last = lastCopy(m_copies); last && last->packing().isEmpty() && !m_held) {
        m_compareJob = std::make_unique<CompareJob>(m_source, last->path);
        connect(m_compareJob.get(), &CompareJob::progressChanged, this, [this](double fraction) {
            m_compared = fraction;
            Q_EMIT comparisonChanged();
        });
        connect(m_compareJob.get(), &CompareJob::finished, this, [this](const Comparison &comparison) {
            const auto finished = std::move(m_compareJob);
            m_sinceLast = std::make_shared<const Comparison>(comparison);
            Q_EMIT comparisonChanged();
        });
        m_compareJob->start();
    }
    Q_EMIT comparisonChanged();
}

} // namespace Litecopy
