// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// One database copied to several places: copies of one moment.

#include "copyingfixture.h"
#include "copypage.h"
#include "copystatus.h"
#include "filedialog.h"
#include "onemoment.h"
#include "progresspanel.h"
#include "resultpanel.h"
#include "support/databasebuilder.h"
#include "support/writerprocess.h"
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

class OneMomentTest : public QObject, protected CopyingFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void twoDestinationsGetCopiesOfOneMoment();
    void whereOneDestinationFailsTheOtherGetsItsCopy_data();
    void whereOneDestinationFailsTheOtherGetsItsCopy();
    void placesThatAreLeftOutByACancelAreNamed();
    void aDatabaseThatCannotBeCopiedIsTriedOnce_data();
    void aDatabaseThatCannotBeCopiedIsTriedOnce();
    void aToThatFailedIsNotTakenForTheCopy();
    void aCompressedCopyIsCompressedUnderAnotherNameToo();

private:
    void chooseAlso(const std::filesystem::path &folder);
};

void OneMomentTest::chooseAlso(const std::filesystem::path &folder)
{
    m_fixture->click(m_fixture->in<QPushButton>("copyPage", "alsoTo"));
    QTRY_VERIFY(m_fixture->window->findChild<FileDialog *>(u"chooseAlso"_qs));
    auto *const dialog = m_fixture->window->findChild<FileDialog *>(u"chooseAlso"_qs);
    auto *const name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_qs);
    name->setText(QString::fromStdString(folder.native()));
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Open)->click();
    QTRY_VERIFY(!m_fixture->window->findChild<FileDialog *>(u"chooseAlso"_qs));
}

void OneMomentTest::twoDestinationsGetCopiesOfOneMoment()
{
    build();
    const auto stick = m_fixture->folder / "stick";
    const auto server = m_fixture->folder / "server";
    std::filesystem::create_directory(stick);
    std::filesystem::create_directory(server);
    // Under a program that writes all the time, two copies of their own would differ.
    QVERIFY(m_writer->startBank(m_database, 1ms));
    m_fixture->type(m_fixture->from(), m_database);
    m_fixture->type(m_fixture->to(), stick / "copy.db");
    chooseAlso(server);
    QTRY_VERIFY(m_fixture->copyButton().isEnabled());
    QTRY_VERIFY2(m_fixture->text("planPanel").contains(u"same moment goes to “server”"),
                 qPrintable(m_fixture->text("planPanel")));
    m_fixture->click(m_fixture->copyButton());
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    QCOMPARE(m_fixture->title("resultPanel"), u"Copied and verified"_qs);
    const QString others = m_fixture->in<QLabel>("resultPanel", "resultOthers").text();
    QVERIFY2(others.contains(u"server/copy.db: Copied and verified, of the same moment"), qPrintable(others));
    QFile one(stick / "copy.db");
    QFile other(server / "copy.db");
    QVERIFY(one.open(QIODevice::ReadOnly) && other.open(QIODevice::ReadOnly));
    QVERIFY(one.readAll() == other.readAll());
    QCOMPARE(verifyBank(server / "copy.db"), QString());
    QVERIFY(m_fixture->in<DragTile>("resultPanel", "dragTile").isVisible());

    // Another copy goes there, too, until it is left out.
    m_fixture->click(m_fixture->in<QPushButton>("copyPage", "leaveOut"));
    m_fixture->click(m_fixture->in<QPushButton>("resultPanel", "copyAgain"));
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible()
                                 && !m_fixture->in<QLabel>("resultPanel", "resultOthers").isVisible(),
                             30'000);
    QCOMPARE(int(std::distance(std::filesystem::directory_iterator(server), {})), 1);
}

void OneMomentTest::whereOneDestinationFailsTheOtherGetsItsCopy_data()
{
    QTest::addColumn<bool>("isFirst");
    QTest::newRow("the first") << true;
    QTest::newRow("the second") << false;
}

void OneMomentTest::whereOneDestinationFailsTheOtherGetsItsCopy()
{
    QFETCH(const bool, isFirst);
    const auto good = m_fixture->folder / "good";
    const auto bad = m_fixture->folder / "bad";
    std::filesystem::create_directory(good);
    std::filesystem::create_directory(bad);
    m_copy = (isFirst ? bad : good) / "copy.db";
    chooseBoth();
    chooseAlso(isFirst ? good : bad);
    startHeld();
    // A folder that goes while the copy waits for its lock.
    QTRY_VERIFY_WITH_TIMEOUT(!std::filesystem::is_empty(isFirst ? bad : good), 30'000);
    std::filesystem::remove_all(bad);
    QVERIFY(m_writer->release());
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 60'000);
    QCOMPARE(verifyBank(good / "copy.db"), QString());
    const QString others = m_fixture->in<QLabel>("resultPanel", "resultOthers").text();
    QVERIFY2(others.startsWith(u"Not copied: ") && others.contains(u"bad"), qPrintable(others));
    QVERIFY(m_fixture->in<QLabel>("resultPanel", "resultPath").toolTip().contains(u"/good/"));
    QCOMPARE(m_fixture->title("resultPanel"), u"Copied to 1 of 2 places"_qs);
    const QString text = m_fixture->text("resultPanel");
    QVERIFY2(text.startsWith(u"Not copied: ") && text.contains(u"/bad"), qPrintable(text));
}

void OneMomentTest::placesThatAreLeftOutByACancelAreNamed()
{
    const auto stick = m_fixture->folder / "stick";
    const auto server = m_fixture->folder / "server";
    std::filesystem::create_directory(stick);
    std::filesystem::create_directory(server);
    chooseBoth();
    chooseAlso(stick);
    chooseAlso(server);
    // Cancelled between the first copy and the second, while it is looked for a name.
    auto &page = *m_fixture->window->findChild<CopyPage *>();
    connect(&page, &CopyPage::activityChanged, &page, [this, &page] {
        if (page.activity().startsWith(u"Looking at “"))
            m_fixture->click(m_fixture->copyButton());
    });
    m_fixture->click(m_fixture->copyButton());
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    QCOMPARE(verifyBank(m_copy), QString());
    QCOMPARE(m_fixture->title("resultPanel"), u"Copied to 1 of 3 places"_qs);
    const QString text = m_fixture->text("resultPanel");
    QVERIFY2(text.contains(u"stick/copy.db: cancelled") && text.contains(u"server/copy.db: cancelled"),
             qPrintable(text));
    QVERIFY(std::filesystem::is_empty(stick) && std::filesystem::is_empty(server));
}

void OneMomentTest::aDatabaseThatCannotBeCopiedIsTriedOnce_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("goesOn");
    const auto row = [](const char *name, ErrorCode code, const QString &file, bool goesOn) {
        QTest::newRow(name) << int(code) << file << goesOn;
    };
    row("locked for as long as is waited", ErrorCode::SourceLocked, u"/from/data.db"_qs, false);
    row("damaged", ErrorCode::SourceDamaged, u"/from/data.db"_qs, false);
    row("unreadable", ErrorCode::IoError, u"/from/data.db"_qs, false);
    row("no memory", ErrorCode::OutOfMemory, {}, false);
    row("the drive is full", ErrorCode::DiskFull, u"/to/copy.db"_qs, true);
    row("the folder went", ErrorCode::DestinationFolderMissing, u"/to/copy.db"_qs, true);
    row("the drive fails", ErrorCode::IoError, u"/to/copy.db"_qs, true);
    row("the path is too long", ErrorCode::PathTooLong, u"/to/copy.db"_qs, true);
    row("the drive stored something else", ErrorCode::CopyCheckFailed, u"/to/copy.db"_qs, true);
}

void OneMomentTest::aDatabaseThatCannotBeCopiedIsTriedOnce()
{
    QFETCH(const int, code);
    QFETCH(const QString, file);
    QFETCH(const bool, goesOn);
    CopyRequest request;
    request.source = "/from/data.db";
    request.destination = "/to/copy.db";
    OneMoment moment(request, {"/server"}, [](CopyRequest &) {});
    QVERIFY(moment.goesOn());
    CopyResult failed;
    failed.outcome = CopyOutcome::Failed;
    failed.error.code = ErrorCode(code);
    failed.error.path = file.toStdString();
    moment.ended(moment.first(), failed);
    QCOMPARE(moment.goesOn(), goesOn);
}

void OneMomentTest::aToThatFailedIsNotTakenForTheCopy()
{
    const auto server = m_fixture->folder / "server";
    std::filesystem::create_directory(server);
    buildDatabase(m_copy, {.seed = 2});
    chooseBoth();
    chooseAlso(server);
    m_fixture->choose("existing", u"Replace it, this once"_qs);
    startHeld();
    // What was free when the copy began is in use when it would be named.
    WriterProcess user;
    QVERIFY(user.hold(m_copy, u"read"_qs));
    QVERIFY(m_writer->release());
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 60'000);
    QCOMPARE(verifyBank(server / "copy.db"), QString());
    QVERIFY2(m_fixture->toFacts().contains(u"There is a file of that name already"), qPrintable(m_fixture->toFacts()));
}

void OneMomentTest::aCompressedCopyIsCompressedUnderAnotherNameToo()
{
    build();
    const auto server = m_fixture->folder / "server";
    std::filesystem::create_directory(server);
    writeFile(server / "copy.db.zst", "of somebody");
    m_fixture->type(m_fixture->from(), m_database);
    m_fixture->type(m_fixture->to(), m_fixture->folder / "copy.db.zst");
    chooseAlso(server);
    QTRY_VERIFY(m_fixture->copyButton().isEnabled());
    m_fixture->click(m_fixture->copyButton());
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    const QDir there(QString::fromStdString(server.native()));
    const QStringList made = there.entryList({u"data-20*.db.zst"_qs}, QDir::Files);
    QCOMPARE(made.size(), 1);
    QCOMPARE(there.entryList(QDir::Files).size(), 2);
    QCOMPARE(readFile(server / made[0].toStdString()).first(4), QByteArray("\x28\xb5\x2f\xfd"));
    QCOMPARE(readFile(server / "copy.db.zst"), QByteArray("of somebody"));

    m_fixture->click(m_fixture->in<QPushButton>("copyPage", "leaveOut"));
    m_fixture->click(m_fixture->in<QPushButton>("resultPanel", "copyAgain"));
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->in<QLabel>("resultPanel", "resultPath").toolTip().contains(u"/data-20"),
                             30'000);
    const QString again = m_fixture->in<QLabel>("resultPanel", "resultPath").toolTip();
    QVERIFY2(again.endsWith(u".db.zst"), qPrintable(again));
}

LITECOPY_GUI_MAIN(OneMomentTest)
#include "tst_onemoment.moc"
