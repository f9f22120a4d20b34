// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// Through the window: an older copy brought up to date, copies of other machines, compressed ones, and what is no file.

#include "progresspanel.h"
#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"
#include "watchedapplication.h"
#include "windowfixture.h"

#include <litecopy/sourcestate.h>

#include <QCheckBox>
#include <QMenu>
#include <QScopeGuard>

#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <optional>

#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Litecopy;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

/// Slows down those that read a file, and holds those up that read behind a place in it.
static struct Gate
{
    void close(const std::filesystem::path &path, off_t offset)
    {
        const FileIdentity identity = identify(path);
        const std::scoped_lock lock(mutex);
        file = identity;
        from = offset;
        reached = false;
        isClosed = true;
    }
    void open()
    {
        const std::scoped_lock lock(mutex);
        isClosed = false;
        changed.notify_all();
    }
    [[nodiscard]] bool isReached()
    {
        const std::scoped_lock lock(mutex);
        return reached;
    }
    /// Called by each pread(2). The window's own thread is not kept, so that a test that fails ends.
    void pass(int descriptor, off_t offset) noexcept
    {
        std::unique_lock lock(mutex);
        struct stat status = {};
        if (!isClosed || ::gettid() == ::getpid() || ::fstat(descriptor, &status) != 0 || status.st_ino != file.inode)
            return;
        if (offset < from) {
            // Progress is told by the clock.
            changed.wait_for(lock, 40ms, [this] { return !isClosed; });
            return;
        }
        reached = true;
        changed.wait_for(lock, 60s, [this] { return !isClosed; });
    }

    std::mutex mutex;
    std::condition_variable changed;
    FileIdentity file;
    off_t from = 0;
    bool isClosed = false;
    bool reached = false;
} gate;

// In place of the C library's.
extern "C" {

ssize_t pread64(int descriptor, void *buffer, size_t size, off64_t offset)
{
    gate.pass(descriptor, offset);
    return ::syscall(SYS_pread64, descriptor, buffer, size, offset);
}

ssize_t pread(int descriptor, void *buffer, size_t size, off_t offset)
{
    return pread64(descriptor, buffer, size, offset);
}

} // extern "C"

class UpdatingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anOlderCopyIsBroughtUpToDateByEnter_data();
    void anOlderCopyIsBroughtUpToDateByEnter();
    void whereNothingChangedNothingIsTouched();
    void whatIsKnownByItsFilesIsNotRead();
    void aDamagedDatabaseTakesNoCopysPlace();
    void aCopyInUseIsNotBroughtUpToDate();
    void anotherKindOfDatabaseIsNotTheBetterChoice();
    void aFileThatIsNoDatabaseIsNotBroughtUpToDate();
    void whatChangingInPlaceMeansIsSaid();
    void theMapShowsWhatChangedWhileItRuns();
    void theMapShowsWhatChanged();

    void aCompressedCopyIsMadeAndUnpacked_data();
    void aCompressedCopyIsMadeAndUnpacked();
    void aCutOffCompressedCopyIsRefused();
    void aDatabaseOnAnotherMachineIsFetched();
    void whatSshSaysIsSaidInWords_data();
    void whatSshSaysIsSaidInWords();
    void aMachineThatDoesNotAnswerStopsNothing();
    void addressesOfOtherKindsAreRefusedInWords_data();
    void addressesOfOtherKindsAreRefusedInWords();
    void nothingIsWrittenToAnotherMachine_data();
    void nothingIsWrittenToAnotherMachine();

private:
    [[nodiscard]] QPushButton &button(const char *name) const
    {
        return m_fixture->in<QPushButton>("conflictPanel", name);
    }
    [[nodiscard]] QString result(const char *name) const { return m_fixture->in<QLabel>("resultPanel", name).text(); }
    /// A program of this name that the window finds before all others.
    void putIntoPath(const char *name, const QByteArray &script) const;
    void useMemory();
    void copy();
    /// Copies once more to the same name, until the question is there.
    void askAgain();
    [[nodiscard]] bool isOver() const
    {
        return m_fixture->panel("resultPanel").isVisible() || m_fixture->panel("errorPanel").isVisible();
    }

    std::optional<WindowFixture> m_fixture;
    std::optional<TemporaryFolder> m_memory;
    std::filesystem::path m_database;
    std::filesystem::path m_copy;
    const QByteArray m_path = qgetenv("PATH");
};

/// Runs the far command here, as sshd would have a shell do it. Its client's options end with "--".
static const QByteArray sshHere = R"sh(#!/bin/sh
while [ "$1" != -- ]; do shift; done
[ "$2" = far.example ] || exit 255
cd "$HOME" && exec sh -c "$3"
)sh";

void UpdatingTest::init()
{
    m_fixture.emplace();
    m_database = m_fixture->folder / "data.db";
    m_copy = m_fixture->folder / "copy.db";
    buildDatabase(m_database, {.journalMode = "wal", .size = 4 << 20});
}

void UpdatingTest::cleanup()
{
    m_fixture.reset();
    m_memory.reset();
    qputenv("PATH", m_path);
}

/// On a file system that shares no blocks, whatever the temporary folder is on.
void UpdatingTest::useMemory()
{
    m_memory.emplace("/dev/shm");
    m_database = *m_memory / "data.db";
    m_copy = *m_memory / "copy.db";
    buildDatabase(m_database, {.journalMode = "wal", .size = 4 << 20});
    QVERIFY(!lookAtSource(m_database, m_copy).reflink);
}

void UpdatingTest::putIntoPath(const char *name, const QByteArray &script) const
{
    const auto folder = m_fixture->folder / "bin";
    std::filesystem::create_directory(folder);
    writeFile(folder / name, script);
    QCOMPARE(::chmod((folder / name).c_str(), 0755), 0);
    qputenv("PATH", QByteArray::fromStdString(folder.native()) + ':' + m_path);
}

void UpdatingTest::copy()
{
    m_fixture->type(m_fixture->from(), m_database);
    m_fixture->type(m_fixture->to(), m_copy);
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    m_fixture->click(m_fixture->copyButton());
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    QCOMPARE(m_fixture->title("resultPanel"), u"Copied and verified"_qs);
}

void UpdatingTest::askAgain()
{
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    // The same choice again: the button begins anew, the menu's key copies.
    QTest::keyClick(m_fixture->window.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_fixture->panel("conflictPanel").isVisible());
    QTRY_VERIFY(m_fixture->in<QLabel>("conflictPanel", "existingFacts").text().contains(u"MiB"));
}

void UpdatingTest::anOlderCopyIsBroughtUpToDateByEnter_data()
{
    QTest::addColumn<bool>("inPlace");
    QTest::newRow("as a new file") << false;
    QTest::newRow("in place") << true;
}

void UpdatingTest::anOlderCopyIsBroughtUpToDateByEnter()
{
    QFETCH(const bool, inPlace);
    useMemory();
    copy();
    SqlHandle(m_database)
        .execute("UPDATE accounts SET balance = balance + 1 WHERE id = 3; "
                 "UPDATE accounts SET balance = balance - 1 WHERE id = 4");
    struct stat before
    {
    };
    QCOMPARE(::stat(m_copy.c_str(), &before), 0);
    askAgain();
    QTRY_COMPARE(m_fixture->window->focusWidget()->objectName(), u"update"_qs);
    QVERIFY(m_fixture->in<QCheckBox>("conflictPanel", "inPlace").isVisible());
    if (inPlace) {
        m_fixture->in<QCheckBox>("conflictPanel", "inPlace").setFocus();
        QTest::keyClick(m_fixture->window->focusWidget(), Qt::Key_Space);
        button("update").setFocus();
    }
    QTest::keyClick(m_fixture->window->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY2_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), qPrintable(m_fixture->title("errorPanel")),
                              30'000);
    QCOMPARE(m_fixture->title("resultPanel"), u"Brought up to date and verified"_qs);
    QVERIFY(m_fixture->in<QLabel>("resultPanel", "resultChanges").isVisible());
    QVERIFY2(result("resultChanges").contains(u" changed, "), qPrintable(result("resultChanges")));
    QCOMPARE(differenceOfCopy(m_database, m_copy, true), QString());
    QCOMPARE(verifyBank(m_copy), QString());
    struct stat after
    {
    };
    QCOMPARE(::stat(m_copy.c_str(), &after), 0);
    QCOMPARE(after.st_ino == before.st_ino, inPlace);
}

void UpdatingTest::whereNothingChangedNothingIsTouched()
{
    m_copy = m_fixture->folder / "kept" / "copy.db";
    std::filesystem::create_directory(m_copy.parent_path());
    copy();
    // Its record holds no more: the pages are compared.
    std::filesystem::last_write_time(m_database, std::filesystem::file_time_type::clock::now());
    const FolderSnapshot before(m_copy.parent_path());
    askAgain();
    QTRY_VERIFY(button("update").isVisible());
    m_fixture->click(button("update"));
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 30'000);
    QCOMPARE(m_fixture->title("resultPanel"), u"Already up to date"_qs);
    QVERIFY(!m_fixture->panel("errorPanel").isVisible());
    QVERIFY2(result("resultChanges").startsWith(u"None: "), qPrintable(result("resultChanges")));
    QVERIFY(!m_fixture->in<QLabel>("resultPanel", "resultCheck").isVisible());
    QCOMPARE(before.differenceTo(FolderSnapshot(m_copy.parent_path())), QString());
}

void UpdatingTest::whatIsKnownByItsFilesIsNotRead()
{
    copy();
    // As after a restart: what is known survives it.
    m_fixture->open();
    m_fixture->type(m_fixture->from(), m_database);
    m_fixture->type(m_fixture->to(), m_copy);
    askAgain();
    QTRY_VERIFY(button("update").isVisible());
    m_fixture->click(button("update"));
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 30'000);
    QCOMPARE(m_fixture->title("resultPanel"), u"Already up to date"_qs);
    QVERIFY2(m_fixture->text("resultPanel").contains(u"Nothing had to be read"),
             qPrintable(m_fixture->text("resultPanel")));
    QVERIFY(!m_fixture->in<QLabel>("resultPanel", "resultChanges").isVisible());
    QVERIFY(!m_fixture->in<QLabel>("resultPanel", "resultWriters").isVisible());
}

void UpdatingTest::aDamagedDatabaseTakesNoCopysPlace()
{
    copy();
    const QByteArray before = readFile(m_copy);
    QByteArray content = readFile(m_database);
    for (qsizetype page = 3; page < 8; ++page)
        content.replace(page * 4096, 64, QByteArray(64, '\xee'));
    writeFile(m_database, content);
    askAgain();
    QTRY_VERIFY(button("update").isVisible());
    m_fixture->click(button("update"));
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 30'000);
    QVERIFY2(m_fixture->panel("errorPanel").isVisible(), qPrintable(m_fixture->text("resultPanel")));
    const QString text = m_fixture->text("errorPanel");
    QVERIFY2(text.contains(u"an older copy is as it was"), qPrintable(text));
    QCOMPARE(readFile(m_copy), before);
}

void UpdatingTest::aCopyInUseIsNotBroughtUpToDate()
{
    copy();
    WriterProcess reader;
    QVERIFY(reader.hold(m_copy, u"read"_qs));
    askAgain();
    QTRY_VERIFY2(m_fixture->text("conflictPanel").contains(writerName()), qPrintable(m_fixture->text("conflictPanel")));
    QVERIFY(!button("update").isVisible());
    QCOMPARE(m_fixture->window->focusWidget()->objectName(), u"otherName"_qs);
}

void UpdatingTest::anotherKindOfDatabaseIsNotTheBetterChoice()
{
    buildDatabase(m_copy, {.varied = true});
    m_fixture->type(m_fixture->from(), m_database);
    m_fixture->type(m_fixture->to(), m_copy);
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    m_fixture->click(m_fixture->copyButton());
    QTRY_VERIFY(button("update").isVisible());
    QCOMPARE(m_fixture->window->focusWidget()->objectName(), u"otherName"_qs);
    QVERIFY2(!m_fixture->text("conflictPanel").contains(u"older copy"), qPrintable(m_fixture->text("conflictPanel")));
}

void UpdatingTest::aFileThatIsNoDatabaseIsNotBroughtUpToDate()
{
    writeFile(m_copy, "precious");
    m_fixture->type(m_fixture->from(), m_database);
    m_fixture->type(m_fixture->to(), m_copy);
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    m_fixture->click(m_fixture->copyButton());
    QTRY_VERIFY(m_fixture->panel("conflictPanel").isVisible());
    QTRY_COMPARE(m_fixture->window->focusWidget()->objectName(), u"otherName"_qs);
    QVERIFY(!button("update").isVisible());
    QVERIFY(!m_fixture->in<QCheckBox>("conflictPanel", "inPlace").isVisible());
}

void UpdatingTest::whatChangingInPlaceMeansIsSaid()
{
    useMemory();
    copy();
    SqlHandle(m_database).execute("CREATE TABLE fresh(x); DROP TABLE fresh");
    askAgain();
    QTRY_VERIFY(button("update").isVisible());
    auto &box = m_fixture->in<QCheckBox>("conflictPanel", "inPlace");
    QVERIFY(!box.isChecked());
    const auto &meaning = m_fixture->in<QLabel>("conflictPanel", "inPlaceMeaning");
    QVERIFY(meaning.isVisible() && meaning.text().contains(u"without SQLite"));
    QCOMPARE(box.accessibleDescription(), meaning.text());
    QVERIFY(m_fixture->text("conflictPanel").contains(u"stays as it is until the new file is checked"));
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Space);
    QVERIFY(m_fixture->text("conflictPanel").contains(u"into the file itself"));
    // It is chosen for one copy.
    m_fixture->click(button("back"));
    askAgain();
    QVERIFY(!box.isChecked());
}

/// One that is held while it reads the second half of the database: what changed in the first one shows.
void UpdatingTest::theMapShowsWhatChangedWhileItRuns()
{
    std::filesystem::remove(m_database);
    buildDatabase(m_database, {.journalMode = "wal", .size = 32 << 20});
    copy();
    SqlHandle(m_database).execute("UPDATE filler SET data = randomblob(length(data)) WHERE rowid % 40 = 1");
    auto &map = m_fixture->in<CopyMapStrip>("copyPage", "copyMap");
    askAgain();
    QTRY_VERIFY(button("update").isVisible());
    gate.close(m_database, 24 << 20);
    const auto opened = qScopeGuard([] { gate.open(); });
    m_fixture->click(button("update"));
    QTRY_VERIFY_WITH_TIMEOUT(gate.isReached(), 30'000);
    QTRY_VERIFY2_WITH_TIMEOUT(map.isVisible() && map.changedCells() > 0, qPrintable(m_fixture->sentence()), 30'000);
    QCOMPARE(m_fixture->title("progressPanel"), u"Bringing the copy of data.db up to date"_qs);
    QVERIFY2(m_fixture->sentence().startsWith(u"Comparing: ") && m_fixture->sentence().contains(u" changed"),
             qPrintable(m_fixture->sentence()));
    QVERIFY(!isOver());
    gate.open();
    QTRY_VERIFY2_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), qPrintable(m_fixture->title("errorPanel")),
                              30'000);
    QCOMPARE(m_fixture->title("resultPanel"), u"Brought up to date and verified"_qs);
    QCOMPARE(verifyBank(m_copy), QString());
}

/// By the figures alone: which cells.
void UpdatingTest::theMapShowsWhatChanged()
{
    auto *panel = &m_fixture->in<ProgressPanel>("copyPage", "progressPanel");
    auto *map = &m_fixture->in<CopyMapStrip>("copyPage", "copyMap");
    panel->begin(u"data.db"_qs, CheckLevel::Quick);
    CopyProgress progress;
    progress.phase = CopyPhase::Copying;
    progress.pageSize = 4096;
    progress.pageCount = 100'000;
    progress.remaining = 40'000;
    progress.comparing = true;
    panel->setProgress(progress);
    QCOMPARE(map->changedCells(), 0);
    progress.changed = 12;
    progress.changedParts[10] = 3;
    progress.changedParts[100] = 1;
    panel->setProgress(progress);
    QVERIFY2(map->changedCells() >= 2 && map->changedCells() <= 6, qPrintable(QString::number(map->changedCells())));
    QVERIFY2(m_fixture->sentence().startsWith(u"Comparing: 234 MiB of 391 MiB, 12 pages changed"),
             qPrintable(m_fixture->sentence()));
    QCOMPARE(m_fixture->title("progressPanel"), u"Bringing the copy of data.db up to date"_qs);
}

void UpdatingTest::aCompressedCopyIsMadeAndUnpacked_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QString>("form");
    QTest::newRow("zstd") << u".zst"_qs << u"zstd"_qs;
    QTest::newRow("gzip") << u".gz"_qs << u"gzip"_qs;
}

void UpdatingTest::aCompressedCopyIsMadeAndUnpacked()
{
    QFETCH(const QString, ending);
    QFETCH(const QString, form);
    const std::filesystem::path packed = m_copy.native() + ending.toStdString();
    m_fixture->type(m_fixture->from(), m_database);
    m_fixture->type(m_fixture->to(), packed);
    QTRY_VERIFY2(m_fixture->toFacts().contains(u"compressed ("_qs + form), qPrintable(m_fixture->toFacts()));
    QTRY_VERIFY2(m_fixture->text("planPanel").contains(u"compressed ("_qs + form),
                 qPrintable(m_fixture->text("planPanel")));
    m_fixture->click(m_fixture->copyButton());
    QTRY_VERIFY2_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), qPrintable(m_fixture->title("errorPanel")),
                              30'000);
    QCOMPARE(m_fixture->title("resultPanel"), u"Copied and verified"_qs);
    QVERIFY2(result("resultSize").contains(u"compressed to"), qPrintable(result("resultSize")));

    // And back: the suggested name is that of a database again.
    m_fixture->open();
    m_fixture->type(m_fixture->from(), packed);
    QTRY_VERIFY2(m_fixture->fromFacts().contains(u"compressed copy ("_qs + form), qPrintable(m_fixture->fromFacts()));
    QTRY_VERIFY2(m_fixture->to().text().contains(u"/copy-20") && m_fixture->to().text().endsWith(u".db"),
                 qPrintable(m_fixture->to().text()));
    QCOMPARE(m_fixture->title("planPanel"), u"How it will be unpacked"_qs);
    const QString to = m_fixture->to().text();
    m_fixture->click(m_fixture->copyButton());
    QTRY_VERIFY2_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), qPrintable(m_fixture->title("errorPanel")),
                              30'000);
    QCOMPARE(m_fixture->title("resultPanel"), u"Unpacked whole and checked"_qs);
    QCOMPARE(verifyBank(to.toStdString()), QString());
}

void UpdatingTest::aCutOffCompressedCopyIsRefused()
{
    const std::filesystem::path packed = m_fixture->folder / "cut.db.zst";
    m_fixture->window->open(m_database, packed);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    const QByteArray bytes = readFile(packed);
    writeFile(packed, bytes.first(bytes.size() / 2));
    // Straight from the arguments: what it is has to be seen before anything begins.
    m_fixture->open();
    m_fixture->window->open(packed, m_copy);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("errorPanel").isVisible(), 30'000);
    QVERIFY2(m_fixture->title("errorPanel").contains(u"cut.db.zst"), qPrintable(m_fixture->title("errorPanel")));
    QVERIFY(!std::filesystem::exists(m_copy));
}

void UpdatingTest::aDatabaseOnAnotherMachineIsFetched()
{
    putIntoPath("ssh", sshHere);
    const auto url = "ssh://far.example" + m_database.native();
    m_fixture->type(m_fixture->from(), url);
    QTRY_VERIFY2_WITH_TIMEOUT(m_fixture->fromFacts().contains(u"on another machine"),
                              qPrintable(m_fixture->fromFacts()), 20'000);
    QVERIFY2(m_fixture->fromFacts().contains(u"MiB"), qPrintable(m_fixture->fromFacts()));
    QCOMPARE(m_fixture->title("planPanel"), u"How it will be fetched"_qs);
    QVERIFY2(m_fixture->text("planPanel").contains(u" on far.example"), qPrintable(m_fixture->text("planPanel")));
    QTRY_VERIFY2(m_fixture->to().text().contains(u"/data-20"), qPrintable(m_fixture->to().text()));
    m_fixture->type(m_fixture->to(), m_copy);
    m_fixture->click(m_fixture->copyButton());
    QTRY_VERIFY2_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(),
                              qPrintable(m_fixture->title("errorPanel") + m_fixture->text("errorPanel")), 30'000);
    QVERIFY2(m_fixture->text("resultPanel").contains(u"Made by "), qPrintable(m_fixture->text("resultPanel")));
    QCOMPARE(verifyBank(m_copy), QString());
    // It is offered again, as it was typed.
    m_fixture->open();
    QMenu *menu = m_fixture->in<QPushButton>("sourceCard", "recent").menu();
    Q_EMIT menu->aboutToShow();
    menu->actions().at(0)->trigger();
    QCOMPARE(m_fixture->from().text().toStdString(), url);
}

void UpdatingTest::whatSshSaysIsSaidInWords_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("said");
    QTest::newRow("no key") << QByteArray("echo 'u@far: Permission denied (publickey).' >&2; exit 255")
                            << u"none of your keys"_qs;
    QTest::newRow("no such machine") << QByteArray("echo 'ssh: Could not resolve hostname far' >&2; exit 255")
                                     << u"no machine of that name"_qs;
    QTest::newRow("no engine") << QByteArray("exit 127") << u"litecopy-cli nor sqlite3"_qs;
    QTest::newRow("no such file") << QByteArray("echo 'There is no file /srv/a.db.' >&2; exit 66")
                                  << u"There is no file /srv/a.db"_qs;
}

void UpdatingTest::whatSshSaysIsSaidInWords()
{
    QFETCH(const QByteArray, script);
    QFETCH(const QString, said);
    putIntoPath("ssh", "#!/bin/sh\n" + script + '\n');
    m_fixture->type(m_fixture->from(), "ssh://far.example/srv/a.db");
    QTRY_VERIFY2_WITH_TIMEOUT(m_fixture->fromFacts().contains(said), qPrintable(m_fixture->fromFacts()), 20'000);
    QCOMPARE(m_fixture->title("planPanel"), u"This can't be copied"_qs);
}

void UpdatingTest::aMachineThatDoesNotAnswerStopsNothing()
{
    const auto pid = m_fixture->folder / "pid";
    putIntoPath("ssh", "#!/bin/sh\necho $$ > '" + QByteArray::fromStdString(pid.native()) + "'\nexec sleep 600\n");
    m_fixture->type(m_fixture->from(), "ssh://far.example/srv/a.db");
    QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(pid) && !readFile(pid).trimmed().isEmpty(), 20'000);
    QCOMPARE(m_fixture->fromFacts(), u"Asking that machine…"_qs);
    // Another choice doesn't wait for it, and its ssh is ended.
    m_fixture->type(m_fixture->from(), m_database);
    QTRY_VERIFY2(m_fixture->fromFacts().contains(u"pages"), qPrintable(m_fixture->fromFacts()));
    const std::filesystem::path process = "/proc/" + readFile(pid).trimmed().toStdString();
    QTRY_VERIFY(!std::filesystem::exists(process));
}

void UpdatingTest::addressesOfOtherKindsAreRefusedInWords_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("advice");
    QTest::newRow("sftp") << QByteArray("sftp://nas/srv/a.db") << u"“sftp://”"_qs << u"ssh://nas/srv/a.db"_qs;
    QTest::newRow("smb") << QByteArray("smb://nas/share/a.db") << u"“smb://”"_qs << u"file manager"_qs;
    QTest::newRow("https") << QByteArray("https://example.org/a.db") << u"“https://”"_qs << u"ssh://host"_qs;
    QTest::newRow("an incomplete ssh") << QByteArray("ssh://nas") << u"not complete"_qs << u"ssh://host"_qs;
}

void UpdatingTest::addressesOfOtherKindsAreRefusedInWords()
{
    QFETCH(const QByteArray, url);
    QFETCH(const QString, title);
    QFETCH(const QString, advice);
    m_fixture->type(m_fixture->to(), m_copy);
    m_fixture->type(m_fixture->from(), url.toStdString());
    QTest::keyClick(&m_fixture->from(), Qt::Key_Return);
    QTRY_VERIFY2(m_fixture->fromFacts().contains(title), qPrintable(m_fixture->fromFacts()));
    QCOMPARE(m_fixture->title("planPanel"), u"This can't be copied"_qs);
    QVERIFY2(m_fixture->text("planPanel").contains(advice), qPrintable(m_fixture->text("planPanel")));
    QVERIFY(!m_fixture->copyButton().isEnabled());
    QVERIFY(!m_fixture->panel("errorPanel").isVisible());
}

void UpdatingTest::nothingIsWrittenToAnotherMachine_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QString>("advice");
    QTest::newRow("ssh") << QByteArray("ssh://nas/srv/a.db") << u"litecopy-cli copy SOURCE -"_qs;
    QTest::newRow("smb") << QByteArray("smb://nas/share/a.db") << u"file manager"_qs;
}

void UpdatingTest::nothingIsWrittenToAnotherMachine()
{
    QFETCH(const QByteArray, url);
    QFETCH(const QString, advice);
    m_fixture->type(m_fixture->from(), m_database);
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    m_fixture->type(m_fixture->to(), url.toStdString());
    QTRY_VERIFY2(m_fixture->toFacts().contains(u"No copy is written to"), qPrintable(m_fixture->toFacts()));
    QVERIFY2(m_fixture->text("planPanel").contains(advice), qPrintable(m_fixture->text("planPanel")));
    QVERIFY(!m_fixture->copyButton().isEnabled());
    m_fixture->type(m_fixture->to(), m_copy);
    QTRY_VERIFY(m_fixture->copyButton().isEnabled());
}

LITECOPY_GUI_MAIN(UpdatingTest)
#include "tst_updating.moc"
