// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "untouchedfiles.h"

#include "support/databasebuilder.h"
#include "support/temporaryfolder.h"

#include <QTest>

namespace fs = std::filesystem;
using namespace Litecopy::Test;

/// The invariant that every test of the command line runs by the way: it sees what it is there to see.
class UntouchedFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheCommandsOwnFilesMayDiffer_data();
    void onlyTheCommandsOwnFilesMayDiffer();
    void filesThatVanishAreSeen();
};

void UntouchedFilesTest::onlyTheCommandsOwnFilesMayDiffer_data()
{
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *name, const QByteArrayList &arguments, int exitCode, const char *written,
                        bool allowed) {
        QTest::newRow(name) << arguments << exitCode << QByteArray(written) << allowed;
    };
    const QByteArrayList copy{"copy", "--method", "clone", "a.db", "b.db"};
    row("destination", copy, 0, "b.db", true);
    row("destination of a failed copy", copy, 75, "b.db", false);
    row("destination of a dry run", {"copy", "-n", "a.db", "b.db"}, 0, "b.db", false);
    row("source", copy, 0, "a.db", false);
    row("log beside the source", copy, 0, "a.db-wal", false);
    row("index beside the source", copy, 0, "a.db-shm", false);
    row("log beside the destination", copy, 0, "b.db-wal", false);
    row("workspace", copy, 0, ".litecopy-Ab12Cd", false);
    row("another file", copy, 0, "notes.txt", false);
    row("receipt", {"copy", "--receipt=r.json", "a.db", "b.db"}, 75, "r.json", true);
    row("receipt, two arguments", {"copy", "--receipt", "r.json", "a.db", "b.db"}, 0, "r.json", true);
    row("part of a receipt", {"copy", "--receipt", "r.json", "a.db", "b.db"}, 0, "r.json.part", false);
    row("source as receipt", {"copy", "--receipt=a.db", "a.db", "b.db"}, 0, "a.db", false);
    row("safety copy", {"copy", "--into", "a.db", "b.db"}, 0, "b-before-2026.db", true);
    row("safety copy of a failed copy", {"copy", "--into", "a.db", "b.db"}, 75, "b-before-2026.db", false);
    row("safety copy of another", {"copy", "--into", "a.db", "b.db"}, 0, "c-before-2026.db", false);
    const QByteArrayList keep{"keep", "--keep-last", "3", "a.db", "kept"};
    row("kept copy", keep, 0, "kept/a-2026-11-27-010203.db", true);
    row("list of copies", keep, 0, "kept/.litecopy.json", true);
    row("kept copy of a failed run", keep, 75, "kept/a-2026-11-27-010203.db", false);
    row("kept copy of a dry run", {"keep", "-n", "a.db", "kept"}, 0, "kept/a-2026-11-27-010203.db", false);
    row("kept copy elsewhere", keep, 0, "a-2026-11-27-010203.db", false);
    row("another file among the copies", keep, 0, "kept/notes.txt", false);
    row("source of a kept copy", keep, 0, "a.db", false);
    row("list, when it is shown", {"keep", "list", "kept"}, 0, "kept/.litecopy.json", false);
    row("list, when a copy is pinned", {"keep", "pin", "kept/b.db"}, 0, "kept/.litecopy.json", true);
    row("copy that is pinned", {"keep", "pin", "kept/b.db"}, 0, "kept/b.db", false);
    const QByteArrayList restore{"restore", "kept/b.db", "a.db"};
    row("restored database", restore, 0, "a.db", true);
    row("restored database of a dry run", {"restore", "--dry-run", "kept/b.db", "a.db"}, 0, "a.db", false);
    row("restored database of a failure", restore, 75, "a.db", false);
    row("copy that is put back", restore, 0, "kept/b.db", false);
    row("what was there before", restore, 0, "kept/a-before-2026-11-27-010203.db", true);
    row("info", {"info", "a.db"}, 0, "a.db-shm", false);
    row("copy with a command afterwards", {"copy", "--then", "true", "a.db", "b.db"}, 0, "b.db", true);
    row("schedule", {"schedule", "add", "-c", "daily", "--", "copy", "--force", "a.db", "b.db"}, 0, "b.db", false);
    row("compare", {"compare", "a.db", "c.db"}, 1, "c.db", false);
}

void UntouchedFilesTest::onlyTheCommandsOwnFilesMayDiffer()
{
    QFETCH(const QByteArrayList, arguments);
    QFETCH(const int, exitCode);
    QFETCH(const QByteArray, written);
    QFETCH(const bool, allowed);
    const TemporaryFolder folder;
    for (const char *name : {"a.db", "c.db", "notes.txt"})
        writeFile(folder / name, name);
    fs::create_directory(folder / "kept");
    writeFile(folder.path() / "kept" / "b.db", "b.db");
    const UntouchedFiles untouched(arguments, {.workingFolder = folder.path()});
    ProgramEnd end;
    end.exitCode = exitCode;
    QCOMPARE(untouched.violations(end), QString());
    writeFile(folder / written.toStdString(), "other content");
    QCOMPARE(untouched.violations(end).isEmpty(), allowed);
}

void UntouchedFilesTest::filesThatVanishAreSeen()
{
    const TemporaryFolder folder;
    for (const char *name : {"a.db", "notes.txt"})
        writeFile(folder / name, name);
    fs::create_directory(folder / ".litecopy-AbCdEf");
    const UntouchedFiles untouched({"copy", bytes(folder / "a.db"), bytes(folder / "b.db")}, {});
    fs::remove(folder / "notes.txt");
    fs::remove(folder / ".litecopy-AbCdEf");
    ProgramEnd end;
    end.exitCode = 0;
    QVERIFY(untouched.violations(end).contains(QStringLiteral("notes.txt is gone")));
    // What a kill left of a copy is for the next one to remove.
    QVERIFY(!untouched.violations(end).contains(QStringLiteral(".litecopy-")));
}

QTEST_GUILESS_MAIN(UntouchedFilesTest)
#include "tst_untouchedfiles.moc"
