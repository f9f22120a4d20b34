// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/comparison.h>

#include <QObject>

#include <memory>

namespace Litecopy {

/// `compareDatabases()` on a thread of its own, as signals. What holds for `InspectJob` holds for it too.
class CompareJob : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        Idle,
        Running,
        Finished
    };

    CompareJob(std::filesystem::path first, std::filesystem::path second, InspectOptions options = {},
               QObject *parent = nullptr);
    ~CompareJob() override;

    [[nodiscard]] State state() const noexcept;
    /// Meaningful once `state()` is Finished.
    [[nodiscard]] const Comparison &result() const noexcept;

    void start();
    void cancel();

Q_SIGNALS:
    /// 0..1, about ten times a second.
    void progressChanged(double fraction);
    /// Exactly once, after the thread has ended.
    void finished(const Litecopy::Comparison &result);

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace Litecopy
