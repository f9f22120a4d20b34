// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "keepscene.h"

#include "keep/listfile.h"
#include "keep/movedcopies.h"
#include "keep/removal.h"
#include "support/copying.h"
#include "support/databasebuilder.h"

#include <litecopy/restorecopy.h>

#include <QTest>

#include <thread>
#include <vector>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;

/// Copies that a person lets go by name or by age, of whatever kind.
class TestRemoveCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesThatNoRuleRemovesGoWhenTheyAreNamed();
    void copiesBeforeARestoreGoByAge();
    void aFileThatTookTheNameSinceTheListWasReadStays_data();
    void aFileThatTookTheNameSinceTheListWasReadStays();
    void theLastSoundOneStaysWhereTheOthersVanishedSinceTheListWasRead();
    void ofAMovedFolderAllButTheLastSoundOneMayGo();
    void whatWasRemovedBeforeACancelIsInTheListNoMore();
};

/// No rule does that: a person names them, or how old they are.
void TestRemoveCopies::copiesThatNoRuleRemovesGoWhenTheyAreNamed()
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
    // To name one twice takes nothing back.
    const fs::path twice = scene.keepAnother();
    for (const bool onlyLook : {true, false}) {
        result = removeCopies(scene.request.folder, {twice, twice}, control, onlyLook);
        QVERIFY(result.isDone());
        QCOMPARE(result.removed, std::vector<fs::path>{twice});
    }
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

void TestRemoveCopies::copiesBeforeARestoreGoByAge()
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
    // What another computer kept on the same drive is not this one's to sum up, or to let go by its age.
    scene.editEntry(before[2], "machine", QStringLiteral("0123456789abcdef"));
    QVERIFY(copiesBeforeRestore(readCopyList(scene.request.folder)).empty());
}

void TestRemoveCopies::aFileThatTookTheNameSinceTheListWasReadStays_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("of others") << QByteArray("another's");
    QTest::newRow("a longer one") << QByteArray();
    QTest::newRow("none at all") << QByteArray("-");
}

/// To look at one copy after the other takes time, and most of all to read those that were moved.
void TestRemoveCopies::aFileThatTookTheNameSinceTheListWasReadStays()
{
    QFETCH(const QByteArray, content);
    Scene scene;
    const fs::path older = scene.keepAnother();
    static_cast<void>(scene.keepAnother());
    CopyControl control;
    const CopyFolder folder(scene.request.folder);
    ListFile list(folder);
    MovedCopies moved(folder, list, control, {});
    std::vector<ListedCopy> copies = list.copies();
    QCOMPARE(copies.back().presence, ListedCopy::Presence::Here);
    const QByteArray foreign = content.isEmpty() ? readFile(older) + "x" : content;
    fs::remove(older);
    if (content != "-")
        writeFile(older, foreign);
    const std::vector<ListedCopy *> others{&copies.front(), &copies.back()};
    const Removal removal = removeCopy(folder, moved, &copies.back(), others);
    QVERIFY(!removal.isDone());
    QVERIFY(copies.back().presence != ListedCopy::Presence::Here);
    if (content != "-")
        QCOMPARE(readFile(older), foreign);
}

void TestRemoveCopies::theLastSoundOneStaysWhereTheOthersVanishedSinceTheListWasRead()
{
    Scene scene;
    const fs::path older = scene.keepAnother();
    const fs::path newer = scene.keepAnother();
    CopyControl control;
    const CopyFolder folder(scene.request.folder);
    ListFile list(folder);
    MovedCopies moved(folder, list, control, {});
    std::vector<ListedCopy> copies = list.copies();
    fs::remove(newer);
    const std::vector<ListedCopy *> others{&copies.front(), &copies.back()};
    const Removal removal = removeCopy(folder, moved, &copies.back(), others);
    QVERIFY2(removal.obstacle.contains(QStringLiteral("last sound copy")), qPrintable(removal.obstacle));
    QVERIFY(fs::exists(older));
}

/// None of them is the file that was made, as on a drive that makes up its numbers with each mount: that there are
/// others is not denied for it.
void TestRemoveCopies::ofAMovedFolderAllButTheLastSoundOneMayGo()
{
    Scene scene;
    for (int i = 0; i < 3; ++i)
        static_cast<void>(scene.keepAnother());
    const fs::path other = scene.folder / "other";
    fs::copy(scene.request.folder, other);
    std::vector<fs::path> all;
    for (const ListedCopy &copy : readCopyList(other).copies) {
        QCOMPARE(copy.presence, ListedCopy::Presence::Moved);
        all.push_back(copy.path);
    }
    CopyControl control;
    for (const bool onlyLook : {true, false}) {
        const RemoveResult result = removeCopies(other, all, control, onlyLook);
        QCOMPARE(result.removed.size(), std::size_t(2));
        QVERIFY2(result.left.size() == 1 && result.left.front().obstacle.contains(QStringLiteral("last sound copy")),
                 qPrintable(result.left.empty() ? QString() : result.left.front().obstacle));
    }
    QCOMPARE(copiesIn(other), QStringList{nameOfFile(all.back())});
    QCOMPARE(readCopyList(other).copies.front().presence, ListedCopy::Presence::Here);
}

void TestRemoveCopies::whatWasRemovedBeforeACancelIsInTheListNoMore()
{
    Scene scene;
    std::vector<fs::path> kept;
    for (int i = 0; i < 40; ++i)
        kept.push_back(scene.keepAnother());
    const std::vector<fs::path> named(kept.begin(), kept.end() - 1);
    CopyControl control;
    // Once the first is gone.
    std::jthread cancelling([&](const std::stop_token &stop) {
        while (fs::exists(named.front()) && !stop.stop_requested())
            std::this_thread::yield();
        control.cancel();
    });
    const RemoveResult result = removeCopies(scene.request.folder, named, control);
    cancelling.request_stop();
    cancelling.join();
    QVERIFY(!result.removed.empty());
    QVERIFY(result.cancelled || result.removed.size() == named.size());
    QCOMPARE(readCopyList(scene.request.folder).copies.size(), kept.size() - result.removed.size());
    for (const ListedCopy &copy : readCopyList(scene.request.folder).copies)
        QVERIFY(fs::exists(copy.path));
}

QTEST_GUILESS_MAIN(TestRemoveCopies)
#include "tst_removecopies.moc"
