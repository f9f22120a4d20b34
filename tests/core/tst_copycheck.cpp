// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"

#include <QTest>

#include <sqlite3.h>

#include <cerrno>
#include <string>

#include <unistd.h>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;

/// A medium that does not give back what was written to it shows while the copy is checked: that is no damage of the
/// source, and the copy gets no name.
class TestCopyCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void unreadableCopyIsNoCopy_data();
    void unreadableCopyIsNoCopy();
    void contentWrittenIntoADatabaseStaysAndIsSaidToBeUnchecked();
    void unreadableSourceIsNotSaidToBeCutShort();
};

namespace {

/// SQLite's reads of files of that name fail, as of a medium that is going bad, from the nth on.
struct BadMedium
{
    std::string name; ///< empty: all is well
    int readable = 0; ///< reads that still succeed
    int failed = 0;
};
BadMedium medium;

ssize_t readFromMedium(int descriptor, void *buffer, size_t size, off64_t offset)
{
    if (!medium.name.empty()) {
        std::error_code error;
        const fs::path path = fs::read_symlink("/proc/self/fd/" + std::to_string(descriptor), error);
        if (path.filename() == medium.name && --medium.readable < 0) {
            ++medium.failed;
            errno = EIO;
            return -1;
        }
    }
    return ::pread64(descriptor, buffer, size, offset);
}

CopyRequest requestIn(const TemporaryFolder &folder)
{
    CopyRequest request;
    request.source = folder / "a.db";
    request.destination = folder / "copy.db";
    return request;
}

/// As soon as the copy is checked, it can be read `readable` times only.
ProgressSink badFromCheckingOn(const std::string &name, int readable)
{
    return [=](const CopyProgress &progress) {
        if (progress.phase == CopyPhase::Checking && medium.name.empty())
            medium = {name, readable, 0};
    };
}

} // namespace

void TestCopyCheck::initTestCase()
{
    sqlite3_vfs *const vfs = sqlite3_vfs_find(nullptr);
    for (const char *call : {"pread", "pread64"})
        QCOMPARE(vfs->xSetSystemCall(vfs, call, reinterpret_cast<sqlite3_syscall_ptr>(&readFromMedium)), SQLITE_OK);
}

void TestCopyCheck::unreadableCopyIsNoCopy_data()
{
    QTest::addColumn<CopyMethod>("method");
    QTest::addColumn<CheckLevel>("level");
    QTest::addColumn<int>("readable");
    for (const CopyMethod method : allMethods) {
        for (const CheckLevel level : {CheckLevel::Quick, CheckLevel::Full}) {
            for (const int readable : {0, 1, 2, 5, 50})
                QTest::addRow("%s, %s check, after %d reads", methodName(method),
                              level == CheckLevel::Full ? "full" : "quick", readable)
                    << method << level << readable;
        }
    }
}

void TestCopyCheck::unreadableCopyIsNoCopy()
{
    QFETCH(CopyMethod, method);
    QFETCH(CheckLevel, level);
    QFETCH(int, readable);
    const TemporaryFolder folder;
    CopyRequest request = requestIn(folder);
    request.method = method;
    request.check = level;
    buildDatabase(request.source, {.size = 400'000, .varied = true});
    const FolderSnapshot before(folder.path());
    const CopyResult result = copy(request, badFromCheckingOn("copy.db", readable));
    const int failed = medium.failed;
    medium = {};
    QVERIFY(failed > 0);
    QCOMPARE(outcomeName(result.outcome), QStringLiteral("Failed"));
    QVERIFY2(result.error.code == ErrorCode::IoError, qPrintable(inWords(result)));
    QCOMPARE(result.error.path, request.destination);
    QVERIFY(result.receipt.check != CheckOutcome::Damaged);
    QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
}

void TestCopyCheck::contentWrittenIntoADatabaseStaysAndIsSaidToBeUnchecked()
{
    const TemporaryFolder folder;
    CopyRequest request = requestIn(folder);
    request.destinationMode = DestinationMode::WriteInto;
    request.safetyCopy = false;
    buildDatabase(request.source, {.size = 20'000'000});
    SqlHandle(request.source).execute("PRAGMA user_version=7");
    buildDatabase(request.destination, {.seed = 2});
    const CopyResult result = copy(request, badFromCheckingOn("copy.db", 0));
    const int failed = medium.failed;
    medium = {};
    QVERIFY(failed > 0);
    QVERIFY2(result.outcome == CopyOutcome::Copied, qPrintable(inWords(result)));
    QCOMPARE(result.receipt.check, CheckOutcome::NotDone);
    QVERIFY2(result.receipt.checkMessages.join(QLatin1Char(' ')).contains(QStringLiteral("copy.db")),
             qPrintable(result.receipt.checkMessages.join(QLatin1Char(' '))));
    QCOMPARE(SqlHandle(request.destination).integer("PRAGMA user_version"), 7);
    QCOMPARE(verifyBank(request.destination), QString());
}

void TestCopyCheck::unreadableSourceIsNotSaidToBeCutShort()
{
    for (const CopyMethod method : {CopyMethod::Online, CopyMethod::Compact}) {
        const TemporaryFolder folder;
        CopyRequest request = requestIn(folder);
        request.method = method;
        buildDatabase(request.source, {.size = 400'000});
        const FolderSnapshot before(folder.path());
        medium = {"a.db", 10, 0};
        const CopyResult result = copy(request);
        const int failed = medium.failed;
        medium = {};
        QVERIFY(failed > 0);
        QCOMPARE(outcomeName(result.outcome), QStringLiteral("Failed"));
        QVERIFY2(result.error.code == ErrorCode::IoError, qPrintable(inWords(result)));
        QCOMPARE(result.error.path, request.source);
        QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
    }
}

QTEST_GUILESS_MAIN(TestCopyCheck)
#include "tst_copycheck.moc"
