// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/basedcopy.h"

#include "copy/failure.h"
#include "system/filesystem.h"
#include "system/names.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <new>

namespace Litecopy {

using namespace std::chrono_literals;
namespace fs = std::filesystem;

bool BasedCopy::canCompare(const SourceState &file, const CopyPlan &plan)
{
    if (file.pageSize <= 0 || file.reflink || plan.isAsOf)
        return false;
    // A log or a journal is merged into a copy of all files.
    return plan.method == CopyMethod::Clone
        || (plan.method == CopyMethod::UnlockedSnapshot && !file.hasLog() && file.journal.size == 0);
}

/// From a base that shares no blocks a new file takes nothing: what is read of both while they are compared would be
/// read again.
bool BasedCopy::onlyAsksWhetherAnyDiffers() const
{
    if (m_onlyAsks)
        return true;
    return m_run.request().destinationMode == DestinationMode::NewFile && m_run.request().skipUnchanged
        && !FileSystem::of(m_workspace.unfinished().parent_path()).sharesBlocks;
}

/// Of a base whose time stamps are younger than a tick, a change while it is compared might not show.
PageDelta &BasedCopy::begin(int pageSize, quint32 pageCount, PageDelta::Pages pages)
{
    PageDelta &delta =
        orUnusable([&]() -> PageDelta & { return m_workspace.compareWith(m_base, pageSize, pageCount, pages); });
    delta.setSingleFile(m_run.request().journal == CopyJournal::SingleFile);
    m_run.sleepFully(untilChangesShow(delta.base()));
    if (!delta.isBaseAsItWas())
        PageDelta::throwUnusable(PageDelta::changedMeanwhile);
    // What is compared quickly would be told when it is over.
    delta.report(m_run.state());
    m_run.report();
    return delta;
}

/// Before the source is held.
void BasedCopy::readBase(const CopySource &source, PageDelta &delta, PageDelta::Pages pages)
try {
    if (pages == PageDelta::Pages::None && !m_sums.areOf(delta.base()))
        findDifference(source, delta);
    delta.setSums(&m_sums);
    const quint32 basePages = delta.basePageCount();
    if (!m_sums.take(m_run, m_base, delta.base(), delta.pageSize(), source.state.pageCount))
        PageDelta::throwUnusable(PageDelta::changedMeanwhile);
    m_run.setPagesBefore(basePages);
} catch (const CopyFailure &failed) {
    if (failed.error.path != m_base || failed.error.code == ErrorCode::NoThread)
        throw;
    PageDelta::throwUnusable(PageDelta::cannotBeRead);
} catch (const std::bad_alloc &) {
    PageDelta::throwUnusable(PageDelta::noRoom);
}

/// Where one difference is all that is asked, most of both need not be read. What another program writes meanwhile is a
/// difference, or is found by what follows.
void BasedCopy::findDifference(const CopySource &source, PageDelta &delta)
{
    const FileIdentity &database = source.state.file;
    if (database.size != delta.base().size)
        throw PageDelta::Unusable{};
    m_sums.begin(delta.basePageCount(), delta.pageSize());
    delta.setTaken(&m_sums);
    // All is read once more where nothing differs.
    const quint32 pages = delta.basePageCount();
    const quint32 pagesAfter = source.state.pageCount;
    m_run.setPagesBefore(pages);
    const auto report = [&](FileCopy &file) {
        const quint32 done = std::min(quint32(file.copied() / delta.pageSize()), pages);
        m_run.addReading(file.takeReading());
        m_run.addWriting(file.takeWriting());
        m_run.reportPages(pagesAfter + pages - done, pagesAfter);
    };
    try {
        FileCopy file(m_run.control(), source.path(), delta, database);
        // Of a small file nothing else may be told.
        report(file);
        while (!file.proceed(0ms, [&] { report(file); }))
            m_run.checkpoint();
        report(file);
        if (delta.size() == database.size)
            m_sums.complete(delta.base());
    } catch (const Failure &) {
        // What can't be read is met again by the copy itself, which knows what to say of it.
    }
    delta.setTaken(nullptr);
    delta.clear();
}

void BasedCopy::finish(PageDelta &delta)
{
    if (m_keepsDelta)
        delta.setCountingOn();
    delta.finish();
    m_sums.clear();
    m_run.addWritten(delta.spooled());
    m_receipt.compared(delta);
    m_isCounted = true;
    delta.report(m_run.state());
}

bool BasedCopy::isEnough(const PageDelta &delta) const
{
    const CopyRequest &request = m_run.request();
    return delta.changed() == 0 && (request.skipUnchanged || request.destinationMode == DestinationMode::Update);
}

Staged BasedCopy::make(const CopySource &source, const CopyPlan &plan)
{
    // Of a page that the log has, what stands in the file may differ, and counts for nothing.
    const bool isOnce = !source.state.hasLog();
    const PageDelta::Pages pages =
        isOnce && onlyAsksWhetherAnyDiffers() ? PageDelta::Pages::None : PageDelta::Pages::Kept;
    PageDelta &delta = begin(source.state.pageSize, source.state.pageCount, pages);
    if (plan.method == CopyMethod::Clone)
        orUnusable([&] { readBase(source, delta, pages); });
    delta.setChecksums(m_workspace.checksums());
    Staged staged = stage(m_run, source, plan, m_workspace);
    finish(delta);
    if (delta.isSpooledBesideCopy() && plan.method == CopyMethod::Clone && source.state.walMode
        && source.state.file.device != delta.base().device)
        *m_receipt.warnings() << QCoreApplication::translate(
            "Litecopy",
            "More pages differ than fit into memory, and no other drive had room for them: they were written beside "
            "the copy while the database was held. A temporary folder on another drive keeps that short.");
    if (isEnough(delta) || m_keepsDelta) {
        if (!delta.isBaseAsItWas())
            PageDelta::throwUnusable(PageDelta::changedMeanwhile);
        return staged;
    }
    if (m_onlyAsks)
        throw PageDelta::Unusable{};
    build(delta);
    m_workspace.dropDelta();
    return staged;
}

void BasedCopy::compare(const fs::path &copy, bool sharesBlocks)
{
    try {
        const CopySize size = requireWhole(copy, nullptr);
        PageDelta &delta = begin(size.pageSize, size.pageCount,
                                 m_keepsDelta                      ? PageDelta::Pages::Kept
                                     : onlyAsksWhetherAnyDiffers() ? PageDelta::Pages::None
                                                                   : PageDelta::Pages::Counted);
        FileCopy file(m_run.control(), copy, delta, identify(copy));
        const auto report = [&] {
            delta.report(m_run.state());
            m_run.reportThrottled();
        };
        while (!file.proceed(0ms, report))
            m_run.checkpoint();
        finish(delta);
        if ((isEnough(delta) || m_keepsDelta) && delta.isBaseAsItWas())
            return;
        if (!sharesBlocks)
            m_receipt.madeAnew(
                QCoreApplication::translate("Litecopy", "all of it had to be copied before it could be compared"));
    } catch (const PageDelta::Unusable &unusable) {
        giveUp(unusable);
    }
    m_workspace.dropDelta();
}

void BasedCopy::giveUp(const PageDelta::Unusable &unusable)
{
    m_receipt.madeAnew(unusable.because);
    PageDelta *const delta = m_workspace.delta();
    // What it has under way may be reading the sums.
    if (delta)
        static_cast<void>(delta->comparedUntilNow());
    m_sums.clear();
    // Where one difference was all that was asked, how many there are is not known.
    if (delta && !m_isCounted && !unusable.because.isEmpty()) {
        m_receipt.comparedInVain(*delta);
        m_run.addWritten(delta->spooled());
    }
    m_run.setPagesBefore(0);
    CopyProgress &progress = m_run.state();
    progress.comparing = false;
    progress.changed = 0;
    progress.changedParts.fill(0);
}

/// The base's blocks, shared where the file system can, and the changed pages over them.
void BasedCopy::build(PageDelta &delta)
{
    constexpr char what[] = "writing the temporary file";
    copyBase(delta);
    const FileDescriptor file =
        require(openRegular(m_workspace.unfinished(), Opening::ReadWrite), Side::Destination, what);
    delta.visitChanged([&](std::span<const PageDelta::PageRun> runs, std::span<const std::byte> pages) {
        m_run.checkpoint();
        m_run.addWritten(qint64(pages.size()));
        for (const auto &[firstPage, count] : runs) {
            const std::size_t length = count * std::size_t(delta.pageSize());
            require(file.write(pages.first(length), (qint64(firstPage) - 1) * delta.pageSize()), Side::Destination,
                    what);
            pages = pages.subspan(length);
        }
        m_run.reportThrottled();
    });
    require(file.truncate(delta.size()), Side::Destination, what);
    if (!delta.isBaseAsItWas())
        PageDelta::throwUnusable(PageDelta::changedMeanwhile);
}

void BasedCopy::copyBase(const PageDelta &delta)
try {
    FileCopy base(m_run.control(), m_base, m_workspace.unfinished(), {}, delta.base());
    while (!base.proceed(0ms, [this] { m_run.reportThrottled(); }))
        m_run.checkpoint();
    m_run.addWritten(base.written());
    if (base.sharesBlocks())
        return;
    m_receipt.madeAnew(QCoreApplication::translate("Litecopy", "the file system shares no blocks between files"));
} catch (const CopyFailure &failed) {
    if (failed.error.code == ErrorCode::SourceReplaced)
        PageDelta::throwUnusable(PageDelta::changedMeanwhile);
    if (failed.error.path == m_base)
        PageDelta::throwUnusable(PageDelta::cannotBeRead);
    throw;
}

fs::path absoluteBase(const CopyRequest &request)
{
    return request.base.empty() ? fs::path() : absolutePath(request.base);
}

bool takesOnlyWhatDiffers(const CopySource &source, const CopyPlan &plan, const CopyRequest &request,
                          const fs::path &base, const fs::path &folder)
{
    const FileIdentity older = identify(base);
    return BasedCopy::canCompare(source, plan) && older.exists && older.device == identify(folder).device
        && (request.inPlace || FileSystem::of(folder).sharesBlocks);
}

} // namespace Litecopy
