// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "neighbours/neighbourhood.h"

#include "cli/program.h"

#include <QTest>

#include <cstdio>
#include <thread>

#include <sys/stat.h>
#include <unistd.h>

namespace fs = std::filesystem;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

/// Beside a database there may lie anything by the name of its log: what is no file is refused by name, at once.
class OddSidecarsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sidecarThatIsNoFileIsRefusedByName_data();
    void sidecarThatIsNoFileIsRefusedByName();
    void nameThatIsAPipeForMomentsHoldsNothingUp_data();
    void nameThatIsAPipeForMomentsHoldsNothingUp();
};

void OddSidecarsTest::sidecarThatIsNoFileIsRefusedByName_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<QByteArray>("sidecar");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<Way>("way");
    struct Sidecar
    {
        const char *journalMode;
        const char *ending;
    };
    for (const Sidecar sidecar :
         {Sidecar{"wal", "-wal"}, {"wal", "-shm"}, {"delete", "-wal"}, {"delete", "-journal"}}) {
        for (const char *kind : {"pipe", "folder", "device", "link"}) {
            for (const Way way : allWays)
                QTest::addRow("%s, %s is a %s, %s", sidecar.journalMode, sidecar.ending, kind, wayName(way))
                    << QByteArray(sidecar.journalMode) << QByteArray(sidecar.ending) << QByteArray(kind) << way;
        }
    }
}

void OddSidecarsTest::sidecarThatIsNoFileIsRefusedByName()
{
    QFETCH(const QByteArray, journalMode);
    QFETCH(const QByteArray, sidecar);
    QFETCH(const QByteArray, kind);
    QFETCH(const Way, way);
    const Neighbourhood neighbourhood({.journalMode = journalMode});
    const fs::path odd = neighbourhood.source().native() + sidecar.toStdString();
    if (kind == "pipe")
        QCOMPARE(::mkfifo(odd.c_str(), 0644), 0);
    else if (kind == "folder")
        fs::create_directory(odd);
    else if (kind == "link")
        fs::create_symlink("copy.db.part", odd);
    else
        fs::create_symlink("/dev/zero", odd);
    const Journey journey{.timeout = 5s};
    const Visit visit = neighbourhood.visit(way, journey);
    const QString wrong =
        objection(visit, {.refusals = {66}, .named = "bank.db" + sidecar, .mustRefuse = true}, journey);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QVERIFY2(visit.time < 3s, "not at once");
}

namespace {

/// Puts a pipe in the place of a file, or of none, and takes it away again, all the while.
class Flipping
{
public:
    /// `file` is what the name is in between; empty where it is nothing.
    Flipping(const fs::path &name, const fs::path &file)
        : m_thread([=](const std::stop_token &stop) {
            const fs::path next = name.native() + "-next";
            while (!stop.stop_requested()) {
                ::mkfifo(next.c_str(), 0644);
                ::rename(next.c_str(), name.c_str());
                std::this_thread::yield();
                if (file.empty() || ::link(file.c_str(), next.c_str()) != 0)
                    ::unlink(name.c_str());
                else
                    ::rename(next.c_str(), name.c_str());
                std::this_thread::yield();
            }
        })
    {
    }

private:
    std::jthread m_thread;
};

} // namespace

void OddSidecarsTest::nameThatIsAPipeForMomentsHoldsNothingUp_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<QByteArray>("suffix");
    QTest::newRow("database") << QByteArray("delete") << QByteArray();
    QTest::newRow("journal") << QByteArray("delete") << QByteArray("-journal");
    QTest::newRow("log") << QByteArray("wal") << QByteArray("-wal");
}

/// Whoever may write to the folder can do so between any two looks. Opening a pipe waits for its other end.
void OddSidecarsTest::nameThatIsAPipeForMomentsHoldsNothingUp()
{
    QFETCH(const QByteArray, journalMode);
    QFETCH(const QByteArray, suffix);
    const TemporaryFolder folder;
    fs::create_directory(folder / "home");
    buildDatabase(folder / "kept.db", {.journalMode = journalMode});
    fs::copy_file(folder / "kept.db", folder / "home/a.db");
    const Flipping flipping(folder / ("home/a.db" + suffix.toStdString()),
                            suffix.isEmpty() ? folder / "kept.db" : fs::path());
    for (int i = 0; i < 30; ++i) {
        for (const QByteArrayList &command :
             {QByteArrayList{"copy", "--timeout=1s", "--force", "home/a.db", "b.db"},
              QByteArrayList{"info", "home/a.db"}, QByteArrayList{"info", "--tables", "home/a.db"}}) {
            const ProgramEnd end =
                run(command, {.workingFolder = folder.path(), .othersChangeFiles = "a pipe comes and goes"});
            QVERIFY2(QList({0, 66, 75}).contains(end.exitCode), QByteArray::number(end.exitCode) + end.errors);
        }
    }
}

QTEST_GUILESS_MAIN(OddSidecarsTest)
#include "tst_oddsidecars.moc"
