// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "live/filesversion.h"
#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"

#include <litecopy/keepcopy.h>
#include <litecopy/restorecopy.h>

#include <QTest>

#include <atomic>
#include <functional>
#include <map>
#include <stdexcept>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

namespace {

/// In a child: which of the calls that change names or bring something to the medium is its last thing, before or
/// behind it.
std::atomic<int> callsLeft = -1;
constexpr int killedHere = 99;

void step()
{
    if (callsLeft > 0 && --callsLeft == 0)
        ::_exit(killedHere);
}

template <typename... Arguments>
int stepping(long number, Arguments... arguments)
{
    step();
    const long result = ::syscall(number, arguments...);
    step();
    return int(result);
}

} // namespace

extern "C" {

int fsync(int file)
{
    return stepping(SYS_fsync, file);
}

int syncfs(int file) noexcept
{
    return stepping(SYS_syncfs, file);
}

int unlinkat(int folder, const char *name, int flags) noexcept
{
    return stepping(SYS_unlinkat, folder, name, flags);
}

int linkat(int oldFolder, const char *oldName, int newFolder, const char *newName, int flags) noexcept
{
    return stepping(SYS_linkat, oldFolder, oldName, newFolder, newName, flags);
}

int renameat2(int oldFolder, const char *oldName, int newFolder, const char *newName, unsigned flags) noexcept
{
    return stepping(SYS_renameat2, oldFolder, oldName, newFolder, newName, flags);
}

int mkdirat(int folder, const char *name, mode_t mode) noexcept
{
    return stepping(SYS_mkdirat, folder, name, mode);
}
}

/// A process that ends between any two steps: the copy is named, listed, an older one is removed, the list is written.
class TestKeepKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAtEachStepOfKeepingNothingSoundIsLost();
    void whatAKilledRunLeftGoesAlsoWhereNothingChanged();
    void killedAtEachStepOfARestoreTheDatabaseHoldsOneOfBoth();
    void killedAtEachStepOfARestoreWhatWasThereIsInTheFolder();
};

namespace {

/// Runs `work` in children, each of which ends one step later, until one comes to its end; `look` after each.
int killAtEachStep(const std::function<bool()> &work, const std::function<void(bool isWhole)> &look)
{
    for (int steps = 1;; ++steps) {
        const pid_t child = ::fork();
        if (child == 0) {
            callsLeft = steps;
            ::_exit(work() ? 0 : 1);
        }
        int status = 0;
        if (child < 0 || ::waitpid(child, &status, 0) != child || !WIFEXITED(status))
            throw std::runtime_error("no child, or one that crashed");
        const int code = WEXITSTATUS(status);
        if (code != 0 && code != killedHere)
            throw std::runtime_error("the child failed");
        look(code == 0);
        if (code == 0 || QTest::currentTestFailed())
            return steps - 1;
    }
}

} // namespace

void TestKeepKill::killedAtEachStepOfKeepingNothingSoundIsLost()
{
    const TemporaryFolder folder;
    KeepRequest request;
    request.copy.source = folder / "app.db";
    request.folder = folder / "kept";
    fs::create_directory(request.folder);
    buildDatabase(request.copy.source, {.size = 50'000});
    SqlHandle(request.copy.source).execute("CREATE TABLE added(n)");
    writeFile(request.folder / "app-2020-01-01-000000.db", "another's");
    const auto keep = [&] {
        CopyControl control;
        return keepCopy(request, control).outcome == KeepOutcome::Kept;
    };
    const auto commit = [&] { SqlHandle(request.copy.source).execute("INSERT INTO added VALUES(1)"); };
    request.policy.last = 2;
    for (int i = 0; i < 3; ++i) {
        commit();
        QVERIFY(keep());
    }
    commit();
    int takenUp = 0;
    const auto look = [&](bool isWhole) {
        QCOMPARE(readFile(request.folder / "app-2020-01-01-000000.db"), QByteArray("another's"));
        const CopyList list = readCopyList(request.folder);
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
        // A copy is in the list before it has its name.
        QCOMPARE(list.unlisted, std::vector<fs::path>{request.folder / "app-2020-01-01-000000.db"});
        takenUp += readFile(request.folder / CopyList::fileName).contains("\"named\": false") && sound > 2;
        if (isWhole)
            return;
        // The next run does what this one did not, and leaves nothing of it.
        commit();
        QVERIFY(keep());
        QStringList names{QString::fromLatin1(CopyList::fileName), QStringLiteral("app-2020-01-01-000000.db")};
        const CopyList then = readCopyList(request.folder);
        QCOMPARE(then.copies.size(), std::size_t(2));
        for (const ListedCopy &copy : then.copies)
            names.append(QString::fromStdString(copy.path.filename().native()));
        names.sort();
        QCOMPARE(namesIn(request.folder), names);
        QVERIFY(!readFile(request.folder / CopyList::fileName).contains("\"named\""));
        commit();
    };
    const int steps = killAtEachStep(keep, look);
    qInfo("killed at %d steps; %d times a copy had its name and was not listed as done", steps, takenUp);
    QVERIFY(steps > 20);
    QVERIFY(takenUp > 0);
}

void TestKeepKill::whatAKilledRunLeftGoesAlsoWhereNothingChanged()
{
    const TemporaryFolder folder;
    KeepRequest request;
    request.copy.source = folder / "app.db";
    request.folder = folder / "kept";
    fs::create_directory(request.folder);
    buildDatabase(request.copy.source, {.size = 50'000});
    QTRY_COMPARE(FilesVersion::of(request.copy.source).untilChangesShow(), 0ms);
    const auto keepAs = [&](KeepOutcome outcome) {
        CopyControl control;
        return keepCopy(request, control).outcome == outcome;
    };
    QVERIFY(keepAs(KeepOutcome::Kept));
    request.kind = CopyKind::ByHand;
    int left = 0;
    const auto look = [&](bool /*isWhole*/) {
        left += int(namesIn(request.folder).filter(QStringLiteral(".litecopy-")).size());
        request.kind = CopyKind::Automatic;
        QVERIFY(keepAs(KeepOutcome::UpToDate));
        request.kind = CopyKind::ByHand;
        QCOMPARE(namesIn(request.folder).filter(QStringLiteral(".litecopy-")), QStringList());
    };
    static_cast<void>(killAtEachStep([&] { return keepAs(KeepOutcome::Kept); }, look));
    QVERIFY(left > 5);
}

void TestKeepKill::killedAtEachStepOfARestoreTheDatabaseHoldsOneOfBoth()
{
    const TemporaryFolder folder;
    RestoreRequest request;
    request.copy = folder / "copy.db";
    request.database = folder.path() / "home" / "app.db";
    fs::create_directory(folder / "home");
    buildDatabase(request.database, {.size = 50'000});
    SqlHandle(request.database).execute("PRAGMA user_version=3");
    fs::copy_file(request.database, request.copy);
    for (const RestoreWay way : {RestoreWay::Replace, RestoreWay::WriteInto}) {
        request.way = way;
        SqlHandle(request.database).execute("PRAGMA user_version=7");
        const auto restore = [&] {
            CopyControl control;
            return restoreCopy(request, control).copy.isCopied();
        };
        int old = 0;
        int restored = 0;
        const auto look = [&](bool isWhole) {
            // What a process leaves in the midst of a transaction, SQLite undoes.
            const qint64 says = SqlHandle(request.database).integer("PRAGMA user_version");
            QVERIFY(says == 3 || says == 7);
            QCOMPARE(verifyBank(request.database), QString());
            QVERIFY(!isWhole || says == 3);
            ++(says == 3 ? restored : old);
            // What was there before is kept before it goes.
            bool isKept = says == 7;
            for (const QString &name : namesIn(folder / "home").filter(QStringLiteral("-before-"))) {
                const fs::path before = folder.path() / "home" / name.toStdString();
                isKept = isKept || SqlHandle(before).integer("PRAGMA user_version") == 7;
                fs::remove(before);
            }
            QVERIFY(isKept);
            SqlHandle(request.database).execute("PRAGMA user_version=7");
        };
        const int steps = killAtEachStep(restore, look);
        qInfo("killed at %d steps: %d times the old content, %d times the copy's", steps, old, restored);
        QVERIFY(old > 5 && restored > 1);
        QCOMPARE(namesIn(folder / "home").filter(QStringLiteral(".litecopy-")), QStringList());
    }
}

/// Listed as checked or as not checked: never as what it is not, and never in no list.
void TestKeepKill::killedAtEachStepOfARestoreWhatWasThereIsInTheFolder()
{
    const TemporaryFolder folder;
    KeepRequest keep;
    keep.copy.source = folder / "app.db";
    keep.folder = folder / "kept";
    fs::create_directory(keep.folder);
    buildDatabase(keep.copy.source, {.journalMode = "wal", .size = 50'000});
    SqlHandle(keep.copy.source).execute("PRAGMA user_version=3");
    CopyControl control;
    RestoreRequest request;
    request.copy = keepCopy(keep, control).copy.receipt.destination;
    request.database = keep.copy.source;
    const QByteArray foreign = "another's";
    const fs::path foreignFile = keep.folder / "app-before-2020-01-01-000000.db";
    writeFile(foreignFile, foreign);
    for (const RestoreWay way : {RestoreWay::Replace, RestoreWay::WriteInto}) {
        request.way = way;
        SqlHandle(request.database).execute("PRAGMA user_version=7");
        const auto restore = [&] { return restoreCopy(request, control).copy.isCopied(); };
        std::map<CheckOutcome, int> listed;
        const auto look = [&](bool isWhole) {
            bool isKept = SqlHandle(request.database).integer("PRAGMA user_version") == 7;
            QCOMPARE(pragma(request.database, "journal_mode"), QByteArray("wal"));
            // By a run of keep that changes nothing else: all that is there is listed, or goes.
            for (const bool isSettled : {false, true}) {
                const CopyList list = readCopyList(keep.folder);
                QVERIFY2(list.state == CopyList::State::Understood, qPrintable(list.problem));
                QCOMPARE(list.unlisted, std::vector<fs::path>{foreignFile});
                QStringList names{QString::fromLatin1(CopyList::fileName),
                                  QString::fromStdString(foreignFile.filename().native())};
                for (const ListedCopy &copy : list.copies) {
                    // Removed below.
                    if (copy.presence == ListedCopy::Presence::Missing && !isSettled)
                        continue;
                    QVERIFY(copy.presence == ListedCopy::Presence::Here);
                    QCOMPARE(verifyBank(copy.path), QString());
                    names.append(QString::fromStdString(copy.path.filename().native()));
                    if (copy.kind != CopyKind::BeforeRestore)
                        continue;
                    QVERIFY(copy.check == CheckOutcome::Passed || copy.check == CheckOutcome::NotDone);
                    QVERIFY(!isWhole || copy.check == CheckOutcome::Passed);
                    isKept = isKept || SqlHandle(copy.path).integer("PRAGMA user_version") == 7;
                    ++listed[copy.check];
                }
                QVERIFY(isKept);
                names.sort();
                if (isSettled)
                    QCOMPARE(namesIn(keep.folder), names);
                else
                    QVERIFY(keepCopy(keep, control).outcome != KeepOutcome::Failed);
            }
            QCOMPARE(readFile(foreignFile), foreign);
            for (const ListedCopy &copy : readCopyList(keep.folder).copies) {
                if (copy.path != request.copy)
                    fs::remove(copy.path);
            }
            SqlHandle(request.database).execute("PRAGMA user_version=7");
        };
        const int steps = killAtEachStep(restore, look);
        qInfo("killed at %d steps: what was there was listed as checked %d times, as not checked %d times", steps,
              listed[CheckOutcome::Passed], listed[CheckOutcome::NotDone]);
        QVERIFY(listed[CheckOutcome::Passed] > 0 && listed[CheckOutcome::NotDone] > 0);
    }
}

QTEST_GUILESS_MAIN(TestKeepKill)
#include "support/waits.h"
#include "tst_keepkill.moc"
