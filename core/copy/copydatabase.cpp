// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/copydatabase.h>

#include "copy/pipeline.h"
#include "copy/receivedcopy.h"
#include "copy/spaceneeds.h"
#include "system/leasewait.h"
#include "system/names.h"

#include <litecopy/copystream.h>

#include <exception>
#include <new>

namespace Litecopy {

namespace {

std::filesystem::path olderCopy(const CopyRequest &request)
{
    return absolutePath(request.destinationMode == DestinationMode::Update ? request.destination : request.base);
}

bool isKnownToBeUpToDate(const CopyRequest &request)
{
    const CopyRecord &last = request.last;
    const bool wantsNone = request.destinationMode == DestinationMode::Update || request.skipUnchanged;
    // A hash is of bytes that have to be read.
    return wantsNone && !request.asOf && !request.sha256 && !request.output && !request.packing && !last.isEmpty()
        && last.compact == (request.method == CopyMethod::Compact)
        && last.keepsJournal == (request.journal == CopyJournal::Keep)
        && last.stillHolds(absolutePath(request.source), olderCopy(request));
}

/// The copy is what it is: not even a lack of memory makes it a failure now.
void makeRecord(ReceiptMaker &receipt, const CopyRequest &request) noexcept
try {
    const std::filesystem::path copy = receipt.isUpToDate() ? olderCopy(request) : receipt.receipt().destination;
    receipt.recordFile(request, copy);
    receipt.record(request, copy);
} catch (const std::bad_alloc &) {
    // Then there is no record.
}

void lookAhead(Run &run, ReceiptMaker &receipt, const SourceState &state, const CopyPlan &plan)
{
    const CopySource source{.kind = run.request().input ? CopySource::Kind::Stream : CopySource::Kind::File,
                            .state = state};
    receipt.looked(source);
    requireWholeSource(state);
    const std::unique_ptr<Target> target = targetOf(run.request(), state);
    target->lookAhead(source, plan);
    target->foresee();
}

} // namespace

CopyResult copyDatabase(const CopyRequest &request, CopyControl &control, const ProgressSink &sink,
                        const PlanSink &planSink)
{
    return runCopy(request, control, sink, [&](Run &run, ReceiptMaker &receipt) {
        run.report();
        if (isKnownToBeUpToDate(request)) {
            receipt.stillHolds(request.last, absolutePath(request.destination));
            return;
        }
        receipt.tellPlans(planSink);
        const OpenInput input(request.input.get());
        Planned planned = request.input ? lookAtStream(run, receipt) : lookAndPlan(run, receipt);
        run.checkpoint();
        copyPlanned(run, receipt, planned);
        makeRecord(receipt, request);
        if (request.momentOf)
            receipt.isOfMomentOf(*request.momentOf);
    });
}

Error foreseeableError(const SourceState &source, const CopyPlan &plan, const CopyRequest &request)
{
    // Of an encrypted source there may be a plan in spite of the source's error.
    if (plan.error || (source.error && plan.method != CopyMethod::Opaque))
        return source.error && !source.encrypted ? source.error : plan.error;
    CopyControl control;
    return runCopy(request, control, {},
                   [&](Run &run, ReceiptMaker &receipt) { lookAhead(run, receipt, source, plan); })
        .error;
}

CopyForecast forecastCopy(const CopyRequest &request)
{
    CopyForecast forecast;
    try {
        CopyControl control;
        const ProgressSink nobody;
        Run run(request, control, nobody);
        const LeaseWait leaseWait([&run](Run::Clock::duration waited) { return run.waitForLease(waited); });
        if (!request.input)
            forecast.source = lookAtSource(request.source, request.destination);
        else
            forecast.source = streamState(*request.input);
        forecast.plan = planCopy(forecast.source, request);
        forecast.error = foreseeableError(forecast.source, forecast.plan, request);
    } catch (const std::bad_alloc &) {
        forecast.error.code = ErrorCode::OutOfMemory;
    } catch (const std::exception &exception) {
        forecast.error.code = ErrorCode::Internal;
        forecast.error.sqliteText = QString::fromLocal8Bit(exception.what());
    }
    if (forecast.error && forecast.error.path.empty())
        forecast.error.path = request.source;
    return forecast;
}

} // namespace Litecopy
