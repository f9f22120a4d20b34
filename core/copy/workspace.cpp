// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/workspace.h"

#include <QHashFunctions>

#include <utility>

namespace Litecopy {

namespace fs = std::filesystem;

static quint64 sumOf(std::span<const std::byte> page)
{
    // Never 0, which stands for no page; the seed only has to be the same for all of them.
    return qHashBits(page.data(), page.size(), 0x4c697465) | 1;
}

void PageChecksums::record(std::span<const std::byte> block, qint64 offset)
{
    const auto size = std::size_t(m_pageSize);
    auto page = std::size_t(offset / m_pageSize);
    for (; block.size() >= size; block = block.subspan(size), ++page) {
        if (page >= m_sums.size())
            m_sums.resize(page + 1);
        m_sums[page] = sumOf(block.first(size));
    }
}

bool PageChecksums::matches(std::span<const std::byte> block, qint64 offset) const
{
    const auto size = std::size_t(m_pageSize);
    auto page = std::size_t(offset / m_pageSize);
    for (; block.size() >= size; block = block.subspan(size), ++page) {
        if (page >= m_sums.size() || m_sums[page] != sumOf(block.first(size)))
            return false;
    }
    return block.empty();
}

Workspace::Workspace(const fs::path &parent, fs::path snapshotParent)
    : m_snapshotParent(std::move(snapshotParent))
    , m_folder(parent)
    , m_tap(
          VfsTap::ShortReads::Refuse,
          [this](std::span<const std::byte> block, qint64 offset) {
              m_written += qint64(block.size());
              Litecopy::record(checksums(), block, offset);
          },
          VfsTap::Files::Private)
{
}

fs::path Workspace::unfinished() const
{
    return m_folder.path() / PrivateFolder::copyName;
}

fs::path Workspace::packed() const
{
    return m_folder.path() / PrivateFolder::packedName;
}

fs::path Workspace::snapshot()
{
    if (isSnapshotElsewhere() && !m_snapshotFolder)
        m_snapshotFolder.emplace(m_snapshotParent);
    return (m_snapshotFolder ? *m_snapshotFolder : m_folder).path() / PrivateFolder::snapshotName;
}

PageDelta &Workspace::compareWith(const fs::path &base, int pageSize, quint32 pageCount, PageDelta::Pages pages)
{
    m_delta.reset();
    m_delta.emplace(base, pageSize, pageCount, m_folder.path() / PrivateFolder::changesName, pages);
    m_delta->spoolElsewhere(m_snapshotParent);
    return *m_delta;
}

void Workspace::clear() noexcept
{
    m_delta.reset();
    m_folder.clear();
    m_snapshotFolder.reset();
}

FileCopy::Written Workspace::recorder()
{
    if (!m_checksums)
        return {};
    m_checksums->clear();
    return [this](std::span<const std::byte> block, qint64 offset) { m_checksums->record(block, offset); };
}

Connection Workspace::open(const fs::path &file, Connection::OpenMode mode) const
{
    return Connection::open(file, mode, m_tap.name());
}

Connection Workspace::create(const fs::path &file) const
{
    Connection connection = open(file, Connection::OpenMode::Create);
    connection.execute("PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=OFF");
    return connection;
}

} // namespace Litecopy
