// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/error.h>

#include <QSet>
#include <QTest>

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

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
