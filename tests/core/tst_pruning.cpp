// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "keepscene.h"

#include "copy/datedname.h"
#include "support/copying.h"
#include "support/damage.h"
#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/sqlhandle.h"
#include "support/writerprocess.h"

#include <litecopy/keepcopy.h>

#include <QFile>
#include <QTest>

#include <algorithm>
#include <map>
#include <vector>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

/// What goes by the rules, and above all what does not: files of others, copies that were changed or are in use, and
/// the last sound one.
class TestPruning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatTheRulesDoNotKeepGoes();
    void otherPeoplesFilesWithMatchingNamesStay();
    void pinnedCopiesStayUntilTheyAreUnpinned();
    void copiesFromTheFutureStay();
    void theLatestStateStaysWhenCopiesOfAClockThatWasAheadAreOfThePast();
    void aDamagedDatabasePushesNoSoundCopyOut();
    void aFileThatIsNotTheOneThatWasListedStays_data();
    void aFileThatIsNotTheOneThatWasListedStays();
    void aCopyWhoseAttributesChangedGoesByItsRules();
    void aCopyThatAProgramHasOpenStays_data();
    void aCopyThatAProgramHasOpenStays();
    void copiesOfAnotherDatabaseOfTheSameNameStay();
    void theForecastSaysWhatIsDone();
    void aClockThatIsAYearAheadLetsNotAllGo();
};

void TestPruning::onlyWhatTheRulesDoNotKeepGoes()
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
void TestPruning::otherPeoplesFilesWithMatchingNamesStay()
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

void TestPruning::pinnedCopiesStayUntilTheyAreUnpinned()
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

void TestPruning::copiesFromTheFutureStay()
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

void TestPruning::theLatestStateStaysWhenCopiesOfAClockThatWasAheadAreOfThePast()
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

void TestPruning::aDamagedDatabasePushesNoSoundCopyOut()
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

void TestPruning::aFileThatIsNotTheOneThatWasListedStays_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"changed", "changed, its time set back", "a byte of its last page, its time set back",
                             "replaced", "link to it", "log beside it", "index beside it", "journal beside it"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestPruning::aFileThatIsNotTheOneThatWasListedStays()
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
void TestPruning::aCopyWhoseAttributesChangedGoesByItsRules()
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

void TestPruning::aCopyThatAProgramHasOpenStays_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("open") << QStringLiteral("open");
    QTest::newRow("read transaction") << QStringLiteral("read");
    QTest::newRow("by a program that knows nothing of SQLite") << QString();
}

void TestPruning::aCopyThatAProgramHasOpenStays()
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
    const QString name = how.isEmpty() ? QStringLiteral("tst_pruning") : WriterProcess::programName();
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

void TestPruning::copiesOfAnotherDatabaseOfTheSameNameStay()
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

void TestPruning::theForecastSaysWhatIsDone()
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

/// A copy a day until yesterday, and then a clock that is a year ahead.
void TestPruning::aClockThatIsAYearAheadLetsNotAllGo()
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

QTEST_GUILESS_MAIN(TestPruning)
#include "tst_pruning.moc"
