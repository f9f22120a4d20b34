// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "format/header.h"
#include "live/errormapping.h"

#include "support/databasebuilder.h"
#include "support/temporaryfolder.h"

#include <litecopy/error.h>
#include <litecopy/sqliteerror.h>

#include <QSet>
#include <QTest>

#include <cerrno>

#include <sqlite3.h>

using namespace Litecopy;

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsWords_data();
    void everyCodeHasItsWords();
    void noTwoCodesSayTheSame();
    void detailIsSaid();
    void sqliteTextComesLast();
    void namesAreUniqueAndStable();
    void displayPathIsSafeToShow_data();
    void displayPathIsSafeToShow();
    void sqliteCodesAreExplained_data();
    void sqliteCodesAreExplained();
    void theReasonIsLookedFor_data();
    void theReasonIsLookedFor();
    void aDetailReplacesATitleThatDoesNotFit();
    void headersAreJudged_data();
    void headersAreJudged();
};

namespace {

/// All of them but None: the enumeration is closed, Internal is its last.
QList<ErrorCode> allCodes()
{
    QList<ErrorCode> codes;
    for (int i = 1; i <= int(ErrorCode::Internal); ++i)
        codes << ErrorCode(i);
    return codes;
}

Error errorOf(ErrorCode code)
{
    Error error;
    error.code = code;
    error.path = "/folder/customers.db";
    return error;
}

} // namespace

Q_DECLARE_METATYPE(Litecopy::ErrorCode)

void TestErrorText::everyCodeHasItsWords_data()
{
    QTest::addColumn<ErrorCode>("code");
    for (const ErrorCode code : allCodes())
        QTest::newRow(errorName(code)) << code;
}

void TestErrorText::everyCodeHasItsWords()
{
    QFETCH(ErrorCode, code);
    const ErrorText text = describe(errorOf(code));
    QVERIFY2(text.title.contains(QStringLiteral("customers.db")), qPrintable(text.title));
    QVERIFY(!text.advice.isEmpty());
    for (const QString &sentence : {text.title, text.advice}) {
        QVERIFY2(sentence.at(0).isUpper() || sentence.startsWith(QChar(0x201c))
                     || sentence.startsWith(QLatin1Char('/')),
                 qPrintable(sentence));
        QVERIFY2(!sentence.contains(QLatin1Char('%')), qPrintable(sentence));
        // Words for people: no codes, no names of constants, no blanks that an empty detail leaves behind.
        QVERIFY2(!sentence.contains(QStringLiteral("SQLITE_")), qPrintable(sentence));
        QVERIFY2(!sentence.contains(QStringLiteral("  ")) && !sentence.contains(QStringLiteral(" .")),
                 qPrintable(sentence));
        QVERIFY2(sentence == sentence.trimmed(), qPrintable(sentence));
    }
    QVERIFY2(text.advice.endsWith(QLatin1Char('.')), qPrintable(text.advice));
    // A title without a file isn't nonsense either.
    Error without = errorOf(code);
    without.path.clear();
    const QString title = describe(without).title;
    QVERIFY2(!title.isEmpty() && !title.contains(QStringLiteral("  ")) && !title.contains(QLatin1Char('%')),
             qPrintable(title));
}

void TestErrorText::noTwoCodesSayTheSame()
{
    QSet<QString> titles;
    QSet<QString> whole;
    for (const ErrorCode code : allCodes()) {
        const ErrorText text = describe(errorOf(code));
        titles << text.title;
        whole << text.title + text.advice;
    }
    QCOMPARE(whole.size(), allCodes().size());
    QCOMPARE(titles.size(), allCodes().size());
}

void TestErrorText::detailIsSaid()
{
    for (const ErrorCode code : {ErrorCode::SourceLocked, ErrorCode::DestinationInUse, ErrorCode::Misuse}) {
        Error error = errorOf(code);
        error.detail = QStringLiteral("firefox (4312)");
        const ErrorText text = describe(error);
        QVERIFY2((text.title + text.advice).contains(error.detail), qPrintable(text.title + text.advice));
    }
}

void TestErrorText::sqliteTextComesLast()
{
    Error error = errorOf(ErrorCode::IoError);
    QVERIFY(describe(error).technical.isEmpty());
    error.sqliteCode = 266;
    error.sqliteText = QStringLiteral("disk I/O error");
    const ErrorText text = describe(error);
    QVERIFY(text.technical.contains(error.sqliteText));
    QVERIFY(text.technical.contains(QStringLiteral("266")));
    QVERIFY(!text.title.contains(error.sqliteText));
}

void TestErrorText::namesAreUniqueAndStable()
{
    QSet<QByteArray> names;
    for (const ErrorCode code : allCodes())
        names << errorName(code);
    QCOMPARE(names.size(), allCodes().size());
    QCOMPARE(QByteArray(errorName(ErrorCode::SourceLocked)), QByteArray("SourceLocked"));
    QCOMPARE(QByteArray(errorName(ErrorCode::None)), QByteArray("None"));
    QVERIFY(!Error());
}

void TestErrorText::displayPathIsSafeToShow_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("invalid UTF-8") << QByteArray("/a/\xff\xfe.db");
    QTest::newRow("newline") << QByteArray("/a/b\nc.db");
    QTest::newRow("escape sequence") << QByteArray("/a/\x1b[31mred.db");
    QTest::newRow("C1 control") << QByteArray("/a/\xc2\x9b.db");
    QTest::newRow("right-to-left override") << QByteArray("/a/\xe2\x80\xae"
                                                          "bd.exe");
}

void TestErrorText::displayPathIsSafeToShow()
{
    QFETCH(QByteArray, path);
    const QString shown = displayPath(path.toStdString());
    QVERIFY(shown.startsWith(QStringLiteral("/a/")));
    for (const QChar c : shown)
        QVERIFY2(c.isPrint() || c == QChar::ReplacementCharacter, qPrintable(QString::number(c.unicode(), 16)));
    QCOMPARE(displayPath("/a/caf\xc3\xa9.db"), QStringLiteral("/a/caf\u00e9.db"));
}

/// SQLite's primary codes, all but those that no call returns. What people read of the others has its own sentence.
void TestErrorText::sqliteCodesAreExplained_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("explained");
    const QSet<int> unexpected{SQLITE_ERROR,    SQLITE_INTERNAL, SQLITE_ABORT, SQLITE_INTERRUPT,
                               SQLITE_NOTFOUND, SQLITE_EMPTY,    SQLITE_TOOBIG};
    for (int code = SQLITE_ERROR; code <= SQLITE_NOTADB; ++code)
        QTest::addRow("%d %s", code, sqlite3_errstr(code)) << code << !unexpected.contains(code);
}

void TestErrorText::sqliteCodesAreExplained()
{
    QFETCH(const int, code);
    QFETCH(const bool, explained);
    const Test::TemporaryFolder folder;
    const auto source = folder / "a.db";
    const auto destination = folder / "b.db";
    Test::buildDatabase(source);
    for (const Side side : {Side::Source, Side::Destination}) {
        const Error error = errorFrom(SqliteError(code, 0), side, source, destination);
        QVERIFY2((error.code != ErrorCode::Internal) == explained, errorName(error.code));
        QCOMPARE(error.sqliteCode, code);
    }
}

void TestErrorText::theReasonIsLookedFor_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("systemError");
    QTest::addColumn<int>("side");
    QTest::addColumn<ErrorCode>("expected");
    const auto row = [](const char *name, int code, int systemError, Side side, ErrorCode expected) {
        QTest::newRow(name) << code << systemError << int(side) << expected;
    };
    row("too many files", SQLITE_CANTOPEN, EMFILE, Side::Source, ErrorCode::TooManyOpenFiles);
    row("too many in the system", SQLITE_CANTOPEN, ENFILE, Side::Destination, ErrorCode::TooManyOpenFiles);
    row("a file that is large enough", SQLITE_IOERR_WRITE, EFBIG, Side::Destination, ErrorCode::FileTooLarge);
    row("a full drive", SQLITE_IOERR_WRITE, ENOSPC, Side::Destination, ErrorCode::DiskFull);
    row("a failing drive", SQLITE_IOERR_READ, EIO, Side::Source, ErrorCode::IoError);
    row("a folder in the source's place", SQLITE_IOERR_READ, EISDIR, Side::Source, ErrorCode::SourceNotRegularFile);
    row("a failing drive when a journal is opened", SQLITE_CANTOPEN, EIO, Side::Destination, ErrorCode::IoError);
    row("a journal that may not be opened", SQLITE_CANTOPEN, EACCES, Side::Destination,
        ErrorCode::DestinationNotPermitted);
    row("a source that may be opened", SQLITE_CANTOPEN, 0, Side::Source, ErrorCode::IoError);
    row("another name of the source", SQLITE_READONLY_DBMOVED, 0, Side::Source, ErrorCode::SourceReplaced);
    row("damage in the source", SQLITE_CORRUPT, 0, Side::Source, ErrorCode::SourceDamaged);
    row("damage in the destination", SQLITE_CORRUPT, 0, Side::Destination, ErrorCode::DestinationDamaged);
    row("rows that break a constraint", SQLITE_CONSTRAINT_UNIQUE, 0, Side::Source, ErrorCode::SourceDamaged);
    row("a source with a header", SQLITE_NOTADB, 0, Side::Source, ErrorCode::EncryptedOrDamaged);
    row("a destination that may not be written", SQLITE_READONLY, 0, Side::Destination,
        ErrorCode::DestinationNotPermitted);
}

void TestErrorText::theReasonIsLookedFor()
{
    QFETCH(const int, code);
    QFETCH(const int, systemError);
    QFETCH(const int, side);
    QFETCH(const ErrorCode, expected);
    const Test::TemporaryFolder folder;
    Test::buildDatabase(folder / "a.db");
    Test::buildDatabase(folder / "b.db");
    const Error error = errorFrom(SqliteError(code, systemError), Side(side), folder / "a.db", folder / "b.db");
    QCOMPARE(QByteArray(errorName(error.code)), QByteArray(errorName(expected)));

    // What is gone is said to be gone, whatever SQLite says.
    const Error sourceGone = errorFrom(SqliteError(SQLITE_CANTOPEN, 0), Side::Source, folder / "none.db", {});
    QCOMPARE(sourceGone.code, ErrorCode::SourceMissing);
    const auto elsewhere = folder / "none" / "b.db";
    const Error folderGone = errorFrom(SqliteError(SQLITE_CANTOPEN, 0), Side::Source, folder / "a.db", elsewhere);
    QCOMPARE(folderGone.code, ErrorCode::DestinationFolderMissing);
    QCOMPARE(folderGone.path, elsewhere);
}

/// One sentence for one cause: the title of the code alone is of another.
void TestErrorText::aDetailReplacesATitleThatDoesNotFit()
{
    const auto texts = [](ErrorCode code, const char *path, const char *detail) {
        return describe({code, path, QString::fromUtf8(detail), 0, {}});
    };
    const ErrorText folder =
        texts(ErrorCode::DestinationFolderMissing, "/b.db", "the temporary folder “/x” does not exist");
    QCOMPARE(folder.title, QStringLiteral("The temporary folder “/x” does not exist."));
    const ErrorText journal = texts(ErrorCode::DestinationLeftovers, "/b.db-journal", "it names another file");
    QVERIFY2(journal.title.startsWith(u"“/b.db-journal” was left by a program that crashed"),
             qPrintable(journal.title));
    QVERIFY2(!journal.advice.contains(u"merge it into the copy"), qPrintable(journal.advice));
    const ErrorText leftover = texts(ErrorCode::DestinationLeftovers, "/b.db-wal", "");
    QVERIFY2(leftover.advice.contains(u"merge it into the copy"), qPrintable(leftover.advice));
}

void TestErrorText::headersAreJudged_data()
{
    QTest::addColumn<QByteArray>("changes"); ///< pairs of a place and what stands there
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, std::initializer_list<int> changes, HeaderVerdict expected) {
        QByteArray bytes;
        for (const int change : changes)
            bytes += char(change);
        QTest::newRow(name) << bytes << int(expected);
    };
    row("sound", {}, HeaderVerdict::Readable);
    row("no magic", {3, 'x'}, HeaderVerdict::NotADatabase);
    row("WAL mode", {18, 2, 19, 2}, HeaderVerdict::Readable);
    row("WAL2 mode", {18, 3, 19, 3}, HeaderVerdict::NewerFormat);
    row("a newer SQLite may write it, this one may read it", {18, 3}, HeaderVerdict::Readable);
    row("a version that can't be", {19, 200}, HeaderVerdict::EncryptedOrDamaged);
    row("a page size that can't be", {16, 3, 17, 7}, HeaderVerdict::EncryptedOrDamaged);
    row("fractions that can't be", {22, 33}, HeaderVerdict::EncryptedOrDamaged);
    row("one field of the schema", {44, 9}, HeaderVerdict::Readable);
    row("another", {56, 9}, HeaderVerdict::Readable);
    row("the room for later", {80, 9}, HeaderVerdict::Readable);
    row("two of them", {44, 9, 80, 9}, HeaderVerdict::EncryptedOrDamaged);
}

void TestErrorText::headersAreJudged()
{
    QFETCH(const QByteArray, changes);
    QFETCH(const int, expected);
    const Test::TemporaryFolder folder;
    Test::buildDatabase(folder / "a.db");
    QByteArray header = Test::readFile(folder / "a.db").first(100);
    for (qsizetype i = 0; i + 1 < changes.size(); i += 2)
        header[qsizetype(changes[i])] = changes[i + 1];
    QCOMPARE(int(judgeHeader(header)), expected);
    QVERIFY(judgeHeader(header.first(99)) == HeaderVerdict::NotADatabase);
    QVERIFY(judgeHeader(QByteArray(100, 0)) == HeaderVerdict::AllZeros);
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
