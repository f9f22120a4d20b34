// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/copierprocess.h"
#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/deniedthreads.h"
#include "support/filesystems.h"
#include "support/sqlhandle.h"
#include "support/superjournalrecord.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <QJsonArray>
#include <QTest>
#include <QtEndian>

#include <cerrno>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

/// Who may open a copy, what it takes over from the file it replaces, and which file is not replaced.
class TestReplacing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewCopyIsNeverMoreOpen_data();
    void aNewCopyIsNeverMoreOpen();
    void anAccessListOfTheSourceLetsNobodyElseIn();
    void anAccessListOfAnOverwrittenDatabaseLetsNobodyElseReadItsSafetyCopy();
    void aDefaultAccessListIsNotOpenedUp();
    void ownerModeAndAttributesAreKept();
    void whatCannotBeKeptIsTold();
    void hardLinksAreTold();
    void worksWithWhateverTheHeaderCounts();
    void aJournalThatIsKeptGoesWithItsDatabase_data();
    void aJournalThatIsKeptGoesWithItsDatabase();
    void aSuperJournalOfTheOldDatabaseStays();
    void aJournalThatNamesAnotherPlaceIsLeftAlone();
    void itsOwnerReplacesAReadOnlyFile();
    void aProgramThatOnlyHasItOpenIsSeen_data();
    void aProgramThatOnlyHasItOpenIsSeen();
    void whoMayNotAskSaysSo();
    void withoutAnotherThreadItSaysSo();
    void withoutAnotherThreadNothingIsReadBack();
    void aMountedFileIsRefusedBeforehand();
    void aDriveThatKeepsNoPermissionsIsCopiedTo();
    void aDropFolderIsCopiedTo();
    void aFileThatStaysIsRefusedBeforehand();
};

namespace {

/// In a namespace of one's own everybody is root, and may give no file to anybody.
bool isRoot = false;
QString whyNoMounts; ///< empty where this machine lets the test mount

constexpr unsigned nobody = 65534;

unsigned modeOf(const fs::path &path)
{
    struct stat status = {};
    return ::stat(path.c_str(), &status) == 0 ? status.st_mode & 07777 : ~0U;
}

QStringList warningsOf(const CopyResult &result)
{
    return result.receipt.warnings;
}

struct AccessEntry
{
    quint16 tag;
    quint16 permissions;
    quint32 id;
};

/// As the kernel takes it: linux/posix_acl_xattr.h.
std::string accessList(const std::vector<AccessEntry> &entries)
{
    const quint32 version = 2;
    std::string list(reinterpret_cast<const char *>(&version), sizeof version);
    for (const AccessEntry &entry : entries)
        list.append(reinterpret_cast<const char *>(&entry), sizeof entry);
    return list;
}

constexpr quint32 noId = ~quint32(0);
enum Tag : quint16
{
    Owner = 1,
    NamedUser = 2,
    OwningGroup = 4,
    Mask = 0x10,
    Others = 0x20,
};

bool setAttribute(const fs::path &path, const char *name, const std::string &value)
{
    return ::setxattr(path.c_str(), name, value.data(), value.size(), 0) == 0;
}

std::string attribute(const fs::path &path, const char *name)
{
    std::string value(1000, '\0');
    const ssize_t size = ::getxattr(path.c_str(), name, value.data(), value.size());
    value.resize(size > 0 ? std::size_t(size) : 0);
    return value;
}

struct Scene
{
    explicit Scene(DestinationMode mode = DestinationMode::Replace)
    {
        request.source = folder / "a.db";
        request.destination = folder.path() / "to" / "copy.db";
        request.destinationMode = mode;
        request.timeout = 500ms;
        buildDatabase(request.source, {.size = 100'000});
        fs::create_directory(folder / "to");
        if (mode == DestinationMode::Replace)
            buildDatabase(request.destination, {.seed = 2});
    }

    /// What the forecast says is what the copy says.
    [[nodiscard]] QByteArray refusal() const
    {
        const QByteArray foreseen = errorName(forecastCopy(request).error.code);
        const QByteArray met = errorName(copy(request).error.code);
        return foreseen == met ? met : "foreseen " + foreseen + ", met " + met;
    }

    TemporaryFolder folder;
    CopyRequest request;
};

} // namespace

void TestReplacing::aNewCopyIsNeverMoreOpen_data()
{
    QTest::addColumn<unsigned>("source");
    QTest::addColumn<unsigned>("mask");
    QTest::addColumn<unsigned>("expected");
    QTest::newRow("for everybody, usual umask") << 0666U << 0022U << 0644U;
    QTest::newRow("readable, private umask") << 0644U << 0077U << 0600U;
    QTest::newRow("private, open umask") << 0600U << 0000U << 0600U;
    QTest::newRow("for everybody, no umask") << 0666U << 0000U << 0666U;
    QTest::newRow("of the group, umask of the group") << 0660U << 0002U << 0660U;
    QTest::newRow("read-only") << 0444U << 0022U << 0444U;
    QTest::newRow("executable") << 0755U << 0022U << 0644U;
}

void TestReplacing::aNewCopyIsNeverMoreOpen()
{
    QFETCH(const unsigned, source);
    QFETCH(const unsigned, mask);
    QFETCH(const unsigned, expected);
    Scene scene(DestinationMode::NewFile);
    QCOMPARE(::chmod(scene.request.source.c_str(), source), 0);
    for (const CopyMethod method : allMethods) {
        scene.request.method = method;
        const mode_t before = ::umask(mask);
        const CopyResult result = copy(scene.request);
        ::umask(before);
        QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
        QCOMPARE(modeOf(scene.request.destination), expected);
        QCOMPARE(warningsOf(result), QStringList());
        fs::remove(scene.request.destination);
    }
}

void TestReplacing::anAccessListOfTheSourceLetsNobodyElseIn()
{
    Scene scene(DestinationMode::NewFile);
    const std::string oneUser = accessList(
        {{Owner, 6, noId}, {NamedUser, 6, 64999}, {OwningGroup, 0, noId}, {Mask, 6, noId}, {Others, 0, noId}});
    if (!setAttribute(scene.request.source, "system.posix_acl_access", oneUser))
        QSKIP("the temporary folder's file system keeps no access lists");
    QCOMPARE(modeOf(scene.request.source), 0660U);
    CopyResult result = copy(scene.request);
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QCOMPARE(modeOf(scene.request.destination), 0600U);

    // Who is shut out by name must not come in with everybody.
    fs::remove(scene.request.destination);
    const std::string notThisOne = accessList(
        {{Owner, 6, noId}, {NamedUser, 0, 64999}, {OwningGroup, 4, noId}, {Mask, 4, noId}, {Others, 4, noId}});
    QVERIFY(setAttribute(scene.request.source, "system.posix_acl_access", notThisOne));
    result = copy(scene.request);
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QCOMPARE(modeOf(scene.request.destination), 0600U);
}

void TestReplacing::anAccessListOfAnOverwrittenDatabaseLetsNobodyElseReadItsSafetyCopy()
{
    Scene scene;
    scene.request.destinationMode = DestinationMode::WriteInto;
    const std::string oneUser = accessList(
        {{Owner, 6, noId}, {NamedUser, 6, 64999}, {OwningGroup, 0, noId}, {Mask, 6, noId}, {Others, 0, noId}});
    if (!setAttribute(scene.request.destination, "system.posix_acl_access", oneUser))
        QSKIP("the temporary folder's file system keeps no access lists");
    const CopyResult result = copy(scene.request);
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QCOMPARE(modeOf(result.receipt.safetyCopy), 0600U);
}

void TestReplacing::aDefaultAccessListIsNotOpenedUp()
{
    Scene scene(DestinationMode::NewFile);
    const std::string forTheReader = accessList(
        {{Owner, 7, noId}, {NamedUser, 6, 64999}, {OwningGroup, 0, noId}, {Mask, 6, noId}, {Others, 0, noId}});
    if (!setAttribute(scene.folder / "to", "system.posix_acl_default", forTheReader))
        QSKIP("the temporary folder's file system keeps no access lists");
    // The list may let one more user in, and not to more than the source lets its group.
    fs::permissions(scene.request.source, fs::perms(0600));
    CopyResult result = copy(scene.request);
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QCOMPARE(modeOf(scene.request.destination), 0600U);
    fs::remove(scene.request.destination);
    fs::permissions(scene.request.source, fs::perms(0644));
    result = copy(scene.request);
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QCOMPARE(modeOf(scene.request.destination), 0640U);
}

void TestReplacing::ownerModeAndAttributesAreKept()
{
    Scene scene;
    const fs::path &destination = scene.request.destination;
    const std::string list = accessList(
        {{Owner, 6, noId}, {NamedUser, 4, 64999}, {OwningGroup, 0, noId}, {Mask, 4, noId}, {Others, 0, noId}});
    const bool owned = isRoot && ::chown(destination.c_str(), 60001, 60002) == 0;
    QCOMPARE(::chmod(destination.c_str(), 0640), 0);
    const bool listed = setAttribute(destination, "system.posix_acl_access", list);
    const bool named = setAttribute(destination, "user.comment", "of the service");
    for (const CopyMethod method : allMethods) {
        scene.request.method = method;
        const CopyResult result = copy(scene.request);
        QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
        QCOMPARE(warningsOf(result), QStringList());
        struct stat status = {};
        QCOMPARE(::stat(destination.c_str(), &status), 0);
        QCOMPARE(status.st_mode & 07777, 0640U);
        if (owned)
            QCOMPARE(std::pair(status.st_uid, status.st_gid), std::pair(60001U, 60002U));
        QCOMPARE(attribute(destination, "system.posix_acl_access"), listed ? list : std::string());
        QCOMPARE(attribute(destination, "user.comment"), std::string(named ? "of the service" : ""));
    }
    qInfo("kept: mode%s%s%s", owned ? ", owner and group" : "", listed ? ", access list" : "",
          named ? ", user attribute" : "");
}

void TestReplacing::whatCannotBeKeptIsTold()
{
    if (!isRoot)
        QSKIP("only root can make a file of another user's");
    Scene scene;
    fs::permissions(scene.folder / "to", fs::perms(0777));
    QCOMPARE(::chown(scene.request.destination.c_str(), 60001, 60002), 0);
    QCOMPARE(::chmod(scene.request.destination.c_str(), 0664), 0);
    const CopierReport report = CopierProcess::run(scene.request, {QStringLiteral("user=%1").arg(nobody)});
    QVERIFY2(report.isCopied(), qPrintable(report.error + report.title));
    const QString warnings = report.receipt[u"warnings"].toVariant().toStringList().join(u'\n');
    QVERIFY2(warnings.contains(u"belonged to user 60001"), qPrintable(warnings));
    QVERIFY2(warnings.contains(u"belonged to group 60002"), qPrintable(warnings));
    // The group is another one now.
    QCOMPARE(modeOf(scene.request.destination), 0644U);
}

void TestReplacing::hardLinksAreTold()
{
    Scene scene;
    fs::create_hard_link(scene.request.destination, scene.folder / "other name.db");
    const CopyResult result = copy(scene.request);
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QVERIFY2(warningsOf(result).join(u'\n').contains(u"hard links"), qPrintable(warningsOf(result).join(u'\n')));
}

/// With a count of 0, or an old one, in its header, SQLite's own exclusive lock writes a journal beside it.
void TestReplacing::worksWithWhateverTheHeaderCounts()
{
    for (const char count : {'\0', '\1', '\77'}) {
        Scene scene;
        QByteArray content = readFile(scene.request.destination);
        content[31] = count;
        content[95] = char(content[27] + 1); // SQLite then goes by the file's size
        writeFile(scene.request.destination, content);
        for (int night = 0; night < 2; ++night) {
            const CopyResult result = copy(scene.request);
            QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
            QCOMPARE(namesIn(scene.folder / "to"), QStringList{QStringLiteral("copy.db")});
            // And so may the copy: of a source like that.
            fs::copy_file(scene.request.destination, scene.request.source, fs::copy_options::overwrite_existing);
            QByteArray source = readFile(scene.request.source);
            source[31] = count;
            source[95] = char(source[27] + 1);
            writeFile(scene.request.source, source);
        }
    }
}

void TestReplacing::aJournalThatIsKeptGoesWithItsDatabase_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::newRow("persist") << QByteArray("persist");
    QTest::newRow("truncate") << QByteArray("truncate");
}

void TestReplacing::aJournalThatIsKeptGoesWithItsDatabase()
{
    QFETCH(const QByteArray, mode);
    Scene scene;
    SqlHandle(scene.request.destination).execute("PRAGMA journal_mode=" + mode + "; PRAGMA user_version=3");
    QVERIFY(fs::exists(scene.request.destination.native() + "-journal"));
    QCOMPARE(scene.refusal(), QByteArray("None"));
    QCOMPARE(namesIn(scene.folder / "to"), QStringList{QStringLiteral("copy.db")});
    QCOMPARE(verifyBank(scene.request.destination), QString());
}

/// What a crash over several attached databases leaves: the file that such a journal names is not the copy's to delete.
void TestReplacing::aSuperJournalOfTheOldDatabaseStays()
{
    Scene scene;
    const fs::path journal = scene.request.destination.native() + "-journal";
    const fs::path named = scene.folder / "thesis.txt";
    const fs::path keptJournal = scene.folder / "kept-journal";
    // A journal as it is in the midst of a transaction, and a record as SQLite writes it behind it.
    {
        SqlHandle writer(scene.request.destination);
        writer.execute(
            "PRAGMA cache_size=1; PRAGMA synchronous=FULL; BEGIN IMMEDIATE; UPDATE accounts SET balance=balance+1");
        writer.execute(
            "PRAGMA cache_spill=1; CREATE TABLE big AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 "
            "FROM n WHERE i<3000) SELECT randomblob(500) FROM n");
        fs::copy_file(journal, keptJournal);
        writer.execute("ROLLBACK");
    }
    const std::string name = named.native();
    quint32 sum = 0;
    for (const char character : name)
        sum += quint32(qint32(static_cast<signed char>(character)));
    const auto number = [](quint32 value) {
        QByteArray bytes(4, '\0');
        qToBigEndian(value, bytes.data());
        return bytes;
    };
    const QByteArray record = number(0x40000000 / 4096 + 1) + QByteArray::fromStdString(name)
        + number(quint32(name.size())) + number(sum) + QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
    writeFile(journal, readFile(keptJournal) + record);
    writeFile(named, "chapter one");
    QCOMPARE(scene.refusal(), QByteArray("None"));
    QCOMPARE(readFile(named), QByteArray("chapter one"));
    QCOMPARE(namesIn(scene.folder / "to"), QStringList{QStringLiteral("copy.db")});
    QCOMPARE(verifyBank(scene.request.destination), QString());
}

/// Whether that transaction was committed can't be known here.
void TestReplacing::aJournalThatNamesAnotherPlaceIsLeftAlone()
{
    const Scene scene;
    const fs::path journal = scene.request.destination.native() + "-journal";
    const QByteArray content = QByteArray(8192, 'j') + superJournalRecord("/of/another/container/b.db-mj0123");
    const QByteArray old = readFile(scene.request.destination);
    writeFile(journal, content);
    const CopyResult result = copy(scene.request);
    QVERIFY2(result.error.code == ErrorCode::DestinationLeftovers, qPrintable(inWords(result)));
    QCOMPARE(readFile(journal), content);
    QCOMPARE(readFile(scene.request.destination), old);
}

void TestReplacing::itsOwnerReplacesAReadOnlyFile()
{
    Scene scene(DestinationMode::NewFile);
    fs::permissions(scene.request.source, fs::perms(0444));
    QStringList options;
    if (isRoot) {
        options << QStringLiteral("user=%1").arg(nobody);
        QCOMPARE(::chown((scene.folder / "to").c_str(), nobody, nobody), 0);
    }
    scene.request.destinationMode = DestinationMode::Replace;
    for (int night = 0; night < 3; ++night) {
        const CopierReport report = CopierProcess::run(scene.request, options);
        QVERIFY2(report.isCopied(), qPrintable(report.error + report.title));
        QCOMPARE(modeOf(scene.request.destination), 0444U);
        QCOMPARE(report.receipt[u"warnings"].toArray().size(), 0);
    }
    // It is locked all the same: by a reader, for nobody may write to it.
    WriterProcess reader;
    QVERIFY(reader.hold(scene.request.destination, QStringLiteral("read")));
    const CopierReport report = CopierProcess::run(scene.request, options);
    QCOMPARE(report.error, QStringLiteral("DestinationInUse"));
}

void TestReplacing::aProgramThatOnlyHasItOpenIsSeen_data()
{
    QTest::addColumn<bool>("hidden");
    QTest::newRow("of this user") << false;
    QTest::newRow("of root, asked by the owner") << true;
}

/// /proc shows an ordinary user nothing of what root's programs have open.
void TestReplacing::aProgramThatOnlyHasItOpenIsSeen()
{
    QFETCH(const bool, hidden);
    if (hidden && !isRoot)
        QSKIP("only root can start a program whose files are hidden from another user");
    Scene scene;
    QStringList options;
    if (hidden) {
        options << QStringLiteral("user=%1").arg(nobody);
        QCOMPARE(::chown((scene.folder / "to").c_str(), nobody, nobody), 0);
        QCOMPARE(::chown(scene.request.destination.c_str(), nobody, nobody), 0);
    }
    const QByteArray before = readFile(scene.request.destination);
    const int open = ::open(scene.request.destination.c_str(), O_RDONLY | O_CLOEXEC);
    const CopierReport refused = CopierProcess::run(scene.request, options);
    ::close(open);
    QCOMPARE(refused.error, QStringLiteral("DestinationInUse"));
    QVERIFY(!refused.detail.isEmpty());
    QCOMPARE(readFile(scene.request.destination), before);
    const CopierReport report = CopierProcess::run(scene.request, options);
    QVERIFY2(report.isCopied(), qPrintable(report.error + report.title));
    QCOMPARE(report.receipt[u"warnings"].toArray().size(), 0);
}

void TestReplacing::whoMayNotAskSaysSo()
{
    if (!isRoot)
        QSKIP("only root can make a file of another user's");
    Scene scene;
    fs::permissions(scene.folder / "to", fs::perms(0777));
    QCOMPARE(::chmod(scene.request.destination.c_str(), 0666), 0);
    const CopierReport report = CopierProcess::run(scene.request, {QStringLiteral("user=%1").arg(nobody)});
    QVERIFY2(report.isCopied(), qPrintable(report.error + report.title));
    const QString warnings = report.receipt[u"warnings"].toVariant().toStringList().join(u'\n');
    QVERIFY2(warnings.contains(u"can’t be known here"), qPrintable(warnings));
}

/// Another thread is what asks whether a file is open anywhere, and what reads files beside SQLite.
void TestReplacing::withoutAnotherThreadItSaysSo()
{
    Scene scene;
    noThreads = true;
    const CopyResult result = copy(scene.request);
    noThreads = false;
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QVERIFY(result.receipt.plan.method == CopyMethod::Online);
    const QString warnings = warningsOf(result).join(u'\n');
    QVERIFY2(warnings.contains(u"can’t be known here"), qPrintable(warnings));
}

void TestReplacing::withoutAnotherThreadNothingIsReadBack()
{
    Scene scene;
    scene.request.readBack = true;
    const FileIdentity before = identify(scene.request.destination);
    noThreads = true;
    const CopyResult result = copy(scene.request);
    noThreads = false;
    QCOMPARE(errorName(result.error.code), QByteArray("NoThread"));
    QVERIFY(identify(scene.request.destination) == before);
}

void TestReplacing::aMountedFileIsRefusedBeforehand()
{
    if (!whyNoMounts.isEmpty())
        QSKIP(qPrintable(u"this machine lets the test mount nothing: "_qs + whyNoMounts));
    Scene scene;
    const fs::path mounted = scene.request.destination;
    const fs::path elsewhere = scene.folder / "elsewhere.db";
    buildDatabase(elsewhere, {.seed = 3});
    if (::mount(elsewhere.c_str(), mounted.c_str(), nullptr, MS_BIND, nullptr) != 0)
        QSKIP("this machine lets the test mount no single file");
    const QByteArray refusal = scene.refusal();
    const ErrorText text = describe(copy(scene.request).error);
    ::umount2(mounted.c_str(), MNT_DETACH);
    QCOMPARE(refusal, QByteArray("DestinationMounted"));
    QVERIFY2(text.advice.contains(QStringLiteral("--into")), qPrintable(text.advice));
    QCOMPARE(scene.refusal(), QByteArray("None"));
}

/// As SMB mounted for another user and WSL do.
void TestReplacing::aDriveThatKeepsNoPermissionsIsCopiedTo()
{
    Scene scene(DestinationMode::NewFile);
    fs::create_directory(scene.folder / "back");
    const QString share = QString::fromStdString((scene.folder / "to").native());
    const QString problem = runSystemProgram(
        QStringLiteral("bindfs"),
        {QStringLiteral("--chmod-deny"), QString::fromStdString((scene.folder / "back").native()), share});
    if (!problem.isEmpty())
        QSKIP(qPrintable(QStringLiteral("no drive that refuses chmod can be made: ") + problem));
    const CopyResult fresh = copy(scene.request);
    scene.request.destinationMode = DestinationMode::Replace;
    const CopyResult replaced = copy(scene.request);
    const QString bank = verifyBank(scene.request.destination);
    const QStringList names = namesIn(scene.folder / "to");
    static_cast<void>(runSystemProgram(QStringLiteral("fusermount"), {QStringLiteral("-u"), share}));
    QVERIFY2(fresh.isCopied(), qPrintable(inWords(fresh)));
    QVERIFY2(replaced.isCopied(), qPrintable(inWords(replaced)));
    QCOMPARE(bank, QString());
    QCOMPARE(names, QStringList{QStringLiteral("copy.db")});
}

/// Files can be put into it, and not be listed.
void TestReplacing::aDropFolderIsCopiedTo()
{
    Scene scene(DestinationMode::NewFile);
    fs::permissions(scene.folder / "to", fs::perms(0333));
    const QStringList options = isRoot ? QStringList{QStringLiteral("user=65534")} : QStringList();
    const CopierReport report = CopierProcess::run(scene.request, options);
    fs::permissions(scene.folder / "to", fs::perms(0755));
    QVERIFY2(report.isCopied(), qPrintable(report.error + report.title));
    QCOMPARE(report.receipt[u"warnings"].toArray().size(), 0);
    QCOMPARE(namesIn(scene.folder / "to"), QStringList{QStringLiteral("copy.db")});
}

void TestReplacing::aFileThatStaysIsRefusedBeforehand()
{
    const TemporaryFolder probe;
    writeFile(probe / "a", "x");
    if (!isRoot
        || !runSystemProgram(QStringLiteral("chattr"),
                             {QStringLiteral("+i"), QString::fromStdString((probe / "a").native())})
                .isEmpty())
        QSKIP("only root can make a file immutable, and not on every file system");
    static_cast<void>(runSystemProgram(QStringLiteral("chattr"),
                                       {QStringLiteral("-i"), QString::fromStdString((probe / "a").native())}));
    const auto change = [](const QByteArray &attribute, const fs::path &path) {
        static_cast<void>(runSystemProgram(QStringLiteral("chattr"),
                                           {QString::fromLatin1(attribute), QString::fromStdString(path.native())}));
    };
    // The mark is named: no mode shows it, and root looks in vain for a permission that is missing.
    const auto told = [](const CopyRequest &request) {
        const Error foreseen = forecastCopy(request).error;
        const Error met = copy(request).error;
        return QStringList{QString::fromLatin1(errorName(foreseen.code)), foreseen.detail.section(u'(', 1),
                           QString::fromLatin1(errorName(met.code)), met.detail.section(u'(', 1)}
            .join(u' ');
    };
    const QString immutable = u"DestinationNotPermitted chattr -i takes that away) "_qs.repeated(2).trimmed();
    const QString growing = u"DestinationNotPermitted chattr -a takes that away) "_qs.repeated(2).trimmed();
    Scene scene;
    QStringList all;
    for (const DestinationMode mode : {DestinationMode::Replace, DestinationMode::WriteInto}) {
        scene.request.destinationMode = mode;
        for (const char *const mark : {"i", "a"}) {
            change(QByteArray("+").append(mark), scene.request.destination);
            all << told(scene.request);
            change(QByteArray("-").append(mark), scene.request.destination);
        }
    }
    // Whatever is made in a folder that only grows can't be taken away again.
    for (const DestinationMode mode :
         {DestinationMode::NewFile, DestinationMode::Replace, DestinationMode::WriteInto}) {
        scene.request.destinationMode = mode;
        scene.request.destination =
            scene.folder.path() / "to" / (mode == DestinationMode::NewFile ? "new.db" : "copy.db");
        for (const char *const mark : {"i", "a"}) {
            change(QByteArray("+").append(mark), scene.folder / "to");
            all << told(scene.request);
            change(QByteArray("-").append(mark), scene.folder / "to");
        }
    }
    QCOMPARE(all,
             (QStringList{immutable, growing, immutable, growing, immutable, growing, immutable, growing, immutable,
                          growing}));
    QCOMPARE(namesIn(scene.folder / "to"), QStringList{QStringLiteral("copy.db")});
}

int main(int argc, char **argv)
{
    isRoot = ::geteuid() == 0;
    whyNoMounts = enterMountNamespace() ? QString() : QString::fromLocal8Bit(std::strerror(errno));
    QCoreApplication application(argc, argv);
    TestReplacing test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_replacing.moc"
