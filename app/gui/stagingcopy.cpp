// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "stagingcopy.h"

#include "copypace.h"
#include "paths.h"
#include "progresspanel.h"
#include "stagingfolder.h"

#include <litecopy/copyjob.h>
#include <litecopy/error.h>

#include <algorithm>
#include <chrono>
#include <utility>

namespace Litecopy {

namespace {

using namespace std::chrono_literals;

constexpr auto fresh = 60s;
constexpr auto toldFor = 15s; // a failure
constexpr auto afterStart = 3s; // nothing is to wait for it

/// Its end asks the file system.
void leave(std::shared_ptr<StagingFolder> folder)
{
    const auto held = std::make_shared<std::shared_ptr<StagingFolder>>(std::move(folder));
    const auto drop = [held](const std::filesystem::path &) {
        held->reset();
        return true;
    };
    const auto job = readInBackground({}, drop, [](bool) {});
}

} // namespace

StagingCopy::StagingCopy(QObject *parent)
    : QObject(parent)
{
    m_freshness.setSingleShot(true);
    connect(&m_freshness, &QTimer::timeout, this, &StagingCopy::discard);
    QTimer::singleShot(afterStart, this, [] {
        const auto remove = [](const std::filesystem::path &) {
            StagingFolder::removeLeftovers();
            return true;
        };
        const auto job = readInBackground({}, remove, [](bool) {});
    });
}

StagingCopy::~StagingCopy()
{
    // Before its folder goes.
    m_job.reset();
    for (auto &folder : m_folders)
        leave(std::move(folder));
}

void StagingCopy::start(CopyRequest request, const QString &name)
{
    if (isRunning())
        return;
    discard();
    m_request = std::move(request);
    m_name = pathFromFileName(name);
    m_value = 0;
    const auto make = [](const std::filesystem::path &) { return StagingFolder::make(); };
    m_folderJob = readInBackground(m_name, make, [this](const std::shared_ptr<StagingFolder> &folder) {
        const auto made = std::move(m_folderJob);
        if (folder)
            run(folder);
        else
            fail(tr("There is no folder for a copy that is to be dragged."));
    });
    Q_EMIT changed();
}

void StagingCopy::run(const std::shared_ptr<StagingFolder> &folder)
{
    m_folders.push_back(folder);
    m_request.destination = folder->path() / m_name;
    m_request.destinationMode = DestinationMode::NewFile;
    m_request.record = false;
    m_request.last = {};
    m_sinceCancel.invalidate();
    m_job = std::make_unique<CopyJob>(m_request);
    connect(m_job.get(), &CopyJob::progressChanged, this, [this](const CopyProgress &progress) {
        m_value = std::max(m_value, barValue(progress, m_request.check));
        Q_EMIT changed();
    });
    connect(m_job.get(), &CopyJob::finished, this, &StagingCopy::finish);
    m_job->start();
    Q_EMIT changed();
}

void StagingCopy::finish(const CopyResult &result)
{
    const auto finished = std::move(m_job);
    if (!result.isCopied()) {
        leave(std::move(m_folders.back()));
        m_folders.pop_back();
        fail(result.outcome == CopyOutcome::Cancelled ? QString() : describe(result.error).title);
        return;
    }
    m_folders.back()->finish(result.receipt.destination);
    m_ready = result.receipt.destination;
    m_freshness.start(fresh);
    Q_EMIT changed();
}

void StagingCopy::fail(const QString &title)
{
    m_failure = title;
    if (!title.isEmpty())
        m_freshness.start(toldFor);
    Q_EMIT changed();
}

void StagingCopy::take()
{
    m_folders.back()->giveAway();
    m_ready.clear();
    m_freshness.stop();
    Q_EMIT changed();
}

void StagingCopy::discard()
{
    m_folderJob.reset();
    if (m_job) {
        m_job->cancel();
        if (!m_sinceCancel.isValid())
            m_sinceCancel.start();
    }
    m_freshness.stop();
    m_failure.clear();
    // Nobody got it.
    if (!std::exchange(m_ready, {}).empty()) {
        leave(std::move(m_folders.back()));
        m_folders.pop_back();
    }
    Q_EMIT changed();
}

bool StagingCopy::isHanging() const
{
    return m_job && m_sinceCancel.isValid() && m_sinceCancel.hasExpired(cancelTime / 1ms);
}

QString StagingCopy::activity() const
{
    const QString name = displayPath(m_request.source.filename());
    if (isRunning())
        return tr("Making a copy of %1 to drag").arg(name);
    if (!m_ready.empty())
        return tr("The copy is ready: drag the icon of %1 again").arg(name);
    return m_failure;
}

double StagingCopy::fraction() const
{
    if (!isRunning())
        return m_ready.empty() ? -1 : 1;
    return double(m_value) / barMaximum;
}

} // namespace Litecopy
