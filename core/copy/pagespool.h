// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "system/filedescriptor.h"

#include <QtGlobal>

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>
#include <vector>

namespace Litecopy {

/// Pages that are kept for a while, by slots counted from 0: in memory while they are few, the rest in a private file.
///
/// Thread: that on which it is filled, read and emptied; it opens the file there. Throws Failure.
class PageSpool
{
public:
    PageSpool(std::filesystem::path file, int pageSize);

    /// Pages that follow each other, into slots that do. A slot may be written again; none is left out.
    void write(std::size_t slot, std::span<const std::byte> pages);
    void read(std::size_t slot, std::span<std::byte> pages) const;
    /// Bytes written to the file, all in all.
    [[nodiscard]] qint64 written() const noexcept { return m_written; }
    /// Closes the file.
    void close() noexcept { m_file.close(); }

private:
    [[nodiscard]] std::span<std::byte> inMemory(std::size_t slot) const;

    const std::filesystem::path m_path;
    const std::size_t m_pageSize; ///< bytes
    const std::size_t m_slotsInMemory;
    std::vector<std::unique_ptr<std::byte[]>> m_chunks;
    FileDescriptor m_file;
    qint64 m_written = 0;
};

} // namespace Litecopy
