// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "program.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTest>

using namespace Litecopy::Test;

namespace {

QString readText(const char *name)
{
    QFile file(QStringLiteral(LITECOPY_SOURCE_DIR "/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The long options a text names.
QSet<QString> optionsIn(const QString &text)
{
    static const QRegularExpression option(u"(?<![\\w-])--[a-z][a-z0-9-]*"_qs);
    QSet<QString> options;
    for (auto matches = option.globalMatch(text); matches.hasNext();)
        options += matches.next().captured();
    return options;
}

QString helpOf(const QByteArrayList &arguments)
{
    return QString::fromUtf8(run(QByteArrayList(arguments) << "--help").output);
}

/// What bash offers after these words, of which the last one is unfinished.
QStringList completions(const QStringList &words)
{
    QProcess bash;
    const QString script = QStringLiteral(
        "source '" LITECOPY_SOURCE_DIR "/resources/completions/litecopy-cli'; "
        "COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _litecopy_cli 2>/dev/null; printf '%s\\n' \"${COMPREPLY[@]}\"");
    bash.start(u"bash"_qs, QStringList{u"--norc"_qs, u"-c"_qs, script, u"bash"_qs, u"litecopy-cli"_qs} + words);
    if (!bash.waitForFinished())
        return {};
    return QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

/// What a shell prints that is given a script and these words.
QString saidBy(const QString &shell, const QStringList &options, const QString &script, const QStringList &words)
{
    QProcess process;
    process.start(shell, options + QStringList{u"-c"_qs, script, shell} + words);
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

/// What fish offers behind the words of an unfinished line, without its descriptions.
QStringList fishCompletions(const QString &line)
{
    const QString said = saidBy(
        u"fish"_qs, {u"--no-config"_qs},
        QStringLiteral("source '" LITECOPY_SOURCE_DIR "/resources/completions/litecopy-cli.fish'; complete -C '%1'")
            .arg(line),
        {});
    QStringList offered;
    for (const QString &candidate : said.split(u'\n', Qt::SkipEmptyParts))
        offered += candidate.section(u'\t', 0, 0);
    return offered;
}

/// What zsh's completion of a command hands to zsh's own function for options: one a line, descriptions left out.
QStringList zshArguments(const QString &command)
{
    const QString said = saidBy(
        u"zsh"_qs, {u"-f"_qs},
        QStringLiteral(
            "function _arguments { [[ $1 == -C ]] && { state=rest; words=($wanted); return 1; }; print -rl -- $@ }; "
            "wanted=(%1 ''); source '" LITECOPY_SOURCE_DIR "/resources/completions/_litecopy-cli'")
            .arg(command),
        {});
    static const QRegularExpression description(u"\\[[^]]*\\]"_qs);
    return QString(said).remove(description).split(u'\n', Qt::SkipEmptyParts);
}

/// Of the help of a command, its own options: what the clock starts, and other commands in examples, have their own.
QSet<QString> optionsOf(const QString &command)
{
    const QRegularExpression others(QStringLiteral(" -- (?:keep|copy) .*|litecopy-cli (?!%1)[^\n]*").arg(command));
    return optionsIn(helpOf({command.toLatin1()}).remove(others));
}

const QStringList commands{u"copy"_qs,    u"keep"_qs, u"restore"_qs, u"info"_qs,
                           u"compare"_qs, u"log"_qs,  u"rescue"_qs,  u"schedule"_qs};

} // namespace

/// Help, manual page and completion say the same.
class DocumentationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theManualNamesEveryOption();
    void theCompletionOffersEveryOption();
    void theCompletionOfFishOffersTheSame();
    void theCompletionOfZshOffersTheSame();
    void theCompletionKnowsValues_data();
    void theCompletionKnowsValues();
    void everyExitCodeIsDocumented();
    void theExamplesAreValid();
};

void DocumentationTest::theManualNamesEveryOption()
{
    const QSet<QString> help = optionsIn(helpOf({"copy"})) + optionsIn(helpOf({"info"}))
        + optionsIn(helpOf({"compare"})) + optionsIn(helpOf({"log"})) + optionsIn(helpOf({"rescue"}))
        + optionsIn(helpOf({"keep"})) + optionsIn(helpOf({"restore"})) + optionsIn(helpOf({"schedule"}))
        + optionsIn(helpOf({}));
    // borg has options of its own.
    static const QRegularExpression borg(u"^borg .*$"_qs, QRegularExpression::MultilineOption);
    const QSet<QString> manual = optionsIn(readText("resources/man/litecopy-cli.1.scd").remove(borg));
    qInfo("%d options", int(help.size()));
    QVERIFY(help.size() > 20);
    QCOMPARE(QStringList((help - manual).values()).join(u' '), QString());
    QCOMPARE(QStringList((manual - help).values()).join(u' '), QString());
}

void DocumentationTest::theCompletionOffersEveryOption()
{
    for (const QString &command : commands) {
        QSet<QString> offered;
        for (QString option : completions({command, u"--"_qs}))
            offered += option.remove(u'=');
        QCOMPARE(offered, optionsOf(command));
    }
}

void DocumentationTest::theCompletionOfFishOffersTheSame()
{
    if (QStandardPaths::findExecutable(u"fish"_qs).isEmpty())
        QSKIP("fish is not installed");
    QStringList offered = fishCompletions(u"litecopy-cli "_qs);
    offered.removeIf([](const QString &name) { return name.startsWith(u'-'); });
    QCOMPARE(QSet<QString>(offered.begin(), offered.end()), QSet<QString>(commands.begin(), commands.end()));
    for (const QString &command : commands) {
        const QStringList options = fishCompletions(QStringLiteral("litecopy-cli %1 --").arg(command));
        QCOMPARE(QSet<QString>(options.begin(), options.end()), optionsOf(command));
    }
    QCOMPARE(fishCompletions(u"litecopy-cli copy --check="_qs),
             (QStringList{u"--check=full"_qs, u"--check=none"_qs, u"--check=quick"_qs}));
    QCOMPARE(fishCompletions(u"litecopy-cli keep pi"_qs), QStringList{u"pin"_qs});
    QCOMPARE(fishCompletions(u"litecopy-cli schedule r"_qs), (QStringList{u"remove"_qs, u"run"_qs}));
}

void DocumentationTest::theCompletionOfZshOffersTheSame()
{
    if (QStandardPaths::findExecutable(u"zsh"_qs).isEmpty())
        QSKIP("zsh is not installed");
    for (const QString &command : commands) {
        const QStringList arguments = zshArguments(command);
        QCOMPARE(optionsIn(arguments.join(u'\n')), optionsOf(command));
    }
    QVERIFY(zshArguments(u"copy"_qs).contains(u"--check=:level:(none quick full)"_qs));
    QVERIFY(zshArguments(u"schedule"_qs).contains(u"1:action:(add list show run remove)"_qs));
}

void DocumentationTest::theCompletionKnowsValues_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("offered");
    QTest::newRow("commands") << QStringList{QString()}
                              << QStringList{u"copy"_qs,    u"keep"_qs, u"restore"_qs, u"info"_qs,
                                             u"compare"_qs, u"log"_qs,  u"rescue"_qs,  u"schedule"_qs};
    QTest::newRow("what schedule does") << QStringList{u"schedule"_qs, u"r"_qs} << QStringList{u"run"_qs, u"remove"_qs};
    QTest::newRow("times") << QStringList{u"schedule"_qs, u"add"_qs, u"--calendar"_qs, u"="_qs, u"w"_qs}
                           << QStringList{u"weekly"_qs};
    QTest::newRow("what the clock starts")
        << QStringList{u"schedule"_qs, u"add"_qs, u"--"_qs, QString()} << QStringList{u"keep"_qs, u"copy"_qs};
    QTest::newRow("an unfinished command") << QStringList{u"cop"_qs} << QStringList{u"copy"_qs};
    QTest::newRow("what there is to do with copies") << QStringList{u"keep"_qs, u"pi"_qs} << QStringList{u"pin"_qs};
    QTest::newRow("levels of a kept copy")
        << QStringList{u"keep"_qs, u"--check"_qs, u"="_qs} << QStringList{u"quick"_qs, u"full"_qs};
    QTest::newRow("levels") << QStringList{u"copy"_qs, u"--check"_qs, u"="_qs}
                            << QStringList{u"none"_qs, u"quick"_qs, u"full"_qs};
    QTest::newRow("an unfinished level") << QStringList{u"copy"_qs, u"--check"_qs, u"="_qs, u"fu"_qs}
                                         << QStringList{u"full"_qs};
    QTest::newRow("a value without =") << QStringList{u"copy"_qs, u"--journal"_qs, u"k"_qs} << QStringList{u"keep"_qs};
    QTest::newRow("the only schema") << QStringList{u"copy"_qs, u"--schema"_qs, u"="_qs} << QStringList{u"main"_qs};
    QTest::newRow("an unfinished option") << QStringList{u"copy"_qs, u"--sh"_qs} << QStringList{u"--sha256"_qs};
}

void DocumentationTest::theCompletionKnowsValues()
{
    QFETCH(const QStringList, words);
    QFETCH(const QStringList, offered);
    QCOMPARE(completions(words), offered);
}

void DocumentationTest::everyExitCodeIsDocumented()
{
    const QString help = helpOf({"copy"});
    const QString manual = readText("resources/man/litecopy-cli.1.scd");
    for (const int code : {0, 1, 64, 65, 66, 73, 74, 75, 77, 130, 143}) {
        QVERIFY2(help.contains(QRegularExpression(QStringLiteral("\\b%1\\b").arg(code))),
                 qPrintable(QString::number(code)));
        QVERIFY2(manual.contains(QStringLiteral("*%1*").arg(code)), qPrintable(QString::number(code)));
    }
}

void DocumentationTest::theExamplesAreValid()
{
    int examples = 0;
    for (const QByteArrayList &command : {QByteArrayList{"copy"}, QByteArrayList{"keep"}, QByteArrayList{"restore"},
                                          QByteArrayList{"info"}, QByteArrayList{"compare"}, QByteArrayList{"log"},
                                          QByteArrayList{"rescue"}, QByteArrayList{"schedule"}, QByteArrayList{}}) {
        for (const QString &line : helpOf(command).split(u'\n')) {
            if (!line.startsWith(u"  litecopy-cli "))
                continue;
            QByteArrayList arguments = line.trimmed().toUtf8().split(' ').sliced(1);
            ++examples;
            if (line.contains(u"ssh://"))
                arguments.insert(1, "--dry-run");
            // The files are not there, but the arguments are understood. No machine has the example's name.
            const ProgramEnd end = run(arguments);
            const bool isAway = (end.exitCode == 73 || end.exitCode == 74) && line.contains(u"ssh://");
            QVERIFY2(end.exitCode == 66 || end.exitCode == 0 || isAway, end.errors);
        }
    }
    QVERIFY(examples >= 7);
}

QTEST_GUILESS_MAIN(DocumentationTest)
#include "tst_documentation.moc"
