// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "databasereader.h"

#include "comparing.h"
#include "packedforms.h"
#include "retire.h"

#include <litecopy/inspectjob.h>

namespace Litecopy {

namespace {

using namespace std::chrono_literals;

constexpr auto soon = 150ms; // what is read within it needs no message

} // namespace

DatabaseReader::DatabaseReader(QObject *parent)
    : QObject(parent)
    , m_unpacking(Unpacking::Removal::InBackground)
{
    connect(&m_unpacking, &Unpacking::progressed, this, [this](const UnpackProgress &progress) {
        Q_EMIT unpacking(unpackingText(m_source, progress), progress.fraction);
    });
    connect(&m_unpacking, &Unpacking::finished, this, &DatabaseReader::take);
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, &DatabaseReader::stateChanged);
}

DatabaseReader::~DatabaseReader() = default;

void DatabaseReader::setSource(const std::filesystem::path &source)
{
    m_source = source;
    retire(m_job, this);
    m_infoJob.reset();
    m_unpacking.stop();
    m_file = {};
    reset();
    Q_EMIT factsChanged();
}

void DatabaseReader::setHeld(bool held)
{
    m_held = held;
    if (!held || !isReading())
        return;
    retire(m_job, this);
    m_unpacking.stop();
    reset();
}

void DatabaseReader::reset()
{
    m_inspection.reset();
    m_info.reset();
    m_error = {};
    m_cancelled = false;
    m_growing = false;
    m_pageCount = 0;
    Q_EMIT inspectionChanged();
}

void DatabaseReader::start()
{
    if (m_held || m_source.empty())
        return;
    if (m_file.path.empty() && !packedFormOf(m_source)) {
        m_file.file = m_source;
        m_file.path = m_source;
    }
    if (m_file.path.empty()) {
        unpack();
    } else {
        if (!m_job && !m_inspection && !m_error && !m_cancelled)
            startPages();
        if (!m_info && !m_infoJob)
            startFacts();
    }
    Q_EMIT stateChanged();
}

void DatabaseReader::unpack()
{
    if (m_unpacking.isRunning() || m_error || m_cancelled)
        return;
    m_soon.start();
    m_unpacking.start(m_source);
}

void DatabaseReader::take(const ReadableFile &file)
{
    Q_EMIT unpacking({}, 0);
    m_error = file.error;
    m_cancelled = file.cancelled;
    if (!m_error && !m_cancelled)
        m_file = file;
    start();
}

void DatabaseReader::forget()
{
    if (isReading())
        return;
    m_infoJob.reset();
    m_file = {};
    reset();
}

void DatabaseReader::cancel()
{
    m_unpacking.cancel();
    if (m_job)
        m_job->cancel();
}

QList<FactGroup> DatabaseReader::facts() const
{
    return m_info ? databaseFactGroups(*m_info, m_inspection ? &m_inspection->usage : nullptr) : QList<FactGroup>();
}

void DatabaseReader::startPages()
{
    m_growing = false;
    m_pageCount = 0;
    m_job = std::make_unique<InspectJob>(m_file.path);
    connect(m_job.get(), &InspectJob::progressChanged, this, [this](quint32 done, quint32 pageCount) {
        m_pageCount = pageCount;
        Q_EMIT progressed(done, pageCount);
    });
    connect(m_job.get(), &InspectJob::pagesRead, this, &DatabaseReader::addRead);
    connect(m_job.get(), &InspectJob::restarted, this, [this] { m_growing = false; });
    connect(m_job.get(), &InspectJob::finished, this, &DatabaseReader::finish);
    Q_EMIT progressed(0, 0);
    m_soon.start();
    m_job->start();
}

void DatabaseReader::startFacts()
{
    const auto read = [file = m_file](const std::filesystem::path &) { return readInfoOf(file); };
    m_infoJob = readInBackground(m_source, read, [this](const DatabaseInfo &info) {
        m_info = info;
        m_infoJob.reset();
        Q_EMIT factsChanged();
        Q_EMIT stateChanged();
    });
}

void DatabaseReader::addRead(quint32 first, const QList<PageEntry> &pages)
{
    if (!m_growing) {
        // All of them at once: nothing is left to fill.
        if (quint64(pages.size()) >= m_pageCount)
            return;
        m_growing = true;
        Q_EMIT growthBegan(m_pageCount);
        Q_EMIT stateChanged();
    }
    Q_EMIT pagesRead(first, pages);
}

void DatabaseReader::finish(const Inspection &inspection)
{
    const auto finished = std::move(m_job);
    m_soon.stop();
    m_growing = false;
    m_cancelled = inspection.cancelled;
    m_error = inspection.error;
    m_file.nameForPeople(m_error);
    if (!m_cancelled && !m_error) {
        auto read = std::make_shared<Inspection>(inspection);
        if (m_file.isUnpacked())
            read->path = m_source;
        m_inspection = std::move(read);
    }
    Q_EMIT inspectionChanged();
    Q_EMIT factsChanged();
    Q_EMIT stateChanged();
}

} // namespace Litecopy
