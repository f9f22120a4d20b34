// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "neighbours/neighbourhood.h"

#include "support/copying.h"
#include "support/filesystems.h"
#include "support/writerprocess.h"

#include <QTest>

#include <sys/mount.h>

namespace fs = std::filesystem;
using namespace Litecopy::Test;

/// The database is in use under another name, and its log lies there: a copy by this name would lack it. It is refused,
/// or has all the same.
class OtherNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hardLink_data() { addWays(); }
    void hardLink();
    void mountedSingleFile_data() { addWays(); }
    void mountedSingleFile();
    void logDeletedUnderItsProgram_data() { addWays(); }
    void logDeletedUnderItsProgram();

private:
    bool m_mayMount = false;
};

namespace {

void copyByTheOtherName(const Neighbourhood &neighbourhood, const fs::path &name)
{
    QFETCH(const Way, way);
    const QStringList before = namesIn(name.parent_path());
    const QString wrong = objection(neighbourhood.visit(way, name), {.refusals = {66}, .least = 1, .most = 1});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    // No second log for one file.
    QCOMPARE(namesIn(name.parent_path()), before);
}

} // namespace

void OtherNamesTest::initTestCase()
{
    m_mayMount = enterMountNamespace();
}

void OtherNamesTest::hardLink()
{
    const Neighbourhood neighbourhood({.journalMode = "wal"});
    fs::create_directory(neighbourhood / "linked");
    fs::create_hard_link(neighbourhood.source(), neighbourhood / "linked/bank.db");
    WriterProcess program;
    QVERIFY(program.hold(neighbourhood.source(), QStringLiteral("log")));
    copyByTheOtherName(neighbourhood, neighbourhood / "linked/bank.db");
    QVERIFY(program.commitOne());
}

/// As container engines mount one file.
void OtherNamesTest::mountedSingleFile()
{
    if (!m_mayMount)
        QSKIP("nothing can be mounted here");
    const Neighbourhood neighbourhood({.journalMode = "wal"});
    const fs::path mounted = neighbourhood / "mounted/bank.db";
    fs::create_directory(mounted.parent_path());
    writeFile(mounted, {});
    QCOMPARE(::mount(neighbourhood.source().c_str(), mounted.c_str(), nullptr, MS_BIND, nullptr), 0);
    WriterProcess program;
    QVERIFY(program.hold(neighbourhood.source(), QStringLiteral("log")));
    copyByTheOtherName(neighbourhood, mounted);
    QVERIFY(program.commitOne());
    ::umount2(mounted.c_str(), MNT_DETACH);
}

void OtherNamesTest::logDeletedUnderItsProgram()
{
    const Neighbourhood neighbourhood({.journalMode = "wal"});
    WriterProcess program;
    QVERIFY(program.hold(neighbourhood.source(), QStringLiteral("log")));
    for (const char *sidecar : {"-wal", "-shm"})
        fs::remove(neighbourhood.source().native() + sidecar);
    copyByTheOtherName(neighbourhood, neighbourhood.source());
}

QTEST_GUILESS_MAIN(OtherNamesTest)
#include "tst_othernames.moc"
