// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "program.h"

#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/temporaryfolder.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <iterator>
#include <tuple>

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
    void anOddFileHasOneExitCode_data();
    void anOddFileHasOneExitCode();
    void aSmallSizeIsSaidOnce();
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

namespace {

using Make = void (*)(const fs::path &path);

void replaceByte(const fs::path &path, qsizetype at, char byte)
{
    buildDatabase(path, {.size = 100'000});
    QByteArray content = readFile(path);
    content[at] = byte;
    writeFile(path, content);
}

/// As a program leaves it that ends in the transaction that makes the database.
void leaveHotJournalOfNoPages(const fs::path &path)
{
    QByteArray journal("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
    journal += QByteArray(12, '\0');
    journal += QByteArray("\0\0\x02\0\0\0\x10\0", 8); // sectors of 512, pages of 4096
    writeFile(path.native() + "-journal", journal.leftJustified(512, '\0'));
}

const std::tuple<const char *, int, Make> oddFiles[] = {
    {"sound", 0, [](const fs::path &path) { buildDatabase(path); }},
    {"missing", 66, [](const fs::path &) {}},
    {"a folder", 66, [](const fs::path &path) { fs::create_directory(path); }},
    {"a link in a circle", 66, [](const fs::path &path) { fs::create_symlink(path.filename(), path); }},
    {"empty", 65, [](const fs::path &path) { writeFile(path, {}); }},
    {"half a header", 65,
     [](const fs::path &path) {
         buildDatabase(path);
         fs::resize_file(path, 50);
     }},
    {"zeros", 65, [](const fs::path &path) { writeFile(path, QByteArray(8192, '\0')); }},
    {"no magic", 65, [](const fs::path &path) { replaceByte(path, 3, 'x'); }},
    {"page size", 65, [](const fs::path &path) { replaceByte(path, 17, 7); }},
    {"another page size", 65, [](const fs::path &path) { replaceByte(path, 16, 2); }},
    {"WAL2", 65, [](const fs::path &path) { replaceByte(path, 19, 3); }},
    {"a later SQLite may write it, too", 0, [](const fs::path &path) { replaceByte(path, 18, 3); }},
    {"payload fraction", 65, [](const fs::path &path) { replaceByte(path, 21, 65); }},
    {"schema format", 65, [](const fs::path &path) { replaceByte(path, 47, 9); }},
    {"text encoding", 65, [](const fs::path &path) { replaceByte(path, 59, 7); }},
    {"text encoding that SQLite takes for UTF-8", 0, [](const fs::path &path) { replaceByte(path, 59, 4); }},
    {"room for later", 0, [](const fs::path &path) { replaceByte(path, 80, 1); }},
    {"never committed", 65,
     [](const fs::path &path) {
         buildDatabase(path);
         leaveHotJournalOfNoPages(path);
     }},
    {"never committed, nor page 1 written", 65,
     [](const fs::path &path) {
         writeFile(path, QByteArray(8192, '\0'));
         leaveHotJournalOfNoPages(path);
     }},
};

} // namespace

void InfoCommandTest::anOddFileHasOneExitCode_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < std::size(oddFiles); ++i)
        QTest::newRow(std::get<0>(oddFiles[i])) << int(i);
}

void InfoCommandTest::anOddFileHasOneExitCode()
{
    QFETCH(const int, index);
    const auto &[name, code, make] = oddFiles[std::size_t(index)];
    const TemporaryFolder folder;
    make(folder / "a.db");
    const ProgramSetup setup{.workingFolder = folder.path()};
    for (const QByteArrayList &command :
         {QByteArrayList{"copy", "a.db", "b.db"}, QByteArrayList{"copy", "--method=online", "a.db", "c.db"},
          QByteArrayList{"info", "a.db"}, QByteArrayList{"info", "--tables", "a.db"}}) {
        const ProgramEnd end = run(command, setup);
        QVERIFY2(end == code, command.join(' ') + ": " + QByteArray::number(end.exitCode) + ' ' + end.errors);
        QVERIFY2(!end.errors.contains("no folder") && !end.errors.contains("drive may be failing"), end.errors);
        QCOMPARE(end.errors.contains("never committed"), QByteArrayView(name).startsWith("never committed"));
    }
}

void InfoCommandTest::aSmallSizeIsSaidOnce()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.pageSize = 512});
    const ProgramEnd plain = run({"info", "a.db"}, {.workingFolder = folder.path()});
    QVERIFY2(plain.output.contains("Size of a page: 512 bytes (page_size)\n"), plain.output);
    fs::resize_file(folder / "a.db", 512);
    const ProgramEnd small = run({"info", "a.db"}, {.workingFolder = folder.path()});
    QVERIFY2(small.output.contains("Size: 512 bytes") && !small.output.contains("bytes (512"), small.output);
}

QTEST_GUILESS_MAIN(InfoCommandTest)
#include "tst_infocommand.moc"
