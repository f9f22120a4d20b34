// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "neighbours/neighbourhood.h"

#include "support/sqlhandle.h"
#include "support/stress.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <map>

#include <unistd.h>

namespace fs = std::filesystem;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

namespace {

/// One line that is another one for each of the two banks, and a third one for any mixture of them.
QByteArray markOf(const fs::path &bank)
{
    return SqlHandle(bank).text("SELECT (SELECT group_concat(DISTINCT substr(hex(data), 1, 16)) FROM filler)"
                                " || ' ' || (SELECT sum(balance) FROM accounts)");
}

/// Some rows are those of the one bank, and some are not.
bool isMixture(const QJsonArray &trees)
{
    qint64 equal = 0;
    qint64 others = 0;
    for (const QJsonValue &tree : trees) {
        if (tree[u"name"] == QStringLiteral("accounts") || tree[u"name"] == QStringLiteral("filler")) {
            equal += tree[u"equal"].toInteger();
            others +=
                tree[u"changed"].toInteger() + tree[u"onlyInFirst"].toInteger() + tree[u"onlyInSecond"].toInteger();
        }
    }
    return equal != 0 && others != 0;
}

/// Writes one and the other over the bank, by turns, until it is destroyed.
class Overwriter
{
public:
    Overwriter(const QString &command, const Neighbourhood &neighbourhood)
    {
        const auto path = [](const fs::path &file) { return QString::fromStdString(file.native()); };
        m_process.setChildProcessModifier([] { ::setsid(); });
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(
            QStringLiteral("/bin/sh"),
            {QStringLiteral("-c"),
             QStringLiteral("while :; do for new in \"$1\" \"$2\"; do %1; sleep 0.15; done; echo round; done")
                 .arg(command),
             QStringLiteral("overwriter"), path(neighbourhood / "one.db"), path(neighbourhood / "two.db"),
             path(neighbourhood.source())});
    }
    ~Overwriter()
    {
        // The shell and what it runs.
        ::kill(-pid_t(m_process.processId()), SIGKILL);
        m_process.waitForFinished();
    }

    [[nodiscard]] bool isAtWork() { return m_process.waitForReadyRead(30'000); }

private:
    QProcess m_process;
};

} // namespace

/// Programs that write to the file without a lock: cp, rsync, a restore.
class OverwritingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copyIsNeverAMixture_data();
    void copyIsNeverAMixture();
    void everyToolLeavesAMomentForAtLeastOneWay();

private:
    std::map<QString, int> m_accepted; ///< by the command that overwrites
};

void OverwritingTest::copyIsNeverAMixture_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<Way>("way");
    struct Tool
    {
        const char *name;
        const char *command;
        const char *journalMode;
    };
    for (const Tool &tool :
         {Tool{"cp", "cp \"$new\" \"$3\"", "delete"}, Tool{"cp, log mode", "cp \"$new\" \"$3\"", "wal"},
          Tool{"rsync", "rsync --inplace --no-whole-file \"$new\" \"$3\"", "delete"},
          Tool{"dd", "dd if=\"$new\" of=\"$3\" bs=32k conv=notrunc status=none", "delete"}}) {
        for (const Way way : allWays)
            QTest::addRow("%s, %s", tool.name, wayName(way))
                << QString::fromLatin1(tool.command) << QByteArray(tool.journalMode) << way;
    }
}

void OverwritingTest::copyIsNeverAMixture()
{
    QFETCH(const QString, command);
    QFETCH(const QByteArray, journalMode);
    QFETCH(const Way, way);
    if (QStandardPaths::findExecutable(command.section(u' ', 0, 0)).isEmpty())
        QSKIP("rsync is not installed");
    constexpr qint64 size = 12'000'000;
    const Neighbourhood neighbourhood({.journalMode = journalMode, .size = size});
    fs::copy_file(neighbourhood.source(), neighbourhood / "one.db");
    buildDatabase(neighbourhood / "two.db", {.journalMode = journalMode, .size = size, .seed = 2});
    SqlHandle(neighbourhood / "two.db").execute("UPDATE accounts SET balance = 200");
    const QByteArrayList marks{markOf(neighbourhood / "one.db"), markOf(neighbourhood / "two.db")};
    QVERIFY(marks[0] != marks[1]);

    const Journey journey{
        .timeout = 2s, .other = neighbourhood / "one.db", .othersChangeFiles = "the source is overwritten"};
    const fs::path copy = way == Way::Into ? neighbourhood.out() / "other.db" : neighbourhood.copy();
    const int tries = underStress(2, 40);
    int accepted = 0;
    Overwriter overwriter(command, neighbourhood);
    QVERIFY(overwriter.isAtWork());
    for (int i = 0; i < tries; ++i) {
        const Visit visit = neighbourhood.visit(way, journey);
        // Cut off in the middle of a cp it is empty, too short, or nothing that has tables: never for long.
        const QString wrong =
            objection(visit, {.refusals = {75}, .mayBeUnlike = true, .mayBeOfNoMoment = true}, journey);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        if (!visit.accepted)
            continue;
        ++accepted;
        QVERIFY2(visit.damage.isEmpty(), qPrintable(visit.damage));
        if (way == Way::Info)
            continue;
        if (way == Way::Compare) {
            QVERIFY2(!isMixture(visit.trees), "what is compared is a mixture; " + visit.messages);
            continue;
        }
        if (way == Way::Memory) {
            QVERIFY(visit.sum == bankSum || visit.sum == 2 * bankSum);
            continue;
        }
        QVERIFY2(marks.contains(markOf(copy)), markOf(copy) + " is a mixture; " + visit.messages);
    }
    m_accepted[command + u' ' + QString::fromLatin1(journalMode)] += accepted;
    qInfo("%d of %d copies accepted", accepted, tries);
}

/// Where all ways refused, nothing was tested above.
void OverwritingTest::everyToolLeavesAMomentForAtLeastOneWay()
{
    if (m_accepted.empty())
        QSKIP("the copies above were not made");
    for (const auto &[tool, accepted] : m_accepted)
        QVERIFY2(accepted > 0, qPrintable(tool));
}

QTEST_GUILESS_MAIN(OverwritingTest)
#include "tst_overwriting.moc"
