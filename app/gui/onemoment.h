// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copyrequest.h>
#include <litecopy/copyresult.h>

#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

namespace Litecopy {

/// Copies of one moment, made one after the other: the first that is made is what all others are made from. A value;
/// runs nothing.
class OneMoment
{
public:
    /// `first` is the request for the first copy, `folders` are where the others go. `renew` gives a request an input
    /// of its own, where it has one.
    OneMoment(CopyRequest first, std::vector<std::filesystem::path> folders, std::function<void(CopyRequest &)> renew);

    /// The first copy.
    [[nodiscard]] CopyRequest first() const;
    /// One is still to be made. None is where the database can't be copied, wherever to.
    [[nodiscard]] bool goesOn() const noexcept { return m_isWorthTrying && m_next < m_folders.size(); }
    /// Where it goes, and what it is called there if nothing else is.
    [[nodiscard]] const std::filesystem::path &folder() const { return m_folders[m_next]; }
    [[nodiscard]] std::filesystem::path name() const { return m_first.destination.filename(); }
    /// Begins with it.
    [[nodiscard]] CopyRequest next(const std::filesystem::path &destination);
    /// How the copy ended that was begun last, by that request.
    void ended(const CopyRequest &request, const CopyResult &result);
    /// It can't be made there: goes on to the next.
    void passOver(const Error &error);
    /// Those that are still to be made are not wanted any more.
    void cancel();
    /// Of the copy that all others were made from; where none was made, of the first.
    [[nodiscard]] const CopyResult &main() const { return m_results[m_main.value_or(0)]; }
    /// Of all others, in their order.
    [[nodiscard]] std::vector<CopyResult> others() const;

private:
    void passOver(CopyOutcome outcome, const Error &error);

    CopyRequest m_first;
    std::vector<std::filesystem::path> m_folders;
    std::function<void(CopyRequest &)> m_renew;
    std::size_t m_next = 0;
    std::vector<CopyResult> m_results;
    CopyRequest m_made; ///< by which the main copy was
    std::optional<std::size_t> m_main;
    bool m_isWorthTrying = true;
};

/// A name in that folder that nothing has: that one, else a dated one, compressed where that one is. Asks the file
/// system.
[[nodiscard]] std::filesystem::path freeNameIn(const std::filesystem::path &folder, const std::filesystem::path &name,
                                               const std::filesystem::path &source);

} // namespace Litecopy
