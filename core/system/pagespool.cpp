// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "system/pagespool.h"

#include "system/failure.h"
#include "system/filesystem.h"
#include "system/namelessfile.h"
#include "system/names.h"

#include <algorithm>
#include <atomic>
#include <system_error>
#include <utility>

namespace Litecopy {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t chunkSize = std::size_t(1) << 20;
std::atomic<qint64> mostMemory = qint64(128) << 20;

constexpr char writing[] = "writing the temporary file";

/// A folder of a local drive that is not the copy's, with so much room; empty where there is none.
fs::path folderElsewhere(const fs::path &temporaryFolder, const fs::path &copyFolder, quint64 bytes)
{
    std::error_code none;
    const auto ofCopy = identify(copyFolder).device;
    for (const fs::path &folder : {temporaryFolder, fs::path("/var/tmp"), fs::temp_directory_path(none)}) {
        if (folder.empty())
            continue;
        const FileSystem drive = FileSystem::of(folder);
        const FileIdentity identity = identify(folder);
        if (drive.isLocal && identity.exists && identity.device != ofCopy && drive.freeSpace >= 0
            && quint64(drive.freeSpace) >= bytes)
            return folder;
    }
    return {};
}

} // namespace

PageSpool::PageSpool(std::function<fs::path()> file, int pageSize)
    : m_name(std::move(file))
    , m_pageSize(std::size_t(pageSize))
    , m_slotsInMemory(std::size_t(std::min(mostMemory.load(), memorySize() / 16)) / chunkSize
                      * (chunkSize / m_pageSize))
{
}

void PageSpool::preferOtherDrive(const fs::path &temporaryFolder, quint64 mostPages)
{
    if (mostPages <= m_slotsInMemory)
        return;
    const fs::path folder = folderElsewhere(temporaryFolder, m_name().parent_path(), mostPages * m_pageSize);
    if (folder.empty())
        return;
    if (!m_thread)
        m_thread.emplace();
    m_thread->run([&] { m_file = createNamelessFile(folder); });
    m_isElsewhere = bool(m_file);
}

void PageSpool::setMostMemory(qint64 bytes) noexcept
{
    mostMemory = bytes;
}

/// On the thread of the file.
void PageSpool::open()
{
    m_file = require(createFile(m_path, 0600), Side::Destination, m_path, writing);
    m_isBesideCopy = true;
}

PageSpool::~PageSpool()
{
    if (m_thread)
        m_thread->run([this] { m_file.close(); });
}

std::span<std::byte> PageSpool::inMemory(std::size_t slot) const
{
    const std::size_t slotsOfChunk = chunkSize / m_pageSize;
    return {m_chunks[slot / slotsOfChunk].get() + slot % slotsOfChunk * m_pageSize, m_pageSize};
}

void PageSpool::write(std::size_t slot, std::span<const std::byte> pages)
{
    for (; !pages.empty() && slot < m_slotsInMemory; ++slot, pages = pages.subspan(m_pageSize)) {
        if (slot / (chunkSize / m_pageSize) == m_chunks.size())
            m_chunks.push_back(std::make_unique_for_overwrite<std::byte[]>(chunkSize));
        std::ranges::copy(pages.first(m_pageSize), inMemory(slot).begin());
    }
    if (pages.empty())
        return;
    if (!m_isHeldBack || m_isElsewhere) {
        writeFile(slot, pages);
        return;
    }
    m_heldBack.push_back({.slot = slot, .pages = {pages.begin(), pages.end()}});
    m_slotsHeldBack += pages.size() / m_pageSize;
    m_isFull = m_slotsHeldBack >= m_slotsInMemory;
}

void PageSpool::rest()
{
    m_isHeldBack = false;
    for (const auto &[slot, pages] : std::as_const(m_heldBack))
        writeFile(slot, pages);
    clear();
}

void PageSpool::clear()
{
    m_heldBack.clear();
    m_slotsHeldBack = 0;
    m_isFull = false;
}

void PageSpool::writeFile(std::size_t slot, std::span<const std::byte> pages)
{
    if (m_path.empty())
        m_path = m_name();
    if (!m_thread)
        m_thread.emplace();
    m_thread->run([&] {
        if (!m_file)
            open();
        require(m_file.write(pages, offsetOf(slot)), Side::Destination, m_path, writing);
    });
    m_written += qint64(pages.size());
}

qint64 PageSpool::offsetOf(std::size_t slot) const noexcept
{
    return qint64((slot - m_slotsInMemory) * m_pageSize);
}

void PageSpool::read(std::size_t slot, std::span<std::byte> pages)
{
    for (; !pages.empty() && slot < m_slotsInMemory; ++slot, pages = pages.subspan(m_pageSize))
        std::ranges::copy(inMemory(slot), pages.begin());
    if (pages.empty())
        return;
    constexpr char what[] = "reading the temporary file";
    std::size_t got = 0;
    m_thread->run([&] { got = require(m_file.read(pages, offsetOf(slot)), Side::Destination, m_path, what); });
    if (got < pages.size())
        throw systemFailure(make_error_code(std::errc::io_error), Side::Destination, m_path, what);
}

} // namespace Litecopy
