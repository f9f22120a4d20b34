// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/infojob.h>

#include <litecopy/lockholders.h>

#include "job/backgroundread.h"

#include <new>
#include <utility>

namespace Litecopy {

namespace {

/// A place has no error: one that can't be looked at is taken for free, and the copy will say what is wrong with it.
void setError(DestinationState &, Error) { }

template <typename Result>
void setError(Result &result, Error error)
{
    result.error = std::move(error);
}

/// What `read` returns, or a result whose error says why there is none: nothing thrown may leave a thread of the pool.
template <typename Read>
auto readOrExplain(const Read &read, const std::filesystem::path &subject) -> decltype(read())
{
    Error error{ErrorCode::Internal, subject, {}, 0, {}};
    try {
        return read();
    } catch (const std::bad_alloc &) {
        error.code = ErrorCode::OutOfMemory;
    } catch (const std::exception &exception) {
        error.sqliteText = QString::fromLocal8Bit(exception.what());
    }
    decltype(read()) result;
    setError(result, std::move(error));
    return result;
}

/// `read()` on the pool, its result to `deliver` in the owner's thread.
template <typename Read, typename Deliver>
std::unique_ptr<BackgroundRead> readInBackground(const std::filesystem::path &subject, Read read, Deliver deliver)
{
    return std::make_unique<BackgroundRead>(
        [subject, read = std::move(read), deliver]() -> BackgroundRead::Deliver {
            return [deliver, result = readOrExplain(read, subject)] { deliver(result); };
        },
        [subject, deliver]() -> BackgroundRead::Deliver {
            decltype(read()) result;
            setError(result, {ErrorCode::NoThread, subject, {}, 0, {}});
            return [deliver, result = std::move(result)] { deliver(result); };
        });
}

} // namespace

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
    m_read = readInBackground(
        m_database, [database = m_database] { return readDatabaseInfo(database); },
        [this](const DatabaseInfo &info) { Q_EMIT finished(info); });
}

LookJob::LookJob(std::filesystem::path database, QObject *parent)
    : LookJob(std::move(database), {}, parent)
{
}

LookJob::LookJob(std::filesystem::path database, std::filesystem::path destination, QObject *parent)
    : QObject(parent)
    , m_database(std::move(database))
    , m_destination(std::move(destination))
{
}

LookJob::~LookJob() = default;

void LookJob::start()
{
    if (m_read)
        return;
    const auto look = [database = m_database, destination = m_destination] {
        SourceState state = lookAtSource(database, destination);
        state.users = otherProgramsUsing(state.path);
        return state;
    };
    m_read = readInBackground(m_database, look, [this](const SourceState &state) { Q_EMIT finished(state); });
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
    m_read = readInBackground(
        m_destination, [destination = m_destination] { return lookAtDestination(destination); },
        [this](const DestinationState &state) { Q_EMIT finished(state); });
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
    m_read = readInBackground(
        m_request.source, [request = m_request] { return forecastCopy(request); },
        [this](const CopyForecast &forecast) { Q_EMIT finished(forecast); });
}

} // namespace Litecopy
