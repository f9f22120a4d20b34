// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "folderlisting.h"

#include <QTimer>

#include <atomic>
#include <cstddef>
#include <functional>
#include <memory>
#include <vector>

namespace Litecopy {

class Job;

/// Looks at each entry of a folder, beside the window: first at files, then at what links lead to, then at folders. A
/// link and a folder may be on another drive: while one gives no answer, another thread looks at the next ones, so that
/// it holds up no other. What was seen is told once all is seen, or once one gives no answer.
///
/// Thread: the window's. The destructor never waits.
class FolderDetails
{
public:
    /// Is not called any more once this object is destroyed.
    using Seen = std::function<void(const std::vector<EntryLook> &)>;

    /// Looks at no further entry once `isUnwanted` is set.
    FolderDetails(const std::filesystem::path &folder, const FolderEntries &entries,
                  std::shared_ptr<std::atomic_bool> isUnwanted, Seen seen);
    FolderDetails(const FolderDetails &) = delete;
    FolderDetails &operator=(const FolderDetails &) = delete;
    ~FolderDetails();

private:
    struct Work;

    /// One more thread.
    void begin();
    void tell();
    void tick();

    const std::shared_ptr<Work> m_work;
    const Seen m_seen;
    std::vector<std::unique_ptr<Job>> m_jobs;
    std::size_t m_running = 0; ///< of them
    std::size_t m_begun = 0; ///< the entries, when it was last looked
    QTimer m_timer;
};

} // namespace Litecopy
