// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "system/fileextents.h"

#include <algorithm>
#include <cstring>

#include <sys/ioctl.h>

#include <linux/fiemap.h>
#include <linux/fs.h>

namespace Litecopy {

namespace {

/// For one call.
constexpr quint32 mostExtents = 1000;

} // namespace

std::optional<FileExtents> FileExtents::of(const FileDescriptor &file, const std::function<bool()> &mayGoOn)
{
    constexpr quint32 notByBytes = FIEMAP_EXTENT_UNKNOWN | FIEMAP_EXTENT_DELALLOC | FIEMAP_EXTENT_ENCODED
        | FIEMAP_EXTENT_NOT_ALIGNED | FIEMAP_EXTENT_DATA_INLINE | FIEMAP_EXTENT_DATA_TAIL;
    const auto size = quint64(file.status().identity.size);
    std::vector<std::byte> buffer(sizeof(struct fiemap) + mostExtents * sizeof(struct fiemap_extent));
    auto *const map = reinterpret_cast<struct fiemap *>(buffer.data());
    FileExtents found;
    for (quint64 at = 0; at < size;) {
        if (!mayGoOn())
            return {};
        std::memset(map, 0, sizeof *map);
        map->fm_start = at;
        map->fm_length = size - at;
        map->fm_extent_count = mostExtents;
        if (::ioctl(file.get(), FS_IOC_FIEMAP, map) != 0)
            return {};
        for (quint32 i = 0; i < map->fm_mapped_extents; ++i) {
            const struct fiemap_extent &extent = map->fm_extents[i];
            if ((extent.fe_flags & notByBytes) != 0)
                return {};
            at = extent.fe_logical + extent.fe_length;
            // Room that was only set aside lies behind the end.
            const quint64 length = std::min(at, size) - std::min(extent.fe_logical, size);
            if (length > 0)
                found.m_extents.push_back(
                    {extent.fe_physical, extent.fe_physical + length, (extent.fe_flags & FIEMAP_EXTENT_SHARED) != 0});
        }
        if (map->fm_mapped_extents < mostExtents)
            break;
    }
    std::ranges::sort(found.m_extents, {}, &Extent::begin);
    return found;
}

void FileExtents::subtract(const FileExtents &other)
{
    std::vector<Extent> left;
    auto taken = other.m_extents.begin();
    for (Extent extent : m_extents) {
        while (taken != other.m_extents.end() && taken->end <= extent.begin)
            ++taken;
        for (auto next = taken; next != other.m_extents.end() && next->begin < extent.end; ++next) {
            if (next->begin > extent.begin)
                left.push_back({extent.begin, next->begin, extent.isShared});
            extent.begin = std::min(next->end, extent.end);
        }
        if (extent.begin < extent.end)
            left.push_back(extent);
    }
    m_extents = std::move(left);
}

qint64 FileExtents::bytes() const noexcept
{
    quint64 bytes = 0;
    for (const Extent &extent : m_extents)
        bytes += extent.end - extent.begin;
    return qint64(bytes);
}

bool FileExtents::areShared() const noexcept
{
    return std::ranges::any_of(m_extents, &Extent::isShared);
}

} // namespace Litecopy
