// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "live/errormapping.h"
#include "sqlite/headerreader.h"
#include "sqlite/vfstap.h"
#include "support/databasebuilder.h"
#include "support/temporaryfolder.h"

#include <litecopy/connection.h>
#include <litecopy/sqliteerror.h>

#include <QTest>

#include <string>

#include <fcntl.h>
#include <sys/stat.h>

using namespace Litecopy;
using namespace Litecopy::Test;
namespace fs = std::filesystem;

/// Whoever may write to a database's folder can put a pipe in the place of a file between any two looks. open(2) of one
/// waits for its other end: SQLite, left alone, waits for ever.
class PromptOpensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pipeInADatabasesPlaceIsRefused_data();
    void pipeInADatabasesPlaceIsRefused();
    void pipeInASidecarsPlaceIsRefused_data();
    void pipeInASidecarsPlaceIsRefused();
    void fileItselfIsOpenedAsSqliteWantsIt();
};

namespace {

/// What it throws; of code None where it doesn't.
template <typename Function>
Error errorOf(const fs::path &database, Function function)
{
    try {
        function();
    } catch (const SqliteError &error) {
        return errorFrom(error, Side::Source, database, {});
    }
    return {};
}

} // namespace

void PromptOpensTest::pipeInADatabasesPlaceIsRefused_data()
{
    QTest::addColumn<bool>("writable");
    QTest::newRow("to read") << false;
    QTest::newRow("to write") << true;
}

void PromptOpensTest::pipeInADatabasesPlaceIsRefused()
{
    QFETCH(const bool, writable);
    const auto mode = writable ? Connection::OpenMode::ReadWrite : Connection::OpenMode::ReadOnly;
    const TemporaryFolder folder;
    const fs::path pipe = folder / "a.db";
    QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
    const VfsTap tap(VfsTap::ShortReads::Accept);
    for (const Error &error : {errorOf(pipe, [&] { static_cast<void>(readHeader(pipe)); }),
                               errorOf(pipe, [&] { Connection::open(pipe, mode).execute("BEGIN"); }),
                               errorOf(pipe, [&] { Connection::open(pipe, mode, tap.name()).execute("BEGIN"); })}) {
        QCOMPARE(error.code, ErrorCode::SourceNotRegularFile);
        QCOMPARE(error.path, pipe);
    }
}

void PromptOpensTest::pipeInASidecarsPlaceIsRefused_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<QByteArray>("suffix");
    QTest::newRow("journal") << QByteArray("delete") << QByteArray("-journal");
    QTest::newRow("log") << QByteArray("wal") << QByteArray("-wal");
    QTest::newRow("index") << QByteArray("wal") << QByteArray("-shm");
}

void PromptOpensTest::pipeInASidecarsPlaceIsRefused()
{
    QFETCH(const QByteArray, journalMode);
    QFETCH(const QByteArray, suffix);
    const TemporaryFolder folder;
    const fs::path database = folder / "a.db";
    buildDatabase(database, {.journalMode = journalMode});
    const fs::path pipe = database.native() + suffix.toStdString();
    QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
    const VfsTap tap(VfsTap::ShortReads::Accept);
    for (const auto mode : {Connection::OpenMode::ReadOnly, Connection::OpenMode::ReadWrite}) {
        const Error error = errorOf(database, [&] {
            Connection connection = Connection::open(database, mode, tap.name());
            static_cast<void>(connection.queryInteger("SELECT count(*) FROM sqlite_schema"));
        });
        QCOMPARE(error.code, ErrorCode::SourceNotRegularFile);
        QCOMPARE(error.path, pipe);
    }
}

void PromptOpensTest::fileItselfIsOpenedAsSqliteWantsIt()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    Connection connection = Connection::open(folder / "a.db", Connection::OpenMode::ReadWrite);
    QCOMPARE(connection.queryInteger("SELECT count(*) > 0 FROM sqlite_schema"), 1);
    for (const auto &entry : fs::directory_iterator("/proc/self/fd")) {
        std::error_code gone;
        if (fs::read_symlink(entry, gone) != folder / "a.db")
            continue;
        const int flags = ::fcntl(std::stoi(entry.path().filename()), F_GETFL);
        QVERIFY(flags >= 0 && (flags & O_NONBLOCK) == 0);
    }
}

QTEST_GUILESS_MAIN(PromptOpensTest)
#include "tst_promptopens.moc"
