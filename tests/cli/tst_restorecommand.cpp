// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "keepingplace.h"
#include "program.h"

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/sqlhandle.h"
#include "support/writerprocess.h"

#include <QJsonObject>
#include <QTest>

#include <csignal>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;

/// `restore`, as a person or a script runs it.
class RestoreCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restoreShowsWhatChangesAndUndoes();
    void restoreWritesIntoADatabaseInUse();
    void restoreRefusesADamagedCopy();
    void restoreChangesNothingWhereNothingWouldChange_data();
    void restoreChangesNothingWhereNothingWouldChange();
    void restoreThatIsCancelledSaysWhatBecameOfTheDatabase();
    void restoreSaysHowToPutBackWhatWasDestroyed();
    void compressedCopiesAreKeptByTheRulesAndPutBack_data();
    void compressedCopiesAreKeptByTheRulesAndPutBack();
    void aCompressedCopyThatIsBrokenIsRefused();
};

void RestoreCommandTest::restoreShowsWhatChangesAndUndoes()
{
    const Scene scene;
    QVERIFY(scene.keepAnother() == 0);
    const QByteArray copy = bytes(scene.copies().front().path);
    SqlHandle(scene.folder / "app.db").execute("UPDATE added SET n=2; INSERT INTO added VALUES(3),(4)");
    const ProgramEnd dry = scene.run({"restore", "--dry-run", copy, "app.db"});
    QVERIFY2(dry == 0, dry.errors);
    for (const char *part : {"Database:", "Copy:", "Nobody has the database open", "what is there now, in ",
                             "Tables: 1 of ", "Rows changed", "added"})
        QVERIFY2(dry.output.contains(part), dry.output + part);
    const ProgramEnd end = scene.run({"restore", copy, "app.db"});
    QVERIFY2(end == 0, end.errors);
    QCOMPARE(SqlHandle(scene.folder / "app.db").integer("SELECT sum(n) FROM added"), 1);
    const qsizetype undo = end.output.indexOf("To undo this: litecopy-cli restore ");
    QVERIFY2(undo >= 0, end.output);
    const QByteArrayList command = end.output.mid(undo).split('\n').first().split(' ').mid(4);
    QCOMPARE(command.size(), 3);
    QVERIFY(scene.run(command) == 0);
    QCOMPARE(SqlHandle(scene.folder / "app.db").integer("SELECT sum(n) FROM added"), 9);
    const ProgramEnd same = scene.run({"restore", "-n", command.at(1), "app.db"});
    QVERIFY2(same.output.contains("nothing would change"), same.output);
    const QList<QJsonObject> json = linesOf(scene.run({"restore", "--json", copy, "app.db"}).output);
    QCOMPARE(json.first().value(QStringLiteral("type")).toString(), QStringLiteral("changes"));
    QCOMPARE(json.first().value(QStringLiteral("way")).toString(), QStringLiteral("replace"));
    QVERIFY(json.first().value(QStringLiteral("comparison")).isObject());
    QCOMPARE(json.last().value(QStringLiteral("type")).toString(), QStringLiteral("summary"));
}

void RestoreCommandTest::restoreWritesIntoADatabaseInUse()
{
    const Scene scene;
    QVERIFY(scene.keepAnother() == 0);
    const QByteArray copy = bytes(scene.copies().front().path);
    SqlHandle(scene.folder / "app.db").execute("DELETE FROM added");
    WriterProcess program;
    QVERIFY(program.hold(scene.folder / "app.db", QStringLiteral("open")));
    QVERIFY(scene.run({"restore", "--force", "--timeout=100ms", copy, "app.db"}) == 75);
    const ProgramEnd end = scene.run({"restore", copy, "app.db"});
    QVERIFY2(end == 0, end.errors);
    QVERIFY2(end.output.contains("In use by:"), end.output);
    QVERIFY2(end.output.contains("it is written into"), end.output);
    QCOMPARE(SqlHandle(scene.folder / "app.db").integer("SELECT count(*) FROM added"), 1);
}

void RestoreCommandTest::restoreRefusesADamagedCopy()
{
    const Scene scene;
    QVERIFY(scene.keepAnother() == 0);
    const fs::path copy = scene.copies().front().path;
    QByteArray content = readFile(copy);
    for (qsizetype page = 2; page * 4096 < content.size(); ++page)
        content.replace(page * 4096, 64, QByteArray(64, '\x7f'));
    writeFile(copy, content);
    const FolderSnapshot before(scene.folder.path());
    const ProgramEnd end = scene.run({"restore", bytes(copy), "app.db"});
    QCOMPARE(end.exitCode, 65);
    QCOMPARE(before.differenceTo(FolderSnapshot(scene.folder.path())), QString());
    QVERIFY(scene.run({"restore", "--even-damaged", "--no-compare", bytes(copy), "app.db"}) == 65);
    QVERIFY(!before.differenceTo(FolderSnapshot(scene.folder.path())).isEmpty());
}

void RestoreCommandTest::restoreChangesNothingWhereNothingWouldChange_data()
{
    QTest::addColumn<QByteArrayList>("options");
    QTest::newRow("plain") << QByteArrayList{};
    QTest::newRow("quiet") << QByteArrayList{"--quiet"};
    QTest::newRow("replace") << QByteArrayList{"--force"};
    QTest::newRow("json") << QByteArrayList{"--json"};
}

/// No copy of before, and not another file.
void RestoreCommandTest::restoreChangesNothingWhereNothingWouldChange()
{
    QFETCH(const QByteArrayList, options);
    const Scene scene;
    QVERIFY(scene.keepAnother() == 0);
    const QByteArray copy = bytes(scene.copies().front().path);
    const FolderSnapshot before(scene.folder.path());
    const ProgramEnd end = scene.run(QByteArrayList{"restore"} + options + QByteArrayList{copy, "app.db"});
    QVERIFY2(end == 0, end.errors);
    QCOMPARE(before.differenceTo(FolderSnapshot(scene.folder.path())), QString());
    if (options.contains("--json")) {
        QCOMPARE(linesOf(end.output).last().value(QStringLiteral("outcome")).toString(), QStringLiteral("up to date"));
        return;
    }
    QCOMPARE(end.output.contains("nothing would change"), !options.contains("--quiet"));
    QCOMPARE(end.output.contains("Nothing was changed"), !options.contains("--quiet"));
    // Without a comparison nothing tells.
    QVERIFY(scene.run({"restore", "--no-compare", copy, "app.db"}) == 0);
    QCOMPARE(scene.copies().size(), std::size_t(2));
}

/// While it compares, too, before anything is begun.
void RestoreCommandTest::restoreThatIsCancelledSaysWhatBecameOfTheDatabase()
{
    const Scene scene;
    QVERIFY(scene.keepAnother() == 0);
    const QByteArray copy = bytes(scene.copies().front().path);
    SqlHandle(scene.folder / "app.db").execute("DELETE FROM added");
    WriterProcess program;
    QVERIFY(program.hold(scene.folder / "app.db", QStringLiteral("exclusive")));
    Program restore({"restore", "--timeout=1m", copy, "app.db"}, scene.setup());
    QTRY_VERIFY(restore.catches(SIGINT));
    restore.send(SIGINT);
    const ProgramEnd end = restore.waitForEnd();
    QVERIFY2(end == 130, QByteArray::number(end.exitCode) + end.errors);
    QVERIFY2(end.errors.contains("Cancelled: the database is as it was.")
                 || end.errors.contains("Cancelled: everything is as it was."),
             end.errors);
}

void RestoreCommandTest::restoreSaysHowToPutBackWhatWasDestroyed()
{
    const Scene scene;
    QVERIFY(scene.keepAnother() == 0);
    const QByteArray copy = bytes(scene.copies().front().path);
    const QByteArray destroyed(200'000, 'x');
    writeFile(scene.folder / "app.db", destroyed);
    const ProgramEnd end = scene.run({"restore", copy, "app.db"});
    QVERIFY2(end == 0, end.errors);
    const qsizetype undo = end.output.indexOf("litecopy-cli restore --force ");
    QVERIFY2(undo >= 0, end.output);
    QByteArrayList command = end.output.mid(undo).split('\n').first().split(' ').mid(1);
    QCOMPARE(command.size(), 4);
    command.removeAt(1);
    const ProgramEnd refused = scene.run(command);
    QCOMPARE(refused.exitCode, 65);
    QVERIFY2(refused.errors.contains("--force puts it back as it was"), refused.errors);
    command.insert(1, "--force");
    const ProgramEnd undone = scene.run(command);
    QVERIFY2(undone == 0, undone.errors);
    QCOMPARE(readFile(scene.folder / "app.db"), destroyed);
}

void RestoreCommandTest::compressedCopiesAreKeptByTheRulesAndPutBack_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QByteArray>("ending");
    QTest::newRow("zstd") << QByteArray("zstd") << QByteArray(".zst");
    QTest::newRow("gzip") << QByteArray("gzip") << QByteArray(".gz");
}

void RestoreCommandTest::compressedCopiesAreKeptByTheRulesAndPutBack()
{
    QFETCH(const QByteArray, form);
    QFETCH(const QByteArray, ending);
    const Scene scene;
    const QByteArray compress = "--compress=" + form;
    const ProgramEnd end = scene.keepAnother({compress});
    QVERIFY2(end == 0, end.errors);
    const fs::path first = scene.copies().front().path;
    QVERIFY2(nameOfFile(first).endsWith(".db" + ending), nameOfFile(first));
    QCOMPARE(scene.copies().front().packing().toLatin1(), form);
    QCOMPARE(scene.copies().front().adds, qint64(fs::file_size(first)));
    QVERIFY(fs::file_size(first) < fs::file_size(scene.folder / "app.db"));

    // Its file has another time, and nothing changed: what was packed is what is there, and goes again.
    fs::last_write_time(scene.folder / "app.db", fs::file_time_type::clock::now());
    const QStringList before = namesIn(scene.folder / "kept");
    const ProgramEnd same = scene.run({"keep", compress, "app.db", "kept"});
    QVERIFY2(same == 0 && same.output.startsWith("Already up to date"), same.output + same.errors);
    QCOMPARE(namesIn(scene.folder / "kept"), before);

    // A plain one among them, and the rules count them all.
    QVERIFY(scene.keepAnother() == 0);
    QVERIFY(scene.keepAnother({compress, "--keep-last=2"}) == 0);
    QVERIFY(!fs::exists(first));
    QCOMPARE(scene.copies().size(), std::size_t(2));
    const ProgramEnd list = scene.run({"keep", "list", "kept"});
    QVERIFY2(list.output.contains("Adds") && list.output.contains(ending), list.output);
    QVERIFY2(!list.output.contains("Not in the list"), list.output);

    // Its content is that of three commits.
    const QByteArray copy = bytes(scene.copies().front().path);
    SqlHandle(scene.folder / "app.db").execute("DELETE FROM added");
    const ProgramEnd dry = scene.run({"restore", "--dry-run", copy, "app.db"});
    QVERIFY2(dry == 0 && dry.output.contains(copy) && dry.output.contains("Tables: 1 of "), dry.output + dry.errors);
    const ProgramEnd restored = scene.run({"restore", copy, "app.db"});
    QVERIFY2(restored == 0, restored.errors);
    QCOMPARE(SqlHandle(scene.folder / "app.db").integer("SELECT count(*) FROM added"), 3);
    // What was there is listed beside it, as of a copy that was none.
    QCOMPARE(scene.copies().front().kind, CopyKind::BeforeRestore);
    QCOMPARE(SqlHandle(scene.copies().front().path).integer("SELECT count(*) FROM added"), 0);
    WriterProcess program;
    QVERIFY(program.hold(scene.folder / "app.db", QStringLiteral("open")));
    const ProgramEnd again = scene.run({"restore", copy, "app.db"});
    QVERIFY2(again == 0 && again.output.contains("it is written into"), again.output + again.errors);
    QCOMPARE(namesIn(scene.folder.path()).filter(QStringLiteral("litecopy")), QStringList());
}

void RestoreCommandTest::aCompressedCopyThatIsBrokenIsRefused()
{
    const Scene scene;
    QVERIFY(scene.keepAnother({"--compress=zstd"}) == 0);
    const fs::path copy = scene.copies().front().path;
    const QByteArray whole = readFile(copy);
    for (const QByteArray &broken : {whole.chopped(whole.size() / 3), whole.left(whole.size() / 2) + whole.mid(9)}) {
        writeFile(copy, broken);
        const FolderSnapshot before(scene.folder.path());
        for (const char *option : {"--check=quick", "--even-damaged"}) {
            const ProgramEnd end = scene.run({"restore", option, bytes(copy), "app.db"});
            QVERIFY2(end == 65, end.errors);
            QVERIFY2(end.errors.contains(nameOfFile(copy)), end.errors);
        }
        QCOMPARE(before.differenceTo(FolderSnapshot(scene.folder.path())), QString());
    }
    // It is another file than the one that was listed, and no rule removes it.
    QVERIFY(scene.keepAnother({"--keep-last=1"}) == 0);
    QVERIFY(scene.keepAnother({"--keep-last=1"}) == 0);
    QVERIFY(fs::exists(copy));
}

QTEST_GUILESS_MAIN(RestoreCommandTest)
#include "tst_restorecommand.moc"
