// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <type_traits>
#include <utility>

namespace Litecopy {

class Job;

/// Looks at files folder by folder, a few folders at a time, each on a thread of its own: a folder that gives no answer
/// holds up no other. While it gives none it is not asked again, so it keeps one thread, however often it is asked for.
/// Thread: the window's. Destroying this waits for nothing.
class FolderLooks : public QObject
{
    Q_OBJECT

public:
    explicit FolderLooks(QObject *parent = nullptr);
    ~FolderLooks() override;

    /// Runs `look()` on a thread, and then calls `done` with its result here. What was asked of that folder before and
    /// has not begun is dropped.
    template <typename Look, typename Done>
    void ask(const std::filesystem::path &folder, Look look, Done done)
    {
        const auto result = std::make_shared<std::invoke_result_t<Look>>();
        enqueue(folder,
                {[result, look = std::move(look)] { *result = look(); },
                 [result, done = std::move(done)] { done(*result); }});
    }

private:
    struct Ask
    {
        std::function<void()> look;
        std::function<void()> done;
    };
    struct Running
    {
        std::unique_ptr<Job> job;
        QElapsedTimer since;
    };

    void enqueue(const std::filesystem::path &folder, Ask ask);
    void startNext();
    void start(const std::filesystem::path &folder, Ask ask);

    std::map<std::filesystem::path, Ask> m_waiting; ///< by folder
    std::map<std::filesystem::path, Running> m_running;
    QTimer m_patience;
};

} // namespace Litecopy
