// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <atomic>
#include <chrono>

namespace Litecopy::Test {

/// The C library's calls that take a path or bring a file to its medium stand in this program in place of the system's
/// own, for Qt and the C++ library too. On the window's thread, which is the first one, the time is taken for which
/// they keep it: without the time in which it could have run and others had the processor.
class FileCalls
{
public:
    /// Of the window's thread, since the program began.
    [[nodiscard]] static std::chrono::nanoseconds blocked() noexcept;
    /// Called before each call that takes a path, on its thread; null for nothing. It may wait.
    static std::atomic<void (*)(const char *path) noexcept> hook;
};

/// How long the calling thread could have run and did not, since it began.
[[nodiscard]] std::chrono::nanoseconds timeInRunQueue() noexcept;
/// The processor's, of the calling thread.
[[nodiscard]] std::chrono::nanoseconds processorTime() noexcept;

} // namespace Litecopy::Test
