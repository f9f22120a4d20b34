// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/copyrun.h"
#include "copy/destination.h"
#include "copy/failure.h"
#include "copy/spaceneeds.h"
#include "copy/writeinto.h"

namespace Litecopy {

static void lookAhead(CopySession &session)
{
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
    forecast.source = lookAtSource(request.source, request.destination);
    forecast.plan = planCopy(forecast.source, request);
    forecast.error = foreseeableError(forecast.source, forecast.plan, request);
    return forecast;
}

} // namespace Litecopy
