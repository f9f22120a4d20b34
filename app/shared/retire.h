// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/job.h>

#include <QObject>

#include <memory>

namespace Litecopy {

/// Cancels a job that only reads, without waiting for its thread: it is destroyed when that has ended, or with `owner`.
/// `owner` hears nothing of it any more.
template <typename Reading>
void retire(std::unique_ptr<Reading> &job, QObject *owner)
{
    if (!job)
        return;
    QObject::disconnect(job.get(), nullptr, owner, nullptr);
    if (job->state() != Job::State::Running) {
        job.reset();
        return;
    }
    job->setParent(owner);
    QObject::connect(job.get(), &Reading::finished, job.get(), &QObject::deleteLater);
    job->cancel();
    [[maybe_unused]] const Reading *const left = job.release();
}

} // namespace Litecopy
