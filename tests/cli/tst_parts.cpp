// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "columns.h"
#include "commandline.h"
#include "copyoptions.h"
#include "copyreport.h"
#include "process.h"
#include "support/databasebuilder.h"
#include "support/temporaryfolder.h"
#include "terminal.h"

#include <QScopeGuard>
#include <QTemporaryFile>
#include <QTest>

#include <random>

#include <sys/stat.h>
#include <unistd.h>

using namespace Litecopy;
using namespace std::chrono_literals;

/// The command line's pure parts.
class PartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anArgumentSurvivesAsText_data();
    void anArgumentSurvivesAsText();
    void anyBytesSurviveAsText();
    void theParserCarriesOddNames_data();
    void theParserCarriesOddNames();
    void aTimeIsRead_data();
    void aTimeIsRead();
    void wrongArgumentsAreNamed_data();
    void wrongArgumentsAreNamed();
    void theStatusFitsItsLine_data();
    void theStatusFitsItsLine();
    void theHelpFitsItsWidth_data();
    void theHelpFitsItsWidth();
    void helpWithoutBlanksFitsItsWidth();
    void aSmallFileIsReadAndAPipeIsNotWaitedFor();
    void columnsAreThoseOfATerminal();
    void aCancelledCopyNamesWhatItKept_data();
    void aCancelledCopyNamesWhatItKept();
};

/// Chinese and Japanese take two columns a character, and part words by no blanks.
void PartsTest::helpWithoutBlanksFitsItsWidth()
{
    const QString sentence =
        u"コピーは検査され、媒体に書き込まれてから（名前が付く前に）--sha256 の値と比べられます。"_qs;
    CommandText text;
    text.synopsis = u"keep"_qs;
    text.summary = sentence.repeated(5);
    text.groups = {{u"オプション："_qs, {{{u"compress"_qs}, u"形式"_qs, sentence.repeated(3)}}}};
    const QString help = helpText(text, 60);
    QString joined = help;
    QVERIFY(joined.remove(u'\n').remove(u' ').contains(sentence.repeated(5).remove(u' ')));
    for (const QString &line : help.split(u'\n')) {
        QVERIFY2(columnsOf(line) <= 60, qPrintable(line));
        const QString begin = line.trimmed().left(1);
        QVERIFY2(begin.isEmpty() || !u"、。）"_qs.contains(begin), qPrintable(line));
    }
}

void PartsTest::columnsAreThoseOfATerminal()
{
    QCOMPARE(columnsOf(u"Größe:"_qs), 6);
    QCOMPARE(columnsOf(u"数据库:"_qs), 7);
    QCOMPARE(columnsOf(u"e\u0301"_qs), 1);
    QCOMPARE(padded(u"コピー"_qs, 8), u"コピー  "_qs);
    QCOMPARE(paddedLeft(u"页"_qs, 4), u"  页"_qs);
    // What is longer than its column keeps off what follows.
    QCOMPARE(padded(u"Zuerst aufbewahrt:"_qs, 12), u"Zuerst aufbewahrt: "_qs);
}

void PartsTest::anArgumentSurvivesAsText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("plain") << QByteArray("app.db");
    QTest::newRow("two, three and four bytes") << QByteArray("\xc3\xa4 \xe2\x82\xac \xf0\x9f\x90\xa7");
    QTest::newRow("Latin-1") << QByteArray("f\xfcr.db");
    QTest::newRow("cut off") << QByteArray("a\xe2\x82");
    QTest::newRow("overlong") << QByteArray("\xc0\xaf");
    QTest::newRow("a surrogate in UTF-8") << QByteArray("\xed\xb2\x80");
    QTest::newRow("beyond Unicode") << QByteArray("\xf4\x90\x80\x80");
    QTest::newRow("a character after a broken one") << QByteArray("\xf0\x9f\xf0\x9f\x90\xa7");
}

void PartsTest::anArgumentSurvivesAsText()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(argumentFromText(textFromArgument(bytes)), bytes);
    if (bytes.isValidUtf8())
        QCOMPARE(textFromArgument(bytes), QString::fromUtf8(bytes));
    QCOMPARE(QByteArray::fromStdString(pathFromArgument(textFromArgument(bytes)).native()), bytes);
}

void PartsTest::anyBytesSurviveAsText()
{
    std::mt19937 random(1);
    std::uniform_int_distribution<int> byte(1, 255);
    std::uniform_int_distribution<int> high(0x80, 0xff);
    std::uniform_int_distribution<int> length(0, 40);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes;
        for (int left = length(random); left > 0; --left)
            bytes += static_cast<char>(left % 2 ? byte(random) : high(random));
        QCOMPARE(argumentFromText(textFromArgument(bytes)), bytes);
    }
    qInfo("20000 random names");
}

void PartsTest::theParserCarriesOddNames_data()
{
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("destination");
    QTest::newRow("plain") << QByteArrayList{"a", "b"} << QByteArray("a") << QByteArray("b");
    QTest::newRow("options between and after")
        << QByteArrayList{"a", "--quiet", "b", "--check=full"} << QByteArray("a") << QByteArray("b");
    QTest::newRow("dashes after --") << QByteArrayList{"--quiet", "--", "-a", "--json"} << QByteArray("-a")
                                     << QByteArray("--json");
    QTest::newRow("bytes") << QByteArrayList{"\xff\xfe", "--", "-\x80"} << QByteArray("\xff\xfe")
                           << QByteArray("-\x80");
    QTest::newRow("a dash alone") << QByteArrayList{"-", "b"} << QByteArray("-") << QByteArray("b");
}

void PartsTest::theParserCarriesOddNames()
{
    QFETCH(const QByteArrayList, arguments);
    QFETCH(const QByteArray, source);
    QFETCH(const QByteArray, destination);
    QStringList texts;
    for (const QByteArray &argument : arguments)
        texts += textFromArgument(argument);
    const CopyOptions options = readCopyOptions(texts);
    QCOMPARE(options.error, QString());
    QCOMPARE(QByteArray::fromStdString(options.request.source.native()), source);
    QCOMPARE(QByteArray::fromStdString(options.request.destination.native()), destination);
}

void PartsTest::aTimeIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("milliseconds");
    QTest::newRow("bare") << u"30"_qs << 30'000;
    QTest::newRow("fraction") << u"1.5"_qs << 1500;
    QTest::newRow("milliseconds") << u"500ms"_qs << 500;
    QTest::newRow("seconds") << u"2s"_qs << 2000;
    QTest::newRow("minutes") << u"2m"_qs << 120'000;
    QTest::newRow("minutes in full") << u"2min"_qs << 120'000;
    QTest::newRow("an hour") << u"1h"_qs << 3'600'000;
    QTest::newRow("none") << u"0"_qs << 0;
    QTest::newRow("nothing") << QString() << -1;
    QTest::newRow("a word") << u"soon"_qs << -1;
    QTest::newRow("negative") << u"-1"_qs << -1;
    QTest::newRow("unknown unit") << u"3d"_qs << -1;
    QTest::newRow("for ever") << u"99999999999h"_qs << -1;
    QTest::newRow("two points") << u"1.2.3"_qs << -1;
}

void PartsTest::aTimeIsRead()
{
    QFETCH(const QString, text);
    QFETCH(const int, milliseconds);
    const auto time = durationFromText(text, 1s);
    QCOMPARE(time ? int(time->count()) : -1, milliseconds);
}

void PartsTest::wrongArgumentsAreNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("none") << QStringList() << u"SOURCE"_qs;
    QTest::newRow("one") << QStringList{u"a"_qs} << u"DESTINATION"_qs;
    QTest::newRow("three") << QStringList{u"a"_qs, u"b"_qs, u"c"_qs} << u"'c'"_qs;
    QTest::newRow("empty name") << QStringList{u"a"_qs, QString()} << u"empty"_qs;
    for (const char *option :
         {"method", "hold", "check", "journal", "progress", "timeout", "pause", "pages-per-step", "retries"}) {
        QTest::addRow("--%s", option) << QStringList{u"a"_qs, u"b"_qs,
                                                     QStringLiteral("--%1=wrong").arg(QLatin1String(option))}
                                      << u"--"_qs + QLatin1String(option);
    }
    QTest::newRow("no retries") << QStringList{u"a"_qs, u"b"_qs, u"--retries=0"_qs} << u"from 1 on"_qs;
    QTest::newRow("pages below none") << QStringList{u"a"_qs, u"b"_qs, u"--pages-per-step=-1"_qs} << u"from 0 on"_qs;
    QTest::newRow("no receipt") << QStringList{u"a"_qs, u"b"_qs, u"--receipt="_qs} << u"--receipt"_qs;
    QTest::newRow("a schema of a connection") << QStringList{u"a"_qs, u"b"_qs, u"--schema=temp"_qs} << u"one schema"_qs;
    QTest::newRow("no schema") << QStringList{u"a"_qs, u"b"_qs, u"--schema="_qs} << u"one schema"_qs;
    QTest::newRow("force and into") << QStringList{u"a"_qs, u"b"_qs, u"--force"_qs, u"--into"_qs} << u"together"_qs;
    QTest::newRow("quiet and JSON") << QStringList{u"a"_qs, u"b"_qs, u"--quiet"_qs, u"--json"_qs} << u"together"_qs;
    QTest::newRow("proof and not strict")
        << QStringList{u"a"_qs, u"b"_qs, u"--require-proof"_qs, u"--no-strict"_qs} << u"together"_qs;
    QTest::newRow("a URI") << QStringList{u"file:a?mode=ro"_qs, u"b"_qs} << u"not a URI"_qs;
    QTest::newRow("unknown") << QStringList{u"a"_qs, u"b"_qs, u"--fast"_qs} << u"fast"_qs;
    QTest::newRow("value for a switch") << QStringList{u"a"_qs, u"b"_qs, u"--force=yes"_qs} << u"force"_qs;
    QTest::newRow("in place without an update") << QStringList{u"--in-place"_qs, u"a"_qs, u"b"_qs} << u"--update"_qs;
    QTest::newRow("even damaged without an update")
        << QStringList{u"--even-damaged"_qs, u"a"_qs, u"b"_qs} << u"--update"_qs;
    QTest::newRow("update into a database")
        << QStringList{u"--update"_qs, u"--into"_qs, u"a"_qs, u"b"_qs} << u"--into"_qs;
    QTest::newRow("update of a stream") << QStringList{u"--update"_qs, u"a"_qs, u"-"_qs} << u"standard output"_qs;
    QTest::newRow("update of a compressed copy")
        << QStringList{u"--update"_qs, u"a"_qs, u"b.zst"_qs} << u"compressed"_qs;
    QTest::newRow("update, to be compressed")
        << QStringList{u"--update"_qs, u"--compress=gzip"_qs, u"a"_qs, u"b"_qs} << u"compressed"_qs;
    QTest::newRow("update and force") << QStringList{u"--update"_qs, u"--force"_qs, u"a"_qs, u"b"_qs} << u"--force"_qs;
}

void PartsTest::wrongArgumentsAreNamed()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, named);
    const QString error = readCopyOptions(arguments).error;
    QVERIFY2(error.contains(named), qPrintable(error));
}

void PartsTest::theStatusFitsItsLine_data()
{
    QTest::addColumn<CopyProgress>("progress");
    QTest::addColumn<QString>("sentence");

    CopyProgress progress;
    QTest::newRow("nothing counted yet") << progress << u"Preparing"_qs;
    progress.phase = CopyPhase::Copying;
    progress.pageCount = 238'688;
    progress.remaining = 123'456;
    progress.pageSize = 4096;
    QTest::newRow("copying") << progress << u"Copying: 450 MiB of 932 MiB (123,456 pages remaining)"_qs;
    progress.restarts = 2;
    QTest::newRow("started over") << progress << u"starting again, 2nd time"_qs;
    progress.restarts = 0;
    progress.holding = true;
    QTest::newRow("holding") << progress << u"wait until"_qs;
    progress.holding = false;
    progress.waiting = true;
    progress.waitingFor = u"firefox (4312) with an exclusive lock"_qs;
    progress.waited = 5s;
    QTest::newRow("waiting") << progress << u"Waiting 5 s for firefox (4312) with an exclusive lock"_qs;
    progress.waitingFor = u"firefox (4312) with a shared lock, thunderbird (17) with a reserved lock"_qs;
    QTest::newRow("waiting for many") << progress << u"Waiting 5 s for firefox (4312)"_qs;
    progress = {};
    progress.phase = CopyPhase::Checking;
    QTest::newRow("checking") << progress << u"Checking"_qs;
    progress.phase = CopyPhase::Writing;
    progress.phaseFraction = 0.5;
    QTest::newRow("writing") << progress << u"Writing to disk"_qs;
}

void PartsTest::theStatusFitsItsLine()
{
    QFETCH(const CopyProgress, progress);
    QFETCH(const QString, sentence);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English));
    for (const int width : {200, 120, 79, 60}) {
        const QString line = statusLine(progress, {512e6, 2s}, CheckLevel::Quick, width);
        QVERIFY2(line.size() <= width, qPrintable(line));
        QVERIFY2(!line.contains(u"nan") && !line.contains(u"-1"), qPrintable(line));
    }
    const QString whole = statusLine(progress, {}, CheckLevel::Quick, 200);
    QVERIFY2(whole.contains(sentence), qPrintable(whole));
    QLocale::setDefault(before);
}

void PartsTest::theHelpFitsItsWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("narrow") << 60;
    QTest::newRow("usual") << 80;
    QTest::newRow("wide") << 100;
}

void PartsTest::theHelpFitsItsWidth()
{
    QFETCH(const int, width);
    const QString help = helpText(copyCommandText(), width);
    QVERIFY(help.indexOf(u"Examples:"_qs) < help.indexOf(u"--method"_qs));
    for (const QString &line : help.split(u'\n')) {
        // An example is not broken: it is there to be copied.
        if (!line.contains(u"litecopy-cli copy "))
            QVERIFY2(line.size() <= width, qPrintable(line));
        QVERIFY2(!line.endsWith(u' '), qPrintable(line));
    }
}

void PartsTest::aSmallFileIsReadAndAPipeIsNotWaitedFor()
{
    const Test::TemporaryFolder folder;
    Test::writeFile(folder / "file", "ten bytes.");
    QCOMPARE(readSmallFile(folder / "file", 10), QByteArray("ten bytes."));
    QVERIFY(!readSmallFile(folder / "file", 9));
    QVERIFY(!readSmallFile(folder / "none", 10));
    QCOMPARE(::mkfifo((folder / "pipe").c_str(), 0600), 0);
    QVERIFY(!readSmallFile(folder / "pipe", 10));
}

void PartsTest::aCancelledCopyNamesWhatItKept_data()
{
    QTest::addColumn<QByteArray>("safetyCopy");
    QTest::addColumn<bool>("quiet");
    QTest::addColumn<QByteArray>("message");
    const QByteArray kept = "Cancelled, and “b.db” may not be as it was.\n"
                            "What was there before is kept in “b-before-2026.db”.\n";
    QTest::newRow("nothing kept") << QByteArray() << false << QByteArray("Cancelled: everything is as it was.\n");
    QTest::newRow("nothing kept, quiet") << QByteArray() << true << QByteArray();
    QTest::newRow("a safety copy") << QByteArray("b-before-2026.db") << false << kept;
    QTest::newRow("a safety copy, quiet") << QByteArray("b-before-2026.db") << true << kept;
}

void PartsTest::aCancelledCopyNamesWhatItKept()
{
    QFETCH(const QByteArray, safetyCopy);
    QFETCH(const bool, quiet);
    QFETCH(const QByteArray, message);
    CopyOptions options;
    options.quiet = quiet;
    CopyResult result;
    result.outcome = CopyOutcome::Cancelled;
    result.receipt.destination = "b.db";
    result.receipt.safetyCopy = safetyCopy.toStdString();

    QTemporaryFile errors;
    QVERIFY(errors.open());
    {
        const int standard = ::dup(STDERR_FILENO);
        const auto back = qScopeGuard([standard] {
            ::dup2(standard, STDERR_FILENO);
            ::close(standard);
        });
        QVERIFY(::dup2(errors.handle(), STDERR_FILENO) == STDERR_FILENO);
        Terminal terminal;
        textReport(options, terminal)->finished(result, 130);
    }
    QVERIFY(errors.seek(0));
    QCOMPARE(errors.readAll(), message);
}

QTEST_GUILESS_MAIN(PartsTest)
#include "tst_parts.moc"
