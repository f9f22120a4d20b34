// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/superjournal.h"
#include "support/databasebuilder.h"
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
    void ordinaryJournalStaysAsItIs_data();
    void ordinaryJournalStaysAsItIs();
    void missingJournalIsNoError();
};

namespace {

const QByteArray content(8192, 'j');

/// As pager.c, writeSuperJournal(), ends a journal: lock page, name, length, checksum, magic.
QByteArray recordFor(const fs::path &name)
{
    const QByteArray text = QByteArray::fromStdString(name.native());
    quint32 sum = 0;
    for (const char character : text)
        sum += quint32(qint32(static_cast<signed char>(character)));
    QByteArray record(4, '\0');
    record += text;
    const auto append = [&record](quint32 number) {
        QByteArray bytes(4, '\0');
        qToBigEndian(number, bytes.data());
        record += bytes;
    };
    append(quint32(text.size()));
    append(sum);
    return record + QByteArray::fromHex("d9d505f920a163d7");
}

} // namespace

void TestSuperJournal::nameIsCutOffWhileTheSuperJournalIsThere()
{
    const TemporaryFolder folder;
    writeFile(folder / "thesis.txt", "a file that anybody may have named");
    writeFile(folder / "a.db-journal", content + recordFor(folder / "thesis.txt"));
    settleSuperJournal(folder / "a.db-journal");
    QCOMPARE(readFile(folder / "a.db-journal"), content);
    QCOMPARE(readFile(folder / "thesis.txt"), QByteArray("a file that anybody may have named"));
}

void TestSuperJournal::journalIsEmptiedWhereTheSuperJournalIsGone()
{
    const TemporaryFolder folder;
    writeFile(folder / "a.db-journal", content + recordFor(folder / "gone"));
    settleSuperJournal(folder / "a.db-journal");
    QCOMPARE(readFile(folder / "a.db-journal"), QByteArray());
    QVERIFY(!fs::exists(folder / "gone"));
}

void TestSuperJournal::anEmptySuperJournalCountsAsGone()
{
    const TemporaryFolder folder;
    writeFile(folder / "empty", {});
    writeFile(folder / "a.db-journal", content + recordFor(folder / "empty"));
    settleSuperJournal(folder / "a.db-journal");
    QCOMPARE(readFile(folder / "a.db-journal"), QByteArray());
    QVERIFY(fs::exists(folder / "empty"));
}

void TestSuperJournal::ordinaryJournalStaysAsItIs_data()
{
    QTest::addColumn<QByteArray>("journal");
    QByteArray wrongSum = content + recordFor("/tmp/x");
    wrongSum[wrongSum.size() - 9] = char(wrongSum[wrongSum.size() - 9] ^ 1);
    QByteArray longName = content + recordFor("/tmp/x");
    qToBigEndian(0x7fffffffU, longName.data() + longName.size() - 16);
    QTest::newRow("without a record") << content;
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
    settleSuperJournal(folder / "a.db-journal");
    QCOMPARE(readFile(folder / "a.db-journal"), journal);
}

void TestSuperJournal::missingJournalIsNoError()
{
    const TemporaryFolder folder;
    settleSuperJournal(folder / "none-journal");
    QVERIFY(!fs::exists(folder / "none-journal"));
}

QTEST_GUILESS_MAIN(TestSuperJournal)
#include "tst_superjournal.moc"
