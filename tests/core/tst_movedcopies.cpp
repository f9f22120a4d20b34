// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "keepscene.h"

#include "copy/failure.h"
#include "keep/listfile.h"
#include "keep/movedcopies.h"
#include "support/damage.h"
#include "support/filesystems.h"
#include "support/waits.h"
#include "support/writerprocess.h"

#include <litecopy/copynames.h>
#include <litecopy/keepcopy.h>
#include <litecopy/keepnames.h>

#include <QElapsedTimer>
#include <QFile>
#include <QScopeGuard>
#include <QTest>

#include <algorithm>
#include <map>
#include <thread>
#include <utility>
#include <vector>

#include <sys/mount.h>

using namespace Litecopy;
using namespace Litecopy::Test;

/// Kept copies whose folder was moved or copied, and those of another computer: what proves that they are what was
/// made, and what is taken at a person's word.
class TestMovedCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopiedFolderGoesByItsRulesOnceItIsProved();
    void movedCopiesWithoutADigestAreTakenAtAPersonsWord();
    void aFileThatWasTakenAtAPersonsWordIsRemovedByNoRule();
    void whatIsProvedIsInTheListBeforeTheRunEnds();
    void aLeasedCopyWhoseAttributesChangedStays();
    void copiesOnADriveThatRenumbersItsFilesGoByTheirRules();
    void copiesOfAnotherMachineAreTakenOverAtAPersonsWordOnly();
    void adoptionTellsWhatItTookAndWhatNot();
    void aCopyThatIsLeasedIsWaitedForBeforeItIsRead_data();
    void aCopyThatIsLeasedIsWaitedForBeforeItIsRead();
    void aCancelWhileMovedCopiesAreReadEndsTheRun();
    void aNewCopyWaitsForTheNewestMovedOneAlone();
    void whatWasAdoptedBeforeACancelIsInTheList();
    void aMovedFolderIsPrunedLikeBefore();
    void aNewestCopyThatWasChangedBehindItsTimesIsNotTakenForSound();
};

/// A folder was copied to another drive, with its times or with new ones: each copy is read once, and goes by its
/// rules, as does the list. One that is not what the list says stays, and is not read again.
void TestMovedCopies::aCopiedFolderGoesByItsRulesOnceItIsProved()
{
    for (const bool withTimes : {true, false}) {
        Scene scene;
        std::vector<fs::path> copies;
        for (int i = 0; i < 4; ++i)
            copies.push_back(scene.keepAnother());
        const fs::path other = scene.folder / "other";
        fs::copy(scene.request.folder, other);
        for (fs::path &copy : copies) {
            if (withTimes)
                fs::last_write_time(other / copy.filename(), fs::last_write_time(copy));
            copy = other / copy.filename();
        }
        QByteArray bytes = readFile(copies[1]);
        bytes[bytes.size() - 7] = char(bytes[bytes.size() - 7] ^ 1);
        writeFile(copies[1], bytes);
        scene.request.folder = other;
        const CopyList before = readCopyList(other);
        QVERIFY(before.unlisted.empty());
        for (const ListedCopy &copy : before.copies) {
            QCOMPARE(copy.presence, ListedCopy::Presence::Moved);
            QVERIFY(copy.isThere() && !copy.digest.isEmpty());
        }
        scene.request.policy.last = 2;
        const KeepForecast forecast = forecastKeep(scene.request);
        QVERIFY(!forecast.error);
        const fs::path newest = scene.keepAnother();
        QStringList expected{nameOfFile(copies[1]), nameOfFile(copies[3]), nameOfFile(newest)};
        expected.sort();
        QCOMPARE(copiesIn(other), expected);
        QCOMPARE(readFile(copies[1]), bytes);
        for (const ListedCopy &copy : readCopyList(other).copies)
            QCOMPARE(copy.presence,
                     copy.path == copies[1] ? ListedCopy::Presence::Another : ListedCopy::Presence::Here);
        QCOMPARE(scene.readList().value(QStringLiteral("copies")).toArray().size(), 3);
        // Of the first folder nothing is gone.
        QCOMPARE(copiesIn(scene.folder / "kept").size(), 4);
        static_cast<void>(scene.keepAnother());
        QVERIFY(fs::exists(copies[1]) && !fs::exists(copies[3]));
    }
}

/// Without a digest nothing proves them: a person may say that they are what the list names.
void TestMovedCopies::movedCopiesWithoutADigestAreTakenAtAPersonsWord()
{
    Scene scene;
    std::vector<fs::path> copies;
    scene.request.copy.check = CheckLevel::Full;
    for (int i = 0; i < 3; ++i)
        copies.push_back(scene.keepAnother());
    const fs::path other = scene.folder / "other";
    fs::copy(scene.request.folder, other);
    scene.request.folder = other;
    for (const fs::path &copy : copies)
        scene.editEntry(copy, "digest", QJsonValue(QString()));
    QByteArray damaged = readFile(other / copies[0].filename());
    for (qsizetype page = 4096; page + 4096 <= damaged.size(); page += 4096)
        std::fill_n(damaged.data() + page, 64, '\x7f');
    writeFile(other / copies[0].filename(), damaged);
    scene.request.policy.last = 1;
    const KeepResult kept = scene.keep();
    QVERIFY(kept.outcome == KeepOutcome::Kept);
    QCOMPARE(removedBy(kept), QStringList());
    QCOMPARE(kept.copies.back().copy.presence, ListedCopy::Presence::Moved);
    QVERIFY(!kept.copies.back().obstacle.isEmpty());
    CopyControl control;
    const AdoptResult adopted = adoptCopies(scene.request.copy.source, other, control);
    QVERIFY2(adopted.isDone(), qPrintable(describe(adopted.error).title + adopted.problem));
    QCOMPARE(adopted.believed, 3);
    QCOMPARE(adopted.fromElsewhere, 0);
    const CopyList list = readCopyList(other);
    QCOMPARE(list.copies.size(), std::size_t(4));
    QCOMPARE(list.copies.back().check, CheckOutcome::Damaged);
    for (const ListedCopy &copy : list.copies) {
        QCOMPARE(copy.presence, ListedCopy::Presence::Here);
        // What was checked now was checked quickly, whatever was done when it was made.
        const bool isNewest = &copy == &list.copies.front();
        QCOMPARE(copy.receipt.value(QStringLiteral("checkLevel")).toString(),
                 QString(nameOf(isNewest ? CheckLevel::Full : CheckLevel::Quick)));
    }
    static_cast<void>(scene.keepAnother());
    // The one that was proved goes by its rule; of the others nothing is proved to this day.
    QCOMPARE(readCopyList(other).copies.size(), std::size_t(4));
    for (const fs::path &copy : copies)
        QVERIFY(fs::exists(other / copy.filename()));
}

/// A file of another person that has the size and the first bytes of what an old list names: nothing tells it from the
/// copy, so no rule is to remove it, whatever was said of it. Until it is unpinned, which is said of this file alone.
void TestMovedCopies::aFileThatWasTakenAtAPersonsWordIsRemovedByNoRule()
{
    Scene scene;
    const fs::path copy = scene.keepAnother();
    static_cast<void>(scene.keepAnother());
    const fs::path other = scene.folder / "other";
    fs::copy(scene.request.folder, other);
    scene.request.folder = other;
    const fs::path foreign = other / copy.filename();
    scene.editEntry(copy, "digest", QJsonValue(QString()));
    QByteArray content = readFile(foreign);
    content.back() = char(content.back() ^ 1);
    writeFile(foreign, content);
    CopyControl control;
    QCOMPARE(adoptCopies(scene.request.copy.source, other, control).believed, 1);
    scene.request.policy.last = 1;
    for (int i = 0; i < 3; ++i) {
        static_cast<void>(scene.keepAnother());
        QVERIFY2(fs::exists(foreign) && readFile(foreign) == content, "a rule removed a file that nobody proved");
    }
    const CopyList list = readCopyList(other);
    QVERIFY(std::ranges::find(list.copies, foreign, &ListedCopy::path)->pinned);
    QVERIFY(pinCopy(foreign, false).isDone());
    static_cast<void>(scene.keepAnother());
    QVERIFY(!fs::exists(foreign));
}

/// A run that is killed loses little of what it read: what was proved is in the list while it goes on. Here a file
/// server holds it up at one of the copies.
void TestMovedCopies::whatIsProvedIsInTheListBeforeTheRunEnds()
{
    Scene scene;
    std::vector<fs::path> copies;
    for (int i = 0; i < 3; ++i)
        copies.push_back(scene.keepAnother());
    const fs::path other = scene.folder / "other";
    fs::copy(scene.request.folder, other);
    const CopyFolder folder(other);
    CopyControl control;
    ListFile list(folder);
    const ProgressSink nobody;
    MovedCopies moved(folder, list, control, nobody);
    std::vector<ListedCopy> listed = list.copies();
    QCOMPARE(listed.size(), copies.size());
    const auto areOnTheMedium = [&] {
        const CopyList now = readCopyList(other);
        return std::ranges::count(now.copies, ListedCopy::Presence::Here, &ListedCopy::presence);
    };
    // Not at each of many small ones.
    moved.prove(&listed[0]);
    moved.prove(&listed[1]);
    QCOMPARE(areOnTheMedium(), 0);
    const Lease lease(listed[2].path);
    if (!lease.isHeld())
        QSKIP("the file system knows no leases");
    std::jthread server([&lease] {
        std::this_thread::sleep_for(1200ms);
        lease.giveBack();
    });
    moved.prove(&listed[2]);
    QCOMPARE(listed[2].presence, ListedCopy::Presence::Here);
    QCOMPARE(areOnTheMedium(), 3);
}

/// Whether it is the one that was made can't be looked at then. It is not waited for, nothing removes it, and it is
/// known again when it is given back.
void TestMovedCopies::aLeasedCopyWhoseAttributesChangedStays()
{
    Scene scene;
    const fs::path older = scene.keepAnother();
    static_cast<void>(scene.keepAnother());
    fs::permissions(older, fs::perms(0600));
    fs::permissions(older, fs::perms(0640));
    scene.request.policy.last = 1;
    {
        const Lease lease(older);
        if (!lease.isHeld())
            QSKIP("the file system knows no leases");
        QCOMPARE(readCopyList(scene.request.folder).copies.back().presence, ListedCopy::Presence::Unknown);
        QElapsedTimer timer;
        timer.start();
        scene.commit();
        const KeepResult kept = scene.keep();
        QVERIFY(kept.outcome == KeepOutcome::Kept);
        QCOMPARE_LT(timer.elapsed(), 10'000);
        QVERIFY(fs::exists(older));
        const auto found = std::ranges::find(kept.copies, older, [](const KeptCopy &copy) { return copy.copy.path; });
        QVERIFY(found != kept.copies.end() && !found->obstacle.isEmpty() && !found->verdict.keeps());
        lease.giveBack();
    }
    QVERIFY(readCopyList(scene.request.folder).copies.back().isThere());
    static_cast<void>(scene.keepAnother());
    QVERIFY(!fs::exists(older));
}

/// A drive that makes up the numbers of its files at each mount: nothing is read but what is to go, and the newest.
void TestMovedCopies::copiesOnADriveThatRenumbersItsFilesGoByTheirRules()
{
    if (::geteuid() != 0 || !enterMountNamespace())
        QSKIP("This machine lets the test mount nothing.");
    Scene scene;
    const fs::path drive = scene.folder / "drive";
    fs::create_directory(drive);
    // Of the kinds that are there without a device, ramfs is one of which Litecopy knows of no lasting numbers.
    if (::mount("ramfs", drive.c_str(), "ramfs", 0, nullptr) != 0)
        QSKIP("This machine mounts no ramfs.");
    const auto unmount = qScopeGuard([&] { ::umount2(drive.c_str(), MNT_DETACH); });
    scene.request.folder = drive;
    std::vector<fs::path> copies;
    for (int i = 0; i < 4; ++i)
        copies.push_back(scene.keepAnother());
    // As if it had been mounted anew.
    for (const fs::path &copy : copies) {
        const auto made = fs::last_write_time(copy);
        fs::rename(copy, drive / "old");
        fs::copy_file(drive / "old", copy);
        fs::last_write_time(copy, made);
        fs::remove(drive / "old");
    }
    for (const ListedCopy &copy : readCopyList(drive).copies)
        QCOMPARE(copy.presence, ListedCopy::Presence::Moved);
    scene.request.policy.last = 3;
    static_cast<void>(scene.keepAnother());
    int renumbered = 0;
    QStringList names;
    for (const ListedCopy &copy : readCopyList(drive).copies) {
        renumbered += copy.presence == ListedCopy::Presence::Moved;
        QVERIFY(copy.isThere());
        names.append(nameOfFile(copy.path));
    }
    QCOMPARE(names.size(), 3);
    QVERIFY(!fs::exists(copies[0]) && !fs::exists(copies[1]));
    // Neither the one that was made now nor the newest of those that were there.
    QCOMPARE(renumbered, 1);
    QCOMPARE(scene.keep().outcome, KeepOutcome::UpToDate);
}

/// The number of the machine is another one: after its system was installed anew, or the drive is another machine's.
void TestMovedCopies::copiesOfAnotherMachineAreTakenOverAtAPersonsWordOnly()
{
    Scene scene;
    std::vector<fs::path> copies;
    for (int i = 0; i < 3; ++i)
        copies.push_back(scene.keepAnother());
    for (const fs::path &copy : copies)
        scene.editEntry(copy, "machine", QStringLiteral("0123456789abcdef"));
    scene.request.policy.last = 1;
    scene.commit();
    const KeepResult kept = scene.keep();
    QVERIFY(kept.outcome == KeepOutcome::Kept);
    QCOMPARE(kept.fromElsewhere, 3);
    QCOMPARE(kept.copies.size(), std::size_t(1));
    QCOMPARE(copiesIn(scene.request.folder).size(), 4);
    const CopyList list = readCopyList(scene.request.folder);
    QCOMPARE(copiesOf(list, scene.request.copy.source).size(), std::size_t(1));
    QCOMPARE(copiesFromElsewhere(list, scene.request.copy.source).size(), std::size_t(3));
    CopyControl control;
    // Of another database nothing is taken.
    QCOMPARE(adoptCopies(scene.folder / "other.db", scene.request.folder, control).fromElsewhere, 0);
    const AdoptResult adopted = adoptCopies(scene.request.copy.source, scene.request.folder, control);
    QVERIFY(adopted.isDone());
    QCOMPARE(adopted.fromElsewhere, 3);
    QVERIFY(adopted.others.empty());
    QCOMPARE(copiesOf(readCopyList(scene.request.folder), scene.request.copy.source).size(), std::size_t(4));
    const fs::path newest = scene.keepAnother();
    QCOMPARE(copiesIn(scene.request.folder), QStringList{nameOfFile(newest)});
}

void TestMovedCopies::adoptionTellsWhatItTookAndWhatNot()
{
    Scene scene;
    std::vector<fs::path> copies;
    for (int i = 0; i < 4; ++i)
        copies.push_back(scene.keepAnother());
    for (const fs::path &copy : copies)
        scene.editEntry(copy, "machine", QStringLiteral("0123456789abcdef"));
    const fs::path other = scene.folder / "other";
    fs::copy(scene.request.folder, other);
    for (fs::path &copy : copies)
        copy = other / copy.filename();
    const auto flipLast = [](const fs::path &copy) {
        QByteArray bytes = readFile(copy);
        bytes[bytes.size() - 7] = char(bytes[bytes.size() - 7] ^ 1);
        writeFile(copy, bytes);
    };
    fs::remove(copies[0]);
    flipLast(copies[1]);
    using Paths = std::vector<fs::path>;
    CopyControl control;
    {
        const Lease lease(copies[2]);
        if (!lease.isHeld())
            QSKIP("the file system knows no leases");
        const AdoptResult adopted = adoptCopies(scene.request.copy.source, other, control);
        QVERIFY2(adopted.isDone(), qPrintable(describe(adopted.error).title + adopted.problem));
        QCOMPARE(adopted.fromElsewhere, 2);
        QCOMPARE(adopted.proved, 1);
        QCOMPARE(adopted.others, Paths{copies[1]});
        QCOMPARE(adopted.unread, Paths{copies[2]});
    }
    QVERIFY(copiesFromElsewhere(readCopyList(other), scene.request.copy.source).empty());
    const AdoptResult again = adoptCopies(scene.request.copy.source, other, control);
    QCOMPARE(again.fromElsewhere, 0);
    QCOMPARE(again.proved, 1);
    QVERIFY(again.unread.empty());

    // That one is another is in the list, too, where nothing else is to be written.
    flipLast(copies[3]);
    QCOMPARE(readCopyList(other).copies.front().presence, ListedCopy::Presence::Moved);
    QCOMPARE(adoptCopies(scene.request.copy.source, other, control).proved, 0);
    QCOMPARE(readCopyList(other).copies.front().presence, ListedCopy::Presence::Another);
}

/// Whether it is the one that was made, or the newest one still, is known when a file server has given it back.
void TestMovedCopies::aCopyThatIsLeasedIsWaitedForBeforeItIsRead_data()
{
    QTest::addColumn<bool>("isCancelled");
    QTest::newRow("given back") << false;
    QTest::newRow("cancelled") << true;
}

void TestMovedCopies::aCopyThatIsLeasedIsWaitedForBeforeItIsRead()
{
    QFETCH(const bool, isCancelled);
    Scene scene;
    static_cast<void>(scene.keepAnother());
    const CopyFolder folder(scene.request.folder);
    const ListedCopy listed = readCopyList(scene.request.folder).copies.front();
    const Lease lease(listed.path);
    if (!lease.isHeld())
        QSKIP("the file system knows no leases");
    CopyControl control;
    bool hasWaited = false;
    const auto tell = [&](std::chrono::milliseconds waited) {
        if (waited < 300ms || std::exchange(hasWaited, true))
            return;
        isCancelled ? control.cancel() : lease.giveBack();
    };
    ListedCopy now = listed;
    QByteArray digest;
    bool wasCancelled = false;
    try {
        digest = digestOf(folder, &now, control, tell);
    } catch (const Cancelled &) {
        wasCancelled = true;
    }
    QVERIFY(hasWaited);
    QCOMPARE(wasCancelled, isCancelled);
    QVERIFY(!listed.digest.isEmpty());
    QCOMPARE(digest, isCancelled ? QByteArray() : listed.digest);
}

/// Nothing is lost by it, and what was proved until then is proved the next time.
void TestMovedCopies::aCancelWhileMovedCopiesAreReadEndsTheRun()
{
    Scene scene;
    for (int i = 0; i < 2; ++i)
        static_cast<void>(scene.keepAnother());
    const fs::path other = scene.folder / "other";
    fs::copy(scene.request.folder, other);
    scene.request.folder = other;
    const FolderSnapshot before(other);
    CopyControl control;
    control.cancel();
    QCOMPARE(keepCopy(scene.request, control).outcome, KeepOutcome::Cancelled);
    QVERIFY(adoptCopies(scene.request.copy.source, other, control).cancelled);
    QCOMPARE(before.differenceTo(FolderSnapshot(other)), QString());
}

/// All of them may take hours to read. A cancel then ends the reading, and nothing goes.
void TestMovedCopies::aNewCopyWaitsForTheNewestMovedOneAlone()
{
    Scene scene;
    std::vector<fs::path> copies;
    for (int i = 0; i < 3; ++i)
        copies.push_back(scene.keepAnother());
    const fs::path other = scene.folder / "other";
    fs::copy(scene.request.folder, other);
    scene.request.folder = other;
    scene.request.policy.last = 1;
    scene.commit();
    const auto presences = [&] {
        std::vector<ListedCopy::Presence> found;
        for (const fs::path &copy : copies) {
            const CopyList list = readCopyList(other);
            found.push_back(std::ranges::find(list.copies, other / copy.filename(), &ListedCopy::path)->presence);
        }
        return found;
    };
    using enum ListedCopy::Presence;
    for (const CopyPhase phase : {CopyPhase::Copying, CopyPhase::Done}) {
        CopyControl control;
        const KeepResult kept = keepCopy(scene.request, control, [&](const CopyProgress &progress) {
            if (progress.phase == phase)
                control.cancel();
        });
        QCOMPARE(kept.outcome, phase == CopyPhase::Done ? KeepOutcome::Kept : KeepOutcome::Cancelled);
        QVERIFY(presences() == (std::vector{Moved, Moved, Here}));
        QCOMPARE(removedBy(kept), QStringList());
    }
    QCOMPARE(copiesIn(other).size(), 4);
    static_cast<void>(scene.keep());
    QCOMPARE(copiesIn(other).size(), 1);
}

void TestMovedCopies::whatWasAdoptedBeforeACancelIsInTheList()
{
    Scene scene;
    std::vector<fs::path> copies;
    for (int i = 0; i < 3; ++i)
        copies.push_back(scene.keepAnother());
    const fs::path other = scene.folder / "other";
    fs::copy(scene.request.folder, other);
    scene.request.folder = other;
    for (const fs::path &copy : copies)
        scene.editEntry(copy, "digest", QJsonValue(QString()));
    CopyControl control;
    int checks = 0;
    const AdoptResult adopted =
        adoptCopies(scene.request.copy.source, other, control, [&](const CopyProgress &progress) {
            checks += progress.phase == CopyPhase::Checking && progress.phaseFraction < 0;
            if (checks == 2)
                control.cancel();
        });
    QVERIFY(adopted.cancelled);
    const CopyList list = readCopyList(other);
    QCOMPARE(list.copies[0].presence, ListedCopy::Presence::Here);
    QCOMPARE(list.copies[1].presence, ListedCopy::Presence::Moved);
    QCOMPARE(list.copies[2].presence, ListedCopy::Presence::Moved);
}

void TestMovedCopies::aMovedFolderIsPrunedLikeBefore()
{
    Scene scene;
    for (int i = 0; i < 3; ++i)
        static_cast<void>(scene.keepAnother());
    fs::rename(scene.request.folder, scene.folder / "moved");
    scene.request.folder = scene.folder / "moved";
    scene.request.policy.last = 1;
    const fs::path newest = scene.keepAnother();
    QCOMPARE(copiesIn(scene.request.folder), QStringList{nameOfFile(newest)});
}

void TestMovedCopies::aNewestCopyThatWasChangedBehindItsTimesIsNotTakenForSound()
{
    Scene scene;
    const fs::path first = scene.keepAnother();
    const fs::path newest = scene.keepAnother();
    QTRY_VERIFY(hasSettled(scene.request.copy.source));
    QCOMPARE(scene.keep().outcome, KeepOutcome::UpToDate);
    changeLastByte(newest);
    scene.request.policy.last = 1;
    const KeepResult result = scene.keep();
    QCOMPARE(result.outcome, KeepOutcome::Kept);
    QVERIFY(fs::exists(result.copy.receipt.destination) && fs::exists(newest));
    QVERIFY(!fs::exists(first));
}

QTEST_GUILESS_MAIN(TestMovedCopies)
#include "tst_movedcopies.moc"
