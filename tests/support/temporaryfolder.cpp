// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/temporaryfolder.h"

#include <cerrno>
#include <cstdlib>
#include <string>
#include <system_error>

#include <sys/stat.h>

namespace fs = std::filesystem;

namespace Litecopy::Test {

TemporaryFolder::TemporaryFolder(const fs::path &parent)
{
    std::string name = ((parent.empty() ? fs::temp_directory_path() : parent) / "litecopy-test-XXXXXX").native();
    if (!mkdtemp(name.data()) || chmod(name.c_str(), 0755) != 0)
        throw std::system_error(errno, std::generic_category(), name);
    // The tests compare paths with links resolved.
    m_path = fs::canonical(name);
}

TemporaryFolder::~TemporaryFolder()
{
    // A folder that may not be written can't be emptied, and a walk can't enter one that may not be read: from the top.
    std::error_code ignored;
    fs::permissions(m_path, fs::perms::owner_all, ignored);
    for (fs::recursive_directory_iterator it(m_path, fs::directory_options::skip_permission_denied, ignored), end;
         !ignored && it != end; it.increment(ignored)) {
        if (it->is_directory(ignored) && !it->is_symlink(ignored))
            fs::permissions(it->path(), fs::perms::owner_all, ignored);
    }
    fs::remove_all(m_path, ignored);
}

} // namespace Litecopy::Test
