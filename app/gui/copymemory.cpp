// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copymemory.h"

#include <utility>

namespace Litecopy {

std::shared_ptr<CopyMemory> CopyMemory::shared()
{
    static std::weak_ptr<CopyMemory> current;
    std::shared_ptr<CopyMemory> memory = current.lock();
    if (!memory) {
        memory.reset(new CopyMemory);
        current = memory;
    }
    return memory;
}

CopyMemory::CopyMemory()
    : m_file(
        [](const CopyHistory::Events &events) {
            CopyHistory::append(events);
            CopyHistory history = CopyHistory::read();
            history.shorten();
            return history;
        },
        [this](const CopyHistory &history) { take(history); })
{
}

void CopyMemory::append(const CopyHistory::Events &events)
{
    if (events.empty())
        return;
    m_file.add(events);
    for (const QByteArray &event : events)
        m_history.take(event);
    Q_EMIT changed();
}

void CopyMemory::take(const CopyHistory &history)
{
    const bool isOther = !std::exchange(m_isRead, true) || history.known() != m_history.known();
    m_history = history;
    if (isOther)
        Q_EMIT changed();
}

} // namespace Litecopy
