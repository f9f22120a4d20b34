// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "keepingplace.h"
#include "program.h"

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/sqlhandle.h"
#include "support/stress.h"
#include "support/writerprocess.h"

#include <litecopy/copylist.h>

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <QThread>

#include <csignal>
#include <memory>
#include <random>

#include <unistd.h>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;

/// `keep`, as a person or a script runs it.
class KeepCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepMakesACopyAndRemovesWhatNoRuleKeeps();
    void whyACopyStaysThatNoRuleKeepsIsSaid();
    void aDryRunNamesTheRuleOfEachCopy();
    void databasesOfTheNamesOfCommandsCanBeKept();
    void jsonTellsOfEachCopy();
    void wrongUsageIsSaid_data();
    void wrongUsageIsSaid();
    void aDamagedListIsToldInTrueSentences();
    void twoUsersKeepCopiesInOneFolder();
    void killedAtAnyMomentNoSoundCopyAndNoForeignFileIsLost();
    void aDamagedDatabaseIsSaidEachTime();
    void severalProgramsAtOnceMakeOneCopy();
};

void KeepCommandTest::keepMakesACopyAndRemovesWhatNoRuleKeeps()
{
    const Scene scene;
    QVERIFY(scene.keepAnother() == 0);
    const fs::path first = scene.copies().front().path;
    QVERIFY(scene.keepAnother() == 0);
    const ProgramEnd end = scene.keepAnother({"--keep-last=2"});
    QVERIFY2(end == 0, end.errors);
    QVERIFY2(end.output.startsWith("Copied and verified: "), end.output);
    QVERIFY2(end.output.contains("Removed, for no rule keeps it: " + nameOfFile(first)), end.output);
    QVERIFY2(end.output.contains("2 copies of it are kept there."), end.output);
    QVERIFY(!fs::exists(first));
    QCOMPARE(verifyBank(scene.copies().front().path), QString());
    QVERIFY(scene.run({"keep", "--quiet", "app.db", "kept"}).output.isEmpty());
}

void KeepCommandTest::whyACopyStaysThatNoRuleKeepsIsSaid()
{
    const Scene scene;
    QVERIFY(scene.keepAnother() == 0);
    const std::filesystem::path open = scene.copies().front().path;
    WriterProcess program;
    QVERIFY(program.hold(open, QStringLiteral("open")));
    const ProgramEnd end = scene.keepAnother({"--keep-last=1"});
    QVERIFY2(end == 0, end.errors);
    QVERIFY2(end.output.contains("Not removed, though no rule keeps it: " + nameOfFile(open)
                                 + ". A program has it open (" + WriterProcess::programName().left(15).toLatin1()),
             end.output);
    QVERIFY(fs::exists(open));
    const ProgramEnd quiet = scene.keepAnother({"--keep-last=1", "--quiet"});
    QVERIFY2(quiet == 0 && quiet.output.isEmpty(), quiet.output);
    program.kill();
    QVERIFY(scene.keepAnother({"--keep-last=1"}).output.contains("Removed, for no rule keeps it: " + nameOfFile(open)));
}

void KeepCommandTest::aDryRunNamesTheRuleOfEachCopy()
{
    const Scene scene;
    for (int i = 0; i < 3; ++i)
        QVERIFY(scene.keepAnother() == 0);
    const ProgramEnd end = scene.keepAnother({"--dry-run", "--keep-last", "2", "--keep-within=1h"});
    QVERIFY2(end == 0, end.errors);
    QVERIFY2(end.output.contains("stays: last #1, within 1h"), end.output);
    QVERIFY2(end.output.contains("stays: last #2, within 1h"), end.output);
    QVERIFY(!end.output.contains("would go"));
    const ProgramEnd other = scene.keepAnother({"-n", "--keep-last=2"});
    QCOMPARE(other.output.count("would go"), 2);
    QCOMPARE(scene.copies().size(), std::size_t(3));
}

void KeepCommandTest::databasesOfTheNamesOfCommandsCanBeKept()
{
    const Scene scene;
    for (const char *name : {"list", "pin"}) {
        fs::copy_file(scene.folder / "app.db", scene.folder / name);
        QVERIFY(scene.run({"keep", QByteArray("./") + name, "kept"}) == 0);
        QVERIFY(nameOfFile(scene.copies().front().path).startsWith(QByteArray(name) + "-20"));
    }
}

void KeepCommandTest::jsonTellsOfEachCopy()
{
    const Scene scene;
    for (int i = 0; i < 3; ++i)
        QVERIFY(scene.keepAnother() == 0);
    const ProgramEnd end = scene.keepAnother({"--json", "--keep-last=2"});
    QVERIFY2(end == 0, end.errors);
    const QList<QJsonObject> lines = linesOf(end.output);
    const auto typeOf = [](const QJsonObject &line) { return line.value(QStringLiteral("type")).toString(); };
    int removed = 0;
    QStringList rules;
    for (const QJsonObject &line : lines) {
        if (typeOf(line) != QStringLiteral("generation"))
            continue;
        removed += line.value(QStringLiteral("removed")).toBool();
        for (const QJsonValue &rule : line.value(QStringLiteral("rules")).toArray())
            rules.append(rule.toObject().value(QStringLiteral("rule")).toString()
                         + QString::number(rule.toObject().value(QStringLiteral("number")).toInt()));
    }
    QCOMPARE(removed, 2);
    QCOMPARE(rules, (QStringList{QStringLiteral("last1"), QStringLiteral("last2")}));
    QCOMPARE(typeOf(lines.first()), QStringLiteral("start"));
    QCOMPARE(typeOf(lines.last()), QStringLiteral("summary"));
    QCOMPARE(lines.last().value(QStringLiteral("exitCode")).toInt(), 0);
}

void KeepCommandTest::wrongUsageIsSaid_data()
{
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const QByteArrayList &arguments, const char *said) {
        QTest::newRow(arguments.join(' ')) << arguments << QByteArray(said);
    };
    row({"keep"}, "SOURCE and FOLDER are needed");
    row({"keep", "app.db"}, "SOURCE and FOLDER are needed");
    row({"keep", "app.db", "kept", "more"}, "not 'more' too");
    row({"keep", "--keep-last=0", "app.db", "kept"}, "--keep-last takes a number");
    row({"keep", "--keep-daily=-1", "app.db", "kept"}, "--keep-daily takes a number");
    row({"keep", "--keep-within=soon", "app.db", "kept"}, "--keep-within takes a time");
    row({"keep", "--check=none", "app.db", "kept"}, "--check takes quick or full");
    row({"keep", "--check=some", "app.db", "kept"}, "--check takes one of");
    row({"keep", "--force", "app.db", "kept"}, "force");
    row({"keep", "--compress", "app.db", "kept"}, "SOURCE and FOLDER are needed");
    row({"keep", "-", "kept"}, "has no name to be kept by");
    row({"keep", "app.db", "-"}, "FOLDER is a folder");
    row({"keep", "app.db", "ssh://host/kept"}, "run it there");
    row({"keep", "ssh://host", "kept"}, "SOURCE is not of the form");
    row({"keep", "--method=clone", "ssh://host/app.db", "kept"}, "--method means nothing here");
    row({"keep", "--compress=best", "app.db", "kept"}, "--compress takes one of");
    row({"restore", "-", "app.db"}, "COPY is a file here");
    row({"restore", "ssh://host/copy.db", "app.db"}, "litecopy-cli copy --into ssh://host/copy.db DATABASE");
    row({"restore", "copy.db", "-"}, "DATABASE is a file here");
    row({"restore", "copy.db", "app.db.zst"}, "named as a compressed copy");
    row({"keep", "list"}, "One FOLDER is needed");
    row({"keep", "pin"}, "At least one COPY is needed");
    row({"keep", "remove"}, "At least one COPY is needed");
    row({"keep", "remove", "--older-than=30d"}, "--older-than and one FOLDER");
    row({"keep", "remove", "--older-than=old", "kept"}, "--older-than takes a time");
    row({"keep", "remove", "kept/a.db", "b.db"}, "Copies of one folder");
    row({"restore", "app.db"}, "COPY and DATABASE are needed");
    row({"restore", "--into", "--force", "app.db", "b.db"}, "cannot be given together");
}

void KeepCommandTest::wrongUsageIsSaid()
{
    QFETCH(const QByteArrayList, arguments);
    QFETCH(const QByteArray, said);
    const Scene scene;
    const ProgramEnd end = scene.run(arguments);
    QCOMPARE(end.exitCode, 64);
    QVERIFY2(end.errors.contains(said), end.errors);
}

/// SIGKILL at any stage: while it copies, between the name and the list, between the list and the removals.
/// What they say is there, and what they say to type works.
void KeepCommandTest::aDamagedListIsToldInTrueSentences()
{
    const Scene scene;
    QVERIFY(scene.keepAnother() == 0);
    writeFile(scene.folder / "kept/.litecopy.json", "{ \"version\": 1, ");
    const ProgramEnd end = scene.keepAnother({"--keep-last=1"});
    QCOMPARE(end.exitCode, 74);
    QVERIFY2(!end.output.contains("kept there") && !end.errors.contains("keep list"), end.output + end.errors);
    const ProgramEnd list = scene.run({"keep", "list", "kept"});
    QCOMPARE(list.exitCode, 65);
    for (const QByteArray &errors : {end.errors, list.errors}) {
        QVERIFY2(errors.contains("is damaged"), errors);
        const qsizetype command = errors.indexOf("mv -n ");
        QVERIFY2(command >= 0, errors);
        if (errors == list.errors) {
            QProcess shell;
            shell.start(QStringLiteral("sh"),
                        {QStringLiteral("-c"), QString::fromUtf8(errors.mid(command).split('\n').first())});
            QVERIFY(shell.waitForFinished() && shell.exitCode() == 0);
        }
    }
    // From here on there is a list again. The older two are in none, and that is what it shows.
    const ProgramEnd next = scene.keepAnother({"--keep-last=1"});
    QVERIFY2(next == 0, next.errors);
    QVERIFY2(next.output.contains("1 copy of it is kept there."), next.output);
    QVERIFY2(next.errors.contains("keep list " + bytes(scene.folder / "kept")), next.errors);
    QCOMPARE(scene.run({"keep", "list", "kept"}).output.count("Not in the list"), 2);
}

/// By turns, each by its own rules, in a folder that both may write: neither list nor copy of the other is touched.
void KeepCommandTest::twoUsersKeepCopiesInOneFolder()
{
    if (::geteuid() != 0)
        QSKIP("only root becomes another user");
    const Scene scene;
    fs::permissions(scene.folder.path(), fs::perms(0711));
    fs::permissions(scene.folder / "app.db", fs::perms(0644));
    fs::permissions(scene.folder / "kept", fs::perms(0777));
    const auto keep = [&](const QByteArray &user) {
        SqlHandle(scene.folder / "app.db").execute("INSERT INTO added VALUES(1)");
        ProgramSetup setup = scene.setup();
        setup.through = {"setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups"};
        return Test::run({"keep", "--keep-last=1", "app.db", "kept"}, setup);
    };
    for (int turn = 0; turn < 3; ++turn) {
        for (const char *const user : {"65532", "65533"}) {
            const ProgramEnd end = keep(user);
            QVERIFY2(end == 0 && !end.errors.contains("Move"), end.errors);
            QVERIFY2(end.output.contains("1 copy of it is kept there."), end.output);
            // Said once, to the second one.
            QCOMPARE(end.errors.contains("belongs to the user 65532"), turn == 0 && user == QByteArray("65533"));
        }
    }
    const ProgramEnd list = scene.run({"keep", "list", "kept"});
    QVERIFY2(list == 0 && list.output.contains("The list of the user 65532 is there, too"), list.output);
    QStringList names = namesIn(scene.folder / "kept");
    QCOMPARE(names.size(), 4);
    QVERIFY(names.contains(u".litecopy.json"_qs) && names.contains(u".litecopy-65533.json"_qs));
}

void KeepCommandTest::killedAtAnyMomentNoSoundCopyAndNoForeignFileIsLost()
{
    const int kills = underStress(60, 600);
    const Scene scene;
    const fs::path kept = scene.folder / "kept";
    for (int i = 0; i < 20; ++i)
        writeFile(kept / ("app-2020-01-01-0000" + std::to_string(10 + i) + ".db"), QByteArray::number(i));
    const FolderSnapshot foreign(kept);
    QVERIFY(scene.keepAnother() == 0);
    const auto durationOfARun = [&] {
        QElapsedTimer timer;
        timer.start();
        const bool isKept = scene.keepAnother({"--keep-last=3", "--timeout=60s"}) == 0;
        return isKept ? timer.nsecsElapsed() / 1000 : 0;
    };
    auto duration = durationOfARun();
    QVERIFY(duration > 0);

    std::mt19937 random(1127);
    int killed = 0;
    int unlisted = 0;
    int littered = 0;
    for (int i = 0; killed < kills && i < 10 * kills; ++i) {
        SqlHandle(scene.folder / "app.db").execute("INSERT INTO added VALUES(1)");
        {
            Program program({"keep", "--keep-last=3", "app.db", "kept"}, scene.setup());
            QThread::usleep(random() % static_cast<unsigned long>(duration));
            program.send(SIGKILL);
            killed += program.waitForEnd().signal == SIGKILL;
        }
        std::map<std::string, EntrySnapshot> now = FolderSnapshot(kept).entries();
        std::erase_if(now, [&](const auto &entry) { return !foreign.entries().contains(entry.first); });
        QCOMPARE(foreign.differenceTo(FolderSnapshot(now)), QString());
        littered += namesIn(kept).filter(QStringLiteral(".litecopy-")).size() > 0;

        const CopyList list = readCopyList(kept);
        QVERIFY2(list.state == CopyList::State::Understood, qPrintable(list.problem));
        int sound = 0;
        for (const ListedCopy &copy : list.copies) {
            // One that was listed before it got its name is told by its digest.
            QVERIFY(copy.isThere() || copy.presence == ListedCopy::Presence::Missing);
            if (copy.presence == ListedCopy::Presence::Missing)
                continue;
            QVERIFY(copy.isSound());
            QCOMPARE(verifyBank(copy.path), QString());
            ++sound;
        }
        QVERIFY(sound >= 2);
        // Whole, too, though no run removes them.
        const auto isForeign = [&](const fs::path &path) {
            return foreign.entries().contains(path.filename().native());
        };
        unlisted = 0;
        for (const fs::path &path : list.unlisted) {
            if (isForeign(path))
                continue;
            QCOMPARE(verifyBank(path), QString());
            ++unlisted;
        }
        if (i % 10 == 9) {
            duration = durationOfARun();
            QVERIFY(duration > 0);
            QCOMPARE(namesIn(kept).filter(QStringLiteral(".litecopy-")), QStringList());
            QCOMPARE(readCopyList(kept).copies.size(), std::size_t(3));
        }
    }
    qInfo("%d killed; %d whole copies came into no list, %d littered until the next run", killed, unlisted, littered);
    QCOMPARE(killed, kills);
    // Otherwise nothing was at stake.
    QVERIFY(littered > 0);
}

void KeepCommandTest::aDamagedDatabaseIsSaidEachTime()
{
    const Scene scene;
    QVERIFY(scene.keepAnother() == 0);
    const fs::path sound = scene.copies().front().path;
    QByteArray content = readFile(scene.folder / "app.db");
    for (qsizetype page = 2; page * 4096 < content.size(); ++page)
        content.replace(page * 4096, 64, QByteArray(64, '\x7f'));
    writeFile(scene.folder / "app.db", content);
    for (int run = 0; run < 3; ++run) {
        const ProgramEnd end = scene.run({"keep", "--keep-last=1", "app.db", "kept"});
        QVERIFY2(end == 65, end.errors);
        QVERIFY2(end.errors.contains("damaged"), end.errors);
        QVERIFY(fs::exists(sound));
    }
    const ProgramEnd dry = scene.run({"keep", "--dry-run", "--keep-last=1", "app.db", "kept"});
    QVERIFY2(dry.output.contains("stays: last #1"), dry.output);
}

void KeepCommandTest::severalProgramsAtOnceMakeOneCopy()
{
    const Scene scene;
    QVERIFY(scene.keepAnother() == 0);
    SqlHandle(scene.folder / "app.db").execute("INSERT INTO added VALUES(1)");
    ProgramSetup setup = scene.setup();
    setup.othersChangeFiles = "another one makes the copy";
    std::vector<std::unique_ptr<Program>> programs;
    for (int i = 0; i < 4; ++i)
        programs.push_back(std::make_unique<Program>(QByteArrayList{"keep", "--keep-last=2", "app.db", "kept"}, setup));
    int upToDate = 0;
    for (const auto &program : programs) {
        const ProgramEnd end = program->waitForEnd();
        QVERIFY2(end == 0, end.errors);
        upToDate += end.output.startsWith("Already up to date");
    }
    QCOMPARE(upToDate, 3);
    QCOMPARE(scene.copies().size(), std::size_t(2));
}

QTEST_GUILESS_MAIN(KeepCommandTest)
#include "tst_keepcommand.moc"
