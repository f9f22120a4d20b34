// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "faults.h"

#include <atomic>

namespace Litecopy::Test {

namespace {

std::atomic_bool armed = false;
Arming arming;
std::array<std::atomic<long>, operationCount> passed;
std::atomic<long> struck = 0;
thread_local int insideVfs = 0;

bool isSystemCall(Operation operation)
{
    return operation >= Operation::Open && operation <= Operation::Close;
}

bool isCleanup(Operation operation)
{
    return operation == Operation::Remove || operation == Operation::VfsDelete;
}

} // namespace

void installFaults()
{
    static const bool once = [] {
        installFailingAllocator();
        installFailingVfs();
        return true;
    }();
    static_cast<void>(once);
}

void arm(const Arming &what)
{
    arming = what;
    for (auto &count : passed)
        count = 0;
    struck = 0;
    armed = true;
}

Strikes disarm()
{
    armed = false;
    Strikes strikes;
    for (std::size_t i = 0; i < passed.size(); ++i)
        strikes.passed[i] = passed[i];
    strikes.struck = struck;
    return strikes;
}

int strike(Operation operation, int fine) noexcept
{
    if (!armed.load(std::memory_order_relaxed) || (isSystemCall(operation) && insideVfs > 0))
        return fine;
    const long number = ++passed[std::size_t(operation)];
    if (operation == arming.fault.operation && (number == arming.k || (arming.forEver && number > arming.k))) {
        ++struck;
        if (!arming.happening)
            return arming.fault.result;
        const Inside inside;
        arming.happening();
        return fine;
    }
    // Neither an error code of SQLite's nor of the system's need be right: it only has to be one.
    return arming.cleanupFails && struck > 0 && isCleanup(operation) ? 10 : fine;
}

Inside::Inside() noexcept
{
    ++insideVfs;
}

Inside::~Inside()
{
    --insideVfs;
}

} // namespace Litecopy::Test
