// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/job.h>

#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

namespace Litecopy {

/// Runs an event loop until `start`'s callback is called, and returns what it was called with; nothing after `longest`.
/// For a command of a few steps one after the other. Thread: main.
template <typename Result>
[[nodiscard]] std::optional<Result> await(std::chrono::milliseconds longest,
                                          const std::function<void(std::function<void(const Result &)>)> &start)
{
    struct Wait
    {
        QEventLoop loop;
        std::optional<Result> result;
    };
    // The callback may come when nobody waits any more.
    const auto wait = std::make_shared<Wait>();
    QTimer::singleShot(longest, &wait->loop, &QEventLoop::quit);
    start([weak = std::weak_ptr(wait)](const Result &result) {
        if (const auto awaited = weak.lock()) {
            awaited->result = result;
            awaited->loop.quit();
        }
    });
    if (!wait->result)
        wait->loop.exec();
    return wait->result;
}

/// `read(file)` on a thread of its own: `readInBackground()`, awaited. A thread that hangs is left behind.
template <typename Read, typename Result = std::invoke_result_t<Read, const std::filesystem::path &>>
[[nodiscard]] std::optional<Result> awaitRead(std::chrono::milliseconds longest, const std::filesystem::path &file,
                                              Read read)
{
    std::unique_ptr<Job> job;
    return await<Result>(longest, [&](std::function<void(const Result &)> done) {
        job = readInBackground(file, read, std::move(done));
    });
}

} // namespace Litecopy
