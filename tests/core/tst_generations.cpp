// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "keep/listfile.h"
#include "support/copying.h"
#include "support/damage.h"
#include "support/databasebuilder.h"
#include "support/filesystems.h"
#include "support/foldersnapshot.h"
#include "support/settled.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"
#include "support/waits.h"
#include "system/filesystem.h"

#include <litecopy/keepcopy.h>
#include <litecopy/restorecopy.h>

#include <QTest>

#include <algorithm>
#include <memory>
#include <stdexcept>

#include <fcntl.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

/// Copies that are made from the last one, and drives and folders that stand in their way.
class TestGenerations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aCopyAddsWhatChangedSinceTheLastOne_data() { addPlaces(); }
    void aCopyAddsWhatChangedSinceTheLastOne();
    void aFileThatOnlyLooksChangedMakesNoCopy_data();
    void aFileThatOnlyLooksChangedMakesNoCopy();
    void aDamagedCopyIsNoBase_data() { addPlaces(); }
    void aDamagedCopyIsNoBase();
    void aBaseThatRottedSpoilsNothing_data() { addPlaces(); }
    void aBaseThatRottedSpoilsNothing();
    void aFullCheckIsDoneWhereNothingChanged();
    void aFullDriveLosesNoCopy();
    void aFolderThatCanOnlyBeReadIsLeftAlone();
    void aFolderThatIsSwappedLosesNothing_data();
    void aFolderThatIsSwappedLosesNothing();
    void otherNamesOfACopyStay();
    void aFileInThePlaceOfACopyStays_data();
    void aFileInThePlaceOfACopyStays();
    void aListOfAnotherUserStaysAndThisOneHasAnother();

private:
    void addPlaces() const;

    TemporaryFolder m_place;
    bool m_mayMount = false;
    bool m_sharesBlocks = false;
};

namespace {

struct Scene
{
    explicit Scene(const fs::path &kept = {}, const QByteArray &journalMode = "delete", qint64 size = 1 << 20)
    {
        request.copy.source = folder / "app.db";
        request.copy.progressInterval = 0ms;
        request.folder = kept.empty() ? folder / "kept" : kept;
        fs::create_directories(request.folder);
        buildDatabase(request.copy.source, {.journalMode = journalMode, .size = size});
        SqlHandle(request.copy.source).execute("CREATE TABLE added(n)");
    }

    [[nodiscard]] KeepResult keep(const ProgressSink &progress = {}, const PlanSink &planned = {}) const
    {
        CopyControl control;
        return keepCopy(request, control, progress, planned);
    }

    [[nodiscard]] fs::path keepAnother() const
    {
        SqlHandle(request.copy.source).execute("INSERT INTO added VALUES(1)");
        const KeepResult result = keep();
        if (result.outcome != KeepOutcome::Kept)
            throw std::runtime_error(describe(result.error).title.toStdString());
        return result.copy.receipt.destination;
    }

    [[nodiscard]] CopyList list() const { return readCopyList(request.folder); }

    TemporaryFolder folder;
    KeepRequest request;
};

/// Of a folder: the files without the list.
QStringList copiesIn(const fs::path &folder)
{
    QStringList names = namesIn(folder);
    names.removeAll(QString::fromLatin1(CopyList::fileName));
    return names;
}

/// Overwrites the middle of each page but the first two.
void damage(const fs::path &database)
{
    QByteArray bytes = readFile(database);
    for (qsizetype page = 2; (page + 1) * 4096 <= bytes.size(); ++page)
        std::fill_n(bytes.data() + page * 4096, 64, '\x7f');
    writeFile(database, bytes);
}

} // namespace

void TestGenerations::initTestCase()
{
    m_mayMount = ::geteuid() == 0 && enterMountNamespace();
    if (!m_mayMount)
        return;
    const fs::path image = m_place / "xfs.image";
    fs::create_directory(m_place / "mounted");
    writeFile(image, {});
    fs::resize_file(image, std::uintmax_t(600) << 20);
    const QString imageName = QString::fromStdString(image.native());
    QString trouble = runSystemProgram(u"mkfs.xfs"_qs, {u"-q"_qs, u"-m"_qs, u"reflink=1"_qs, imageName});
    if (trouble.isEmpty())
        trouble = runSystemProgram(
            u"mount"_qs, {u"-o"_qs, u"loop"_qs, imageName, QString::fromStdString((m_place / "mounted").native())});
    m_sharesBlocks = trouble.isEmpty();
    if (!m_sharesBlocks)
        qInfo("no file system that shares blocks: %s", qPrintable(trouble));
}

void TestGenerations::cleanupTestCase()
{
    if (m_sharesBlocks)
        QCOMPARE(::umount2((m_place / "mounted").c_str(), MNT_DETACH), 0);
}

void TestGenerations::addPlaces() const
{
    QTest::addColumn<bool>("sharesBlocks");
    QTest::newRow("blocks are shared") << true;
    QTest::newRow("blocks are not shared") << false;
}

#define NEEDS_PLACE()                                                                                                  \
    QFETCH(const bool, sharesBlocks);                                                                                  \
    if (sharesBlocks && !m_sharesBlocks)                                                                               \
        QSKIP("no file system that shares blocks here");                                                               \
    const fs::path place = sharesBlocks ? m_place / "mounted" / QTest::currentTestFunction() : fs::path();             \
    if (!sharesBlocks && FileSystem::of(m_place.path()).sharesBlocks)                                                  \
    QSKIP("the temporary folder shares blocks")

void TestGenerations::aCopyAddsWhatChangedSinceTheLastOne()
{
    NEEDS_PLACE();
    Scene scene(place, "delete", 20 << 20);
    const fs::path first = scene.keepAnother();
    QCOMPARE(scene.list().copies.front().adds, qint64(fs::file_size(first)));
    const auto freeBefore = fs::space(scene.request.folder).available;
    SqlHandle(scene.request.copy.source)
        .execute("UPDATE filler SET data = randomblob(length(data)) WHERE rowid % 300 = 5");
    const fs::path second = scene.keepAnother();
    const auto taken = qint64(freeBefore) - qint64(fs::space(scene.request.folder).available);
    const CopyList list = scene.list();
    const ListedCopy &newest = list.copies.front();
    QCOMPARE(newest.path, second);
    qInfo("adds %lld of %lld bytes, %lld taken", newest.adds, qint64(newest.file.size), taken);
    if (sharesBlocks) {
        QVERIFY(newest.adds > 0 && newest.adds < newest.file.size / 4);
        QVERIFY(taken < newest.file.size / 2);
    } else {
        QCOMPARE(newest.adds, newest.file.size);
    }
    QCOMPARE(differenceOfCopy(scene.request.copy.source, second), QString());
    // One made by hand shares as well, and what was shared with a copy that goes stays.
    scene.request.kind = CopyKind::ByHand;
    const fs::path third = scene.keepAnother();
    QVERIFY(!sharesBlocks || scene.list().copies.front().adds < newest.file.size / 4);
    scene.request.kind = CopyKind::Automatic;
    scene.request.policy.last = 1;
    const fs::path fourth = scene.keepAnother();
    QVERIFY(!fs::exists(first) && !fs::exists(second));
    QCOMPARE(verifyBank(third), QString());
    QCOMPARE(verifyBank(fourth), QString());
    QCOMPARE(SqlHandle(fourth).integer("SELECT count(*) FROM added"), 4);
}

void TestGenerations::aFileThatOnlyLooksChangedMakesNoCopy_data()
{
    QTest::addColumn<bool>("sharesBlocks");
    QTest::addColumn<QByteArray>("journalMode");
    for (const char *mode : {"delete", "wal"}) {
        QTest::addRow("shared, %s", mode) << true << QByteArray(mode);
        QTest::addRow("not shared, %s", mode) << false << QByteArray(mode);
    }
}

void TestGenerations::aFileThatOnlyLooksChangedMakesNoCopy()
{
    NEEDS_PLACE();
    QFETCH(const QByteArray, journalMode);
    Scene scene(place.empty() ? place : place / journalMode.toStdString(), journalMode);
    QTRY_VERIFY(hasSettled(scene.request.copy.source));
    const fs::path first = scene.keepAnother();
    const FolderSnapshot before(scene.request.folder);
    fs::last_write_time(scene.request.copy.source, fs::last_write_time(scene.request.copy.source) - 1h);
    QTRY_VERIFY(hasSettled(scene.request.copy.source));
    const KeepResult compared = scene.keep();
    QVERIFY2(compared.outcome == KeepOutcome::UpToDate, qPrintable(inWords(compared.copy)));
    QCOMPARE(compared.copy.receipt.destination, first);
    QCOMPARE(compared.copy.receipt.check, CheckOutcome::Passed);
    QVERIFY(compared.copy.receipt.pagesCompared > 0);
    // It was noted: the next run looks at the files, and at no page.
    const KeepResult known = scene.keep();
    QCOMPARE(known.outcome, KeepOutcome::UpToDate);
    QCOMPARE(known.copy.receipt.pagesCompared, 0U);
    QCOMPARE(copiesIn(scene.request.folder).size(), 1);
    QCOMPARE(readFile(first), readFile(scene.list().copies.front().path));
    QCOMPARE(before.entries().at(first.filename().native()),
             FolderSnapshot(scene.request.folder).entries().at(first.filename().native()));
}

void TestGenerations::aDamagedCopyIsNoBase()
{
    NEEDS_PLACE();
    Scene scene(place);
    const fs::path sound = scene.keepAnother();
    const QByteArray whole = readFile(scene.request.copy.source);
    damage(scene.request.copy.source);
    QTRY_VERIFY(hasSettled(scene.request.copy.source));
    const KeepResult damaged = scene.keep();
    QCOMPARE(damaged.outcome, KeepOutcome::Kept);
    QCOMPARE(damaged.copy.receipt.check, CheckOutcome::Damaged);
    // It fills no drive with the same damage, and says it each time.
    const KeepResult again = scene.keep();
    QCOMPARE(again.outcome, KeepOutcome::UpToDate);
    QCOMPARE(again.copy.receipt.check, CheckOutcome::Damaged);
    writeFile(scene.request.copy.source, whole);
    scene.request.policy.last = 1;
    const fs::path newest = scene.keepAnother();
    QCOMPARE(verifyBank(newest), QString());
    QVERIFY(!fs::exists(sound));
}

/// It is told by its digest, and no copy is made from it.
void TestGenerations::aBaseThatRottedSpoilsNothing()
{
    NEEDS_PLACE();
    Scene scene(place);
    const fs::path first = scene.keepAnother();
    changeLastByte(first);
    QCOMPARE(scene.list().copies.front().presence, ListedCopy::Presence::Moved);
    const fs::path second = scene.keepAnother();
    QCOMPARE(scene.list().copies.back().presence, ListedCopy::Presence::Another);
    QCOMPARE(differenceOfCopy(scene.request.copy.source, second), QString());
    QVERIFY(readFile(first) != readFile(second));
}

void TestGenerations::aFullCheckIsDoneWhereNothingChanged()
{
    Scene scene;
    QTRY_VERIFY(hasSettled(scene.request.copy.source));
    static_cast<void>(scene.keepAnother());
    QTRY_VERIFY(hasSettled(scene.request.copy.source));
    scene.request.copy.check = CheckLevel::Full;
    QCOMPARE(scene.keep().outcome, KeepOutcome::Kept);
    QCOMPARE(scene.keep().outcome, KeepOutcome::UpToDate);
    scene.request.copy.check = CheckLevel::Quick;
    QCOMPARE(scene.keep().outcome, KeepOutcome::UpToDate);
}

/// Full before the copy, while it is written, or just when the list is.
void TestGenerations::aFullDriveLosesNoCopy()
{
    if (!m_mayMount)
        QSKIP("nothing can be mounted here");
    SmallFileSystem drive(m_place / "small", 8 << 20);
    QVERIFY(drive.isMounted());
    Scene scene(drive.path() / "kept", "delete", 200'000);
    for (int i = 0; i < 3; ++i)
        static_cast<void>(scene.keepAnother());
    scene.request.policy.last = 1;
    const qint64 size = qint64(fs::file_size(scene.request.copy.source));
    int failed = 0;
    int unlisted = 0;
    for (qint64 more = -8192; more <= 131'072; more += 4096) {
        SqlHandle(scene.request.copy.source).execute("INSERT INTO added VALUES(1)");
        const CopyList before = scene.list();
        QVERIFY(drive.leave(size + more));
        const KeepResult result = scene.keep();
        QVERIFY(drive.leave(4 << 20));
        const CopyList after = scene.list();
        QCOMPARE(after.state, CopyList::State::Understood);
        QCOMPARE(namesIn(scene.request.folder).filter(QStringLiteral(".litecopy-")), QStringList());
        if (result.outcome == KeepOutcome::Failed) {
            QCOMPARE(result.error.code, ErrorCode::DiskFull);
            ++failed;
        } else {
            QCOMPARE(result.outcome, KeepOutcome::Kept);
            QCOMPARE(verifyBank(result.copy.receipt.destination), QString());
        }
        const bool isListed = std::ranges::any_of(after.copies, [&](const ListedCopy &copy) {
            return copy.path == result.copy.receipt.destination && copy.presence == ListedCopy::Presence::Here;
        });
        if (result.outcome == KeepOutcome::Kept && isListed)
            break;
        unlisted += result.outcome == KeepOutcome::Kept;
        for (const ListedCopy &copy : before.copies)
            QVERIFY(fs::exists(copy.path));
        QCOMPARE(after.copies.size(), before.copies.size());
        if (result.outcome == KeepOutcome::Kept)
            QVERIFY2(result.warnings.join(u' ').contains(QStringLiteral("could not be added to the list")),
                     qPrintable(result.warnings.join(u' ')));
    }
    qInfo("%d failed, %d came into no list", failed, unlisted);
    QVERIFY(failed > 0);
    const CopyList list = scene.list();
    QVERIFY(std::ranges::any_of(list.copies, &ListedCopy::isSound));
}

void TestGenerations::aFolderThatCanOnlyBeReadIsLeftAlone()
{
    if (!m_mayMount)
        QSKIP("nothing can be mounted here");
    const MountedMemory drive(m_place / "readonly", "size=16m");
    QVERIFY(drive.isMounted());
    Scene scene(drive.path() / "kept");
    const fs::path copy = scene.keepAnother();
    static_cast<void>(scene.keepAnother());
    QCOMPARE(::mount(nullptr, drive.path().c_str(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr), 0);
    SqlHandle(scene.request.copy.source).execute("INSERT INTO added VALUES(1)");
    scene.request.policy.last = 1;
    const KeepResult result = scene.keep();
    QCOMPARE(result.outcome, KeepOutcome::Failed);
    QVERIFY2(result.error.code == ErrorCode::DestinationReadOnly, qPrintable(describe(result.error).title));
    QCOMPARE(forecastKeep(scene.request).error.code, ErrorCode::DestinationReadOnly);
    const PinResult pinned = pinCopy(copy, true);
    QVERIFY2(pinned.error.code == ErrorCode::DestinationReadOnly, qPrintable(describe(pinned.error).title));
    const CopyList list = scene.list();
    QCOMPARE(list.copies.size(), std::size_t(2));
    QVERIFY(!list.copies.back().pinned);
    // What is there can be put back all the same; what was there goes beside the database.
    RestoreRequest restore;
    restore.copy = copy;
    restore.database = scene.request.copy.source;
    CopyControl control;
    const RestoreResult restored = restoreCopy(restore, control);
    QVERIFY2(restored.copy.isCopied(), qPrintable(inWords(restored.copy)));
    QCOMPARE(restored.copy.receipt.safetyCopy.parent_path(), restore.database.parent_path());
    QCOMPARE(SqlHandle(restore.database).integer("SELECT count(*) FROM added"), 1);
}

void TestGenerations::aFolderThatIsSwappedLosesNothing_data()
{
    QTest::addColumn<int>("report");
    for (int report = 0; report < 5; ++report)
        QTest::addRow("at report %d", report) << report;
    QTest::newRow("when the plan is made") << -1;
}

/// Another user, who owns what is above, puts another folder in its place, with files of the same names.
void TestGenerations::aFolderThatIsSwappedLosesNothing()
{
    QFETCH(const int, report);
    Scene scene;
    for (int i = 0; i < 3; ++i)
        static_cast<void>(scene.keepAnother());
    SqlHandle(scene.request.copy.source).execute("INSERT INTO added VALUES(1)");
    scene.request.policy.last = 1;
    const fs::path away = scene.folder / "away";
    std::unique_ptr<FolderSnapshot> before;
    std::unique_ptr<FolderSnapshot> other;
    const auto swap = [&] {
        if (before)
            return;
        fs::rename(scene.request.folder, away);
        fs::copy(away, scene.request.folder);
        for (const QString &name : namesIn(scene.request.folder).filter(QStringLiteral(".litecopy-")))
            fs::remove_all(scene.request.folder / name.toStdString());
        before = std::make_unique<FolderSnapshot>(away);
        other = std::make_unique<FolderSnapshot>(scene.request.folder);
    };
    int reports = 0;
    const KeepResult result = scene.keep(
        [&](const CopyProgress &) {
            if (reports++ == report)
                swap();
        },
        [&](const SourceState &, const CopyPlan &) {
            if (report < 0)
                swap();
        });
    QVERIFY(before);
    const auto lostOf = [](const FolderSnapshot &then, const fs::path &folder) {
        std::map<std::string, EntrySnapshot> now = FolderSnapshot(folder).entries();
        std::erase_if(now, [&](const auto &entry) { return !then.entries().contains(entry.first); });
        std::map<std::string, EntrySnapshot> was = then.entries();
        std::erase_if(was, [](const auto &entry) { return entry.first.starts_with(".litecopy-"); });
        std::erase_if(now, [](const auto &entry) { return entry.first.starts_with(".litecopy-"); });
        return FolderSnapshot(was).differenceTo(FolderSnapshot(now));
    };
    QCOMPARE(lostOf(*before, away), QString());
    QCOMPARE(lostOf(*other, scene.request.folder), QString());
    QVERIFY(result.outcome == KeepOutcome::Failed || !result.warnings.isEmpty());
}

void TestGenerations::otherNamesOfACopyStay()
{
    Scene scene;
    const fs::path first = scene.keepAnother();
    const QByteArray content = readFile(first);
    fs::create_hard_link(first, scene.folder / "mine.db");
    scene.request.policy.last = 1;
    static_cast<void>(scene.keepAnother());
    QVERIFY(!fs::exists(first));
    QCOMPARE(readFile(scene.folder / "mine.db"), content);
}

void TestGenerations::aFileInThePlaceOfACopyStays_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"hard link", "symbolic link", "folder", "pipe", "one byte is another"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestGenerations::aFileInThePlaceOfACopyStays()
{
    QFETCH(const QString, what);
    Scene scene;
    const fs::path first = scene.keepAnother();
    const fs::path theirs = scene.folder / "theirs";
    writeFile(theirs, "theirs");
    if (what == QStringLiteral("one byte is another")) {
        QByteArray bytes = readFile(first);
        bytes.back() = char(bytes.back() ^ 1);
        writeFile(theirs, bytes);
    }
    fs::remove(first);
    if (what == QStringLiteral("symbolic link"))
        fs::create_symlink(theirs, first);
    else if (what == QStringLiteral("folder"))
        fs::create_directory(first);
    else if (what == QStringLiteral("pipe"))
        QCOMPARE(::mkfifo(first.c_str(), 0600), 0);
    else
        fs::create_hard_link(theirs, first);
    const QByteArray content = readFile(theirs);
    scene.request.policy.last = 1;
    static_cast<void>(scene.keepAnother());
    static_cast<void>(scene.keepAnother());
    QVERIFY(fs::exists(fs::symlink_status(first)));
    QCOMPARE(readFile(theirs), content);
    QCOMPARE(copiesIn(scene.request.folder).size(), 2);
    QVERIFY(!pinCopy(first, true).isDone());
}

/// It is neither gone by nor written: this user's copies have a list of their own.
void TestGenerations::aListOfAnotherUserStaysAndThisOneHasAnother()
{
    if (::geteuid() != 0)
        QSKIP("only root gives files away");
    Scene scene;
    for (int i = 0; i < 3; ++i)
        static_cast<void>(scene.keepAnother());
    const fs::path usual = scene.request.folder / CopyList::fileName;
    QCOMPARE(::chown(usual.c_str(), 65534, 65534), 0);
    const QByteArray before = readFile(usual);
    scene.request.policy.last = 1;
    SqlHandle(scene.request.copy.source).execute("INSERT INTO added VALUES(1)");
    KeepResult result = scene.keep();
    QCOMPARE(result.outcome, KeepOutcome::Kept);
    QVERIFY(result.isListed);
    const QString warnings = result.warnings.join(u' ');
    QVERIFY2(warnings.contains(QStringLiteral("belongs to the user nobody"))
                 && warnings.contains(QStringLiteral(".litecopy-0.json")) && !warnings.contains(QStringLiteral("Move")),
             qPrintable(warnings));
    // The rules count and remove its own.
    const fs::path first = result.copy.receipt.destination;
    SqlHandle(scene.request.copy.source).execute("INSERT INTO added VALUES(1)");
    result = scene.keep();
    QVERIFY2(result.isListed && result.warnings.isEmpty(), qPrintable(result.warnings.join(u' ')));
    QVERIFY(!fs::exists(first));
    QCOMPARE(readFile(usual), before);
    CopyList list = scene.list();
    QCOMPARE(list.copies.size(), std::size_t(1));
    QCOMPARE(list.others.size(), std::size_t(3));
    QVERIFY(std::ranges::all_of(list.others, [](const ListedCopy &copy) { return fs::exists(copy.path); }));
    QCOMPARE(list.otherUser, QStringLiteral("nobody"));
    QVERIFY(list.unlisted.empty());
    const PinResult pinned = pinCopy(list.others.front().path, true);
    QVERIFY2(pinned.problem.contains(QStringLiteral("in the list of the user nobody")), qPrintable(pinned.problem));
    CopyControl control;
    const RemoveResult removed = removeCopies(scene.request.folder, {list.others.front().path}, control);
    QVERIFY(removed.removed.empty() && fs::exists(list.others.front().path));
    // Its own stays in use when the other's is gone.
    fs::remove(usual);
    QCOMPARE(scene.list().copies.size(), std::size_t(1));
    // A list of its own name that another user put there is not gone by either.
    QCOMPARE(::chown((scene.request.folder / ".litecopy-0.json").c_str(), 65534, 65534), 0);
    list = scene.list();
    QCOMPARE(list.state, CopyList::State::NotUnderstood);
    QCOMPARE(list.trouble, CopyList::Trouble::OfAnotherUser);
    QVERIFY2(list.remedy.contains(QStringLiteral("another folder")), qPrintable(list.remedy));
}

QTEST_GUILESS_MAIN(TestGenerations)
#include "tst_generations.moc"
