// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "cli/program.h"

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/temporaryfolder.h"

#include <QTest>

#include <csignal>

#include <fcntl.h>
#include <sys/stat.h>

namespace fs = std::filesystem;
using namespace Litecopy::Test;

/// Cleaning up after a killed copy takes what that copy made, and nothing that only looks like it.
class ForeignFoldersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foreignFoldersOfEveryLikelyNameSurvive_data();
    void foreignFoldersOfEveryLikelyNameSurvive();
    void whatAKilledCopyLeftIsRemoved();
};

namespace {

void plant(const fs::path &folder, const char *name, const QList<const char *> &files)
{
    const fs::path made = folder / name;
    fs::create_directories(made);
    for (const char *file : files) {
        fs::create_directories((made / file).parent_path());
        writeFile(made / file, "precious");
    }
    // As Litecopy makes its own.
    fs::permissions(made, fs::perms(0700));
    const timespec times[] = {{1'600'000'000, 0}, {1'600'000'000, 0}};
    ::utimensat(AT_FDCWD, made.c_str(), times, 0);
}

void plantAll(const fs::path &folder)
{
    plant(folder, ".litecopy", {"copy.db"});
    plant(folder, ".litecopy-", {"copy.db"});
    plant(folder, ".litecopy-backup", {"monday.db", "2024/photo.jpg"});
    plant(folder, ".litecopy-archive", {"notes.txt"});
    // Six characters more, as mkdtemp() makes them; with every name that a workspace of Litecopy's may hold.
    plant(folder, ".litecopy-Empty0", {});
    plant(folder, ".litecopy-Copy00", {"copy.db", "copy.db-journal", "copy.db-wal", "copy.db-shm"});
    plant(folder, ".litecopy-Snap00", {"snapshot.db", "snapshot.db-journal", "snapshot.db-wal", "snapshot.db-shm"});
    plant(folder, ".litecopy-Mixed0", {"copy.db", "mine.txt"});
    plant(folder, ".litecopy-Deep00", {"copy.db/in/a/folder"});
    plant(folder, "elsewhere", {"copy.db"});
    fs::create_directory_symlink(folder / "elsewhere", folder / ".litecopy-Link00");
    writeFile(folder / ".litecopy-File00", "precious");
    fs::create_symlink("/nowhere/at/all", folder / ".litecopy-Lost00");
    ::mkfifo((folder / ".litecopy-Pipe00").c_str(), 0600);
}

} // namespace

void ForeignFoldersTest::foreignFoldersOfEveryLikelyNameSurvive_data()
{
    QTest::addColumn<QByteArrayList>("options");
    QTest::newRow("new file") << QByteArrayList{};
    QTest::newRow("replacing") << QByteArrayList{"--force"};
    QTest::newRow("written into") << QByteArrayList{"--into"};
    QTest::newRow("snapshot") << QByteArrayList{"--method=snapshot"};
    QTest::newRow("compact") << QByteArrayList{"--method=compact"};
    QTest::newRow("online") << QByteArrayList{"--method=online"};
    QTest::newRow("temporary folder") << QByteArrayList{"--method=snapshot", "--temporary-folder=scratch"};
    QTest::newRow("compact, temporary folder")
        << QByteArrayList{"--method=compact", "--temporary-folder=scratch", "--read-back"};
}

void ForeignFoldersTest::foreignFoldersOfEveryLikelyNameSurvive()
{
    QFETCH(const QByteArrayList, options);
    const TemporaryFolder folder;
    for (const char *name : {"home", "scratch", "out"}) {
        fs::create_directory(folder / name);
        plantAll(folder / name);
    }
    buildDatabase(folder / "home/a.db", {.journalMode = "wal", .varied = true});
    if (options.contains("--force") || options.contains("--into"))
        buildDatabase(folder / "out/b.db", {.seed = 2});
    const FolderSnapshot before(folder.path());
    const ProgramEnd end =
        run(QByteArrayList{"copy", "--no-safety-copy"} + options + QByteArrayList{"home/a.db", "out/b.db"},
            {.workingFolder = folder.path()});
    QVERIFY2(end == 0, end.errors);
    std::map<std::string, EntrySnapshot> expected = before.entries();
    std::map<std::string, EntrySnapshot> after = FolderSnapshot(folder.path()).entries();
    expected.erase("out/b.db");
    QCOMPARE(after.erase("out/b.db"), std::size_t(1));
    QCOMPARE(FolderSnapshot(expected).differenceTo(FolderSnapshot(after)), QString());
}

void ForeignFoldersTest::whatAKilledCopyLeftIsRemoved()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 1'000'000});
    for (const char *method : {"--method=online", "--method=auto", "--method=compact"}) {
        Program program({"copy", method, "--pages-per-step=1", "--pause=20", "--progress=always", "a.db", "b.db"},
                        {.workingFolder = folder.path(), .othersChangeFiles = "it is killed"});
        static_cast<void>(program.waitForError(":"));
        program.send(SIGKILL);
        program.waitForEnd();
        fs::remove(folder / "b.db");
        QCOMPARE(run({"copy", "a.db", "b.db"},
                     {.workingFolder = folder.path(), .othersChangeFiles = "it removes what the killed one left"})
                     .exitCode,
                 0);
        QCOMPARE(namesIn(folder.path()), (QStringList{QStringLiteral("a.db"), QStringLiteral("b.db")}));
        fs::remove(folder / "b.db");
    }
}

QTEST_GUILESS_MAIN(ForeignFoldersTest)
#include "tst_foreignfolders.moc"
