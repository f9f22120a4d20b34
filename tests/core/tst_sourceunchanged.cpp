// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/copierprocess.h"
#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/sourcestates.h"
#include "support/sqlhandle.h"

#include <QTest>

#include <unistd.h>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

/// Whatever state a source is in, and whatever becomes of the copy: bytes, times and listing are what they were.
class TestSourceUnchanged : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void sourceStaysAsItWas_data();
    void sourceStaysAsItWas();
    void cancelledCopyLeavesTheSourceAsItWas();
    void sourceOfAnOrdinaryUserStaysAsItWas_data();
    void sourceOfAnOrdinaryUserStaysAsItWas();
    void lookingAndPlanningChangeNothing();
    void cleanupTestCase();
};

namespace {

CopyRequest requestFrom(const SourceInState &source, const TemporaryFolder &to, CopyMethod method)
{
    CopyRequest request;
    request.source = source.path();
    request.destination = to / "copy.db";
    request.method = method;
    // Of those that wait in vain. Automatic takes the lock for a lasting one after 2 s.
    request.timeout = method == CopyMethod::Automatic ? 3500ms : 300ms;
    return request;
}

/// What is wrong about a copy of that source; empty where nothing is.
QString problemOf(const SourceInState &source, const fs::path &copy)
{
    if (const QString problem = verifyBank(copy); !source.isDamaged() && !problem.isEmpty())
        return problem;
    // The unparsable schema of an application takes no questions.
    if (source.isDamaged())
        return differenceOfCopy(source.path(), copy);
    const qint64 transfers = SqlHandle(copy).integer("SELECT count(*) FROM transfers");
    return transfers == source.transfers()
        ? QString()
        : QStringLiteral("%1 transfers, not %2").arg(transfers).arg(source.transfers());
}

constexpr uid_t ordinaryUser = 65534;

/// He may do all that SQLite would like to do: recover a journal, write an index, take sidecars away. A test that runs
/// as an ordinary user owns its files anyway.
bool giveToOrdinaryUser(const fs::path &folder)
{
    if (geteuid() != 0)
        return true;
    bool given = ::chown(folder.c_str(), ordinaryUser, gid_t(ordinaryUser)) == 0;
    for (const auto &entry : fs::directory_iterator(folder))
        given = ::chown(entry.path().c_str(), ordinaryUser, gid_t(ordinaryUser)) == 0 && given;
    return given;
}

void makeReadOnly(const fs::path &folder)
{
    for (const auto &entry : fs::directory_iterator(folder))
        fs::permissions(entry.path(), fs::perms(0444));
    fs::permissions(folder, fs::perms(0555));
}

int ordinaryCopies = 0;

void addMethods()
{
    QTest::addColumn<CopyMethod>("method");
    for (const CopyMethod method : allMethods)
        QTest::newRow(methodName(method)) << method;
}

} // namespace

void TestSourceUnchanged::initTestCase_data()
{
    QTest::addColumn<QByteArray>("state");
    for (const QByteArray &state : sourceStates())
        QTest::newRow(state.constData()) << state;
}

void TestSourceUnchanged::sourceStaysAsItWas_data()
{
    addMethods();
}

void TestSourceUnchanged::sourceStaysAsItWas()
{
    QFETCH_GLOBAL(QByteArray, state);
    QFETCH(CopyMethod, method);
    SourceInState source(state);
    QVERIFY2(source.isMade(), qPrintable(source.otherProgram().errorOutput()));
    const TemporaryFolder to;
    const CopyRequest request = requestFrom(source, to, method);
    const CopyResult result = copy(request);
    QCOMPARE(source.changes(), QString());
    if (!result.isCopied()) {
        // The one reason not to copy is that no lock was to be had, or that a method can't do without the application.
        const bool locked = source.isLocked() && result.error.code == ErrorCode::SourceLocked;
        const bool application = method == CopyMethod::Compact
            && (result.error.code == ErrorCode::SchemaNeedsApplication
                || (source.isDamaged() && result.error.code == ErrorCode::SourceDamaged));
        QVERIFY2(locked || application, qPrintable(inWords(result)));
        // What keeps its lock for good is read without one.
        QVERIFY2(!state.contains("kept locked") || method != CopyMethod::Automatic, qPrintable(inWords(result)));
        QVERIFY2(method != CopyMethod::UnlockedSnapshot, qPrintable(inWords(result)));
        QVERIFY(namesIn(to.path()).isEmpty());
        return;
    }
    QCOMPARE(namesIn(to.path()), QStringList{QStringLiteral("copy.db")});
    if (!state.contains("application"))
        QCOMPARE(problemOf(source, request.destination), QString());
    QVERIFY(!source.isDamaged() || result.outcome != CopyOutcome::Verified);
    QCOMPARE(source.changes(), QString());
}

void TestSourceUnchanged::cancelledCopyLeavesTheSourceAsItWas()
{
    QFETCH_GLOBAL(QByteArray, state);
    SourceInState source(state);
    QVERIFY2(source.isMade(), qPrintable(source.otherProgram().errorOutput()));
    const TemporaryFolder to;
    for (const CopyMethod method : {CopyMethod::Online, CopyMethod::Clone, CopyMethod::UnlockedSnapshot}) {
        CopyRequest request = requestFrom(source, to, method);
        request.pagesPerStep = 5;
        request.progressInterval = 0ms;
        for (const int last : {1, 2, 5, 20}) {
            CopyControl control;
            int reports = 0;
            // The report that all is done comes too late to cancel.
            bool tooLate = false;
            const CopyResult result = copyDatabase(request, control, [&](const CopyProgress &progress) {
                if (++reports != last)
                    return;
                tooLate = progress.phase == CopyPhase::Done;
                control.cancel();
            });
            QVERIFY2(result.outcome == CopyOutcome::Cancelled || reports < last || tooLate
                         || result.error.code == ErrorCode::SourceLocked,
                     qPrintable(inWords(result)));
            QCOMPARE(source.changes(), QString());
            fs::remove(request.destination);
            QVERIFY(namesIn(to.path()).isEmpty());
        }
    }
}

void TestSourceUnchanged::sourceOfAnOrdinaryUserStaysAsItWas_data()
{
    QTest::addColumn<bool>("owner");
    QTest::addColumn<CopyMethod>("method");
    for (const CopyMethod method : allMethods) {
        QTest::addRow("%s, a stranger in a read-only folder", methodName(method)) << false << method;
        QTest::addRow("%s, the owner of file and folder", methodName(method)) << true << method;
    }
}

void TestSourceUnchanged::sourceOfAnOrdinaryUserStaysAsItWas()
{
    QFETCH_GLOBAL(QByteArray, state);
    QFETCH(bool, owner);
    QFETCH(CopyMethod, method);
    SourceInState source(state);
    QVERIFY2(source.isMade(), qPrintable(source.otherProgram().errorOutput()));
    if (owner)
        QVERIFY(giveToOrdinaryUser(source.folder()));
    else
        makeReadOnly(source.folder());
    source.remember();
    const TemporaryFolder to;
    fs::permissions(to.path(), fs::perms(0777));
    const CopyRequest request = requestFrom(source, to, method);
    const QStringList options =
        geteuid() == 0 ? QStringList{QStringLiteral("user=%1").arg(ordinaryUser)} : QStringList();
    const CopierReport report = CopierProcess::run(request, options);
    const QString words = report.outcome + QLatin1Char(' ') + report.error + QLatin1Char(' ') + report.detail;
    QCOMPARE(source.changes(), QString());
    if (report.isCopied()) {
        if (!state.contains("application"))
            QCOMPARE(problemOf(source, request.destination), QString());
        QVERIFY(!source.isDamaged() || report.outcome != QStringLiteral("Verified"));
    } else {
        const bool locked = source.isLocked() && report.error == QStringLiteral("SourceLocked");
        const bool application = method == CopyMethod::Compact
            && (report.error == QStringLiteral("SchemaNeedsApplication")
                || (source.isDamaged() && report.error == QStringLiteral("SourceDamaged")));
        QVERIFY2(locked || application, qPrintable(words));
        QVERIFY(namesIn(to.path()).isEmpty());
    }
    QCOMPARE(source.changes(), QString());
    fs::permissions(source.folder(), fs::perms(0755));
    ++ordinaryCopies;
}

void TestSourceUnchanged::lookingAndPlanningChangeNothing()
{
    QFETCH_GLOBAL(QByteArray, state);
    SourceInState source(state);
    QVERIFY2(source.isMade(), qPrintable(source.otherProgram().errorOutput()));
    const SourceState seen = lookAtSource(source.path());
    QVERIFY2(!seen.error, errorName(seen.error.code));
    for (const CopyMethod method : allMethods) {
        CopyRequest request;
        request.source = source.path();
        request.method = method;
        const CopyPlan plan = planCopy(seen, request);
        QVERIFY(!plan.error);
        QVERIFY(plan.method != CopyMethod::Automatic);
        QVERIFY(!plan.reason.isEmpty());
    }
    QCOMPARE(source.changes(), QString());

    // It sees what is there.
    QCOMPARE(seen.walMode, state.startsWith("WAL"));
    QCOMPARE(seen.hotJournal, state.contains("hot journal"));
    QCOMPARE(seen.isInUse(), source.isInUse());
    QCOMPARE(seen.isLockedExclusively(), state == "rollback, being written" || state.contains("kept locked"));
    QCOMPARE(seen.wal.exists, fs::exists(source.path().native() + "-wal"));
    QCOMPARE(seen.journal.exists, fs::exists(source.path().native() + "-journal"));
    QCOMPARE(seen.pageSize, 4096);
    QCOMPARE(seen.file.size, qint64(fs::file_size(source.path())));
    for (const LockHolder &holder : seen.holders) {
        QCOMPARE(holder.pid, source.otherProgram().pid());
        QVERIFY2(WriterProcess::programName().startsWith(holder.program), qPrintable(holder.program));
        QVERIFY(!holder.program.isEmpty());
    }
}

void TestSourceUnchanged::cleanupTestCase()
{
    qInfo("%d copies of an ordinary user, of %d states: not one changed its source", ordinaryCopies,
          int(sourceStates().size()));
}

QTEST_GUILESS_MAIN(TestSourceUnchanged)
#include "tst_sourceunchanged.moc"
