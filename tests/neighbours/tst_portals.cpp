// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "neighbours/neighbourhood.h"

#include "cli/program.h"
#include "support/portalmount.h"
#include "support/sqlhandle.h"
#include "support/writerprocess.h"

#include <litecopy/portalpath.h>

#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

/// What a document portal shows is taken from outside of it, where that is the very file: with its log and its locks.
/// Where that is not known for certain it is refused, and the message names the file outside.
class PortalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aDatabaseInUseIsTakenFromOutsideWithItsLog_data() { addWays(); }
    void aDatabaseInUseIsTakenFromOutsideWithItsLog();
    void theFileOutsideIsKnownAgainWhileAProgramWrites();
    void whatIsNotProvedToBeTheSameFileIsRefused_data();
    void whatIsNotProvedToBeTheSameFileIsRefused();
    void whatTheUserMayNotReadOutsideIsRefused();
    void aPathOutsideMayHoldAnyBytes();
    void logInfoAndCompareGoOutsideToo();
    void keptCopiesAreOfTheDatabaseOutside();
    void aCopyReplacesTheFileOutside();
    void aDatabaseInUseIsPutBackOutside();
    void aDatabaseIsNotPutBackThroughAPortal();
    void aCopyIsMadeInTheFolderOutside();
    void whereNothingCanBeMadeTheMessageNamesTheFolderOutside();
};

namespace {

QByteArray bytesOf(const fs::path &path)
{
    return QByteArray::fromStdString(path.native());
}

/// Another file with the same content, size and time stamp of content: what a sandbox may have under the same name. The
/// clock's grain is coarse: made at once, it may have the same time stamp of attributes, too.
void makeDouble(const fs::path &file, const fs::path &other)
{
    fs::copy_file(file, other);
    struct stat status = {};
    QCOMPARE(::stat(file.c_str(), &status), 0);
    const struct timespec times[2] = {status.st_atim, status.st_mtim};
    QCOMPARE(::utimensat(AT_FDCWD, other.c_str(), times, 0), 0);
}

} // namespace

void PortalsTest::initTestCase()
{
    if (const QString problem = PortalMount::problemHere(); !problem.isEmpty())
        QSKIP(qPrintable(problem));
}

void PortalsTest::aDatabaseInUseIsTakenFromOutsideWithItsLog()
{
    QFETCH(const Way, way);
    const Neighbourhood neighbourhood({.journalMode = "wal", .size = 500'000});
    PortalMount portal;
    QCOMPARE(portal.problem(), QString());
    const fs::path shown = portal.show(neighbourhood.source(), bytesOf(neighbourhood.source()));
    WriterProcess program;
    // One transfer is in the log alone, which the portal doesn't show.
    QVERIFY(program.hold(neighbourhood.source(), QStringLiteral("log")));
    QVERIFY(!fs::exists(shown.native() + "-wal"));
    const Visit visit = neighbourhood.visit(way, shown);
    const QString wrong = objection(visit, {.least = 1, .most = 1});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QVERIFY2(program.commitOne(), "the program can no longer write to its database");
}

void PortalsTest::theFileOutsideIsKnownAgainWhileAProgramWrites()
{
    const Neighbourhood neighbourhood({.journalMode = "delete", .size = 500'000});
    PortalMount portal;
    const fs::path shown = portal.show(neighbourhood.source(), bytesOf(neighbourhood.source()));
    WriterProcess writer;
    QVERIFY(writer.startBank(neighbourhood.source(), 2ms, {QStringLiteral("synchronous=off")}));
    for (int i = 0; i < 50; ++i) {
        const OutsidePath outside = lookOutsidePortal(shown);
        QCOMPARE(outside.path, neighbourhood.source());
        QVERIFY2(outside.isSame, qPrintable(QString::number(i)));
    }
}

void PortalsTest::whatIsNotProvedToBeTheSameFileIsRefused_data()
{
    QTest::addColumn<bool>("told");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("named");
    QTest::newRow("the portal tells nothing") << false << QString() << false;
    QTest::newRow("there is no such file here") << true << u"/none/bank.db"_qs << true;
    QTest::newRow("a file of the same content, size and time is here") << true << u"double.db"_qs << true;
    QTest::newRow("the path is a folder here") << true << QString() << true;
    QTest::newRow("the path is not absolute") << true << u"./bank.db"_qs << false;
    QTest::newRow("the path leads back into the portal") << true << u"/run/user/0/doc/1f2e/bank.db"_qs << false;
}

void PortalsTest::whatIsNotProvedToBeTheSameFileIsRefused()
{
    QFETCH(const bool, told);
    QFETCH(const QString, name);
    QFETCH(const bool, named);
    const Neighbourhood neighbourhood({.size = 100'000});
    const bool isHere = !name.contains(u'/');
    const fs::path host = isHere ? neighbourhood / name.toStdString() : fs::path(name.toStdString());
    PortalMount portal;
    const fs::path shown =
        portal.show(neighbourhood.source(), told ? std::optional(bytesOf(host)) : std::optional<QByteArray>());
    if (!name.isEmpty() && isHere)
        makeDouble(neighbourhood.source(), host);
    for (const QByteArrayList &command :
         {QByteArrayList{"copy", bytesOf(shown), bytesOf(neighbourhood.copy())}, QByteArrayList{"info", bytesOf(shown)},
          QByteArrayList{"log", bytesOf(shown)}, QByteArrayList{"compare", bytesOf(shown), bytesOf(shown)}}) {
        const ProgramEnd end = run(command);
        QVERIFY2(end.exitCode == 66, command.first() + ' ' + end.errors);
        QVERIFY2(end.errors.contains("“" + bytesOf(shown) + "” is shown through a sandbox"), end.errors);
        QCOMPARE(end.errors.contains(("outside the sandbox it is “" + host.native() + "”").c_str()), named);
    }
    QVERIFY(!fs::exists(neighbourhood.copy()));
}

void PortalsTest::whatTheUserMayNotReadOutsideIsRefused()
{
    const Neighbourhood neighbourhood({.size = 100'000});
    PortalMount portal;
    const fs::path shown = portal.show(neighbourhood.source(), bytesOf(neighbourhood.source()));
    // The portal opens it for whoever was given it; its folder is closed to others.
    fs::permissions(neighbourhood.home(), fs::perms::owner_all);
    const ProgramEnd end = run({"copy", bytesOf(shown), bytesOf(neighbourhood.copy())}, {.asNobody = true});
    QCOMPARE(end.exitCode, 66);
    QVERIFY2(end.errors.contains("outside the sandbox it is “" + bytesOf(neighbourhood.source()) + "”"), end.errors);
}

void PortalsTest::aPathOutsideMayHoldAnyBytes()
{
    const TemporaryFolder folder;
    const fs::path host = folder / "a\xff \n%41.db";
    buildDatabase(host, {.size = 100'000});
    PortalMount portal;
    // Other portals may end it with a NUL.
    const fs::path shown = portal.show(host, bytesOf(host) + '\0');
    const OutsidePath outside = lookOutsidePortal(shown);
    QVERIFY(outside.path == host);
    QVERIFY(outside.isSame);
    QVERIFY(outsidePortal(shown) == host);
    QVERIFY(outsidePortal(host) == host);
}

void PortalsTest::logInfoAndCompareGoOutsideToo()
{
    const Neighbourhood neighbourhood({.journalMode = "wal", .size = 100'000});
    PortalMount portal;
    const fs::path shown = portal.show(neighbourhood.source(), bytesOf(neighbourhood.source()));
    WriterProcess program;
    QVERIFY(program.hold(neighbourhood.source(), QStringLiteral("log")));
    const QByteArray host = bytesOf(neighbourhood.source());
    for (const QByteArrayList &command :
         {QByteArrayList{"log", "--json", bytesOf(shown)}, QByteArrayList{"info", "--json", bytesOf(shown)},
          QByteArrayList{"compare", "--json", bytesOf(shown), bytesOf(shown)}}) {
        const ProgramEnd end = run(command);
        QVERIFY2(end.exitCode == 0, end.errors);
        QVERIFY2(end.output.contains(host), end.output);
        QVERIFY2(!end.output.contains("/doc/"), end.output);
    }
}

void PortalsTest::keptCopiesAreOfTheDatabaseOutside()
{
    const Neighbourhood neighbourhood({.size = 100'000});
    PortalMount portal;
    const fs::path shown = portal.show(neighbourhood.source(), bytesOf(neighbourhood.source()));
    QCOMPARE(run({"keep", bytesOf(shown), bytesOf(neighbourhood.out())}).exitCode, 0);
    // By its own name it is the same database: nothing changed, so nothing is made.
    const ProgramEnd again = run({"keep", "--json", bytesOf(neighbourhood.source()), bytesOf(neighbourhood.out())});
    QVERIFY2(again.output.contains("\"up to date\""), again.output + again.errors);
    const ProgramEnd list = run({"keep", "list", "--json", bytesOf(neighbourhood.out())});
    QVERIFY2(list.output.contains(bytesOf(neighbourhood.source())), list.output);
    QVERIFY2(!list.output.contains("/doc/"), list.output);
}

void PortalsTest::aCopyReplacesTheFileOutside()
{
    const Neighbourhood neighbourhood({.size = 100'000});
    const fs::path older = neighbourhood / "older.db";
    buildDatabase(older, {.size = 200'000});
    PortalMount portal;
    const fs::path shown = portal.show(older, bytesOf(older));
    const ProgramEnd end = run({"copy", "--force", bytesOf(neighbourhood.source()), bytesOf(shown)},
                               {.othersChangeFiles = "the copy is made outside"});
    QVERIFY2(end.exitCode == 0, end.errors);
    QVERIFY2(end.output.contains(bytesOf(older)), end.output);
    QCOMPARE(differenceOfCopy(neighbourhood.source(), older), QString());
}

void PortalsTest::aDatabaseInUseIsPutBackOutside()
{
    const Neighbourhood neighbourhood({.journalMode = "wal", .size = 100'000});
    const fs::path older = neighbourhood / "older.db";
    QCOMPARE(
        run({"copy", bytesOf(neighbourhood.source()), bytesOf(older)}, {.othersChangeFiles = "the copy is made beside"})
            .exitCode,
        0);
    PortalMount portal;
    const fs::path shown = portal.show(neighbourhood.source(), bytesOf(neighbourhood.source()));
    WriterProcess program;
    QVERIFY(program.hold(neighbourhood.source(), QStringLiteral("log")));
    // Seen from inside nobody has it open: its file would be replaced under the program.
    const ProgramEnd end =
        run({"restore", bytesOf(older), bytesOf(shown)}, {.othersChangeFiles = "the database outside is written into"});
    QVERIFY2(end.exitCode == 0, end.errors);
    QVERIFY2(end.output.contains(bytesOf(neighbourhood.source())), end.output);
    const auto balances = [](const fs::path &database) {
        return SqlHandle(database).integer("SELECT sum(id * balance) FROM accounts");
    };
    QCOMPARE(balances(neighbourhood.source()), balances(older));
    QVERIFY2(program.commitOne(), "the program can no longer write to its database");
}

void PortalsTest::aDatabaseIsNotPutBackThroughAPortal()
{
    const Neighbourhood neighbourhood({.journalMode = "wal", .size = 100'000});
    const fs::path older = neighbourhood / "older.db";
    buildDatabase(older, {.size = 200'000});
    PortalMount portal;
    const fs::path shown = portal.show(neighbourhood.source(), QByteArray("/elsewhere/bank.db"));
    const ProgramEnd end = run({"restore", bytesOf(older), bytesOf(shown)});
    QCOMPARE(end.exitCode, 66);
    QVERIFY2(end.errors.contains("outside the sandbox it is “/elsewhere/bank.db”"), end.errors);
}

void PortalsTest::aCopyIsMadeInTheFolderOutside()
{
    const Neighbourhood neighbourhood({.size = 100'000});
    PortalMount portal;
    const fs::path shown = portal.show(neighbourhood.out(), bytesOf(neighbourhood.out()));
    const ProgramEnd end = run({"copy", bytesOf(neighbourhood.source()), bytesOf(shown / "copy.db")},
                               {.othersChangeFiles = "the copy is made outside"});
    QVERIFY2(end.exitCode == 0, end.errors);
    QVERIFY2(end.output.contains(bytesOf(neighbourhood.copy())), end.output);
    QCOMPARE(differenceOfCopy(neighbourhood.source(), neighbourhood.copy()), QString());
}

void PortalsTest::whereNothingCanBeMadeTheMessageNamesTheFolderOutside()
{
    const Neighbourhood neighbourhood({.size = 100'000});
    const fs::path folder = neighbourhood / "theirs";
    fs::create_directory(folder);
    fs::permissions(neighbourhood.home(), fs::perms(0755));
    PortalMount portal;
    const fs::path shown = portal.show(folder, QByteArray("/elsewhere/theirs"));
    const ProgramEnd end =
        run({"copy", bytesOf(neighbourhood.source()), bytesOf(shown / "copy.db")}, {.asNobody = true});
    QCOMPARE(end.exitCode, 77);
    QVERIFY2(end.errors.contains("outside the sandbox it is “/elsewhere/theirs”"), end.errors);
    QVERIFY(fs::is_empty(folder));
}

QTEST_GUILESS_MAIN(PortalsTest)
#include "tst_portals.moc"
