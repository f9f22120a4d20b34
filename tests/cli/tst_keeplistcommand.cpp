// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "keepingplace.h"
#include "program.h"

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/filesystems.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"

#include <litecopy/copylist.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <csignal>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/mount.h>
#include <unistd.h>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;

/// `keep list`, `pin`, `adopt` and `remove`, as a person or a script runs them.
class KeepListCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listShowsTheCopies();
    void listSaysWhatACopyAddsWhereBlocksAreShared();
    void listLosesNoByteOfAName();
    void pinKeepsACopyForGood();
    void copiesOfAnotherComputerAreSaidAndAdopted();
    void adoptAndPinTellProgramsInJson();
    void whatWasKeptBeforeRestoresIsSummedUpAndRemovedWhenAsked();
    void pinningSaysWhatItWaitsFor();
    void adoptingHearsASignal();
};

void KeepListCommandTest::listShowsTheCopies()
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

/// As bash takes it, so that it can be copied from there.
void KeepListCommandTest::listSaysWhatACopyAddsWhereBlocksAreShared()
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

void KeepListCommandTest::listLosesNoByteOfAName()
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

void KeepListCommandTest::pinKeepsACopyForGood()
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

void KeepListCommandTest::copiesOfAnotherComputerAreSaidAndAdopted()
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

void KeepListCommandTest::adoptAndPinTellProgramsInJson()
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

void KeepListCommandTest::whatWasKeptBeforeRestoresIsSummedUpAndRemovedWhenAsked()
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

void KeepListCommandTest::pinningSaysWhatItWaitsFor()
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

void KeepListCommandTest::adoptingHearsASignal()
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

QTEST_GUILESS_MAIN(KeepListCommandTest)
#include "tst_keeplistcommand.moc"
