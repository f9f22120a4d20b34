// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "program.h"

#include "support/databasebuilder.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <QRegularExpression>
#include <QTest>

#include <csignal>

#include <sys/prctl.h>
#include <unistd.h>

namespace fs = std::filesystem;
using namespace Litecopy::Test;

namespace {

const QByteArrayList pacedCopy{"copy", "--method=online", "--pages-per-step=5", "--pause=20", "a.db", "b.db"};

/// What stood on the status line, one after the other, without escape sequences.
QStringList statuses(const QByteArray &sent)
{
    QString text = QString::fromUtf8(sent);
    text.remove(QRegularExpression(u"\x1b\\[[0-9;]*[A-Za-z]"_qs));
    QStringList result;
    for (const QString &line : text.split(QRegularExpression(u"[\r\n]+"_qs), Qt::SkipEmptyParts))
        result += line.trimmed();
    return result;
}

} // namespace

/// What a person at a terminal sees, and what everybody else is spared.
class TerminalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void progressIsOneLineRewritten_data();
    void progressIsOneLineRewritten();
    void elsewhereThanOnATerminalThereIsNoProgress();
    void progressCanBeForcedAndForbidden();
    void rateAndTimeLeftAreShownOnceTheyCanBeTold();
    void waitingSaysForWhom();
    void aRestartIsSaidInWords();
    void coloursAreForTerminalsThatWantThem_data();
    void coloursAreForTerminalsThatWantThem();
    void theResultGoesToStandardOutput();
    void namesCommandNothing_data();
    void namesCommandNothing();
    void aProgramsNameCommandsNothing();
};

void TerminalTest::progressIsOneLineRewritten_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<QByteArray>("environment");
    QTest::newRow("wide") << 140 << QByteArray("TERM=xterm");
    QTest::newRow("usual") << 80 << QByteArray("TERM=xterm");
    QTest::newRow("narrow") << 30 << QByteArray("TERM=xterm");
    QTest::newRow("dumb") << 80 << QByteArray("TERM=dumb");
}

void TerminalTest::progressIsOneLineRewritten()
{
    QFETCH(const int, columns);
    QFETCH(const QByteArray, environment);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 200 * 4096});
    const ProgramEnd end =
        run(pacedCopy, {.workingFolder = folder.path(), .environment = {environment}, .terminalColumns = columns});
    QCOMPARE(end.exitCode, 0);
    QVERIFY2(end.output.startsWith("Copied and verified"), end.output);
    QCOMPARE(end.errors.contains('\x1b'), environment != "TERM=dumb");

    // One line of a reason may stand before it; then everything is rewritten in place.
    const QByteArray progress = end.errors.mid(end.errors.indexOf("\r\n") + 2);
    QVERIFY2(!progress.contains('\n'), progress);
    // In the end nothing is left of it.
    const QByteArray cleared = environment == "TERM=dumb" ? QByteArray(" \r") : QByteArray("\r\x1b[K");
    QVERIFY2(end.errors.endsWith(cleared), end.errors.right(40).toHex());
    int remaining = 0;
    for (const QString &status : statuses(progress)) {
        QVERIFY2(status.size() < columns, qPrintable(status));
        remaining += status.contains(u"remaining") || columns < 40;
    }
    qInfo("%d statuses", remaining);
    QVERIFY(remaining >= 3);
}

void TerminalTest::elsewhereThanOnATerminalThereIsNoProgress()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 200 * 4096});
    const ProgramEnd end = run(pacedCopy, {.workingFolder = folder.path()});
    QCOMPARE(end.exitCode, 0);
    QCOMPARE(end.errors, QByteArray());
    QVERIFY(!end.output.contains('\r') && !end.output.contains('\x1b'));
}

void TerminalTest::progressCanBeForcedAndForbidden()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 300 * 4096});
    const ProgramEnd forced = run(QByteArrayList(pacedCopy) << "--progress=always", {.workingFolder = folder.path()});
    QCOMPARE(forced.exitCode, 0);
    QVERIFY2(forced.errors.contains("remaining") && !forced.errors.contains('\r') && !forced.errors.contains('\x1b'),
             forced.errors);
    // A line a second, not ten.
    QVERIFY2(forced.errors.count('\n') <= 8, forced.errors);
    const ProgramEnd forbidden = run(QByteArrayList(pacedCopy) << "--progress=never"
                                                               << "--force",
                                     {.workingFolder = folder.path(), .terminalColumns = 80});
    QCOMPARE(forbidden.exitCode, 0);
    QCOMPARE(forbidden.errors, QByteArray());
}

void TerminalTest::rateAndTimeLeftAreShownOnceTheyCanBeTold()
{
    const TemporaryFolder folder;
    // Long enough that the time left is not a short one when it can be told: of that phases to come say nothing.
    buildDatabase(folder / "a.db", {.size = 800 * 4096});
    const ProgramEnd end =
        run({"copy", "--method=online", "--check=none", "--pages-per-step=1", "--pause=20", "a.db", "b.db"},
            {.workingFolder = folder.path(), .terminalColumns = 140});
    QCOMPARE(end.exitCode, 0);
    qsizetype rateFrom = -1;
    qsizetype leftFrom = -1;
    const QStringList all = statuses(end.errors);
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (rateFrom < 0 && all.at(i).contains(u"/s"))
            rateFrom = i;
        if (leftFrom < 0 && all.at(i).contains(u"about "))
            leftFrom = i;
        QVERIFY2(!all.at(i).contains(u"nan") && !all.at(i).contains(u"inf"), qPrintable(all.at(i)));
    }
    qInfo("%lld statuses, rate from the %lldth on, time left from the %lldth on", qint64(all.size()), qint64(rateFrom),
          qint64(leftFrom));
    // 10 Hz: 2 s are some 20 statuses, less those before a status is worth showing; 4 s twice as many.
    QVERIFY(rateFrom >= 8);
    QVERIFY(leftFrom >= rateFrom + 8);
}

void TerminalTest::waitingSaysForWhom()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    WriterProcess writer;
    QVERIFY(writer.hold(folder / "a.db", u"exclusive"_qs));
    Program program({"copy", "--method=online", "a.db", "b.db"},
                    {.workingFolder = folder.path(),
                     .terminalColumns = 100,
                     .othersChangeFiles = "the holder takes its journal with it"});
    const QByteArray holder = '(' + QByteArray::number(writer.pid()) + ')';
    QVERIFY(program.waitForError("Waiting 2 s for "));
    QVERIFY(program.waitForError(holder + " with an exclusive lock"));
    QVERIFY(writer.release());
    const ProgramEnd end = program.waitForEnd();
    QVERIFY2(end == 0, end.errors);
    QCOMPARE(verifyBank(folder / "b.db"), QString());
}

void TerminalTest::aRestartIsSaidInWords()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 200 * 4096});
    WriterProcess writer;
    QVERIFY(writer.startBank(folder / "a.db", std::chrono::milliseconds(30)));
    Program program(QByteArrayList(pacedCopy) << "--hold=never",
                    {.workingFolder = folder.path(),
                     .terminalColumns = 200,
                     .othersChangeFiles = "a writer commits until the first restart"});
    QVERIFY(program.waitForError("starting again"));
    writer.stop();
    const ProgramEnd end = program.waitForEnd();
    QVERIFY2(end == 0, end.errors);
    QVERIFY2(end.output.contains("Started over "), end.output);
    QCOMPARE(verifyBank(folder / "b.db"), QString());
}

void TerminalTest::coloursAreForTerminalsThatWantThem_data()
{
    QTest::addColumn<QByteArrayList>("environment");
    QTest::addColumn<int>("columns");
    QTest::addColumn<bool>("coloured");
    QTest::newRow("terminal") << QByteArrayList{} << 80 << true;
    QTest::newRow("NO_COLOR") << QByteArrayList{"NO_COLOR=1"} << 80 << false;
    QTest::newRow("empty NO_COLOR") << QByteArrayList{"NO_COLOR="} << 80 << true;
    QTest::newRow("dumb terminal") << QByteArrayList{"TERM=dumb"} << 80 << false;
    QTest::newRow("pipe") << QByteArrayList{} << 0 << false;
}

void TerminalTest::coloursAreForTerminalsThatWantThem()
{
    QFETCH(const QByteArrayList, environment);
    QFETCH(const int, columns);
    QFETCH(const bool, coloured);
    const ProgramEnd end =
        run({"copy", "missing.db", "b.db"}, {.environment = environment, .terminalColumns = columns});
    QCOMPARE(end.exitCode, 66);
    QCOMPARE(end.errors.contains("\x1b[1;31m"), coloured);
    QVERIFY2(end.errors.contains("error:"), end.errors);
}

void TerminalTest::theResultGoesToStandardOutput()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    const ProgramEnd end = run({"copy", "a.db", "b.db"}, {.workingFolder = folder.path(), .terminalColumns = 80});
    QVERIFY(end.output.contains("Copied and verified"));
    QVERIFY(!end.errors.contains("Copied and verified"));
}

void TerminalTest::namesCommandNothing_data()
{
    QTest::addColumn<QByteArrayList>("command");
    QTest::newRow("copy that finds damage") << QByteArrayList{"copy", "damaged.db", "b.db"};
    QTest::newRow("compact") << QByteArrayList{"copy", "--method=compact", "schema.db", "b.db"};
    QTest::newRow("info") << QByteArrayList{"info", "--tables", "damaged.db"};
    QTest::newRow("map") << QByteArrayList{"info", "--map", "damaged.db"};
    QTest::newRow("compare") << QByteArrayList{"compare", "damaged.db", "schema.db"};
    QTest::newRow("usage error") << QByteArrayList{"copy", "--method=\x1b[2J", "damaged.db", "b.db"};
}

void TerminalTest::namesCommandNothing()
{
    QFETCH(const QByteArrayList, command);
    const TemporaryFolder folder;
    // A title for the window, an erased screen, a C1 control, an override of direction.
    const QByteArray name = "\x1b]0;x\x07\x1b[2J\xc2\x9b\xe2\x80\xae";
    buildDatabase(folder / "damaged.db");
    SqlHandle(folder / "damaged.db")
        .execute("CREATE TABLE \"t" + name + "\"(a,b); INSERT INTO \"t" + name
                 + "\" VALUES(NULL,1); PRAGMA writable_schema=ON;"
                   "UPDATE sqlite_schema SET sql=replace(sql,'(a,b)','(a NOT NULL,b)') WHERE name LIKE 't%'");
    buildDatabase(folder / "schema.db");
    SqlHandle(folder / "schema.db")
        .execute("CREATE TABLE \"t" + name
                 + "\"(a); PRAGMA writable_schema=ON;"
                   "UPDATE sqlite_schema SET sql='CREATE TABLE x(' WHERE name LIKE 't%'");
    const ProgramEnd end = run(command, {.workingFolder = folder.path()});
    const QByteArray all = end.output + end.errors;
    for (const char *const obeyed : {"\x1b", "\x07", "\xc2\x9b", "\xe2\x80\xae"})
        QVERIFY2(!all.contains(obeyed), all.toPercentEncoding(" \n:()[]"));
    QVERIFY(!all.isEmpty());
}

void TerminalTest::aProgramsNameCommandsNothing()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    // The kernel takes what a program calls itself as it is.
    char own[16] = {};
    QCOMPARE(::prctl(PR_GET_NAME, own), 0);
    SqlHandle holder(folder / "a.db");
    holder.execute("BEGIN EXCLUSIVE");
    QCOMPARE(::prctl(PR_SET_NAME, "\x1b[2J\nrm \x1b]0;x"), 0);
    const ProgramSetup setup{.workingFolder = folder.path()};
    const ProgramEnd copied = run({"copy", "--method=online", "--timeout=1", "a.db", "b.db"}, setup);
    const ProgramEnd planned = run({"copy", "--dry-run", "a.db", "b.db"}, setup);
    const ProgramEnd json = run({"copy", "--json", "--dry-run", "a.db", "b.db"}, setup);
    ::prctl(PR_SET_NAME, own);
    QCOMPARE(copied.exitCode, 75);
    QVERIFY2(!(copied.errors + planned.output + planned.errors).contains('\x1b'), copied.errors + planned.output);
    QVERIFY2(!planned.output.contains("\nrm"), planned.output);
    // What is in it for people is cleaned where the words are made.
    QVERIFY2(json.output.contains("[2J") && !json.output.contains('\x1b'), json.output);
}

QTEST_GUILESS_MAIN(TerminalTest)
#include "tst_terminal.moc"
