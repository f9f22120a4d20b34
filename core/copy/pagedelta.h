// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/failure.h"
#include "format/pagesums.h"
#include "system/descriptorthread.h"
#include "system/filecopy.h"
#include "system/filedescriptor.h"
#include "system/largebuffer.h"
#include "system/pagespool.h"

#include <litecopy/copyprogress.h>
#include <litecopy/fileidentity.h>

#include <QCoreApplication>
#include <QString>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <mutex>
#include <span>
#include <vector>

namespace Litecopy {

class PageChecksums;

/// The pages by which a copy that is being made differs from an older one, the base. The copy's bytes are written to
/// it as to a file. Pages that the base holds with the same content are not kept.
///
/// Pages that only one of both has count as changed, also those by which the base is longer. Page 1 counts as changed
/// where more of it differs than SQLite's own counting of changes, or where another page differs. Thread: any, one at
/// a time; the base is read, and compared, on threads of its own (`DescriptorThread`). Throws Failure, `Unusable`.
class PageDelta : public BlockSink
{
public:
    /// The copy is better made anew. A clause for people: "its pages have another size".
    struct Unusable
    {
        QString because;
    };
    /// Clauses that several places find, in English, for `throwUnusable`.
    static constexpr char changedMeanwhile[] =
        QT_TRANSLATE_NOOP("Litecopy", "another program changed the older copy while it was compared");
    static constexpr char cannotBeRead[] = QT_TRANSLATE_NOOP("Litecopy", "the older copy can’t be read");
    static constexpr char noRoom[] = QT_TRANSLATE_NOOP("Litecopy", "there is no room to gather the changed pages");
    /// Throws `Unusable` with a clause in the user's language. `because` is one marked by QT_TRANSLATE_NOOP.
    [[noreturn]] static void throwUnusable(const char *because);

    enum class Pages
    {
        Kept, ///< those that differ, up to so many that writing them alone is no gain: then `Unusable` is thrown
        Counted,
        None, ///< whether any differs is all that is asked: the first one ends it with an `Unusable` without words
    };

    /// `base` is opened, and looked at; `spool` is the name of a private file to be made. `pageCount` is how many pages
    /// the copy is expected to have.
    PageDelta(const std::filesystem::path &base, int pageSize, quint32 pageCount, const std::filesystem::path &spool,
              Pages pages);
    ~PageDelta() override;

    /// What memory doesn't hold goes to another drive than the copy's, see `PageSpool`. The folder may be empty.
    void spoolElsewhere(const std::filesystem::path &temporaryFolder);
    /// Page 1 is taken as that of a database in rollback mode.
    void setSingleFile(bool single) noexcept { m_singleFile = single; }
    /// The copy is written over the base in the same file: its page 1 counts on from there.
    void setCountingOn() noexcept { m_countsOn = true; }
    /// From now on pages are compared with what these say of the base, and the base is not read. They must outlive
    /// this; null ends that.
    void setSums(const PageSums *sums) noexcept { m_sums = sums; }
    /// These pages, counted from 1, come once more, from the log: what stands in the file in their place is older than
    /// what programs see, and is not compared.
    void setInLog(std::vector<quint32> pages);
    /// All that is to come from now on counts.
    void endFile();
    /// Gives them what is read of the base. Null ends that.
    void setTaken(PageSums *sums) noexcept { m_taken = sums; }
    /// Hears of every page that goes in, changed or not.
    void setChecksums(PageChecksums *checksums) noexcept { m_checksums = checksums; }

    void write(std::span<const std::byte> block, qint64 offset) override;
    void beginWrite(std::span<const std::byte> block, qint64 offset) override;
    void await() override;
    void setSize(qint64 bytes) override;
    [[nodiscard]] qint64 size() const override { return m_size; }
    void clear() override;
    /// All went in: gives the copy the size that its own header asks for. Throws Failure SourceTruncated where less
    /// went in.
    void finish();

    /// After `finish()`.
    [[nodiscard]] quint32 pageCount() const noexcept { return quint32(m_size / m_pageSize); }
    [[nodiscard]] int pageSize() const noexcept { return m_pageSize; }
    [[nodiscard]] quint32 basePageCount() const noexcept { return m_basePages; }
    /// Pages that one of both has, at least.
    [[nodiscard]] quint32 compared() const noexcept { return std::max(pageCount(), m_basePages); }
    /// The same where it ended with `Unusable`: what was compared until then. Waits for what is under way.
    [[nodiscard]] quint32 comparedUntilNow() noexcept;
    /// May be asked on any thread meanwhile.
    [[nodiscard]] quint32 changed() const noexcept { return m_changed; }
    /// What is changed so far, and where. May be called on any thread meanwhile.
    void report(CopyProgress &progress) const noexcept;
    [[nodiscard]] const FileIdentity &base() const noexcept { return m_base; }
    /// The base's name still means the file that was compared, and nobody changed it since.
    [[nodiscard]] bool isBaseAsItWas() const { return identify(m_path) == m_base; }
    /// Bytes written to a file to keep the pages.
    [[nodiscard]] qint64 spooled() const noexcept { return m_spool.written(); }
    /// From now on nothing is written beside the copy until `rest()` is called: that drive may give no answer, and
    /// others may be waiting. See `PageSpool`.
    void holdBack() noexcept { m_spool.holdBack(); }
    [[nodiscard]] bool isFull() const noexcept override { return m_spool.isFull(); }
    /// Nobody waits: writes what was held back.
    void rest();
    /// Beside the copy, whose drive may be a slow one.
    [[nodiscard]] bool isSpooledBesideCopy() const noexcept { return m_spool.isBesideCopy(); }

    /// Pages that follow each other.
    struct PageRun
    {
        quint32 firstPage;
        quint32 count;
    };
    /// Called with runs of pages, ascending, and the pages of all of them one behind the other: at most `largestBatch`
    /// bytes, for pages that lie scattered are not to cost a switch between threads each.
    using Visitor = std::function<void(std::span<const PageRun> runs, std::span<const std::byte> pages)>;
    static constexpr std::size_t largestBatch = std::size_t(1) << 20;
    /// The changed pages of the copy.
    void visitChanged(const Visitor &visit);
    /// What the base has in their place, and what it is longer by.
    void visitReplaced(const Visitor &visit);

private:
    /// Reads the base beside the others: one alone takes longer to read and compare than the source's reader to read.
    struct Comparer
    {
        DescriptorThread thread;
        FileDescriptor base; ///< on that thread
        bool isBusy = false;
        LargeBuffer old;
    };

    void open();
    [[nodiscard]] FileDescriptor openBase() const;
    [[nodiscard]] static std::size_t readBase(const FileDescriptor &base, std::span<std::byte> to, qint64 at);
    void begin(std::span<const std::byte> pages, quint32 firstPage);
    void compare(Comparer &comparer, std::span<const std::byte> pages, quint32 firstPage);
    [[nodiscard]] std::vector<bool> compareWithBase(Comparer &comparer, std::span<const std::byte> pages,
                                                    quint32 firstPage);
    [[nodiscard]] std::vector<bool> compareWithSums(std::span<const std::byte> pages, quint32 firstPage) const;
    [[nodiscard]] bool isPage1Same(std::span<const std::byte> page) const;
    void merge(std::span<const std::byte> pages, quint32 firstPage, const std::vector<bool> &isSame);
    void keep(std::span<const std::byte> pages, quint32 firstPage);
    void take1(std::span<const std::byte> page);
    void takeTail();
    [[nodiscard]] std::atomic<quint32> &changedNear(quint32 page) noexcept;
    [[nodiscard]] quint32 slotOf(quint32 page) const noexcept { return page > m_slots.size() ? 0 : m_slots[page - 1]; }
    void requireFew(quint64 pages) const;
    enum class Content
    {
        Changed, ///< from the spool
        Replaced, ///< from the base
    };
    [[nodiscard]] quint32 runOf(quint32 page, quint32 longest, Content content) const noexcept;
    [[nodiscard]] std::vector<PageRun> nextRuns(quint32 *page, Content content) const;
    void visit(Content content, const Visitor &visitor);
    void readReplaced(const PageRun &run, std::span<std::byte> pages) const;

    const std::filesystem::path m_path;
    const int m_pageSize; ///< bytes
    const quint32 m_expectedPages;
    const Pages m_pages;
    bool m_singleFile = false;
    bool m_countsOn = false;
    PageChecksums *m_checksums = nullptr;
    std::array<Comparer, mostUnderWay> m_comparers;
    std::size_t m_next = 0; ///< of them
    std::mutex m_mutex; ///< of what they find
    FileIdentity m_base;
    quint32 m_basePages = 0;
    std::vector<std::byte> m_basePage1;
    const PageSums *m_sums = nullptr;
    PageSums *m_taken = nullptr;
    PageSpool m_spool;
    std::vector<quint32> m_slots; ///< by page: its slot from 1 on, 0 where it is as in the base
    std::vector<bool> m_wasCompared; ///< by page
    std::vector<quint32> m_inLog; ///< while the file is read: pages, ascending
    quint32 m_comparedUntilNow = 0; ///< pages
    quint32 m_lastSlot = 0;
    std::atomic<quint32> m_changed = 0;
    std::array<std::atomic<quint32>, CopyProgress::parts> m_changedParts{}; ///< of the expected pages
    qint64 m_size = 0;
    std::vector<std::byte> m_page1;
    std::vector<std::byte> m_tail; ///< half a page at the end of what went in
    qint64 m_tailAt = 0;
};

/// What `use` of an older copy returns. SQLite's own backup, which needs no thread, can still make the copy: that the
/// system gives none is a reason to make it anew, and no failure.
template <typename Use>
auto orUnusable(const Use &use) -> decltype(use())
try {
    return use();
} catch (const Failure &failed) {
    if (failed.error.code != ErrorCode::NoThread)
        throw;
    throw PageDelta::Unusable{
        QCoreApplication::translate("Litecopy", "files can’t be read beside SQLite here, and the older copy neither")};
}

} // namespace Litecopy
