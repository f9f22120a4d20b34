// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copyrequest.h>

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <filesystem>
#include <memory>
#include <vector>

namespace Litecopy {

class CopyJob;
class Job;
class StagingFolder;
struct CopyResult;

/// A finished copy for a program that takes only files that are there: made beside the window's thread in a private
/// folder, and handed over by a drag. It can be handed over once, for a minute: it is of the moment when it was made.
/// One that was handed over stays, see `StagingFolder`; the others go at once, beside the window's thread. Thread: the
/// window's.
class StagingCopy : public QObject
{
    Q_OBJECT

public:
    explicit StagingCopy(QObject *parent = nullptr);
    /// Cancels, and waits until what is unfinished is gone.
    ~StagingCopy() override;

    /// `request` says what is copied and how; the copy has that name. Does nothing while one is being made.
    void start(CopyRequest request, const QString &name);
    [[nodiscard]] bool isRunning() const noexcept { return m_folderJob || m_job; }
    /// Empty where none is ready.
    [[nodiscard]] const std::filesystem::path &ready() const noexcept { return m_ready; }
    /// It was handed over.
    void take();
    /// Another database was chosen, or none is wanted any more. A copy that is being made is cancelled; `changed()`
    /// follows when it has cleaned up.
    void discard();
    /// Cancelling takes so long that the file system must hang.
    [[nodiscard]] bool isHanging() const;
    /// What is going on, a sentence for people; empty where nothing is.
    [[nodiscard]] QString activity() const;
    /// How far it is, 0..1; negative while nothing can be told.
    [[nodiscard]] double fraction() const;

Q_SIGNALS:
    /// `isRunning()`, `ready()`, `activity()` or `fraction()` changed.
    void changed();

private:
    void run(const std::shared_ptr<StagingFolder> &folder);
    void finish(const CopyResult &result);
    void fail(const QString &title);

    CopyRequest m_request;
    std::filesystem::path m_name;
    std::unique_ptr<Job> m_folderJob;
    std::unique_ptr<CopyJob> m_job;
    std::vector<std::shared_ptr<StagingFolder>> m_folders; ///< the last one is that of `m_job`
    std::filesystem::path m_ready;
    QString m_failure;
    int m_value = 0; ///< of the bar
    QTimer m_freshness;
    QElapsedTimer m_sinceCancel;
};

} // namespace Litecopy
