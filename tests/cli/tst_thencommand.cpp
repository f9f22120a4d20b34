// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "program.h"
#include "support/waits.h"
#include "thencommand.h"

#include "support/databasebuilder.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"

#include <litecopy/copylist.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;

namespace {

QByteArray contentOf(const fs::path &path)
{
    QFile file(QFile::decodeName(bytes(path)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// `litecopy-cli copy --then`.
class ThenCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreSplitAtBlanks_data();
    void wordsAreSplitAtBlanks();
    void theCommandGetsTheCopy();
    void anOddNameArrivesAsItIs();
    void noShellReadsTheCommand();
    void itsFailureIsTheExitCodeAndTheCopyStays_data();
    void itsFailureIsTheExitCodeAndTheCopyStays();
    void byTheClockItsFailureHasACodeOfItsOwn_data();
    void byTheClockItsFailureHasACodeOfItsOwn();
    void withoutACopyItIsNotStarted_data();
    void withoutACopyItIsNotStarted();
    void itGetsTheEnvironmentAsItIs();
    void itIsStartedWhereTheCopyIsUpToDateAlready();
    void inJsonTheSummaryIsTheLastWord();
    void aSignalEndsItToo();
    void whatIsKeptIsHandedOn();
    void aCommandThatFailedIsStartedAgainThoughNothingChanged();

private:
    [[nodiscard]] static ProgramSetup in(const TemporaryFolder &folder)
    {
        ProgramSetup setup;
        setup.workingFolder = folder.path();
        setup.othersChangeFiles = "the command that is started afterwards";
        return setup;
    }
};

void ThenCommandTest::wordsAreSplitAtBlanks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArrayList>("words");
    QTest::newRow("one") << u"true"_qs << QByteArrayList{"true"};
    QTest::newRow("blanks") << u"  cp   {}  /b \t"_qs << QByteArrayList{"cp", "{}", "/b"};
    QTest::newRow("quotes") << u"a 'b  c' \"d 'e'\""_qs << QByteArrayList{"a", "b  c", "d 'e'"};
    QTest::newRow("quotes within") << u"--to='x y'z"_qs << QByteArrayList{"--to=x yz"};
    QTest::newRow("an empty word") << u"a ''"_qs << QByteArrayList{"a", ""};
    QTest::newRow("a backslash") << u"a\\ b"_qs << QByteArrayList{"a\\", "b"};
    QTest::newRow("nothing") << QString() << QByteArrayList();
    QTest::newRow("blanks alone") << u"  "_qs << QByteArrayList();
    QTest::newRow("no program") << u"'' a"_qs << QByteArrayList();
    QTest::newRow("an open quote") << u"a 'b"_qs << QByteArrayList();
}

void ThenCommandTest::wordsAreSplitAtBlanks()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArrayList, words);
    QCOMPARE(thenWords(text).value_or(QByteArrayList()), words);
}

void ThenCommandTest::theCommandGetsTheCopy()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    const ProgramEnd end = run({"copy", "--then=cp -v {} second.db", "a.db", "b.db"}, in(folder));
    QVERIFY2(end == 0, end.errors);
    QVERIFY(!contentOf(folder / "b.db").isEmpty());
    QCOMPARE(contentOf(folder / "second.db"), contentOf(folder / "b.db"));
    // What it prints is not mistaken for a result.
    QVERIFY2(end.errors.contains("second.db"), end.errors);
    QVERIFY2(!end.output.contains("second.db"), end.output);
}

void ThenCommandTest::anOddNameArrivesAsItIs()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    const QByteArray name = "-two\nlines $HOME \xff.db";
    const ProgramEnd end = run({"copy", "--then=cp {} second.db", "--", "a.db", name}, in(folder));
    QVERIFY2(end == 0, end.errors);
    QVERIFY(fs::exists(folder / name.toStdString()));
    QVERIFY(fs::exists(folder / "second.db"));
}

void ThenCommandTest::noShellReadsTheCommand()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    const ProgramEnd end = run({"copy", "--then=printf %s| $HOME ; > out `id` {}x", "a.db", "b.db"}, in(folder));
    QVERIFY2(end == 0, end.errors);
    QVERIFY2(end.errors.contains("$HOME|;|>|out|`id`|{}x|"), end.errors);
    QVERIFY(!fs::exists(folder / "out"));
}

void ThenCommandTest::itsFailureIsTheExitCodeAndTheCopyStays_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("an exit code") << QByteArray("sh -c 'exit 3'") << 3;
    QTest::newRow("a signal") << QByteArray("sh -c 'kill -9 $$'") << 137;
    QTest::newRow("no such program") << QByteArray("no-such-program {}") << 127;
    QTest::newRow("not a program") << QByteArray("/dev/null") << 126;
}

void ThenCommandTest::itsFailureIsTheExitCodeAndTheCopyStays()
{
    QFETCH(const QByteArray, command);
    QFETCH(const int, exitCode);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    const ProgramEnd end = run({"copy", "--quiet", "--then=" + command, "a.db", "b.db"}, in(folder));
    QCOMPARE(end.exitCode, exitCode);
    QVERIFY2(end.errors.contains("The copy is made, but"), end.errors);
    QVERIFY(fs::exists(folder / "b.db"));
}

void ThenCommandTest::byTheClockItsFailureHasACodeOfItsOwn_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("as if it were busy") << QByteArray("sh -c 'exit 75'") << 76;
    QTest::newRow("as if the source were missing") << QByteArray("sh -c 'exit 66'") << 76;
    QTest::newRow("no such program") << QByteArray("no-such-program {}") << 76;
    QTest::newRow("done") << QByteArray("true") << 0;
}

void ThenCommandTest::byTheClockItsFailureHasACodeOfItsOwn()
{
    QFETCH(const QByteArray, command);
    QFETCH(const int, exitCode);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    fs::create_directory(folder / "kept");
    ProgramSetup setup = in(folder);
    setup.environment += "LITECOPY_SCHEDULE=app";
    QCOMPARE(run({"copy", "--quiet", "--then=" + command, "a.db", "b.db"}, setup).exitCode, exitCode);
    QCOMPARE(run({"keep", "--quiet", "--then=" + command, "a.db", "kept"}, setup).exitCode, exitCode);
    QVERIFY(fs::exists(folder / "b.db"));
}

void ThenCommandTest::withoutACopyItIsNotStarted_data()
{
    QTest::addColumn<QByteArrayList>("options");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("no source") << QByteArrayList() << QByteArray("missing.db") << 66;
    QTest::newRow("a dry run") << QByteArrayList{"--dry-run"} << QByteArray("a.db") << 0;
    QTest::newRow("no receipt") << QByteArrayList{"--receipt=a.db"} << QByteArray("a.db") << 73;
    QTest::newRow("an open quote") << QByteArrayList{"--then=touch 'x"} << QByteArray("a.db") << 64;
}

void ThenCommandTest::withoutACopyItIsNotStarted()
{
    QFETCH(const QByteArrayList, options);
    QFETCH(const QByteArray, source);
    QFETCH(const int, exitCode);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    const ProgramEnd end =
        run(QByteArrayList{"copy", "--then=touch started"} + options + QByteArrayList{source, "b.db"}, in(folder));
    QCOMPARE(end.exitCode, exitCode);
    QVERIFY(!fs::exists(folder / "started"));
}

/// The program itself starts without a locale, and speaks in the user's all the same.
void ThenCommandTest::itGetsTheEnvironmentAsItIs()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    ProgramSetup setup = in(folder);
    setup.environment = {"LC_ALL=de_DE.UTF-8"};
    const ProgramEnd german = run({"copy", "--then=printenv LC_ALL", "a.db", "b.db"}, setup);
    QVERIFY2(german == 0 && german.errors.startsWith("de_DE.UTF-8\n"), german.errors);
    QVERIFY2(german.output.contains(" in 0,"), german.output);
    const ProgramEnd glib = run({"copy", "--then=printenv QT_NO_GLIB", "a.db", "e.db"}, setup);
    QCOMPARE(glib.exitCode, 1);
    // It is empty, and not away.
    setup.environment = {"LC_ALL="};
    const ProgramEnd empty = run({"copy", "--then=printenv LC_ALL", "a.db", "c.db"}, setup);
    QVERIFY2(empty == 0 && empty.errors.startsWith('\n'), empty.errors);
    setup.through = {"env", "-u", "LC_ALL"};
    const ProgramEnd unset = run({"copy", "--then=printenv LC_ALL", "a.db", "d.db"}, setup);
    QCOMPARE(unset.exitCode, 1);
}

/// The last run of it may have failed.
void ThenCommandTest::itIsStartedWhereTheCopyIsUpToDateAlready()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    const auto update = [&](const QByteArray &command) {
        return run({"copy", "--update", "--then=" + command, "a.db", "b.db"}, in(folder));
    };
    const ProgramEnd first = update("sh -c 'exit 3'");
    QVERIFY2(first == 3, first.errors);
    const ProgramEnd second = update("cp {} second.db");
    QVERIFY2(second == 0 && second.output.startsWith("Already up to date"), second.output + second.errors);
    QCOMPARE(contentOf(folder / "second.db"), contentOf(folder / "b.db"));
}

void ThenCommandTest::inJsonTheSummaryIsTheLastWord()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    const ProgramEnd end =
        run({"copy", "--json", "--progress=never", "--then=sh -c 'echo noise; exit 5'", "a.db", "b.db"}, in(folder));
    QCOMPARE(end.exitCode, 5);
    const QByteArrayList lines = end.output.trimmed().split('\n');
    QJsonObject then;
    for (const QByteArray &line : lines) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object[u"type"].toString() == u"then")
            then = object;
    }
    QCOMPARE(then[u"exitCode"].toInt(), 5);
    const QJsonObject summary = QJsonDocument::fromJson(lines.last()).object();
    QCOMPARE(summary[u"type"].toString(), u"summary"_qs);
    QCOMPARE(summary[u"outcome"].toString(), u"verified"_qs);
    QCOMPARE(summary[u"exitCode"].toInt(), 5);
}

void ThenCommandTest::aSignalEndsItToo()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    Program program({"copy", "--then=sh -c 'echo started; exec sleep 600'", "a.db", "b.db"}, in(folder));
    QVERIFY(program.waitForError("started"));
    program.send(SIGTERM);
    const ProgramEnd end = program.waitForEnd();
    QCOMPARE(end.exitCode, 143);
    QVERIFY(fs::exists(folder / "b.db"));
}

void ThenCommandTest::whatIsKeptIsHandedOn()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    fs::create_directory(folder / "kept");
    const ProgramEnd end = run({"keep", "--then=cp -v {} second.db", "a.db", "kept"}, in(folder));
    QVERIFY2(end == 0 && end.errors.contains("second.db"), end.errors);
    QVERIFY(!contentOf(folder / "second.db").isEmpty());
    fs::remove(folder / "second.db");
    // Where no copy was made, there is none to hand on.
    QTRY_VERIFY(run({"keep", "--then=cp {} second.db", "a.db", "kept"}, in(folder)).output.startsWith("Already up"));
    QVERIFY(!fs::exists(folder / "second.db"));
    const ProgramEnd failed =
        run({"keep", "--json", "--by-hand", "--then=no-such-program", "a.db", "kept"}, in(folder));
    QCOMPARE(failed.exitCode, 127);
    const QByteArrayList lines = failed.output.trimmed().split('\n');
    const QJsonObject summary = QJsonDocument::fromJson(lines.last()).object();
    QCOMPARE(summary.value(u"type").toString(), u"summary"_qs);
    QCOMPARE(summary.value(u"exitCode").toInt(), 127);
    QVERIFY2(failed.output.contains("\"type\":\"then\""), failed.output);
}

void ThenCommandTest::aCommandThatFailedIsStartedAgainThoughNothingChanged()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    SqlHandle(folder / "a.db").execute("CREATE TABLE added(x)");
    fs::create_directory(folder / "kept");
    const QByteArrayList keep{"keep", "--then=cp -v {} away/second.db", "a.db", "kept"};
    const ProgramEnd failed = run(keep, in(folder));
    QVERIFY2(failed.exitCode == 1 && failed.errors.contains("started again by the next 'keep'"), failed.errors);
    const fs::path first = readCopyList(folder / "kept").copies.front().path;
    // Nothing changed, and it fails again.
    const ProgramEnd again = run(keep, in(folder));
    QVERIFY2(again.exitCode == 1 && again.errors.contains("has not succeeded with this copy yet"), again.errors);
    QVERIFY(run({"keep", "list", "kept"}, in(folder)).output.contains("its command has not succeeded yet"));
    fs::create_directory(folder / "away");
    const ProgramEnd json = run({"keep", "--json", keep[1], keep[2], keep[3]}, in(folder));
    QVERIFY2(json == 0 && json.output.contains("\"type\":\"then\""), json.output + json.errors);
    QCOMPARE(QJsonDocument::fromJson(json.output.trimmed().split('\n').last()).object().value(u"type").toString(),
             u"summary"_qs);
    QCOMPARE(contentOf(folder / "away/second.db"), contentOf(first));
    QCOMPARE(readCopyList(folder / "kept").copies.size(), std::size_t(1));
    // It succeeded: that is that.
    fs::remove(folder / "away/second.db");
    QVERIFY(run(keep, in(folder)) == 0);
    QVERIFY(!fs::exists(folder / "away/second.db"));

    // It fails; then a copy is made without it; in the end the newest one is handed on.
    SqlHandle(folder / "a.db").execute("INSERT INTO added VALUES(1)");
    QCOMPARE(run({"keep", "--then=false", "a.db", "kept"}, in(folder)).exitCode, 1);
    SqlHandle(folder / "a.db").execute("INSERT INTO added VALUES(2)");
    QVERIFY(run({"keep", "--keep-last=1", "a.db", "kept"}, in(folder)) == 0);
    QVERIFY(run(keep, in(folder)) == 0);
    QCOMPARE(SqlHandle(folder / "away/second.db").integer("SELECT count(*) FROM added"), 2);
    QVERIFY(!readCopyList(folder / "kept").copies.front().awaitsCommand);
}

QTEST_GUILESS_MAIN(ThenCommandTest)
#include "tst_thencommand.moc"
