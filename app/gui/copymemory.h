// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "backgroundfile.h"
#include "copyhistory.h"

#include <QObject>

#include <memory>

namespace Litecopy {

/// The list of the copies made, `CopyHistory`, for all windows of the program: a thread reads and writes its file.
///
/// What is added is in `history()` at once, and in the file as soon as its drive takes it. Thread: the window's, which
/// waits for nothing. Ownership: shared by those who use it; it is read when the first of them asks for it.
class CopyMemory : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static std::shared_ptr<CopyMemory> shared();

    /// Empty until it was read: after the first paint of the first window, or with the first change.
    [[nodiscard]] const CopyHistory &history() const noexcept { return m_history; }
    [[nodiscard]] bool isRead() const noexcept { return m_isRead; }
    /// Reads what other programs added.
    void refresh() { m_file.refresh(); }

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
    CopyMemory();
    void append(const CopyHistory::Events &events);
    void take(const CopyHistory &history);

    CopyHistory m_history;
    bool m_isRead = false;
    BackgroundFile<QByteArray, CopyHistory> m_file;
};

} // namespace Litecopy
