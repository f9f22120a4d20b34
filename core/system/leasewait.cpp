// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "system/leasewait.h"

#include <algorithm>
#include <cerrno>
#include <thread>
#include <utility>

namespace Litecopy {

using namespace std::chrono_literals;

namespace {

constexpr auto longestWait = 2s; // where the thread has no LeaseWait
constexpr auto betweenTries = 20ms;

thread_local const LeaseWait::Wait *current = nullptr;
thread_local LeaseWait::Clock::time_point inVainUntil;

} // namespace

LeaseWait::LeaseWait(Wait wait)
    : m_wait(std::move(wait))
    , m_outer(std::exchange(current, &m_wait))
{
}

LeaseWait::~LeaseWait()
{
    current = m_outer;
}

bool LeaseWait::isSet() noexcept
{
    return current != nullptr;
}

bool LeaseWait::again(Clock::time_point since) noexcept
{
    const int kept = errno;
    const auto now = Clock::now();
    bool isWorthWhile = now >= inVainUntil;
    if (isWorthWhile && current) {
        isWorthWhile = (*current)(now - since);
    } else if (isWorthWhile) {
        isWorthWhile = now - since < longestWait;
        if (isWorthWhile)
            std::this_thread::sleep_for(betweenTries);
    }
    if (!isWorthWhile)
        inVainUntil = std::max(inVainUntil, Clock::now() + 1s);
    errno = kept;
    return isWorthWhile;
}

} // namespace Litecopy
