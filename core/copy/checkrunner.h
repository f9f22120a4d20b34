// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/checkparts.h"
#include "copy/run.h"
#include "sqlite/connectionuse.h"
#include "sqlite/vfstap.h"

#include <QStringList>

#include <atomic>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace Litecopy {

/// What a part found.
struct PartFindings
{
    QStringList damage;
    QString unchecked; ///< why something could not be checked, in SQLite's words; empty where all was
};

/// What all parts of one check came to.
struct CheckReport
{
    QStringList damage;
    QStringList unchecked; ///< "TABLE: why", for those parts that could not be done
    int readError = 0; ///< SQLite's extended code of a read of the database that failed; 0 where none did

    void add(const CheckPart &part, const PartFindings &found);
};

/// How far the parts have come; they are done on any threads.
///
/// The walk reads each page but the free ones, the parts after it each table's again, but not its overflow pages: how
/// many those are the walk shows. Of a full check, which looks each row up in the indexes, no fraction can be told.
class CheckedPages
{
public:
    /// `pages` that the walk will read; 0 where no fraction can be told.
    explicit CheckedPages(quint64 pages)
        : m_pages(pages)
    {
    }

    void read(bool walking, std::span<const std::byte> page);
    [[nodiscard]] std::optional<double> fraction() const;

private:
    const quint64 m_pages;
    std::atomic<quint64> m_walked = 0;
    std::atomic<quint64> m_tablePages = 0; ///< of those walked
    std::atomic<quint64> m_rowPages = 0; ///< read by the other parts
};

/// Whether the schema's expressions may be evaluated: some functions never return, and can't be interrupted.
enum class MayEvaluate
{
    No, ///< of a part that needs them only what can be said without them
    Yes,
};

/// Runs parts on one connection, counts what they read, and hears whether they are to end. Thread: the connection's.
class PartRunner
{
public:
    /// `tap` is the one the connection was opened through; a walk reads `pageCount` pages.
    PartRunner(Connection &connection, VfsTap &tap, MayEvaluate mayEvaluate, CheckedPages &pages, quint64 pageCount,
               std::function<bool()> canContinue);
    PartRunner(const PartRunner &) = delete;
    PartRunner &operator=(const PartRunner &) = delete;
    ~PartRunner() { m_tap.onRead({}); }

    /// The walk of Kind::Structure spoils the connection for other parts. Throws SqliteError where the part could not
    /// be done at all: I/O, memory, an interrupt.
    [[nodiscard]] PartFindings run(const CheckPart &part);

private:
    void read(std::span<const std::byte> page);
    [[nodiscard]] bool betweenInstructions();
    [[nodiscard]] PartFindings evaluate(const CheckPart &part);
    void walkTrees(const CheckPart &part, QStringList &damage);
    void readRows(const QByteArray &sql, qint64 first, qint64 last, QStringList &damage);
    void readAllRows(const CheckPart &part, QStringList &damage);
    void runPragma(const QByteArray &sql, QStringList &damage, bool &begun);

    Connection &m_connection;
    VfsTap &m_tap;
    const MayEvaluate m_mayEvaluate;
    CheckedPages &m_pages;
    const quint64 m_pageCount;
    const std::function<bool()> m_canContinue;
    const bool m_callsOnlyAfterWalk;
    bool m_walking = false;
    bool m_isWalked = false; ///< it had come to its end when it was interrupted: what follows was not to be done
    quint64 m_readsOfPart = 0;
    int m_callsAfterWalk = 0;
    ProgressHandler m_handler;
};

/// What the check of a database is made of.
struct CheckPlan
{
    std::vector<CheckPart> parts;
    quint64 pages = 0; ///< that the walk will read; 0 where no fraction can be told
};

/// Before the first statement of a connection that checks, for that parses the schema.
void prepareForCheck(Connection &connection);

/// Prepares the connection, too, which is to a database of `pageCount` pages. Throws SqliteError, and what
/// `Run::checkpoint()` throws.
[[nodiscard]] CheckPlan planCheck(Run &run, Connection &connection, quint32 pageCount);

/// Runs all parts on the calling thread, without evaluating any expression of the schema. Throws SqliteError, also
/// where the copy is to end.
void runParts(Run &run, Connection &connection, VfsTap &tap, quint32 pageCount, const CheckPlan &plan,
              CheckReport &report);

} // namespace Litecopy
