// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace Litecopy {

/// The first 100 bytes of page 1, as they stand there.
struct DatabaseHeader
{
    static constexpr std::size_t size = 100;

    std::uint32_t pageSize = 0; ///< bytes, 512..65536
    std::uint32_t writeVersion = 0;
    std::uint32_t readVersion = 0; ///< 2 for WAL
    std::uint32_t reservedBytes = 0;
    std::uint32_t changeCounter = 0;
    std::uint32_t pageCount = 0; ///< holds only where `isPageCountValid()`
    std::uint32_t firstFreelistTrunk = 0;
    std::uint32_t freelistCount = 0;
    std::uint32_t schemaCookie = 0;
    std::uint32_t schemaFormat = 0;
    std::uint32_t defaultCacheSize = 0;
    std::uint32_t largestRootPage = 0; ///< not 0 where there are pointer maps
    std::uint32_t encoding = 0; ///< 1 UTF-8, 2 UTF-16le, 3 UTF-16be; 0 in a database without content
    std::uint32_t userVersion = 0;
    std::uint32_t incrementalVacuum = 0;
    std::uint32_t applicationId = 0;
    std::uint32_t versionValidFor = 0;
    std::uint32_t sqliteVersion = 0;

    /// Bytes of a page that SQLite uses; at least 480 in a header that was parsed.
    [[nodiscard]] std::uint32_t usableSize() const noexcept { return pageSize - reservedBytes; }
    [[nodiscard]] bool isWal() const noexcept { return readVersion == 2; }
    /// A version of SQLite that is not yet known, or a branch of it (3: WAL2): no released SQLite opens it.
    [[nodiscard]] bool isNewerFormat() const noexcept { return readVersion > 2; }
    /// Versions before 3.7.0 don't write the page count; then the file's size tells it.
    [[nodiscard]] bool isPageCountValid() const noexcept { return pageCount != 0 && changeCounter == versionValidFor; }
};

/// Nothing where this is no SQLite database, or one SQLite would not open: `bytes` holds at least `size` of them.
[[nodiscard]] std::optional<DatabaseHeader> parseHeader(std::span<const std::byte> bytes) noexcept;

/// Whether the fields behind the page size can be SQLite's: in a file that is encrypted behind its first bytes they
/// hardly ever are. `bytes` holds at least `DatabaseHeader::size` of them, and was parsed.
[[nodiscard]] bool hasPlausibleHeader(std::span<const std::byte> bytes) noexcept;

} // namespace Litecopy
