// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "databasefacts.h"
#include "unpacking.h"

#include <litecopy/databaseinfo.h>
#include <litecopy/inspection.h>

#include <QObject>
#include <QTimer>

#include <filesystem>
#include <memory>
#include <optional>

namespace Litecopy {

class InspectJob;
class Job;

/// Reads one database away from the window's thread: all of its pages, and beside that its facts. Keeps both until
/// another database is set. A compressed copy is unpacked first, and what was unpacked stays as long.
class DatabaseReader : public QObject
{
    Q_OBJECT

public:
    explicit DatabaseReader(QObject *parent = nullptr);
    ~DatabaseReader() override;

    /// Forgets what was read of the last one.
    void setSource(const std::filesystem::path &source);
    /// While a copy runs, nothing is read.
    void setHeld(bool held);
    /// Begins to read what was not read yet. After an error or a cancel, pages are read again only after `forget()`.
    void start();
    /// Forgets what was read; while pages are being read, does nothing.
    void forget();
    void cancel();

    [[nodiscard]] const std::filesystem::path &source() const noexcept { return m_source; }
    [[nodiscard]] bool isHeld() const noexcept { return m_held; }
    [[nodiscard]] bool isReading() const noexcept { return m_job || m_unpacking.isRunning(); }
    /// Reading takes so long that a person should be told.
    [[nodiscard]] bool isSlow() const { return isReading() && (m_growing || !m_soon.isActive()); }
    /// `pagesRead()` has been emitted for some pages, but not for all of them yet.
    [[nodiscard]] bool isGrowing() const noexcept { return m_growing; }
    [[nodiscard]] bool wasCancelled() const noexcept { return m_cancelled; }
    [[nodiscard]] const Error &error() const noexcept { return m_error; }
    /// Null until all pages are read.
    [[nodiscard]] const std::shared_ptr<const Inspection> &inspection() const noexcept { return m_inspection; }
    /// Empty until it is read.
    [[nodiscard]] const std::optional<DatabaseInfo> &info() const noexcept { return m_info; }
    /// Of an encrypted database some can be told, too.
    [[nodiscard]] bool hasFacts() const noexcept { return m_info && (!m_info->error || m_info->encrypted); }
    [[nodiscard]] QList<FactGroup> facts() const;

Q_SIGNALS:
    /// Something began, ended or was forgotten, or became slow.
    void stateChanged();
    void inspectionChanged();
    void factsChanged();
    /// The source is compressed, and what is done to it first is a sentence; empty once that is done.
    void unpacking(const QString &sentence, double fraction);
    void progressed(quint32 done, quint32 pageCount);
    /// `pagesRead()` follows, from the first page on; also anew where another program wrote meanwhile.
    void growthBegan(quint32 pageCount);
    void pagesRead(quint32 first, const QList<Litecopy::PageEntry> &pages);

private:
    void reset();
    void unpack();
    void take(const ReadableFile &file);
    void startPages();
    void startFacts();
    void addRead(quint32 first, const QList<PageEntry> &pages);
    void finish(const Inspection &inspection);

    std::filesystem::path m_source;
    ReadableFile m_file; ///< the source; without a `path` until it can be read
    Unpacking m_unpacking;
    bool m_held = false;
    bool m_cancelled = false;
    bool m_growing = false;
    quint32 m_pageCount = 0; ///< of the database that is being read
    Error m_error;
    std::unique_ptr<InspectJob> m_job;
    std::unique_ptr<Job> m_infoJob;
    std::shared_ptr<const Inspection> m_inspection;
    std::optional<DatabaseInfo> m_info;
    QTimer m_soon;
};

} // namespace Litecopy
