// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "packedforms.h"
#include "program.h"

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/filesystems.h"
#include "support/foldersnapshot.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <cstring>
#include <ctime>
#include <vector>

#include <sys/stat.h>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

/// Compressed copies: files that zstd(1) and gzip(1) read, checked before and after, and taken wherever a copy is.
class CompressedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_mayMount = enterMountNamespace(); }
    void theNameDecidesTheForm_data();
    void theNameDecidesTheForm();
    void whatOtherProgramsPackedIsUnpacked_data();
    void whatOtherProgramsPackedIsUnpacked();
    void aPersonAtATerminalUnpacksThem();
    void aCopyOfABusyDatabaseIsOfOneMoment();
    void aCompressedCopyIsNoMoreOpenThanItsSource();
    void damageIsRefused_data();
    void damageIsRefused();
    void whatUnpacksToMoreThanADatabaseIsRefused();
    void onlyCompressedCopiesAreReplaced();
    void aStreamIsCompressedOnRequest();
    void infoAndCompareTakeThem();
    void restoreTakesThemAndNamesThem();
    void itIsUnpackedInPrivateAndAKillLeavesThatToTheNext();
    void whereThereIsNoRoomToUnpackTheFolderIsNamed();
    void readingBackReadsTheCompressedFile();
    void aNameAloneMakesNoFile();
    void packingIsBrokenOffAtOnce_data();
    void packingIsBrokenOffAtOnce();

private:
    bool m_mayMount = false;
};

namespace {

const QByteArray cli = QByteArray("'" LITECOPY_CLI "'");

ProgramEnd shell(const QByteArray &line, const fs::path &folder)
{
    QProcess process;
    process.setWorkingDirectory(QString::fromStdString(folder.native()));
    process.start(QStringLiteral("bash"),
                  {QStringLiteral("-c"), QStringLiteral("set -eo pipefail; ") + QString::fromUtf8(line)});
    ProgramEnd end;
    if (!process.waitForFinished(120'000))
        return end;
    end.exitCode = process.exitCode();
    end.output = process.readAllStandardOutput();
    end.errors = process.readAllStandardError();
    return end;
}

void addForms()
{
    QTest::addColumn<QByteArray>("ending");
    QTest::addColumn<QByteArray>("program");
    QTest::newRow("zstd") << QByteArray("zst") << QByteArray("zstd");
    QTest::newRow("gzip") << QByteArray("gz") << QByteArray("gzip");
}

unsigned modeOf(const fs::path &path)
{
    struct stat status = {};
    return ::stat(path.c_str(), &status) == 0 ? status.st_mode & 07777 : 0;
}

} // namespace

void CompressedTest::theNameDecidesTheForm_data()
{
    addForms();
}

void CompressedTest::theNameDecidesTheForm()
{
    QFETCH(const QByteArray, ending);
    QFETCH(const QByteArray, program);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.journalMode = "wal", .size = 3'000'000, .varied = true});
    const QByteArray name = "a.db." + ending;
    const ProgramEnd end = run({"copy", "--receipt=r.json", "a.db", name}, {.workingFolder = folder.path()});
    QVERIFY2(end == 0, end.errors);
    QVERIFY2(end.output.contains("Copied and verified: ") && end.output.contains("Compressed to "), end.output);
    const QJsonObject receipt = QJsonDocument::fromJson(readFile(folder / "r.json")).object();
    QCOMPARE(receipt.value(u"packing").toString(), QString::fromLatin1(program));
    QCOMPARE(receipt.value(u"packedSize").toInteger(), qint64(fs::file_size(folder / name.toStdString())));
    QVERIFY(receipt.value(u"packedSize").toInteger() < receipt.value(u"size").toInteger());

    const ProgramEnd others =
        shell(program + " -t " + name + " && " + program + " -dc " + name + " >b.db", folder.path());
    QVERIFY2(others == 0, others.errors);
    QCOMPARE(differenceOfCopy(folder / "a.db", folder / "b.db", true), QString());
    const ProgramEnd back = run({"copy", name, "c.db"}, {.workingFolder = folder.path()});
    QVERIFY2(back == 0, back.errors);
    QVERIFY2(back.output.startsWith("Unpacked whole and checked: "), back.output);
    QCOMPARE(back.errors, QByteArray());
    QCOMPARE(readFile(folder / "c.db"), readFile(folder / "b.db"));
    for (const auto &entry : fs::directory_iterator(folder.path()))
        QVERIFY2(!entry.path().filename().native().starts_with('.'), entry.path().c_str());
}

void CompressedTest::whatOtherProgramsPackedIsUnpacked_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("zstd, of a file") << QByteArray("zstd -q -19 a.db -o a.zst") << QByteArray("a.zst");
    QTest::newRow("zstd, of a pipe") << QByteArray("cat a.db | zstd -q >a.zst") << QByteArray("a.zst");
    QTest::newRow("zstd, in frames") << QByteArray(
        "head -c 70000 a.db | zstd -q >a.zst; tail -c +70001 a.db | zstd -q >>a.zst")
                                     << QByteArray("a.zst");
    QTest::newRow("gzip") << QByteArray("gzip -9 -k a.db") << QByteArray("a.db.gz");
    QTest::newRow("gzip, in members") << QByteArray(
        "head -c 70000 a.db | gzip >a.gz; tail -c +70001 a.db | gzip >>a.gz")
                                      << QByteArray("a.gz");
}

void CompressedTest::whatOtherProgramsPackedIsUnpacked()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, name);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 1'000'000});
    const ProgramEnd packed = shell(line, folder.path());
    QVERIFY2(packed == 0, packed.errors);
    const ProgramEnd end = run({"copy", name, "b.db"}, {.workingFolder = folder.path()});
    QVERIFY2(end == 0, end.errors);
    QCOMPARE(readFile(folder / "b.db"), readFile(folder / "a.db"));
    // Of a pipe the first bytes tell.
    const ProgramEnd piped = shell("cat " + name + " | " + cli + " copy - c.db", folder.path());
    QVERIFY2(piped == 0, piped.errors);
    QCOMPARE(readFile(folder / "c.db"), readFile(folder / "a.db"));
}

void CompressedTest::aPersonAtATerminalUnpacksThem()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 100'000});
    const ProgramSetup setup{.workingFolder = folder.path(), .terminalColumns = 80};
    QCOMPARE(run({"copy", "a.db", "a.db.zst"}, setup).exitCode, 0);
    const ProgramEnd end = run({"copy", "a.db.zst", "b.db"}, setup);
    QVERIFY2(end == 0, end.errors);
    QCOMPARE(readFile(folder / "b.db"), readFile(folder / "a.db"));
}

void CompressedTest::aCopyOfABusyDatabaseIsOfOneMoment()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.journalMode = "wal", .size = 2'000'000});
    WriterProcess writer;
    QVERIFY2(writer.startBank(folder / "a.db", 1ms), qPrintable(writer.errorOutput()));
    for (int i = 0; i < 3; ++i) {
        const QByteArray name = "copy" + QByteArray::number(i);
        QCOMPARE(run({"copy", "a.db", name + ".zst"},
                     {.workingFolder = folder.path(), .othersChangeFiles = "a writer commits meanwhile"})
                     .exitCode,
                 0);
        QCOMPARE(run({"copy", name + ".zst", name + ".db"},
                     {.workingFolder = folder.path(), .othersChangeFiles = "a writer commits meanwhile"})
                     .exitCode,
                 0);
        QCOMPARE(verifyBank(folder / (name + ".db").toStdString()), QString());
    }
}

void CompressedTest::aCompressedCopyIsNoMoreOpenThanItsSource()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    fs::permissions(folder / "a.db", fs::perms(0600));
    QCOMPARE(run({"copy", "a.db", "b.zst"}, {.workingFolder = folder.path()}).exitCode, 0);
    QCOMPARE(modeOf(folder / "b.zst"), 0600u);
    QCOMPARE(run({"copy", "b.zst", "c.db"}, {.workingFolder = folder.path()}).exitCode, 0);
    QCOMPARE(modeOf(folder / "c.db"), 0600u);
    // One that is replaced keeps what it had.
    fs::permissions(folder / "b.zst", fs::perms(0640));
    QCOMPARE(run({"copy", "--force", "a.db", "b.zst"}, {.workingFolder = folder.path()}).exitCode, 0);
    QCOMPARE(modeOf(folder / "b.zst"), 0640u);
}

void CompressedTest::damageIsRefused_data()
{
    QTest::addColumn<QByteArray>("ending");
    QTest::addColumn<QByteArray>("damage"); // a command on the file x
    QTest::addColumn<QByteArray>("told");
    for (const char *const ending : {"zst", "gz"}) {
        const QByteArray name = ending;
        QTest::newRow(("cut " + name).constData())
            << name << QByteArray("truncate -s -5 x") << QByteArray("its end is missing");
        QTest::newRow(("cut in the middle " + name).constData())
            << name << QByteArray("truncate -s 40000 x") << QByteArray("its end is missing");
        QTest::newRow(("flipped " + name).constData())
            << name << QByteArray("printf '\\252\\125\\252' | dd of=x bs=1 seek=30000 conv=notrunc status=none")
            << QByteArray("x.");
        QTest::newRow(("rubbish behind it " + name).constData())
            << name << QByteArray("echo rubbish >>x") << QByteArray("damaged");
    }
}

void CompressedTest::damageIsRefused()
{
    QFETCH(const QByteArray, ending);
    QFETCH(const QByteArray, damage);
    QFETCH(const QByteArray, told);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 300'000});
    QCOMPARE(run({"copy", "a.db", "x." + ending}, {.workingFolder = folder.path()}).exitCode, 0);
    const ProgramEnd damaged = shell("cp x." + ending + " x; " + damage + "; mv x x." + ending, folder.path());
    QVERIFY2(damaged == 0, damaged.errors);
    const FolderSnapshot before(folder.path());
    const ProgramEnd end = run({"copy", "x." + ending, "b.db"}, {.workingFolder = folder.path()});
    QVERIFY2(end == 65, QByteArray::number(end.exitCode) + end.errors);
    QVERIFY2(end.errors.contains("x." + ending + "” holds no whole database") && end.errors.contains(told), end.errors);
    QVERIFY2(end.errors.contains("take another copy") && !end.errors.contains("sent"), end.errors);
    const ProgramEnd info = run({"info", "x." + ending}, {.workingFolder = folder.path()});
    QVERIFY2(info == 65 && info.errors.contains("holds no whole database"), info.errors);
    // Where it is unpacked has nothing to do with it.
    QVERIFY2(info.errors.contains(told) && !info.errors.contains("temporary files"), info.errors);
    QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
}

void CompressedTest::whatUnpacksToMoreThanADatabaseIsRefused()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    // 64 MiB of zeros in some KiB: no more of it is unpacked than the header says.
    const ProgramEnd made =
        shell("(cat a.db; head -c 64M /dev/zero) | zstd -q -1 -T0 >bomb.zst; head -c 1M /dev/zero | gzip >zeros.gz",
              folder.path());
    QVERIFY2(made == 0, made.errors);
    const FolderSnapshot before(folder.path());
    const ProgramEnd end = run({"copy", "bomb.zst", "b.db"}, {.workingFolder = folder.path()});
    QVERIFY2(end == 65 && end.errors.contains("more than the"), end.errors);
    const ProgramEnd zeros = run({"copy", "zeros.gz", "b.db"}, {.workingFolder = folder.path()});
    QVERIFY2(zeros == 65 && zeros.errors.contains("not a SQLite database"), zeros.errors);
    // A header that claims 16 TiB.
    QByteArray content = readFile(folder / "a.db");
    content.replace(28, 4, "\xff\xff\xff\xfe");
    writeFile(folder / "c.db", content);
    const ProgramEnd packed = shell("zstd -q c.db; rm c.db", folder.path());
    QVERIFY2(packed == 0, packed.errors);
    const ProgramEnd huge = run({"copy", "c.db.zst", "b.db"}, {.workingFolder = folder.path()});
    QVERIFY2(huge == 74, QByteArray::number(huge.exitCode) + huge.errors);
    fs::remove(folder / "c.db.zst");
    QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
}

void CompressedTest::onlyCompressedCopiesAreReplaced()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    buildDatabase(folder / "b.zst");
    writeFile(folder / "text.gz", "a text");
    writeFile(folder / "empty.gz", {});
    // What others compressed: archives, an empty text, one cut off, and one that unpacks to nothing for a long time.
    writeFile(folder / "thesis.txt", "the only copy");
    const ProgramEnd made =
        shell("tar -cf - thesis.txt | zstd -q >b.tar.zst; tar -czf b.tar.gz thesis.txt; gzip </dev/null >nothing.gz; "
              "head -c 12 b.tar.gz >cut.gz; truncate -s 100M skipped.zst; "
              "printf '\\120\\052\\115\\030\\370\\377\\077\\006' | dd of=skipped.zst conv=notrunc status=none",
              folder.path());
    QVERIFY2(made == 0, made.errors);
    const FolderSnapshot before(folder.path());
    for (const char *const name :
         {"b.zst", "text.gz", "b.tar.zst", "b.tar.gz", "nothing.gz", "cut.gz", "skipped.zst"}) {
        const ProgramEnd refused = run({"copy", "--force", "a.db", name}, {.workingFolder = folder.path()});
        QVERIFY2(refused == 65 && refused.errors.contains("is not a compressed copy"), name + refused.errors);
        QVERIFY2(!refused.errors.contains("--force") && !refused.errors.contains("replace it"), refused.errors);
        QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
    }
    QCOMPARE(run({"copy", "a.db", "empty.gz"}, {.workingFolder = folder.path()}).exitCode, 73);
    QCOMPARE(run({"copy", "--force", "a.db", "empty.gz"}, {.workingFolder = folder.path()}).exitCode, 0);
    QCOMPARE(run({"copy", "--force", "a.db", "empty.gz"}, {.workingFolder = folder.path()}).exitCode, 0);
    const ProgramEnd into = run({"copy", "--into", "a.db", "empty.gz"}, {.workingFolder = folder.path()});
    QVERIFY2(into == 64 && into.errors.contains("compressed copy"), into.errors);
    // A compressed copy is restored into a database in use.
    buildDatabase(folder / "live.db", {.journalMode = "wal", .seed = 2});
    const ProgramEnd restored = run({"copy", "--into", "empty.gz", "live.db"}, {.workingFolder = folder.path()});
    QVERIFY2(restored == 0, restored.errors);
    QCOMPARE(differenceOfCopy(folder / "a.db", folder / "live.db", true), QString());
}

void CompressedTest::aStreamIsCompressedOnRequest()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 1'000'000});
    for (const char *const form : {"zstd", "gzip"}) {
        const QByteArray name = QByteArray(form) + ".db";
        const ProgramEnd end = shell(cli + " copy --compress=" + form + " a.db - | tee stream | " + cli + " copy - "
                                         + name + "; " + form + " -t <stream",
                                     folder.path());
        QVERIFY2(end == 0, end.errors);
        QCOMPARE(readFile(folder / name.toStdString()), readFile(folder / "a.db"));
    }
    const ProgramEnd wrong = run({"copy", "--compress=xz", "a.db", "-"}, {.workingFolder = folder.path()});
    QVERIFY2(wrong == 64 && wrong.errors.contains("zstd, gzip, none"), wrong.errors);
    QCOMPARE(run({"copy", "--compress=none", "a.db", "plain.gz"}, {.workingFolder = folder.path()}).exitCode, 0);
    QCOMPARE(readFile(folder / "plain.gz"), readFile(folder / "a.db"));
    QCOMPARE(run({"copy", "--compress=gzip", "a.db", "packed"}, {.workingFolder = folder.path()}).exitCode, 0);
    QVERIFY(readFile(folder / "packed").startsWith("\x1f\x8b"));
}

void CompressedTest::infoAndCompareTakeThem()
{
    const TemporaryFolder folder;
    const TemporaryFolder temporary;
    buildDatabase(folder / "a.db", {.size = 300'000});
    QCOMPARE(run({"copy", "a.db", "a.db.zst"}, {.workingFolder = folder.path()}).exitCode, 0);
    const ProgramSetup setup{.workingFolder = folder.path(), .environment = {"TMPDIR=" + bytes(temporary.path())}};
    const ProgramEnd info = run({"info", "--json", "a.db.zst"}, setup);
    QVERIFY2(info == 0, info.errors);
    QVERIFY2(QJsonDocument::fromJson(info.output).object().value(u"path").toString().endsWith(u"a.db.zst"),
             info.output);
    // What it tells of the file is of the file that was named.
    const QJsonObject facts = QJsonDocument::fromJson(info.output).object();
    QCOMPARE(facts.value(u"fileSize").toInteger(), qint64(fs::file_size(folder / "a.db.zst")));
    QCOMPARE(facts.value(u"unpackedSize").toInteger(), qint64(fs::file_size(folder / "a.db")));
    QCOMPARE(facts.value(u"packing").toString(), u"zstd"_qs);
    struct stat status = {};
    QCOMPARE(::stat((folder / "a.db.zst").c_str(), &status), 0);
    QCOMPARE(facts.value(u"allocatedSize").toInteger(), qint64(status.st_blocks) * 512);
    QCOMPARE(facts.value(u"modified").toString(),
             QDateTime::fromMSecsSinceEpoch(status.st_mtim.tv_sec * 1000 + status.st_mtim.tv_nsec / 1'000'000)
                 .toUTC()
                 .toString(Qt::ISODateWithMs));
    const ProgramEnd text = run({"info", "a.db.zst"}, setup);
    QVERIFY2(text.output.contains("Compressed by: zstd") && text.output.contains("Size without compression: "),
             text.output);
    QVERIFY(!run({"info", "a.db"}, setup).output.contains("ompress"));
    const ProgramEnd tables = run({"info", "--tables", "a.db.zst"}, setup);
    QVERIFY2(tables == 0 && tables.output.contains("accounts"), tables.errors);
    const ProgramEnd same = run({"compare", "a.db", "a.db.zst"}, setup);
    QVERIFY2(same == 0, same.errors + same.output);
    buildDatabase(folder / "b.db", {.size = 300'000, .seed = 2});
    QCOMPARE(run({"compare", "a.db.zst", "b.db"}, setup).exitCode, 1);
    QVERIFY(fs::is_empty(temporary.path()));
}

void CompressedTest::restoreTakesThemAndNamesThem()
{
    const TemporaryFolder folder;
    const TemporaryFolder temporary;
    const ProgramSetup setup{.workingFolder = folder.path(), .environment = {"TMPDIR=" + bytes(temporary.path())}};
    buildDatabase(folder / "a.db", {.size = 300'000});
    QCOMPARE(run({"copy", "a.db", "a.db.zst"}, setup).exitCode, 0);
    for (const bool isUsed : {false, true}) {
        fs::remove(folder / "live.db");
        buildDatabase(folder / "live.db", {.journalMode = "wal", .seed = 2});
        WriterProcess user;
        if (isUsed)
            QVERIFY(user.hold(folder / "live.db", u"open"_qs));
        const ProgramEnd end = run({"restore", "a.db.zst", "live.db"}, setup);
        QVERIFY2(end == 0 && end.output.contains("a.db.zst") && !end.output.contains(bytes(temporary.path())),
                 end.output + end.errors);
        if (isUsed)
            QVERIFY(user.release());
        QCOMPARE(differenceOfCopy(folder / "a.db", folder / "live.db", true), QString());
        QVERIFY(fs::is_empty(temporary.path()));
    }
    QByteArray content = readFile(folder / "a.db");
    content.replace(3 * 4096, 4096, QByteArray(4096, 'z'));
    writeFile(folder / "bad", content);
    const ProgramEnd packed = shell("gzip bad", folder.path());
    QVERIFY2(packed == 0, packed.errors);
    const ProgramEnd damaged = run({"restore", "bad.gz", "live.db"}, setup);
    QVERIFY2(damaged == 65 && damaged.errors.contains("bad.gz") && !damaged.errors.contains(bytes(temporary.path())),
             QByteArray::number(damaged.exitCode) + damaged.errors);
    QCOMPARE(differenceOfCopy(folder / "a.db", folder / "live.db", true), QString());
    QVERIFY(fs::is_empty(temporary.path()));
}

void CompressedTest::itIsUnpackedInPrivateAndAKillLeavesThatToTheNext()
{
    const TemporaryFolder folder;
    const TemporaryFolder temporary;
    buildDatabase(folder / "a.db", {.size = 3'000'000});
    QCOMPARE(run({"copy", "a.db", "a.db.zst"}, {.workingFolder = folder.path()}).exitCode, 0);
    const QByteArrayList environment{"TMPDIR=" + bytes(temporary.path())};
    {
        // It prints its map, which nobody reads.
        Program program({"info", "--map", "--csv", "a.db.zst"},
                        {.workingFolder = folder.path(), .environment = environment, .fullOutput = true});
        const auto unpacked = [&]() -> fs::path {
            for (const auto &entry : fs::directory_iterator(temporary.path())) {
                if (fs::exists(entry.path() / "copy.db"))
                    return entry.path();
            }
            return {};
        };
        QTRY_VERIFY_WITH_TIMEOUT(!unpacked().empty(), 20'000);
        QCOMPARE(modeOf(unpacked()) & 077, 0u);
        program.send(SIGKILL);
        static_cast<void>(program.waitForEnd());
        QVERIFY(!unpacked().empty());
    }
    const ProgramEnd next = run({"info", "a.db.zst"}, {.workingFolder = folder.path(), .environment = environment});
    QVERIFY2(next == 0, next.errors);
    QVERIFY(fs::is_empty(temporary.path()));
}

void CompressedTest::whereThereIsNoRoomToUnpackTheFolderIsNamed()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 1'000'000});
    QCOMPARE(run({"copy", "a.db", "a.db.zst"}, {.workingFolder = folder.path()}).exitCode, 0);
    const ProgramEnd none = run({"info", "a.db.zst"},
                                {.workingFolder = folder.path(), .environment = {"TMPDIR=" + bytes(folder / "none")}});
    QVERIFY2(none == 73 && none.errors.contains("TMPDIR"), none.errors);
    if (!m_mayMount)
        QSKIP("nothing can be mounted here");
    fs::create_directory(folder / "small");
    const MountedMemory small(folder / "small", "size=256k");
    if (!small.isMounted())
        QSKIP("nothing can be mounted here");
    const ProgramSetup setup{.workingFolder = folder.path(), .environment = {"TMPDIR=" + bytes(small.path())}};
    for (const QByteArrayList &arguments : {QByteArrayList{"info", "a.db.zst"}, {"compare", "a.db", "a.db.zst"}}) {
        const ProgramEnd end = run(arguments, setup);
        QVERIFY2(end == 74 && end.errors.contains("a.db.zst”") && end.errors.contains(bytes(small.path()) + "”")
                     && end.errors.contains("TMPDIR") && !end.errors.contains(".litecopy-"),
                 QByteArray::number(end.exitCode) + end.errors);
        QVERIFY(fs::is_empty(small.path()));
    }
}

void CompressedTest::readingBackReadsTheCompressedFile()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 500'000});
    const ProgramEnd end = run({"copy", "--read-back", "--sha256", "a.db", "b.zst"}, {.workingFolder = folder.path()});
    QVERIFY2(end == 0 && end.output.contains("read back from the medium and compared"), end.output + end.errors);
    // Of the database, whatever form it is stored in.
    const ProgramEnd sum = shell("zstd -dc b.zst | sha256sum", folder.path());
    QVERIFY2(end.output.contains("SHA-256: " + sum.output.first(64)), end.output);
}

void CompressedTest::aNameAloneMakesNoFile()
{
    const TemporaryFolder folder;
    // A database in use is copied as one, whatever it is called.
    buildDatabase(folder / "a.gz", {.journalMode = "wal"});
    WriterProcess user;
    QVERIFY(user.hold(folder / "a.gz", u"log"_qs));
    const ProgramEnd end = run({"copy", "a.gz", "b.db"}, {.workingFolder = folder.path()});
    QVERIFY2(end == 0 && end.output.startsWith("Copied and verified"), end.output + end.errors);
    QVERIFY(user.release());
    writeFile(folder / "text.zst", "a text, and no frame");
    const ProgramEnd text = run({"copy", "text.zst", "c.db"}, {.workingFolder = folder.path()});
    QVERIFY2(text == 65 && text.errors.contains("not a SQLite database"), text.errors);
}

void CompressedTest::packingIsBrokenOffAtOnce_data()
{
    addForms();
}

/// Cancel is to be heard within 100 ms. It is measured by what the processors do meanwhile, on all threads: that is the
/// same however busy the machine is.
void CompressedTest::packingIsBrokenOffAtOnce()
{
    QFETCH(const QByteArray, program);
    class Nowhere : public StreamSink
    {
    public:
        StreamStep write(std::span<const std::byte> bytes) override { return {.bytes = bytes.size()}; }
    };
    const auto processorTime = [] {
        timespec time = {};
        ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
        return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
    };
    // Words in no order.
    std::vector<std::byte> data(40 << 20);
    unsigned random = 1;
    for (std::size_t at = 0; at + 8 <= data.size(); at += 8) {
        random = random * 1103515245 + 12345;
        std::uint64_t word = (random >> 16 & 4095) * 0x9e3779b97f4a7c15;
        std::memcpy(&data[at], &word, sizeof word);
    }
    std::chrono::nanoseconds longest{};
    for (int i = 0; i < 10; ++i) {
        std::shared_ptr<StreamSink> packer =
            packedFormNamed(QString::fromLatin1(program))->packer(std::make_shared<Nowhere>(), qint64(data.size()));
        QVERIFY(!packer->open());
        // It ends in the midst of what was begun, each time elsewhere.
        for (std::size_t taken = 0; taken < (25 << 20) + std::size_t(i) * 1'000'000;) {
            const StreamStep step = packer->write(std::span(data).subspan(taken, 256 << 10));
            QVERIFY(!step.error);
            taken += step.bytes;
        }
        const auto before = processorTime();
        packer.reset();
        longest = std::max<std::chrono::nanoseconds>(longest, processorTime() - before);
    }
    qInfo("at most %d ms", int(longest / 1ms));
    QVERIFY2(longest < patient(40ms), qPrintable(QString::number(longest / 1ms)));
}

QTEST_GUILESS_MAIN(CompressedTest)
#include "tst_compressed.moc"
