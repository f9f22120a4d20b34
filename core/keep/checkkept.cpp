// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "keep/checkkept.h"

#include "copy/failure.h"
#include "copy/filedigest.h"
#include "copy/finish.h"
#include "copy/run.h"
#include "format/header.h"
#include "sqlite/headerreader.h"
#include "system/leasewait.h"

#include <litecopy/fileidentity.h>
#include <litecopy/sqliteerror.h>

#include <QCoreApplication>

#include <optional>

namespace Litecopy {

namespace fs = std::filesystem;

namespace {

/// Nothing where the file is not as long as its header says, or has none.
std::optional<CopySize> sizeOf(const fs::path &copy)
{
    const std::optional<DatabaseHeader> header = parseHeader(readHeader(copy));
    if (!header)
        return {};
    const qint64 size = identify(copy).size;
    CopySize pages{.pageSize = int(header->pageSize)};
    // As SQLite does: half a page at the end counts.
    pages.pageCount =
        header->isPageCountValid() ? header->pageCount : quint32((size + pages.pageSize - 1) / pages.pageSize);
    pages.size = qint64(pages.pageCount) * pages.pageSize;
    return header->isPageCountValid() && size < pages.size ? std::nullopt : std::optional(pages);
}

} // namespace

CheckFindings checkKept(const fs::path &copy, CheckLevel level, std::chrono::milliseconds progressInterval,
                        CopyControl &control, const ProgressSink &progress, QByteArray *digest)
try {
    CopyRequest request;
    request.source = copy;
    request.check = level;
    request.progressInterval = progressInterval;
    Run run(request, control, progress);
    const LeaseWait leaseWait([&run](Run::Clock::duration waited) { return run.waitForLease(waited); });
    run.state().keepingOld = true;
    run.enter(CopyPhase::Checking);
    std::optional<FileDigest> reading;
    // The check can do without.
    const auto unlessItFails = [&run](const auto &work) {
        try {
            work();
        } catch (const CopyFailure &) {
            run.throwIfStopped();
        }
    };
    if (digest)
        unlessItFails([&] { reading.emplace(run, [copy] { return openRegular(copy); }); });
    const std::optional<CopySize> size = sizeOf(copy);
    CheckFindings found{.outcome = CheckOutcome::Damaged,
                        .messages = {QCoreApplication::translate("Litecopy", "it is not a whole database")}};
    if (size)
        found = checkCopy(run, copy, *size);
    if (reading)
        unlessItFails([&] { *digest = "blake2b-256:" + reading->finish(); });
    return found;
} catch (const SqliteError &error) {
    throw failureFrom(error, Side::Destination, copy);
}

} // namespace Litecopy
