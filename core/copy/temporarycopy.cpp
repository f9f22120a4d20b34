// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/temporarycopy.h>

#include "copy/failure.h"
#include "system/privatefolder.h"

#include <QCoreApplication>

#include <system_error>
#include <utility>

namespace Litecopy {

namespace fs = std::filesystem;

TemporaryCopy::TemporaryCopy(fs::path parent)
    : m_parent(std::move(parent))
{
    std::error_code none;
    if (m_parent.empty())
        m_parent = fs::temp_directory_path(none);
    if (none) {
        m_error =
            failure(ErrorCode::DestinationFolderMissing, fs::path(),
                    QCoreApplication::translate("Litecopy", "the folder for temporary files (TMPDIR) does not exist"))
                .error;
        return;
    }
    PrivateFolder::removeLeftovers(m_parent);
    try {
        m_folder = std::make_unique<PrivateFolder>(m_parent);
    } catch (const Failure &failed) {
        m_error = failed.error;
    }
}

TemporaryCopy::~TemporaryCopy() = default;

fs::path TemporaryCopy::folder() const
{
    return m_folder ? m_folder->path() : fs::path();
}

fs::path TemporaryCopy::database() const
{
    return m_folder ? m_folder->path() / PrivateFolder::copyName : fs::path();
}

} // namespace Litecopy
