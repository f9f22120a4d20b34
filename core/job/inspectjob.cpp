// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/inspectjob.h>

#include "job/jobthread.h"

namespace Litecopy {

InspectJob::InspectJob(const std::filesystem::path &database, InspectOptions options, QObject *parent)
    : ResultJob(
        database,
        [this, database, options](JobThread &thread) {
            return inspectDatabase(database, thread.control, options, [this, &thread](const InspectProgress &progress) {
                if (progress.restarted)
                    thread.post([this] { Q_EMIT restarted(); });
                const QList<PageEntry> pages(progress.entries, progress.entries + progress.entryCount);
                if (!pages.isEmpty())
                    thread.post([this, first = progress.first, pages] { Q_EMIT pagesRead(first, pages); });
                thread.post([this, done = progress.done, pageCount = progress.pageCount] {
                    Q_EMIT progressChanged(done, pageCount);
                });
            });
        },
        Leave::AfterAMoment, parent)
{
}

CompareJob::CompareJob(const std::filesystem::path &first, const std::filesystem::path &second, InspectOptions options,
                       QObject *parent)
    : ResultJob(
        first,
        [this, first, second, options](JobThread &thread) {
            return compareDatabases(first, second, thread.control, options, [this, &thread](double fraction) {
                thread.post([this, fraction] { Q_EMIT progressChanged(fraction); });
            });
        },
        Leave::AfterAMoment, parent)
{
}

LogJob::LogJob(const std::filesystem::path &database, LogOptions options, QObject *parent)
    : ResultJob(
        database,
        [this, database, options](JobThread &thread) {
            return readLog(database, thread.control, options, [this, &thread](double fraction) {
                thread.post([this, fraction] { Q_EMIT progressChanged(fraction); });
            });
        },
        Leave::AfterAMoment, parent)
{
}

} // namespace Litecopy
