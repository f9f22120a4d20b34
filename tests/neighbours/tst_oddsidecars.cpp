// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "neighbours/neighbourhood.h"

#include <QTest>

#include <sys/stat.h>

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

QTEST_GUILESS_MAIN(OddSidecarsTest)
#include "tst_oddsidecars.moc"
