// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "inspect/keptpages.h"

#include "system/failure.h"
#include "system/filesystem.h"
#include "system/pagespool.h"
#include "system/privatefolder.h"

#include <algorithm>
#include <filesystem>
#include <limits>
#include <new>

namespace Litecopy {

namespace fs = std::filesystem;

struct KeptPages::Place
{
    std::unique_ptr<PrivateFolder> folder;
    qint64 most = 0; ///< bytes
};

KeptPages::KeptPages(std::uint32_t pageSize)
    : m_pageSize(pageSize)
    , m_place(std::make_unique<Place>())
{
    const auto file = [place = m_place.get()] {
        std::error_code error;
        const fs::path parent = fs::temp_directory_path(error);
        if (error)
            throw systemFailure(error, Side::Destination, parent, "looking for the folder for temporary files");
        PrivateFolder::removeLeftovers(parent);
        const qint64 free = FileSystem::of(parent).freeSpace;
        place->most = free < 0 ? std::numeric_limits<qint64>::max() : free / 2;
        place->folder = std::make_unique<PrivateFolder>(parent);
        return place->folder->path() / PrivateFolder::changesName;
    };
    m_spool = std::make_unique<PageSpool>(file, int(pageSize));
}

KeptPages::KeptPages(KeptPages &&) noexcept = default;
KeptPages &KeptPages::operator=(KeptPages &&) noexcept = default;
KeptPages::~KeptPages() = default;

void KeptPages::keep(std::uint32_t page, std::span<const std::byte> bytes)
{
    if (!m_isWhole)
        return;
    try {
        m_spool->write(m_count, bytes);
        m_slots.resize(std::size_t(page) + 1);
        m_slots[page] = ++m_count;
        m_isWhole = m_spool->written() <= m_place->most;
    } catch (const Failure &) {
        m_isWhole = false;
    } catch (const std::bad_alloc &) {
        m_isWhole = false;
    }
}

void KeptPages::read(std::uint32_t first, std::span<std::byte> bytes, const Reader &readOther) const
{
    for (std::uint32_t page = first; !bytes.empty();) {
        const std::uint32_t slot = slotOf(page);
        // As many at once as lie behind each other there.
        std::uint32_t count = 1;
        const auto all = std::uint32_t(bytes.size() / m_pageSize);
        while (count < all && slotOf(page + count) == (slot == 0 ? 0 : slot + count))
            ++count;
        const auto part = bytes.first(count * m_pageSize);
        if (slot == 0)
            readOther(page, part);
        else
            m_spool->read(slot - 1, part);
        page += count;
        bytes = bytes.subspan(part.size());
    }
}

} // namespace Litecopy
