// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copyplan.h>
#include <litecopy/databaseinfo.h>
#include <litecopy/destinationstate.h>

#include <QObject>

#include <filesystem>
#include <memory>

namespace Litecopy {

class BackgroundRead;

/// `readDatabaseInfo()` on a thread of a small pool, as a signal.
///
/// Thread: lives in its owner's thread; the signal is emitted there. The owner runs an event loop. Ownership: an
/// ordinary QObject; destroying it at any moment drops the result and never waits. The application's end waits for
/// reads under way.
class InfoJob : public QObject
{
    Q_OBJECT

public:
    explicit InfoJob(std::filesystem::path database, QObject *parent = nullptr);
    ~InfoJob() override;

    /// A job runs once: a second call does nothing.
    void start();

Q_SIGNALS:
    /// Exactly once after `start()`.
    void finished(const Litecopy::DatabaseInfo &info);

private:
    std::filesystem::path m_database;
    std::unique_ptr<BackgroundRead> m_read;
};

/// `lookAtSource()` in the same way: what `planCopy()` needs to know, of a source or of a destination that exists.
class LookJob : public QObject
{
    Q_OBJECT

public:
    explicit LookJob(std::filesystem::path database, QObject *parent = nullptr);
    /// The same, for a copy to `destination`: whether both can share blocks is told, too.
    LookJob(std::filesystem::path database, std::filesystem::path destination, QObject *parent = nullptr);
    ~LookJob() override;

    /// A job runs once: a second call does nothing.
    void start();

Q_SIGNALS:
    /// Exactly once after `start()`.
    void finished(const Litecopy::SourceState &state);

private:
    std::filesystem::path m_database;
    std::filesystem::path m_destination;
    std::unique_ptr<BackgroundRead> m_read;
};

/// `lookAtDestination()` in the same way.
class PlaceJob : public QObject
{
    Q_OBJECT

public:
    explicit PlaceJob(std::filesystem::path destination, QObject *parent = nullptr);
    ~PlaceJob() override;

    /// A job runs once: a second call does nothing.
    void start();

Q_SIGNALS:
    /// Exactly once after `start()`.
    void finished(const Litecopy::DestinationState &state);

private:
    std::filesystem::path m_destination;
    std::unique_ptr<BackgroundRead> m_read;
};

/// `forecastCopy()` in the same way.
class ForecastJob : public QObject
{
    Q_OBJECT

public:
    explicit ForecastJob(CopyRequest request, QObject *parent = nullptr);
    ~ForecastJob() override;

    /// A job runs once: a second call does nothing.
    void start();

Q_SIGNALS:
    /// Exactly once after `start()`.
    void finished(const Litecopy::CopyForecast &forecast);

private:
    CopyRequest m_request;
    std::unique_ptr<BackgroundRead> m_read;
};

} // namespace Litecopy
