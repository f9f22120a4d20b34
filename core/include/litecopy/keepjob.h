// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copylist.h>
#include <litecopy/job.h>
#include <litecopy/keepcopy.h>
#include <litecopy/restorecopy.h>

#include <filesystem>
#include <vector>

namespace Litecopy {

/// `keepCopy()` as a job; destroyed like a `CopyJob`.
class KeepJob : public ResultJob<KeepResult>
{
    Q_OBJECT

public:
    explicit KeepJob(const KeepRequest &request, QObject *parent = nullptr);

Q_SIGNALS:
    /// As those of `CopyJob`.
    void progressChanged(const Litecopy::CopyProgress &progress);
    void planned(const Litecopy::SourceState &source, const Litecopy::CopyPlan &plan);
    void finished(const Litecopy::KeepResult &result);

private:
    void tellFinished() override { Q_EMIT finished(result()); }
};

/// `restoreCopy()` as a job; destroyed like a `CopyJob`.
class RestoreJob : public ResultJob<RestoreResult>
{
    Q_OBJECT

public:
    explicit RestoreJob(const RestoreRequest &request, QObject *parent = nullptr);

Q_SIGNALS:
    void progressChanged(const Litecopy::CopyProgress &progress);
    void planned(const Litecopy::SourceState &source, const Litecopy::CopyPlan &plan);
    void finished(const Litecopy::RestoreResult &result);

private:
    void tellFinished() override { Q_EMIT finished(result()); }
};

/// `adoptCopies()` as a job. Destroying a running one cancels it, and does not wait: the list is as it was, or as it is
/// after its end.
class AdoptJob : public ResultJob<AdoptResult>
{
    Q_OBJECT

public:
    AdoptJob(const std::filesystem::path &database, const std::filesystem::path &folder, QObject *parent = nullptr);

Q_SIGNALS:
    void progressChanged(const Litecopy::CopyProgress &progress);
    void finished(const Litecopy::AdoptResult &result);

private:
    void tellFinished() override { Q_EMIT finished(result()); }
};

/// `removeCopies()` as a job. Destroying a running one cancels it, and does not wait: it ends behind the copy that it
/// is at, and the list names those that are left.
class RemoveJob : public ResultJob<RemoveResult>
{
    Q_OBJECT

public:
    RemoveJob(const std::filesystem::path &folder, const std::vector<std::filesystem::path> &copies,
              QObject *parent = nullptr);

Q_SIGNALS:
    void progressChanged(const Litecopy::CopyProgress &progress);
    void finished(const Litecopy::RemoveResult &result);

private:
    void tellFinished() override { Q_EMIT finished(result()); }
};

} // namespace Litecopy
