// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "keepscene.h"

#include "support/copying.h"
#include "support/damage.h"
#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"

#include <litecopy/keepcopy.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QScopeGuard>
#include <QTest>

#include <algorithm>
#include <map>
#include <stdexcept>

#include <sys/stat.h>
#include <unistd.h>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;

/// The list of a folder: what is done where it is lost, damaged, of another version, or can't be written.
class TestKeptList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListThatIsNotUnderstoodIsLeftAloneAndNothingGoes_data();
    void aListThatIsNotUnderstoodIsLeftAloneAndNothingGoes();
    void aFieldOfAnotherTypeMakesTheListNotUnderstood_data();
    void aFieldOfAnotherTypeMakesTheListNotUnderstood();
    void aListThatCannotBeWrittenIsToldAndNothingGoes();
    void theListOfAFolderThatIsNotRootsStaysReadableForItsOwner();
    void aLostListIsBegunAnewAndNothingGoes();
    void aNameThatIsFreeAgainIsListedOnce();
    void anEntryWithAnotherNameTakesNoRulesPlace();
    void whatALaterVersionWroteIntoTheListIsKept();
    void namesThatAreNoTextAreListedByTheirBytes();
    void onlyADamagedListIsToBeMovedAway_data();
    void onlyADamagedListIsToBeMovedAway();
    void aRunByOtherRulesThanTheLastOneIsSaid();
};

void TestKeptList::aListThatIsNotUnderstoodIsLeftAloneAndNothingGoes_data()
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

void TestKeptList::aListThatIsNotUnderstoodIsLeftAloneAndNothingGoes()
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

void TestKeptList::aFieldOfAnotherTypeMakesTheListNotUnderstood_data()
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

void TestKeptList::aFieldOfAnotherTypeMakesTheListNotUnderstood()
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

void TestKeptList::aListThatCannotBeWrittenIsToldAndNothingGoes()
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

void TestKeptList::theListOfAFolderThatIsNotRootsStaysReadableForItsOwner()
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

void TestKeptList::aLostListIsBegunAnewAndNothingGoes()
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

/// A run was killed between the removal of a copy and the writing of the list, and the next one is of the same second.
void TestKeptList::aNameThatIsFreeAgainIsListedOnce()
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

/// An entry that somebody wrote into the list: its file is never removed, so it may not stand for a copy that is.
void TestKeptList::anEntryWithAnotherNameTakesNoRulesPlace()
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

void TestKeptList::whatALaterVersionWroteIntoTheListIsKept()
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

void TestKeptList::namesThatAreNoTextAreListedByTheirBytes()
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

void TestKeptList::onlyADamagedListIsToBeMovedAway_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isDamaged");
    QTest::newRow("cut") << QByteArray("{ \"version\": 1, ") << true;
    QTest::newRow("another program's") << QByteArray("{}") << true;
    QTest::newRow("of a later version") << QByteArray("{ \"version\": 2, \"copies\": [] }") << false;
}

void TestKeptList::onlyADamagedListIsToBeMovedAway()
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

void TestKeptList::aRunByOtherRulesThanTheLastOneIsSaid()
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

QTEST_GUILESS_MAIN(TestKeptList)
#include "tst_keptlist.moc"
