// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/filesystems.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"

#include <litecopy/keepcopy.h>

#include <QTest>

#include <fcntl.h>
#include <sys/mount.h>
#include <unistd.h>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;

/// What a copy is said to have written and to add, held against the drive: file systems that share blocks, made in
/// files and mounted for the test.
class TestAdds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_mayMount = ::geteuid() == 0 && enterMountNamespace(); }
    void theDriveHoldsWhatTheCopiesAdd_data();
    void theDriveHoldsWhatTheCopiesAdd();
    void anUpdateWritesNothingThatTheSourceShares_data() { addTypes(); }
    void anUpdateWritesNothingThatTheSourceShares();

private:
    static void addTypes();

    bool m_mayMount = false;
};

namespace {

constexpr qint64 mebibyte = 1 << 20;

/// Mounted while it lives.
class Drive
{
public:
    explicit Drive(const QString &type)
    {
        const fs::path image = m_folder / "image";
        fs::create_directory(path());
        writeFile(image, {});
        fs::resize_file(image, std::uintmax_t(600) << 20);
        const QString name = QString::fromStdString(image.native());
        const QStringList options = type == u"xfs" ? QStringList{u"-m"_qs, u"reflink=1"_qs} : QStringList{};
        m_trouble = runSystemProgram(u"mkfs."_qs + type, QStringList{u"-q"_qs} + options + QStringList{name});
        if (m_trouble.isEmpty())
            m_trouble =
                runSystemProgram(u"mount"_qs, {u"-o"_qs, u"loop"_qs, name, QString::fromStdString(path().native())});
    }
    Drive(const Drive &) = delete;
    Drive &operator=(const Drive &) = delete;
    ~Drive()
    {
        if (m_trouble.isEmpty())
            ::umount2(path().c_str(), MNT_DETACH);
    }

    [[nodiscard]] const QString &trouble() const noexcept { return m_trouble; }
    [[nodiscard]] fs::path path() const { return m_folder / "mounted"; }
    /// Bytes in use, with all that was deleted gone.
    [[nodiscard]] qint64 used() const
    {
        const int folder = ::open(path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        ::syncfs(folder);
        ::close(folder);
        const fs::space_info space = fs::space(path());
        return qint64(space.capacity - space.free);
    }

private:
    TemporaryFolder m_folder;
    QString m_trouble;
};

const QByteArray changeSome = "UPDATE filler SET data = randomblob(length(data)) WHERE rowid % 300 = 5";

} // namespace

#define NEEDS_DRIVE()                                                                                                  \
    QFETCH(const QString, type);                                                                                       \
    if (!m_mayMount)                                                                                                   \
        QSKIP("nothing can be mounted here");                                                                          \
    const Drive drive(type);                                                                                           \
    if (!drive.trouble().isEmpty())                                                                                    \
    QSKIP(qPrintable(drive.trouble()))

void TestAdds::addTypes()
{
    QTest::addColumn<QString>("type");
    QTest::newRow("XFS") << u"xfs"_qs;
    QTest::newRow("btrfs") << u"btrfs"_qs;
}

void TestAdds::theDriveHoldsWhatTheCopiesAdd_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("sourceToo");
    for (const QString &type : {u"xfs"_qs, u"btrfs"_qs}) {
        QTest::addRow("%s, the source on it", qPrintable(type)) << type << true;
        QTest::addRow("%s, the source elsewhere", qPrintable(type)) << type << false;
    }
}

void TestAdds::theDriveHoldsWhatTheCopiesAdd()
{
    NEEDS_DRIVE();
    QFETCH(const bool, sourceToo);
    const TemporaryFolder elsewhere;
    const qint64 empty = drive.used();
    KeepRequest request;
    request.copy.source = (sourceToo ? drive.path() : elsewhere.path()) / "app.db";
    request.folder = drive.path() / "kept";
    fs::create_directory(request.folder);
    buildDatabase(request.copy.source, {.size = 20 * mebibyte});
    qint64 added = 0;
    qint64 written = 0;
    for (const char *const what : {"first", "some pages", "all of it anew", "some pages more"}) {
        SqlHandle database(request.copy.source);
        if (QByteArray(what) != "first")
            database.execute(changeSome);
        if (QByteArray(what) == "all of it anew") {
            // The same pages but for a few, in blocks that no copy shares.
            const fs::path fresh = request.copy.source.native() + ".new";
            writeFile(fresh, readFile(request.copy.source));
            fs::rename(fresh, request.copy.source);
        }
        CopyControl control;
        const KeepResult result = keepCopy(request, control);
        QVERIFY2(result.outcome == KeepOutcome::Kept, qPrintable(inWords(result.copy)));
        const ListedCopy &copy = result.copies.front().copy;
        qInfo("%s: %u of %u pages changed, %lld bytes written, adds %lld", what, result.copy.receipt.pagesChanged,
              result.copy.receipt.pagesCompared, result.copy.receipt.bytesWritten, copy.adds);
        added += copy.adds;
        written += result.copy.receipt.bytesWritten;
        const bool isWhole = QByteArray(what) == "first" || (QByteArray(what) == "all of it anew" && sourceToo);
        QCOMPARE(copy.adds > copy.file.size / 2, isWhole);
        if (sourceToo)
            QVERIFY(result.copy.receipt.bytesWritten <= 65536);
        else
            QVERIFY(result.copy.receipt.bytesWritten >= copy.adds * 9 / 10);
    }
    fs::remove(request.copy.source);
    // What is left when the source is gone.
    QTRY_VERIFY2(std::abs(drive.used() - empty - added) < 3 * mebibyte,
                 qPrintable(QStringLiteral("%1 in use, %2 added").arg(drive.used() - empty).arg(added)));
    QVERIFY(sourceToo ? written < mebibyte : written > 20 * mebibyte);
}

void TestAdds::anUpdateWritesNothingThatTheSourceShares()
{
    NEEDS_DRIVE();
    CopyRequest request;
    request.source = drive.path() / "app.db";
    request.destination = drive.path() / "copy.db";
    request.destinationMode = DestinationMode::Update;
    buildDatabase(request.source, {.size = 20 * mebibyte});
    QVERIFY(copy(request).isCopied());
    SqlHandle(request.source).execute(changeSome);
    const CopyResult result = copy(request);
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QVERIFY(result.receipt.pagesChanged > 0 && result.receipt.pagesChanged < result.receipt.pageCount / 4);
    QVERIFY2(result.receipt.bytesWritten <= 65536, qPrintable(QString::number(result.receipt.bytesWritten)));
    QCOMPARE(differenceOfCopy(request.source, request.destination), QString());
    QCOMPARE(copy(request).outcome, CopyOutcome::UpToDate);
}

QTEST_GUILESS_MAIN(TestAdds)
#include "support/waits.h"
#include "tst_adds.moc"
