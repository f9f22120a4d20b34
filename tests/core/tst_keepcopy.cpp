// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "keepscene.h"

#include "copy/datedname.h"
#include "copy/failure.h"
#include "keep/listfile.h"
#include "keep/movedcopies.h"
#include "live/filesversion.h"
#include "support/copying.h"
#include "support/damage.h"
#include "support/databasebuilder.h"
#include "support/filesystems.h"
#include "support/foldersnapshot.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"
#include "support/waits.h"
#include "support/writerprocess.h"

#include <litecopy/copynames.h>
#include <litecopy/copystream.h>
#include <litecopy/keepcopy.h>
#include <litecopy/keepnames.h>
#include <litecopy/restorecopy.h>

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QScopeGuard>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <map>
#include <memory>
#include <stdexcept>
#include <thread>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

/// Dated copies in a folder: what is made, what is listed, and above all what is not removed.
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
    void onlyWhatTheRulesDoNotKeepGoes();
    void otherPeoplesFilesWithMatchingNamesStay();
    void pinnedCopiesStayUntilTheyAreUnpinned();
    void copiesFromTheFutureStay();
    void theLatestStateStaysWhenCopiesOfAClockThatWasAheadAreOfThePast();
    void aDamagedDatabasePushesNoSoundCopyOut();
    void aListThatIsNotUnderstoodIsLeftAloneAndNothingGoes_data();
    void aListThatIsNotUnderstoodIsLeftAloneAndNothingGoes();
    void aFieldOfAnotherTypeMakesTheListNotUnderstood_data();
    void aFieldOfAnotherTypeMakesTheListNotUnderstood();
    void aListThatCannotBeWrittenIsToldAndNothingGoes();
    void theListOfAFolderThatIsNotRootsStaysReadableForItsOwner();
    void aLostListIsBegunAnewAndNothingGoes();
    void aNameThatIsFreeAgainIsListedOnce();
    void anEntryWithAnotherNameTakesNoRulesPlace();
    void aFileThatIsNotTheOneThatWasListedStays_data();
    void aFileThatIsNotTheOneThatWasListedStays();
    void aCopyWhoseAttributesChangedGoesByItsRules();
    void aForeignFileUnderASidecarsNameStays_data();
    void aForeignFileUnderASidecarsNameStays();
    void aCopyThatAProgramHasOpenStays_data();
    void aCopyThatAProgramHasOpenStays();
    void copiesOfAnotherDatabaseOfTheSameNameStay();
    void whatALaterVersionWroteIntoTheListIsKept();
    void aFailedCopyRemovesNothing();
    void aMissingFolderIsNotMade();
    void twoRunsAtOnceAreOneAfterTheOther();
    void aRunThatWaitsHearsCancel();
    void theForecastSaysWhatIsDone();
    void namesThatAreNoTextAreListedByTheirBytes();
    void aClockThatIsAYearAheadLetsNotAllGo();
    void onlyADamagedListIsToBeMovedAway_data();
    void onlyADamagedListIsToBeMovedAway();
    void copiesThatNoRuleRemovesGoWhenTheyAreNamed();
    void copiesBeforeARestoreGoByAge();
    void aRunByOtherRulesThanTheLastOneIsSaid();
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

void TestKeepCopy::onlyWhatTheRulesDoNotKeepGoes()
{
    Scene scene;
    std::vector<fs::path> copies;
    for (const int days : {9, 8, 8, 3, 1}) {
        copies.push_back(scene.keepAnother());
        scene.age(copies.back(), std::chrono::hours(24 * days) - 1h * int(copies.size()));
    }
    scene.request.policy.last = 2;
    const fs::path newest = scene.keepAnother();
    // Two of one second are not named in the order they were made.
    QStringList expected{nameOfFile(copies[4]), nameOfFile(newest)};
    expected.sort();
    QCOMPARE(copiesIn(scene.request.folder), expected);
    QCOMPARE(readCopyList(scene.request.folder).copies.size(), std::size_t(2));
    QCOMPARE(verifyBank(newest), QString());
}

/// Two hundred files of others, some of them databases, named as Litecopy names its copies, and folders and links with
/// such names: all are as they were after twenty runs that keep a single copy.
void TestKeepCopy::otherPeoplesFilesWithMatchingNamesStay()
{
    Scene scene;
    const fs::path &folder = scene.request.folder;
    for (int i = 0; i < 200; ++i) {
        const QDateTime time = QDateTime(QDate(2020, 1, 1), QTime(0, 0)).addSecs(i * 86'399LL);
        const fs::path path =
            folder / datedName(folder, scene.request.copy.source, i % 5 == 0 ? "-before-" : "-", time, 1);
        if (i % 3 == 0)
            fs::copy_file(scene.request.copy.source, path);
        else
            writeFile(path, QByteArray::number(i));
    }
    fs::create_directory(folder / "app-2019-01-01-000000.db");
    writeFile(folder / "app-2019-01-01-000000.db" / "inside", "theirs");
    fs::create_symlink(scene.request.copy.source, folder / "app-2019-01-02-000000.db");
    const FolderSnapshot before(folder);
    scene.request.policy.last = 1;
    int removed = 0;
    for (int run = 0; run < 20; ++run) {
        scene.commit();
        const KeepResult result = scene.keep();
        QVERIFY2(result.outcome == KeepOutcome::Kept, qPrintable(inWords(result.copy)));
        removed += int(removedBy(result).size());
    }
    QCOMPARE(removed, 19);
    std::map<std::string, EntrySnapshot> now = FolderSnapshot(folder).entries();
    QCOMPARE(now.size(), before.entries().size() + 2);
    std::erase_if(now, [&](const auto &entry) { return !before.entries().contains(entry.first); });
    QCOMPARE(before.differenceTo(FolderSnapshot(now)), QString());
    QCOMPARE(readCopyList(folder).unlisted.size(), std::size_t(202));
}

void TestKeepCopy::pinnedCopiesStayUntilTheyAreUnpinned()
{
    Scene scene;
    scene.request.policy.last = 1;
    const fs::path first = scene.keepAnother();
    const PinResult pinned = pinCopy(first, true);
    QVERIFY(pinned.isDone() && pinned.changed);
    QVERIFY(pinCopy(first, true).isDone() && !pinCopy(first, true).changed);
    const fs::path second = scene.keepAnother();
    const fs::path third = scene.keepAnother();
    QVERIFY(fs::exists(first) && !fs::exists(second) && fs::exists(third));
    QVERIFY(pinCopy(first, false).changed);
    const fs::path fourth = scene.keepAnother();
    QVERIFY(!fs::exists(first) && !fs::exists(third) && fs::exists(fourth));
    QVERIFY(!pinCopy(first, true).isDone());
    QVERIFY(!pinCopy(scene.request.copy.source, true).problem.isEmpty());
}

void TestKeepCopy::copiesFromTheFutureStay()
{
    Scene scene;
    scene.request.policy.last = 1;
    const fs::path future = scene.keepAnother();
    // The clock was set back by a year since.
    scene.age(future, -std::chrono::hours(24 * 365));
    const fs::path second = scene.keepAnother();
    const fs::path third = scene.keepAnother();
    QVERIFY(fs::exists(future) && !fs::exists(second) && fs::exists(third));
    // And is right again.
    scene.age(future, 1h);
    static_cast<void>(scene.keepAnother());
    QVERIFY(!fs::exists(future));
}

void TestKeepCopy::theLatestStateStaysWhenCopiesOfAClockThatWasAheadAreOfThePast()
{
    Scene scene;
    scene.request.policy.last = 2;
    std::vector<fs::path> ahead;
    for (int i = 0; i < 3; ++i) {
        ahead.push_back(scene.keepAnother());
        scene.age(ahead.back(), -std::chrono::hours(24 * 30));
    }
    // The clock is right again.
    std::vector<fs::path> right;
    for (int i = 0; i < 2; ++i)
        right.push_back(scene.keepAnother());
    scene.commit();
    QTRY_VERIFY(hasSettled(scene.request.copy.source));
    right.push_back(scene.keep().copy.receipt.destination);
    QVERIFY(fs::exists(right[1]) && fs::exists(right[2]));
    // A month later.
    for (std::size_t i = 0; i < ahead.size(); ++i)
        scene.age(ahead[i], std::chrono::hours(24 + 3 - int(i)));
    for (std::size_t i = 1; i < right.size(); ++i)
        scene.age(right[i], std::chrono::hours(24 * 31 + 3 - int(i)));
    const KeepForecast forecast = forecastKeep(scene.request);
    QVERIFY(forecast.upToDate);
    QVERIFY(std::ranges::none_of(forecast.copies,
                                 [&](const KeptCopy &kept) { return kept.copy.path == right[2] && kept.goes(); }));
    const KeepResult result = scene.keep();
    QCOMPARE(result.outcome, KeepOutcome::UpToDate);
    QCOMPARE(result.copy.receipt.destination, right[2]);
    QVERIFY(fs::exists(right[2]));
    QCOMPARE(SqlHandle(right[2]).integer("SELECT count(*) FROM added"), 6);
    QVERIFY(!fs::exists(right[1]));
    // Nor does a rule take it when the database changes, and the new copy is made.
    const fs::path newer = scene.keepAnother();
    QVERIFY(fs::exists(newer));
}

void TestKeepCopy::aDamagedDatabasePushesNoSoundCopyOut()
{
    Scene scene;
    scene.request.policy.last = 1;
    const fs::path first = scene.keepAnother();
    scene.request.policy.last = 2;
    const fs::path second = scene.keepAnother();
    const QByteArray whole = readFile(scene.request.copy.source);
    QByteArray damaged = whole;
    const int pageSize = 4096;
    for (qsizetype page = 2; page * pageSize < damaged.size(); ++page)
        std::fill_n(damaged.data() + page * pageSize, 64, '\x7f');
    writeFile(scene.request.copy.source, damaged);
    scene.request.policy.last = 1;
    fs::path last;
    for (int run = 0; run < 3; ++run) {
        fs::last_write_time(scene.request.copy.source, fs::file_time_type::clock::now());
        const KeepResult result = scene.keep();
        QVERIFY2(result.outcome == KeepOutcome::Kept, qPrintable(inWords(result.copy)));
        QCOMPARE(result.copy.receipt.check, CheckOutcome::Damaged);
        last = result.copy.receipt.destination;
    }
    // Of the damaged ones only the newest; of the sound ones all.
    QCOMPARE(copiesIn(scene.request.folder).size(), 3);
    QVERIFY(fs::exists(first) && fs::exists(second) && fs::exists(last));
    QCOMPARE(verifyBank(second), QString());
    // Sound again, the rule holds again.
    writeFile(scene.request.copy.source, whole);
    const fs::path sound = scene.keepAnother();
    QVERIFY(!fs::exists(first) && !fs::exists(second) && fs::exists(sound));
}

void TestKeepCopy::aListThatIsNotUnderstoodIsLeftAloneAndNothingGoes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("not a list\0\xff", 12);
    QTest::newRow("cut off") << QByteArray("CUT");
    QTest::newRow("another's JSON") << QByteArray("{\"copies\":[]}");
    QTest::newRow("of a later version") << QByteArray("{\"version\":2,\"copies\":[]}");
    QTest::newRow("copies that are none") << QByteArray("{\"version\":1,\"copies\":{}}");
    QTest::newRow("an entry that is none") << QByteArray("{\"version\":1,\"copies\":[7]}");
    QTest::newRow("an entry twice") << QByteArray("TWICE");
    QTest::newRow("a link") << QByteArray("LINK");
    QTest::newRow("a folder") << QByteArray("FOLDER");
}

void TestKeepCopy::aListThatIsNotUnderstoodIsLeftAloneAndNothingGoes()
{
    QFETCH(QByteArray, text);
    Scene scene;
    for (int i = 0; i < 3; ++i)
        static_cast<void>(scene.keepAnother());
    const QByteArray whole = readFile(scene.list());
    if (text == "CUT")
        text = whole.chopped(whole.size() / 3);
    if (text == "TWICE") {
        QJsonObject object = scene.readList();
        QJsonArray copies = object.value(QStringLiteral("copies")).toArray();
        copies.append(copies.first());
        object.insert(QStringLiteral("copies"), copies);
        text = QJsonDocument(object).toJson();
    }
    fs::remove(scene.list());
    if (text == "LINK") {
        writeFile(scene.folder / "elsewhere.json", whole);
        fs::create_symlink(scene.folder / "elsewhere.json", scene.list());
    } else if (text == "FOLDER") {
        fs::create_directory(scene.list());
    } else {
        writeFile(scene.list(), text);
    }
    const FolderSnapshot before(scene.request.folder);
    scene.request.policy.last = 1;
    scene.commit();
    const KeepResult result = scene.keep();
    QVERIFY2(result.outcome == KeepOutcome::Kept, qPrintable(inWords(result.copy)));
    QCOMPARE(result.warnings.size(), 1);
    QVERIFY2(result.warnings.first().contains(QStringLiteral("can't be used")), qPrintable(result.warnings.first()));
    QVERIFY(!result.isListed);
    std::map<std::string, EntrySnapshot> now = FolderSnapshot(scene.request.folder).entries();
    QCOMPARE(now.erase(result.copy.receipt.destination.filename().native()), std::size_t(1));
    QCOMPARE(before.differenceTo(FolderSnapshot(now)), QString());
    QCOMPARE(readCopyList(scene.request.folder).state, CopyList::State::NotUnderstood);
    QVERIFY(!pinCopy(result.copy.receipt.destination, true).isDone());
}

void TestKeepCopy::aFieldOfAnotherTypeMakesTheListNotUnderstood_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const char *field, const QJsonValue &value) {
        QTest::newRow(name) << QByteArray(field) << value;
    };
    row("pinned by a number", "pinned", 1);
    row("pinned by a text", "pinned", QStringLiteral("true"));
    row("pinned by nothing", "pinned", QJsonValue::Null);
    for (const char *field : {"name", "made", "kind", "check", "file", "machine", "source", "adds", "receipt"})
        row(field, field, true);
    row("a name by its bytes", "nameBase64", 7);
    row("a source by its bytes", "sourceBase64", 7);
}

void TestKeepCopy::aFieldOfAnotherTypeMakesTheListNotUnderstood()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QJsonValue, value);
    Scene scene;
    for (int i = 0; i < 3; ++i)
        static_cast<void>(scene.keepAnother());
    const fs::path first = readCopyList(scene.request.folder).copies.back().path;
    scene.editEntry(first, field, value);
    const FolderSnapshot before(scene.request.folder);
    scene.request.policy.last = 1;
    scene.commit();
    const KeepResult result = scene.keep();
    QVERIFY2(result.outcome == KeepOutcome::Kept, qPrintable(inWords(result.copy)));
    QCOMPARE(result.warnings.size(), 1);
    QVERIFY2(result.warnings.first().contains(QString::fromUtf8("“" + field + "”")),
             qPrintable(result.warnings.first()));
    std::map<std::string, EntrySnapshot> now = FolderSnapshot(scene.request.folder).entries();
    QCOMPARE(now.erase(result.copy.receipt.destination.filename().native()), std::size_t(1));
    QCOMPARE(before.differenceTo(FolderSnapshot(now)), QString());
}

void TestKeepCopy::aListThatCannotBeWrittenIsToldAndNothingGoes()
{
    Scene scene;
    for (int i = 0; i < 2; ++i)
        static_cast<void>(scene.keepAnother());
    scene.request.policy.last = 1;
    scene.commit();
    // No file takes the name of a folder.
    CopyControl control;
    const KeepResult result = keepCopy(scene.request, control, [&](const CopyProgress &) {
        if (fs::is_regular_file(scene.list())) {
            fs::rename(scene.list(), scene.folder / "list");
            fs::create_directory(scene.list());
        }
    });
    QCOMPARE(result.outcome, KeepOutcome::Kept);
    QVERIFY(!result.isListed);
    QCOMPARE(result.warnings.size(), 1);
    QVERIFY2(result.warnings.first().contains(QStringLiteral("deleted by hand")), qPrintable(result.warnings.first()));
    QCOMPARE(copiesIn(scene.request.folder).size(), 3);
    QCOMPARE(removedBy(result), QStringList());
    fs::remove(scene.list());
    fs::rename(scene.folder / "list", scene.list());
    scene.commit();
    QVERIFY(scene.keep().isListed);
    QCOMPARE(copiesIn(scene.request.folder).size(), 2);
}

void TestKeepCopy::theListOfAFolderThatIsNotRootsStaysReadableForItsOwner()
{
    if (::geteuid() != 0)
        QSKIP("only root gives files away");
    Scene scene;
    QCOMPARE(::chown(scene.request.folder.c_str(), 60001, 60002), 0);
    const mode_t umaskBefore = ::umask(077);
    const auto restore = qScopeGuard([umaskBefore] { ::umask(umaskBefore); });
    const auto look = [&scene] {
        struct stat status = {};
        return ::lstat(scene.list().c_str(), &status) == 0 ? status : throw std::runtime_error("there is no list");
    };
    static_cast<void>(scene.keepAnother());
    QCOMPARE(look().st_uid, uid_t(60001));
    QCOMPARE(look().st_gid, gid_t(60002));
    // What it was given stays.
    QCOMPARE(::chown(scene.list().c_str(), 60001, 60003), 0);
    QCOMPARE(::chmod(scene.list().c_str(), 0664), 0);
    static_cast<void>(scene.keepAnother());
    QCOMPARE(look().st_uid, uid_t(60001));
    QCOMPARE(look().st_gid, gid_t(60003));
    QCOMPARE(look().st_mode & 07777, mode_t(0664));
    // As an earlier run of root left it.
    QCOMPARE(::chown(scene.list().c_str(), 0, 0), 0);
    QCOMPARE(::chmod(scene.list().c_str(), 0640), 0);
    const fs::path copy = scene.keepAnother();
    QCOMPARE(look().st_uid, uid_t(60001));
    QVERIFY(pinCopy(copy, true).changed);
    QCOMPARE(look().st_uid, uid_t(60001));
    // Nobody else's folder: as the umask has it.
    Scene own;
    static_cast<void>(own.keepAnother());
    struct stat status = {};
    QCOMPARE(::lstat(own.list().c_str(), &status), 0);
    QCOMPARE(status.st_uid, uid_t(0));
    QCOMPARE(status.st_mode & 07777, mode_t(0600));
}

void TestKeepCopy::aLostListIsBegunAnewAndNothingGoes()
{
    Scene scene;
    for (int i = 0; i < 3; ++i)
        static_cast<void>(scene.keepAnother());
    fs::remove(scene.list());
    scene.request.policy.last = 1;
    scene.commit();
    const KeepResult result = scene.keep();
    QCOMPARE(result.outcome, KeepOutcome::Kept);
    QCOMPARE(result.warnings.size(), 1);
    QCOMPARE(copiesIn(scene.request.folder).size(), 4);
    const CopyList list = readCopyList(scene.request.folder);
    QCOMPARE(list.copies.size(), std::size_t(1));
    QCOMPARE(list.unlisted.size(), std::size_t(3));
}

/// An entry that somebody wrote into the list: its file is never removed, so it may not stand for a copy that is.
void TestKeepCopy::anEntryWithAnotherNameTakesNoRulesPlace()
{
    Scene scene;
    scene.request.policy.last = 2;
    const fs::path first = scene.keepAnother();
    const fs::path second = scene.keepAnother();
    const fs::path other = scene.request.folder / "other.db";
    fs::copy_file(second, other);
    const FileIdentity file = identify(other);
    QJsonObject object = scene.readList();
    QJsonArray copies = object.value(QStringLiteral("copies")).toArray();
    QJsonObject entry = copies.last().toObject();
    entry.insert(QStringLiteral("name"), QStringLiteral("other.db"));
    entry.insert(QStringLiteral("made"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    QJsonObject listed = entry.value(QStringLiteral("file")).toObject();
    listed.insert(QStringLiteral("inode"), QString::number(file.inode));
    listed.insert(QStringLiteral("modified"), QString::number(file.modified));
    listed.insert(QStringLiteral("changed"), QString::number(file.changed));
    entry.insert(QStringLiteral("file"), listed);
    copies.append(entry);
    object.insert(QStringLiteral("copies"), copies);
    scene.writeList(object);
    const fs::path third = scene.keepAnother();
    QVERIFY(fs::exists(other) && fs::exists(third) && !fs::exists(first));
    QVERIFY2(fs::exists(second), "the file of another name took the place of the last copy but one");
}

/// A run was killed between the removal of a copy and the writing of the list, and the next one is of the same second.
void TestKeepCopy::aNameThatIsFreeAgainIsListedOnce()
{
    Scene scene;
    for (int tries = 0; tries < 50; ++tries) {
        const fs::path removed = scene.keepAnother();
        fs::remove(removed);
        const fs::path next = scene.keepAnother();
        const CopyList list = readCopyList(scene.request.folder);
        QCOMPARE(std::ranges::count(list.copies, next, &ListedCopy::path), 1);
        QCOMPARE(list.unlisted.size(), std::size_t(0));
        if (next == removed)
            return;
    }
    QFAIL("no two were of one second");
}

void TestKeepCopy::aFileThatIsNotTheOneThatWasListedStays_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"changed", "changed, its time set back", "a byte of its last page, its time set back",
                             "replaced", "link to it", "log beside it", "index beside it", "journal beside it"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestKeepCopy::aFileThatIsNotTheOneThatWasListedStays()
{
    QFETCH(const QString, what);
    Scene scene;
    const fs::path copy = scene.keepAnother();
    const auto made = fs::last_write_time(copy);
    fs::path sidecar;
    if (what.startsWith(QStringLiteral("changed"))) {
        SqlHandle(copy).execute("INSERT INTO added VALUES(2)");
        if (what.endsWith(QStringLiteral("back")))
            fs::last_write_time(copy, made);
    } else if (what.startsWith(QStringLiteral("a byte"))) {
        changeLastByte(copy);
    } else if (what == QStringLiteral("replaced")) {
        // Of the same size, time and first page.
        const fs::path other = scene.folder / "other";
        QByteArray bytes = readFile(copy);
        bytes[bytes.size() - 7] = char(bytes[bytes.size() - 7] ^ 1);
        writeFile(other, bytes);
        fs::last_write_time(other, fs::last_write_time(copy));
        fs::rename(other, copy);
    } else if (what == QStringLiteral("link to it")) {
        fs::rename(copy, scene.folder / "elsewhere");
        fs::create_symlink(scene.folder / "elsewhere", copy);
    } else {
        sidecar = copy.native() + (what.startsWith(u'l') ? "-wal" : what.startsWith(u'i') ? "-shm" : "-journal");
        writeFile(sidecar, "theirs");
    }
    scene.request.policy.last = 1;
    static_cast<void>(scene.keepAnother());
    QVERIFY(fs::exists(copy));
    scene.commit();
    const KeepResult result = scene.keep();
    QVERIFY(fs::exists(copy));
    QCOMPARE(result.copies.size(), std::size_t(3));
    QVERIFY(!result.copies.back().obstacle.isEmpty());
    QVERIFY(!result.copies.back().removed && result.copies[1].removed);
    // Whoever wrote it under such a name: it is not Litecopy's.
    QVERIFY(sidecar.empty() || readFile(sidecar) == "theirs");
}

/// A change of mode, another name and a pin leave it the file that was made.
void TestKeepCopy::aCopyWhoseAttributesChangedGoesByItsRules()
{
    Scene scene;
    const fs::path copy = scene.keepAnother();
    fs::permissions(copy, fs::perms(0600));
    fs::create_hard_link(copy, scene.folder / "mine.db");
    fs::rename(copy, scene.folder / "away.db");
    fs::rename(scene.folder / "away.db", copy);
    QVERIFY(pinCopy(copy, true).isDone());
    QVERIFY(readCopyList(scene.request.folder).copies.front().file.changed != identify(copy).changed);
    QCOMPARE(readCopyList(scene.request.folder).copies.front().presence, ListedCopy::Presence::Moved);
    scene.request.policy.last = 1;
    static_cast<void>(scene.keepAnother());
    QVERIFY(fs::exists(copy));
    QVERIFY(pinCopy(copy, false).isDone());
    static_cast<void>(scene.keepAnother());
    QVERIFY(!fs::exists(copy));
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

void TestKeepCopy::aCopyThatAProgramHasOpenStays_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("open") << QStringLiteral("open");
    QTest::newRow("read transaction") << QStringLiteral("read");
    QTest::newRow("by a program that knows nothing of SQLite") << QString();
}

void TestKeepCopy::aCopyThatAProgramHasOpenStays()
{
    QFETCH(const QString, how);
    Scene scene;
    scene.request.policy.last = 1;
    const fs::path copy = scene.keepAnother();
    WriterProcess program;
    QFile file(copy);
    if (how.isEmpty())
        QVERIFY(file.open(QIODevice::ReadOnly));
    else
        QVERIFY(program.hold(copy, how));
    const FolderSnapshot before(scene.request.folder);
    scene.commit();
    const KeepForecast forecast = forecastKeep(scene.request);
    QVERIFY(!forecast.copies.back().goes());
    const KeepResult result = scene.keep();
    QCOMPARE(result.outcome, KeepOutcome::Kept);
    QCOMPARE(result.copies.size(), std::size_t(2));
    QVERIFY(!result.copies.back().removed && !result.copies.back().verdict.keeps());
    const QString obstacle = result.copies.back().obstacle;
    QCOMPARE(forecast.copies.back().obstacle, obstacle);
    const QString name = how.isEmpty() ? QStringLiteral("tst_keepcopy") : WriterProcess::programName();
    QVERIFY2(obstacle.contains(name.left(15)), qPrintable(obstacle));
    QCOMPARE(result.warnings, QStringList());
    std::map<std::string, EntrySnapshot> now = FolderSnapshot(scene.request.folder).entries();
    now.erase(result.copy.receipt.destination.filename().native());
    now[CopyList::fileName] = before.entries().at(CopyList::fileName);
    QCOMPARE(before.differenceTo(FolderSnapshot(now)), QString());
    // Once it is closed, the rules hold again.
    file.close();
    QVERIFY(how.isEmpty() || program.release());
    static_cast<void>(scene.keepAnother());
    QVERIFY(!fs::exists(copy));
}

void TestKeepCopy::copiesOfAnotherDatabaseOfTheSameNameStay()
{
    Scene scene;
    Scene other;
    other.request.folder = scene.request.folder;
    scene.request.policy.last = other.request.policy.last = 1;
    const fs::path theirs = other.keepAnother();
    static_cast<void>(scene.keepAnother());
    static_cast<void>(scene.keepAnother());
    QVERIFY(fs::exists(theirs));
    // One that is kept from another computer, from a database of the same path.
    const fs::path ours = scene.keepAnother();
    scene.editEntry(ours, "machine", QStringLiteral("another"));
    const fs::path newest = scene.keepAnother();
    QVERIFY(fs::exists(theirs) && fs::exists(ours) && fs::exists(newest));
    QCOMPARE(copiesIn(scene.request.folder).size(), 3);
}

void TestKeepCopy::whatALaterVersionWroteIntoTheListIsKept()
{
    Scene scene;
    const fs::path first = scene.keepAnother();
    scene.editEntry(first, "colour", QStringLiteral("red"));
    scene.editEntry(first, "kind", QStringLiteral("of a dream"));
    QJsonObject object = scene.readList();
    object.insert(QStringLiteral("owner"), QJsonArray{1, 2});
    QJsonArray copies = object.value(QStringLiteral("copies")).toArray();
    copies.append(QJsonObject{{QStringLiteral("elsewhere"), QStringLiteral("s3://bucket/app.db")}});
    object.insert(QStringLiteral("copies"), copies);
    scene.writeList(object);
    scene.request.policy.last = 1;
    static_cast<void>(scene.keepAnother());
    static_cast<void>(scene.keepAnother());
    QVERIFY(pinCopy(first, true).changed);
    const QJsonObject now = scene.readList();
    QCOMPARE(now.value(QStringLiteral("owner")).toArray(), (QJsonArray{1, 2}));
    const QJsonArray entries = now.value(QStringLiteral("copies")).toArray();
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries.at(0).toObject().value(QStringLiteral("colour")).toString(), QStringLiteral("red"));
    QCOMPARE(entries.at(0).toObject().value(QStringLiteral("kind")).toString(), QStringLiteral("of a dream"));
    QVERIFY(entries.at(0).toObject().value(QStringLiteral("pinned")).toBool());
    QVERIFY(entries.at(1).toObject().contains(QStringLiteral("elsewhere")));
    // A kind that isn't known doesn't rotate.
    QVERIFY(fs::exists(first));
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

void TestKeepCopy::theForecastSaysWhatIsDone()
{
    Scene scene;
    for (const int hours : {50, 40, 30, 3, 2}) {
        const fs::path copy = scene.keepAnother();
        scene.age(copy, std::chrono::hours(hours));
    }
    scene.request.policy.daily = 2;
    scene.request.policy.last = 3;
    scene.commit();
    const FolderSnapshot before(scene.folder.path());
    const KeepForecast forecast = forecastKeep(scene.request);
    QCOMPARE(before.differenceTo(FolderSnapshot(scene.folder.path())), QString());
    QVERIFY2(!forecast.error, qPrintable(describe(forecast.error).title));
    QVERIFY(!forecast.upToDate);
    QStringList expected;
    for (const KeptCopy &kept : forecast.copies) {
        if (kept.goes())
            expected.append(nameOfFile(kept.copy.path));
    }
    expected.sort();
    QVERIFY(!expected.isEmpty());
    QCOMPARE(removedBy(scene.keep()), expected);
    QTRY_VERIFY(hasSettled(scene.request.copy.source));
    static_cast<void>(scene.keep());
    QVERIFY(forecastKeep(scene.request).upToDate);
}

void TestKeepCopy::namesThatAreNoTextAreListedByTheirBytes()
{
    Scene scene("caf\xe9 \xf0\x9f\x92\xbe.db");
    scene.request.policy.last = 1;
    const fs::path first = scene.keepAnother();
    QVERIFY(first.filename().native().starts_with("caf\xe9"));
    const CopyList list = readCopyList(scene.request.folder);
    QCOMPARE(list.copies.size(), std::size_t(1));
    QCOMPARE(list.copies.front().path, first);
    QCOMPARE(list.copies.front().source, scene.request.copy.source);
    static_cast<void>(scene.keepAnother());
    QVERIFY(!fs::exists(first));
}

/// A copy a day until yesterday, and then a clock that is a year ahead.
void TestKeepCopy::aClockThatIsAYearAheadLetsNotAllGo()
{
    Scene scene;
    std::vector<fs::path> copies;
    for (int day = 0; day < 6; ++day)
        copies.push_back(scene.keepAnother());
    for (int day = 0; day < 6; ++day)
        scene.age(copies[std::size_t(day)], std::chrono::hours(24 * (365 + 6 - day)));
    scene.request.policy.within = {0, 0, 8, 0};
    scene.commit();
    const KeepResult result = scene.keep();
    QCOMPARE(result.outcome, KeepOutcome::Kept);
    // The younger half of the time.
    QStringList older{nameOfFile(copies[0]), nameOfFile(copies[1])};
    older.sort();
    QCOMPARE(removedBy(result), older);
    QCOMPARE(copiesIn(scene.request.folder).size(), 5);
}

void TestKeepCopy::onlyADamagedListIsToBeMovedAway_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isDamaged");
    QTest::newRow("cut") << QByteArray("{ \"version\": 1, ") << true;
    QTest::newRow("another program's") << QByteArray("{}") << true;
    QTest::newRow("of a later version") << QByteArray("{ \"version\": 2, \"copies\": [] }") << false;
}

void TestKeepCopy::onlyADamagedListIsToBeMovedAway()
{
    QFETCH(const QByteArray, content);
    QFETCH(const bool, isDamaged);
    Scene scene;
    static_cast<void>(scene.keepAnother());
    writeFile(scene.list(), content);
    const CopyList list = readCopyList(scene.request.folder);
    QCOMPARE(list.state, CopyList::State::NotUnderstood);
    QCOMPARE(list.trouble == CopyList::Trouble::Damaged, isDamaged);
    QCOMPARE(list.remedy.contains(QStringLiteral("Move")), isDamaged);
    scene.commit();
    const KeepResult result = scene.keep();
    QCOMPARE(result.outcome, KeepOutcome::Kept);
    QCOMPARE(result.warnings.join(u' ').contains(QStringLiteral("Move")), isDamaged);
}

/// No rule does that: a person names them, or how old they are.
void TestKeepCopy::copiesThatNoRuleRemovesGoWhenTheyAreNamed()
{
    Scene scene;
    scene.request.kind = CopyKind::ByHand;
    const fs::path byHand = scene.keepAnother();
    scene.request.kind = CopyKind::Automatic;
    const fs::path kept = scene.keepAnother();
    const fs::path pinned = scene.keepAnother();
    QVERIFY(pinCopy(pinned, true).isDone());
    const fs::path foreign = scene.request.folder / "app-2020-01-01-000000.db";
    writeFile(foreign, "another's");
    CopyControl control;
    const std::vector<fs::path> named{byHand, pinned, foreign};
    RemoveResult result = removeCopies(scene.request.folder, named, control, true);
    QCOMPARE(result.removed, std::vector<fs::path>{byHand});
    QVERIFY(fs::exists(byHand));
    result = removeCopies(scene.request.folder, named, control);
    QCOMPARE(result.removed, std::vector<fs::path>{byHand});
    QCOMPARE(result.left.size(), std::size_t(2));
    QVERIFY(!fs::exists(byHand) && fs::exists(pinned) && fs::exists(foreign));
    QCOMPARE(result.size, qint64(fs::file_size(kept)));
    // One of the two sound ones may go, the other may not.
    QVERIFY(pinCopy(pinned, false).isDone());
    result = removeCopies(scene.request.folder, {kept, pinned}, control);
    QCOMPARE(result.removed, std::vector<fs::path>{kept});
    QVERIFY2(result.left.size() == 1 && result.left.front().obstacle.contains(QStringLiteral("last sound copy")),
             qPrintable(result.left.front().obstacle));
    QVERIFY(fs::exists(pinned));
    QCOMPARE(readCopyList(scene.request.folder).copies.size(), std::size_t(1));
    // What is not the very file any more stays.
    const fs::path changed = scene.keepAnother();
    writeFile(changed, readFile(changed) + "x");
    result = removeCopies(scene.request.folder, {changed}, control);
    QVERIFY(result.removed.empty() && fs::exists(changed));
}

void TestKeepCopy::copiesBeforeARestoreGoByAge()
{
    Scene scene;
    const fs::path copy = scene.keepAnother();
    std::vector<fs::path> before;
    for (int i = 0; i < 3; ++i) {
        scene.commit();
        RestoreRequest request;
        request.copy = copy;
        request.database = scene.request.copy.source;
        request.way = RestoreWay::Replace;
        CopyControl control;
        const RestoreResult result = restoreCopy(request, control);
        QVERIFY2(result.copy.isCopied(), qPrintable(inWords(result.copy)));
        before.push_back(result.copy.receipt.safetyCopy);
    }
    CopyList list = readCopyList(scene.request.folder);
    QCOMPARE(copiesBeforeRestore(list).size(), std::size_t(3));
    QVERIFY(copiesBeforeRestore(list, {0, 0, 30, 0}).empty());
    scene.age(before[0], std::chrono::hours(24 * 31));
    scene.age(before[1], std::chrono::hours(24 * 31));
    QVERIFY(pinCopy(before[1], true).isDone());
    list = readCopyList(scene.request.folder);
    const std::vector<ListedCopy> old = copiesBeforeRestore(list, {0, 0, 30, 0});
    QCOMPARE(old.size(), std::size_t(1));
    QCOMPARE(old.front().path, before[0]);
    CopyControl control;
    const RemoveResult result = removeCopies(scene.request.folder, {old.front().path}, control);
    QVERIFY(result.isDone() && !fs::exists(before[0]) && fs::exists(before[1]) && fs::exists(before[2]));
}

void TestKeepCopy::aRunByOtherRulesThanTheLastOneIsSaid()
{
    Scene scene;
    scene.request.policy.last = 3;
    static_cast<void>(scene.keepAnother());
    scene.commit();
    KeepResult result = scene.keep();
    QVERIFY2(result.warnings.isEmpty(), qPrintable(result.warnings.join(u' ')));
    scene.request.policy = {};
    scene.request.policy.daily = 14;
    scene.request.policy.within = {0, 0, 2, 0};
    // Also where no copy is made; and once, for then these are the rules.
    result = scene.keep();
    const QString warnings = result.warnings.join(u' ');
    QVERIFY2(warnings.contains(QStringLiteral("(--keep-last=3)"))
                 && warnings.contains(QStringLiteral("(--keep-daily=14 --keep-within=2d)")),
             qPrintable(warnings));
    scene.commit();
    result = scene.keep();
    QVERIFY2(result.warnings.isEmpty(), qPrintable(result.warnings.join(u' ')));
}

QTEST_GUILESS_MAIN(TestKeepCopy)
#include "tst_keepcopy.moc"
