// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copyhistory.h"

#include <QObject>

#include <memory>

namespace Litecopy {

class Job;

/// The list of the copies made, `CopyHistory`, for all windows of the program: a thread reads and writes its file.
///
/// What is added is in `history()` at once, and in the file as soon as its drive takes it. Thread: the window's, which
/// waits for nothing. Ownership: shared by those who use it; it is read when the first of them asks for it. What was
/// added before the last of them went is still written, unless the process ends first: see `Job::waitForLeft()`.
class CopyMemory : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static std::shared_ptr<CopyMemory> shared();
    ~CopyMemory() override;

    /// Empty until it was read.
    [[nodiscard]] const CopyHistory &history() const noexcept { return m_history; }
    [[nodiscard]] bool isRead() const noexcept { return m_isRead; }
    /// Reads what other programs added.
    void refresh();

    template <typename... What>
    void add(const What &...what)
    {
        append(CopyHistory::eventsOf(what...));
    }
    void forget(const std::vector<std::filesystem::path> &copies) { append(CopyHistory::forgetting(copies)); }

Q_SIGNALS:
    /// `history()` may be another one.
    void changed();

private:
    struct Work;

    CopyMemory();
    void append(const CopyHistory::Events &events);
    void begin();

    CopyHistory m_history;
    bool m_isRead = false;
    const std::shared_ptr<Work> m_work; ///< with the thread
    std::unique_ptr<Job> m_job;
};

} // namespace Litecopy
