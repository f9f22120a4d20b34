// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/temporaryfolder.h"

#include <litecopy/copyplan.h>

#include <QSet>
#include <QTest>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;

/// The plan is a pure function of what was seen and what is asked.
class TestCopyPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void methodIsChosen_data();
    void methodIsChosen();
    void stepsAreTakenWhereTheyAreAskedFor();
    void errorOfTheSourceIsTheErrorOfThePlan();
    void planNeverOpensWhatItWouldChange();
    void everyPlanSaysWhy();
    void sameInputSamePlan();
    void methodNamesAreDistinct();
    void lookingSeesTheHeader_data();
    void lookingSeesTheHeader();
    void filesOfADatabaseAreListed();
    void identityTellsAReplacedFile();
};

namespace {

FileIdentity someFile(std::uint64_t inode, std::int64_t size)
{
    FileIdentity file;
    file.device = 1;
    file.inode = inode;
    file.size = size;
    file.modified = 1'700'000'000'000'000'000;
    file.exists = true;
    return file;
}

SourceState quiet(bool wal)
{
    SourceState state;
    state.path = "/folder/a.db";
    state.file = someFile(10, 1'000'000);
    state.walMode = wal;
    state.fileWritable = true;
    state.folderWritable = true;
    state.pageSize = 4096;
    state.pageCount = 244;
    return state;
}

/// States by name, for rows.
SourceState stateNamed(const QByteArray &name)
{
    SourceState state = quiet(name.startsWith("WAL"));
    state.locks.known = true;
    state.locks.shared = name.contains("reader") || name.contains("writer") || name.contains("locked");
    state.locks.reserved = name.contains("writer");
    state.locks.exclusive = name.contains("locked");
    if (name.contains("sidecars") || (state.walMode && state.isInUse())) {
        state.wal = someFile(11, 40'000);
        state.shm = someFile(12, 32'768);
    }
    if (name.contains("log larger"))
        state.wal.size = 2 * state.file.size;
    if (name.contains("without index"))
        state.shm = {};
    if (name.contains("hot journal")) {
        state.journal = someFile(13, 5000);
        state.hotJournal = true;
    }
    if (name.contains("finished journal"))
        state.journal = someFile(13, 5000);
    if (name.contains("read-only"))
        state.fileWritable = state.folderWritable = false;
    if (name.contains("reflink"))
        state.reflink = true;
    return state;
}

} // namespace

Q_DECLARE_METATYPE(Litecopy::SourceAccess)

void TestCopyPlan::methodIsChosen_data()
{
    QTest::addColumn<CopyMethod>("asked");
    QTest::addColumn<Hold>("hold");
    QTest::addColumn<CopyMethod>("method");
    QTest::addColumn<SourceAccess>("access");
    QTest::addColumn<bool>("pinned");
    using Method = CopyMethod;
    using Access = SourceAccess;
    const auto row = [](const char *state, Method asked, Hold hold, Method method, Access access, bool pinned) {
        QTest::addRow("%s, %s, hold %d", state, methodName(asked), int(hold))
            << asked << hold << method << access << pinned;
    };
    const Hold automatic = Hold::Automatic;
    // A WAL source is pinned, whoever else is there; others go on.
    row("WAL reader", Method::Automatic, automatic, Method::Clone, Access::ReadOnly, true);
    row("WAL writer", Method::Automatic, automatic, Method::Clone, Access::ReadOnly, true);
    row("WAL writer", Method::Online, Hold::Never, Method::Online, Access::ReadOnly, false);
    row("WAL writer", Method::Clone, automatic, Method::Clone, Access::ReadOnly, true);
    // What nobody has open is copied without opening it, which would make sidecars; or read as it lies there.
    row("WAL", Method::Automatic, automatic, Method::UnlockedSnapshot, Access::Files, false);
    row("WAL", Method::Clone, automatic, Method::UnlockedSnapshot, Access::Files, false);
    row("WAL reflink", Method::Automatic, automatic, Method::UnlockedSnapshot, Access::Files, false);
    row("WAL", Method::Compact, automatic, Method::Compact, Access::Immutable, true);
    row("WAL read-only", Method::Online, automatic, Method::Online, Access::Immutable, true);
    // What opening would change is copied as files.
    row("WAL sidecars", Method::Automatic, automatic, Method::UnlockedSnapshot, Access::Files, false);
    row("WAL sidecars", Method::Online, automatic, Method::UnlockedSnapshot, Access::Files, false);
    row("WAL sidecars", Method::Clone, automatic, Method::UnlockedSnapshot, Access::Files, false);
    row("WAL sidecars", Method::Compact, automatic, Method::Compact, Access::Files, true);
    row("WAL sidecars without index", Method::Automatic, automatic, Method::UnlockedSnapshot, Access::Files, false);
    row("WAL read-only", Method::Automatic, automatic, Method::UnlockedSnapshot, Access::Files, false);
    row("WAL locked", Method::Automatic, automatic, Method::UnlockedSnapshot, Access::Files, false);
    row("WAL locked", Method::Online, automatic, Method::UnlockedSnapshot, Access::Files, false);
    row("WAL locked", Method::Compact, automatic, Method::Compact, Access::Files, true);
    // A rollback source is stepped and let go in between, unless it is to be held.
    row("rollback", Method::Automatic, automatic, Method::Clone, Access::ReadOnly, false);
    row("rollback", Method::Online, Hold::Always, Method::Online, Access::ReadOnly, true);
    row("rollback", Method::Online, Hold::Never, Method::Online, Access::ReadOnly, false);
    row("rollback reader", Method::Automatic, automatic, Method::Clone, Access::ReadOnly, false);
    row("rollback writer", Method::Automatic, automatic, Method::Clone, Access::ReadOnly, false);
    // It may be only a commit: that is worth a wait.
    row("rollback locked", Method::Automatic, automatic, Method::Clone, Access::ReadOnly, false);
    row("rollback read-only", Method::Automatic, automatic, Method::Clone, Access::ReadOnly, false);
    row("rollback finished journal", Method::Automatic, automatic, Method::Clone, Access::ReadOnly, false);
    row("rollback hot journal", Method::Automatic, automatic, Method::UnlockedSnapshot, Access::Files, false);
    row("rollback hot journal", Method::Clone, automatic, Method::UnlockedSnapshot, Access::Files, false);
    row("rollback hot journal", Method::Compact, automatic, Method::Compact, Access::Files, true);
    row("rollback", Method::Clone, automatic, Method::Clone, Access::ReadOnly, false);
    row("rollback", Method::Clone, Hold::Always, Method::Clone, Access::ReadOnly, true);
    row("rollback", Method::Compact, automatic, Method::Compact, Access::ReadOnly, true);
    row("rollback", Method::UnlockedSnapshot, automatic, Method::UnlockedSnapshot, Access::Files, false);
    row("rollback reflink", Method::Automatic, automatic, Method::Clone, Access::ReadOnly, false);
    row("rollback reflink", Method::Automatic, Hold::Never, Method::Clone, Access::ReadOnly, false);
    // A file copy of a WAL can't go on where the writers have gone on.
    row("WAL writer", Method::Automatic, Hold::Never, Method::Online, Access::ReadOnly, false);
    // Nor is it quick where most of what it takes is old versions of pages.
    row("WAL writer, its log larger than itself", Method::Automatic, automatic, Method::Online, Access::ReadOnly, true);
    row("rollback", Method::Online, automatic, Method::Online, Access::ReadOnly, false);
    row("WAL", Method::Online, automatic, Method::Online, Access::Immutable, true);
}

void TestCopyPlan::methodIsChosen()
{
    QFETCH(CopyMethod, asked);
    QFETCH(Hold, hold);
    QFETCH(CopyMethod, method);
    QFETCH(SourceAccess, access);
    QFETCH(bool, pinned);
    const QByteArray tag = QTest::currentDataTag();
    CopyRequest request;
    request.method = asked;
    request.hold = hold;
    const CopyPlan plan = planCopy(stateNamed(tag.left(tag.lastIndexOf(',', tag.lastIndexOf(',') - 1))), request);
    QVERIFY(!plan.error);
    QCOMPARE(methodName(plan.method), methodName(method));
    QCOMPARE(int(plan.access), int(access));
    // Of a method that opens nothing, or that is one statement, it says nothing.
    if (method == CopyMethod::Online || method == CopyMethod::Clone)
        QCOMPARE(plan.pinned, pinned);
}

void TestCopyPlan::stepsAreTakenWhereTheyAreAskedFor()
{
    for (const char *name : {"WAL", "rollback", "rollback reflink"}) {
        CopyRequest steps;
        steps.pagesPerStep = 10;
        QCOMPARE(planCopy(stateNamed(name), steps).method, CopyMethod::Online);
        CopyRequest rests;
        rests.pauseBetweenSteps = std::chrono::milliseconds(5);
        QCOMPARE(planCopy(stateNamed(name), rests).method, CopyMethod::Online);
        CopyRequest into;
        into.destinationMode = DestinationMode::WriteInto;
        // Into memory.
        QCOMPARE(planCopy(stateNamed(name), into).method, CopyMethod::Online);
        // Without a lock it shows only behind the last page that the source stood still: a file is committed then.
        into.destination = "/folder/b.db";
        QCOMPARE(planCopy(stateNamed(name), into).method,
                 qstrcmp(name, "WAL") == 0 ? CopyMethod::UnlockedSnapshot : CopyMethod::Online);
    }
}

void TestCopyPlan::errorOfTheSourceIsTheErrorOfThePlan()
{
    SourceState state = quiet(false);
    state.error.code = ErrorCode::SourceEmpty;
    state.error.path = state.path;
    for (const CopyMethod method : allMethods) {
        CopyRequest request;
        request.method = method;
        QCOMPARE(planCopy(state, request).error.code, ErrorCode::SourceEmpty);
    }
}

/// Of every combination there is.
void TestCopyPlan::planNeverOpensWhatItWouldChange()
{
    int plans = 0;
    for (unsigned bits = 0; bits < (1u << 9); ++bits) {
        SourceState state = quiet(bits & 1);
        state.hotJournal = bits & 2;
        if (state.hotJournal)
            state.journal = someFile(13, 5000);
        if (bits & 4)
            state.wal = someFile(11, 40'000);
        if (bits & 8)
            state.shm = someFile(12, 32'768);
        state.fileWritable = bits & 16;
        state.folderWritable = bits & 32;
        state.reflink = bits & 64;
        state.locks.known = true;
        state.locks.shared = bits & 128;
        state.locks.exclusive = (bits & 128) && (bits & 256);
        for (const CopyMethod method : allMethods) {
            for (const Hold hold : {Hold::Automatic, Hold::Always, Hold::Never}) {
                CopyRequest request;
                request.method = method;
                request.hold = hold;
                const CopyPlan plan = planCopy(state, request);
                ++plans;
                QVERIFY(plan.method != CopyMethod::Automatic);
                QVERIFY(!plan.error);
                QVERIFY(!plan.reason.isEmpty());
                const bool opens = plan.access != SourceAccess::Files;
                // Rolling a journal back changes the source.
                QVERIFY(!opens || !state.hotJournal);
                // So does merging a log that nobody has open.
                QVERIFY(!opens || !(state.walMode && state.hasLog() && !state.isInUse()));
                // Opening makes what is missing of log and index.
                QVERIFY(!(state.walMode && plan.access == SourceAccess::ReadOnly)
                        || (state.wal.exists && state.shm.exists && state.isInUse()));
                // Without locks and log only what nobody has open, and whose pages are all in its file.
                QVERIFY(plan.access != SourceAccess::Immutable
                        || (state.walMode && !state.hasLog() && !state.isLockedExclusively()));
            }
        }
    }
    qInfo("%d plans", plans);
}

void TestCopyPlan::everyPlanSaysWhy()
{
    QSet<QString> reasons;
    for (const char *name :
         {"WAL", "WAL reader", "WAL sidecars", "WAL locked", "rollback", "rollback reflink", "rollback hot journal"}) {
        const QString reason = planCopy(stateNamed(name), CopyRequest()).reason;
        QVERIFY2(reason.endsWith(QLatin1Char('.')), qPrintable(reason));
        QVERIFY2(reason.at(0).isUpper(), qPrintable(reason));
        reasons << reason;
    }
    QCOMPARE(reasons.size(), 7);
    // Locks may end at this computer.
    SourceState state = stateNamed("rollback");
    QVERIFY(!planCopy(state, CopyRequest()).reason.contains(u"network"));
    state.networkFileSystem = true;
    const QString reason = planCopy(state, CopyRequest()).reason;
    QVERIFY2(reason.contains(u"network drive") && reason.endsWith(u'.'), qPrintable(reason));
}

void TestCopyPlan::sameInputSamePlan()
{
    const SourceState state = stateNamed("WAL writer");
    const CopyPlan one = planCopy(state, CopyRequest());
    const CopyPlan two = planCopy(state, CopyRequest());
    QVERIFY(one.method == two.method && one.access == two.access && one.pinned == two.pinned
            && one.reason == two.reason);
}

void TestCopyPlan::methodNamesAreDistinct()
{
    QSet<QByteArray> names;
    for (const CopyMethod method : allMethods)
        names << methodName(method);
    QCOMPARE(names.size(), int(std::size(allMethods)));
    QVERIFY(!names.contains(QByteArray()));
}

void TestCopyPlan::lookingSeesTheHeader_data()
{
    QTest::addColumn<int>("pageSize");
    QTest::addColumn<QByteArray>("journalMode");
    for (int pageSize = 512; pageSize <= 65536; pageSize *= 2) {
        QTest::addRow("%d, rollback", pageSize) << pageSize << QByteArray("delete");
        QTest::addRow("%d, WAL", pageSize) << pageSize << QByteArray("wal");
    }
}

void TestCopyPlan::lookingSeesTheHeader()
{
    QFETCH(int, pageSize);
    QFETCH(QByteArray, journalMode);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.pageSize = pageSize, .journalMode = journalMode});
    fs::create_symlink("a.db", folder / "link.db");
    const SourceState state = lookAtSource(folder / "link.db");
    QVERIFY(!state.error);
    QCOMPARE(state.path, folder / "a.db");
    QCOMPARE(state.pageSize, pageSize);
    QCOMPARE(state.walMode, journalMode == "wal");
    QCOMPARE(qint64(state.pageCount) * pageSize, qint64(fs::file_size(folder / "a.db")));
    QVERIFY(state.fileWritable && state.folderWritable);
    QVERIFY(!state.hotJournal && !state.wal.exists && !state.shm.exists && !state.journal.exists);
    QVERIFY(!state.isInUse());
}

void TestCopyPlan::filesOfADatabaseAreListed()
{
    const TemporaryFolder folder;
    const fs::path path = folder / "a.db";
    const fs::path wal = folder / "a.db-wal";
    const fs::path journal = folder / "a.db-journal";
    buildDatabase(path);
    QCOMPARE(databaseFiles(path), std::vector<fs::path>{path});
    writeFile(wal, "w");
    writeFile(folder / "a.db-shm", "s");
    QCOMPARE(databaseFiles(path), (std::vector<fs::path>{path, wal}));
    writeFile(journal, "j");
    QCOMPARE(databaseFiles(path), (std::vector<fs::path>{path, wal, journal}));
}

void TestCopyPlan::identityTellsAReplacedFile()
{
    const TemporaryFolder folder;
    writeFile(folder / "a", "one");
    const FileIdentity before = identify(folder / "a");
    QVERIFY(before.exists);
    QCOMPARE(before.size, 3);
    QCOMPARE(before, identify(folder / "a"));
    fs::create_hard_link(folder / "a", folder / "b");
    fs::create_symlink("a", folder / "c");
    QVERIFY(before.isSameFile(identify(folder / "b")));
    QVERIFY(before.isSameFile(identify(folder / "c")));
    writeFile(folder / "d", "one");
    fs::rename(folder / "d", folder / "a");
    QVERIFY(!before.isSameFile(identify(folder / "a")));
    const FileIdentity none = identify(folder / "none");
    QVERIFY(!none.exists);
    QVERIFY(!none.isSameFile(none));
}

QTEST_GUILESS_MAIN(TestCopyPlan)
#include "tst_copyplan.moc"
