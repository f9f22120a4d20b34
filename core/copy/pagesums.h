// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/fileidentity.h>

#include <QtGlobal>

#include <cstddef>
#include <filesystem>
#include <span>
#include <vector>

namespace Litecopy {

class Run;

/// What the pages of an older copy hold, as a sum of 8 bytes each: taken before the source is held, so that a medium
/// that reads slowly holds up nobody.
///
/// Two pages that differ have the same sum with a probability of 2^-63, whatever they hold: the sum is a universal hash
/// (NH, then multiply-shift) by a key of 64 random bits a word, which is drawn anew for each object once pages are to
/// be set, and never leaves it. Thread: any; `set()` of different pages at once, all else one at a time.
class PageSums
{
public:
    /// Such a key.
    [[nodiscard]] static std::vector<quint64> drawKey();

    /// Reads all of the file, where they aren't its already. `run` hears how far that has come, before `pagesAfter`
    /// more are read. False where the name means another file, or one of another length. Throws Failure, CopyCancelled.
    [[nodiscard]] bool take(Run &run, const std::filesystem::path &path, const FileIdentity &file, int pageSize,
                            quint32 pagesAfter);
    /// The same by hand: from now on all pages of a file are to be set, and then it is complete.
    void begin(qint64 pages, int pageSize);
    void complete(const FileIdentity &file) { m_file = file; }
    [[nodiscard]] bool areOf(const FileIdentity &file) const { return m_file.exists && m_file == file; }
    void clear();

    /// Pages that follow each other, `first` counted from 1.
    void set(std::span<const std::byte> pages, quint32 first);
    /// False for a page that the file does not have.
    [[nodiscard]] bool matches(std::span<const std::byte> page, quint32 number) const;

private:
    [[nodiscard]] quint64 sumOf(std::span<const std::byte> page) const;

    FileIdentity m_file; ///< that is complete
    std::size_t m_pageSize = 0; ///< bytes
    std::vector<quint64> m_key; ///< empty until it is needed
    std::vector<quint64> m_sums; ///< by page
};

} // namespace Litecopy
