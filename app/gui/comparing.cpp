// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "comparing.h"

#include "packedforms.h"
#include "quantitytext.h"
#include "retire.h"
#include "words.h"

#include <litecopy/inspectjob.h>

#include <utility>

namespace Litecopy {

namespace {

/// Only what may be compressed has to be looked at before.
ReadableFile chosenFile(const std::filesystem::path &file)
{
    ReadableFile chosen;
    chosen.file = file;
    if (!packedFormOf(file))
        chosen.path = file;
    return chosen;
}

} // namespace

QString unpackingText(const std::filesystem::path &file, const UnpackProgress &progress)
{
    const QString name = displayPath(file.filename());
    const QString packed = sizeText(progress.packedSize);
    return progress.size > 0 ? Words::tr("Unpacking %1 (%2): %3 % of %4")
                                   .arg(name, packed)
                                   .arg(int(progress.fraction * 100))
                                   .arg(sizeText(progress.size))
                             : Words::tr("Unpacking %1 (%2)…").arg(name, packed);
}

Comparing::Comparing(QObject *parent)
    : QObject(parent)
    , m_unpacking(Unpacking::Removal::InBackground)
{
    connect(&m_unpacking, &Unpacking::progressed, this, [this](const UnpackProgress &progress) {
        Q_EMIT unpacking(unpackingText(m_first.path.empty() ? m_first.file : m_second.file, progress));
        Q_EMIT progressed(progress.fraction);
    });
    connect(&m_unpacking, &Unpacking::finished, this, &Comparing::take);
}

Comparing::~Comparing() = default;

void Comparing::start(const std::filesystem::path &first, const std::filesystem::path &second)
{
    start(first, chosenFile(second));
}

void Comparing::start(const std::filesystem::path &first, const ReadableFile &second)
{
    stop();
    m_isRunning = true;
    m_first = chosenFile(first);
    m_second = second;
    next();
}

void Comparing::next()
{
    if (m_first.path.empty())
        m_unpacking.start(m_first.file);
    else if (m_second.path.empty())
        m_unpacking.start(m_second.file);
    else
        compare();
}

void Comparing::take(const ReadableFile &file)
{
    if (file.error || file.cancelled) {
        Comparison none;
        none.error = file.cancelled ? Error() : file.error;
        none.cancelled = file.cancelled;
        finish(none);
        return;
    }
    (m_first.path.empty() ? m_first : m_second) = file;
    next();
}

void Comparing::compare()
{
    Q_EMIT unpacking({});
    Q_EMIT progressed(0);
    m_job = std::make_unique<CompareJob>(m_first.path, m_second.path);
    connect(m_job.get(), &CompareJob::progressChanged, this, &Comparing::progressed);
    connect(m_job.get(), &CompareJob::finished, this, [this](const Comparison &comparison) {
        const auto finished = std::move(m_job);
        finish(comparison);
    });
    m_job->start();
}

void Comparing::finish(Comparison comparison)
{
    for (const auto &[file, inspection] :
         {std::pair(&m_first, &comparison.first), std::pair(&m_second, &comparison.second)}) {
        if (comparison.error.path == file->path)
            file->nameForPeople(comparison.error);
        if (file->isUnpacked())
            inspection->path = file->file;
    }
    m_isRunning = false;
    m_first = m_second = {};
    Q_EMIT finished(comparison);
}

void Comparing::cancel()
{
    m_unpacking.cancel();
    if (m_job)
        m_job->cancel();
}

void Comparing::stop()
{
    m_unpacking.stop();
    retire(m_job, this);
    m_isRunning = false;
    m_first = m_second = {};
}

} // namespace Litecopy
