// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "system/descriptorthread.h"
#include "system/filedescriptor.h"
#include "system/largebuffer.h"

#include <QtGlobal>

#include <atomic>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace Litecopy {

/// Pages that are kept for a while, by slots counted from 0: in memory while they are few, the rest in a private file.
///
/// Thread: any, one at a time; the file is open on a thread of its own, for threads may have file tables of their own
/// (`DescriptorThread`). Throws Failure.
class PageSpool
{
public:
    /// `file` is asked for the name of that file, which is not there yet, when one is needed; it may throw Failure.
    PageSpool(std::function<std::filesystem::path()> file, int pageSize);
    PageSpool(const PageSpool &) = delete;
    PageSpool &operator=(const PageSpool &) = delete;
    ~PageSpool();

    /// The pages are gathered while a database is held, and the drive of the file may be slow, or be served by a
    /// computer that gives no answer. So the file goes to another, local drive where one has room for `mostPages`, and
    /// has no name there: in the temporary folder that was asked for, which may be empty, in /var/tmp, or where TMPDIR
    /// says. To be called before the database is held: it asks the file's own drive, too, and makes the file.
    void preferOtherDrive(const std::filesystem::path &temporaryFolder, quint64 mostPages);

    /// From now on nothing is written beside the copy until `rest()` is called: it stays in memory, too, and can't be
    /// read before.
    void holdBack() noexcept { m_isHeldBack = true; }
    /// The pages that are held back take as much memory as all others may. Any thread.
    [[nodiscard]] bool isFull() const noexcept { return m_isFull; }
    /// Writes what was held back.
    void rest();
    /// Forgets what was held back: the copy begins anew, and all pages come again.
    void clear();

    /// Writes consecutive pages into consecutive slots from `slot` on. A slot may be written again. No slot may be
    /// written before all slots in front of it.
    void write(std::size_t slot, std::span<const std::byte> pages);
    void read(std::size_t slot, std::span<std::byte> pages);
    /// Bytes written to the file, all in all.
    [[nodiscard]] qint64 written() const noexcept { return m_written; }
    /// The file lies on the copy's drive, because no other drive had room for it.
    [[nodiscard]] bool isBesideCopy() const noexcept { return m_isBesideCopy; }

    /// For tests: bytes of memory that the pages of each spool take that is made from now on, at most.
    static void setMostMemory(qint64 bytes) noexcept;

private:
    void open();
    void writeFile(std::size_t slot, std::span<const std::byte> pages);
    [[nodiscard]] std::span<std::byte> inMemory(std::size_t slot) const;
    [[nodiscard]] qint64 offsetOf(std::size_t slot) const noexcept;

    const std::function<std::filesystem::path()> m_name;
    std::filesystem::path m_path; ///< empty until it is needed
    const std::size_t m_pageSize; ///< bytes
    const std::size_t m_slotsInMemory;
    struct HeldBack
    {
        std::size_t slot;
        std::vector<std::byte> pages;
    };
    std::vector<LargeBuffer> m_chunks;
    std::optional<DescriptorThread> m_thread; ///< once there is a file
    FileDescriptor m_file; ///< on that thread
    bool m_isElsewhere = false; ///< the file is on another drive
    bool m_isBesideCopy = false;
    bool m_isHeldBack = false;
    std::vector<HeldBack> m_heldBack;
    std::size_t m_slotsHeldBack = 0;
    std::atomic<bool> m_isFull = false;
    qint64 m_written = 0;
};

} // namespace Litecopy
