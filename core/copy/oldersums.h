// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "format/pagesums.h"

#include <litecopy/fileidentity.h>

#include <filesystem>

namespace Litecopy {

class Run;

/// The sums of an older copy's pages: taken before the source is held, so that a medium that reads slowly holds up
/// nobody. As `PageSums`.
class OlderSums : public PageSums
{
public:
    /// Reads all of the file, where they aren't its already. `run` hears how far that has come, before `pagesAfter`
    /// more are read. False where the name means another file, or one of another length. Throws Failure, CopyCancelled.
    [[nodiscard]] bool take(Run &run, const std::filesystem::path &path, const FileIdentity &file, int pageSize,
                            quint32 pagesAfter);
    /// The same by hand, after `begin()`: all pages of the file are set.
    void complete(const FileIdentity &file) { m_file = file; }
    [[nodiscard]] bool areOf(const FileIdentity &file) const { return m_file.exists && m_file == file; }
    void begin(qint64 pages, int pageSize);
    void clear();

private:
    FileIdentity m_file; ///< that is complete
};

} // namespace Litecopy
