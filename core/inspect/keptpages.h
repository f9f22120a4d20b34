// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace Litecopy {

class PageSpool;
class PrivateFolder;

/// Those pages of a database that differ from another one's: kept while it is held, so that both can be read on when it
/// no longer is. In memory while they are few, then in a private file where TMPDIR names, which takes no more than half
/// of the room that is there.
///
/// Thread: one. Errors: `read()` throws Failure where that file can't be read.
class KeptPages
{
public:
    explicit KeptPages(std::uint32_t pageSize);
    KeptPages(KeptPages &&) noexcept;
    KeptPages &operator=(KeptPages &&) noexcept;
    ~KeptPages();

    /// In ascending order.
    void keep(std::uint32_t page, std::span<const std::byte> bytes);
    /// False where there was no room for all of them: then these are of no use.
    [[nodiscard]] bool isWhole() const noexcept { return m_isWhole; }

    using Reader = std::function<void(std::uint32_t first, std::span<std::byte> bytes)>;
    /// Whole pages that follow each other; those that were not kept come from `readOther`.
    void read(std::uint32_t first, std::span<std::byte> bytes, const Reader &readOther) const;

private:
    [[nodiscard]] std::uint32_t slotOf(std::uint32_t page) const noexcept
    {
        return page < m_slots.size() ? m_slots[page] : 0;
    }

    std::size_t m_pageSize; ///< bytes
    struct Place;
    std::unique_ptr<Place> m_place; ///< filled once memory is not enough
    std::unique_ptr<PageSpool> m_spool; ///< after the place, in which it may have its file
    std::vector<std::uint32_t> m_slots; ///< by page, counted from 1; 0 for none
    std::uint32_t m_count = 0;
    bool m_isWhole = true;
};

} // namespace Litecopy
