// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "program.h"

#include "support/databasebuilder.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <QRegularExpression>
#include <QTest>

#include <csignal>

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
    buildDatabase(folder / "a.db", {.size = 300 * 4096});
    const ProgramEnd end = run({"copy", "--method=online", "--pages-per-step=1", "--pause=20", "a.db", "b.db"},
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

QTEST_GUILESS_MAIN(TerminalTest)
#include "tst_terminal.moc"
