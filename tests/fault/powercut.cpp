// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "powercut.h"

#include <algorithm>
#include <filesystem>
#include <random>
#include <set>

namespace Litecopy::Test {

namespace fs = std::filesystem;

namespace {

using Kind = DiskOperation::Kind;

bool isOfContent(const DiskOperation &operation)
{
    return operation.kind == Kind::Write || operation.kind == Kind::Truncate;
}

bool isSync(const DiskOperation &operation)
{
    return operation.kind == Kind::Sync || operation.kind == Kind::SyncFolder;
}

/// The folder that holds the name an operation makes or takes away.
std::string folderOf(const DiskOperation &operation)
{
    return fs::path(operation.target.empty() ? operation.path : operation.target).parent_path().native();
}

constexpr std::size_t sector = 512;

} // namespace

PowerCut::PowerCut(std::vector<DiskOperation> operations, const std::vector<SafeFile> &before)
    : m_operations(std::move(operations))
{
    for (const SafeFile &file : before) {
        m_before.names[file.path] = file.inode;
        m_before.contents[file.inode] = file.content;
    }
}

std::vector<bool> PowerCut::safeAfter(std::size_t count) const
{
    std::vector<bool> safe(count);
    std::set<std::uint64_t> syncedFiles;
    std::set<std::string> syncedFolders;
    for (std::size_t i = count; i-- > 0;) {
        const DiskOperation &operation = m_operations[i];
        if (operation.kind == Kind::Sync)
            syncedFiles.insert(operation.inode);
        else if (operation.kind == Kind::SyncFolder)
            syncedFolders.insert(operation.path);
        else
            safe[i] = isOfContent(operation) ? syncedFiles.contains(operation.inode)
                                             : syncedFolders.contains(folderOf(operation));
    }
    return safe;
}

void PowerCut::apply(const DiskOperation &operation, std::size_t length, Disk *disk)
{
    QByteArray &content = disk->contents[operation.inode];
    switch (operation.kind) {
    case Kind::Create:
        disk->names[operation.path] = operation.inode;
        content.clear();
        break;
    case Kind::Write: {
        const auto end = qsizetype(operation.offset) + qsizetype(length);
        if (content.size() < end)
            content.append(end - content.size(), '\0');
        std::copy_n(operation.data.data(), length, content.data() + operation.offset);
        break;
    }
    case Kind::Truncate:
        content.resize(std::min<qsizetype>(content.size(), qsizetype(operation.offset)));
        content.append(qsizetype(operation.offset) - content.size(), '\0');
        break;
    case Kind::Rename:
        disk->names.erase(operation.path);
        [[fallthrough]];
    case Kind::Link:
        disk->names[operation.target] = operation.inode;
        break;
    case Kind::Remove:
        disk->names.erase(operation.path);
        break;
    case Kind::Sync:
    case Kind::SyncFolder:
        break;
    }
}

std::map<std::string, QByteArray> PowerCut::filesAfter(std::size_t count, Loss loss, unsigned seed) const
{
    std::minstd_rand random(seed + 1);
    const std::vector<bool> safe = safeAfter(count);
    const std::size_t namesUntil = count > 0 ? random() % (count + 1) : 0;
    Disk disk = m_before;
    for (std::size_t i = 0; i < count; ++i) {
        const DiskOperation &operation = m_operations[i];
        if (isSync(operation))
            continue;
        std::size_t length = operation.data.size();
        bool survives = safe[i] || loss == Loss::None;
        if (!survives && loss == Loss::InOrder && !isOfContent(operation)) {
            survives = i < namesUntil;
        } else if (!survives && loss != Loss::All) {
            const auto fate = random() % 3;
            survives = fate > 0;
            if (fate == 1)
                length = random() % (length / sector + 1) * sector;
        }
        if (survives)
            apply(operation, std::min(length, operation.data.size()), &disk);
    }
    std::map<std::string, QByteArray> files;
    for (const auto &[path, inode] : disk.names) {
        if (!path.ends_with("-shm"))
            files[path] = disk.contents[inode];
    }
    return files;
}

} // namespace Litecopy::Test
