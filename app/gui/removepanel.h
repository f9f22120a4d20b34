// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "panel.h"

#include <litecopy/copylist.h>

#include <filesystem>
#include <memory>
#include <vector>

namespace Litecopy {

class CopyMemory;
class Job;
class RemoveJob;

/// Removes kept copies that a person selected: looks which of them may go, asks, removes them, and says what stays and
/// why. Hidden where there is nothing to say. The file system is asked away from the window's thread.
class RemovePanel : public Panel
{
    Q_OBJECT

public:
    explicit RemovePanel(QWidget *parent = nullptr);
    ~RemovePanel() override;

    /// Asks whether these of `folder` may go.
    void ask(const std::filesystem::path &folder, const std::vector<ListedCopy> &copies);
    /// It looks, or removes.
    [[nodiscard]] bool isBusy() const noexcept { return m_look || m_job; }
    [[nodiscard]] bool isRemoving() const noexcept { return m_job != nullptr; }
    /// What Escape means: cancels, goes back from the question, puts a result away. False where it means nothing here.
    bool escape();
    /// Puts away what is shown. Those that are not removed by then stay.
    void clear();

Q_SIGNALS:
    /// `isBusy()` changed.
    void activityChanged();
    /// The list of the folder may be another one.
    void finished();

private:
    void offer(const RemoveResult &outlook);
    void run();
    void tell(const RemoveResult &result);
    void showButtons(const std::vector<QPushButton *> &buttons, QPushButton *focused);

    std::shared_ptr<CopyMemory> m_memory;
    std::filesystem::path m_folder;
    std::vector<std::filesystem::path> m_copies;
    QPushButton *m_back;
    QPushButton *m_now;
    QPushButton *m_cancel;
    QPushButton *m_done;
    std::unique_ptr<Job> m_look;
    std::unique_ptr<RemoveJob> m_job;
};

} // namespace Litecopy
