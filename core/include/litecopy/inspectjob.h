// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/comparison.h>
#include <litecopy/databaselog.h>
#include <litecopy/job.h>

#include <QList>

namespace Litecopy {

/// `inspectDatabase()` as a job. Destroying a running one waits for its thread for about 100 ms; one that a read keeps
/// in the system (a dead network mount) is left behind.
class InspectJob : public ResultJob<Inspection>
{
    Q_OBJECT

public:
    explicit InspectJob(const std::filesystem::path &database, InspectOptions options = {}, QObject *parent = nullptr);

Q_SIGNALS:
    /// About ten times a second: pages read of all pages.
    void progressChanged(quint32 done, quint32 pageCount);
    /// The map as it grows, for a picture that fills: these pages, the first of them `first`. An overflow page may
    /// count as unreferenced until the row is read that it belongs to; the result's map has the last word.
    void pagesRead(quint32 first, const QList<Litecopy::PageEntry> &pages);
    /// Another program wrote to the database: what `pagesRead` told is void, reading begins anew.
    void restarted();
    void finished(const Litecopy::Inspection &result);

private:
    void tellFinished() override { Q_EMIT finished(result()); }
};

/// `compareDatabases()` as a job; destroyed like an `InspectJob`.
class CompareJob : public ResultJob<Comparison>
{
    Q_OBJECT

public:
    CompareJob(const std::filesystem::path &first, const std::filesystem::path &second, InspectOptions options = {},
               QObject *parent = nullptr);

Q_SIGNALS:
    /// 0..1, about ten times a second.
    void progressChanged(double fraction);
    void finished(const Litecopy::Comparison &result);

private:
    void tellFinished() override { Q_EMIT finished(result()); }
};

/// `readLog()` as a job; destroyed like an `InspectJob`.
class LogJob : public ResultJob<DatabaseLog>
{
    Q_OBJECT

public:
    explicit LogJob(const std::filesystem::path &database, LogOptions options = {}, QObject *parent = nullptr);

Q_SIGNALS:
    /// 0..1, about ten times a second.
    void progressChanged(double fraction);
    void finished(const Litecopy::DatabaseLog &result);

private:
    void tellFinished() override { Q_EMIT finished(result()); }
};

} // namespace Litecopy
