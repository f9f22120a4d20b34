// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "neighbours/neighbourhood.h"

#include "cli/program.h"

#include "support/copying.h"
#include "support/sqlhandle.h"
#include "support/writerprocess.h"

#include <QJsonArray>
#include <QTest>
#include <QtEndian>

#include <csignal>

#include <fcntl.h>
#include <sys/stat.h>
#include <time.h>

namespace fs = std::filesystem;
using namespace Litecopy::Test;

namespace {

const QStringList anyProof{QStringLiteral("pinned"), QStringLiteral("alone"), QStringLiteral("still")};
const QStringList alone{QStringLiteral("alone")};
const QStringList still{QStringLiteral("still"), QStringLiteral("alone")};

/// The end of a rollback journal that belongs to a commit over several databases: the super-journal's name.
QByteArray superJournalRecord(const fs::path &superJournal, int pageSize)
{
    const QByteArray name = bytes(superJournal);
    quint32 sum = 0;
    for (const char character : name)
        sum += quint32(qint32(character));
    const auto number = [](quint32 value) {
        QByteArray big(4, 0);
        qToBigEndian(value, big.data());
        return big;
    };
    return number(0x40000000U / quint32(pageSize) + 1) + name + number(quint32(name.size())) + number(sum)
        + QByteArray::fromHex("d9d505f920a163d7");
}

/// All but the copy, and what a visit lays out to be written into.
FolderSnapshot foreignIn(const fs::path &folder)
{
    std::map<std::string, EntrySnapshot> entries = FolderSnapshot(folder).entries();
    entries.erase("copy.db");
    entries.erase("other.db");
    return FolderSnapshot(std::move(entries));
}

void setTimeAhead(const fs::path &path)
{
    const timespec times[] = {{0, UTIME_OMIT}, {::time(nullptr) + 3600, 0}};
    if (::utimensat(AT_FDCWD, path.c_str(), times, 0) != 0)
        qFatal("utimensat failed");
}

} // namespace

/// What programs leave behind that crashed, were restored in a hurry, or ran by another clock.
class CrashedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commitOverTwoDatabasesIsDecidedByItsSuperJournal_data();
    void commitOverTwoDatabasesIsDecidedByItsSuperJournal();
    void fileThatAJournalNamesSurvives_data() { addWays(); }
    void fileThatAJournalNamesSurvives();
    void staleLogBesideARestoredDatabaseIsSeenByAll_data() { addWays(); }
    void staleLogBesideARestoredDatabaseIsSeenByAll();
    void whatIsLeftBehindIsCopied_data();
    void whatIsLeftBehindIsCopied();
    void killedCopyLeavesNothingBesideTheSource();
};

void CrashedTest::commitOverTwoDatabasesIsDecidedByItsSuperJournal_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<qint64>("sum");
    QTest::addColumn<Way>("way");
    for (const Way way : allWays) {
        QTest::addRow("not committed, %s", wayName(way)) << u"super-journal"_qs << bankSum << way;
        QTest::addRow("committed, %s", wayName(way)) << u"super-journal-deleted"_qs << bankSum - 10 << way;
    }
}

void CrashedTest::commitOverTwoDatabasesIsDecidedByItsSuperJournal()
{
    QFETCH(const QString, state);
    QFETCH(const qint64, sum);
    QFETCH(const Way, way);
    const Neighbourhood neighbourhood({});
    const fs::path second = neighbourhood.home() / "second.db";
    buildDatabase(second);
    WriterProcess writer;
    QVERIFY(writer.crash(neighbourhood.source(), state,
                         {QStringLiteral("other=") + QString::fromStdString(second.native())}));
    QVERIFY(fs::exists(neighbourhood.source().native() + "-journal"));

    const QString wrong = objection(neighbourhood.visit(way), {.proofs = alone, .sum = sum});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    // The two that were left behind are still of one mind.
    qint64 both = 0;
    for (const fs::path &bank : {neighbourhood.source(), second})
        both += SqlHandle(bank).integer("SELECT sum(balance) FROM accounts");
    QCOMPARE(both, 2 * bankSum);
}

void CrashedTest::fileThatAJournalNamesSurvives()
{
    QFETCH(const Way, way);
    const Neighbourhood neighbourhood({});
    WriterProcess writer;
    QVERIFY(writer.crash(neighbourhood.source(), QStringLiteral("hot-journal")));
    const fs::path thesis = neighbourhood.home() / "thesis.txt";
    writeFile(thesis, "not to be lost");
    const fs::path journal = neighbourhood.source().native() + "-journal";
    writeFile(journal, readFile(journal) + superJournalRecord(thesis, 4096));

    const QString wrong = objection(neighbourhood.visit(way), {.proofs = alone});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QCOMPARE(readFile(thesis), QByteArray("not to be lost"));
}

/// A copy in one file was put back with `cp`, the old -wal stayed: SQLite opens any -wal, whatever the header says.
void CrashedTest::staleLogBesideARestoredDatabaseIsSeenByAll()
{
    QFETCH(const Way, way);
    const Neighbourhood neighbourhood({.journalMode = "wal"});
    WriterProcess writer;
    QVERIFY(writer.crash(neighbourhood.source(), QStringLiteral("wal")));
    QByteArray restored = readFile(neighbourhood.source());
    restored.replace(18, 2, QByteArray(2, 1));
    writeFile(neighbourhood.source(), restored);
    fs::remove(neighbourhood.source().native() + "-shm");

    const Visit visit = neighbourhood.visit(way);
    const QString wrong = objection(visit, {.proofs = anyProof, .least = 199, .most = 199});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    if (way == Way::Automatic)
        QVERIFY2(!visit.receipt[u"warnings"].toArray().isEmpty(),
                 "nothing says that the log may be another database's");
}

void CrashedTest::whatIsLeftBehindIsCopied_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("ahead");
    QTest::addColumn<QStringList>("proofs");
    QTest::addColumn<int>("transfers");
    QTest::addColumn<Way>("way");
    for (const Way way : allWays) {
        for (const bool ahead : {false, true}) {
            const char *const clock = ahead ? ", time stamps in the future" : "";
            QTest::addRow("log%s, %s", clock, wayName(way)) << u"wal"_qs << ahead << still << 199 << way;
            QTest::addRow("hot journal%s, %s", clock, wayName(way)) << u"hot-journal"_qs << ahead << alone << 0 << way;
            QTest::addRow("clean log mode%s, %s", clock, wayName(way)) << QString() << ahead << anyProof << 0 << way;
        }
    }
}

void CrashedTest::whatIsLeftBehindIsCopied()
{
    QFETCH(const QString, state);
    QFETCH(const bool, ahead);
    QFETCH(const QStringList, proofs);
    QFETCH(const int, transfers);
    QFETCH(const Way, way);
    const Neighbourhood neighbourhood({.journalMode = state == u"hot-journal" ? "delete" : "wal"});
    WriterProcess writer;
    QVERIFY(state.isEmpty() || writer.crash(neighbourhood.source(), state));
    if (ahead) {
        for (const char *sidecar : {"", "-wal", "-journal"}) {
            if (const fs::path file = neighbourhood.source().native() + sidecar; fs::exists(file))
                setTimeAhead(file);
        }
    }
    const QString wrong =
        objection(neighbourhood.visit(way), {.proofs = proofs, .least = transfers, .most = transfers});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void CrashedTest::killedCopyLeavesNothingBesideTheSource()
{
    const Neighbourhood neighbourhood({.journalMode = "wal", .size = 1'000'000});
    const QStringList before = namesIn(neighbourhood.home());
    const FolderSnapshot outBefore = foreignIn(neighbourhood.out());
    for (const char *way : {"auto", "online", "compact"}) {
        Program program({"copy", "--pages-per-step=1", "--pause=20", "--method=" + QByteArray(way), "--progress=always",
                         bytes(neighbourhood.source()), bytes(neighbourhood.copy())},
                        {.othersChangeFiles = "it is killed"});
        QVERIFY(program.waitForError(":"));
        program.send(SIGKILL);
        program.waitForEnd();
        Visit visit = neighbourhood.visit(Way::Automatic);
        // Beside the copy the killed one's workspace is taken away, and that alone.
        const QString besideTheCopy = foreignIn(neighbourhood.out()).differenceTo(outBefore);
        QVERIFY2(besideTheCopy.isEmpty(), qPrintable(besideTheCopy));
        visit.trespass = visit.trespass.section(QStringLiteral(" beside the copy: "), 0, 0);
        const QString wrong = objection(visit, {.proofs = anyProof});
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QCOMPARE(namesIn(neighbourhood.home()), before);
        fs::remove(neighbourhood.copy());
    }
}

QTEST_GUILESS_MAIN(CrashedTest)
#include "tst_crashed.moc"
