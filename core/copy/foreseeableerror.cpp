// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/copyrun.h"
#include "copy/destination.h"
#include "copy/failure.h"
#include "copy/spaceneeds.h"
#include "copy/writeinto.h"

#include <exception>
#include <new>

namespace Litecopy {

static void lookAhead(CopySession &session)
{
    requireWholeSource(session.source);
    if (session.request.destinationMode == DestinationMode::WriteInto) {
        requireWritingInto(session, existingDestination(session.request, session.source));
        return;
    }
    const Destination destination(session.request, session.source);
    needsOf(session, destination.path().parent_path()).require(destination.path());
}

Error foreseeableError(const SourceState &source, const CopyPlan &plan, const CopyRequest &request)
{
    if (source.error || plan.error)
        return source.error ? source.error : plan.error;
    CopyControl control;
    return runCopy(request, control, {},
                   [&](CopySession &session) {
                       session.source = source;
                       session.receipt.plan = plan;
                       lookAhead(session);
                   })
        .error;
}

CopyForecast forecastCopy(const CopyRequest &request)
{
    CopyForecast forecast;
    try {
        forecast.source = lookAtSource(request.source, request.destination);
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
