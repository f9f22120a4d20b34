// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "neighbours/neighbourhood.h"

#include "support/sqlhandle.h"
#include "support/writerprocess.h"

#include <QJsonArray>
#include <QTest>

#include <optional>

namespace fs = std::filesystem;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

namespace {

const QStringList pinned{QStringLiteral("pinned")};
constexpr qsizetype logHeader = 32;
constexpr qsizetype frameHeader = 24;
constexpr qsizetype pageBytes = 4096;

/// The exit codes of a refusal that is right where a way takes no lock, and so can't use the index.
QList<int> withoutIndex(Way way)
{
    return way == Way::Snapshot ? QList<int>{65, 75} : QList<int>();
}

/// What SQLite makes of a database and its log without the index: the transfers it finds.
qint64 recoveredTransfers(const Neighbourhood &neighbourhood)
{
    const fs::path folder = neighbourhood / "recovered";
    fs::create_directory(folder);
    for (const char *sidecar : {"", "-wal"})
        fs::copy_file(neighbourhood.source().native() + sidecar, (folder / "bank.db").native() + sidecar);
    const qint64 transfers = SqlHandle(folder / "bank.db").integer("SELECT count(*) FROM transfers");
    fs::remove_all(folder);
    return transfers;
}

/// A byte that no row uses, in the middle of a page that the log holds early.
std::optional<qsizetype> unusedByte(const QByteArray &log)
{
    for (qsizetype frame = logHeader; frame + frameHeader + pageBytes <= log.size(); frame += frameHeader + pageBytes) {
        const qsizetype gap = log.indexOf(QByteArray(200, 0), frame + frameHeader + 100);
        if (gap >= 0 && gap + 200 < frame + frameHeader + pageBytes)
            return gap + 100;
    }
    return {};
}

} // namespace

/// Logs that programs read through their index and that recovery would cut short.
class LogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unsealedFramesOfAProgramAtWork_data() { addWays(); }
    void unsealedFramesOfAProgramAtWork();
    void unsealedFramesOfABusyProgram_data() { addWays(); }
    void unsealedFramesOfABusyProgram();
    void unsealedFramesWithoutAnIndexAreNotProved_data() { addWays({Way::Memory}); }
    void unsealedFramesWithoutAnIndexAreNotProved();
    void unsealedFramesLeftBehind_data() { addWays(); }
    void unsealedFramesLeftBehind();
    void flippedBitInALiveLog_data() { addWays(); }
    void flippedBitInALiveLog();
};

void LogsTest::unsealedFramesOfAProgramAtWork()
{
    QFETCH(const Way, way);
    const Neighbourhood neighbourhood({.journalMode = "wal"});
    WriterProcess program;
    QVERIFY(program.hold(neighbourhood.source(), QStringLiteral("unsealed")));
    if (recoveredTransfers(neighbourhood) == 3)
        QSKIP("this SQLite seals every frame");
    const QString wrong =
        objection(neighbourhood.visit(way), {.proofs = pinned, .refusals = withoutIndex(way), .least = 3, .most = 3});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void LogsTest::unsealedFramesOfABusyProgram()
{
    QFETCH(const Way, way);
    const Neighbourhood neighbourhood({.journalMode = "wal"});
    WriterProcess writer;
    QVERIFY(writer.startBank(neighbourhood.source(), 20ms,
                             {QStringLiteral("synchronous=off"), QStringLiteral("unsealed=1"),
                              QStringLiteral("checkpoints=1"), QStringLiteral("autocheckpoint=2000")}));
    const bool unlocked = way == Way::Snapshot;
    for (int i = 0; i < 4; ++i) {
        const QString wrong = objectionBeside(writer, neighbourhood, way,
                                              {.proofs = unlocked ? QStringList() : pinned,
                                               .refusals = unlocked ? QList<int>{75} : QList<int>(),
                                               .mayBeOfNoMoment = true});
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
}

void LogsTest::unsealedFramesWithoutAnIndexAreNotProved()
{
    QFETCH(const Way, way);
    const Neighbourhood neighbourhood({.journalMode = "wal"});
    WriterProcess program;
    QVERIFY(program.hold(neighbourhood.source(), QStringLiteral("unsealed-exclusive")));
    if (recoveredTransfers(neighbourhood) == 3)
        QSKIP("this SQLite seals every frame");
    const Journey journey{.timeout = 2s};
    const Visit visit = neighbourhood.visit(way, journey);
    // What takes no lock has nothing to be refused.
    if (way == Way::Automatic || way == Way::Snapshot)
        QVERIFY2(visit.accepted, visit.messages);
    const QString wrong = objection(
        visit, {.proofs = {QStringLiteral("none")}, .refusals = {75}, .least = 3, .most = 3, .mayBeOfNoMoment = true},
        journey);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

/// The next program that opens it recovers it, and loses what lies behind the unsealed frames: either view may be
/// copied, but only the one that programs will see is proved.
void LogsTest::unsealedFramesLeftBehind()
{
    QFETCH(const Way, way);
    const Neighbourhood neighbourhood({.journalMode = "wal"});
    WriterProcess program;
    QVERIFY(program.crash(neighbourhood.source(), QStringLiteral("unsealed")));
    const qint64 recovered = recoveredTransfers(neighbourhood);
    if (recovered == 3)
        QSKIP("this SQLite seals every frame");
    const Visit visit = neighbourhood.visit(way);
    const QString wrong =
        objection(visit,
                  {.proofs = visit.transfers == recovered ? QStringList() : QStringList{QStringLiteral("none")},
                   .refusals = {75},
                   .least = recovered,
                   .most = 3,
                   .mayBeOfNoMoment = true});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    if (visit.accepted)
        QVERIFY2(visit.transfers == recovered || visit.transfers == 3, qPrintable(QString::number(*visit.transfers)));
}

void LogsTest::flippedBitInALiveLog()
{
    QFETCH(const Way, way);
    const Neighbourhood neighbourhood({.journalMode = "wal"});
    WriterProcess program;
    QVERIFY(program.hold(neighbourhood.source(), QStringLiteral("log")));
    for (int i = 0; i < 5; ++i)
        QVERIFY(program.commitOne());
    const fs::path log = neighbourhood.source().native() + "-wal";
    QByteArray content = readFile(log);
    const auto place = unusedByte(content);
    QVERIFY(place.has_value());
    content[*place] = 1;
    writeFile(log, content);
    const qint64 recovered = recoveredTransfers(neighbourhood);
    QVERIFY(recovered < 6);

    const Visit visit = neighbourhood.visit(way);
    // Without the index it can't be told what follows the damaged frame, and the copy says so.
    const bool unlocked = way == Way::Snapshot;
    const QString wrong = objection(visit,
                                    {.proofs = unlocked ? QStringList{QStringLiteral("none")} : pinned,
                                     .refusals = withoutIndex(way),
                                     .least = unlocked ? recovered : 6,
                                     .most = 6});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    if (way == Way::Automatic || way == Way::Clone || way == Way::Online)
        QVERIFY2(!visit.receipt[u"warnings"].toArray().isEmpty(), "nothing tells of the damaged frame");
}

QTEST_GUILESS_MAIN(LogsTest)
#include "tst_logs.moc"
