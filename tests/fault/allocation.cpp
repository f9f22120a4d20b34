// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// SQLite's allocator and operator new, both of which can be made to fail.

#include "faults.h"

#include <sqlite3.h>

#include <atomic>
#include <cstdlib>
#include <new>

namespace {

std::atomic<long> blocks = 0;
sqlite3_mem_methods ordinary;

void *allocate(std::size_t size, std::size_t alignment) noexcept
{
    if (Litecopy::Test::strike(Litecopy::Test::Operation::Allocation, 0) != 0)
        return nullptr;
    // aligned_alloc wants whole multiples.
    void *const block = alignment == 0 ? std::malloc(size ? size : 1)
                                       : std::aligned_alloc(alignment, (size + alignment) / alignment * alignment);
    if (block)
        ++blocks;
    return block;
}

void *allocateOrThrow(std::size_t size, std::size_t alignment = 0)
{
    if (void *const block = allocate(size, alignment))
        return block;
    throw std::bad_alloc();
}

void release(void *block) noexcept
{
    if (block)
        --blocks;
    std::free(block);
}

void *sqliteAllocate(int size)
{
    using namespace Litecopy::Test;
    return strike(Operation::SqliteAllocation, 0) == 0 ? ordinary.xMalloc(size) : nullptr;
}

void *sqliteReallocate(void *block, int size)
{
    using namespace Litecopy::Test;
    return strike(Operation::SqliteAllocation, 0) == 0 ? ordinary.xRealloc(block, size) : nullptr;
}

} // namespace

void *operator new(std::size_t size)
{
    return allocateOrThrow(size);
}
void *operator new[](std::size_t size)
{
    return allocateOrThrow(size);
}
void *operator new(std::size_t size, std::align_val_t alignment)
{
    return allocateOrThrow(size, std::size_t(alignment));
}
void *operator new[](std::size_t size, std::align_val_t alignment)
{
    return allocateOrThrow(size, std::size_t(alignment));
}
void *operator new(std::size_t size, const std::nothrow_t &) noexcept
{
    return allocate(size, 0);
}
void *operator new[](std::size_t size, const std::nothrow_t &) noexcept
{
    return allocate(size, 0);
}
void operator delete(void *block) noexcept
{
    release(block);
}
void operator delete[](void *block) noexcept
{
    release(block);
}
void operator delete(void *block, std::size_t) noexcept
{
    release(block);
}
void operator delete[](void *block, std::size_t) noexcept
{
    release(block);
}
void operator delete(void *block, std::align_val_t) noexcept
{
    release(block);
}
void operator delete[](void *block, std::align_val_t) noexcept
{
    release(block);
}
void operator delete(void *block, std::size_t, std::align_val_t) noexcept
{
    release(block);
}
void operator delete[](void *block, std::size_t, std::align_val_t) noexcept
{
    release(block);
}
void operator delete(void *block, const std::nothrow_t &) noexcept
{
    release(block);
}
void operator delete[](void *block, const std::nothrow_t &) noexcept
{
    release(block);
}

namespace Litecopy::Test {

long liveBlocks() noexcept
{
    return blocks;
}

void installFailingAllocator()
{
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &ordinary);
    static sqlite3_mem_methods failing = ordinary;
    failing.xMalloc = sqliteAllocate;
    failing.xRealloc = sqliteReallocate;
    sqlite3_config(SQLITE_CONFIG_MALLOC, &failing);
    // Each connection's own small blocks would hide most requests from it.
    sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0);
    sqlite3_initialize();
}

} // namespace Litecopy::Test
