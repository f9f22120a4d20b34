// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/copierprocess.h"
#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/movedlockbyte.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <litecopy/copydatabase.h>
#include <litecopy/copystream.h>

#include <QTest>
#include <QtEndian>

#include <memory>
#include <thread>
#include <utility>

#include <sys/stat.h>
#include <unistd.h>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

/// What may go wrong while an older copy is brought up to date.
class TestUpdateEdges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void damagedSourceLeavesTheOlderCopy_data();
    void damagedSourceLeavesTheOlderCopy();
    void sqliteRollsBackWhatWasCutOff_data();
    void sqliteRollsBackWhatWasCutOff();
    void journalThatACrashLeftIsRolledBackFirst_data();
    void journalThatACrashLeftIsRolledBackFirst();
    void muchLongerOlderCopyIsReplaced();
    void databaseThatIsNoOlderCopyStays_data();
    void databaseThatIsNoOlderCopyStays();
    void copyOfAnotherDatabaseOfTheSameProgramStays();
    void olderCopyOfAnotherSchemaIsBroughtUpToDate_data();
    void olderCopyOfAnotherSchemaIsBroughtUpToDate();
    void swappedFilesStay_data();
    void swappedFilesStay();
    void copyThatWasReplacedMeanwhileIsLeftAlone();
    void sourceThatTurnsToWalMeanwhileIsCopied();
    void journalBelongsToTheOwnerOfTheCopy();
    void unprivilegedUserReplacesWhatMayNotBeWritten();
    void copyIsMadeAnewWhereNoThreadIsToBeHad();
    void whatHasNoPagesIsRefused_data();
    void whatHasNoPagesIsRefused();
    void hashIsMadeThoughNothingChanged();
    void damagedCopyLeavesNoRecord();
};

namespace {

struct Files
{
    explicit Files(const TemporaryFolder &folder)
        : source(folder / "a.db")
        , copy(folder / "copies" / "old.db")
    {
        fs::create_directory(copy.parent_path());
    }

    [[nodiscard]] CopyRequest request(bool inPlace) const
    {
        CopyRequest request;
        request.source = source;
        request.destination = copy;
        request.destinationMode = DestinationMode::Update;
        request.inPlace = inPlace;
        return request;
    }
    [[nodiscard]] QStringList names() const { return namesIn(copy.parent_path()); }

    const fs::path source;
    const fs::path copy;
};

const QByteArray changeSome = "UPDATE filler SET data = randomblob(length(data)) WHERE rowid % 97 = 5";
const QStringList onlyTheCopy{u"old.db"_qs};

/// Writes over the head of a page.
void damagePage(const fs::path &database, qint64 page)
{
    QByteArray content = readFile(database);
    const int pageSize = pragma(database, "page_size").toInt();
    content.replace((page - 1) * pageSize, 64, QByteArray(64, 'x'));
    writeFile(database, content);
}

qint64 rootPage(const fs::path &database, const QByteArray &table)
{
    return SqlHandle(database).integer("SELECT rootpage FROM sqlite_schema WHERE name='" + table + "'");
}

/// Copies, and calls `atCheck` once, when the check begins: in place everything is written by then.
template <typename Function>
CopyResult copyUntilCheck(CopyRequest request, Function atCheck)
{
    request.progressInterval = 0ms;
    bool done = false;
    return copy(request, [&](const CopyProgress &progress) {
        if (progress.phase == CopyPhase::Checking && !std::exchange(done, true))
            atCheck();
    });
}

/// Never comes to be used.
class NoSink : public StreamSink
{
public:
    StreamStep write(std::span<const std::byte> /*bytes*/) override { return {.ended = true}; }
};

class NoForm : public PackedForm
{
public:
    [[nodiscard]] QByteArray name() const override { return "none"; }
    [[nodiscard]] bool isBeginning(QByteArrayView /*bytes*/) const override { return true; }
    [[nodiscard]] std::shared_ptr<StreamSink> packer(std::shared_ptr<StreamSink> to,
                                                     std::int64_t /*size*/) const override
    {
        return to;
    }
    [[nodiscard]] std::shared_ptr<StreamSource> unpacker(std::shared_ptr<StreamSource> from) const override
    {
        return from;
    }
};

} // namespace

void TestUpdateEdges::damagedSourceLeavesTheOlderCopy_data()
{
    QTest::addColumn<CopyMethod>("method");
    QTest::addColumn<bool>("inPlace");
    QTest::addColumn<bool>("freePage");
    for (const CopyMethod method : allMethods) {
        for (const bool inPlace : {false, true})
            QTest::addRow("%s%s", methodName(method), inPlace ? ", in place" : "") << method << inPlace << false;
    }
    // What VACUUM makes of it is sound.
    QTest::newRow("compact, a free page") << CopyMethod::Compact << false << true;
}

void TestUpdateEdges::damagedSourceLeavesTheOlderCopy()
{
    QFETCH(const CopyMethod, method);
    QFETCH(const bool, inPlace);
    QFETCH(const bool, freePage);
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source, {.size = freePage ? 1 << 20 : 4 << 20, .varied = !freePage});
    CopyRequest request = files.request(inPlace);
    request.method = method;
    QVERIFY(copy(request).isCopied());
    if (freePage) {
        SqlHandle(files.source).execute("DELETE FROM filler WHERE id > 1");
        // The first page that the trunk of the free list names.
        QByteArray content = readFile(files.source);
        const auto trunk = qFromBigEndian<quint32>(content.constData() + 32);
        QVERIFY(qFromBigEndian<quint32>(content.constData() + (qint64(trunk) - 1) * 4096 + 4) > 0);
        content.replace((qint64(trunk) - 1) * 4096 + 8, 4, QByteArray("\x7f\x7f\x7f\x7f", 4));
        writeFile(files.source, content);
    } else {
        damagePage(files.source, rootPage(files.source, "person"));
    }
    const QByteArray older = readFile(files.copy);
    request.refuseDamaged = true;
    CopyResult result = copy(request);
    QVERIFY2(result.error.code == ErrorCode::SourceDamaged, qPrintable(inWords(result)));
    QCOMPARE(result.error.path, files.source);
    QVERIFY(!result.error.sqliteText.isEmpty());
    QVERIFY(readFile(files.copy) == older);
    QCOMPARE(verifyBank(files.copy), QString());
    QCOMPARE(files.names(), onlyTheCopy);
    request.refuseDamaged = false;
    result = copy(request);
    // SQLite may refuse to copy what it can't read.
    if (result.isCopied()) {
        QCOMPARE(result.receipt.check, CheckOutcome::Damaged);
        QVERIFY(readFile(files.copy) != older);
    } else {
        QVERIFY2(method == CopyMethod::Online || method == CopyMethod::Compact, qPrintable(inWords(result)));
        QVERIFY(readFile(files.copy) == older);
    }
    QCOMPARE(files.names(), onlyTheCopy);
}

void TestUpdateEdges::sqliteRollsBackWhatWasCutOff_data()
{
    QTest::addColumn<int>("pageSize");
    QTest::addColumn<int>("autoVacuum");
    QTest::addColumn<bool>("lockByte");
    QTest::addColumn<QByteArray>("change");
    const QByteArray grow = changeSome + ";INSERT INTO filler(data) SELECT randomblob(3000) FROM filler LIMIT 100";
    const QByteArray shrink = changeSome + ";DELETE FROM filler WHERE id > 110; PRAGMA incremental_vacuum(9999)";
    for (const int pageSize : {512, 1024, 4096, 65536}) {
        for (const bool lockByte : {false, true}) {
            for (const bool grows : {false, true}) {
                QTest::addRow("pages of %d, %s%s", pageSize, grows ? "grown" : "shrunk",
                              lockByte ? ", lock-byte page" : "")
                    << pageSize << (grows ? 0 : 2) << lockByte << (grows ? grow : shrink);
            }
        }
    }
    QTest::newRow("auto_vacuum, shrunk") << 4096 << 1 << false << QByteArray("DELETE FROM filler WHERE id > 110");
}

/// The files as a power cut leaves them, just before the journal would have gone.
void TestUpdateEdges::sqliteRollsBackWhatWasCutOff()
{
    QFETCH(const int, pageSize);
    QFETCH(const int, autoVacuum);
    QFETCH(const bool, lockByte);
    QFETCH(const QByteArray, change);
    const MovedLockByte moved(lockByte);
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source, {.pageSize = pageSize, .autoVacuum = autoVacuum, .size = 8 << 20});
    QVERIFY(copy(files.request(true)).isCopied());
    const QByteArray older = readFile(files.copy);
    SqlHandle(files.source).execute(change);
    const fs::path cut = folder / "cut.db";
    CopyRequest request = files.request(true);
    request.readBack = true;
    const CopyResult result = copyUntilCheck(request, [&] {
        fs::copy_file(files.copy, cut);
        fs::copy_file(files.copy.native() + "-journal", cut.native() + "-journal");
    });
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QCOMPARE(result.receipt.anewBecause, QString());
    QCOMPARE(differenceOfCopy(files.source, files.copy), QString());
    QVERIFY(readFile(cut) != older);
    QCOMPARE(verifyBank(cut), QString());
    QVERIFY(readFile(cut) == older);
    QVERIFY(!fs::exists(cut.native() + "-journal"));
}

void TestUpdateEdges::journalThatACrashLeftIsRolledBackFirst_data()
{
    QTest::addColumn<bool>("inPlace");
    QTest::newRow("in place") << true;
    QTest::newRow("replaced") << false;
}

/// Killed in the midst of it: the next one needs no more room than the first.
void TestUpdateEdges::journalThatACrashLeftIsRolledBackFirst()
{
    QFETCH(const bool, inPlace);
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source, {.size = 8 << 20});
    QVERIFY(copy(files.request(true)).isCopied());
    SqlHandle(files.source).execute(changeSome);
    CopyRequest request = files.request(true);
    request.progressInterval = 0ms;
    CopierProcess copier;
    QVERIFY(copier.start(request, {u"report=1"_qs, u"stop=Checking"_qs}));
    QVERIFY(copier.waitForProgress(u"Checking"_qs));
    QVERIFY(copier.kill());
    QVERIFY(sidecarsOf(files.copy).contains(u"-journal"));
    const FileIdentity before = identify(files.copy);
    const CopyResult result = copy(files.request(inPlace));
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QCOMPARE(result.receipt.anewBecause.isEmpty(), inPlace);
    QCOMPARE(identify(files.copy).isSameFile(before), inPlace);
    QCOMPARE(differenceOfCopy(files.source, files.copy), QString());
    QCOMPARE(files.names(), onlyTheCopy);
}

void TestUpdateEdges::muchLongerOlderCopyIsReplaced()
{
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source, {.size = 8 << 20});
    QVERIFY(copy(files.request(true)).isCopied());
    SqlHandle(files.source).execute("DELETE FROM filler WHERE id > 20; VACUUM");
    const CopyResult result = copy(files.request(true));
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QVERIFY2(result.receipt.anewBecause.contains(u"40 %"), qPrintable(result.receipt.anewBecause));
    QVERIFY(result.receipt.bytesWritten <= result.receipt.size * 2);
    QCOMPARE(differenceOfCopy(files.source, files.copy), QString());
}

void TestUpdateEdges::databaseThatIsNoOlderCopyStays_data()
{
    QTest::addColumn<QByteArray>("there");
    QTest::addColumn<bool>("inPlace");
    for (const bool inPlace : {false, true}) {
        const char *const way = inPlace ? "in place, " : "";
        QTest::addRow("%sother tables", way)
            << QByteArray("CREATE TABLE mine(x); INSERT INTO mine VALUES(1)") << inPlace;
        QTest::addRow("%sthe log has its tables", way)
            << QByteArray("PRAGMA journal_mode=wal; CREATE TABLE mine(x); INSERT INTO mine VALUES(1)") << inPlace;
        QTest::addRow("%sa framework's table in common", way)
            << QByteArray("CREATE TABLE android_metadata(locale); CREATE TABLE mine(x); INSERT INTO mine VALUES(1)")
            << inPlace;
        QTest::addRow("%sanother application", way)
            << QByteArray("PRAGMA application_id=7; CREATE TABLE accounts(id); INSERT INTO accounts VALUES(1)")
            << inPlace;
    }
}

void TestUpdateEdges::databaseThatIsNoOlderCopyStays()
{
    QFETCH(const QByteArray, there);
    QFETCH(const bool, inPlace);
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source);
    SqlHandle(files.source).execute("PRAGMA application_id=9; CREATE TABLE android_metadata(locale)");
    SqlHandle(files.copy, true).execute(there);
    const QByteArray before = readFile(files.copy);
    CopyResult result = copy(files.request(inPlace));
    QVERIFY2(result.error.code == ErrorCode::DestinationUnrelated, qPrintable(inWords(result)));
    QCOMPARE(readFile(files.copy), before);
    QCOMPARE(files.names(), onlyTheCopy);
    // One whose tables show only when it was copied: all of them are in its log.
    {
        fs::remove(files.source);
        SqlHandle source(files.source, true);
        source.execute("PRAGMA application_id=9; PRAGMA journal_mode=wal; PRAGMA wal_autocheckpoint=0; "
                       "CREATE TABLE yours(x); INSERT INTO yours VALUES(1)");
        result = copy(files.request(inPlace));
    }
    QVERIFY2(result.error.code == ErrorCode::DestinationUnrelated, qPrintable(inWords(result)));
    QCOMPARE(readFile(files.copy), before);
    // It was said that it is one.
    CopyRequest request = files.request(inPlace);
    request.isKnownCopy = true;
    result = copy(request);
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QCOMPARE(SqlHandle(files.copy).integer("SELECT count(*) FROM yours"), 1);
}

/// Two databases of one program: what is remembered tells their copies apart.
void TestUpdateEdges::copyOfAnotherDatabaseOfTheSameProgramStays()
{
    const TemporaryFolder folder;
    const Files files(folder);
    const fs::path other = folder / "other.db";
    buildDatabase(files.source);
    buildDatabase(other);
    SqlHandle(other).execute("CREATE TABLE mine(x)");
    CopyRequest toOther = files.request(false);
    toOther.source = other;
    QVERIFY(copy(toOther).isCopied());
    const QByteArray before = readFile(files.copy);
    CopyRequest request = files.request(false);
    request.last.source = other;
    request.last.copy = files.copy;
    CopyResult result = copy(request);
    QVERIFY2(result.error.code == ErrorCode::DestinationUnrelated, qPrintable(inWords(result)));
    QVERIFY2(describe(result.error).title.contains(u"other.db"), qPrintable(inWords(result)));
    QCOMPARE(readFile(files.copy), before);
    // The database was moved since.
    fs::rename(other, files.source);
    result = copy(request);
    QVERIFY2(result.outcome == CopyOutcome::UpToDate || result.isCopied(), qPrintable(inWords(result)));
    QCOMPARE(SqlHandle(files.copy).integer("SELECT count(*) FROM sqlite_schema WHERE name='mine'"), 1);
}

void TestUpdateEdges::olderCopyOfAnotherSchemaIsBroughtUpToDate_data()
{
    QTest::addColumn<QByteArray>("there");
    QTest::newRow("one table left") << QByteArray(
        "CREATE TABLE old1(x); CREATE TABLE old2(x); CREATE TABLE Accounts(id)");
    QTest::newRow("the application is the same") << QByteArray("PRAGMA application_id=9; CREATE TABLE old(x)");
    QTest::newRow("without tables") << QByteArray("PRAGMA user_version=3");
}

void TestUpdateEdges::olderCopyOfAnotherSchemaIsBroughtUpToDate()
{
    QFETCH(const QByteArray, there);
    const TemporaryFolder folder;
    const Files files(folder);
    SqlHandle(files.copy, true).execute(there);
    buildDatabase(files.source);
    SqlHandle(files.source).execute("PRAGMA application_id=9");
    const CopyResult result = copy(files.request(false));
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QCOMPARE(differenceOfCopy(files.source, files.copy), QString());
}

void TestUpdateEdges::swappedFilesStay_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<bool>("inPlace");
    for (const char *const mode : {"delete", "wal"}) {
        for (const bool inPlace : {false, true})
            QTest::addRow("%s%s", mode, inPlace ? ", in place" : "") << QByteArray(mode) << inPlace;
    }
}

/// The copy is given as the source, and the database as its older copy, while no program has it open.
void TestUpdateEdges::swappedFilesStay()
{
    QFETCH(const QByteArray, journalMode);
    QFETCH(const bool, inPlace);
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source, {.journalMode = journalMode, .size = 1 << 20});
    QVERIFY(copy(files.request(inPlace)).isCopied());
    SqlHandle(files.source).execute("CREATE TABLE since(x); INSERT INTO since VALUES(1)");
    SqlHandle(files.source).execute("INSERT INTO since VALUES(2)");
    const QByteArray before = readFile(files.source);
    CopyRequest swapped = files.request(inPlace);
    std::swap(swapped.source, swapped.destination);
    const CopyResult result = copy(swapped);
    QVERIFY2(result.error.code == ErrorCode::DestinationNewer, qPrintable(inWords(result)));
    QCOMPARE(readFile(files.source), before);
    QVERIFY(!fs::exists(files.source.native() + "-journal"));
    QVERIFY(copy(files.request(inPlace)).isCopied());
    QCOMPARE(SqlHandle(files.copy).integer("SELECT count(*) FROM since"), 2);
}

/// Another file took its name: a journal beside that would be rolled back into it.
void TestUpdateEdges::copyThatWasReplacedMeanwhileIsLeftAlone()
{
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source, {.size = 8 << 20});
    QVERIFY(copy(files.request(true)).isCopied());
    const QByteArray older = readFile(files.copy);
    SqlHandle(files.source).execute(changeSome);
    const fs::path other = folder / "other.db";
    buildDatabase(other, {.seed = 7});
    const QByteArray bytes = readFile(other);
    const fs::path away = folder / "away.db";
    const CopyResult result = copyUntilCheck(files.request(true), [&] {
        fs::rename(files.copy, away);
        fs::rename(other, files.copy);
    });
    QVERIFY2(result.error.code == ErrorCode::DestinationReplaced, qPrintable(inWords(result)));
    QVERIFY(readFile(files.copy) == bytes);
    QVERIFY(readFile(away) == older);
    QCOMPARE(files.names(), onlyTheCopy);
}

/// Its copy can't be changed in place any more, and is replaced: our own lock on it must not be in the way.
void TestUpdateEdges::sourceThatTurnsToWalMeanwhileIsCopied()
{
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source, {.size = 2 << 20});
    CopyRequest request = files.request(true);
    QVERIFY(copy(request).isCopied());
    SqlHandle(files.source).execute(changeSome);
    request.journal = CopyJournal::Keep;
    request.timeout = 3s;
    CopyControl control;
    bool done = false;
    const CopyResult result = copyDatabase(request, control, {}, [&](const SourceState &, const CopyPlan &) {
        if (!std::exchange(done, true))
            SqlHandle(files.source).execute("PRAGMA journal_mode=WAL");
    });
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QVERIFY(result.receipt.restarts > 0);
    QCOMPARE(pragma(files.copy, "journal_mode"), QByteArray("wal"));
    QCOMPARE(verifyBank(files.copy), QString());
}

void TestUpdateEdges::journalBelongsToTheOwnerOfTheCopy()
{
    if (::geteuid() != 0)
        QSKIP("only root gives files to others");
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source, {.size = 8 << 20});
    QVERIFY(copy(files.request(true)).isCopied());
    QCOMPARE(::chown(files.copy.c_str(), 65534, 65534), 0);
    fs::permissions(files.copy, fs::perms(0640));
    SqlHandle(files.source).execute(changeSome);
    struct stat journal = {};
    const CopyResult result = copyUntilCheck(
        files.request(true), [&] { QCOMPARE(::stat((files.copy.native() + "-journal").c_str(), &journal), 0); });
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QCOMPARE(journal.st_uid, 65534U);
    QCOMPARE(journal.st_gid, 65534U);
    QCOMPARE(journal.st_mode & 07777, 0640U);
    struct stat copied = {};
    QCOMPARE(::stat(files.copy.c_str(), &copied), 0);
    QCOMPARE(copied.st_uid, 65534U);
    QCOMPARE(copied.st_mode & 07777, 0640U);
}

/// The folder is theirs, the copy is not.
void TestUpdateEdges::unprivilegedUserReplacesWhatMayNotBeWritten()
{
    if (::geteuid() != 0)
        QSKIP("only root becomes another user");
    const TemporaryFolder folder;
    const Files files(folder);
    fs::permissions(folder.path(), fs::perms(0755));
    buildDatabase(files.source, {.size = 2 << 20});
    QVERIFY(copy(files.request(true)).isCopied());
    fs::permissions(files.source, fs::perms(0644));
    fs::permissions(files.copy, fs::perms(0644));
    QCOMPARE(::chown(files.copy.parent_path().c_str(), 65534, 65534), 0);
    SqlHandle(files.source).execute(changeSome);
    const CopierReport report = CopierProcess::run(files.request(true), {u"user=65534"_qs});
    QVERIFY2(report.isCopied(), qPrintable(report.error + u' ' + report.title));
    QVERIFY(report.receipt.value(u"anewBecause"_qs).toString().contains(u"may not be written"));
    QCOMPARE(differenceOfCopy(files.source, files.copy), QString());
    QCOMPARE(files.names(), onlyTheCopy);
}

/// As the rules of a container may forbid it.
void TestUpdateEdges::copyIsMadeAnewWhereNoThreadIsToBeHad()
{
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source, {.size = 2 << 20});
    for (const bool inPlace : {false, true}) {
        QVERIFY(copy(files.request(inPlace)).outcome != CopyOutcome::Failed);
        SqlHandle(files.source).execute(changeSome);
        const CopierReport report = CopierProcess::run(files.request(inPlace), {u"ofd=0"_qs, u"fileTables=0"_qs});
        QVERIFY2(report.isCopied(), qPrintable(report.error + u' ' + report.title));
        QVERIFY(!report.receipt.value(u"anewBecause"_qs).toString().isEmpty());
        QCOMPARE(verifyBank(files.copy), QString());
        QCOMPARE(files.names(), onlyTheCopy);
    }
}

void TestUpdateEdges::whatHasNoPagesIsRefused_data()
{
    QTest::addColumn<bool>("stream");
    QTest::newRow("compressed") << false;
    QTest::newRow("standard output") << true;
}

void TestUpdateEdges::whatHasNoPagesIsRefused()
{
    QFETCH(const bool, stream);
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source);
    CopyRequest request = files.request(true);
    request.record = true;
    std::this_thread::sleep_for(30ms);
    request.last = copy(request).receipt.record;
    QVERIFY(!request.last.isEmpty());
    const QByteArray older = readFile(files.copy);
    if (stream)
        request.output = std::make_shared<NoSink>();
    else
        request.packing = std::make_shared<NoForm>();
    const CopyResult result = copy(request);
    QVERIFY2(result.error.code == ErrorCode::Misuse, qPrintable(inWords(result)));
    QCOMPARE(forecastCopy(request).error.code, ErrorCode::Misuse);
    QVERIFY(readFile(files.copy) == older);
    QCOMPARE(files.names(), onlyTheCopy);
}

void TestUpdateEdges::hashIsMadeThoughNothingChanged()
{
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source);
    CopyRequest request = files.request(false);
    request.record = true;
    request.sha256 = true;
    std::this_thread::sleep_for(30ms);
    const CopyResult first = copy(request);
    QVERIFY(!first.receipt.record.isEmpty());
    request.last = first.receipt.record;
    const CopyResult result = copy(request);
    QVERIFY2(result.outcome == CopyOutcome::UpToDate, qPrintable(inWords(result)));
    QCOMPARE(result.receipt.sha256, first.receipt.sha256);
}

void TestUpdateEdges::damagedCopyLeavesNoRecord()
{
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source, {.varied = true});
    damagePage(files.source, rootPage(files.source, "person"));
    CopyRequest request = files.request(false);
    request.record = true;
    std::this_thread::sleep_for(30ms);
    const CopyResult result = copy(request);
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QCOMPARE(result.receipt.check, CheckOutcome::Damaged);
    QVERIFY(result.receipt.record.isEmpty());
}

QTEST_GUILESS_MAIN(TestUpdateEdges)
#include "tst_updateedges.moc"
