// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/superjournal.h"
#include "support/databasebuilder.h"
#include "support/superjournalrecord.h"
#include "support/temporaryfolder.h"

#include <QTest>
#include <QtEndian>

#include <filesystem>

using namespace Litecopy;
using namespace Litecopy::Test;
namespace fs = std::filesystem;

/// A journal that names a super-journal is decided upon by the file of that name, which is never touched.
class TestSuperJournal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nameIsCutOffWhileTheSuperJournalIsThere();
    void journalIsEmptiedWhereTheSuperJournalIsGone();
    void anEmptySuperJournalCountsAsGone();
    void whatCannotBeLookedForIsPlayedBackAndSaid_data();
    void whatCannotBeLookedForIsPlayedBackAndSaid();
    void aSuperJournalBesideTheDatabaseIsFoundByItsLastName();
    void ordinaryJournalStaysAsItIs_data();
    void ordinaryJournalStaysAsItIs();
    void missingJournalIsNoError();
};

namespace {

const QByteArray content(8192, 'j');

} // namespace

void TestSuperJournal::nameIsCutOffWhileTheSuperJournalIsThere()
{
    const TemporaryFolder folder;
    writeFile(folder / "thesis.txt", "a file that anybody may have named");
    writeFile(folder / "a.db-journal", content + superJournalRecord(folder / "thesis.txt"));
    QCOMPARE(settleSuperJournal(folder / "a.db-journal", folder / "a.db"), SuperJournal::Pending);
    QCOMPARE(readFile(folder / "a.db-journal"), content);
    QCOMPARE(readFile(folder / "thesis.txt"), QByteArray("a file that anybody may have named"));
}

void TestSuperJournal::journalIsEmptiedWhereTheSuperJournalIsGone()
{
    const TemporaryFolder folder;
    writeFile(folder / "a.db-journal", content + superJournalRecord(folder / "gone"));
    QCOMPARE(settleSuperJournal(folder / "a.db-journal", folder / "a.db"), SuperJournal::Committed);
    QCOMPARE(readFile(folder / "a.db-journal"), QByteArray());
    QVERIFY(!fs::exists(folder / "gone"));
}

void TestSuperJournal::anEmptySuperJournalCountsAsGone()
{
    const TemporaryFolder folder;
    writeFile(folder / "empty", {});
    writeFile(folder / "a.db-journal", content + superJournalRecord(folder / "empty"));
    QCOMPARE(settleSuperJournal(folder / "a.db-journal", folder / "a.db"), SuperJournal::Committed);
    QCOMPARE(readFile(folder / "a.db-journal"), QByteArray());
    QVERIFY(fs::exists(folder / "empty"));
}

void TestSuperJournal::whatCannotBeLookedForIsPlayedBackAndSaid_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("in a folder that isn't here") << QByteArray("/of/another/container/b.db-mj0123");
    QTest::newRow("below a file") << QByteArray("/proc/self/cmdline/b.db-mj0123");
    QTest::newRow("relative") << QByteArray("b.db-mj0123");
    QTest::newRow("longer than any name") << QByteArray("/") + QByteArray(300, 'n');
}

void TestSuperJournal::whatCannotBeLookedForIsPlayedBackAndSaid()
{
    QFETCH(QByteArray, name);
    const TemporaryFolder folder;
    const fs::path journal = folder / "a.db-journal";
    writeFile(journal, content + superJournalRecord(name.toStdString()));
    QCOMPARE(settleSuperJournal(journal, folder / "a.db", IfUnknown::Leave), SuperJournal::Unknown);
    QVERIFY(namesSuperJournal(journal));
    QCOMPARE(settleSuperJournal(journal, folder / "a.db"), SuperJournal::Unknown);
    QCOMPARE(readFile(journal), content);
    QVERIFY(!namesSuperJournal(journal));
}

void TestSuperJournal::aSuperJournalBesideTheDatabaseIsFoundByItsLastName()
{
    const TemporaryFolder folder;
    writeFile(folder / "b.db-mj0123", "named by both journals");
    writeFile(folder / "a.db-journal", content + superJournalRecord("/of/another/container/b.db-mj0123"));
    QCOMPARE(settleSuperJournal(folder / "a.db-journal", folder / "a.db"), SuperJournal::Pending);
    QCOMPARE(readFile(folder / "a.db-journal"), content);
    QCOMPARE(readFile(folder / "b.db-mj0123"), QByteArray("named by both journals"));
}

void TestSuperJournal::ordinaryJournalStaysAsItIs_data()
{
    QTest::addColumn<QByteArray>("journal");
    QByteArray wrongSum = content + superJournalRecord("/tmp/x");
    wrongSum[wrongSum.size() - 9] = char(wrongSum[wrongSum.size() - 9] ^ 1);
    QByteArray longName = content + superJournalRecord("/tmp/x");
    qToBigEndian(0x7fffffffU, longName.data() + longName.size() - 16);
    QTest::newRow("without a record") << content;
    QTest::newRow("put out of use") << QByteArray(1, '\0') + content + superJournalRecord("/tmp/x");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("shorter than a record") << QByteArray("short");
    QTest::newRow("with a wrong checksum") << wrongSum;
    QTest::newRow("with a name longer than the file") << longName;
}

void TestSuperJournal::ordinaryJournalStaysAsItIs()
{
    QFETCH(QByteArray, journal);
    const TemporaryFolder folder;
    writeFile(folder / "a.db-journal", journal);
    QCOMPARE(settleSuperJournal(folder / "a.db-journal", folder / "a.db"), SuperJournal::None);
    QCOMPARE(readFile(folder / "a.db-journal"), journal);
}

void TestSuperJournal::missingJournalIsNoError()
{
    const TemporaryFolder folder;
    QCOMPARE(settleSuperJournal(folder / "none-journal", folder / "none"), SuperJournal::None);
    QVERIFY(!fs::exists(folder / "none-journal"));
}

QTEST_GUILESS_MAIN(TestSuperJournal)
#include "tst_superjournal.moc"
