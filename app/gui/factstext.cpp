// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "factstext.h"

#include "quantitytext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

namespace Litecopy {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

/// A line is broken between facts, never within one.
QString joined(QStringList facts)
{
    for (QString &fact : facts)
        fact.replace(u' ', QChar::Nbsp);
    return facts.join(u" · "_qs);
}

QString walFact(const DatabaseInfo &info)
{
    if (info.walPagesNotMerged == 0)
        return Words::tr("WAL");
    return Words::tr("WAL, %1 not merged yet").arg(sizeText(qint64(info.walPagesNotMerged) * info.pageSize));
}

} // namespace

QString databaseFacts(const DatabaseInfo &info, const QString &inUseBy)
{
    QStringList facts;
    const qint64 size = info.pageSize > 0 ? qint64(info.pageCount) * info.pageSize : 0;
    facts.append(sizeText(size > 0 ? size : info.fileSize));
    if (info.pageCount > 0 && info.pageSize > 0)
        facts.append(Words::tr("%1 of %2").arg(pagesText(info.pageCount), pageSizeText(info.pageSize)));
    facts.append(info.freelistCount == 0 ? Words::tr("none free")
                                         : Words::tr("%1 free").arg(countText(info.freelistCount)));
    facts.append(info.journalMode == "wal" ? walFact(info) : Words::tr("rollback journal"));
    if (!info.applicationName.isEmpty())
        facts.append(info.applicationName);
    facts.append(inUseBy.isEmpty() ? Words::tr("not in use") : Words::tr("in use by %1").arg(inUseBy));
    return joined(facts);
}

QString fileFacts(const SourceState &state)
{
    QStringList facts;
    facts.append(sizeText(state.file.size));
    facts.append(Words::tr("changed %1")
                     .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(state.file.modified / 1'000'000),
                                             QLocale::ShortFormat)));
    if (state.error)
        facts.append(Words::tr("not a database that can be read"));
    else
        facts.append(state.walMode ? Words::tr("database, WAL") : Words::tr("database"));
    QStringList sidecars;
    if (state.wal.exists)
        sidecars.append(u"-wal"_qs);
    if (state.shm.exists)
        sidecars.append(u"-shm"_qs);
    if (state.journal.exists)
        sidecars.append(u"-journal"_qs);
    if (!sidecars.isEmpty())
        facts.append(Words::tr("has %1").arg(sidecars.join(u", "_qs)));
    facts.append(state.users.empty() ? Words::tr("not in use") : Words::tr("in use by %1").arg(describe(state.users)));
    return joined(facts);
}

QString spaceFacts(qint64 free, qint64 needed)
{
    if (needed > free)
        return Words::tr("Only %1 free there; the copy needs about %2").arg(sizeText(free), sizeText(needed));
    return Words::tr("%1 free there").arg(sizeText(free));
}

} // namespace Litecopy
