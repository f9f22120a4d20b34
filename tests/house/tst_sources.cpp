// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace {

/// What a build or an editor leaves in the tree, and git ignores.
bool isIgnored(const QString &name)
{
    return name == u"build" || name == u".git" || name == u".cache" || name == u"CMakeUserPresets.json"
        || name == u"compile_commands.json" || name.endsWith(u".user");
}

bool wantsHead(const QString &name, const QByteArray &text)
{
    return name.endsWith(u".cpp") || name.endsWith(u".h") || name.endsWith(u".cmake") || name.endsWith(u".sql")
        || name.endsWith(u".py") || name.endsWith(u".sh") || name.endsWith(u"CMakeLists.txt") || text.startsWith("#!");
}

bool hasHead(const QByteArray &text)
{
    const QByteArray head = text.left(400);
    return head.contains("SPDX-FileCopyrightText: 2026 The Litecopy developers\n")
        && head.contains("SPDX-License-Identifier: MIT\n");
}

/// A folder of whoever built this, or a note to oneself. Put together here, so that this file has none of its own.
QByteArray objectionTo(const QByteArray &text)
{
    const QByteArrayList unwanted{"/ro"
                                  "ot/",
                                  "/wo"
                                  "rk/",
                                  "TO"
                                  "DO",
                                  "FIX"
                                  "ME",
                                  "X"
                                  "XX:"};
    for (const QByteArray &word : unwanted) {
        if (text.contains(word))
            return word;
    }
    return {};
}

/// Texts that count something, "%1 pages", and have no text with "1 page" beside them: English has to be right without
/// a translation. Texts in which one can't come are named here, with the reason.
QStringList countsWithoutSingular(const QString &source)
{
    static const QStringList never{
        u"bytes"_qs, // of pages, files and names: 512 and more, or said as "1 byte" by sizeText()
        u"tables and indexes"_qs, // too many to tell apart
        u"%1 of %2 read"_qs, // a share
    };
    static const QRegularExpression count(
        u"\"[^\"\\n]*?%L?\\d (pages|rows|copies|files|entries|frames|commits|programs|tables|times|databases|years|"
        "months|weeks|days|hours|minutes|seconds|lines|problems|steps|changes|drives|messages)\\b[^\"\\n]*\""_qs);
    static const QMap<QString, QString> irregular{{u"copies"_qs, u"copy"_qs}, {u"entries"_qs, u"entry"_qs}};
    QStringList found;
    for (auto matches = count.globalMatch(source); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString several = match.captured(1);
        const QString one = irregular.value(several, several.chopped(1));
        const bool isNever = std::any_of(never.begin(), never.end(),
                                         [&match](const QString &text) { return match.captured().contains(text); });
        // In the same statement, or the table's same row.
        const QString around = source.mid(qMax(0, match.capturedStart() - 400), 400 + match.capturedLength() + 300);
        const QRegularExpression exact(
            QStringLiteral("\\b(?:1|[Oo]ne|the last) (?:free )?%1\\b|\\bonce\\b|differs\\b|Removed by").arg(one));
        if (!isNever && !around.contains(exact))
            found += match.captured();
    }
    return found;
}

/// "%1 differ" beside which no text says "%1 differs", and what English plurals can't be made of without a translation:
/// "page(s)", "%n pages".
QStringList verbsWithoutSingular(const QString &source)
{
    static const QStringList never{
        u"%1 are needed"_qs, // names, or a size
        u"Dated copies of %1 go"_qs, // a name
        u"%1 are taken"_qs, // names
        u"%1 are merged"_qs, // a size
        u"%2 are left on"_qs, // likewise
        u"All %1 are the same"_qs, // of one page another sentence says it
    };
    static const QMap<QString, QString> singular{
        {u"are"_qs, u"is"_qs},   {u"have"_qs, u"has"_qs},   {u"do"_qs, u"does"_qs},       {u"go"_qs, u"goes"_qs},
        {u"were"_qs, u"was"_qs}, {u"stay"_qs, u"stays"_qs}, {u"differ"_qs, u"differs"_qs}};
    static const QRegularExpression verb(
        u"\"[^\"\n]*?%L?\\d (?:(?:of %L?\\d|of them|more|others) )?(are|have|do|go|were|stay|differ)\\b[^\"\n]*\""_qs);
    static const QRegularExpression impossible(u"\"[^\"\n]*(?:\\w\\(e?s\\)|%n)[^\"\n]*\""_qs);
    QStringList found;
    for (auto matches = verb.globalMatch(source); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString around = source.mid(qMax(0, match.capturedStart() - 400), 400 + match.capturedLength() + 300);
        const QRegularExpression exact(u"\\b%1\\b"_qs.arg(singular[match.captured(1)]));
        const bool isNever = std::any_of(never.begin(), never.end(),
                                         [&match](const QString &text) { return match.captured().contains(text); });
        if (!isNever && !around.contains(exact))
            found += match.captured();
    }
    for (auto matches = impossible.globalMatch(source); matches.hasNext();)
        found += matches.next().captured();
    return found;
}

} // namespace

/// The tree's own manners.
class SourcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTopLevelHoldsWhatTheDesignNames();
    void theHouseIsNoLargerThanDecided();
    void everySourceHasItsHead();
    void noSourceNamesAMachineOrPutsWorkOff();
    void everyCountHasItsSingular();
    void noTestIsLeftOutWhereAProgramIsMissing();
    void theRulesCanFail();

private:
    template <typename Visitor>
    int visit(const Visitor &visitor) const
    {
        int files = 0;
        for (const QString &entry : m_top.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
            if (isIgnored(entry))
                continue;
            if (!QFileInfo(m_top.filePath(entry)).isDir()) {
                files += visitFile(m_top.filePath(entry), visitor);
                continue;
            }
            QDirIterator iterator(m_top.filePath(entry), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (iterator.hasNext())
                files += visitFile(iterator.next(), visitor);
        }
        return files;
    }

    template <typename Visitor>
    int visitFile(const QString &path, const Visitor &visitor) const
    {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            visitor(m_top.relativeFilePath(path), file.readAll());
        return 1;
    }

    const QDir m_top{QStringLiteral(LITECOPY_SOURCE_DIR)};
};

void SourcesTest::theTopLevelHoldsWhatTheDesignNames()
{
    const QStringList allowed{u".ci"_qs,
                              u".clang-format"_qs,
                              u".clang-tidy"_qs,
                              u".gitignore"_qs,
                              u"CHANGELOG.md"_qs,
                              u"CMakeLists.txt"_qs,
                              u"CMakePresets.json"_qs,
                              u"CONTRIBUTING.md"_qs,
                              u"LICENSE"_qs,
                              u"README.md"_qs,
                              u"app"_qs,
                              u"core"_qs,
                              u"docs"_qs,
                              u"resources"_qs,
                              u"tests"_qs};
    for (const QString &entry : m_top.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        QVERIFY2(allowed.contains(entry) || isIgnored(entry), qPrintable(entry));
}

/// Growing is a decision: whoever needs more room raises a number here, and says why in the commit.
void SourcesTest::theHouseIsNoLargerThanDecided()
{
    struct Size
    {
        int files = 0;
        int lines = 0;
    };
    Size core;
    Size programs;
    visit([&](const QString &name, const QByteArray &text) {
        if (!name.endsWith(u".cpp") && !name.endsWith(u".h"))
            return;
        if (name.startsWith(u"core/") || name.startsWith(u"app/")) {
            Size &size = name.startsWith(u"core/") ? core : programs;
            ++size.files;
            size.lines += int(text.count('\n'));
        }
    });
    qInfo("core: %d lines in %d files; programs: %d lines in %d files", core.lines, core.files, programs.lines,
          programs.files);
    QVERIFY(core.files > 0 && core.files <= 321);
    QVERIFY(core.lines <= 43'900);
    QVERIFY(core.lines + programs.lines <= 86'500);
}

void SourcesTest::everySourceHasItsHead()
{
    QStringList without;
    const int files = visit([&without](const QString &name, const QByteArray &text) {
        if (wantsHead(name, text) && !hasHead(text))
            without += name;
    });
    qInfo("%d files", files);
    QVERIFY(files > 50);
    QVERIFY2(without.isEmpty(), qPrintable(without.join(u'\n')));
}

void SourcesTest::noSourceNamesAMachineOrPutsWorkOff()
{
    QStringList found;
    visit([&found](const QString &name, const QByteArray &text) {
        const QByteArray objection = text.contains('\0') ? QByteArray() : objectionTo(text);
        if (!objection.isEmpty())
            found += name + u": "_qs + QString::fromLatin1(objection);
    });
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void SourcesTest::everyCountHasItsSingular()
{
    QStringList found;
    visit([&found](const QString &name, const QByteArray &text) {
        if (name.endsWith(u".cpp") && (name.startsWith(u"core/") || name.startsWith(u"app/"))) {
            const QString source = QString::fromUtf8(text);
            for (const QString &count : countsWithoutSingular(source) + verbsWithoutSingular(source))
                found += name + u": "_qs + count;
        }
    });
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

/// When the build is configured it is not known what is installed when a test is run: tests/needs asks then, and says
/// what is missing where tests/run looks for it.
void SourcesTest::noTestIsLeftOutWhereAProgramIsMissing()
{
    QStringList found;
    int lists = 0;
    visit([&](const QString &name, const QByteArray &text) {
        if (!name.startsWith(u"tests/") || !name.endsWith(u"CMakeLists.txt"))
            return;
        ++lists;
        if (text.contains("find_program"))
            found += name;
    });
    QVERIFY(lists > 10);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void SourcesTest::theRulesCanFail()
{
    QCOMPARE(countsWithoutSingular(u"tr(\"At least %1 pages smaller\")"_qs).size(), 1);
    QCOMPARE(countsWithoutSingular(u"n == 1 ? tr(\"1 page\") : tr(\"%1 pages\")"_qs).size(), 0);
    QCOMPARE(verbsWithoutSingular(u"tr(\"And %1 more stay.\")"_qs).size(), 1);
    QCOMPARE(verbsWithoutSingular(u"n == 1 ? tr(\"%1 differs\") : tr(\"%1 differ\")"_qs).size(), 0);
    QCOMPARE(verbsWithoutSingular(u"tr(\"%n page(s)\", nullptr, n)"_qs).size(), 1);
    QVERIFY(wantsHead(u"core/x.cpp"_qs, {}));
    QVERIFY(wantsHead(u"app/run"_qs, "#!/usr/bin/env bash\n"));
    QVERIFY(!hasHead("int main() {}\n"));
    QVERIFY(!objectionTo(QByteArray("cd /ro") + "ot/here").isEmpty());
    QVERIFY(objectionTo("cd /usr/share").isEmpty());
}

QTEST_GUILESS_MAIN(SourcesTest)
#include "tst_sources.moc"
