// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// Two copies of one moment: the second is made from the first, which must still be what it was.

#include "support/databasebuilder.h"
#include "support/filesystems.h"
#include "support/foldersnapshot.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"

#include <litecopy/copydatabase.h>
#include <litecopy/samemoment.h>

#include <QTest>

#include <sys/stat.h>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;

class SameMomentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSecondHoldsWhatTheFirstHoldsWhateverHappenedSince();
    void aChangedFirstCopyGivesNoSecond_data();
    void aChangedFirstCopyGivesNoSecond();
    void whereItsFileTellsNothingItsHashDoes();
    void whereNothingTellsItIsNotProved();
    void aSecondCopyIsNoMoreOpenThanTheDatabase();
    void theDatabaseItselfIsNoDestination();
    void theFirstCopyIsNoDestination_data();
    void theFirstCopyIsNoDestination();
    void aThirdIsMadeToo();

private:
    [[nodiscard]] CopyResult copy(const CopyRequest &request)
    {
        CopyControl control;
        return copyDatabase(request, control);
    }
    [[nodiscard]] qint64 rowsOf(const fs::path &path) const
    {
        return SqlHandle(path).integer("SELECT count(*) FROM t");
    }
    [[nodiscard]] fs::path at(const char *name) const { return *m_folder / name; }

    std::optional<TemporaryFolder> m_folder;
    CopyRequest m_request;
    CopyResult m_first;
};

void SameMomentTest::init()
{
    m_folder.emplace();
    SqlHandle source(at("a.db"), true);
    source.execute("CREATE TABLE t(x); INSERT INTO t VALUES(1), (2)");
    m_request = {};
    m_request.source = at("a.db");
    m_request.destination = at("first.db");
    m_request.forAnother = true;
    m_first = copy(m_request);
    QCOMPARE(m_first.outcome, CopyOutcome::Verified);
    QVERIFY(m_first.receipt.copyFile.exists);
}

void SameMomentTest::theSecondHoldsWhatTheFirstHoldsWhateverHappenedSince()
{
    SqlHandle(at("a.db")).execute("INSERT INTO t VALUES(3)");
    const CopyResult second = copy(requestOfSameMoment(m_request, m_first.receipt, at("second.db")));
    QCOMPARE(second.outcome, CopyOutcome::Verified);
    QCOMPARE(rowsOf(at("second.db")), 2);
    QCOMPARE(readFile(at("second.db")), readFile(at("first.db")));
    const CopyReceipt &receipt = second.receipt;
    QCOMPARE(receipt.sameMomentAs, at("first.db"));
    QCOMPARE(receipt.source, at("a.db"));
    QCOMPARE(receipt.proof, m_first.receipt.proof);
    QCOMPARE(receipt.sourceBefore, m_first.receipt.sourceBefore);
    QCOMPARE(receipt.check, CheckOutcome::Passed);
    QCOMPARE(receipt.longestHold.count(), 0);
}

void SameMomentTest::aChangedFirstCopyGivesNoSecond_data()
{
    QTest::addColumn<QString>("how");
    for (const char *const how : {"written to", "put in its place", "deleted"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void SameMomentTest::aChangedFirstCopyGivesNoSecond()
{
    QFETCH(const QString, how);
    if (how == u"written to")
        SqlHandle(at("first.db")).execute("INSERT INTO t VALUES(9)");
    if (how == u"put in its place")
        fs::copy_file(at("a.db"), at("new.db"));
    if (how == u"put in its place")
        fs::rename(at("new.db"), at("first.db"));
    if (how == u"deleted")
        fs::remove(at("first.db"));
    const FolderSnapshot before(m_folder->path());
    const CopyResult second = copy(requestOfSameMoment(m_request, m_first.receipt, at("second.db")));
    QCOMPARE(second.outcome, CopyOutcome::Failed);
    QCOMPARE(second.error.code, ErrorCode::SourceReplaced);
    QCOMPARE(second.error.path, at("first.db"));
    QCOMPARE(before.differenceTo(FolderSnapshot(m_folder->path())), QString());
}

void SameMomentTest::whereItsFileTellsNothingItsHashDoes()
{
    // As on a network file system.
    CopyReceipt receipt = m_first.receipt;
    receipt.copyFile = {};
    CopyRequest hashing = m_request;
    hashing.destination = at("hashed.db");
    hashing.sha256 = true;
    receipt.sha256 = copy(hashing).receipt.sha256;
    QVERIFY(!receipt.sha256.isEmpty());
    QCOMPARE(copy(requestOfSameMoment(m_request, receipt, at("second.db"))).outcome, CopyOutcome::Verified);

    SqlHandle(at("first.db")).execute("UPDATE t SET x = 7 WHERE x = 1");
    // It isn't tried again and again.
    CopyRequest patient = requestOfSameMoment(m_request, receipt, at("third.db"));
    patient.timeout = std::chrono::hours(1);
    const CopyResult third = copy(patient);
    QCOMPARE(third.error.code, ErrorCode::SourceReplaced);
    QVERIFY(!fs::exists(at("third.db")));
}

void SameMomentTest::whereNothingTellsItIsNotProved()
{
    CopyReceipt receipt = m_first.receipt;
    receipt.copyFile = {};
    const CopyResult second = copy(requestOfSameMoment(m_request, receipt, at("second.db")));
    QCOMPARE(second.outcome, CopyOutcome::Copied);
    QVERIFY(!second.receipt.isProved());
    QVERIFY(!second.receipt.unproved.isEmpty());
}

void SameMomentTest::aSecondCopyIsNoMoreOpenThanTheDatabase()
{
    // It took the place of a file that was more open.
    QCOMPARE(::chmod(at("a.db").c_str(), 0600), 0);
    QCOMPARE(::chmod(at("first.db").c_str(), 0644), 0);
    CopyRequest again = m_request;
    again.destinationMode = DestinationMode::Replace;
    const CopyResult first = copy(again);
    QCOMPARE(first.outcome, CopyOutcome::Verified);
    struct stat status = {};
    QCOMPARE(::stat(at("first.db").c_str(), &status), 0);
    QCOMPARE(status.st_mode & 0777u, 0644u);
    QCOMPARE(copy(requestOfSameMoment(again, first.receipt, at("second.db"))).outcome, CopyOutcome::Verified);
    QCOMPARE(::stat(at("second.db").c_str(), &status), 0);
    QCOMPARE(status.st_mode & 0777u, 0600u);
}

void SameMomentTest::theDatabaseItselfIsNoDestination()
{
    CopyRequest again = m_request;
    again.destinationMode = DestinationMode::Replace;
    const QByteArray before = readFile(at("a.db"));
    const CopyResult second = copy(requestOfSameMoment(again, m_first.receipt, at("a.db")));
    QCOMPARE(second.error.code, ErrorCode::SameFile);
    QCOMPARE(readFile(at("a.db")), before);
}

void SameMomentTest::theFirstCopyIsNoDestination_data()
{
    QTest::addColumn<QString>("by");
    for (const char *const by : {"its name", "a link", "a hard link"})
        QTest::newRow(by) << QString::fromLatin1(by);
}

void SameMomentTest::theFirstCopyIsNoDestination()
{
    QFETCH(const QString, by);
    if (by == u"a link")
        fs::create_symlink("first.db", at("other.db"));
    if (by == u"a hard link")
        fs::create_hard_link(at("first.db"), at("other.db"));
    CopyRequest again = m_request;
    again.destinationMode = DestinationMode::Replace;
    const FolderSnapshot before(m_folder->path());
    const CopyResult second =
        copy(requestOfSameMoment(again, m_first.receipt, at(by == u"its name" ? "first.db" : "other.db")));
    QCOMPARE(second.outcome, CopyOutcome::Failed);
    QCOMPARE(second.error.code, ErrorCode::SameFile);
    QCOMPARE(before.differenceTo(FolderSnapshot(m_folder->path())), QString());
}

void SameMomentTest::aThirdIsMadeToo()
{
    for (const char *const name : {"second.db", "third.db"}) {
        QCOMPARE(copy(requestOfSameMoment(m_request, m_first.receipt, at(name))).outcome, CopyOutcome::Verified);
        QCOMPARE(readFile(at(name)), readFile(at("first.db")));
    }
}

QTEST_GUILESS_MAIN(SameMomentTest)
#include "tst_samemoment.moc"
