// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/inspection.h>

#include <QList>
#include <QObject>

#include <memory>

namespace Litecopy {

/// `inspectDatabase()` on a thread of its own, as signals.
///
/// Thread: lives in its owner's thread; every function is called there, every signal is emitted there. The owner runs
/// an event loop. Ownership: an ordinary QObject; destroying a running job cancels it and waits for its thread (at most
/// about 100 ms), and then `finished` is not emitted. A thread that a read keeps in the system (a dead network mount) is
/// not waited for: it ends when that does. It does not delete itself.
class InspectJob : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        Idle,
        Running,
        Finished
    };

    explicit InspectJob(std::filesystem::path database, InspectOptions options = {}, QObject *parent = nullptr);
    ~InspectJob() override;

    [[nodiscard]] State state() const noexcept;
    /// Meaningful once `state()` is Finished.
    [[nodiscard]] const Inspection &result() const noexcept;

    /// Starts the thread. A job runs once: on one that is running or finished this does nothing.
    void start();
    /// Cancels; heard within 100 ms. Before `start()`, the job finishes as cancelled as soon as it is started.
    void cancel();

Q_SIGNALS:
    /// About ten times a second: pages read of all pages.
    void progressChanged(quint32 done, quint32 pageCount);
    /// The map as it grows, for a picture that fills: these pages, the first of them `first`. An overflow page may
    /// count as unreferenced until the row is read that it belongs to; the result's map has the last word.
    void pagesRead(quint32 first, const QList<Litecopy::PageEntry> &pages);
    /// Another program wrote to the database: what `pagesRead` told is void, reading begins anew.
    void restarted();
    /// Exactly once, after the thread has ended.
    void finished(const Litecopy::Inspection &result);

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace Litecopy
