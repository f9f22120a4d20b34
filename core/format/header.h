// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace Litecopy {

/// Bytes.
inline constexpr std::uint32_t smallestPageSize = 512;
inline constexpr std::uint32_t largestPageSize = 65536;

[[nodiscard]] constexpr bool isPageSize(std::uint32_t bytes) noexcept
{
    return bytes >= smallestPageSize && bytes <= largestPageSize && std::has_single_bit(bytes);
}

/// Where SQLite's unix VFS puts its locks on a database (os.h): a page with one of these bytes holds nothing.
struct LockBytes
{
    static constexpr std::int64_t pending = 0x40000000;
    static constexpr std::int64_t reserved = pending + 1;
    static constexpr std::int64_t sharedFirst = pending + 2;
    static constexpr std::int64_t sharedSize = 510;
    static constexpr std::int64_t size = 512;
};

/// The first 100 bytes of page 1, as they stand there.
struct DatabaseHeader
{
    static constexpr qsizetype size = 100;
    static constexpr int versionsAt = 18; ///< a byte each: the write version, the read version
    static constexpr int pageCountAt = 28;
    static constexpr int versionValidForAt = 92;

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
    std::uint32_t encoding = 0; ///< as SQLite takes it: 1 UTF-8, 2 UTF-16le, 3 UTF-16be
    std::uint32_t userVersion = 0;
    std::uint32_t incrementalVacuum = 0;
    std::uint32_t applicationId = 0;
    std::uint32_t versionValidFor = 0;
    std::uint32_t sqliteVersion = 0;

    /// Bytes of a page that SQLite uses; at least 480 in a header that was parsed.
    [[nodiscard]] std::uint32_t usableSize() const noexcept { return pageSize - reservedBytes; }
    [[nodiscard]] bool isWal() const noexcept { return readVersion == 2; }
    /// A schema format that no SQLite has ever had: none reads the tables.
    [[nodiscard]] bool isUnknownSchemaFormat() const noexcept { return schemaFormat > 4; }
    /// Versions before 3.7.0 don't write the page count; then the file's size tells it.
    [[nodiscard]] bool isPageCountValid() const noexcept { return pageCount != 0 && changeCounter == versionValidFor; }
};

/// What the first 100 bytes of a database say against reading it at all.
enum class HeaderVerdict
{
    Readable, ///< also where one field alone is odd: such a file is damaged, and is read as it is
    NotADatabase,
    AllZeros, ///< nothing was ever written to page 1, or it was overwritten
    NewerFormat, ///< a version of SQLite that is not yet known, or a branch of it (3: WAL2)
    EncryptedOrDamaged,
};

/// The one judgment of a header, for copying, looking and comparing.
///
/// Encryption leaves at most SQLite's first 16 or 32 bytes plain (SQLCipher, `plaintext_header_size`), so that all of
/// the fields behind them are noise.
[[nodiscard]] HeaderVerdict judgeHeader(QByteArrayView header) noexcept;

/// Nothing where this is no SQLite database, or one whose pages can't have the size it says.
[[nodiscard]] std::optional<DatabaseHeader> parseHeader(QByteArrayView header) noexcept;

/// Whether these are the first bytes of a database: 16 are looked at.
[[nodiscard]] bool hasMagic(QByteArrayView header) noexcept;
/// Begins as files do that gzip or zstd packed.
[[nodiscard]] bool isOfPackedFile(QByteArrayView header) noexcept;
/// What a header says, bytes: 512..65536, or nonsense. 0 where it is shorter than that.
[[nodiscard]] int pageSizeIn(QByteArrayView header) noexcept;
/// Whether the file is in WAL mode.
[[nodiscard]] bool isWalIn(QByteArrayView header) noexcept;

/// Clears the fields of page 1 that say how and when it was written, not what the database holds.
void clearBookkeeping(std::span<std::byte> page) noexcept;

} // namespace Litecopy
