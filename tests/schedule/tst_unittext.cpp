// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "schedule.h"
#include "scheduletext.h"

#include "support/databasebuilder.h"
#include "support/temporaryfolder.h"

#include <QLocale>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;

namespace {

Schedule scheduleOf(const QByteArrayList &arguments)
{
    Schedule schedule;
    schedule.name = u"app"_qs;
    schedule.command = QByteArrayList{"/usr/bin/env"} + arguments;
    schedule.calendar = calendarFromWords(u"daily@17:00"_qs);
    return schedule;
}

/// Writes both files into `folder`, and has systemd read them: what it complains of.
QByteArray verify(const Schedule &schedule, const TemporaryFolder &folder)
{
    writeFile(folder / serviceName(schedule).toStdString(), serviceText(schedule));
    writeFile(folder / timerName(schedule).toStdString(), timerText(schedule));
    QProcess analyze;
    analyze.setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_RUNTIME_DIR"_qs, QString::fromStdString(folder.path().native()));
    analyze.setProcessEnvironment(environment);
    analyze.start(u"systemd-analyze"_qs,
                  {u"--user"_qs, u"--man=no"_qs, u"verify"_qs,
                   QString::fromStdString((folder / timerName(schedule).toStdString()).native()),
                   QString::fromStdString((folder / serviceName(schedule).toStdString()).native())});
    if (!analyze.waitForFinished())
        return "no answer";
    // Of units that are not ours, on this machine.
    QByteArray complaints;
    for (const QByteArray &line : analyze.readAll().split('\n')) {
        if (line.contains("litecopy-"))
            complaints += line + '\n';
    }
    return analyze.exitCode() == 0 ? complaints : "ended with an error\n" + complaints;
}

} // namespace

/// What is written into unit files, into crontab and into sentences. systemd and sh read it back.
class UnitTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oddWordsComeBack_data();
    void oddWordsComeBack();
    void systemdTakesOddNames_data() { oddWordsComeBack_data(); }
    void systemdTakesOddNames();
    void systemdRefusesWhatIsWrong();
    void aShellTakesOddWords_data() { oddWordsComeBack_data(); }
    void aShellTakesOddWords();
    void everyByteComesBack();
    void whatIsNotQuotedRightIsNotRead_data();
    void whatIsNotQuotedRightIsNotRead();
    void programsThatSystemdCannotStartAreNamed();
    void aScheduleComesBackFromItsFiles();
    void onlyMarkedFilesAreOurs();
    void plainWordsAreCalendars_data();
    void plainWordsAreCalendars();
    void theSentenceSaysWhenAndWhatIsKept_data();
    void theSentenceSaysWhenAndWhatIsKept();
    void crontabHasTheSameTimes_data();
    void crontabHasTheSameTimes();
    void crontabSkipsARunWhoseDriveIsNotThere();
    void foldersAndMountsComeBack_data() { oddWordsComeBack_data(); }
    void foldersAndMountsComeBack();
    void aDriveThatComesBackStartsWhatMakesUp();
    void schedulesOfOtherRulesAreSaid();
    void namesComeFromTheDatabase_data();
    void namesComeFromTheDatabase();
    void everyResultHasAWordOfItsOwn();
};

void UnitTextTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
}

void UnitTextTest::oddWordsComeBack_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("plain") << QByteArray("app.db");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("spaces") << QByteArray(" my  app .db ");
    QTest::newRow("specifier") << QByteArray("100%h %%");
    QTest::newRow("variable") << QByteArray("$HOME");
    QTest::newRow("variable in braces") << QByteArray("a${HOME}b$$c$");
    QTest::newRow("double quotes") << QByteArray("the \"app\"");
    QTest::newRow("single quotes") << QByteArray("it's 'here'");
    QTest::newRow("both quotes") << QByteArray("\"'");
    QTest::newRow("backslashes") << QByteArray("a\\b\\\\n\\");
    QTest::newRow("line break") << QByteArray("two\nlines\n");
    QTest::newRow("control characters") << QByteArray("\x01\t\r\x1b[31m\x7f");
    QTest::newRow("no UTF-8") << QByteArray("caf\xe9 \xff\xfe.db");
    QTest::newRow("half a character") << QByteArray("\xe2\x82");
    QTest::newRow("overlong") << QByteArray("\xc0\xaf\xed\xa0\x80");
    QTest::newRow("other letters") << QString(u"données–数据 🗄.db"_qs).toUtf8();
    QTest::newRow("semicolon") << QByteArray(";");
    QTest::newRow("comment") << QByteArray("# no comment ;");
    QTest::newRow("prefix") << QByteArray("-@:+!|x");
    QTest::newRow("section") << QByteArray("[Service]\nExecStart=/bin/false");
    QTest::newRow("glob") << QByteArray("*?[a]~&|<>`");
}

void UnitTextTest::oddWordsComeBack()
{
    QFETCH(const QByteArray, word);
    const auto words = unitWords(unitWord("first") + ' ' + unitWord(word) + ' ' + unitWord(word));
    QVERIFY(words);
    QCOMPARE(*words, (QByteArrayList{"first", word, word}));
    QVERIFY(unitWord(word).isValidUtf8());
    QVERIFY(!unitWord(word).contains('\n'));
}

void UnitTextTest::systemdTakesOddNames()
{
    if (QStandardPaths::findExecutable(u"systemd-analyze"_qs).isEmpty())
        QSKIP("there is no systemd-analyze here");
    QFETCH(const QByteArray, word);
    const TemporaryFolder folder;
    Schedule schedule = scheduleOf({"copy", "--force", "--", word, word});
    schedule.folders = {fs::path("/nowhere") / word.toStdString(), "/nowhere/other"};
    schedule.mounts = {fs::path("/nowhere") / word.toStdString()};
    QCOMPARE(verify(schedule, folder), QByteArray());
    // Every folder is a condition, one way or the other.
    const QByteArray text = serviceText(schedule);
    QCOMPARE(text.count("ConditionPathExists=") + text.count("ExecCondition=test -d"), 2);
    QCOMPARE(text.count("ConditionPathIsMountPoint=") + text.count("ExecCondition=mountpoint"), 1);
    QVERIFY(text.isValidUtf8());
}

void UnitTextTest::systemdRefusesWhatIsWrong()
{
    if (QStandardPaths::findExecutable(u"systemd-analyze"_qs).isEmpty())
        QSKIP("there is no systemd-analyze here");
    const TemporaryFolder folder;
    Schedule schedule = scheduleOf({"copy"});
    schedule.calendar = u"every now and then"_qs;
    QVERIFY(!verify(schedule, folder).isEmpty());
}

void UnitTextTest::aShellTakesOddWords()
{
    QFETCH(const QByteArray, word);
    QProcess shell;
    shell.start(u"sh"_qs, {});
    shell.write(shellCommand({"printf", "%s", word}) + '\n');
    shell.closeWriteChannel();
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.readAllStandardOutput(), word);
}

void UnitTextTest::everyByteComesBack()
{
    QByteArray word;
    for (int byte = 1; byte < 256; ++byte)
        word += char(byte);
    const auto words = unitWords(unitWord("x") + ' ' + unitWord(word));
    QVERIFY(words);
    QCOMPARE(words->value(1), word);
}

void UnitTextTest::whatIsNotQuotedRightIsNotRead_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("open quote") << QByteArray("\"/usr/bin/x");
    QTest::newRow("backslash at the end") << QByteArray("/usr/bin/x \\");
    QTest::newRow("no escape") << QByteArray("/usr/bin/x \\q");
    QTest::newRow("half a number") << QByteArray("/usr/bin/x \\x4");
    QTest::newRow("NUL") << QByteArray("/usr/bin/x \\x00");
}

void UnitTextTest::whatIsNotQuotedRightIsNotRead()
{
    QFETCH(const QByteArray, line);
    QVERIFY(!unitWords(line));
}

void UnitTextTest::programsThatSystemdCannotStartAreNamed()
{
    QCOMPARE(programObjection("/opt/my programs/100%/$x/litecopy-cli"), QString());
    for (const char *program : {"", "litecopy-cli", "/opt/\"x\"", "/opt/it's", "/opt/a\\b", "/opt/a\nb"})
        QVERIFY2(!programObjection(program).isEmpty(), program);
}

void UnitTextTest::aScheduleComesBackFromItsFiles()
{
    Schedule schedule = scheduleOf({"copy", "--force", "--", "/srv/100% $x.db", "/b/\xff.db"});
    schedule.command.first() = "/opt/$x 100%/litecopy-cli";
    schedule.delay = std::chrono::seconds(7);
    schedule.catchUp = false;
    const auto read = readSchedule(u"app"_qs, serviceText(schedule), timerText(schedule));
    QVERIFY(read);
    QCOMPARE(read->command, schedule.command);
    QCOMPARE(read->calendar, schedule.calendar);
    QCOMPARE(read->delay, schedule.delay);
    QCOMPARE(read->catchUp, false);
    QVERIFY(!readSchedule(u"app"_qs, serviceText(schedule), "[Timer]\n"));
    QVERIFY(!readSchedule(u"app"_qs, "[Service]\n", timerText(schedule)));
}

void UnitTextTest::onlyMarkedFilesAreOurs()
{
    const Schedule schedule = scheduleOf({"copy"});
    QVERIFY(isMadeByLitecopy(serviceText(schedule)));
    QVERIFY(isMadeByLitecopy(timerText(schedule)));
    QVERIFY(!isMadeByLitecopy("[Unit]\nDescription=Made by Litecopy\n"));
    QVERIFY(!isMadeByLitecopy({}));
}

void UnitTextTest::plainWordsAreCalendars_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("calendar");
    QTest::newRow("hourly") << u"hourly"_qs << u"*-*-* *:00:00"_qs;
    QTest::newRow("daily") << u"daily"_qs << u"*-*-* 00:00:00"_qs;
    QTest::newRow("daily at") << u"daily@17:00"_qs << u"*-*-* 17:00:00"_qs;
    QTest::newRow("weekly at") << u"weekly@7:05"_qs << u"Mon *-*-* 07:05:00"_qs;
    QTest::newRow("monthly at") << u"monthly@03:30"_qs << u"*-*-01 03:30:00"_qs;
    QTest::newRow("systemd's") << u"Mon..Fri 08,17:00"_qs << u"Mon..Fri 08,17:00"_qs;
    QTest::newRow("not understood") << u"hourly@17:00"_qs << u"hourly@17:00"_qs;
}

void UnitTextTest::plainWordsAreCalendars()
{
    QFETCH(const QString, words);
    QFETCH(const QString, calendar);
    QCOMPARE(calendarFromWords(words), calendar);
}

void UnitTextTest::theSentenceSaysWhenAndWhatIsKept_data()
{
    QTest::addColumn<QString>("calendar");
    QTest::addColumn<QByteArrayList>("command");
    QTest::addColumn<bool>("catchUp");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const QString &calendar, const QByteArrayList &command, bool catchUp,
                        const QString &sentence) { QTest::newRow(name) << calendar << command << catchUp << sentence; };
    row("14 days", u"daily@17:00"_qs, {"keep", "--keep-daily=14", "--", "/a.db", "/b"}, true,
        u"Every day at 17:00, or as soon as you log in after that. Keeps 14 days."_qs);
    row("several rules", u"weekly@06:00"_qs,
        {"keep", "--keep-last=1", "--keep-daily=14", "--keep-monthly=12", "--keep-within=2y", "--", "/a.db", "/b"},
        false, u"Every Monday at 06:00. Keeps the last copy, 14 days, 12 months and all of the last 2y."_qs);
    row("no rule", u"monthly"_qs, {"keep", "--", "/a.db", "/b"}, false,
        u"Every month on day 1 at 00:00. Keeps every copy."_qs);
    row("replaced", u"hourly"_qs, {"copy", "--force", "--", "/a.db", "/b.db"}, false,
        u"Every hour. Each copy replaces the last one."_qs);
    row("up to date", u"Fri 08:00"_qs, {"copy", "--update", "--", "/a.db", "/b.db"}, true,
        u"At the times “Fri 08:00”, or as soon as you log in after that. Brings the last copy up to date."_qs);
    row("of a rule that is given twice the last one counts", u"hourly"_qs,
        {"keep", "--keep-daily=1", "--keep-daily=14", "--", "/a.db", "/b"}, false, u"Every hour. Keeps 14 days."_qs);
    row("a file's name is no rule", u"hourly"_qs, {"keep", "--", "--keep-daily=14", "/b"}, false,
        u"Every hour. Keeps every copy."_qs);
}

void UnitTextTest::theSentenceSaysWhenAndWhatIsKept()
{
    QFETCH(const QString, calendar);
    QFETCH(const QByteArrayList, command);
    QFETCH(const bool, catchUp);
    QFETCH(const QString, sentence);
    Schedule schedule = scheduleOf(command);
    schedule.calendar = calendarFromWords(calendar);
    schedule.catchUp = catchUp;
    QCOMPARE(scheduleSentence(schedule), sentence);
}

void UnitTextTest::crontabHasTheSameTimes_data()
{
    QTest::addColumn<QString>("calendar");
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("daily") << u"daily@17:05"_qs << QByteArray("/a.db") << QByteArray("5 17 * * * /usr/bin/env /a.db");
    QTest::newRow("hourly") << u"hourly"_qs << QByteArray("/a.db") << QByteArray("0 * * * * /usr/bin/env /a.db");
    QTest::newRow("weekly") << u"weekly"_qs << QByteArray("/a.db") << QByteArray("0 0 * * 1 /usr/bin/env /a.db");
    QTest::newRow("Sunday") << u"Sun *-*-* 08:00"_qs << QByteArray("/a.db")
                            << QByteArray("0 8 * * 0 /usr/bin/env /a.db");
    QTest::newRow("monthly") << u"monthly@01:02"_qs << QByteArray("/a.db")
                             << QByteArray("2 1 1 * * /usr/bin/env /a.db");
    QTest::newRow("a percent sign") << u"hourly"_qs << QByteArray("/100%.db")
                                    << QByteArray("0 * * * * /usr/bin/env '/100\\%.db'");
    QTest::newRow("a line break") << u"hourly"_qs << QByteArray("/a\n.db") << QByteArray();
    QTest::newRow("other times") << u"Mon..Fri 08,17:00"_qs << QByteArray("/a.db") << QByteArray();
}

void UnitTextTest::crontabHasTheSameTimes()
{
    QFETCH(const QString, calendar);
    QFETCH(const QByteArray, word);
    QFETCH(const QByteArray, line);
    Schedule schedule = scheduleOf({word});
    schedule.calendar = calendarFromWords(calendar);
    QCOMPARE(crontabLine(schedule).value_or(QByteArray()), line);
}

void UnitTextTest::crontabSkipsARunWhoseDriveIsNotThere()
{
    Schedule schedule = scheduleOf({"/a.db"});
    schedule.calendar = calendarFromWords(u"hourly"_qs);
    schedule.folders = {"/srv", "/media/my stick/100%"};
    schedule.mounts = {"/media/my stick"};
    QCOMPARE(crontabLine(schedule).value_or(QByteArray()),
             QByteArray("0 * * * * test -d /srv && test -d '/media/my stick/100\\%' && "
                        "mountpoint -q '/media/my stick' && /usr/bin/env /a.db"));

    // As cron has it run, but for the sign that it takes for itself.
    const TemporaryFolder folder;
    const std::string made = folder / "made";
    schedule.command = {"/bin/touch", QByteArray::fromStdString(made)};
    schedule.folders = {folder.path()};
    const auto start = [&schedule](const std::vector<std::filesystem::path> &mounts) {
        schedule.mounts = mounts;
        const QByteArray line = crontabLine(schedule).value_or(QByteArray());
        return QProcess::execute(u"sh"_qs, {u"-c"_qs, QString::fromUtf8(line.mid(10))});
    };
    QVERIFY(start({folder.path()}) != 0);
    QVERIFY(!std::filesystem::exists(made));
    QCOMPARE(start({"/proc"}), 0);
    QVERIFY(std::filesystem::remove(made));
    schedule.folders = {folder / "away"};
    QVERIFY(start({}) != 0);
    QVERIFY(!std::filesystem::exists(made));
}

void UnitTextTest::namesComeFromTheDatabase_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << QByteArray("/srv/app.db") << u"app"_qs;
    QTest::newRow("odd") << QByteArray("/srv/my app (2)!.sqlite") << u"my-app-2"_qs;
    QTest::newRow("nothing left") << QByteArray("/srv/\xff\xfe.db") << u"database"_qs;
    QTest::newRow("long") << QByteArray("/srv/") + QByteArray(200, 'x') << QString(64, u'x');
    QTest::newRow("hidden") << QByteArray("/srv/.app") << u"app"_qs;
}

void UnitTextTest::namesComeFromTheDatabase()
{
    QFETCH(const QByteArray, source);
    QFETCH(const QString, name);
    QCOMPARE(scheduleNameFor(source.toStdString()), name);
    QVERIFY(isScheduleName(name));
    for (const char *bad : {"", "-a", ".a", "a b", "a/b", "a@b", "a%b", "\xc3\xa9"})
        QVERIFY2(!isScheduleName(QString::fromUtf8(bad)), bad);
}

void UnitTextTest::everyResultHasAWordOfItsOwn()
{
    using Result = ScheduleState::Result;
    QStringList texts;
    QStringList names;
    for (const Result result :
         {Result::Never, Result::Running, Result::Good, Result::Busy, Result::Skipped, Result::Failed}) {
        ScheduleState state;
        state.result = result;
        state.exitCode = result == Result::Failed ? 66 : 0;
        texts += resultText(state);
        names += resultName(result);
    }
    QCOMPARE(texts.removeDuplicates(), 0);
    QCOMPARE(names.removeDuplicates(), 0);
    QCOMPARE(names.size(), 6);
}

void UnitTextTest::foldersAndMountsComeBack()
{
    QFETCH(const QByteArray, word);
    Schedule schedule;
    schedule.name = u"app"_qs;
    schedule.command = {"/usr/bin/litecopy-cli", "keep", "--", "/a.db", "/b"};
    schedule.calendar = u"*-*-* 17:00:00"_qs;
    schedule.folders = {("/from " + word).toStdString(), ("/to/" + word + "x").toStdString()};
    schedule.mounts = {("/media/" + word + "x").toStdString()};
    const auto read = readSchedule(schedule.name, serviceText(schedule), timerText(schedule));
    QVERIFY(read);
    // Those that stand in a line of another kind come last.
    auto folders = read->folders;
    std::ranges::sort(folders);
    std::ranges::sort(schedule.folders);
    QCOMPARE(folders, schedule.folders);
    QCOMPARE(read->mounts, schedule.mounts);
    // So the line for crontab has its conditions, also for a schedule that is there already.
    if (const auto line = crontabLine(*read))
        QVERIFY(line->contains("mountpoint -q ") && line->count("test -d ") == 2);
}

void UnitTextTest::aDriveThatComesBackStartsWhatMakesUp()
{
    Schedule schedule;
    schedule.name = u"app"_qs;
    schedule.command = {"/usr/bin/litecopy-cli", "keep", "--", "/a.db", "/media/my drive-1/kept"};
    schedule.calendar = u"*-*-* 17:00:00"_qs;
    QVERIFY(!makesUp(schedule) && returnText(schedule).isEmpty());
    schedule.mounts = {"/media/my drive-1", "/.hidden/a_b:c.d"};
    const QByteArray text = returnText(schedule);
    QVERIFY2(isMadeByLitecopy(text) && text.contains("ExecStart=\"/usr/bin/litecopy-cli\" schedule missed app\n"),
             text);
    // As systemd-escape --path --suffix=mount has them.
    QVERIFY2(text.contains("\nWantedBy=media-my\\x20drive\\x2d1.mount\nWantedBy=\\x2ehidden-a_b:c.d.mount\n"), text);
    schedule.catchUp = false;
    QVERIFY(!makesUp(schedule) && returnText(schedule).isEmpty());
}

void UnitTextTest::schedulesOfOtherRulesAreSaid()
{
    const auto keeping = [](const char *name, const char *rule, const char *folder) {
        Schedule schedule;
        schedule.name = QString::fromLatin1(name);
        schedule.command = {"/usr/bin/litecopy-cli", "keep", rule, "--", "/a.db", folder};
        return schedule;
    };
    const Schedule planned = keeping("new", "--keep-daily=14", "/kept");
    QVERIFY(otherRulesText(planned, {}).isEmpty());
    QVERIFY(otherRulesText(planned, {keeping("same", "--keep-daily=14", "/kept")}).isEmpty());
    QVERIFY(otherRulesText(planned, {keeping("elsewhere", "--keep-last=2", "/other")}).isEmpty());
    // The one that it replaces.
    QVERIFY(otherRulesText(planned, {keeping("new", "--keep-last=2", "/kept")}).isEmpty());
    const QString text = otherRulesText(planned, {keeping("old", "--keep-last=2", "/kept")});
    QVERIFY2(text.startsWith(u"“old” keeps copies of the same database") && text.contains(u"the last 2 copies"),
             qPrintable(text));
}

QTEST_GUILESS_MAIN(UnitTextTest)
#include "tst_unittext.moc"
