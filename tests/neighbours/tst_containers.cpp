// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "neighbours/neighbourhood.h"

#include "support/containers.h"
#include "support/writerprocess.h"

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

private:
    static void addModes();
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

QTEST_GUILESS_MAIN(ContainersTest)
#include "tst_containers.moc"
