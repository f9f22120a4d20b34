// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <filesystem>
#include <string_view>

namespace Litecopy::Test {

/// A folder of a test's own, made by the constructor and removed with all it holds by the destructor, whatever the
/// test did to its permissions. Throws where it can't be made. Mode 0755, so that another user may look into it.
class TemporaryFolder
{
public:
    /// `parent` is where it is made; empty takes the system's temporary folder.
    explicit TemporaryFolder(const std::filesystem::path &parent = {});
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;
    ~TemporaryFolder();

    [[nodiscard]] const std::filesystem::path &path() const noexcept { return m_path; }
    /// Any bytes but '/' and NUL.
    [[nodiscard]] std::filesystem::path operator/(std::string_view name) const { return m_path / name; }

private:
    std::filesystem::path m_path;
};

} // namespace Litecopy::Test
