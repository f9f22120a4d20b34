// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "system/largebuffer.h"

#include <cstdint>
#include <limits>
#include <new>
#include <utility>

#include <sys/mman.h>

namespace Litecopy {

namespace {

// On x86-64, and on ARM with pages of 4 KiB. A system whose large pages are larger has small ones for this.
constexpr std::size_t largePage = std::size_t(2) << 20;
// Less than half of one is not worth its being cleared.
constexpr std::size_t leastMapped = largePage / 2;

} // namespace

void LargeBuffer::ensure(std::size_t size)
{
    if (size <= m_bytes.size())
        return;
    if (size > std::numeric_limits<std::size_t>::max() / 2)
        throw std::bad_alloc();
    free();
    if (size < leastMapped) {
        m_bytes = {static_cast<std::byte *>(::operator new(size)), size};
        return;
    }
    const std::size_t inPages = (size + largePage - 1) / largePage * largePage;
    void *const mapped =
        ::mmap(nullptr, inPages + largePage, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (mapped == MAP_FAILED)
        throw std::bad_alloc();
    // A large page begins at a multiple of its size.
    auto *const begin = static_cast<std::byte *>(mapped);
    const std::size_t before = (largePage - reinterpret_cast<std::uintptr_t>(begin) % largePage) % largePage;
    if (before > 0)
        ::munmap(begin, before);
    ::munmap(begin + before + inPages, largePage - before);
    // A system without large pages refuses, and gives small ones.
    ::madvise(begin + before, inPages, MADV_HUGEPAGE);
    m_bytes = {begin + before, size};
    m_mapped = inPages;
}

void LargeBuffer::swap(LargeBuffer &other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_mapped, other.m_mapped);
}

void LargeBuffer::free() noexcept
{
    if (m_mapped > 0)
        ::munmap(m_bytes.data(), m_mapped);
    else
        ::operator delete(m_bytes.data());
    m_bytes = {};
    m_mapped = 0;
}

} // namespace Litecopy
