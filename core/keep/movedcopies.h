// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "keep/listfile.h"

#include <chrono>
#include <functional>

namespace Litecopy {

/// The digest of the file that has the copy's name, which `copy->file` is then. Empty where it can't be taken. `tell`
/// is called with the time so far. Throws Cancelled.
[[nodiscard]] QByteArray digestOf(const CopyFolder &folder, ListedCopy *copy, CopyControl &control,
                                  const std::function<void(std::chrono::milliseconds)> &tell);

/// Copies whose folder was moved to another drive, or that lie on one which makes up inode numbers at each mount: each
/// is read whole, and known again by its digest. Once it is, the list names the file by what it is now.
class MovedCopies
{
public:
    /// All outlive it. Tells what is waited for when that takes longer: copies that were moved, or `what`.
    MovedCopies(const CopyFolder &folder, ListFile &list, CopyControl &control, const ProgressSink &progress,
                const QString &what = {});

    /// Sets its presence to Here, and names the file in the list; to Another, where it is another file; or to Unknown,
    /// where it can't be read or is being changed. Without a digest it is left as it is. What was found is in the list
    /// on the medium after a second or two, so that a kill loses little of the reading. Throws Cancelled.
    void prove(ListedCopy *copy);
    /// `digestOf()` with what this tells. Throws Cancelled.
    [[nodiscard]] QByteArray digestOf(ListedCopy *copy);
    /// The list is to be saved, after Cancelled, too.
    [[nodiscard]] bool isListChanged() const noexcept { return m_isListChanged; }
    /// Saves it where the last time is a while ago, whether it succeeds or not: in the end it is saved once more.
    void saveNowAndThen();

private:
    const CopyFolder &m_folder;
    ListFile &m_list;
    CopyControl &m_control;
    const std::function<void(std::chrono::milliseconds)> m_tell;
    const std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    std::chrono::steady_clock::time_point m_saved = m_start;
    bool m_isListChanged = false;
};

} // namespace Litecopy
