// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "system/pagespool.h"

#include "system/failure.h"
#include "system/filesystem.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace Litecopy {

namespace {

constexpr std::size_t chunkSize = std::size_t(1) << 20;
constexpr qint64 mostMemory = qint64(128) << 20;

constexpr char writing[] = "writing the temporary file";

} // namespace

PageSpool::PageSpool(std::function<std::filesystem::path()> file, int pageSize)
    : m_name(std::move(file))
    , m_pageSize(std::size_t(pageSize))
    , m_slotsInMemory(std::size_t(std::min(mostMemory, memorySize() / 16)) / chunkSize * (chunkSize / m_pageSize))
{
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
    if (m_path.empty())
        m_path = m_name();
    if (!m_thread)
        m_thread.emplace();
    m_thread->run([&] {
        if (!m_file)
            m_file = require(createFile(m_path, 0600), Side::Destination, m_path, writing);
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
