// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/fileidentity.h>

#include <QLockFile>

#include <filesystem>
#include <memory>

namespace Litecopy {

/// A folder in the user's cache, which no other user may enter, for one copy that is handed to another program.
///
/// The copy goes with this object, and so does the folder; but what another program has changed meanwhile, or put
/// there, stays. What was given away stays, too, for nobody tells when the other program has read it: it goes with
/// what killed processes left, by `removeLeftovers()` of a later process. Thread: any one at a time.
class StagingFolder
{
public:
    /// Asks the file system. Null where none can be made.
    [[nodiscard]] static std::shared_ptr<StagingFolder> make();
    StagingFolder(const StagingFolder &) = delete;
    StagingFolder &operator=(const StagingFolder &) = delete;
    ~StagingFolder();

    [[nodiscard]] const std::filesystem::path &path() const noexcept { return m_path; }
    /// The copy in it is made, and stands as it is now.
    void finish(const std::filesystem::path &copy);
    /// Another program has got the name of the copy.
    void giveAway() noexcept { m_isGivenAway = true; }

    /// Of processes that have ended.
    static void removeLeftovers();

    /// Where all of them are.
    [[nodiscard]] static std::filesystem::path parent();

private:
    explicit StagingFolder(std::filesystem::path path);

    const std::filesystem::path m_path;
    QLockFile m_lock; ///< tells others that this process lives
    std::filesystem::path m_copy;
    FileIdentity m_file; ///< the copy, as it was when it was finished
    bool m_isGivenAway = false;
};

} // namespace Litecopy
