// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "live/errormapping.h"
#include "sqlite/vfstap.h"
#include "support/databasebuilder.h"
#include "support/filesystems.h"
#include "support/temporaryfolder.h"

#include <litecopy/connection.h>
#include <litecopy/sqliteerror.h>

#include <QTest>

#include <fcntl.h>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <sys/wait.h>
#include <unistd.h>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;

/// A file system whose blocks are smaller than a page of memory. SQLite grows a log's index by one byte for each page,
/// so that the index has holes there: written to when the drive is full, they are a SIGBUS.
class SmallBlocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fullDriveIsToldAndEndsNoProcess();
    void cleanupTestCase();

private:
    [[nodiscard]] fs::path disk() const { return m_folder / "disk"; }
    [[nodiscard]] bool leave(qint64 bytes) const;

    TemporaryFolder m_folder;
    bool m_isMounted = false;
};

void SmallBlocksTest::initTestCase()
{
    if (::geteuid() != 0 || !enterMountNamespace())
        QSKIP("nothing can be mounted here");
    const QString image = QString::fromStdString((m_folder / "image").native());
    writeFile(m_folder / "image", {});
    fs::resize_file(m_folder / "image", 8 << 20);
    fs::create_directory(disk());
    QString trouble = runSystemProgram(
        QStringLiteral("mkfs.ext4"),
        {QStringLiteral("-q"), QStringLiteral("-m0"), QStringLiteral("-b1024"), QStringLiteral("-F"), image});
    if (trouble.isEmpty())
        trouble = runSystemProgram(QStringLiteral("mount"),
                                   {QStringLiteral("-oloop"), image, QString::fromStdString(disk().native())});
    m_isMounted = trouble.isEmpty();
    if (!m_isMounted)
        QSKIP(qPrintable(trouble));
}

void SmallBlocksTest::cleanupTestCase()
{
    if (m_isMounted)
        ::umount2(disk().c_str(), MNT_DETACH);
}

/// Takes all but so many bytes.
bool SmallBlocksTest::leave(qint64 bytes) const
{
    const int filler = ::open((disk() / "filler").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    struct statvfs room = {};
    const bool isTaken = ::fstatvfs(filler, &room) == 0
        && ::posix_fallocate(filler, 0, off_t(qint64(room.f_bavail) * qint64(room.f_frsize) - bytes)) == 0;
    ::close(filler);
    return isTaken;
}

/// In a process of its own, which a signal may end: 0 for a commit, 1 where SQLite says that it failed.
int commitPages(const fs::path &database)
{
    const pid_t process = ::fork();
    if (process == 0) {
        int code = 0;
        try {
            const VfsTap tap(VfsTap::ShortReads::RefuseInside);
            Connection connection = Connection::open(database, Connection::OpenMode::ReadWrite, tap.name());
            connection.execute("CREATE TABLE more(content); INSERT INTO more VALUES(zeroblob(12000))");
        } catch (const SqliteError &error) {
            const ErrorCode told = errorFrom(error, Side::Destination, {}, database).code;
            code = told == ErrorCode::DiskFull ? 1 : 2;
        }
        ::_exit(code);
    }
    int status = 0;
    ::waitpid(process, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

void SmallBlocksTest::fullDriveIsToldAndEndsNoProcess()
{
    int refused = 0;
    int committed = 0;
    for (qint64 left = 1; left <= 80; ++left) {
        buildDatabase(disk() / "b.db", {.journalMode = "wal"});
        QVERIFY(leave(left * 1024));
        const int end = commitPages(disk() / "b.db");
        QVERIFY2(end == 0 || end == 1, QByteArray::number(left) + " KiB: " + QByteArray::number(end));
        (end == 0 ? committed : refused) += 1;
        for (const char *name : {"filler", "b.db-wal", "b.db-shm", "b.db"})
            fs::remove(disk() / name);
    }
    QVERIFY(refused > 0 && committed > 0);
}

QTEST_GUILESS_MAIN(SmallBlocksTest)
#include "tst_smallblocks.moc"
