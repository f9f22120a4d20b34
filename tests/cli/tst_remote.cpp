// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "program.h"
#include "quantitytext.h"
#include "recipes.h"
#include "sshserver.h"
#include "sshsource.h"

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <litecopy/copylist.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <optional>

#include <unistd.h>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

/// `copy ssh://host/path`: by a real ssh server of the test's own, on a port of the loopback device.
class RemoteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aUrlIsTakenApart_data();
    void aUrlIsTakenApart();
    void wordsSurviveTheFarShell_data();
    void wordsSurviveTheFarShell();
    void twentyPullsUnderABusyWriterAreAllRight_data();
    void twentyPullsUnderABusyWriterAreAllRight();
    void whatTheFarEngineProvedIsProved();
    void aDryRunSaysByWhatTheCopyWouldBeMade_data();
    void aDryRunSaysByWhatTheCopyWouldBeMade();
    void copiesOfAFarDatabaseAreKeptByTheRules_data();
    void copiesOfAFarDatabaseAreKeptByTheRules();
    void anyShellMayBeThere_data();
    void anyShellMayBeThere();
    void theFarSourceStaysAsItWas_data();
    void theFarSourceStaysAsItWas();
    void whatACrashLeftIsNeverTouchedThere_data();
    void whatACrashLeftIsNeverTouchedThere();
    void aCopyIsNoMoreOpenThanTheFarSource();
    void anythingMayBeInAName();
    void whatIsWrongIsToldInWords_data();
    void whatIsWrongIsToldInWords();
    void aCutConnectionLeavesNothing_data();
    void aCutConnectionLeavesNothing();
    void aKillWhileItIsSentLeavesNothingThere();
    void whatShellsPrintIsNoCopy_data();
    void whatShellsPrintIsNoCopy();
    void aFarProgramThatFallsSilentIsAnError();
    void waitingForTheFarShellTakesNoProcessor();
    void cancellingEndsOurSsh();
    void controlCCancelsAndIsNoBrokenConnection();
    void theRecipesWork_data();
    void theRecipesWork();
    void everyRecipeOfSshWasRun();

private:
    int m_recipes = 0;
};

namespace {

RemoteFile fileAt(const QByteArray &path)
{
    RemoteFile file;
    file.path = path;
    return file;
}

} // namespace

void RemoteTest::aUrlIsTakenApart_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("user");
    QTest::addColumn<int>("port");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("plain") << QByteArray("ssh://host/srv/a.db") << u"host"_qs << QString() << 0
                           << QByteArray("/srv/a.db");
    QTest::newRow("all of it") << QByteArray("ssh://me@host:2222/a.db") << u"host"_qs << u"me"_qs << 2222
                               << QByteArray("/a.db");
    QTest::newRow("at home") << QByteArray("ssh://host/~/a.db") << u"host"_qs << QString() << 0 << QByteArray("a.db");
    QTest::newRow("IPv6") << QByteArray("ssh://[::1]:22/a.db") << u"::1"_qs << QString() << 22 << QByteArray("/a.db");
    QTest::newRow("IPv6 without a port") << QByteArray("ssh://[fe80::2]/a.db") << u"fe80::2"_qs << QString() << 0
                                         << QByteArray("/a.db");
    QTest::newRow("encoded") << QByteArray("ssh://host/a%20b%25.db") << u"host"_qs << QString() << 0
                             << QByteArray("/a b%.db");
    for (const char *const wrong :
         {"ssh://host", "ssh:///a.db", "ssh://host/", "ssh://host:0/a.db", "ssh://host:x/a.db",
          "ssh://-oProxyCommand=x/a.db", "ssh://-l@host/a.db", "ssh://host/a%00b", "host:/a.db"})
        QTest::newRow(wrong) << QByteArray(wrong) << QString() << QString() << 0 << QByteArray();
}

void RemoteTest::aUrlIsTakenApart()
{
    QFETCH(const QByteArray, url);
    QFETCH(const QString, host);
    QFETCH(const QByteArray, path);
    const std::optional<RemoteFile> file = RemoteFile::fromUrl(url);
    QCOMPARE(file.has_value(), !path.isEmpty());
    if (!file)
        return;
    QCOMPARE(file->host, host);
    QCOMPARE(file->path, path);
    QTEST(file->user, "user");
    QTEST(file->port, "port");
}

void RemoteTest::wordsSurviveTheFarShell_data()
{
    QTest::addColumn<QByteArray>("word");
    for (const char *const word :
         {"plain", "two words", "it's", "'", "$(touch x)", "`id`", "a\nb", "-rf", "\\", "\"", "*", "ä", "\xff"})
        QTest::newRow(QByteArray(word).toPercentEncoding().constData()) << QByteArray(word);
}

void RemoteTest::wordsSurviveTheFarShell()
{
    QFETCH(const QByteArray, word);
    const TemporaryFolder folder;
    writeFile(folder / "script", "printf %s " + shellWord(word));
    QProcess shell;
    shell.start(u"sh"_qs, {QString::fromStdString((folder / "script").native())});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.readAllStandardOutput(), word);
}

void RemoteTest::twentyPullsUnderABusyWriterAreAllRight_data()
{
    addEngines();
}

void RemoteTest::twentyPullsUnderABusyWriterAreAllRight()
{
    QFETCH(const QByteArray, engine);
    NEED_SERVER(engine);
    const TemporaryFolder folder;
    const TemporaryFolder here;
    buildDatabase(folder / "a.db", {.journalMode = "wal", .size = 1'000'000});
    WriterProcess writer;
    QVERIFY2(writer.startBank(folder / "a.db", 1ms), qPrintable(writer.errorOutput()));
    for (int i = 0; i < 20; ++i) {
        const ProgramEnd end = run({"copy", "--force", server.url(folder / "a.db"), "b.db"},
                                   {.workingFolder = here.path(), .environment = server.environment()});
        QVERIFY2(end == 0, end.errors);
        QCOMPARE(verifyBank(here / "b.db"), QString());
    }
    const WriterReport report = writer.stop();
    QVERIFY2(report.commits > 0 && report.failed == 0, qPrintable(report.toString()));
    QVERIFY(fs::is_empty(server.farTemporary()));
}

void RemoteTest::whatTheFarEngineProvedIsProved()
{
    NEED_SERVER("litecopy-cli");
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 100'000});
    const ProgramEnd end = run({"copy", "--require-proof", "--receipt=r.json", server.url(folder / "a.db"), "b.db"},
                               {.workingFolder = folder.path(), .environment = server.environment()});
    QVERIFY2(end == 0 && end.output.startsWith("Copied and verified: "), end.output + end.errors);
    const QJsonObject receipt = QJsonDocument::fromJson(readFile(folder / "r.json")).object();
    QVERIFY(receipt.value(u"proved").toBool());
    QVERIFY2(receipt.value(u"reason").toString().startsWith(u"Made by litecopy-cli "),
             qPrintable(receipt.value(u"reason").toString()));
    QVERIFY(receipt.value(u"source").toString().startsWith(u"ssh://"));
}

void RemoteTest::aDryRunSaysByWhatTheCopyWouldBeMade_data()
{
    addEngines();
    QTest::newRow("none") << QByteArray();
}

void RemoteTest::aDryRunSaysByWhatTheCopyWouldBeMade()
{
    QFETCH(const QByteArray, engine);
    NEED_SERVER(engine);
    const TemporaryFolder folder;
    const TemporaryFolder here;
    buildDatabase(folder / "a.db", {.size = 300'000});
    fs::create_symlink("/usr/bin/stat", server.folder() / "far/stat");
    const FolderSnapshot before(folder.path());
    const ProgramSetup setup{.workingFolder = here.path(), .environment = server.environment()};
    const ProgramEnd end = run({"copy", "--dry-run", server.url(folder / "a.db"), "b.db"}, setup);
    const ProgramEnd json = run({"copy", "--dry-run", "--json", server.url(folder / "a.db"), "b.db"}, setup);
    const QJsonObject plan = QJsonDocument::fromJson(json.output).object();
    if (engine.isEmpty()) {
        QVERIFY2(end == 74 && end.errors.contains("install one of them"), end.output + end.errors);
        QVERIFY2(json == 74, json.output + json.errors);
        QCOMPARE(plan.value(u"error").toObject().value(u"code").toString(), u"RemoteFailed"_qs);
        return;
    }
    QVERIFY2(end == 0 && json == 0, end.errors + json.errors);
    const QByteArray made = "Made by " + engine;
    QVERIFY2(end.output.contains(made)
                 && end.output.contains(sizeText(qint64(fs::file_size(folder / "a.db"))).toUtf8()),
             end.output);
    QVERIFY2(end.output.contains("VACUUM INTO") == (engine == "sqlite3"), end.output);
    QVERIFY2(plan.value(u"reason").toString().startsWith(QString::fromLatin1(made)), json.output);
    const ProgramEnd missing = run({"copy", "--dry-run", server.url(folder / "none.db"), "b.db"}, setup);
    QVERIFY2(missing == 66 && missing.errors.contains("There is no file"), missing.output + missing.errors);
    QVERIFY(fs::is_empty(here.path()) && fs::is_empty(server.farTemporary()));
    QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
}

void RemoteTest::copiesOfAFarDatabaseAreKeptByTheRules_data()
{
    addEngines();
}

void RemoteTest::copiesOfAFarDatabaseAreKeptByTheRules()
{
    QFETCH(const QByteArray, engine);
    NEED_SERVER(engine);
    const TemporaryFolder folder;
    const TemporaryFolder here;
    buildDatabase(folder / "a.db", {.size = 100'000});
    const auto keep = [&](const QByteArrayList &options) {
        return run(QByteArrayList{"keep", "--keep-last=2"} + options + QByteArrayList{server.url(folder / "a.db"), "."},
                   {.workingFolder = here.path(), .environment = server.environment()});
    };
    const auto copies = [&] { return readCopyList(here.path()).copies; };
    const ProgramEnd first = keep({});
    QVERIFY2(first == 0, first.errors);
    QCOMPARE(copies().size(), std::size_t(1));
    QCOMPARE(bytes(copies().front().source), server.url(folder / "a.db"));
    QVERIFY(copies().front().isSound());
    QVERIFY(bytes(copies().front().path.filename()).startsWith("a-20"));
    QVERIFY2(first.output.contains("1 copy of it is kept there."), first.output);
    // It has to be fetched to be compared. VACUUM INTO of sqlite3 writes the same pages each time.
    const ProgramEnd same = keep({});
    QVERIFY2(same == 0 && same.output.startsWith("Already up to date"), same.output + same.errors);
    QCOMPARE(copies().size(), std::size_t(1));
    const fs::path oldest = copies().front().path;
    for (int i = 0; i < 2; ++i) {
        SqlHandle(folder / "a.db").execute("CREATE TABLE t" + QByteArray::number(i) + "(n)");
        const ProgramEnd end = keep(i == 0 ? QByteArrayList{} : QByteArrayList{"--compress=gzip"});
        QVERIFY2(end == 0, end.errors);
    }
    QCOMPARE(copies().size(), std::size_t(2));
    QVERIFY(!fs::exists(oldest));
    const ProgramEnd dry = keep({"--dry-run"});
    QVERIFY2(dry == 0 && dry.output.contains("stays: last #2"), dry.output + dry.errors);
    // Away, it takes no copy with it.
    fs::rename(folder / "a.db", folder / "b.db");
    const ProgramEnd missing = keep({"--keep-last=1"});
    QVERIFY2(missing != 0 && missing.errors.contains("There is no file"), missing.errors);
    QCOMPARE(copies().size(), std::size_t(2));
}

void RemoteTest::anyShellMayBeThere_data()
{
    QTest::addColumn<QString>("shell");
    for (const char *const shell : {"sh", "dash", "bash", "zsh", "csh", "tcsh", "fish"})
        QTest::newRow(shell) << QString::fromLatin1(shell);
}

/// It is the login shell that reads the command.
void RemoteTest::anyShellMayBeThere()
{
    QFETCH(const QString, shell);
    if (QStandardPaths::findExecutable(shell).isEmpty())
        QSKIP(qPrintable(shell + u" is not installed here"_qs));
    const TemporaryFolder folder;
    const TemporaryFolder temporary;
    const QByteArray name = "it's !a $b `c` \\d \"e\" ä.db";
    buildDatabase(folder / name.toStdString(), {.size = 100'000});
    for (const char *const engine : {"litecopy-cli", "sqlite3"}) {
        fs::create_directory(folder / engine);
        for (const char *const program : {"sh", "cut", "mktemp", "rm", "rmdir", "cat"})
            fs::create_symlink(fs::path("/bin") / program, folder / engine / program);
        fs::create_symlink(engine == QByteArray("sqlite3") ? "/usr/bin/sqlite3" : LITECOPY_CLI,
                           folder / engine / engine);
        QProcess process;
        QProcessEnvironment environment;
        environment.insert(u"PATH"_qs, QString::fromStdString((folder / engine).native()));
        environment.insert(u"HOME"_qs, QString::fromStdString(temporary.path().native()));
        environment.insert(u"TMPDIR"_qs, QString::fromStdString(temporary.path().native()));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(QString::fromStdString(folder.path().native()));
        process.start(QStandardPaths::findExecutable(shell),
                      {u"-c"_qs, QString::fromUtf8(farCommand(fileAt(name), 5s))});
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError());
        const QByteArray output = process.readAllStandardOutput();
        const qsizetype line = output.indexOf('\n');
        QVERIFY2(output.startsWith("litecopy-engine: " + QByteArray(engine)),
                 output.first(std::max<qsizetype>(line, 0)));
        writeFile(folder / "b.db", output.sliced(line + 1));
        QCOMPARE(verifyBank(folder / "b.db"), QString());
    }
    const auto isOurs = [](const fs::directory_entry &entry) {
        return entry.path().filename().native().find("litecopy") != std::string::npos;
    };
    QVERIFY(std::none_of(fs::directory_iterator(temporary.path()), fs::directory_iterator(), isOurs));
}

void RemoteTest::theFarSourceStaysAsItWas_data()
{
    QTest::addColumn<QByteArray>("engine");
    QTest::addColumn<QByteArray>("mode");
    for (const char *const engine : {"litecopy-cli", "sqlite3"}) {
        for (const char *const mode : {"delete", "wal"})
            QTest::newRow((QByteArray(engine) + ' ' + mode).constData()) << QByteArray(engine) << QByteArray(mode);
    }
}

void RemoteTest::theFarSourceStaysAsItWas()
{
    QFETCH(const QByteArray, engine);
    QFETCH(const QByteArray, mode);
    NEED_SERVER(engine);
    const TemporaryFolder folder;
    const TemporaryFolder here;
    buildDatabase(folder / "a.db", {.journalMode = mode, .size = 100'000});
    const QByteArray content = readFile(folder / "a.db");
    const ProgramEnd end = run({"copy", server.url(folder / "a.db"), "b.db"},
                               {.workingFolder = here.path(), .environment = server.environment()});
    QVERIFY2(end == 0, end.errors);
    QCOMPARE(verifyBank(here / "b.db"), QString());
    QCOMPARE(readFile(folder / "a.db"), content);
    QCOMPARE(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()), 1);
}

void RemoteTest::whatACrashLeftIsNeverTouchedThere_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("byLink");
    QTest::addColumn<bool>("hasIndex");
    QTest::newRow("a journal") << u"hot-journal"_qs << false << false;
    QTest::newRow("a journal, by a link") << u"hot-journal"_qs << true << false;
    QTest::newRow("a log") << u"wal"_qs << false << true;
    QTest::newRow("a log without its index") << u"wal"_qs << false << false;
    QTest::newRow("a log without its index, by a link") << u"wal"_qs << true << false;
}

/// sqlite3 would roll the journal back, or merge the log.
void RemoteTest::whatACrashLeftIsNeverTouchedThere()
{
    QFETCH(const QString, state);
    QFETCH(const bool, byLink);
    QFETCH(const bool, hasIndex);
    NEED_SERVER("sqlite3");
    fs::create_symlink("/usr/bin/readlink", server.folder() / "far/readlink");
    const TemporaryFolder folder;
    const TemporaryFolder links;
    const TemporaryFolder here;
    buildDatabase(folder / "a.db", {.size = 500'000});
    WriterProcess writer;
    QVERIFY2(writer.crash(folder / "a.db", state), qPrintable(writer.errorOutput()));
    if (!hasIndex)
        fs::remove(folder / "a.db-shm");
    fs::create_symlink(folder / "a.db", links / "link.db");
    const FolderSnapshot before(folder.path());
    const ProgramEnd end = run({"copy", server.url(byLink ? links / "link.db" : folder / "a.db"), "b.db"},
                               {.workingFolder = here.path(), .environment = server.environment()});
    if (hasIndex) {
        QVERIFY2(end == 0, end.errors);
        QCOMPARE(verifyBank(here / "b.db"), QString());
        QVERIFY(fs::exists(folder / "a.db-wal"));
        return;
    }
    QVERIFY2(end.errors.contains("a program that crashed left its journal or log") && end == 65,
             QByteArray::number(end.exitCode) + end.errors);
    QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
    QVERIFY(fs::is_empty(here.path()) && fs::is_empty(server.farTemporary()));
}

void RemoteTest::aCopyIsNoMoreOpenThanTheFarSource()
{
    for (const char *const engine : {"litecopy-cli", "sqlite3"}) {
        NEED_SERVER(engine);
        const TemporaryFolder folder;
        const TemporaryFolder here;
        fs::create_symlink("/usr/bin/stat", server.folder() / "far/stat");
        buildDatabase(folder / "a.db");
        for (const auto mode : {0600, 0644}) {
            fs::permissions(folder / "a.db", fs::perms(mode));
            const QByteArray name = QByteArray::number(mode, 8) + ".db";
            const ProgramEnd end = run({"copy", server.url(folder / "a.db"), name},
                                       {.workingFolder = here.path(), .environment = server.environment()});
            QVERIFY2(end == 0 && !end.output.contains("mode"), end.output + end.errors);
            QCOMPARE(fs::status(here / name.toStdString()).permissions(), fs::perms(mode));
        }
        QVERIFY(fs::is_empty(server.farTemporary()));
    }
}

void RemoteTest::anythingMayBeInAName()
{
    for (const char *const engine : {"litecopy-cli", "sqlite3"}) {
        NEED_SERVER(engine);
        const TemporaryFolder folder;
        const TemporaryFolder here;
        for (const QByteArray &name : {QByteArray("it's $(touch x) `a`;\n\"b\".db"), QByteArray("-rf *.db"),
                                       QByteArray("ä.db"), QByteArray("\\x41\\0101%d%s \xff\xfe !a~\n")}) {
            buildDatabase(folder / name.toStdString());
            const QByteArray url = server.url(folder.path()) + '/' + name.toPercentEncoding();
            const ProgramEnd end = run({"copy", "--force", url, "b.db"},
                                       {.workingFolder = here.path(), .environment = server.environment()});
            QVERIFY2(end == 0, end.errors);
            QCOMPARE(verifyBank(here / "b.db"), QString());
        }
    }
}

void RemoteTest::whatIsWrongIsToldInWords_data()
{
    QTest::addColumn<QByteArray>("engine");
    QTest::addColumn<QByteArray>("wrong");
    QTest::addColumn<QByteArray>("told");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const char *engine, const char *wrong, const char *told, int code) {
        QTest::newRow(name) << QByteArray(engine) << QByteArray(wrong) << QByteArray(told) << code;
    };
    for (const char *const engine : {"litecopy-cli", "sqlite3"}) {
        const auto name = [engine](const char *what) { return what + QByteArray(" for ") + engine; };
        row(name("no such file").constData(), engine, "missing", "There is no file", 66);
        row(name("no database").constData(), engine, "text", "not a", 65);
        row(name("no key").constData(), engine, "key", "took none of your keys", 77);
    }
    row("a damaged one", "sqlite3", "damaged", "malformed", 65);
    row("a locked one", "sqlite3", "locked", "is locked", 75);
    // What else may be said is the shell's there.
    row("the program there is busy", "", "program 75", "No copy came", 75);
    row("the program there may not", "", "program 77", "No copy came", 77);
    row("the program there fails", "", "program 13", "No copy came", 74);
    row("an old sqlite3", "", "old", "install one of them", 74);
    row("no engine", "", "", "install one of them", 74);
    row("an unknown machine", "sqlite3", "known", "is not known here", 74);
    row("nobody answers", "sqlite3", "port", "no ssh server answers there", 74);
}

void RemoteTest::whatIsWrongIsToldInWords()
{
    QFETCH(const QByteArray, engine);
    QFETCH(const QByteArray, wrong);
    QFETCH(const QByteArray, told);
    QFETCH(const int, code);
    NEED_SERVER(engine);
    const TemporaryFolder folder;
    const TemporaryFolder here;
    buildDatabase(folder / "a.db");
    QByteArray url = server.url(folder / "a.db");
    if (wrong == "missing")
        url += "-not";
    else if (wrong == "text")
        writeFile(folder / "a.db", QByteArray(5000, 'x'));
    else if (wrong == "old") {
        writeFile(server.folder() / "far/sqlite3", "#!/bin/sh\necho '3.26.0 2018-12-01 12:34:55 bf8c1b2b7a5960c28'\n");
        fs::permissions(server.folder() / "far/sqlite3", fs::perms(0755));
    } else if (wrong == "key")
        writeFile(server.folder() / "authorized", {});
    else if (wrong == "known")
        writeFile(server.folder() / "known", {});
    else if (wrong == "port")
        url = "ssh://127.0.0.1:" + QByteArray::number(freePort()) + "/a.db";
    else if (wrong.startsWith("program "))
        writeFile(server.folder() / "authorized",
                  "command=\"exit " + wrong.mid(8) + "\" " + readFile(server.folder() / "key.pub"));
    else if (wrong == "damaged") {
        QByteArray content = readFile(folder / "a.db");
        content.replace(4096, content.size() - 4096, QByteArray(content.size() - 4096, 'z'));
        writeFile(folder / "a.db", content);
    }
    WriterProcess holder;
    QVERIFY(wrong != "locked" || holder.hold(folder / "a.db", u"exclusive"_qs));
    const ProgramEnd end =
        run({"copy", wrong == "locked" ? "--timeout=1s" : "--timeout=20s", url, "b.db"},
            {.workingFolder = here.path(), .environment = server.environment(), .othersChangeFiles = meanwhile});
    QVERIFY2(end == code, QByteArray::number(end.exitCode) + end.errors);
    QVERIFY2(end.errors.contains("No copy came from “ssh://") && end.errors.contains(told), end.errors);
    QVERIFY(fs::is_empty(here.path()) && fs::is_empty(server.farTemporary()));
}

void RemoteTest::aCutConnectionLeavesNothing_data()
{
    addEngines();
}

void RemoteTest::aCutConnectionLeavesNothing()
{
    QFETCH(const QByteArray, engine);
    NEED_SERVER(engine);
    const TemporaryFolder folder;
    const TemporaryFolder here;
    buildDatabase(folder / "a.db", {.size = 1'000'000});
    WriterProcess holder;
    // The engine there waits for the lock meanwhile.
    QVERIFY(holder.hold(folder / "a.db", u"exclusive"_qs));
    Program program(
        {"copy", "--progress=always", server.url(folder / "a.db"), "b.db"},
        {.workingFolder = here.path(), .environment = server.environment(), .othersChangeFiles = meanwhile});
    QVERIFY(program.waitForError("for 127.0.0.1"));
    server.cut();
    const ProgramEnd end = program.waitForEnd();
    QVERIFY2(end == 74 && end.errors.contains("the connection broke"), end.errors);
    QVERIFY(fs::is_empty(here.path()));
    QVERIFY(holder.release());
    QTRY_VERIFY_WITH_TIMEOUT(fs::is_empty(server.farTemporary()), 60'000);
}

/// Not even of one that nothing can catch: when the first byte goes the copy has no name any more.
void RemoteTest::aKillWhileItIsSentLeavesNothingThere()
{
    const TemporaryFolder folder;
    const TemporaryFolder temporary;
    buildDatabase(folder / "a.db", {.size = 1'000'000});
    fs::create_directory(folder / "bin");
    for (const char *const program : {"sh", "cut", "mktemp", "rm", "rmdir", "cat"})
        fs::create_symlink(fs::path("/bin") / program, folder / "bin" / program);
    fs::create_symlink("/usr/bin/sqlite3", folder / "bin/sqlite3");
    writeFile(folder / "far", farCommand(fileAt(bytes(folder / "a.db")), 5s));
    const Ran ran =
        shell("set -o pipefail; export TMPDIR='" + bytes(temporary.path()) + "'; PATH='" + bytes(folder / "bin")
                  + "' sh far | (read -r line; LC_ALL=C read -r -n 15 bytes; find \"$TMPDIR\" -mindepth 1; "
                    "echo \"$bytes\"; cat >/dev/null)",
              folder.path());
    QVERIFY2(ran.code == 0, ran.errors);
    QCOMPARE(ran.output, QByteArray("SQLite format 3\n"));
}

void RemoteTest::whatShellsPrintIsNoCopy_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::newRow("lines") << QByteArray("yes");
    QTest::newRow("one line without an end") << QByteArray("cat /dev/zero");
}

void RemoteTest::whatShellsPrintIsNoCopy()
{
    QFETCH(const QByteArray, command);
    NEED_SERVER("sqlite3");
    const TemporaryFolder folder;
    const TemporaryFolder here;
    buildDatabase(folder / "a.db");
    fs::create_symlink("/usr/bin/yes", server.folder() / "far/yes");
    writeFile(server.folder() / "authorized",
              "command=\"exec " + command + "\" " + readFile(server.folder() / "key.pub"));
    const ProgramEnd end = run({"copy", server.url(folder / "a.db"), "b.db"},
                               {.workingFolder = here.path(), .environment = server.environment()});
    QVERIFY2(end == 74 && end.errors.contains("prints something of its own"), end.errors);
    QVERIFY(fs::is_empty(here.path()));
}

void RemoteTest::aFarProgramThatFallsSilentIsAnError()
{
    NEED_SERVER("sqlite3");
    const TemporaryFolder folder;
    const TemporaryFolder here;
    buildDatabase(folder / "a.db", {.size = 100'000});
    fs::create_symlink("/bin/sleep", server.folder() / "far/sleep");
    fs::create_symlink("/usr/bin/head", server.folder() / "far/head");
    writeFile(server.folder() / "authorized",
              "command=\"echo litecopy-engine: sqlite3 3; head -c 20000 " + bytes(folder / "a.db")
                  + "; exec sleep 60\" " + readFile(server.folder() / "key.pub"));
    const ProgramEnd end = run({"copy", "--timeout=3s", server.url(folder / "a.db"), "b.db"},
                               {.workingFolder = here.path(), .environment = server.environment()});
    QVERIFY2(end == 74, QByteArray::number(end.exitCode) + end.errors);
    QVERIFY2(end.errors.contains("No copy came from “ssh://") && end.errors.contains("nothing came for 3 s."),
             end.errors);
    QVERIFY(fs::is_empty(here.path()));
}

void RemoteTest::waitingForTheFarShellTakesNoProcessor()
{
    NEED_SERVER("sqlite3");
    const TemporaryFolder folder;
    const TemporaryFolder here;
    fs::create_symlink("/bin/sleep", server.folder() / "far/sleep");
    writeFile(server.folder() / "authorized",
              "command=\"printf 'a line that has no end yet'; exec sleep 60\" "
                  + readFile(server.folder() / "key.pub"));
    Program program({"copy", "--progress=always", server.url(folder / "a.db"), "b.db"},
                    {.workingFolder = here.path(), .environment = server.environment()});
    // Said when it has waited for two seconds.
    QVERIFY(program.waitForError("for 127.0.0.1"));
    const QList<QByteArray> fields = readFile("/proc/" + std::to_string(program.pid()) + "/stat").split(' ');
    const double seconds = (fields.value(13).toDouble() + fields.value(14).toDouble()) / double(::sysconf(_SC_CLK_TCK));
    program.send(SIGTERM);
    QCOMPARE(program.waitForEnd().exitCode, 143);
    QVERIFY2(seconds < patient(1s) / 1.0s, qPrintable(QString::number(seconds)));
}

/// It goes to all programs of the terminal.
void RemoteTest::controlCCancelsAndIsNoBrokenConnection()
{
    NEED_SERVER("sqlite3");
    const TemporaryFolder folder;
    const TemporaryFolder here;
    buildDatabase(folder / "a.db");
    WriterProcess holder;
    QVERIFY(holder.hold(folder / "a.db", u"exclusive"_qs));
    for (int i = 0; i < 3; ++i) {
        Program program({"copy", server.url(folder / "a.db"), "b.db"},
                        {.workingFolder = here.path(),
                         .environment = server.environment(),
                         .terminalColumns = 200,
                         .othersChangeFiles = meanwhile});
        QVERIFY(program.waitForError("for 127.0.0.1"));
        program.type("\x03");
        const ProgramEnd end = program.waitForEnd();
        QVERIFY2(end == 130, QByteArray::number(end.exitCode) + end.errors);
    }
    QVERIFY(holder.release());
    QVERIFY(fs::is_empty(here.path()));
}

void RemoteTest::cancellingEndsOurSsh()
{
    NEED_SERVER("sqlite3");
    const TemporaryFolder folder;
    const TemporaryFolder here;
    buildDatabase(folder / "a.db");
    WriterProcess holder;
    QVERIFY(holder.hold(folder / "a.db", u"exclusive"_qs));
    Program program(
        {"copy", "--progress=always", server.url(folder / "a.db"), "b.db"},
        {.workingFolder = here.path(), .environment = server.environment(), .othersChangeFiles = meanwhile});
    QVERIFY(program.waitForError("for 127.0.0.1"));
    const QList<pid_t> ours = childrenOf(program.pid());
    QCOMPARE(ours.size(), 1);
    program.send(SIGTERM);
    QCOMPARE(program.waitForEnd().exitCode, 143);
    QVERIFY(::kill(ours.first(), 0) != 0);
    QVERIFY(fs::is_empty(here.path()));
    QVERIFY(holder.release());
    QTRY_VERIFY_WITH_TIMEOUT(fs::is_empty(server.farTemporary()), 60'000);
}

void RemoteTest::theRecipesWork_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<bool>("sends");
    QTest::newRow("fetch") << QByteArray("ssh://host") << false;
    QTest::newRow("fetch by hand") << QByteArray("ssh host litecopy-cli copy /srv") << false;
    QTest::newRow("send") << QByteArray("ssh host litecopy-cli copy --force") << true;
}

void RemoteTest::theRecipesWork()
{
    QFETCH(const QByteArray, words);
    QFETCH(const bool, sends);
    ++m_recipes;
    NEED_SERVER("litecopy-cli");
    const TemporaryFolder folder;
    fs::create_directory(folder / "srv");
    server.writeClient("Host host\nHostName 127.0.0.1\nPort " + QByteArray::number(server.port()) + "\nHost *\n");
    const fs::path from = sends ? folder / "app.db" : folder / "srv/app.db";
    const fs::path to = sends ? folder / "srv/app.db" : folder / "app.db";
    buildDatabase(from, {.journalMode = "wal", .size = 500'000});
    WriterProcess writer;
    QVERIFY2(writer.startBank(from, 1ms), qPrintable(writer.errorOutput()));
    const QByteArray line = recipe(words).replace("/srv", bytes(folder / "srv"));
    constexpr int pulls = 20;
    for (int i = 0; i < pulls; ++i) {
        const Ran ran = shell(line, folder.path(), bytes(server.folder() / "bin"));
        QVERIFY2(ran.code == 0, ran.errors);
        QCOMPARE(verifyBank(to), QString());
    }
    const WriterReport report = writer.stop();
    QVERIFY2(report.commits >= pulls && report.failed == 0, qPrintable(report.toString()));
}

/// Of docs/recipes.md. Where no ssh server runs, the summary says so.
void RemoteTest::everyRecipeOfSshWasRun()
{
    NEED_SERVER("litecopy-cli");
    if (m_recipes < 3)
        QSKIP("not all recipes were asked for");
    QCOMPARE(recipesNotRun("remote"), QByteArrayList());
}

QTEST_GUILESS_MAIN(RemoteTest)
#include "tst_remote.moc"
