// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "program.h"

#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/temporaryfolder.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace fs = std::filesystem;
using namespace Litecopy::Test;

/// `litecopy-cli info`.
class InfoCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFactsAreThoseOfSqlite_data();
    void theFactsAreThoseOfSqlite();
    void theTextNamesThem();
    void anOddNameIsShown();
    void aFailureHasItsNumber_data();
    void aFailureHasItsNumber();
};

void InfoCommandTest::theFactsAreThoseOfSqlite_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<int>("pageSize");
    QTest::newRow("rollback journal") << QByteArray("delete") << 4096;
    QTest::newRow("write-ahead log") << QByteArray("wal") << 1024;
    QTest::newRow("largest pages") << QByteArray("delete") << 65536;
}

void InfoCommandTest::theFactsAreThoseOfSqlite()
{
    QFETCH(const QByteArray, journalMode);
    QFETCH(const int, pageSize);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.pageSize = pageSize, .journalMode = journalMode, .size = 500'000, .varied = true});
    const FolderSnapshot before(folder.path());
    const ProgramEnd end = run({"info", "--json", "a.db"}, {.workingFolder = folder.path()});
    QCOMPARE(end.exitCode, 0);
    QCOMPARE(end.output.count('\n'), 1);
    const QJsonObject info = QJsonDocument::fromJson(end.output).object();
    QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());

    QCOMPARE(info[u"path"].toString(), QString::fromStdString((fs::canonical(folder.path()) / "a.db").native()));
    QCOMPARE(info[u"pageSize"].toInt(), pageSize);
    QCOMPARE(info[u"fileSize"].toInteger(), qint64(fs::file_size(folder / "a.db")));
    QCOMPARE(info[u"journalMode"].toString(), QString::fromLatin1(journalMode));
    const QList<std::pair<const char *, const char *>> pragmas{
        {"page_count", "pageCount"},         {"freelist_count", "freelistCount"}, {"user_version", "userVersion"},
        {"application_id", "applicationId"}, {"schema_version", "schemaCookie"},  {"auto_vacuum", "autoVacuum"}};
    for (const auto &[name, key] : pragmas)
        QVERIFY2(info[QLatin1String(key)].toInteger(-1) == pragma(folder / "a.db", name).toLongLong(), name);
    QCOMPARE(info[u"encoding"].toString().toLatin1(), pragma(folder / "a.db", "encoding"));
}

void InfoCommandTest::theTextNamesThem()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.varied = true});
    const ProgramEnd end = run({"info", "a.db"}, {.workingFolder = folder.path()});
    QCOMPARE(end.exitCode, 0);
    QCOMPARE(end.errors, QByteArray());
    for (const char *name : {"Where: ", "Size: ", "Pages: ", "Free pages: ", "(freelist_count)",
                             "(journal_mode = ", "Tables: ", "Text is stored as: ", "Last written by SQLite: 3."})
        QVERIFY2(end.output.contains(name), end.output);
    QVERIFY(end.output.contains("Size of a page: 4 KiB (page_size)\n"));
}

void InfoCommandTest::anOddNameIsShown()
{
    const TemporaryFolder folder;
    const QByteArray name("-\xff\x1b[31m\n.db");
    buildDatabase(folder.path() / name.toStdString());
    const ProgramEnd text = run({"info", "--", name}, {.workingFolder = folder.path()});
    QCOMPARE(text.exitCode, 0);
    QVERIFY(!text.output.contains('\x1b') && QString::fromUtf8(text.output).toUtf8() == text.output);
    const ProgramEnd json = run({"info", "--json", "--", name}, {.workingFolder = folder.path()});
    const QJsonObject info = QJsonDocument::fromJson(json.output).object();
    QVERIFY(QByteArray::fromBase64(info[u"pathBase64"].toString().toLatin1()).endsWith('/' + name));
}

void InfoCommandTest::aFailureHasItsNumber_data()
{
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("no database named") << QByteArrayList{"info"} << 64;
    QTest::newRow("two of them") << QByteArrayList{"info", "a", "b"} << 64;
    QTest::newRow("no such option") << QByteArrayList{"info", "--all", "a"} << 64;
    QTest::newRow("no such file") << QByteArrayList{"info", "missing.db"} << 66;
    QTest::newRow("a folder") << QByteArrayList{"info", "."} << 66;
    QTest::newRow("not a database") << QByteArrayList{"info", "text.txt"} << 65;
    QTest::newRow("no such file, as JSON") << QByteArrayList{"info", "--json", "missing.db"} << 66;
}

void InfoCommandTest::aFailureHasItsNumber()
{
    QFETCH(const QByteArrayList, arguments);
    QFETCH(const int, code);
    const TemporaryFolder folder;
    writeFile(folder / "text.txt",
              "Not a database, though long enough to be taken for the header of one, and some more than that.");
    const ProgramEnd end = run(arguments, {.workingFolder = folder.path()});
    QCOMPARE(end.exitCode, code);
    if (arguments.contains("--json"))
        QCOMPARE(QJsonDocument::fromJson(end.output).object()[u"error"][u"code"].toString(), u"SourceMissing"_qs);
    else
        QVERIFY2(end.output.isEmpty() && end.errors.startsWith("litecopy-cli: error: "), end.errors);
}

QTEST_GUILESS_MAIN(InfoCommandTest)
#include "tst_infocommand.moc"
