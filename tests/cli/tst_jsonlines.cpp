// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "program.h"

#include "support/databasebuilder.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <litecopy/version.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <vector>

namespace fs = std::filesystem;
using namespace Litecopy::Test;

namespace {

/// Every line as an object; an empty object where one is none.
std::vector<QJsonObject> objects(const QByteArray &output)
{
    std::vector<QJsonObject> result;
    for (const QByteArray &line : output.trimmed().split('\n'))
        result.push_back(QJsonDocument::fromJson(line).object());
    return result;
}

QString typeOf(const QJsonObject &object)
{
    return object[u"type"].toString();
}

} // namespace

/// What programs read: one JSON object a line.
class JsonLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyIsToldFromStartToSummary();
    void statusCanBeLeftOut();
    void aFailureIsASummaryToo();
    void aRestartIsALine();
    void damageIsToldByVerify();
    void everyCommandPrintsObjectsOnly();
};

void JsonLinesTest::aCopyIsToldFromStartToSummary()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 200 * 4096});
    const ProgramEnd end =
        run({"copy", "--json", "--method=online", "--pages-per-step=5", "--pause=20", "a.db", "b.db"},
            {.workingFolder = folder.path(), .terminalColumns = 80});
    QCOMPARE(end.exitCode, 0);
    QCOMPARE(end.errors, QByteArray());
    const auto lines = objects(end.output);
    QVERIFY(lines.size() >= 6);

    const QJsonObject &start = lines.front();
    QCOMPARE(typeOf(start), u"start"_qs);
    QCOMPARE(start[u"version"].toString(), QStringLiteral(LITECOPY_VERSION));
    QCOMPARE(start[u"method"].toString(), u"online"_qs);
    QVERIFY(start[u"source"].toString().endsWith(u"/a.db"));
    QCOMPARE(start[u"destination"].toString(), u"b.db"_qs);

    qint64 before = start[u"pageCount"].toInteger();
    QVERIFY(before >= 200);
    int counted = 0;
    QStringList phases;
    for (std::size_t i = 1; i + 2 < lines.size(); ++i) {
        const QJsonObject &status = lines[i];
        QCOMPARE(typeOf(status), u"status"_qs);
        if (!phases.contains(status[u"phase"].toString()))
            phases += status[u"phase"].toString();
        if (status.contains(u"remaining")) {
            ++counted;
            QVERIFY(status[u"remaining"].toInteger() <= before);
            before = status[u"remaining"].toInteger();
            QCOMPARE(status[u"pageSize"].toInteger(), 4096);
        }
        QVERIFY(status[u"phaseFraction"].toDouble() >= 0);
    }
    qInfo("%d counted statuses, phases %s", counted, qPrintable(phases.join(u' ')));
    QCOMPARE(before, 0);
    QCOMPARE(phases.last(), u"done"_qs);
    QVERIFY(phases.contains(u"copying"_qs) && phases.contains(u"checking"_qs) && phases.contains(u"writing"_qs));

    const QJsonObject &verify = lines[lines.size() - 2];
    QCOMPARE(typeOf(verify), u"verify"_qs);
    QCOMPARE(verify[u"check"].toString(), u"passed"_qs);
    QCOMPARE(verify[u"level"].toString(), u"quick"_qs);

    const QJsonObject &summary = lines.back();
    QCOMPARE(typeOf(summary), u"summary"_qs);
    QCOMPARE(summary[u"outcome"].toString(), u"verified"_qs);
    QCOMPARE(summary[u"exitCode"].toInt(-1), 0);
    QVERIFY(!summary.contains(u"error"));
    QCOMPARE(summary[u"receipt"][u"pageCount"].toInteger(), start[u"pageCount"].toInteger());
}

void JsonLinesTest::statusCanBeLeftOut()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    const ProgramEnd end =
        run({"copy", "--json", "--progress=never", "a.db", "b.db"}, {.workingFolder = folder.path()});
    QCOMPARE(end.exitCode, 0);
    QStringList types;
    for (const QJsonObject &line : objects(end.output))
        types += typeOf(line);
    QCOMPARE(types, (QStringList{u"start"_qs, u"verify"_qs, u"summary"_qs}));
}

void JsonLinesTest::aFailureIsASummaryToo()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    buildDatabase(folder / "b.db", {.seed = 2});
    const ProgramEnd end = run({"copy", "--json", "a.db", "b.db"}, {.workingFolder = folder.path()});
    QCOMPARE(end.exitCode, 73);
    QCOMPARE(end.errors, QByteArray());
    const QJsonObject summary = objects(end.output).back();
    QCOMPARE(typeOf(summary), u"summary"_qs);
    QCOMPARE(summary[u"outcome"].toString(), u"failed"_qs);
    QCOMPARE(summary[u"exitCode"].toInt(), 73);
    QCOMPARE(summary[u"error"][u"code"].toString(), u"DestinationExists"_qs);
    QVERIFY(summary[u"error"][u"path"].toString().endsWith(u"/b.db"));
    QVERIFY(!summary[u"error"][u"title"].toString().isEmpty());
}

void JsonLinesTest::aRestartIsALine()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 200 * 4096});
    WriterProcess writer;
    QVERIFY(writer.startBank(folder / "a.db", std::chrono::milliseconds(30)));
    Program program(
        {"copy", "--json", "--method=online", "--hold=never", "--pages-per-step=5", "--pause=20", "a.db", "b.db"},
        {.workingFolder = folder.path(), .othersChangeFiles = "a writer commits until the first restart"});
    QVERIFY(program.waitForOutput("\"type\":\"restart\""));
    writer.stop();
    const ProgramEnd end = program.waitForEnd();
    QVERIFY2(end == 0, end.errors);
    const auto lines = objects(end.output);
    int last = 0;
    for (const QJsonObject &line : lines) {
        if (typeOf(line) == u"restart") {
            QVERIFY(line[u"restarts"].toInt() > last);
            last = line[u"restarts"].toInt();
        }
    }
    qInfo("%d restarts", last);
    QVERIFY(last > 0);
    QCOMPARE(lines.back()[u"receipt"][u"restarts"].toInt(), last);
    QCOMPARE(verifyBank(folder / "b.db"), QString());
}

void JsonLinesTest::damageIsToldByVerify()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 200'000, .varied = true});
    QByteArray content = readFile(folder / "a.db");
    for (qsizetype page = 3; page < 8; ++page)
        content.replace(page * 4096, 64, QByteArray(64, '\xee'));
    writeFile(folder / "a.db", content);
    const ProgramEnd end =
        run({"copy", "--json", "--progress=never", "a.db", "b.db"}, {.workingFolder = folder.path()});
    QCOMPARE(end.exitCode, 65);
    const auto lines = objects(end.output);
    QCOMPARE(lines.size(), std::size_t(3));
    QCOMPARE(lines[1][u"check"].toString(), u"damaged"_qs);
    QVERIFY(!lines[1][u"messages"].toVariant().toList().isEmpty());
    QCOMPARE(lines[2][u"outcome"].toString(), u"copied"_qs);
    QCOMPARE(lines[2][u"exitCode"].toInt(), 65);
}

/// One of each kind of message that no other function here has made, for cli.jsonschema, too.
void JsonLinesTest::everyCommandPrintsObjectsOnly()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    buildDatabase(folder / "wal.db", {.journalMode = "wal"});
    buildDatabase(folder / "other.db", {.size = 100'000, .seed = 2});
    fs::create_directory(folder / "kept");
    int lines = 0;
    const auto check = [&](const QByteArrayList &command, const QList<int> &exitCodes = {0}) {
        const ProgramEnd end = run(command,
                                   {.workingFolder = folder.path(),
                                    .environment = {"HOME=" + bytes(folder.path())},
                                    .othersChangeFiles = "files are kept and put back"});
        QVERIFY2(exitCodes.contains(end.exitCode), command.join(' ') + ": " + end.output + end.errors);
        for (const QJsonObject &object : objects(end.output)) {
            ++lines;
            QVERIFY2(!object.isEmpty(), command.join(' ') + ": " + end.output);
        }
    };
    check({"copy", "--json", "--dry-run", "a.db", "b.db"});
    check({"copy", "--json", "--then=true", "a.db", "b.db"});
    check({"keep", "--json", "--dry-run", "--keep-last=1", "a.db", "kept"});
    check({"keep", "--json", "a.db", "kept"});
    check({"keep", "--json", "a.db", "kept"});
    check({"keep", "list", "--json", "kept"});
    QByteArray copy;
    for (const auto &entry : fs::directory_iterator(folder / "kept")) {
        if (entry.path().extension() == ".db")
            copy = "kept/" + bytes(entry.path().filename());
    }
    QVERIFY(!copy.isEmpty());
    check({"keep", "pin", "--json", copy});
    check({"keep", "unpin", "--json", copy});
    check({"keep", "remove", "--json", "--dry-run", copy}, {1});
    check({"keep", "adopt", "--json", "a.db", "kept"});
    check({"restore", "--json", "--dry-run", copy, "other.db"});
    check({"restore", "--json", copy, "other.db"});
    check({"restore", "--json", copy, "other.db"});
    check({"info", "--json", "--tables", "--map", "a.db"});
    check({"info", "--json", "missing.db"}, {66});
    check({"compare", "--json", "a.db", "wal.db"}, {0, 1});
    check({"compare", "--json", "a.db", "missing.db"}, {66});
    check({"log", "--json", "wal.db"});
    check({"log", "--json", "missing.db"}, {66});
    check({"rescue", "--json", "a.db", "rescued.db"});
    check({"rescue", "--json", "missing.db", "none.db"}, {66});
    check({"schedule", "list", "--json"});
    qInfo("%d messages", lines);
    QVERIFY(lines >= 40);
}

QTEST_GUILESS_MAIN(JsonLinesTest)
#include "tst_jsonlines.moc"
