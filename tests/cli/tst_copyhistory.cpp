// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copyhistory.h"
#include "program.h"

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"

#include <litecopy/copylist.h>

#include <QFile>
#include <QTest>

#include <algorithm>
#include <memory>
#include <random>
#include <vector>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;

/// What is remembered of copies, whichever program made them.
class CopyHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void copiesOfTheCommandLineAreRemembered();
    void copiesThatWereRemovedAreForgotten();
    void programsThatWriteAtOnceLoseNothing();
    void aBrokenLineIsPassedOver();
    void whatIsReadOfOneCopyIsAllThatIsKnownOfIt();
    void aListOfWhatIsSaidAnewIsShortened();
    void theOldestGoWhereThereAreTooMany();
    void nothingIsWrittenWhereThereIsNoHome();

private:
    [[nodiscard]] ProgramSetup setup() const
    {
        return {.environment = {"XDG_DATA_HOME=" + QByteArray::fromStdString(m_data->path().native())}};
    }
    [[nodiscard]] static std::vector<fs::path> remembered()
    {
        std::vector<fs::path> copies;
        for (const MadeCopy &copy : CopyHistory::read().all())
            copies.push_back(copy.copy);
        return copies;
    }
    [[nodiscard]] static MadeCopy madeUp(const fs::path &copy)
    {
        MadeCopy made;
        made.made = QDateTime::currentDateTime();
        made.source = "/srv/app.db";
        made.copy = copy;
        return made;
    }
    [[nodiscard]] QByteArray copyAt(const char *name) const { return bytes(*m_folder / name); }

    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<TemporaryFolder> m_data;
    fs::path m_database;
};

void CopyHistoryTest::init()
{
    m_folder = std::make_unique<TemporaryFolder>();
    m_data = std::make_unique<TemporaryFolder>();
    m_database = *m_folder / "app.db";
    buildDatabase(m_database, {.size = 64 << 10});
    qputenv("XDG_DATA_HOME", QByteArray::fromStdString(m_data->path().native()));
}

void CopyHistoryTest::cleanup()
{
    qunsetenv("XDG_DATA_HOME");
}

void CopyHistoryTest::copiesOfTheCommandLineAreRemembered()
{
    QCOMPARE(run({"copy", bytes(m_database), copyAt("one.db"), "--also", copyAt("two.db")}, setup()).exitCode, 0);
    // It failed: there is nothing to be listed.
    QVERIFY(run({"copy", bytes(m_database), copyAt("one.db")}, setup()).exitCode != 0);
    // No file came of it.
    QCOMPARE(run({"copy", bytes(m_database), "-"}, setup()).exitCode, 0);
    QCOMPARE(remembered(), (std::vector<fs::path>{*m_folder / "two.db", *m_folder / "one.db"}));
    const MadeCopy copy = CopyHistory::read().all().back();
    QCOMPARE(copy.source, m_database);
    QCOMPARE(copy.size, qint64(fs::file_size(m_database)));
    QCOMPARE(int(copy.check), int(CheckOutcome::Passed));
    QVERIFY(copy.isProved);
    QVERIFY(copy.made.secsTo(QDateTime::currentDateTime()) < 60);
    QCOMPARE(fs::status(CopyHistory::file()).permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

void CopyHistoryTest::copiesThatWereRemovedAreForgotten()
{
    const fs::path folder = *m_folder / "Backup";
    fs::create_directory(folder);
    for (const int balance : {1, 2}) {
        SqlHandle(m_database).execute("UPDATE accounts SET balance = " + QByteArray::number(balance));
        QCOMPARE(run({"keep", "--keep-last=1", bytes(m_database), bytes(folder)}, setup()).exitCode, 0);
    }
    QCOMPARE(int(remembered().size()), 1);
    QVERIFY(fs::exists(remembered().front()));
    // So are those that a person let go.
    SqlHandle(m_database).execute("UPDATE accounts SET balance = 3");
    QCOMPARE(run({"keep", bytes(m_database), bytes(folder)}, setup()).exitCode, 0);
    QCOMPARE(int(remembered().size()), 2);
    const QByteArray copy = bytes(readCopyList(folder).copies.back().path);
    QCOMPARE(run({"keep", "remove", "--dry-run", copy}, setup()).exitCode, 0);
    QCOMPARE(int(remembered().size()), 2);
    ProgramSetup removing = setup();
    removing.othersChangeFiles = "the named copy goes";
    QCOMPARE(run({"keep", "remove", copy}, removing).exitCode, 0);
    QCOMPARE(int(remembered().size()), 1);
    QVERIFY(fs::exists(remembered().front()));
}

void CopyHistoryTest::programsThatWriteAtOnceLoseNothing()
{
    // So that it is written anew in the midst of it.
    constexpr int others = 400;
    constexpr int programs = 12;
    for (int line = 0; line < 2 * CopyHistory::limit - programs; ++line)
        CopyHistory::add(madeUp("/srv/copy-" + std::to_string(line % others)));
    const auto size = fs::file_size(CopyHistory::file());
    std::vector<std::unique_ptr<Program>> running;
    for (int i = 0; i < programs; ++i)
        running.push_back(std::make_unique<Program>(
            QByteArrayList{"copy", bytes(m_database), copyAt(("p" + std::to_string(i)).c_str())}, [&] {
                ProgramSetup one = setup();
                one.othersChangeFiles = "the others make their copies";
                return one;
            }()));
    for (int i = 0; i < 100; ++i)
        CopyHistory::add(madeUp("/srv/mine-" + std::to_string(i)));
    for (const auto &program : running)
        QCOMPARE(program->waitForEnd().exitCode, 0);
    QVERIFY2(fs::file_size(CopyHistory::file()) < size, "it was not written anew");
    const auto all = remembered();
    QCOMPARE(int(all.size()), others + programs + 100);
    for (int i = 0; i < programs; ++i)
        QVERIFY(std::ranges::count(all, *m_folder / ("p" + std::to_string(i))) == 1);
    for (int i = 0; i < 100; ++i)
        QVERIFY(std::ranges::count(all, fs::path("/srv/mine-" + std::to_string(i))) == 1);
}

void CopyHistoryTest::aBrokenLineIsPassedOver()
{
    CopyHistory::add(madeUp("/srv/one"));
    QFile file(CopyHistory::file());
    QVERIFY(file.open(QIODevice::Append));
    file.write("{\"to\":\"/srv/cut off");
    file.close();
    CopyHistory::add(madeUp("/srv/two"));
    QVERIFY(file.open(QIODevice::Append));
    file.write("[]\nnull\n{}\n\xff\xfe\n");
    file.close();
    QCOMPARE(remembered(), (std::vector<fs::path>{"/srv/two", "/srv/one"}));
    // Bytes that are no text come back as they are.
    CopyHistory::add(madeUp("/srv/a\xff b%20"));
    CopyHistory::append(CopyHistory::forgetting({"/srv/one"}));
    QCOMPARE(remembered(), (std::vector<fs::path>{"/srv/a\xff b%20", "/srv/two"}));
}

void CopyHistoryTest::whatIsReadOfOneCopyIsAllThatIsKnownOfIt()
{
    const std::vector<fs::path> files{"/b/a.db", "/b/a.db2", "/b/\"a\" 1.db", "/b/\xff%41.db", "/b", "/b/to"};
    std::minstd_rand random(7);
    const auto any = [&] { return files[random() % files.size()]; };
    for (int event = 0; event < 400; ++event) {
        MadeCopy made = madeUp(any());
        made.source = any();
        made.made = random() % 4 == 0 ? QDateTime() : QDateTime::fromSecsSinceEpoch(1'700'000'000 + event);
        if (random() % 3 == 0)
            made.chosenCopy = any();
        if (random() % 3 == 0)
            made.chosenSource = any();
        if (random() % 5 == 0)
            CopyHistory::append(CopyHistory::forgetting({made.copy}));
        else
            CopyHistory::add(made);
        if (event % 10 != 0)
            continue;
        const CopyHistory whole = CopyHistory::read();
        int known = 0;
        for (const fs::path &copy : files) {
            const CopyHistory part = CopyHistory::readOf(copy);
            for (const fs::path &source : files) {
                known += whole.isCopyOf(source, copy);
                QCOMPARE(part.isCopyOf(source, copy), whole.isCopyOf(source, copy));
            }
        }
        QVERIFY(event == 0 || known > 0);
    }
    QVERIFY(!CopyHistory::readOf("/b/a").isCopyOf("/b/a.db", "/b/a"));
}

void CopyHistoryTest::aListOfWhatIsSaidAnewIsShortened()
{
    const auto lines = [] {
        QFile file(CopyHistory::file());
        const QByteArrayList all = file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QByteArrayList();
        return std::ranges::count_if(all, [](const QByteArray &line) { return !line.isEmpty(); });
    };
    for (int i = 0; i < 30; ++i)
        CopyHistory::add(madeUp("/srv/each-day-" + std::to_string(i)));
    for (int i = 0; i < 70; ++i)
        CopyHistory::add(madeUp("/srv/each-hour"));
    const auto before = CopyHistory::read();
    before.shorten();
    // There are few enough.
    QCOMPARE(int(lines()), 100);
    for (int i = 0; i < 100; ++i)
        CopyHistory::add(madeUp("/srv/each-hour"));
    const auto known = CopyHistory::read().known();
    QCOMPARE(int(known.size()), 31);
    CopyHistory::read().shorten();
    QCOMPARE(int(lines()), 31);
    QCOMPARE(CopyHistory::read().known(), known);
}

void CopyHistoryTest::theOldestGoWhereThereAreTooMany()
{
    // It is looked at once in so many lines whether there are too many.
    constexpr int between = 100;
    constexpr int last = 2 * CopyHistory::limit + between;
    for (int i = 0; i <= last; ++i)
        CopyHistory::add(madeUp("/srv/" + std::to_string(i)));
    const auto all = remembered();
    QVERIFY2(int(all.size()) <= CopyHistory::limit + between, qPrintable(QString::number(all.size())));
    QCOMPARE(all.front(), fs::path("/srv/" + std::to_string(last)));
}

void CopyHistoryTest::nothingIsWrittenWhereThereIsNoHome()
{
    QCOMPARE(run({"copy", bytes(m_database), copyAt("one.db")}).exitCode, 0);
    QVERIFY(!fs::exists("/.local/share/litecopy"));
    // Where it can't be written, the copy stands all the same.
    const fs::path data = *m_data / "file";
    QFile(data).open(QIODevice::WriteOnly);
    QCOMPARE(run({"copy", bytes(m_database), copyAt("two.db")},
                 {.environment = {"XDG_DATA_HOME=" + QByteArray::fromStdString(data.native())}})
                 .exitCode,
             0);
}

QTEST_GUILESS_MAIN(CopyHistoryTest)
#include "tst_copyhistory.moc"
