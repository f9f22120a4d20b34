// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/infojob.h>

#include <litecopy/lockholders.h>

#include "job/backgroundread.h"

#include <utility>

namespace Litecopy {

InfoJob::InfoJob(std::filesystem::path database, QObject *parent)
    : QObject(parent)
    , m_database(std::move(database))
{
}

InfoJob::~InfoJob() = default;

void InfoJob::start()
{
    if (m_read)
        return;
    m_read = std::make_unique<BackgroundRead>([this, database = m_database]() -> BackgroundRead::Deliver {
        return [this, info = readDatabaseInfo(database)] { Q_EMIT finished(info); };
    });
}

LookJob::LookJob(std::filesystem::path database, QObject *parent)
    : QObject(parent)
    , m_database(std::move(database))
{
}

LookJob::~LookJob() = default;

void LookJob::start()
{
    if (m_read)
        return;
    m_read = std::make_unique<BackgroundRead>([this, database = m_database]() -> BackgroundRead::Deliver {
        SourceState state = lookAtSource(database);
        state.users = otherProgramsUsing(state.path);
        return [this, state = std::move(state)] { Q_EMIT finished(state); };
    });
}

PlaceJob::PlaceJob(std::filesystem::path destination, QObject *parent)
    : QObject(parent)
    , m_destination(std::move(destination))
{
}

PlaceJob::~PlaceJob() = default;

void PlaceJob::start()
{
    if (m_read)
        return;
    m_read = std::make_unique<BackgroundRead>([this, destination = m_destination]() -> BackgroundRead::Deliver {
        return [this, state = lookAtDestination(destination)] { Q_EMIT finished(state); };
    });
}

ForecastJob::ForecastJob(CopyRequest request, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
{
}

ForecastJob::~ForecastJob() = default;

void ForecastJob::start()
{
    if (m_read)
        return;
    m_read = std::make_unique<BackgroundRead>([this, request = m_request]() -> BackgroundRead::Deliver {
        return [this, forecast = forecastCopy(request)] { Q_EMIT finished(forecast); };
    });
}

} // namespace Litecopy
