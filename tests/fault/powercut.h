// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "diskrecord.h"

#include <QByteArray>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace Litecopy::Test {

/// What a power cut makes of operations that were not brought to the medium before it.
enum class Loss
{
    All, ///< only what was synced is there
    None, ///< everything is there
    InOrder, ///< content is lost or torn at random, names up to a random moment: a file system with a journal
    AnyOrder, ///< names are lost at random too
};

/// A file that was on the medium before anything happened.
struct SafeFile
{
    std::string path;
    std::uint64_t inode = 0;
    QByteArray content;
};

/// A disk whose power is cut in the midst of recorded operations.
///
/// A file's content is safe once the file was synced after it, a name once its folder was. Writes are torn between
/// sectors of 512 bytes. A `-shm` file does not outlive a cut; SQLite makes it anew.
class PowerCut
{
public:
    PowerCut(std::vector<DiskOperation> operations, const std::vector<SafeFile> &before);

    [[nodiscard]] std::size_t operationCount() const noexcept { return m_operations.size(); }
    /// The files, by path, as they are after a cut behind the first `count` operations.
    [[nodiscard]] std::map<std::string, QByteArray> filesAfter(std::size_t count, Loss loss, unsigned seed) const;

private:
    struct Disk
    {
        std::map<std::string, std::uint64_t> names;
        std::map<std::uint64_t, QByteArray> contents;
    };
    [[nodiscard]] std::vector<bool> safeAfter(std::size_t count) const;
    static void apply(const DiskOperation &operation, std::size_t length, Disk *disk);

    const std::vector<DiskOperation> m_operations;
    Disk m_before;
};

} // namespace Litecopy::Test
