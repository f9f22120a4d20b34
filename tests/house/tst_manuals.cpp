// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace {

QString readPage(const QString &name)
{
    QFile file(QStringLiteral(LITECOPY_SOURCE_DIR "/resources/man/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What a manual page says in every language alike, in the order in which it says so.
struct Page
{
    QStringList headings; ///< "#", or "##" below it
    QStringList entries; ///< how many are explained below each heading, and of options their names
    QStringList synopsis; ///< how the program is called
    QStringList examples; ///< commands
    QStringList codes; ///< exit codes
    QStringList words; ///< what is typed or printed: options, values, names in JSON; each once, sorted

    explicit Page(const QString &text);
};

Page::Page(const QString &text)
{
    static const QRegularExpression option(QStringLiteral("-{1,2}[a-z0-9][a-z0-9-]*"));
    static const QRegularExpression literal(QStringLiteral("\\*(-{0,2}[a-z][A-Za-z0-9-]*)\\*"));
    static const QRegularExpression jsonName(QStringLiteral("[*_]([a-z]+[A-Z][A-Za-z]*)[*_]"));
    static const QRegularExpression code(QStringLiteral("\\*(\\d+)\\*"));
    const auto all = [&text](const QRegularExpression &wanted) {
        QStringList found;
        for (auto matches = wanted.globalMatch(text); matches.hasNext();)
            found += matches.next().captured(1);
        return found;
    };
    const QStringList lines = text.split(QLatin1Char('\n'));
    bool isContinued = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines[i];
        const QString next = lines.value(i + 1);
        if (line.startsWith(QLatin1Char('#'))) {
            headings += line.section(QLatin1Char(' '), 0, 0);
            entries += QStringLiteral("below heading %1").arg(headings.size());
        } else if (line.startsWith(QLatin1Char('*')) && next.startsWith(QLatin1Char('\t'))) {
            QStringList names;
            for (auto matches = option.globalMatch(line.startsWith(QLatin1String("*-")) ? line : QString());
                 matches.hasNext();)
                names += matches.next().captured();
            entries += names.join(QLatin1Char(' '));
        } else if (line.startsWith(QLatin1String("*litecopy")) && headings.size() == 2) {
            synopsis += line;
        } else if (line.startsWith(QLatin1String("\tlitecopy-cli ")) || isContinued) {
            examples += line.trimmed();
        }
        isContinued =
            (isContinued || line.startsWith(QLatin1String("\tlitecopy-cli "))) && line.endsWith(QLatin1String("++"));
    }
    codes = all(code);
    words = all(literal) + all(jsonName);
    words.sort();
    words.removeDuplicates();
}

/// Where a page in another language says less, or other things; empty where it doesn't.
QStringList differences(const QString &english, const QString &other)
{
    const Page one(english);
    const Page two(other);
    QStringList found;
    const auto compare = [&found](const char *what, const QStringList &here, const QStringList &there) {
        if (here == there)
            return;
        QStringList lacking = here;
        QStringList added = there;
        for (const QString &text : there)
            lacking.removeOne(text);
        for (const QString &text : here)
            added.removeOne(text);
        found +=
            QStringLiteral("%1: lacks “%2”, has “%3”, or is in another order")
                .arg(QLatin1String(what), lacking.join(QStringLiteral("”, “")), added.join(QStringLiteral("”, “")));
    };
    compare("headings", one.headings, two.headings);
    compare("entries", one.entries, two.entries);
    compare("synopsis", one.synopsis, two.synopsis);
    compare("examples", one.examples, two.examples);
    compare("exit codes", one.codes, two.codes);
    compare("words", one.words, two.words);
    return found;
}

} // namespace

/// The manual pages of other languages have all headings, entries, options, examples and exit codes of the English
/// ones. Whether their sentences say the same, only a reader can tell.
class ManualsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePageHasWhatTheEnglishOneHas_data();
    void thePageHasWhatTheEnglishOneHas();
    void theRulesCanFail();
};

void ManualsTest::thePageHasWhatTheEnglishOneHas_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("command line") << QStringLiteral("litecopy-cli.1.scd");
    QTest::newRow("window") << QStringLiteral("litecopy.1.scd");
}

void ManualsTest::thePageHasWhatTheEnglishOneHas()
{
    QFETCH(const QString, name);
    const QString english = readPage(name);
    const QString german = readPage(QStringLiteral("de/") + name);
    QVERIFY(english.size() > 1000);
    QVERIFY2(german.size() > english.size(), "German takes more room");
    const QStringList found = differences(english, german);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

void ManualsTest::theRulesCanFail()
{
    const QString english = readPage(QStringLiteral("litecopy-cli.1.scd"));
    const auto without = [&english](const QString &line) { return QString(english).remove(line); };
    QCOMPARE(differences(english, english), QStringList());
    QVERIFY(!differences(english, without(QStringLiteral("*--even-damaged*\n"))).isEmpty());
    QVERIFY(!differences(english, without(QStringLiteral("# RESCUE\n"))).isEmpty());
    QVERIFY(!differences(english, without(QStringLiteral("*76*"))).isEmpty());
    QVERIFY(!differences(english, without(QStringLiteral("_firstUnsealedCommit_"))).isEmpty());
    QVERIFY(!differences(english, without(QStringLiteral("\tlitecopy-cli rescue damaged.db rescued.db\n"))).isEmpty());
    QVERIFY(!differences(english, without(QStringLiteral("*snapshot*"))).isEmpty());
}

QTEST_GUILESS_MAIN(ManualsTest)
#include "tst_manuals.moc"
