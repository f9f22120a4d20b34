// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// Copying through the window: to the end, cancelled, paused, failed, asked about, closed.

#include "copyingfixture.h"
#include "copypage.h"
#include "copystatus.h"
#include "onemoment.h"
#include "progresspanel.h"
#include "resultpanel.h"
#include "support/databasebuilder.h"
#include "support/writerprocess.h"
#include "tones.h"
#include "watchedapplication.h"
#include "windowfixture.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRegularExpression>

#include <optional>

using namespace Litecopy;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

class CopyingTest : public QObject, protected CopyingFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void aCopyIsMadeByMouse_data();
    void aCopyIsMadeByMouse();
    void aCopyIsMadeByKeysAlone();
    void aCopyIsMadeWhileAnotherProgramWrites_data();
    void aCopyIsMadeWhileAnotherProgramWrites();
    void bothArgumentsStartAtOnce();
    void theDatabaseIsDescribedWhileItsCopyWaits();
    void aNameThatIsNoTextIsKept();
    void aFolderAsDestinationTakesASuggestedName();
    void aWaitSaysForWhom();
    void waitingIsAmberAndSaidOnlyWhileNothingMoves();
    void theBarIsOneNumberAndNeverLeapsBack();
    void adviceIsAButton();
    void adviceComesWithALockThatIsHeld();
    void howItWasCopiedIsSaid();
    void escapeCancelsAndLeavesNothing();
    void pauseHoldsAndResumeGoesOn();
    void aFailureIsShownInPlace();
    void detailsCanBeCopied();
    void aFinishedCopyIsShownFirstAndTheButtonBelowBeginsAnew();
    void anExistingFileIsAskedAbout();
    void anExistingFileIsReplacedOnRequest();
    void backFromTheQuestionChangesNothing();
    void aFileInUseCannotBeReplaced();
    void theOptionReplacesWithoutAsking();
    void closingWhileCopyingOffersToKeepCopying();
    void closingWhileCopyingCanCancel();
    void nothingCanBeChangedWhileCopying();
    void copyAgainTakesAnotherName();
    void theFinishedCopyCanBeTakenAlong();
    void recentPathsAreOffered();
};

void CopyingTest::aCopyIsMadeByMouse_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QByteArray>("journalMode");
    for (const char *mode : {"wal", "delete"}) {
        for (const char *method :
             {"Automatic", "Online, page by page", "Clone the files", "Snapshot without a lock", "Compact"})
            QTest::addRow("%s, %s", method, mode) << QString::fromLatin1(method) << QByteArray(mode);
    }
}

void CopyingTest::aCopyIsMadeByMouse()
{
    QFETCH(const QString, method);
    QFETCH(const QByteArray, journalMode);
    build(journalMode);
    m_fixture->type(m_fixture->from(), m_database);
    QTRY_VERIFY(m_fixture->copyButton().isEnabled());
    const QString to = m_fixture->to().text();
    m_fixture->choose("method", method);
    m_fixture->click(m_fixture->copyButton());
    QTRY_VERIFY2_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), qPrintable(m_fixture->title("errorPanel")),
                              30'000);
    QCOMPARE(m_fixture->title("resultPanel"), u"Copied and verified"_qs);
    QCOMPARE(m_fixture->in<QLabel>("resultPanel", "resultPath").toolTip(), to);
    QVERIFY(m_fixture->in<QLabel>("resultPanel", "resultSize").text().contains(u"pages of 4 KiB"));
    QCOMPARE(m_fixture->in<QLabel>("resultPanel", "resultCheck").text(), u"Quick check passed"_qs);
    QCOMPARE(m_fixture->copyButton().text(), u"&New Copy"_qs);
    QCOMPARE(verifyBank(to.toStdString()), QString());
}

void CopyingTest::aCopyIsMadeByKeysAlone()
{
    build();
    // The window opens with From focused.
    QTest::keyClicks(QApplication::focusWidget(), QString::fromStdString(m_database.native()));
    QTRY_VERIFY(m_fixture->to().text().contains(u"data-20"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // choose
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // To
    QCOMPARE(QApplication::focusWidget(), &m_fixture->to());
    const QString to = m_fixture->to().text();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // choose
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // another copy
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // options
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // unfolds them
    QVERIFY(m_fixture->window->findChild<QComboBox *>(u"check"_qs)->isVisible());
    for (const QString &preset : {u"fastest"_qs, u"safest"_qs, u"smallest"_qs, u"resetOptions"_qs}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), preset);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"method"_qs);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down); // from Quick to Full
    QTest::keySequence(m_fixture->window.get(), QKeySequence(u"Ctrl+Return"_qs));
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    QCOMPARE(m_fixture->in<QLabel>("resultPanel", "resultCheck").text(), u"Full check passed"_qs);
    QCOMPARE(verifyBank(to.toStdString()), QString());
}

void CopyingTest::aCopyIsMadeWhileAnotherProgramWrites_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::newRow("WAL") << QByteArray("wal");
    QTest::newRow("rollback journal") << QByteArray("delete");
}

void CopyingTest::aCopyIsMadeWhileAnotherProgramWrites()
{
    QFETCH(const QByteArray, journalMode);
    build(journalMode, 48 << 20);
    QVERIFY(m_writer->startBank(m_database, 5ms));
    m_fixture->type(m_fixture->from(), m_database);
    m_fixture->type(m_fixture->to(), m_copy);
    QTest::keyClick(&m_fixture->to(), Qt::Key_Return);
    QTRY_VERIFY2_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), qPrintable(m_fixture->sentence()), 60'000);
    const WriterReport report = m_writer->stop();
    qInfo("%s; writers: %s", qPrintable(report.toString()),
          qPrintable(m_fixture->in<QLabel>("resultPanel", "resultWriters").text()));
    QVERIFY(report.valid);
    QCOMPARE(report.failed, qint64(0));
    QCOMPARE(verifyBank(m_copy), QString());
}

void CopyingTest::bothArgumentsStartAtOnce()
{
    build();
    m_fixture->window->open(m_database, m_copy);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    QCOMPARE(m_fixture->from().text(), QString::fromStdString(m_database.native()));
    QCOMPARE(m_fixture->to().text(), QString::fromStdString(m_copy.native()));
    QCOMPARE(verifyBank(m_copy), QString());
}

/// No connection of the window's beside the copy's; what the file system tells is shown all the same.
void CopyingTest::theDatabaseIsDescribedWhileItsCopyWaits()
{
    build("delete");
    QVERIFY(m_writer->hold(m_database, u"exclusive"_qs));
    m_fixture->window->open(m_database, m_copy);
    QTRY_VERIFY2(m_fixture->sentence().startsWith(u"Waiting"), qPrintable(m_fixture->sentence()));
    QTRY_VERIFY2(m_fixture->fromFacts().contains(u"in use by "_qs + writerName()), qPrintable(m_fixture->fromFacts()));
    QVERIFY(m_writer->release());
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    QTRY_VERIFY2(m_fixture->fromFacts().contains(u"pages of 4 KiB"), qPrintable(m_fixture->fromFacts()));
}

void CopyingTest::aNameThatIsNoTextIsKept()
{
    const auto source = m_fixture->folder / "caf\xe9.db";
    buildDatabase(source);
    m_fixture->window->open(source, {});
    QTRY_VERIFY2(m_fixture->fromFacts().contains(u"pages"), qPrintable(m_fixture->fromFacts()));
    m_fixture->click(m_fixture->copyButton());
    QTRY_VERIFY2_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), qPrintable(m_fixture->title("errorPanel")),
                              30'000);
    int copies = 0;
    for (const auto &entry : std::filesystem::directory_iterator(m_fixture->folder.path())) {
        if (entry.path().filename().native().starts_with("caf\xe9-20")) {
            QCOMPARE(verifyBank(entry.path()), QString());
            ++copies;
        }
    }
    QCOMPARE(copies, 1);
}

void CopyingTest::aFolderAsDestinationTakesASuggestedName()
{
    build();
    const auto folder = m_fixture->folder / "copies";
    std::filesystem::create_directory(folder);
    m_fixture->window->open(m_database, folder);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    const auto only = std::filesystem::directory_iterator(folder)->path();
    QVERIFY2(only.filename().native().starts_with("data-20"), only.c_str());
    QCOMPARE(verifyBank(only), QString());
}

void CopyingTest::aWaitSaysForWhom()
{
    startHeldCopy();
    QTRY_VERIFY2_WITH_TIMEOUT(
        QRegularExpression(u"^Waiting \\d+ s for "_qs + writerName()).match(m_fixture->sentence()).hasMatch(),
        qPrintable(m_fixture->sentence()), 10'000);
    QCOMPARE(m_fixture->window->windowTitle(), u"Waiting: data.db – Litecopy"_qs);
    // Nothing is known of the pages yet, so the bar claims nothing, and stands still.
    QCOMPARE(m_fixture->in<QProgressBar>("progressPanel", "bar").value(), 0);
    QVERIFY(m_fixture->in<QProgressBar>("progressPanel", "bar").maximum() > 0);
    QVERIFY(m_writer->release());
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    QCOMPARE(verifyBank(m_copy), QString());
}

void CopyingTest::waitingIsAmberAndSaidOnlyWhileNothingMoves()
{
    auto &panel = *m_fixture->window->findChild<ProgressPanel *>(u"progressPanel"_qs);
    const auto &bar = *panel.findChild<QProgressBar *>(u"bar"_qs);
    const auto colour = [&] { return bar.palette().color(QPalette::Highlight); };
    panel.begin(u"data.db"_qs, CheckLevel::Quick);
    CopyProgress progress;
    progress.phase = CopyPhase::Copying;
    progress.pageCount = 1000;
    progress.pageSize = 4096;
    progress.remaining = 600;
    panel.setProgress(progress);
    QCOMPARE(colour(), toneColour(Tone::Plain, panel.palette()));
    // Another way was taken meanwhile, and the database is still locked.
    progress.waiting = true;
    progress.waitingFor = u"python3 (9383) with an exclusive lock"_qs;
    progress.remaining = 500;
    panel.setProgress(progress);
    QCOMPARE(panel.title(), u"Copying data.db"_qs);
    QCOMPARE(colour(), toneColour(Tone::Plain, panel.palette()));
    const int reached = bar.value();
    panel.setProgress(progress);
    QCOMPARE(panel.title(), u"Waiting"_qs);
    QCOMPARE(colour(), toneColour(Tone::Caution, panel.palette()));
    QCOMPARE(bar.value(), reached);
    QVERIFY(m_fixture->sentence().contains(u"python3 (9383)"));
    progress.waiting = false;
    progress.remaining = 400;
    panel.setProgress(progress);
    QCOMPARE(panel.title(), u"Copying data.db"_qs);
    QCOMPARE(colour(), toneColour(Tone::Plain, panel.palette()));
}

void CopyingTest::theBarIsOneNumberAndNeverLeapsBack()
{
    auto &panel = *m_fixture->window->findChild<ProgressPanel *>(u"progressPanel"_qs);
    const auto &bar = *panel.findChild<QProgressBar *>(u"bar"_qs);
    panel.begin(u"data.db"_qs, CheckLevel::Quick);
    QCOMPARE(bar.value(), bar.minimum());
    int before = bar.value();
    const auto tell = [&](CopyPhase phase, quint32 remaining, double fraction, int restarts = 0) {
        CopyProgress progress;
        progress.phase = phase;
        progress.pageCount = phase == CopyPhase::Preparing ? 0 : 1000;
        progress.pageSize = 4096;
        progress.remaining = remaining;
        progress.phaseFraction = fraction;
        progress.restarts = restarts;
        panel.setProgress(progress);
        QVERIFY(bar.maximum() > 0);
        QVERIFY2(bar.value() >= before, qPrintable(QString::number(bar.value())));
        QCOMPARE(panel.percent(), bar.value() * 100 / bar.maximum());
        before = bar.value();
    };
    tell(CopyPhase::Preparing, 0, -1);
    QCOMPARE(bar.value(), 0);
    tell(CopyPhase::Copying, 1000, -1);
    tell(CopyPhase::Copying, 400, -1);
    // Another program changed the database.
    tell(CopyPhase::Copying, 1000, -1, 1);
    tell(CopyPhase::Copying, 100, -1, 1);
    tell(CopyPhase::Copying, 0, -1, 1);
    QVERIFY(panel.percent() < 90);
    tell(CopyPhase::Checking, 0, -1, 1);
    tell(CopyPhase::Checking, 0, 0.05, 1);
    tell(CopyPhase::Writing, 0, -1, 1);
    tell(CopyPhase::Writing, 0, 0.9, 1);
    QVERIFY(panel.percent() < 100);
    tell(CopyPhase::Done, 0, -1, 1);
    QCOMPARE(panel.percent(), 100);
}

void CopyingTest::adviceIsAButton()
{
    startHeldCopy();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(m_fixture->panel("cancelledPanel").isVisible());
    auto &status = *m_fixture->window->findChild<CopyStatus *>();
    CopyResult failed;
    failed.outcome = CopyOutcome::Failed;
    failed.error.path = m_database;
    failed.error.code = ErrorCode::SourceLocked;
    status.showResult(failed, false);
    const auto button = [this](const char *name) -> QPushButton & {
        return m_fixture->in<QPushButton>("errorPanel", name);
    };
    QVERIFY(m_fixture->text("errorPanel").contains(u"Keep Waiting"));
    QVERIFY(!m_fixture->text("errorPanel").contains(u"time-out"));
    QVERIFY(!button("putBackInstead").isVisible());
    m_fixture->click(button("keepWaiting"));
    QTRY_VERIFY(m_fixture->panel("progressPanel").isVisible());
    QTest::keyClick(m_fixture->window.get(), Qt::Key_Escape);
    QTRY_VERIFY(m_fixture->panel("cancelledPanel").isVisible());
    status.showResult(failed, false);
    m_fixture->click(button("withoutLock"));
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    QVERIFY(m_writer->release());

    failed.error.path = m_copy;
    failed.error.code = ErrorCode::DestinationInUse;
    status.showResult(failed, false);
    QVERIFY(!button("withoutLock").isVisible());
    QVERIFY(button("errorOtherName").isVisible());
    m_fixture->click(button("putBackInstead"));
    QTRY_VERIFY(m_fixture->window->findChild<QWidget *>(u"putBackOffer"_qs)->isVisible());
}

/// Waits as long as the window does.
void CopyingTest::adviceComesWithALockThatIsHeld()
{
    startHeldCopy();
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("errorPanel").isVisible(), 60'000);
    QVERIFY2(m_fixture->text("errorPanel").contains(u"Keep Waiting"), qPrintable(m_fixture->text("errorPanel")));
    const auto button = [this](const char *name) -> QPushButton & {
        return m_fixture->in<QPushButton>("errorPanel", name);
    };
    m_fixture->click(button("keepWaiting"));
    QTRY_VERIFY(m_fixture->panel("progressPanel").isVisible());
    QVERIFY(m_writer->release());
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    QCOMPARE(verifyBank(m_copy), QString());
}

void CopyingTest::howItWasCopiedIsSaid()
{
    build();
    m_fixture->window->open(m_database, m_copy);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    const auto &how = m_fixture->in<QLabel>("resultPanel", "resultHow");
    QVERIFY(how.isVisible());
    QVERIFY(!how.text().isEmpty());
}

void CopyingTest::escapeCancelsAndLeavesNothing()
{
    startHeldCopy();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(m_fixture->panel("cancelledPanel").isVisible());
    QVERIFY(!m_fixture->panel("errorPanel").isVisible());
    QCOMPARE(m_fixture->copyButton().text(), u"&Copy"_qs);
    QVERIFY(m_writer->release());
    m_writer->kill();
    // Nothing but a person takes the answer away: not the look at the database that follows every end.
    QTRY_VERIFY2(m_fixture->fromFacts().contains(u"not in use"), qPrintable(m_fixture->fromFacts()));
    QVERIFY(m_fixture->panel("cancelledPanel").isVisible());
    for (const auto &entry : std::filesystem::directory_iterator(m_fixture->folder.path())) {
        const std::string name = entry.path().filename();
        QVERIFY2(name == "data.db" || name == "settings", name.c_str());
    }
    QCOMPARE(verifyBank(m_database), QString());
}

void CopyingTest::pauseHoldsAndResumeGoesOn()
{
    startHeldCopy();
    m_fixture->click(m_fixture->pauseButton());
    QTRY_VERIFY2(m_fixture->sentence().startsWith(u"Paused"), qPrintable(m_fixture->sentence()));
    QCOMPARE(m_fixture->pauseButton().text(), u"Res&ume"_qs);
    QCOMPARE(m_fixture->title("progressPanel"), u"Paused"_qs);
    QVERIFY(m_writer->release());
    // Free to go, and yet it doesn't.
    QVERIFY(!QTest::qWaitFor([this] { return m_fixture->panel("resultPanel").isVisible(); }, 600));
    QVERIFY(!std::filesystem::exists(m_copy));
    QTest::keySequence(m_fixture->window.get(), QKeySequence(u"Ctrl+P"_qs));
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    QCOMPARE(verifyBank(m_copy), QString());
}

void CopyingTest::aFailureIsShownInPlace()
{
    writeFile(m_database, QByteArray("Not a database, whatever its name says. ").repeated(100));
    m_fixture->type(m_fixture->from(), m_database);
    m_fixture->type(m_fixture->to(), m_copy);
    QTest::keyClick(&m_fixture->to(), Qt::Key_Return);
    QTRY_VERIFY(m_fixture->panel("errorPanel").isVisible());
    QVERIFY2(m_fixture->title("errorPanel").contains(u"data.db"), qPrintable(m_fixture->title("errorPanel")));
    QVERIFY(!m_fixture->text("errorPanel").isEmpty());
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(!std::filesystem::exists(m_copy));

    // Mended, the same button makes the copy.
    std::filesystem::remove(m_database);
    build();
    m_fixture->click(m_fixture->in<QPushButton>("errorPanel", "tryAgain"));
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
}

void CopyingTest::detailsCanBeCopied()
{
    writeFile(m_database, QByteArray("Not a database, whatever its name says. ").repeated(100));
    m_fixture->window->open(m_database, m_copy);
    QTRY_VERIFY(m_fixture->panel("errorPanel").isVisible());
    auto &details = m_fixture->in<QPlainTextEdit>("errorPanel", "details");
    QVERIFY(!details.isVisible());
    m_fixture->click(m_fixture->in<QPushButton>("errorPanel", "detailsToggle"));
    QVERIFY(details.isVisible());
    QGuiApplication::clipboard()->clear();
    m_fixture->click(m_fixture->in<QPushButton>("errorPanel", "copyDetails"));
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"NotADatabase"));
    QVERIFY2(!details.toPlainText().contains(u'{'), qPrintable(details.toPlainText()));
    m_fixture->click(m_fixture->in<QPushButton>("errorPanel", "copyJson"));
    const auto report = [] { return QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).object(); };
    QTRY_COMPARE(report()[u"error"].toObject()[u"code"].toString(), u"NotADatabase"_qs);
}

void CopyingTest::aFinishedCopyIsShownFirstAndTheButtonBelowBeginsAnew()
{
    build();
    m_fixture->window->open(m_database, m_copy);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"showInFolder"_qs);
    QVERIFY(m_fixture->in<QPushButton>("resultPanel", "showInFolder").isDefault());
    QCOMPARE(m_fixture->copyButton().text(), u"&New Copy"_qs);
    m_fixture->click(m_fixture->in<QPushButton>("resultPanel", "detailsToggle"));
    const QString details = m_fixture->in<QPlainTextEdit>("resultPanel", "details").toPlainText();
    QVERIFY2(details.contains(u"Source: "_qs + QString::fromStdString(m_database.native())), qPrintable(details));
    QVERIFY2(!details.contains(u'{') && details.contains(u"Quick check passed"), qPrintable(details));
    m_fixture->click(m_fixture->copyButton());
    QVERIFY(m_fixture->panel("planPanel").isVisible());
    QCOMPARE(m_fixture->copyButton().text(), u"&Copy"_qs);
    QCOMPARE(QApplication::focusWidget(), &m_fixture->from());
    QTRY_VERIFY2(m_fixture->to().text().contains(u"/data-20"), qPrintable(m_fixture->to().text()));
}

void CopyingTest::anExistingFileIsAskedAbout()
{
    build();
    writeFile(m_copy, "precious");
    m_fixture->type(m_fixture->from(), m_database);
    m_fixture->type(m_fixture->to(), m_copy);
    m_fixture->click(m_fixture->copyButton());
    QTRY_VERIFY(m_fixture->panel("conflictPanel").isVisible());
    QTRY_VERIFY(m_fixture->in<QLabel>("conflictPanel", "existingFacts").text().contains(u"not"));
    // The default harms nothing: Enter takes another name.
    QCOMPARE(QApplication::focusWidget()->objectName(), u"otherName"_qs);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!m_fixture->panel("conflictPanel").isVisible());
    QTRY_VERIFY2(m_fixture->to().text().contains(u"/data-20"), qPrintable(m_fixture->to().text()));
    const QString other = m_fixture->to().text();
    m_fixture->click(m_fixture->copyButton());
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    QCOMPARE(readFile(m_copy), QByteArray("precious"));
    QCOMPARE(verifyBank(other.toStdString()), QString());
}

void CopyingTest::anExistingFileIsReplacedOnRequest()
{
    build();
    buildDatabase(m_copy, {.seed = 2});
    m_fixture->window->open(m_database, m_copy);
    QTRY_VERIFY(m_fixture->panel("conflictPanel").isVisible());
    auto &replace = m_fixture->in<QPushButton>("conflictPanel", "replace");
    QTRY_VERIFY(replace.isEnabled());
    m_fixture->click(replace);
    QTRY_VERIFY2_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), qPrintable(m_fixture->title("errorPanel")),
                              30'000);
    QCOMPARE(pragma(m_copy, "page_count"), pragma(m_database, "page_count"));
}

void CopyingTest::backFromTheQuestionChangesNothing()
{
    build();
    writeFile(m_copy, "precious");
    m_fixture->window->open(m_database, m_copy);
    QTRY_VERIFY(m_fixture->panel("conflictPanel").isVisible());
    QTest::keyClick(m_fixture->window.get(), Qt::Key_Escape);
    QVERIFY(!m_fixture->panel("conflictPanel").isVisible());
    QCOMPARE(m_fixture->to().text(), QString::fromStdString(m_copy.native()));
    QCOMPARE(readFile(m_copy), QByteArray("precious"));
    QVERIFY(m_fixture->copyButton().isEnabled());
}

void CopyingTest::aFileInUseCannotBeReplaced()
{
    build();
    buildDatabase(m_copy, {.seed = 2});
    QVERIFY(m_writer->hold(m_copy, u"read"_qs));
    m_fixture->window->open(m_database, m_copy);
    QTRY_VERIFY2(m_fixture->text("conflictPanel").contains(writerName()), qPrintable(m_fixture->text("conflictPanel")));
    QVERIFY(!m_fixture->in<QPushButton>("conflictPanel", "replace").isEnabled());
}

void CopyingTest::theOptionReplacesWithoutAsking()
{
    build();
    buildDatabase(m_copy, {.seed = 2});
    m_fixture->type(m_fixture->from(), m_database);
    m_fixture->type(m_fixture->to(), m_copy);
    m_fixture->choose("existing", u"Replace it, this once"_qs);
    m_fixture->click(m_fixture->copyButton());
    QVERIFY(!m_fixture->panel("conflictPanel").isVisible());
    QTRY_VERIFY2_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), qPrintable(m_fixture->title("errorPanel")),
                              30'000);
    QCOMPARE(pragma(m_copy, "page_count"), pragma(m_database, "page_count"));
}

void CopyingTest::closingWhileCopyingOffersToKeepCopying()
{
    startHeldCopy();
    QVERIFY(!m_fixture->window->close());
    QVERIFY(m_fixture->panel("closeQuestion").isVisible());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"stay"_qs);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!m_fixture->panel("closeQuestion").isVisible());
    QVERIFY(m_writer->release());
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    QVERIFY(m_fixture->window->isVisible());
    QVERIFY(m_fixture->window->close());
}

void CopyingTest::closingWhileCopyingCanCancel()
{
    startHeldCopy();
    QVERIFY(!m_fixture->window->close());
    m_fixture->click(m_fixture->in<QPushButton>("copyPage", "closeAnyway"));
    QTRY_VERIFY(!m_fixture->window->isVisible());
    QVERIFY(!std::filesystem::exists(m_copy));
}

void CopyingTest::nothingCanBeChangedWhileCopying()
{
    startHeldCopy();
    QVERIFY(m_fixture->from().isReadOnly());
    QVERIFY(m_fixture->to().isReadOnly());
    QVERIFY(!m_fixture->in<QPushButton>("sourceCard", "choose").isEnabled());
    QVERIFY(!m_fixture->window->findChild<QComboBox *>(u"method"_qs)->isEnabled());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/etc/hostname"_qs)});
    QDropEvent drop(QPoint(200, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_fixture->window.get(), &drop);
    QVERIFY(!drop.isAccepted());
    QCOMPARE(m_fixture->from().text(), QString::fromStdString(m_database.native()));
    QVERIFY(m_writer->release());
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    QVERIFY(!m_fixture->from().isReadOnly());
}

void CopyingTest::copyAgainTakesAnotherName()
{
    build();
    m_fixture->window->open(m_database, m_copy);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    m_fixture->click(m_fixture->in<QPushButton>("resultPanel", "copyAgain"));
    const auto &path = m_fixture->in<QLabel>("resultPanel", "resultPath");
    QTRY_VERIFY2_WITH_TIMEOUT(path.toolTip().contains(u"/data-20"), qPrintable(path.toolTip()), 30'000);
    const QString second = path.toolTip();
    QCOMPARE(verifyBank(second.toStdString()), QString());
    QCOMPARE(verifyBank(m_copy), QString());
}

void CopyingTest::theFinishedCopyCanBeTakenAlong()
{
    build();
    m_fixture->window->open(m_database, m_copy);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    auto &tile = m_fixture->in<DragTile>("resultPanel", "dragTile");
    const QList<QUrl> expected = {QUrl::fromLocalFile(QString::fromStdString(m_copy.native()))};
    const std::unique_ptr<QMimeData> data(tile.makeMimeData());
    QCOMPARE(data->urls(), expected);
    QVERIFY(data->hasFormat(u"text/uri-list"_qs));
    tile.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&tile, Qt::Key_Return);
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->urls(), expected);

    // By its key, wherever the focus is; file managers paste it.
    QGuiApplication::clipboard()->clear();
    m_fixture->copyButton().setFocus();
    QTest::keyClick(m_fixture->window.get(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData *const pasted = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(pasted->urls(), expected);
    QCOMPARE(pasted->data(u"x-special/gnome-copied-files"_qs), "copy\n" + expected[0].toEncoded());
    // Of a text it takes the text.
    m_fixture->to().setFocus();
    m_fixture->to().selectAll();
    QTest::keyClick(&m_fixture->to(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasUrls());
    // Also of one that can only be read.
    auto &size = m_fixture->in<QLabel>("resultPanel", "resultSize");
    QTest::mouseClick(&size, Qt::LeftButton, {}, QPoint(2, size.height() / 2));
    size.setSelection(0, 3);
    QVERIFY(size.hasFocus());
    QTest::keyClick(m_fixture->window.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), size.text().left(3));
    m_fixture->click(m_fixture->in<QPushButton>("resultPanel", "detailsToggle"));
    auto &details = m_fixture->in<QPlainTextEdit>("resultPanel", "details");
    details.setFocus();
    details.selectAll();
    QTest::keyClick(m_fixture->window.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), details.toPlainText());
    // With nothing selected it is the file again.
    details.moveCursor(QTextCursor::Start);
    QTest::keyClick(m_fixture->window.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->urls(), expected);
}

/// Chooses it under “Also to…”, in the dialog.
void CopyingTest::recentPathsAreOffered()
{
    build();
    m_fixture->window->open(m_database, m_copy);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    m_fixture->open();
    auto &recent = m_fixture->in<QPushButton>("sourceCard", "recent");
    QVERIFY(recent.isEnabled());
    QMenu *menu = recent.menu();
    Q_EMIT menu->aboutToShow();
    // The file first, and its folder where a shortcut would stand.
    const QStringList parts = menu->actions().at(0)->text().split(u'\t');
    QCOMPARE(parts.front(), QString::fromStdString(m_database.filename().native()));
    QCOMPARE(parts.back(), QString::fromStdString(m_database.parent_path().native()));
    QCOMPARE(menu->actions().at(0)->toolTip(), QString::fromStdString(m_database.native()));
    menu->actions().at(0)->trigger();
    QCOMPARE(m_fixture->from().text(), QString::fromStdString(m_database.native()));
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
}

LITECOPY_GUI_MAIN(CopyingTest)
#include "tst_copying.moc"
