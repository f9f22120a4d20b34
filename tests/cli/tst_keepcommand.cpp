// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "program.h"

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/filesystems.h"
#include "support/foldersnapshot.h"
#include "support/sqlhandle.h"
#include "support/stress.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <litecopy/copylist.h>

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <csignal>
#include <memory>
#include <random>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/mount.h>
#include <unistd.h>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;

/// `keep` and `restore`, as a person or a script runs them.
class KeepCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepMakesACopyAndRemovesWhatNoRuleKeeps();
    void whyACopyStaysThatNoRuleKeepsIsSaid();
    void aDryRunNamesTheRuleOfEachCopy();
    void listShowsTheCopies();
    void listSaysWhatACopyAddsWhereBlocksAreShared();
    void listLosesNoByteOfAName();
    void pinKeepsACopyForGood();
    void copiesOfAnotherComputerAreSaidAndAdopted();
    void databasesOfTheNamesOfCommandsCanBeKept();
    void jsonTellsOfEachCopy();
    void wrongUsageIsSaid_data();
    void wrongUsageIsSaid();
    void aDamagedListIsToldInTrueSentences();
    void adoptAndPinTellProgramsInJson();
    void twoUsersKeepCopiesInOneFolder();
    void whatWasKeptBeforeRestoresIsSummedUpAndRemovedWhenAsked();
    void killedAtAnyMomentNoSoundCopyAndNoForeignFileIsLost();
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
    void aDamagedDatabaseIsSaidEachTime();
    void severalProgramsAtOnceMakeOneCopy();
    void pinningSaysWhatItWaitsFor();
    void adoptingHearsASignal();
};

namespace {

struct Scene
{
    Scene()
    {
        fs::create_directory(folder / "kept");
        buildDatabase(folder / "app.db", {.size = 100'000});
        SqlHandle(folder / "app.db").execute("CREATE TABLE added(n)");
    }

    [[nodiscard]] ProgramSetup setup() const { return {.workingFolder = folder.path()}; }
    [[nodiscard]] ProgramEnd run(const QByteArrayList &arguments) const { return Test::run(arguments, setup()); }
    [[nodiscard]] ProgramEnd keepAnother(const QByteArrayList &options = {}) const
    {
        SqlHandle(folder / "app.db").execute("INSERT INTO added VALUES(1)");
        return run(QByteArrayList{"keep"} + options + QByteArrayList{"app.db", "kept"});
    }
    [[nodiscard]] std::vector<ListedCopy> copies() const { return readCopyList(folder / "kept").copies; }

    TemporaryFolder folder;
};

QByteArray nameOfFile(const fs::path &path)
{
    return QByteArray::fromStdString(path.filename().native());
}

QList<QJsonObject> linesOf(const QByteArray &output)
{
    QList<QJsonObject> lines;
    for (const QByteArray &line : output.split('\n')) {
        if (!line.isEmpty())
            lines.append(QJsonDocument::fromJson(line).object());
    }
    return lines;
}

} // namespace

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

/// As bash takes it, so that it can be copied from there.
void KeepCommandTest::listSaysWhatACopyAddsWhereBlocksAreShared()
{
    if (::geteuid() != 0 || !enterMountNamespace())
        QSKIP("nothing can be mounted here");
    const Scene scene;
    // What the drive is made of changes with it.
    const TemporaryFolder medium;
    const fs::path image = medium / "image";
    writeFile(image, {});
    fs::resize_file(image, std::uintmax_t(600) << 20);
    const QString name = QString::fromStdString(image.native());
    QString trouble = runSystemProgram(u"mkfs.xfs"_qs, {u"-q"_qs, u"-m"_qs, u"reflink=1"_qs, name});
    if (trouble.isEmpty())
        trouble = runSystemProgram(
            u"mount"_qs, {u"-o"_qs, u"loop"_qs, name, QString::fromStdString((scene.folder / "kept").native())});
    if (!trouble.isEmpty())
        QSKIP(qPrintable(u"no file system that shares blocks: "_qs + trouble));
    fs::remove(scene.folder / "app.db");
    buildDatabase(scene.folder / "app.db", {.size = 4 << 20});
    SqlHandle(scene.folder / "app.db").execute("CREATE TABLE added(n)");
    const ProgramEnd first = scene.keepAnother();
    const ProgramEnd second = scene.keepAnother();
    const ProgramEnd listed = scene.run({"keep", "list", "kept"});
    const std::vector<ListedCopy> copies = scene.copies();
    QCOMPARE(::umount2((scene.folder / "kept").c_str(), MNT_DETACH), 0);
    QVERIFY2(first == 0 && second == 0 && listed == 0, first.errors + second.errors + listed.errors);
    QCOMPARE(copies.size(), std::size_t(2));
    // Few pages changed.
    const ListedCopy &newer = copies.front();
    const ListedCopy &older = copies.back();
    QVERIFY2(newer.adds > 0 && newer.adds < older.adds / 10, QByteArray::number(newer.adds));
    const QByteArrayList lines = listed.output.split('\n');
    const auto lineOf = [&](const ListedCopy &copy) {
        const auto names = [&](const QByteArray &line) { return line.startsWith(nameOfFile(copy.path)); };
        const auto line = std::ranges::find_if(lines, names);
        return line == lines.end() ? QByteArray() : *line;
    };
    // The second one: before it stands the size.
    static const QRegularExpression size(u"\\d[\\d.]* [KM]iB"_qs);
    const auto shownOf = [&](const ListedCopy &copy) {
        auto found = size.globalMatch(QString::fromUtf8(lineOf(copy)).replace(QChar::Nbsp, u' '));
        return found.hasNext() && !found.next().captured().isEmpty() && found.hasNext() ? found.next().captured()
                                                                                        : QString();
    };
    QVERIFY2(shownOf(older).startsWith(u'4') && shownOf(older).endsWith(u" MiB"), listed.output);
    QVERIFY2(shownOf(newer) == u"%1 KiB"_qs.arg(newer.adds / 1024), listed.output);
}

void KeepCommandTest::listLosesNoByteOfAName()
{
    const Scene scene;
    const QByteArray name = "it's \\ \xe9\x1b[31m\n\xe2\x80\xae.db";
    fs::copy_file(scene.folder / "app.db", scene.folder / name.toStdString());
    const ProgramEnd kept = scene.run({"keep", name, "kept"});
    QVERIFY2(kept == 0, kept.errors);
    const ProgramEnd end = scene.run({"keep", "list", "kept"});
    QVERIFY2(end == 0 && !end.output.contains("\xef\xbf\xbd"), end.output + end.errors);
    const QByteArray shown = "$'it\\'s \\\\ \\xe9\\x1b[31m\\x0a\\xe2\\x80\\xae-20";
    QVERIFY2(end.output.contains('\n' + shown), end.output);
    const qsizetype at = end.output.indexOf('\n' + shown) + 1;
    QProcess bash;
    bash.setWorkingDirectory(QString::fromStdString((scene.folder / "kept").native()));
    bash.start(
        u"bash"_qs,
        {u"-c"_qs, u"test -f "_qs + QString::fromUtf8(end.output.sliced(at, end.output.indexOf(".db'", at) + 4 - at))});
    QVERIFY(bash.waitForFinished());
    QCOMPARE(bash.exitCode(), 0);
    // A name without such bytes is shown as it is.
    QVERIFY(scene.keepAnother() == 0);
    const ProgramEnd plain = scene.run({"keep", "list", "kept"});
    QVERIFY2(plain.output.contains("\napp-20"), plain.output);
}

void KeepCommandTest::listShowsTheCopies()
{
    const Scene scene;
    const ProgramEnd none = scene.run({"keep", "list", "kept"});
    QVERIFY(none == 0 && none.output.contains("No copies are listed"));
    QVERIFY(scene.keepAnother({"--by-hand"}) == 0);
    writeFile(scene.folder.path() / "kept" / "app-2020-01-01-000000.db", "another's");
    const ProgramEnd end = scene.run({"keep", "list", "kept"});
    QVERIFY2(end == 0, end.errors);
    for (const QByteArray &part :
         {QByteArray("Copies of "), nameOfFile(scene.copies().front().path), QByteArray("by hand"),
          QByteArray("checked"), QByteArray("Not in the list, so never removed: app-2020-01-01-000000.db")})
        QVERIFY2(end.output.contains(part), end.output + part);
    const QJsonObject json = QJsonDocument::fromJson(scene.run({"keep", "list", "--json", "kept"}).output).object();
    const QJsonObject copy = json.value(QStringLiteral("copies")).toArray().at(0).toObject();
    QCOMPARE(copy.value(QStringLiteral("kind")).toString(), QStringLiteral("by hand"));
    QCOMPARE(copy.value(QStringLiteral("presence")).toString(), QStringLiteral("here"));
    QCOMPARE(json.value(QStringLiteral("unlisted")).toArray().size(), 1);
    QVERIFY(scene.run({"keep", "list", "missing"}) == 66);
    writeFile(scene.folder.path() / "kept" / ".litecopy.json", "no list");
    const ProgramEnd broken = scene.run({"keep", "list", "kept"});
    QVERIFY2(broken == 65 && broken.errors.contains("can't be used"), broken.errors);
    const ProgramEnd dry = scene.keepAnother({"--dry-run", "--keep-last=1"});
    QVERIFY2(dry == 74 && dry.errors.contains("can't be used"), dry.errors);
    const ProgramEnd kept = scene.keepAnother({"--keep-last=1"});
    // A program that keeps no copy in a list is told from one that does.
    QVERIFY2(kept == 74 && kept.errors.contains("can't be used"), kept.errors);
    QVERIFY2(kept.output.startsWith("Copied and verified: "), kept.output);
    const ProgramEnd followed = scene.keepAnother({"--json", "--then=true"});
    QCOMPARE(followed.exitCode, 74);
    const QList<QJsonObject> lines = linesOf(followed.output);
    QCOMPARE(lines.last().value(QStringLiteral("exitCode")).toInt(), 74);
    QVERIFY(std::ranges::any_of(lines, [](const QJsonObject &line) {
        return line.value(QStringLiteral("type")).toString() == QStringLiteral("then");
    }));
}

void KeepCommandTest::pinKeepsACopyForGood()
{
    const Scene scene;
    QVERIFY(scene.keepAnother() == 0);
    const QByteArray first = bytes(scene.copies().front().path);
    const ProgramEnd end = scene.run({"keep", "pin", first});
    QVERIFY2(end == 0 && end.output.startsWith("Kept for good: "), end.errors);
    QVERIFY(scene.keepAnother({"--keep-last=1"}) == 0);
    QVERIFY(fs::exists(first.toStdString()));
    QVERIFY(scene.run({"keep", "unpin", first}) == 0);
    QVERIFY(scene.keepAnother({"--keep-last=1"}) == 0);
    QVERIFY(!fs::exists(first.toStdString()));
    QVERIFY(scene.run({"keep", "pin", first}) == 66);
    QVERIFY(scene.run({"keep", "pin", "app.db"}) == 66);
}

void KeepCommandTest::copiesOfAnotherComputerAreSaidAndAdopted()
{
    const Scene scene;
    QVERIFY(scene.keepAnother() == 0);
    QVERIFY(scene.keepAnother() == 0);
    const fs::path file = scene.folder / "kept" / CopyList::fileName;
    QJsonObject list = QJsonDocument::fromJson(readFile(file)).object();
    QJsonArray copies = list.value(QStringLiteral("copies")).toArray();
    for (QJsonValueRef copy : copies) {
        QJsonObject entry = copy.toObject();
        entry.insert(QStringLiteral("machine"), QStringLiteral("0123456789abcdef"));
        copy = entry;
    }
    list.insert(QStringLiteral("copies"), copies);
    writeFile(file, QJsonDocument(list).toJson());
    const ProgramEnd kept = scene.keepAnother({"--keep-last=1"});
    QVERIFY2(kept == 0 && kept.output.contains("1 copy of it is kept there."), kept.output + kept.errors);
    QVERIFY2(kept.output.contains("installed anew: 2. ") && kept.output.contains("keep adopt"), kept.output);
    const ProgramEnd listed = scene.run({"keep", "list", "kept"});
    QVERIFY2(listed.output.contains("app.db, on another computer"), listed.output);
    const ProgramEnd adopted = scene.run({"keep", "adopt", "app.db", "kept"});
    QVERIFY2(adopted == 0 && adopted.output.contains("on this computer: 2"), adopted.output + adopted.errors);
    const ProgramEnd again = scene.run({"keep", "adopt", "app.db", "kept"});
    QVERIFY2(again == 0 && again.output.startsWith("Nothing to adopt"), again.output);
    QVERIFY(scene.keepAnother({"--keep-last=1"}) == 0);
    QCOMPARE(scene.copies().size(), std::size_t(1));
    QVERIFY(scene.run({"keep", "adopt", "kept"}) == 64);
    QVERIFY(scene.run({"keep", "adopt", "app.db", "none"}) == 66);
    // The folder of a copied list.
    fs::copy(scene.folder / "kept", scene.folder / "moved");
    const ProgramEnd moved = scene.run({"keep", "adopt", "app.db", "moved"});
    QVERIFY2(moved == 0 && moved.output.contains("by their digest: 1"), moved.output);
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

void KeepCommandTest::whatWasKeptBeforeRestoresIsSummedUpAndRemovedWhenAsked()
{
    const Scene scene;
    QVERIFY(scene.keepAnother() == 0);
    const QByteArray copy = bytes(scene.copies().front().path);
    for (int i = 0; i < 2; ++i) {
        SqlHandle(scene.folder / "app.db").execute("INSERT INTO added VALUES(1)");
        QVERIFY(scene.run({"restore", "--force", copy, "app.db"}) == 0);
    }
    const ProgramEnd list = scene.run({"keep", "list", "kept"});
    QVERIFY2(list.output.contains("2 copies were made before restores (")
                 && list.output.contains("litecopy-cli keep remove --older-than=30d " + bytes(scene.folder / "kept")),
             list.output);
    const QJsonObject json = QJsonDocument::fromJson(scene.run({"keep", "list", "--json", "kept"}).output).object();
    QCOMPARE(json[u"beforeRestore"][u"copies"].toInt(), 2);
    QVERIFY(json[u"beforeRestore"][u"size"].toInt() > 0);
    // None is that old.
    const ProgramEnd none = scene.run({"keep", "remove", "--older-than=30d", "kept"});
    QVERIFY2(none == 0 && none.output.startsWith("There is no such copy"), none.output);
    const std::vector<ListedCopy> copies = scene.copies();
    const fs::path file = std::ranges::find(copies, CopyKind::BeforeRestore, &ListedCopy::kind)->path;
    const ProgramEnd dry = scene.run({"keep", "remove", "-n", bytes(file)});
    QVERIFY2(dry == 0 && dry.output.startsWith("Would go: " + nameOfFile(file)) && fs::exists(file), dry.output);
    ProgramSetup setup = scene.setup();
    setup.othersChangeFiles = "the copy that is named is to go";
    const ProgramEnd gone =
        Test::run({"keep", "remove", "--json", bytes(file), bytes(scene.folder / "kept/none.db")}, setup);
    QCOMPARE(gone.exitCode, 1);
    const QJsonObject told = QJsonDocument::fromJson(gone.output).object();
    QCOMPARE(told[u"removed"].toArray().size(), 1);
    QVERIFY2(told[u"left"][0][u"obstacle"].toString().contains(u"not in the list"), gone.output);
    QVERIFY(!fs::exists(file));
    QCOMPARE(scene.copies().size(), std::size_t(2));
}

void KeepCommandTest::adoptAndPinTellProgramsInJson()
{
    const Scene scene;
    QVERIFY(scene.keepAnother() == 0);
    fs::copy(scene.folder / "kept", scene.folder / "moved");
    const QList<QJsonObject> adopted = linesOf(scene.run({"keep", "adopt", "--json", "app.db", "moved"}).output);
    QCOMPARE(adopted.size(), 1);
    QCOMPARE(adopted.first().value(QStringLiteral("proved")).toInt(), 1);
    QVERIFY(adopted.first().value(QStringLiteral("others")).isArray());
    const ProgramEnd none = scene.run({"keep", "adopt", "--json", "app.db", "missing"});
    QCOMPARE(none.exitCode, 66);
    QVERIFY(linesOf(none.output).first().value(QStringLiteral("error")).isObject());
    const QByteArray copy = bytes(scene.copies().front().path);
    const QList<QJsonObject> pinned = linesOf(scene.run({"keep", "pin", "--json", copy, copy}).output);
    QCOMPARE(pinned.size(), 2);
    QVERIFY(pinned.first().value(QStringLiteral("changed")).toBool());
    QVERIFY(!pinned.last().value(QStringLiteral("changed")).toBool(true));
    QCOMPARE(pinned.first().value(QStringLiteral("path")).toString().toUtf8(), copy);
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

void KeepCommandTest::restoreShowsWhatChangesAndUndoes()
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

void KeepCommandTest::restoreWritesIntoADatabaseInUse()
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

void KeepCommandTest::restoreRefusesADamagedCopy()
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

void KeepCommandTest::restoreChangesNothingWhereNothingWouldChange_data()
{
    QTest::addColumn<QByteArrayList>("options");
    QTest::newRow("plain") << QByteArrayList{};
    QTest::newRow("quiet") << QByteArrayList{"--quiet"};
    QTest::newRow("replace") << QByteArrayList{"--force"};
    QTest::newRow("json") << QByteArrayList{"--json"};
}

/// No copy of before, and not another file.
void KeepCommandTest::restoreChangesNothingWhereNothingWouldChange()
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
void KeepCommandTest::restoreThatIsCancelledSaysWhatBecameOfTheDatabase()
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

void KeepCommandTest::restoreSaysHowToPutBackWhatWasDestroyed()
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

void KeepCommandTest::compressedCopiesAreKeptByTheRulesAndPutBack_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QByteArray>("ending");
    QTest::newRow("zstd") << QByteArray("zstd") << QByteArray(".zst");
    QTest::newRow("gzip") << QByteArray("gzip") << QByteArray(".gz");
}

void KeepCommandTest::compressedCopiesAreKeptByTheRulesAndPutBack()
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

void KeepCommandTest::aCompressedCopyThatIsBrokenIsRefused()
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

void KeepCommandTest::pinningSaysWhatItWaitsFor()
{
    const Scene scene;
    QVERIFY(scene.keepAnother() == 0);
    const fs::path copy = scene.copies().front().path;
    // As another copy into the folder does it.
    const int folder = ::open((scene.folder / "kept").c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    QCOMPARE(::flock(folder, LOCK_EX), 0);
    Program program({"keep", "pin", bytes(copy)}, scene.setup());
    QVERIFY(program.waitForError("Waiting until another copy into this folder is made"));
    QVERIFY(!scene.copies().front().pinned);
    ::close(folder);
    QVERIFY(program.waitForEnd() == 0);
    QVERIFY(scene.copies().front().pinned);
}

void KeepCommandTest::adoptingHearsASignal()
{
    const Scene scene;
    QVERIFY(scene.keepAnother() == 0);
    const int folder = ::open((scene.folder / "kept").c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    QCOMPARE(::flock(folder, LOCK_EX), 0);
    Program program({"keep", "adopt", "app.db", "kept"}, scene.setup());
    QVERIFY(program.waitForError("Waiting for another copy into this folder"));
    program.send(SIGTERM);
    const ProgramEnd end = program.waitForEnd();
    ::close(folder);
    QVERIFY2(end == 143, end.errors);
    QVERIFY2(end.errors.contains("Cancelled"), end.errors);
}

QTEST_GUILESS_MAIN(KeepCommandTest)
#include "tst_keepcommand.moc"
