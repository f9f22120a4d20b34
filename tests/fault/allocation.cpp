// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// SQLite's allocator and operator new, both of which can be made to fail.

#include "faults.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <new>

#include <dlfcn.h>
#include <execinfo.h>
#include <link.h>

namespace {

std::atomic<long> blocks = 0;
sqlite3_mem_methods ordinary;

struct Range
{
    std::uintptr_t begin = 0;
    std::uintptr_t end = 0;
};
Range qt;

int findQt(dl_phdr_info *info, std::size_t, void *)
{
    if (!std::strstr(info->dlpi_name, "libQt6Core"))
        return 0;
    for (int i = 0; i < info->dlpi_phnum; ++i) {
        const auto &segment = info->dlpi_phdr[i];
        if (segment.p_type == PT_LOAD && (segment.p_flags & PF_X))
            qt = {info->dlpi_addr + segment.p_vaddr, info->dlpi_addr + segment.p_vaddr + segment.p_memsz};
    }
    return 1;
}

bool isOfQt(const void *frame) noexcept
{
    const auto address = reinterpret_cast<std::uintptr_t>(frame);
    return address >= qt.begin && address < qt.end;
}

bool listsAFolder(const void *frame) noexcept
{
    Dl_info symbol;
    return ::dladdr(frame, &symbol) != 0 && symbol.dli_sname && std::strstr(symbol.dli_sname, "directory_iterator");
}

/// Qt ends the program where it runs out of memory in many a place, and so does the C++ library where it lists a
/// folder. What is asked for inside of them is given.
bool wouldEndTheProgram() noexcept
{
    std::array<void *, 24> frames{};
    const int count = ::backtrace(frames.data(), int(frames.size()));
    // Further up it is Qt that runs the test.
    return std::any_of(frames.data(), frames.data() + std::min(count, 10), isOfQt)
        || std::any_of(frames.data(), frames.data() + count, listsAFolder);
}

void *allocate(std::size_t size, std::size_t alignment) noexcept
{
    if (Litecopy::Test::strike(Litecopy::Test::Operation::Allocation, 0) != 0 && !wouldEndTheProgram())
        return nullptr;
    // aligned_alloc wants whole multiples.
    void *const block = alignment == 0 ? std::malloc(size ? size : 1)
                                       : std::aligned_alloc(alignment, (size + alignment) / alignment * alignment);
    if (block)
        ++blocks;
    return block;
}

void *allocateOrThrow(std::size_t size, std::size_t alignment)
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
    void *const block = strike(Operation::SqliteAllocation, 0) == 0 ? ordinary.xMalloc(size) : nullptr;
    // Who uses what was never written is to notice.
    return block ? std::memset(block, 0xbe, std::size_t(size)) : nullptr;
}

void *sqliteReallocate(void *block, int size)
{
    using namespace Litecopy::Test;
    return strike(Operation::SqliteAllocation, 0) == 0 ? ordinary.xRealloc(block, size) : nullptr;
}

} // namespace

void *operator new(std::size_t size)
{
    return allocateOrThrow(size, 0);
}
void *operator new[](std::size_t size)
{
    return allocateOrThrow(size, 0);
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
    dl_iterate_phdr(findQt, nullptr);
    // The first of them loads a library.
    static_cast<void>(wouldEndTheProgram());
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &ordinary);
    static sqlite3_mem_methods failing = ordinary;
    failing.xMalloc = sqliteAllocate;
    failing.xRealloc = sqliteReallocate;
    sqlite3_config(SQLITE_CONFIG_MALLOC, &failing);
    // Each connection's own small blocks would hide most requests from it.
    sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0);
    if (std::getenv("LITECOPY_FAULT_MAPPED"))
        sqlite3_config(SQLITE_CONFIG_MMAP_SIZE, sqlite3_int64(1) << 30, sqlite3_int64(1) << 30);
    sqlite3_initialize();
}

} // namespace Litecopy::Test
