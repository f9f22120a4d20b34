// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/foldersnapshot.h"

#include <QCryptographicHash>
#include <QStringList>

#include <cerrno>
#include <exception>
#include <fstream>
#include <optional>
#include <system_error>
#include <thread>
#include <vector>

#include <sched.h>
#include <sys/stat.h>

namespace fs = std::filesystem;

namespace Litecopy::Test {

namespace {

QByteArray hashOf(const fs::path &path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return "unreadable";
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::vector<char> block(1 << 20);
    while (file.read(block.data(), std::streamsize(block.size())), file.gcount() > 0)
        hash.addData(QByteArrayView(block.data(), file.gcount()));
    return hash.result();
}

/// Empty where another program removed it between the listing and this look.
std::optional<EntrySnapshot> snapshotOf(const fs::path &path)
{
    struct stat status = {};
    if (lstat(path.c_str(), &status) != 0) {
        if (errno == ENOENT)
            return {};
        throw std::system_error(errno, std::generic_category(), path.native());
    }
    EntrySnapshot entry;
    entry.mode = status.st_mode;
    entry.inode = status.st_ino;
    if (S_ISREG(status.st_mode)) {
        entry.size = status.st_size;
        entry.modified = std::int64_t(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec;
        entry.content = hashOf(path);
    } else if (S_ISLNK(status.st_mode)) {
        entry.content = QByteArray::fromStdString(fs::read_symlink(path).native());
    }
    return entry;
}

std::map<std::string, EntrySnapshot> entriesOf(const fs::path &folder)
{
    std::map<std::string, EntrySnapshot> entries;
    for (const fs::directory_entry &entry :
         fs::recursive_directory_iterator(folder, fs::directory_options::skip_permission_denied)) {
        if (const auto snapshot = snapshotOf(entry.path()))
            entries.emplace(entry.path().lexically_relative(folder).native(), *snapshot);
    }
    return entries;
}

QString changeOf(const EntrySnapshot &before, const EntrySnapshot &after)
{
    QStringList changes;
    if (before.mode != after.mode)
        changes << QStringLiteral("mode %1 -> %2").arg(before.mode, 0, 8).arg(after.mode, 0, 8);
    if (before.inode != after.inode)
        changes << QStringLiteral("another inode");
    if (before.size != after.size)
        changes << QStringLiteral("size %1 -> %2").arg(before.size).arg(after.size);
    if (before.modified != after.modified)
        changes << QStringLiteral("modified %1 -> %2").arg(before.modified).arg(after.modified);
    if (before.content != after.content)
        changes << QStringLiteral("content");
    return changes.join(QStringLiteral(", "));
}

} // namespace

FolderSnapshot::FolderSnapshot(const fs::path &folder)
{
    std::exception_ptr failure;
    std::thread([&] {
        // close() drops the POSIX locks that the file table it belongs to holds on the file. Where unshare() is not
        // permitted, it drops those of this process.
        static_cast<void>(::unshare(CLONE_FILES));
        try {
            m_entries = entriesOf(folder);
        } catch (...) {
            failure = std::current_exception();
        }
    }).join();
    if (failure)
        std::rethrow_exception(failure);
}

FolderSnapshot::FolderSnapshot(std::map<std::string, EntrySnapshot> entries)
    : m_entries(std::move(entries))
{
}

QString FolderSnapshot::differenceTo(const FolderSnapshot &later) const
{
    QStringList differences;
    for (const auto &[name, before] : m_entries) {
        const auto after = later.m_entries.find(name);
        if (after == later.m_entries.end())
            differences << QString::fromStdString(name) + QStringLiteral(" is gone");
        else if (before != after->second)
            differences << QString::fromStdString(name) + QStringLiteral(": ") + changeOf(before, after->second);
    }
    for (const auto &[name, after] : later.m_entries) {
        if (!m_entries.contains(name))
            differences << QString::fromStdString(name) + QStringLiteral(" is new");
    }
    return differences.join(QStringLiteral("; "));
}

} // namespace Litecopy::Test
