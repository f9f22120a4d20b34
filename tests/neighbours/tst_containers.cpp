// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "neighbours/neighbourhood.h"

#include "cli/program.h"
#include "support/containers.h"
#include "support/writerprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Litecopy::Test;
using namespace std::chrono_literals;

/// Program and copier in containers of their own: neither /proc/locks nor process ids tell one of the other, and the
/// locks work all the same.
class ContainersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theCopierIsInAContainer_data();
    void theCopierIsInAContainer();
    void theCopierHasNoProc_data();
    void theCopierHasNoProc();
    void theProgramIsInAContainer_data();
    void theProgramIsInAContainer();
    void theLogTellsOfAProgramInAnotherContainer_data();
    void theLogTellsOfAProgramInAnotherContainer();
    void noProgramIsInventedInAContainer_data();
    void noProgramIsInventedInAContainer();

private:
    static void addModes();
    [[nodiscard]] QStringList rolesInContainer(const std::filesystem::path &database, bool withoutProc) const;
    void copyBeside(const QStringList &program, const QStringList &copier);

    QStringList m_container;
    QStringList m_withoutProc;
};

void ContainersTest::initTestCase()
{
    m_container = inOwnContainer();
    m_withoutProc = inOwnContainer(true);
    if (m_container.isEmpty())
        QSKIP("no process id namespace can be made here (unshare)");
}

void ContainersTest::addModes()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<Way>("way");
    for (const char *mode : {"delete", "wal"}) {
        for (const Way way : allWays)
            QTest::addRow("%s, %s", mode, wayName(way)) << QByteArray(mode) << way;
    }
}

void ContainersTest::copyBeside(const QStringList &program, const QStringList &copier)
{
    QFETCH(const QByteArray, journalMode);
    QFETCH(const Way, way);
    const Neighbourhood neighbourhood({.journalMode = journalMode, .size = 500'000});
    WriterProcess writer;
    writer.startThrough(program);
    QVERIFY(writer.startBank(neighbourhood.source(), 25ms, {QStringLiteral("synchronous=off")}));
    QByteArrayList through;
    for (const QString &word : copier)
        through += word.toLocal8Bit();
    // Without a lock a copy needs a moment in which nobody writes.
    const bool unlocked = way == Way::Snapshot;
    const QString wrong = objectionBeside(writer, neighbourhood, way,
                                          {.proofs = unlocked ? QStringList() : QStringList{QStringLiteral("pinned")},
                                           .refusals = unlocked ? QList<int>{75} : QList<int>()},
                                          {.through = through});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QCOMPARE(writer.stop().failed, 0);
    QCOMPARE(verifyBank(neighbourhood.source()), QString());
}

void ContainersTest::theCopierIsInAContainer_data()
{
    addModes();
}

void ContainersTest::theCopierIsInAContainer()
{
    copyBeside({}, m_container);
}

void ContainersTest::theCopierHasNoProc_data()
{
    addModes();
}

void ContainersTest::theCopierHasNoProc()
{
    if (m_withoutProc.isEmpty())
        QSKIP("nothing can be mounted over /proc here");
    copyBeside({}, m_withoutProc);
}

void ContainersTest::theProgramIsInAContainer_data()
{
    addModes();
}

void ContainersTest::theProgramIsInAContainer()
{
    copyBeside(m_container, {});
}

void ContainersTest::theLogTellsOfAProgramInAnotherContainer_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<QString>("lock");
    QTest::addColumn<QStringList>("roles");
    QTest::addColumn<bool>("withoutProc");
    for (const bool withoutProc : {false, true}) {
        const char *const proc = withoutProc ? "without /proc" : "with /proc";
        const auto add = [&](const char *mode, const char *lock, const QStringList &roles) {
            QTest::addRow("%s, %s, %s", mode, lock, proc)
                << QByteArray(mode) << QString::fromLatin1(lock) << roles << withoutProc;
        };
        add("wal", "reserved", {u"reads"_qs, u"writes"_qs});
        add("wal", "read", {u"reads"_qs});
        add("wal", "log", {u"hasOpen"_qs});
        add("delete", "reserved", {u"writes"_qs});
    }
}

/// What `litecopy-cli log` in a container says of the programs that it can't see.
QStringList ContainersTest::rolesInContainer(const std::filesystem::path &database, bool withoutProc) const
{
    QByteArrayList through;
    for (const QString &word : withoutProc ? m_withoutProc : m_container)
        through += word.toLocal8Bit();
    const ProgramEnd end = run({"log", "--json", bytes(database)},
                               {.through = through, .othersChangeFiles = "readers set marks in the log's index"});
    QStringList roles;
    for (const QJsonValue &keeper : QJsonDocument::fromJson(end.output)[u"keepers"_qs].toArray()) {
        if (keeper[u"pid"_qs].toInt(-1) != 0)
            return {QString::fromUtf8(end.output)};
        roles += keeper[u"role"_qs].toString();
    }
    roles.sort();
    return end.exitCode == 0 ? roles : QStringList{QString::fromUtf8(end.errors)};
}

void ContainersTest::theLogTellsOfAProgramInAnotherContainer()
{
    QFETCH(const QByteArray, journalMode);
    QFETCH(const QString, lock);
    QFETCH(const QStringList, roles);
    QFETCH(const bool, withoutProc);
    if (withoutProc && m_withoutProc.isEmpty())
        QSKIP("nothing can be mounted over /proc here");
    const Neighbourhood neighbourhood({.journalMode = journalMode});
    // In WAL mode there is a log to look at.
    WriterProcess owner;
    if (journalMode == "wal")
        QVERIFY(owner.hold(neighbourhood.source(), u"log"_qs));
    WriterProcess program;
    QVERIFY(program.hold(neighbourhood.source(), lock));
    QCOMPARE(rolesInContainer(neighbourhood.source(), withoutProc), roles);
}

void ContainersTest::noProgramIsInventedInAContainer_data()
{
    QTest::addColumn<bool>("withoutProc");
    QTest::newRow("with /proc") << false;
    QTest::newRow("without /proc") << true;
}

void ContainersTest::noProgramIsInventedInAContainer()
{
    QFETCH(const bool, withoutProc);
    if (withoutProc && m_withoutProc.isEmpty())
        QSKIP("nothing can be mounted over /proc here");
    const Neighbourhood neighbourhood({.journalMode = "wal"});
    WriterProcess program;
    QVERIFY(program.crash(neighbourhood.source(), u"wal"_qs));
    QCOMPARE(rolesInContainer(neighbourhood.source(), withoutProc), QStringList());
}

QTEST_GUILESS_MAIN(ContainersTest)
#include "tst_containers.moc"
