// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "keepscene.h"

#include "copy/datedname.h"
#include "copy/failure.h"
#include "keep/listfile.h"
#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/sqlhandle.h"
#include "support/waits.h"
#include "support/writerprocess.h"

#include <litecopy/copystream.h>
#include <litecopy/keepcopy.h>

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <memory>
#include <thread>
#include <utility>
#include <vector>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

/// Dated copies in a folder: when one is made, by which name, and what a run does that makes none.
class TestKeepCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datedNamesAreToldFromOthers_data();
    void datedNamesAreToldFromOthers();
    void aCopyIsCheckedNamedByItsTimeAndListed();
    void nothingIsMadeWhereNothingChanged();
    void aPackedCopyStaysUnlessTheNewestIsStillTheSame_data();
    void aPackedCopyStaysUnlessTheNewestIsStillTheSame();
    void aCopyByHandIsMadeWhereNothingChanged();
    void aForeignFileUnderASidecarsNameStays_data();
    void aForeignFileUnderASidecarsNameStays();
    void aFailedCopyRemovesNothing();
    void aMissingFolderIsNotMade();
    void twoRunsAtOnceAreOneAfterTheOther();
    void aRunThatWaitsHearsCancel();
};

namespace {

/// Packs nothing, so that this test needs no program.
class PlainForm : public PackedForm
{
public:
    QByteArray name() const override { return "plain"; }
    bool isBeginning(QByteArrayView) const override { return true; }
    std::shared_ptr<StreamSink> packer(std::shared_ptr<StreamSink> to, std::int64_t) const override { return to; }
    std::shared_ptr<StreamSource> unpacker(std::shared_ptr<StreamSource> from) const override { return from; }
};

} // namespace

void TestKeepCopy::datedNamesAreToldFromOthers_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("isDated");
    for (const char *name : {"app-2026-11-21-140502.db", "app-2026-11-21-140502-2.db", "app-2026-11-21-140502-117.db",
                             "app-2026-11-21-140502.db.zst", "app-2026-11-21-140502-2.db.gz",
                             "ap-2026-11-21-140502.db"}) // cut, for the folder takes no longer names
        QTest::newRow(name) << QByteArray(name) << true;
    for (const char *name :
         {"app.db", "app-2026-11-21-140502", "app-2026-11-21-140502.db-wal", "app-2026-11-21-1405.db",
          "app-2026-11-21-140502-.db", "app-2026-11-21-140502-02.db", "app-2026-11-21-140502-x.db",
          "-2026-11-21-140502.db", "bpp-2026-11-21-140502.db", "app2-2026-11-21-140502.db", "app-2026_11-21-140502.db",
          "app-before-2026-11-21-140502.db", "app-2026-11-21-140502.sqlite", ".litecopy.json",
          "app-2026-11-21-140502.db.xz", "app-2026-11-21-140502.zst", "app-2026-11-21-140502.db.gz.zst", ""})
        QTest::newRow(name) << QByteArray(name) << false;
}

void TestKeepCopy::datedNamesAreToldFromOthers()
{
    QFETCH(const QByteArray, name);
    QFETCH(const bool, isDated);
    QCOMPARE(isDatedName(name.toStdString(), "/srv/app.db", "-"), isDated);
    const QDateTime time(QDate(2026, 11, 21), QTime(14, 5, 2));
    QVERIFY(isDatedName(datedName("/tmp", "/srv/app.db", "-", time, 1), "/srv/app.db", "-"));
    QVERIFY(isDatedName(datedName("/tmp", "/srv/app.db", "-", time, 12), "/srv/app.db", "-"));
    QCOMPARE(datedName("/tmp", "/srv/app.db", "-", time, 1, ".zst"), "app-2026-11-21-140502.db.zst");
    const std::string longName(250, 'n');
    QVERIFY(isDatedName(datedName("/tmp", "/srv/" + longName, "-", time, 3), "/srv/" + longName, "-"));
}

void TestKeepCopy::aCopyIsCheckedNamedByItsTimeAndListed()
{
    Scene scene;
    const KeepResult result = scene.keep();
    QVERIFY2(result.outcome == KeepOutcome::Kept, qPrintable(inWords(result.copy)));
    QCOMPARE(result.warnings, QStringList());
    const fs::path copy = result.copy.receipt.destination;
    QCOMPARE(copiesIn(scene.request.folder), QStringList{nameOfFile(copy)});
    QVERIFY(isDatedName(copy.filename().native(), scene.request.copy.source, "-"));
    QCOMPARE(verifyBank(copy), QString());

    const CopyList list = readCopyList(scene.request.folder);
    QCOMPARE(list.state, CopyList::State::Understood);
    QCOMPARE(list.copies.size(), std::size_t(1));
    const ListedCopy &listed = list.copies.front();
    QCOMPARE(listed.path, copy);
    QCOMPARE(listed.source, scene.request.copy.source);
    QVERIFY(listed.isSound() && !listed.pinned);
    QCOMPARE(listed.kind, CopyKind::Automatic);
    QCOMPARE(listed.presence, ListedCopy::Presence::Here);
    QVERIFY(qAbs(listed.made.secsTo(QDateTime::currentDateTimeUtc())) < 600);
    QCOMPARE(listed.receipt.value(QStringLiteral("check")).toString(), QStringLiteral("passed"));
    // Words are of the language of one run.
    QVERIFY(!listed.receipt.contains(QStringLiteral("reason")) && !listed.receipt.contains(QStringLiteral("warnings")));

    // In the same second, too: it gets another name.
    const fs::path second = scene.keepAnother();
    QVERIFY(second != copy);
    QCOMPARE(copiesIn(scene.request.folder).size(), 2);
    QCOMPARE(SqlHandle(second).integer("SELECT count(*) FROM added"), 1);
}

void TestKeepCopy::nothingIsMadeWhereNothingChanged()
{
    for (const char *journalMode : {"delete", "wal"}) {
        Scene scene;
        // Open all the while: a log stays a log.
        SqlHandle program(scene.request.copy.source);
        program.execute(QByteArray("PRAGMA journal_mode=") + journalMode + "; INSERT INTO added VALUES(7)");
        QTRY_VERIFY(hasSettled(scene.request.copy.source));
        const fs::path first = scene.keep().copy.receipt.destination;
        const FolderSnapshot before(scene.request.folder);
        const KeepResult again = scene.keep();
        QVERIFY2(again.outcome == KeepOutcome::UpToDate, journalMode);
        QCOMPARE(again.copy.receipt.destination, first);
        QCOMPARE(before.differenceTo(FolderSnapshot(scene.request.folder)), QString());
        program.execute("UPDATE added SET n=8");
        const KeepResult third = scene.keep();
        QVERIFY2(third.outcome == KeepOutcome::Kept, journalMode);
        QCOMPARE(SqlHandle(third.copy.receipt.destination).integer("SELECT n FROM added"), 8);
    }
}

/// It was looked at before the new one was made.
void TestKeepCopy::aPackedCopyStaysUnlessTheNewestIsStillTheSame_data()
{
    QTest::addColumn<QByteArray>("what");
    for (const char *what : {"as it was", "removed", "moved away", "a byte changed"})
        QTest::newRow(what) << QByteArray(what);
}

void TestKeepCopy::aPackedCopyStaysUnlessTheNewestIsStillTheSame()
{
    QFETCH(const QByteArray, what);
    Scene scene;
    scene.request.copy.packing = std::make_shared<PlainForm>();
    scene.request.policy.last = 1;
    const KeepResult first = scene.keep();
    const fs::path older = first.copy.receipt.destination;
    QVERIFY2(first.outcome == KeepOutcome::Kept, qPrintable(describe(first.error).title));
    const auto made = fs::last_write_time(older);
    // Its file has another time, and nothing changed.
    fs::last_write_time(scene.request.copy.source, fs::last_write_time(scene.request.copy.source) + 1h);
    CopyControl control;
    bool isDone = false;
    const KeepResult again = keepCopy(scene.request, control, [&](const CopyProgress &progress) {
        if (progress.phase != CopyPhase::Checking || std::exchange(isDone, true))
            return;
        if (what == "removed")
            fs::remove(older);
        else if (what == "moved away")
            fs::rename(older, scene.folder / "elsewhere.db");
        QByteArray bytes = what == "a byte changed" ? readFile(older) : QByteArray();
        if (bytes.isEmpty())
            return;
        // As a drive does that loses a bit: neither its time nor its head tells.
        bytes[bytes.size() - 7] = char(bytes[bytes.size() - 7] ^ 1);
        writeFile(older, bytes);
        fs::last_write_time(older, made);
    });
    QVERIFY(isDone);
    if (what == "as it was") {
        QCOMPARE(again.outcome, KeepOutcome::UpToDate);
        QCOMPARE(copiesIn(scene.request.folder), QStringList{nameOfFile(older)});
        return;
    }
    QCOMPARE(again.outcome, KeepOutcome::Kept);
    const fs::path newer = again.copy.receipt.destination;
    QVERIFY(fs::exists(newer));
    QCOMPARE(verifyBank(newer), QString());
    QCOMPARE(removedBy(again), QStringList());
    QCOMPARE(fs::exists(older), what == "a byte changed");
}

void TestKeepCopy::aCopyByHandIsMadeWhereNothingChanged()
{
    Scene scene;
    QTRY_VERIFY(hasSettled(scene.request.copy.source));
    QCOMPARE(scene.keep().outcome, KeepOutcome::Kept);
    QCOMPARE(scene.keep().outcome, KeepOutcome::UpToDate);
    scene.request.kind = CopyKind::ByHand;
    QCOMPARE(scene.keep().outcome, KeepOutcome::Kept);
    scene.request.kind = CopyKind::Automatic;
    scene.request.policy.last = 1;
    // The automatic one is the only one of its kind, and the other doesn't go.
    QCOMPARE(scene.keep().outcome, KeepOutcome::UpToDate);
    static_cast<void>(scene.keepAnother());
    const CopyList list = readCopyList(scene.request.folder);
    QCOMPARE(list.copies.size(), std::size_t(2));
    QCOMPARE(list.copies[1].kind, CopyKind::ByHand);
}

/// While it is beside the newest copy, which the next one is compared with.
void TestKeepCopy::aForeignFileUnderASidecarsNameStays_data()
{
    QTest::addColumn<QByteArray>("suffix");
    QTest::addColumn<QByteArray>("content");
    for (const char *suffix : {"-wal", "-shm", "-journal"}) {
        QTest::addRow("%s", suffix) << QByteArray(suffix) << QByteArray("theirs");
        QTest::addRow("%s, empty", suffix) << QByteArray(suffix) << QByteArray();
        QTest::addRow("%s, large", suffix) << QByteArray(suffix) << QByteArray(100'000, 'x');
    }
}

void TestKeepCopy::aForeignFileUnderASidecarsNameStays()
{
    QFETCH(const QByteArray, suffix);
    QFETCH(const QByteArray, content);
    Scene scene;
    scene.request.policy.last = 2;
    std::vector<fs::path> foreign;
    for (int i = 0; i < 3; ++i) {
        const fs::path copy = scene.keepAnother();
        foreign.push_back(copy.native() + suffix.toStdString());
        writeFile(foreign.back(), content);
    }
    static_cast<void>(scene.keepAnother());
    static_cast<void>(scene.keep());
    for (const fs::path &file : foreign) {
        QVERIFY(fs::exists(file));
        QCOMPARE(readFile(file), content);
    }
}

void TestKeepCopy::aFailedCopyRemovesNothing()
{
    Scene scene;
    for (int i = 0; i < 3; ++i)
        static_cast<void>(scene.keepAnother());
    const FolderSnapshot before(scene.request.folder);
    scene.request.policy.last = 1;
    const QByteArray whole = readFile(scene.request.copy.source);
    for (const QByteArray &text : {QByteArray("no database, and long enough to be told from one"), QByteArray()}) {
        writeFile(scene.request.copy.source, text);
        QCOMPARE(scene.keep().outcome, KeepOutcome::Failed);
    }
    fs::remove(scene.request.copy.source);
    const KeepResult missing = scene.keep();
    QCOMPARE(missing.outcome, KeepOutcome::Failed);
    QCOMPARE(missing.error.code, ErrorCode::SourceMissing);
    writeFile(scene.request.copy.source, whole);
    CopyControl cancelled;
    cancelled.cancel();
    QCOMPARE(keepCopy(scene.request, cancelled).outcome, KeepOutcome::Cancelled);
    QCOMPARE(before.differenceTo(FolderSnapshot(scene.request.folder)), QString());
}

void TestKeepCopy::aMissingFolderIsNotMade()
{
    Scene scene;
    scene.request.folder = scene.folder / "drive that is away";
    const KeepResult result = scene.keep();
    QCOMPARE(result.error.code, ErrorCode::DestinationFolderMissing);
    QVERIFY(!fs::exists(scene.request.folder));
    QCOMPARE(forecastKeep(scene.request).error.code, ErrorCode::DestinationFolderMissing);
    QCOMPARE(readCopyList(scene.request.folder).error.code, ErrorCode::DestinationFolderMissing);
}

void TestKeepCopy::twoRunsAtOnceAreOneAfterTheOther()
{
    Scene scene;
    QTRY_VERIFY(hasSettled(scene.request.copy.source));
    scene.request.policy.last = 1;
    KeepResult results[4];
    {
        std::vector<std::thread> runs;
        for (KeepResult &result : results)
            runs.emplace_back([&] { result = scene.keep(); });
        for (std::thread &run : runs)
            run.join();
    }
    // One of them made a copy, and the others found it.
    QCOMPARE(std::ranges::count(results, KeepOutcome::Kept, &KeepResult::outcome), 1);
    QCOMPARE(std::ranges::count(results, KeepOutcome::UpToDate, &KeepResult::outcome), 3);
    QCOMPARE(copiesIn(scene.request.folder).size(), 1);

    CopyFolder held(scene.request.folder);
    CopyControl control;
    held.lock(control, 0ms);
    scene.request.copy.timeout = 150ms;
    const KeepResult result = scene.keep();
    QCOMPARE(result.error.code, ErrorCode::DestinationInUse);
    QVERIFY(result.error.detail.contains(QStringLiteral("another copy")));
    QCOMPARE(pinCopy(readCopyList(scene.request.folder).copies.front().path, true, 50ms).error.code,
             ErrorCode::DestinationInUse);
}

void TestKeepCopy::aRunThatWaitsHearsCancel()
{
    Scene scene;
    CopyFolder held(scene.request.folder);
    CopyControl none;
    held.lock(none, 0ms);
    CopyControl control;
    QElapsedTimer timer;
    bool isTold = false;
    const KeepResult result = keepCopy(scene.request, control, [&](const CopyProgress &progress) {
        // It says so after two seconds.
        isTold = progress.waiting && !progress.waitingFor.isEmpty();
        timer.start();
        control.cancel();
    });
    QVERIFY(isTold);
    QCOMPARE(result.outcome, KeepOutcome::Cancelled);
    QVERIFY(timer.elapsed() < patient(100ms).count());
    QCOMPARE(namesIn(scene.request.folder), QStringList());
}

QTEST_GUILESS_MAIN(TestKeepCopy)
#include "tst_keepcopy.moc"
