// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/error.h>

#include <filesystem>
#include <memory>

namespace Litecopy {

class PrivateFolder;

/// Room for a copy that is only looked into: a folder `.litecopy-XXXXXX` that no other user may enter. What is in it
/// goes with this object. What a killed process of this user's left goes when the next one is made there.
///
/// Thread: any one at a time. Errors: values; nothing throws but std::bad_alloc.
class TemporaryCopy
{
public:
    /// In `parent`; where that is empty, in the folder for temporary files, which TMPDIR names.
    explicit TemporaryCopy(std::filesystem::path parent = {});
    TemporaryCopy(const TemporaryCopy &) = delete;
    TemporaryCopy &operator=(const TemporaryCopy &) = delete;
    ~TemporaryCopy();

    /// Why there is no room.
    [[nodiscard]] const Error &error() const noexcept { return m_error; }
    /// Of the folder that the room is in, for people.
    [[nodiscard]] const std::filesystem::path &parent() const noexcept { return m_parent; }
    /// The folder itself; empty where there is none.
    [[nodiscard]] std::filesystem::path folder() const;
    /// Where the database is to be made.
    [[nodiscard]] std::filesystem::path database() const;

private:
    std::filesystem::path m_parent;
    std::unique_ptr<PrivateFolder> m_folder;
    Error m_error;
};

} // namespace Litecopy
