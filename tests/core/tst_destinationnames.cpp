// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"

#include <QTest>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;

/// Any name a file may have is one a copy may have, new, replaced or written into; one that leaves SQLite no room for
/// its journal is said to be too long.
class TestDestinationNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyNameInEveryMode_data();
    void anyNameInEveryMode();
    void cleanupTestCase();
    void nameWithoutRoomForAJournalIsSaid_data();
    void nameWithoutRoomForAJournalIsSaid();
    void safetyCopyOfALongNameFits_data();
    void safetyCopyOfALongNameFits();

private:
    int m_ended = 0;
};

namespace {

struct AwkwardName
{
    const char *what;
    QByteArray name;
};

const AwkwardName awkwardNames[] = {
    {"space", "a b.db"},
    {"newline", "a\nb.db"},
    {"percent", "100%41%00.db"},
    {"question mark", "who?mode=ro&cache=shared"},
    {"hash", "a#b"},
    {"URI", "file:b.db?mode=memory"},
    {"memory", ":memory:"},
    {"leading dash", "-rf"},
    {"invalid UTF-8", "a\xff\xfe\x80"},
    {"longest that has room for a journal", QByteArray(247, 'n')},
    {"one byte longer", QByteArray(248, 'n')},
    {"250 bytes", QByteArray(250, 'n')},
    {"250 bytes of two each", QByteArray("\xc3\xa4").repeated(125)},
};

constexpr int sourceVersion = 7;
constexpr qsizetype longestName = 255 - 8; ///< NAME_MAX less "-journal"

struct NameRow
{
    const char *what;
    DestinationMode mode;
    const char *existing; ///< its journal mode; null where there is none
};

const NameRow nameRows[] = {
    {"new file", DestinationMode::NewFile, nullptr},      {"replace nothing", DestinationMode::Replace, nullptr},
    {"replace", DestinationMode::Replace, "delete"},      {"replace WAL", DestinationMode::Replace, "wal"},
    {"write into", DestinationMode::WriteInto, "delete"}, {"write into WAL", DestinationMode::WriteInto, "wal"},
};

/// Made under another name: SQLite itself can't make a database whose journal's name is too long.
void buildNamed(const fs::path &path, const DatabaseShape &shape)
{
    const fs::path made = path.parent_path() / "made.db";
    buildDatabase(made, shape);
    SqlHandle(made).execute(shape.seed == 1 ? "PRAGMA user_version=7" : "PRAGMA user_version=3");
    fs::rename(made, path);
}

} // namespace

void TestDestinationNames::anyNameInEveryMode_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<DestinationMode>("mode");
    QTest::addColumn<QByteArray>("existing");
    for (const AwkwardName &name : awkwardNames) {
        for (const NameRow &row : nameRows)
            QTest::addRow("%s, %s", name.what, row.what) << name.name << row.mode << QByteArray(row.existing);
    }
}

/// From a source of that name to a destination of that name, by every method.
void TestDestinationNames::anyNameInEveryMode()
{
    QFETCH(QByteArray, name);
    QFETCH(DestinationMode, mode);
    QFETCH(QByteArray, existing);
    // One in WAL mode needs no journal, and "-wal" is shorter.
    const bool fits = name.size() <= longestName || (mode == DestinationMode::WriteInto && existing == "wal");
    for (const CopyMethod method : allMethods) {
        const TemporaryFolder folder;
        fs::create_directory(folder / "from");
        fs::create_directory(folder / "to");
        CopyRequest request;
        request.source = folder.path() / "from" / name.toStdString();
        request.destination = folder.path() / "to" / name.toStdString();
        request.destinationMode = mode;
        request.method = method;
        buildNamed(request.source, {.size = 100'000});
        if (!existing.isEmpty())
            buildNamed(request.destination, {.journalMode = existing, .seed = 2});
        writeFile(folder.path() / "to" / "neighbour.txt", "not to be touched");
        const FolderSnapshot before(folder.path());
        const CopyResult result = copy(request);
        if (!fits) {
            QCOMPARE(outcomeName(result.outcome), QStringLiteral("Failed"));
            QVERIFY2(result.error.code == ErrorCode::PathTooLong, qPrintable(inWords(result)));
            QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
            continue;
        }
        QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
        QCOMPARE(verifyBank(request.destination), QString());
        QCOMPARE(SqlHandle(request.destination).integer("PRAGMA user_version"), sourceVersion);
        // Erased by path: a QString would not survive bytes that are no UTF-8.
        auto was = before.entries();
        auto is = FolderSnapshot(folder.path()).entries();
        was.erase(("to/" + name).toStdString());
        QCOMPARE(is.erase(("to/" + name).toStdString()), std::size_t(1));
        QCOMPARE(result.receipt.safetyCopy.empty(), mode != DestinationMode::WriteInto);
        if (!result.receipt.safetyCopy.empty()) {
            QCOMPARE(SqlHandle(result.receipt.safetyCopy).integer("PRAGMA user_version"), 3);
            QCOMPARE(verifyBank(result.receipt.safetyCopy), QString());
            is.erase(result.receipt.safetyCopy.lexically_relative(folder.path()).native());
        }
        QCOMPARE(FolderSnapshot(was).differenceTo(FolderSnapshot(is)), QString());
        // Whoever gets the copy can write to it.
        SqlHandle(request.destination).execute("CREATE TABLE mine(a)");
    }
    ++m_ended;
}

void TestDestinationNames::cleanupTestCase()
{
    qInfo("%d names and modes: each copied to that name, and nothing else made", m_ended);
}

void TestDestinationNames::nameWithoutRoomForAJournalIsSaid_data()
{
    QTest::addColumn<DestinationMode>("mode");
    QTest::newRow("new file") << DestinationMode::NewFile;
    QTest::newRow("replace") << DestinationMode::Replace;
    QTest::newRow("write into") << DestinationMode::WriteInto;
}

void TestDestinationNames::nameWithoutRoomForAJournalIsSaid()
{
    QFETCH(DestinationMode, mode);
    const TemporaryFolder folder;
    CopyRequest request;
    request.source = folder / "a.db";
    request.destination = folder / std::string(250, 'n');
    request.destinationMode = mode;
    buildDatabase(request.source);
    if (mode != DestinationMode::NewFile)
        buildNamed(request.destination, {.seed = 2});
    const CopyResult result = copy(request);
    QVERIFY2(result.error.code == ErrorCode::PathTooLong, qPrintable(inWords(result)));
    QCOMPARE(result.error.path, request.destination);
    const ErrorText text = describe(result.error);
    for (const char *const said : {"nnnnnnnnnn", "250", "247", "journal"})
        QVERIFY2(text.title.contains(QLatin1String(said)), qPrintable(text.title));
    QVERIFY2(text.advice.contains(QStringLiteral("shorter name")), qPrintable(text.advice));
}

void TestDestinationNames::safetyCopyOfALongNameFits_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("with an extension") << QByteArray(240, 'n') + ".db";
    QTest::newRow("without") << QByteArray(247, 'n');
    QTest::newRow("umlauts") << QByteArray("\xc3\xa4").repeated(123);
    QTest::newRow("no extension but a dot") << QByteArray("a.") + QByteArray(245, 'n');
    QTest::newRow("no UTF-8") << QByteArray(247, '\x80');
}

void TestDestinationNames::safetyCopyOfALongNameFits()
{
    QFETCH(QByteArray, name);
    const TemporaryFolder folder;
    CopyRequest request;
    request.source = folder / "a.db";
    request.destination = folder / name.toStdString();
    request.destinationMode = DestinationMode::WriteInto;
    buildDatabase(request.source);
    buildDatabase(request.destination, {.seed = 2});
    // Two in one second: the second gets a number.
    for (int copies = 1; copies <= 2; ++copies) {
        const CopyResult result = copy(request);
        QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
        const std::string safety = result.receipt.safetyCopy.filename().native();
        QVERIFY2(safety.size() <= std::size_t(longestName), safety.c_str());
        QVERIFY2(safety.find("-before-20") != std::string::npos, safety.c_str());
        QCOMPARE(QByteArray::fromStdString(safety).endsWith(".db"), name.endsWith(".db"));
        QVERIFY(!name.startsWith("\xc3") || !QString::fromStdString(safety).contains(QChar::ReplacementCharacter));
        QCOMPARE(verifyBank(result.receipt.safetyCopy), QString());
        QCOMPARE(namesIn(folder.path()).size(), 2 + copies);
    }
}

QTEST_GUILESS_MAIN(TestDestinationNames)
#include "tst_destinationnames.moc"
