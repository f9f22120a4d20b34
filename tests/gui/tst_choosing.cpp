// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// Choosing what is copied and where to: by keys, dialog, drop and menu. Nearly no copy is made here.

#include "destinationcard.h"
#include "filedialog.h"
#include "optionspanel.h"
#include "resultpanel.h"
#include "sourcecard.h"
#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/writerprocess.h"
#include "watchedapplication.h"
#include "windowfixture.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QCompleter>
#include <QDate>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTreeView>

#include <atomic>
#include <optional>
#include <string_view>

#include <dlfcn.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <unistd.h>

using namespace Litecopy;
using namespace Litecopy::Test;

static std::atomic<bool> fileSystemAnswers = true;
static std::atomic<int> unanswered = 0;

/// In place of the C library's: a network mount whose server is gone keeps the one who asks for ever.
extern "C" int statfs(const char *path, struct statfs *system) noexcept
{
    using Function = int (*)(const char *, struct statfs *);
    static const auto real = reinterpret_cast<Function>(dlsym(RTLD_NEXT, "statfs"));
    if (std::string_view(path).ends_with("/mount")) {
        ++unanswered;
        fileSystemAnswers.wait(false);
    }
    return real(path, system);
}

static std::atomic<int> askedByWindow = 0;

/// In place of the C library's: counts what the window's own thread asks of files in a folder "apart". To others, the
/// folder is slow to say which names of copies are taken.
extern "C" int stat(const char *path, struct stat *status) noexcept
{
    using Function = int (*)(const char *, struct stat *);
    static const auto real = reinterpret_cast<Function>(dlsym(RTLD_NEXT, "stat"));
    if (gettid() == getpid() && std::string_view(path).find("/apart") != std::string_view::npos)
        ++askedByWindow;
    else if (std::string_view(path).find("/apart/data-20") != std::string_view::npos)
        ::usleep(100'000);
    return real(path, status);
}

/// By its button: Enter may go to the list of completions instead, which comes when it comes.
static void accept(FileDialog &dialog)
{
    const auto choice =
        dialog.question().kind == FileQuestion::Kind::NewFile ? QDialogButtonBox::Save : QDialogButtonBox::Open;
    dialog.findChild<QDialogButtonBox *>()->button(choice)->click();
}

/// Everything in the folder but the window's own settings, which are written when Qt likes.
static FolderSnapshot withoutSettings(const TemporaryFolder &folder)
{
    auto entries = FolderSnapshot(folder.path()).entries();
    std::erase_if(entries, [](const auto &entry) { return entry.first.starts_with("settings"); });
    return FolderSnapshot(std::move(entries));
}

class ChoosingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anEmptyWindowSaysWhatToDo();
    void aTypedDatabaseShowsItsFactsAndSuggestsAName();
    void aChosenNameIsNotSuggestedAway();
    void whoUsesTheDatabaseIsShown();
    void aFileThatIsNoDatabaseIsSaidToBeNone();
    void aPathInQuotesIsThePath();
    void aMissingFileIsSaidToBeMissing();
    void thePlanIsASentence();
    void theSentenceOverTheButtonFollowsEachChange();
    void optionsExplainThemselvesOnTheScreen();
    void presetsSetAllOptionsAndResetTakesThemBack();
    void whatWouldRefuseTheCopyIsSaidBefore_data();
    void whatWouldRefuseTheCopyIsSaidBefore();
    void tooLittleSpaceIsSaid();
    void aFolderThatDoesNotAnswerStopsNothing();
    void theWindowsThreadAsksTheFileSystemNothing();
    void aSuggestedNameIsRenewedOnlyWhereItsFolderAnswers();
    void replacingIsForOneCopy();
    void theNextDatabaseGetsANameOfItsOwnInTheChosenFolder();
    void afterACopyNothingIsReplacedUnasked();
    void aTypedFolderGetsAName();
    void whatIsRefusedForCertainCanNotBeStarted_data();
    void whatIsRefusedForCertainCanNotBeStarted();
    void aRefusedDropSaysWhy_data();
    void aRefusedDropSaysWhy();
    void severalDatabasesAtRestAreNoRefusal();
    void aFolderThatIsNotThereIsCreated();
    void aFolderThatCanNotBeCreatedSaysWhy();
    void eachDatabaseKeepsTheFolderOfItsCopies();
    void fileDialogsKeepTheirSize();
    void aDropIsTaken_data();
    void aDropIsTaken();
    void aDropThatMeansNothingIsRefused_data();
    void aDropThatMeansNothingIsRefused();
    void theFileDialogSetsFrom();
    void theFileDialogSetsTo();
    void tabReachesEverythingInOrder();
    void everythingThatTakesFocusHasAName();
    void optionsAreRememberedAndReplacingIsNot();
    void theWindowStaysUsableWhenSmall();

private:
    [[nodiscard]] bool drop(const QList<QUrl> &urls, const QWidget &where, Qt::DropActions actions);

    std::optional<WindowFixture> m_fixture;
    std::filesystem::path m_database;
};

void ChoosingTest::init()
{
    m_fixture.emplace();
    m_database = m_fixture->folder / "data.db";
    buildDatabase(m_database, {.journalMode = "wal", .size = 1 << 20});
}

void ChoosingTest::cleanup()
{
    m_fixture.reset();
}

void ChoosingTest::anEmptyWindowSaysWhatToDo()
{
    QVERIFY(m_fixture->fromFacts().contains(u"Drop"));
    QVERIFY(!m_fixture->copyButton().isEnabled());
    QVERIFY(!m_fixture->pauseButton().isVisible());
    QVERIFY(m_fixture->from().hasFocus());
}

void ChoosingTest::aTypedDatabaseShowsItsFactsAndSuggestsAName()
{
    m_fixture->type(m_fixture->from(), m_database);
    QTRY_VERIFY2(m_fixture->fromFacts().contains(u"pages of 4 KiB"), qPrintable(m_fixture->fromFacts()));
    QVERIFY(m_fixture->fromFacts().contains(u"WAL"));
    QVERIFY(m_fixture->fromFacts().contains(u"not in use"));
    const QRegularExpression name(
        u'^' + QRegularExpression::escape(QString::fromStdString((m_fixture->folder / "data-").native()))
        + u"\\d{4}-\\d\\d-\\d\\d-\\d{4}\\.db$"_qs);
    QVERIFY2(name.match(m_fixture->to().text()).hasMatch(), qPrintable(m_fixture->to().text()));
    QTRY_VERIFY2(m_fixture->toFacts().contains(u"free there"), qPrintable(m_fixture->toFacts()));
    QVERIFY(m_fixture->copyButton().isEnabled());
}

void ChoosingTest::aChosenNameIsNotSuggestedAway()
{
    const auto copy = m_fixture->folder / "mine.db";
    m_fixture->type(m_fixture->to(), copy);
    m_fixture->type(m_fixture->from(), m_database);
    QCOMPARE(m_fixture->to().text(), QString::fromStdString(copy.native()));
    // Emptied, it is up to the window again.
    m_fixture->to().setFocus();
    m_fixture->to().selectAll();
    QTest::keyClick(&m_fixture->to(), Qt::Key_Delete);
    m_fixture->type(m_fixture->from(), m_database);
    QTRY_VERIFY2(m_fixture->to().text().contains(u"data-20"), qPrintable(m_fixture->to().text()));
}

void ChoosingTest::whoUsesTheDatabaseIsShown()
{
    WriterProcess reader;
    QVERIFY(reader.hold(m_database, u"read"_qs));
    m_fixture->type(m_fixture->from(), m_database);
    const QString who = u"in use by "_qs + writerName();
    QTRY_VERIFY2(m_fixture->fromFacts().contains(who), qPrintable(m_fixture->fromFacts()));
    QVERIFY(reader.release());
    reader.kill();
    QTest::keyClick(m_fixture->window.get(), Qt::Key_F5);
    QTRY_VERIFY2(m_fixture->fromFacts().contains(u"not in use"), qPrintable(m_fixture->fromFacts()));
}

void ChoosingTest::aFileThatIsNoDatabaseIsSaidToBeNone()
{
    const auto text = m_fixture->folder / "notes.db";
    writeFile(text, QByteArray("Not a database, whatever its name says. ").repeated(100));
    m_fixture->type(m_fixture->from(), text);
    QTRY_COMPARE(m_fixture->title("planPanel"), u"This can't be copied"_qs);
    QVERIFY(m_fixture->fromFacts().contains(u"notes.db"));
    QVERIFY(!m_fixture->fromFacts().contains(u"pages"));
}

/// As "Copy Path" of file managers gives it.
void ChoosingTest::aPathInQuotesIsThePath()
{
    m_fixture->type(m_fixture->from(), '"' + m_database.native() + '"');
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    QTRY_VERIFY(m_fixture->copyButton().isEnabled());
    m_fixture->type(m_fixture->to(), "'" + (m_fixture->folder / "quoted.db").native() + "'");
    QTRY_VERIFY(m_fixture->copyButton().isEnabled());
    m_fixture->click(m_fixture->copyButton());
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    QVERIFY(std::filesystem::exists(m_fixture->folder / "quoted.db"));
}

void ChoosingTest::aMissingFileIsSaidToBeMissing()
{
    m_fixture->type(m_fixture->from(), m_fixture->folder / "nowhere.db");
    QTRY_COMPARE(m_fixture->title("planPanel"), u"This can't be copied"_qs);
    QVERIFY(m_fixture->to().text().isEmpty());
}

void ChoosingTest::thePlanIsASentence()
{
    m_fixture->type(m_fixture->from(), m_database);
    QTRY_COMPARE(m_fixture->title("planPanel"), u"How it will be copied"_qs);
    const QString automatic = m_fixture->text("planPanel");
    QVERIFY2(automatic.size() > 20, qPrintable(automatic));
    m_fixture->choose("method", u"Compact"_qs);
    QVERIFY(m_fixture->text("planPanel") != automatic);
}

void ChoosingTest::theSentenceOverTheButtonFollowsEachChange()
{
    const auto text = [this] { return m_fixture->text("planPanel"); };
    m_fixture->type(m_fixture->from(), m_database);
    m_fixture->type(m_fixture->to(), m_fixture->folder / "copy.db");
    const QString folder = QString::fromStdString(m_fixture->folder.path().filename().native());
    QTRY_VERIFY2(text().startsWith(u"Copies the file of “data.db”, which no program has open. "), qPrintable(text()));
    QTRY_VERIFY2(text().endsWith(u"The copy is checked, written to “%1”, then named."_qs.arg(folder)),
                 qPrintable(text()));
    m_fixture->choose("check", u"None"_qs);
    QTRY_VERIFY2(text().endsWith(u"The copy is written to “%1” without a check, then named."_qs.arg(folder)),
                 qPrintable(text()));
    m_fixture->click(*m_fixture->window->findChild<QPushButton *>(u"optionsToggle"_qs));
    m_fixture->click(*m_fixture->window->findChild<QPushButton *>(u"safest"_qs));
    QTRY_VERIFY2(text().contains(u"is checked in full, written to “%1”, read back"_qs.arg(folder)), qPrintable(text()));
    m_fixture->click(*m_fixture->window->findChild<QPushButton *>(u"smallest"_qs));
    QTRY_VERIFY2(text().startsWith(u"Writes “data.db” anew"), qPrintable(text()));
    buildDatabase(m_fixture->folder / "copy.db");
    QTest::keyClick(m_fixture->window.get(), Qt::Key_F5);
    QTRY_VERIFY2(text().endsWith(u"There is a file of that name already: you are asked what becomes of it."),
                 qPrintable(text()));
    m_fixture->choose("existing", u"Replace it, this once"_qs);
    QTRY_VERIFY2(text().endsWith(u"then takes the place of the file that is there."), qPrintable(text()));
    m_fixture->to().setFocus();
    m_fixture->to().selectAll();
    QTest::keyClick(&m_fixture->to(), Qt::Key_Delete);
    QTRY_VERIFY2(text().contains(u"Choose where the copy goes."), qPrintable(text()));
}

void ChoosingTest::optionsExplainThemselvesOnTheScreen()
{
    m_fixture->type(m_fixture->from(), m_database);
    QTRY_VERIFY(m_fixture->panel("optionsToggle").isVisible());
    m_fixture->click(*m_fixture->window->findChild<QPushButton *>(u"optionsToggle"_qs));
    for (const char *const name : {"method", "check", "existing"}) {
        auto &box = *m_fixture->window->findChild<QComboBox *>(QLatin1String(name));
        const auto &text = *m_fixture->window->findChild<QLabel *>(QLatin1String(name) + u"Text"_qs);
        QVERIFY(text.isVisible());
        QStringList said;
        for (int i = 0; i < box.count(); ++i) {
            box.setCurrentIndex(i);
            QVERIFY2(text.text().size() > 15, qPrintable(text.text()));
            said << text.text();
        }
        QCOMPARE(said.removeDuplicates(), 0);
        box.setCurrentIndex(0);
    }
}

void ChoosingTest::presetsSetAllOptionsAndResetTakesThemBack()
{
    m_fixture->type(m_fixture->from(), m_database);
    QTRY_VERIFY(m_fixture->panel("optionsToggle").isVisible());
    m_fixture->click(*m_fixture->window->findChild<QPushButton *>(u"optionsToggle"_qs));
    const auto press = [this](const char *name) {
        m_fixture->click(*m_fixture->window->findChild<QPushButton *>(QLatin1String(name)));
    };
    const auto isDown = [this](const char *name) {
        return m_fixture->window->findChild<QPushButton *>(QLatin1String(name))->isChecked();
    };
    const auto summary = [this] { return m_fixture->window->findChild<QLabel *>(u"optionsSummary"_qs)->text(); };
    const QString usual = summary();
    // However many choices differ, one look ahead follows.
    const QSignalSpy changes(m_fixture->window->findChild<OptionsPanel *>(), &OptionsPanel::changed);
    press("fastest");
    QCOMPARE(changes.size(), 1);
    QCOMPARE(summary(), u"Automatic · no check"_qs);
    QVERIFY(isDown("fastest") && !isDown("safest"));
    press("safest");
    QCOMPARE(summary(), u"Automatic · full check · read back"_qs);
    QCOMPARE(changes.size(), 2);
    press("safest");
    QVERIFY(isDown("safest") && !isDown("fastest"));
    press("smallest");
    QCOMPARE(summary(), u"Compact · quick check"_qs);
    m_fixture->choose("check", u"Full"_qs);
    QVERIFY(!isDown("smallest"));
    m_fixture->choose("existing", u"Replace it, this once"_qs);
    const auto before = changes.size();
    press("resetOptions");
    QCOMPARE(summary(), usual);
    QCOMPARE(changes.size(), before + 1);
}

void ChoosingTest::whatWouldRefuseTheCopyIsSaidBefore_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("existing");
    QTest::addColumn<QString>("said");
    QTest::newRow("no database to replace")
        << QByteArray("notes.txt") << u"Replace it, this once"_qs << u"notes.txt"_qs;
    QTest::newRow("the old one is being read") << QByteArray("read.db") << u"Ask"_qs << writerName();
    QTest::newRow("no such folder") << QByteArray("nowhere/new.db") << u"Ask"_qs << u"nowhere"_qs;
    QTest::newRow("a name too long") << QByteArray(400, 'n') << u"Ask"_qs << u"nnnn"_qs;
    QTest::newRow("the database itself") << QByteArray("data.db") << u"Replace it, this once"_qs << u"data.db"_qs;
}

void ChoosingTest::whatWouldRefuseTheCopyIsSaidBefore()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QString, existing);
    QFETCH(const QString, said);
    writeFile(m_fixture->folder / "notes.txt", "Dear diary");
    buildDatabase(m_fixture->folder / "read.db");
    WriterProcess reader;
    QVERIFY(reader.hold(m_fixture->folder / "read.db", u"read"_qs));
    const FolderSnapshot before = withoutSettings(m_fixture->folder);
    m_fixture->type(m_fixture->from(), m_database);
    m_fixture->type(m_fixture->to(), m_fixture->folder / name.toStdString());
    m_fixture->choose("existing", existing);
    QTRY_VERIFY2(m_fixture->title("planPanel").startsWith(u"It "), qPrintable(m_fixture->title("planPanel")));
    // What may have passed when the copy is begun refuses nothing yet.
    QCOMPARE(m_fixture->title("planPanel"),
             m_fixture->copyButton().isEnabled() ? u"It may be refused"_qs : u"It can't be copied like this"_qs);
    QVERIFY2(m_fixture->text("planPanel").contains(said), qPrintable(m_fixture->text("planPanel")));
    QCOMPARE(before.differenceTo(withoutSettings(m_fixture->folder)), QString());

    m_fixture->choose("existing", u"Ask"_qs);
    m_fixture->type(m_fixture->to(), m_fixture->folder / "good.db");
    QTRY_COMPARE(m_fixture->title("planPanel"), u"How it will be copied"_qs);
}

void ChoosingTest::tooLittleSpaceIsSaid()
{
    m_fixture->type(m_fixture->from(), m_database);
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    auto *destination = m_fixture->window->findChild<DestinationCard *>();
    QTRY_VERIFY2(m_fixture->toFacts().contains(u"free there"), qPrintable(m_fixture->toFacts()));
    destination->setNeededSpace(qint64(1) << 60);
    QVERIFY2(m_fixture->toFacts().startsWith(u"Only "), qPrintable(m_fixture->toFacts()));
    QVERIFY2(m_fixture->toFacts().endsWith(u"the copy needs about 1 EiB"), qPrintable(m_fixture->toFacts()));
}

void ChoosingTest::aFolderThatDoesNotAnswerStopsNothing()
{
    m_fixture->type(m_fixture->from(), m_database);
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    const auto mount = m_fixture->folder / "mount";
    std::filesystem::create_directory(mount);
    unanswered = 0;
    fileSystemAnswers = false;
    const auto answer = qScopeGuard([] {
        fileSystemAnswers = true;
        fileSystemAnswers.notify_all();
    });

    m_fixture->type(m_fixture->to(), mount / "copy.db");
    QTRY_COMPARE(unanswered.load(), 1);
    QCOMPARE(m_fixture->toFacts(), u"Looking at it…"_qs);
    // What may be refused there is not promised.
    QVERIFY2(m_fixture->text("planPanel").endsWith(u"“mount” is being looked at."),
             qPrintable(m_fixture->text("planPanel")));
    // The window lives: it takes keys, and looks at databases. Nobody asks a second time meanwhile.
    QTest::keyClick(m_fixture->window.get(), Qt::Key_F5);
    QTest::keyClicks(&m_fixture->to(), u"2"_qs);
    m_fixture->type(m_fixture->from(), m_fixture->folder / "nowhere.db");
    QTRY_COMPARE(m_fixture->title("planPanel"), u"This can't be copied"_qs);
    QCOMPARE(unanswered.load(), 1);
    QCOMPARE(m_fixture->toFacts(), u"Looking at it…"_qs);

    // Another folder's answer doesn't wait for it.
    m_fixture->type(m_fixture->to(), m_fixture->folder / "copy.db");
    QTRY_VERIFY2(m_fixture->toFacts().contains(u"free there"), qPrintable(m_fixture->toFacts()));
    m_fixture->type(m_fixture->to(), mount / "copy.db");
    QTRY_COMPARE(unanswered.load(), 2);
    fileSystemAnswers = true;
    fileSystemAnswers.notify_all();
    QTRY_VERIFY2(m_fixture->toFacts().contains(u"free there"), qPrintable(m_fixture->toFacts()));
}

void ChoosingTest::theWindowsThreadAsksTheFileSystemNothing()
{
    const auto apart = m_fixture->folder / "apart";
    std::filesystem::create_directory(apart);
    buildDatabase(apart / "data.db");
    buildDatabase(apart / "copy.db");
    struct stat status
    {
    };
    askedByWindow = 0;
    QCOMPARE(::stat(apart.c_str(), &status), 0);
    QCOMPARE(askedByWindow.load(), 1);
    askedByWindow = 0;
    const QList<QUrl> dragged{QUrl::fromLocalFile(QString::fromStdString((apart / "data.db").native()))};

    m_fixture->type(m_fixture->from(), apart / "data.db");
    QTRY_VERIFY(m_fixture->to().text().contains(u"/apart/data-20"));
    m_fixture->window->open(apart / "data.db", {});
    QVERIFY(drop(dragged, m_fixture->panel("sourceCard"), Qt::CopyAction));
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    m_fixture->window->open(apart / "data.db", apart);
    QTRY_VERIFY(m_fixture->panel("resultPanel").isVisible());
    const auto &copy = m_fixture->in<QLabel>("resultPanel", "resultPath");
    const QString first = copy.toolTip();
    m_fixture->click(m_fixture->in<QPushButton>("resultPanel", "copyAgain"));
    QTRY_VERIFY(copy.toolTip() != first);
    QVERIFY(m_fixture->panel("resultPanel").isVisible());
    m_fixture->type(m_fixture->to(), apart / "copy.db");
    m_fixture->click(m_fixture->copyButton());
    QTRY_VERIFY(m_fixture->panel("conflictPanel").isVisible());
    QTest::keyClick(m_fixture->window.get(), Qt::Key_Escape);
    QTest::keyClick(m_fixture->window.get(), Qt::Key_F5);
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    QCOMPARE(askedByWindow.load(), 0);
}

bool ChoosingTest::drop(const QList<QUrl> &urls, const QWidget &where, Qt::DropActions actions)
{
    return m_fixture->drop(urls, where.mapTo(m_fixture->window.get(), where.rect().center()), actions);
}

void ChoosingTest::aSuggestedNameIsRenewedOnlyWhereItsFolderAnswers()
{
    const auto mount = m_fixture->folder / "mount";
    std::filesystem::create_directory(mount);
    m_fixture->type(m_fixture->from(), m_database);
    QTRY_VERIFY(m_fixture->to().isVisible());
    QVERIFY(drop({QUrl::fromLocalFile(QString::fromStdString(mount.native()))}, m_fixture->panel("destinationCard"),
                 Qt::CopyAction));
    QTRY_VERIFY2(m_fixture->to().text().contains(u"/mount/data-20"), qPrintable(m_fixture->to().text()));
    const QString suggested = m_fixture->to().text();
    QTRY_VERIFY(m_fixture->toFacts().contains(u"free there"));
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    writeFile(suggested.toStdString(), "taken meanwhile");

    fileSystemAnswers = false;
    const auto answer = qScopeGuard([] {
        fileSystemAnswers = true;
        fileSystemAnswers.notify_all();
    });
    QSignalSpy looked(m_fixture->window->findChild<SourceCard *>(), &SourceCard::looked);
    QTest::keyClick(m_fixture->window.get(), Qt::Key_F5);
    QTRY_COMPARE(looked.size(), 2);
    QCOMPARE(m_fixture->to().text(), suggested);

    fileSystemAnswers = true;
    fileSystemAnswers.notify_all();
    QTRY_VERIFY2(m_fixture->toFacts().startsWith(u"There is a file"), qPrintable(m_fixture->toFacts()));
    QTest::keyClick(m_fixture->window.get(), Qt::Key_F5);
    QTRY_VERIFY(m_fixture->to().text() != suggested);
}

void ChoosingTest::replacingIsForOneCopy()
{
    const auto &existing = *m_fixture->window->findChild<QComboBox *>(u"existing"_qs);
    const auto other = m_fixture->folder / "other.db";
    const auto old = m_fixture->folder / "old.db";
    buildDatabase(other);
    buildDatabase(old);
    m_fixture->type(m_fixture->from(), m_database);
    m_fixture->type(m_fixture->to(), old);
    m_fixture->choose("existing", u"Replace it, this once"_qs);
    // Another database, or another place, was not meant.
    m_fixture->type(m_fixture->from(), other);
    QCOMPARE(existing.currentText(), u"Ask"_qs);
    m_fixture->type(m_fixture->from(), m_database);
    m_fixture->type(m_fixture->to(), old);
    m_fixture->choose("existing", u"Replace it, this once"_qs);
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    m_fixture->click(m_fixture->copyButton());
    QTRY_VERIFY(m_fixture->panel("resultPanel").isVisible());
    QCOMPARE(pragma(old, "page_count"), pragma(m_database, "page_count"));
    QCOMPARE(existing.currentText(), u"Ask"_qs);
}

void ChoosingTest::theNextDatabaseGetsANameOfItsOwnInTheChosenFolder()
{
    const auto other = m_fixture->folder / "other.db";
    const auto backups = m_fixture->folder / "Backups";
    std::filesystem::create_directory(backups);
    buildDatabase(other);
    m_fixture->type(m_fixture->from(), m_database);
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    m_fixture->type(m_fixture->to(), backups / "mine.db");
    m_fixture->type(m_fixture->from(), other);
    const QString folder = QString::fromStdString(backups.native());
    QTRY_VERIFY2(m_fixture->to().text().startsWith(folder + u"/other-20"_qs), qPrintable(m_fixture->to().text()));
    // Also where the copy is started before the database was looked at.
    m_fixture->type(m_fixture->to(), backups / "mine.db");
    m_fixture->type(m_fixture->from(), m_database);
    QTest::keyClick(m_fixture->window.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_fixture->panel("resultPanel").isVisible());
    const QString copy = m_fixture->in<QLabel>("resultPanel", "resultPath").toolTip();
    QVERIFY2(copy.startsWith(folder + u"/data-20"_qs), qPrintable(copy));
    QVERIFY(!std::filesystem::exists(backups / "mine.db"));
}

void ChoosingTest::afterACopyNothingIsReplacedUnasked()
{
    const auto chosen = m_fixture->folder / "mine.db";
    m_fixture->type(m_fixture->from(), m_database);
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    m_fixture->type(m_fixture->to(), chosen);
    m_fixture->click(m_fixture->copyButton());
    const auto &copy = m_fixture->in<QLabel>("resultPanel", "resultPath");
    QTRY_COMPARE(copy.toolTip(), QString::fromStdString(chosen.native()));
    const QByteArray first = readFile(chosen);
    QTRY_VERIFY(m_fixture->copyButton().isEnabled());
    QTest::keyClick(m_fixture->window.get(), Qt::Key_Return, Qt::ControlModifier);
    // It is the older copy of the same database now: to bring it up to date is offered.
    QTRY_VERIFY(m_fixture->in<QPushButton>("conflictPanel", "update").isVisible());
    m_fixture->click(m_fixture->in<QPushButton>("conflictPanel", "otherName"));
    QTRY_VERIFY2(m_fixture->to().text().contains(u"/data-20"), qPrintable(m_fixture->to().text()));
    m_fixture->click(m_fixture->copyButton());
    QTRY_VERIFY2(copy.toolTip().contains(u"/data-20"), qPrintable(copy.toolTip()));
    QCOMPARE(readFile(chosen), first);
    // A copy of that copy is of its own time, not of two.
    m_fixture->type(m_fixture->from(), copy.toolTip().toStdString());
    QTRY_VERIFY(m_fixture->to().text().contains(u"/data-20"));
    const QString year = QStringLiteral("-%1-").arg(QDate::currentDate().year());
    QCOMPARE(m_fixture->to().text().count(year), 1);
}

void ChoosingTest::aTypedFolderGetsAName()
{
    const auto backups = m_fixture->folder / "Backups";
    std::filesystem::create_directory(backups);
    m_fixture->type(m_fixture->from(), m_database);
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    m_fixture->type(m_fixture->to(), backups);
    QTRY_VERIFY2(m_fixture->toFacts().startsWith(u"This is a folder"), qPrintable(m_fixture->toFacts()));
    // While it is typed it may be the beginning of a longer one.
    QCOMPARE(m_fixture->to().text(), QString::fromStdString(backups.native()));
    QTest::keyClick(&m_fixture->to(), Qt::Key_Tab);
    const QString name = QString::fromStdString((backups / "data-20").native());
    QTRY_VERIFY2(m_fixture->to().text().startsWith(name), qPrintable(m_fixture->to().text()));
    m_fixture->type(m_fixture->to(), backups);
    QTest::keyClick(&m_fixture->to(), Qt::Key_Return);
    QTRY_VERIFY(m_fixture->panel("resultPanel").isVisible());
    QVERIFY(m_fixture->in<QLabel>("resultPanel", "resultPath").toolTip().startsWith(name));
    // The next database's copy goes there, too.
    buildDatabase(m_fixture->folder / "other.db");
    m_fixture->type(m_fixture->from(), m_fixture->folder / "other.db");
    QTRY_VERIFY2(m_fixture->to().text().startsWith(QString::fromStdString((backups / "other-20").native())),
                 qPrintable(m_fixture->to().text()));
}

void ChoosingTest::whatIsRefusedForCertainCanNotBeStarted_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("reason");
    QTest::newRow("cut off") << QByteArray("cut.db") << QByteArray("new.db") << u"Its end is missing"_qs;
    QTest::newRow("no database") << QByteArray("notes.txt") << QByteArray("new.db") << u"another kind of file"_qs;
    QTest::newRow("no such folder") << QByteArray("data.db") << QByteArray("nowhere/new.db")
                                    << u"There is no folder"_qs;
}

void ChoosingTest::whatIsRefusedForCertainCanNotBeStarted()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QString, reason);
    buildDatabase(m_fixture->folder / "cut.db", {.size = 1 << 20});
    std::filesystem::resize_file(m_fixture->folder / "cut.db", 500'000);
    writeFile(m_fixture->folder / "notes.txt", QByteArray("Dear diary, ").repeated(100));
    m_fixture->type(m_fixture->from(), m_fixture->folder / from.toStdString());
    m_fixture->type(m_fixture->to(), m_fixture->folder / to.toStdString());
    QTRY_VERIFY2(m_fixture->text("planPanel").contains(reason), qPrintable(m_fixture->text("planPanel")));
    QVERIFY(!m_fixture->copyButton().isEnabled());
    QVERIFY2(m_fixture->copyButton().toolTip().contains(reason), qPrintable(m_fixture->copyButton().toolTip()));
    QTest::keyClick(m_fixture->window.get(), Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(&m_fixture->to(), Qt::Key_Return);
    QVERIFY(m_fixture->panel("planPanel").isVisible());
    m_fixture->type(m_fixture->from(), m_database);
    m_fixture->type(m_fixture->to(), m_fixture->folder / "new.db");
    QTRY_COMPARE(m_fixture->title("planPanel"), u"How it will be copied"_qs);
    QVERIFY(m_fixture->copyButton().isEnabled());
}

void ChoosingTest::aRefusedDropSaysWhy_data()
{
    QTest::addColumn<QStringList>("urls");
    QTest::addColumn<QString>("said");
    QTest::newRow("a database and a folder") << QStringList{u"data.db"_qs, u"."_qs} << u"Not all of these are files"_qs;
    QTest::newRow("a folder") << QStringList{u"."_qs} << u"A folder"_qs;
    QTest::newRow("on another machine") << QStringList{u"sftp://host/a.db"_qs} << u"no file on this computer"_qs;
    QTest::newRow("it is gone") << QStringList{u"nowhere.db"_qs} << u"not there any more"_qs;
}

void ChoosingTest::aRefusedDropSaysWhy()
{
    QFETCH(const QStringList, urls);
    QFETCH(const QString, said);
    buildDatabase(m_fixture->folder / "other.db");
    QList<QUrl> dragged;
    for (const QString &url : urls)
        dragged.append(url.contains(u"://") ? QUrl(url)
                                            : QUrl::fromLocalFile(QString::fromStdString(
                                                (m_fixture->folder / url.toStdString()).native())));
    auto &notice = *m_fixture->window->findChild<QWidget *>(u"dropNotice"_qs);
    const auto &text = *notice.findChild<QLabel *>(u"text"_qs);
    QVERIFY(!notice.isVisible());
    const QPoint point = m_fixture->panel("sourceCard").mapTo(m_fixture->window.get(), QPoint(30, 30));
    QMimeData data;
    data.setUrls(dragged);
    QDragEnterEvent enter(point, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_fixture->window.get(), &enter);
    // While it hovers, without another move; and after.
    QTRY_VERIFY(notice.isVisible());
    QVERIFY2(text.text().contains(said), qPrintable(text.text()));
    QDragLeaveEvent leave;
    QApplication::sendEvent(m_fixture->window.get(), &leave);
    QVERIFY(notice.isVisible());
    QVERIFY(m_fixture->from().text().isEmpty());
    // What is taken puts it away.
    QVERIFY(drop({QUrl::fromLocalFile(QString::fromStdString(m_database.native()))}, m_fixture->panel("sourceCard"),
                 Qt::CopyAction));
    QVERIFY(!notice.isVisible());
}

void ChoosingTest::severalDatabasesAtRestAreNoRefusal()
{
    buildDatabase(m_fixture->folder / "other.db");
    QList<QUrl> dragged;
    for (const char *const name : {"data.db", "other.db"})
        dragged.append(QUrl::fromLocalFile(QString::fromStdString((m_fixture->folder / name).native())));
    const auto &notice = *m_fixture->window->findChild<QWidget *>(u"dropNotice"_qs);
    const QPoint point = m_fixture->panel("sourceCard").mapTo(m_fixture->window.get(), QPoint(30, 30));
    QMimeData data;
    data.setUrls(dragged);
    QDragEnterEvent enter(point, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_fixture->window.get(), &enter);
    // The mouse rests; nothing is said when the files were looked at.
    QVERIFY(!QTest::qWaitFor([&] { return notice.isVisible(); }, 500));
    QDragMoveEvent move(point, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_fixture->window.get(), &move);
    QVERIFY(move.isAccepted());
    QVERIFY(!notice.isVisible());
    QDragLeaveEvent leave;
    QApplication::sendEvent(m_fixture->window.get(), &leave);
}

void ChoosingTest::aFolderThatIsNotThereIsCreated()
{
    const auto folder = m_fixture->folder / "new/Backup";
    m_fixture->type(m_fixture->from(), m_database);
    m_fixture->type(m_fixture->to(), folder / "copy.db");
    auto &create = m_fixture->in<QPushButton>("planPanel", "createFolder");
    QTRY_VERIFY(create.isVisible());
    QVERIFY(!m_fixture->copyButton().isEnabled());
    m_fixture->click(create);
    QTRY_COMPARE(m_fixture->title("planPanel"), u"How it will be copied"_qs);
    QVERIFY(!create.isVisible());
    QVERIFY(std::filesystem::is_directory(folder));
    m_fixture->click(m_fixture->copyButton());
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    QVERIFY(std::filesystem::exists(folder / "copy.db"));
}

void ChoosingTest::aFolderThatCanNotBeCreatedSaysWhy()
{
    // Below a file there are no folders.
    m_fixture->type(m_fixture->from(), m_database);
    m_fixture->type(m_fixture->to(), m_database / "Backup/copy.db");
    auto &create = m_fixture->in<QPushButton>("planPanel", "createFolder");
    QTRY_VERIFY(create.isVisible());
    m_fixture->click(create);
    QTRY_VERIFY2(m_fixture->text("planPanel").contains(u"could not be created: Not a directory"),
                 qPrintable(m_fixture->text("planPanel")));
    // Another name begins anew.
    m_fixture->type(m_fixture->to(), m_fixture->folder / "copy.db");
    QTRY_COMPARE(m_fixture->title("planPanel"), u"How it will be copied"_qs);
}

void ChoosingTest::eachDatabaseKeepsTheFolderOfItsCopies()
{
    buildDatabase(m_fixture->folder / "other.db");
    for (const char *const name : {"first", "second"})
        std::filesystem::create_directory(m_fixture->folder / name);
    const auto copy = [this](const std::filesystem::path &database, const char *folder) {
        m_fixture->open();
        m_fixture->type(m_fixture->from(), database);
        m_fixture->type(m_fixture->to(), m_fixture->folder / folder / "copy.db");
        QTRY_VERIFY(m_fixture->copyButton().isEnabled());
        m_fixture->click(m_fixture->copyButton());
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    };
    copy(m_database, "first");
    copy(m_fixture->folder / "other.db", "second");
    // As after a restart.
    m_fixture->open();
    m_fixture->type(m_fixture->from(), m_database);
    QTRY_VERIFY2(m_fixture->to().text().contains(u"/first/data-20"), qPrintable(m_fixture->to().text()));
    m_fixture->type(m_fixture->from(), m_fixture->folder / "other.db");
    QTRY_VERIFY2(m_fixture->to().text().contains(u"/second/other-20"), qPrintable(m_fixture->to().text()));
    // A drive that is away is none.
    std::filesystem::remove_all(m_fixture->folder / "first");
    m_fixture->open();
    m_fixture->type(m_fixture->from(), m_database);
    QTRY_VERIFY2(m_fixture->to().text().contains(u"/data-20"), qPrintable(m_fixture->to().text()));
    QVERIFY(!m_fixture->to().text().contains(u"/first/"));
}

void ChoosingTest::fileDialogsKeepTheirSize()
{
    const auto opened = [this](const char *card) {
        m_fixture->click(m_fixture->in<QPushButton>(card, "choose"));
        if (!QTest::qWaitFor([this] { return m_fixture->window->findChild<FileDialog *>() != nullptr; }))
            throw std::runtime_error("no dialog");
        auto *const dialog = m_fixture->window->findChild<FileDialog *>();
        if (!QTest::qWaitForWindowExposed(dialog))
            throw std::runtime_error("no dialog in sight");
        return dialog;
    };
    m_fixture->type(m_fixture->from(), m_database);
    QTRY_VERIFY(m_fixture->panel("destinationCard").isVisible());
    FileDialog *dialog = opened("sourceCard");
    // Names are elided, sizes and dates never.
    auto *const files = dialog->findChild<QTreeView *>(u"fileList"_qs);
    QVERIFY(files && files->isVisible());
    QTRY_VERIFY(files->model()->rowCount() > 0 && !files->model()->index(0, 2).data().toString().isEmpty());
    for (int column = 1; column < files->header()->count(); ++column)
        QTRY_VERIFY(files->header()->sectionSize(column)
                    >= static_cast<QAbstractItemView *>(files)->sizeHintForColumn(column));
    const QSize chosen = dialog->size() - QSize(60, 40);
    dialog->resize(chosen);
    QTRY_COMPARE(dialog->size(), chosen);
    dialog->reject();
    QTRY_VERIFY(!m_fixture->window->findChild<FileDialog *>());
    dialog = opened("destinationCard");
    QCOMPARE(dialog->size(), chosen);
    dialog->reject();
}

void ChoosingTest::aDropIsTaken_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("a database on From") << QStringList{u"data.db"_qs} << u"sourceCard"_qs << u"data.db"_qs
                                        << u"/data-20"_qs;
    QTest::newRow("a database on the plan")
        << QStringList{u"data.db"_qs} << u"planPanel"_qs << u"data.db"_qs << u"/data-20"_qs;
    QTest::newRow("a database on the buttons")
        << QStringList{u"data.db"_qs} << u"copyButton"_qs << u"data.db"_qs << u"/data-20"_qs;
    QTest::newRow("its WAL") << QStringList{u"data.db-wal"_qs} << u"sourceCard"_qs << u"data.db"_qs << u"/data-20"_qs;
    QTest::newRow("a file on To") << QStringList{u"old.db"_qs} << u"destinationCard"_qs << u"first.db"_qs
                                  << u"/old.db"_qs;
    QTest::newRow("a folder on To") << QStringList{u"sub"_qs} << u"destinationCard"_qs << u"first.db"_qs
                                    << u"/sub/first-20"_qs;
}

void ChoosingTest::aDropIsTaken()
{
    QFETCH(const QStringList, names);
    QFETCH(const QString, target);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    for (const char *name : {"first.db", "old.db", "data.db-wal"})
        writeFile(m_fixture->folder / name, "x");
    std::filesystem::create_directory(m_fixture->folder / "sub");
    m_fixture->type(m_fixture->from(), m_fixture->folder / "first.db");
    QTRY_VERIFY(m_fixture->to().isVisible());

    const QString base = QString::fromStdString(m_fixture->folder.path().native()) + u'/';
    QList<QUrl> urls;
    for (const QString &name : names)
        urls.append(QUrl::fromLocalFile(base + name));
    QVERIFY(drop(urls, *m_fixture->window->findChild<QWidget *>(target), Qt::CopyAction | Qt::MoveAction));
    QCOMPARE(m_fixture->from().text(), base + from);
    QTRY_VERIFY2(m_fixture->to().text().contains(to), qPrintable(m_fixture->to().text()));
}

void ChoosingTest::aDropThatMeansNothingIsRefused_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<int>("actions");
    QTest::newRow("a web address") << QUrl(u"https://example.org/a.db"_qs) << int(Qt::CopyAction);
    QTest::newRow("a folder on From") << QUrl(u"file:///"_qs) << int(Qt::CopyAction);
    QTest::newRow("only to be moved") << QUrl() << int(Qt::MoveAction);
}

void ChoosingTest::aDropThatMeansNothingIsRefused()
{
    QFETCH(QUrl, url);
    QFETCH(const int, actions);
    if (url.isEmpty())
        url = QUrl::fromLocalFile(QString::fromStdString(m_database.native()));
    QVERIFY(!drop({url}, m_fixture->panel("sourceCard"), Qt::DropActions(actions)));
    QVERIFY(m_fixture->from().text().isEmpty());
}

void ChoosingTest::theFileDialogSetsFrom()
{
    QTest::keySequence(m_fixture->window.get(), QKeySequence::Open);
    QTRY_VERIFY(m_fixture->window->findChild<FileDialog *>());
    auto *dialog = m_fixture->window->findChild<FileDialog *>();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    QCOMPARE(dialog->question().kind, FileQuestion::Kind::Files);
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_qs);
    QVERIFY(name);
    name->setFocus();
    QTest::keyClicks(name, QString::fromStdString(m_database.native()));
    accept(*dialog);
    QTRY_COMPARE(m_fixture->from().text(), QString::fromStdString(m_database.native()));
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
}

void ChoosingTest::theFileDialogSetsTo()
{
    m_fixture->type(m_fixture->from(), m_database);
    QTRY_VERIFY(!m_fixture->to().text().isEmpty());
    QTest::keySequence(m_fixture->window.get(), QKeySequence::Save);
    QTRY_VERIFY(m_fixture->window->findChild<FileDialog *>());
    auto *dialog = m_fixture->window->findChild<FileDialog *>();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    QCOMPARE(dialog->question().kind, FileQuestion::Kind::NewFile);
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_qs);
    QVERIFY(name);
    QVERIFY2(name->text().startsWith(u"data-20"), qPrintable(name->text()));
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QString::fromStdString((m_fixture->folder / "chosen").native()));
    accept(*dialog);
    QTRY_COMPARE(m_fixture->to().text(), QString::fromStdString((m_fixture->folder / "chosen.db").native()));
}

void ChoosingTest::tabReachesEverythingInOrder()
{
    m_fixture->type(m_fixture->from(), m_database);
    QTRY_VERIFY(m_fixture->copyButton().isEnabled());
    QStringList order;
    QWidget *focus = QApplication::focusWidget();
    for (int step = 0; step < 30; ++step) {
        order.append(focus->objectName());
        QTest::keyClick(focus, Qt::Key_Tab);
        focus = QApplication::focusWidget();
        if (focus == &m_fixture->from())
            break;
    }
    const QStringList expected = {u"field"_qs,         u"choose"_qs,       u"field"_qs,      u"choose"_qs, u"alsoTo"_qs,
                                  u"optionsToggle"_qs, u"repeatButton"_qs, u"copyButton"_qs, u"tabs"_qs};
    QVERIFY2(order == expected, qPrintable(order.join(u" "_qs)));
}

void ChoosingTest::everythingThatTakesFocusHasAName()
{
    int named = 0;
    for (const QWidget *widget : m_fixture->window->findChildren<QWidget *>()) {
        // The list that opens belongs to its box.
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->window() != m_fixture->window.get())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool hasText = button && !button->text().isEmpty();
        const auto *box = qobject_cast<const QComboBox *>(widget);
        const bool hasBuddy = box && !box->objectName().isEmpty();
        const bool needsFile = qobject_cast<const DragTile *>(widget) != nullptr;
        if (!hasText && !hasBuddy && !needsFile)
            QVERIFY2(
                !widget->accessibleName().isEmpty(),
                qPrintable(widget->objectName() + QLatin1String(widget->parentWidget()->metaObject()->className())));
        ++named;
    }
    QVERIFY2(named >= 15, qPrintable(QString::number(named)));
}

void ChoosingTest::optionsAreRememberedAndReplacingIsNot()
{
    m_fixture->choose("check", u"Full"_qs);
    m_fixture->choose("method", u"Online, page by page"_qs);
    for (const char *const box : {"readBack", "keepJournal"})
        m_fixture->window->findChild<QCheckBox *>(QLatin1String(box))->setChecked(true);
    m_fixture->choose("existing", u"Replace it, this once"_qs);
    m_fixture->open();
    const auto &check = *m_fixture->window->findChild<QComboBox *>(u"check"_qs);
    QCOMPARE(check.currentText(), u"Full"_qs);
    QCOMPARE(m_fixture->window->findChild<QComboBox *>(u"method"_qs)->currentText(), u"Online, page by page"_qs);
    for (const char *const box : {"readBack", "keepJournal"})
        QVERIFY(m_fixture->window->findChild<QCheckBox *>(QLatin1String(box))->isChecked());
    QCOMPARE(m_fixture->window->findChild<QComboBox *>(u"existing"_qs)->currentText(), u"Ask"_qs);
}

void ChoosingTest::theWindowStaysUsableWhenSmall()
{
    m_fixture->type(m_fixture->from(), m_database);
    QTRY_VERIFY(m_fixture->to().isVisible());
    m_fixture->window->resize(1, 1);
    QTRY_VERIFY(m_fixture->window->width() < 640 && m_fixture->window->height() < 400);
    const auto inWindow = [this](const QWidget &widget) {
        return QRect(widget.mapTo(m_fixture->window.get(), QPoint()), widget.size());
    };
    for (const char *card : {"sourceCard", "destinationCard"}) {
        const QRect choose = inWindow(m_fixture->in<QPushButton>(card, "choose"));
        QVERIFY(choose.right() < m_fixture->window->width());
        QVERIFY(m_fixture->in<QLineEdit>(card, "field").width() >= 120);
    }
    QVERIFY(m_fixture->window->rect().contains(inWindow(m_fixture->copyButton())));
}

LITECOPY_GUI_MAIN(ChoosingTest)
#include "tst_choosing.moc"
