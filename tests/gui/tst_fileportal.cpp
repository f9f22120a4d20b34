// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// The desktop's own file dialog, which a stand-in answers for. Needs a session bus of its own: run under
// dbus-run-session.

#include "alsolist.h"
#include "comparisonpanel.h"
#include "copiesplace.h"
#include "copiesreader.h"
#include "filedialog.h"
#include "rescuedialog.h"
#include "support/databasebuilder.h"
#include "support/sqlhandle.h"
#include "support/writerprocess.h"
#include "watchedapplication.h"
#include "windowfixture.h"

#include <litecopy/keepcopy.h>

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QScopeGuard>
#include <QTabBar>
#include <QTreeWidget>

#include <optional>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Litecopy;
using namespace Litecopy::Test;

namespace {

const QString portalName = u"org.freedesktop.portal.Desktop"_qs;

/// What a desktop says of its file dialog.
class FakePortal : public QDBusVirtualObject
{
public:
    struct Call
    {
        QString method;
        QString window;
        QString title;
        QVariantMap options;
        QString request; ///< whose signal answers it
    };

    FakePortal()
    {
        m_bus.registerVirtualObject(u"/org/freedesktop/portal/desktop"_qs, this, QDBusConnection::SubPath);
        m_isOnBus = m_bus.isConnected() && m_bus.registerService(portalName);
    }
    FakePortal(const FakePortal &) = delete;
    FakePortal &operator=(const FakePortal &) = delete;
    ~FakePortal() override
    {
        m_bus.unregisterService(portalName);
        m_bus.unregisterObject(u"/org/freedesktop/portal/desktop"_qs);
        QDBusConnection::disconnectFromBus(u"portal"_qs);
    }

    [[nodiscard]] bool isOnBus() const { return m_isOnBus; }
    void answer(uint response, const QStringList &urls)
    {
        QDBusMessage signal =
            QDBusMessage::createSignal(calls.back().request, u"org.freedesktop.portal.Request"_qs, u"Response"_qs);
        signal << response << QVariantMap{{u"uris"_qs, urls}};
        m_bus.send(signal);
    }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() == u"Close") {
            closed.append(message.path());
            return true;
        }
        if (message.interface() != u"org.freedesktop.portal.FileChooser")
            return false;
        const QVariantList arguments = message.arguments();
        const QVariantMap options = qdbus_cast<QVariantMap>(arguments.at(2));
        const QString sender = message.service().mid(1).replace(u'.', u'_');
        const QString request = u"/org/freedesktop/portal/desktop/request/"_qs + sender + u'/'
            + options.value(u"handle_token"_qs).toString();
        calls.push_back({message.member(), arguments.at(0).toString(), arguments.at(1).toString(), options, request});
        if (isSilent)
            return true;
        return connection.send(message.createReply(QVariant::fromValue(QDBusObjectPath(request))));
    }

    std::vector<Call> calls;
    QStringList closed;
    bool isSilent = false;

private:
    QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_qs);
    bool m_isOnBus = false;
};

} // namespace

class FilePortalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theDatabaseIsChosenInTheDesktopsDialog();
    void theDestinationIsChosenInTheDesktopsDialog();
    void whoCancelsThereChoosesNothing();
    void aDialogThatFailsGetsTheProgramsOwn();
    void whatIsNoFileHereIsSaidInTheProgramsOwn_data();
    void whatIsNoFileHereIsSaidInTheProgramsOwn();
    void askingAgainClosesTheFirst();
    void aDesktopWithoutOneGetsTheProgramsOwn();
    void aDesktopThatGivesNoAnswerGetsTheProgramsOwn();
    void theFolderOfARelativePathIsAskedAsAnAbsoluteOne();
    void aFolderIsNotTakenForAnotherDatabase();
    void aFolderIsNotTakenWhileCopiesAreRemoved();
    void aFurtherCopyIsNotAddedToOneThatRuns();
    void aRunningComparisonGoesOn();
    void aNameIsNotTakenForTheRescueOfAnotherDatabase();

private:
    void choose(const char *card) { m_fixture->click(m_fixture->in<QPushButton>(card, "choose")); }
    [[nodiscard]] FileDialog *own() const { return m_fixture->window->findChild<FileDialog *>(); }
    [[nodiscard]] static QString urlOf(const std::filesystem::path &path)
    {
        return QString::fromLatin1(urlFromPath(path).toEncoded());
    }

    void goTo(int tab) const
    {
        auto &tabs = *m_fixture->window->findChild<QTabBar *>(u"tabs"_qs);
        QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(tab).center());
    }
    template <typename Widget>
    [[nodiscard]] Widget &part(const char *name) const
    {
        return *m_fixture->window->findChild<Widget *>(QLatin1String(name));
    }
    /// Presses the button, and returns once the desktop's dialog is open.
    void ask(QPushButton &button) const
    {
        const std::size_t before = m_portal->calls.size();
        QTRY_VERIFY(button.isVisible() && button.isEnabled());
        m_fixture->click(button);
        QTRY_COMPARE(m_portal->calls.size(), before + 1);
    }
    /// Returns once the answer was taken or dropped.
    void answer(const QWidget &window, const std::filesystem::path &chosen)
    {
        const auto isAsked = [&window] { return window.findChild<QObject *>(u"dialogOpener"_qs) != nullptr; };
        QVERIFY(isAsked());
        m_portal->answer(0, {urlOf(chosen)});
        QTRY_VERIFY(!isAsked());
    }

    std::optional<FakePortal> m_portal;
    std::optional<WindowFixture> m_fixture;
    std::filesystem::path m_database;
};

void FilePortalTest::init()
{
    m_portal.emplace();
    QVERIFY(m_portal->isOnBus());
    m_fixture.emplace();
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs, false);
    m_database = m_fixture->folder / "caf\xe9 data.db";
    buildDatabase(m_database);
}

void FilePortalTest::cleanup()
{
    m_fixture.reset();
    m_portal.reset();
}

void FilePortalTest::theDatabaseIsChosenInTheDesktopsDialog()
{
    choose("sourceCard");
    QTRY_COMPARE(m_portal->calls.size(), std::size_t(1));
    const FakePortal::Call &call = m_portal->calls.front();
    QCOMPARE(call.method, u"OpenFile"_qs);
    QCOMPARE(call.title, u"Choose the Database to Copy"_qs);
    QVERIFY(call.options.value(u"multiple"_qs).toBool());
    QVERIFY(call.options.value(u"modal"_qs).toBool());
    QVERIFY(call.options.contains(u"filters"_qs));
    QVERIFY(call.options.value(u"current_folder"_qs).toByteArray().endsWith('\0'));
    QVERIFY(!own());
    m_portal->answer(0, {urlOf(m_database)});
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    QVERIFY(!own());
    QVERIFY(m_portal->closed.isEmpty());
}

void FilePortalTest::theDestinationIsChosenInTheDesktopsDialog()
{
    m_fixture->window->open(m_database, {});
    QTRY_VERIFY(m_fixture->to().isVisible() && !m_fixture->to().text().isEmpty());
    choose("destinationCard");
    QTRY_COMPARE(m_portal->calls.size(), std::size_t(1));
    const FakePortal::Call &call = m_portal->calls.front();
    QCOMPARE(call.method, u"SaveFile"_qs);
    QVERIFY(call.options.value(u"current_name"_qs).toString().contains(u"data-20"));
    QCOMPARE(call.options.value(u"current_folder"_qs).toByteArray(),
             QByteArray::fromStdString(m_fixture->folder.path().native()) + '\0');
    m_portal->answer(0, {urlOf(m_fixture->folder / "chosen.db")});
    QTRY_COMPARE(m_fixture->to().text().toStdString(), (m_fixture->folder / "chosen.db").native());
}

void FilePortalTest::whoCancelsThereChoosesNothing()
{
    choose("sourceCard");
    QTRY_COMPARE(m_portal->calls.size(), std::size_t(1));
    m_portal->answer(1, {});
    QTRY_VERIFY(!m_fixture->window->findChild<QObject *>(u"dialogOpener"_qs));
    QVERIFY(m_fixture->from().text().isEmpty());
    QVERIFY(!own());
    choose("sourceCard");
    QTRY_COMPARE(m_portal->calls.size(), std::size_t(2));
    // The first closed itself.
    QVERIFY(m_portal->closed.isEmpty());
}

void FilePortalTest::aDialogThatFailsGetsTheProgramsOwn()
{
    choose("sourceCard");
    QTRY_COMPARE(m_portal->calls.size(), std::size_t(1));
    m_portal->answer(2, {});
    QTRY_VERIFY(own());
    QVERIFY(QTest::qWaitForWindowExposed(own()));
    QVERIFY(!own()->findChild<QLabel *>(u"fileNotice"_qs)->isVisible());
}

void FilePortalTest::whatIsNoFileHereIsSaidInTheProgramsOwn_data()
{
    QTest::addColumn<bool>("isOneHere");
    QTest::newRow("none is here") << false;
    QTest::newRow("one of two is here") << true;
}

void FilePortalTest::whatIsNoFileHereIsSaidInTheProgramsOwn()
{
    QFETCH(const bool, isOneHere);
    choose("sourceCard");
    QTRY_COMPARE(m_portal->calls.size(), std::size_t(1));
    QStringList urls{u"sftp://server/a.db"_qs};
    if (isOneHere)
        urls.append(urlOf(m_database));
    m_portal->answer(0, urls);
    QTRY_VERIFY(own());
    QVERIFY(QTest::qWaitForWindowExposed(own()));
    QTRY_VERIFY(own()->isListed());
    const auto &notice = *own()->findChild<QLabel *>(u"fileNotice"_qs);
    QVERIFY2(notice.isVisible() && notice.text().startsWith(u"It is no file on this computer."),
             qPrintable(notice.text()));
    QVERIFY(m_fixture->from().text().isEmpty());
}

void FilePortalTest::askingAgainClosesTheFirst()
{
    choose("sourceCard");
    QTRY_COMPARE(m_portal->calls.size(), std::size_t(1));
    const QString first = m_portal->calls.front().request;
    // The first may have crashed with its process.
    const auto isAskedAgain = [this] {
        if (m_portal->calls.size() == 1)
            choose("sourceCard");
        return m_portal->calls.size() > 1;
    };
    QTRY_VERIFY(isAskedAgain());
    QTRY_COMPARE(m_portal->closed.value(0), first);
    m_portal->answer(0, {urlOf(m_database)});
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
}

void FilePortalTest::aDesktopWithoutOneGetsTheProgramsOwn()
{
    m_portal.reset();
    choose("sourceCard");
    QTRY_VERIFY(own());
    QVERIFY(QTest::qWaitForWindowExposed(own()));
    QCOMPARE(own()->windowTitle(), u"Choose the Database to Copy"_qs);
}

void FilePortalTest::aDesktopThatGivesNoAnswerGetsTheProgramsOwn()
{
    m_portal->isSilent = true;
    choose("sourceCard");
    QTRY_COMPARE(m_portal->calls.size(), std::size_t(1));
    QVERIFY(!own());
    QTRY_VERIFY(own());
    // Were it to come later, there would be two.
    QTRY_COMPARE(m_portal->closed, QStringList{m_portal->calls.front().request});
}

void FilePortalTest::theFolderOfARelativePathIsAskedAsAnAbsoluteOne()
{
    const auto folder = std::filesystem::canonical(m_fixture->folder.path()) / "sub";
    std::filesystem::create_directory(folder);
    buildDatabase(folder / "shop.db");
    const auto back =
        qScopeGuard([before = std::filesystem::current_path()] { std::filesystem::current_path(before); });
    std::filesystem::current_path(folder.parent_path());
    m_fixture->window->open("sub/shop.db", {});
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    ask(m_fixture->in<QPushButton>("sourceCard", "choose"));
    QCOMPARE(m_portal->calls.front().options.value(u"current_folder"_qs).toByteArray(),
             QByteArray::fromStdString(folder.native()) + '\0');
    answer(*m_fixture->window, m_database);
}

void FilePortalTest::aFolderIsNotTakenForAnotherDatabase()
{
    const auto other = m_fixture->folder / "other.db";
    const auto folder = m_fixture->folder / "copies";
    buildDatabase(other);
    std::filesystem::create_directory(folder);
    m_fixture->window->open(m_database, {});
    goTo(4);
    ask(part<QPushButton>("chooseCopies"));
    m_fixture->window->open(other, {});
    answer(*m_fixture->window, folder);
    QVERIFY(recallCopies(other).folder.empty());
    QVERIFY(recallCopies(m_database).folder.empty());
    QVERIFY(part<QLineEdit>("copiesFolder").text().toStdString() != folder.native());
    // One that is still wanted is taken.
    goTo(4);
    ask(part<QPushButton>("chooseCopies"));
    answer(*m_fixture->window, folder);
    QCOMPARE(recallCopies(other).folder, folder);
}

void FilePortalTest::aFolderIsNotTakenWhileCopiesAreRemoved()
{
    const auto database = m_fixture->folder / "shop.db";
    const auto folder = m_fixture->folder / "copies";
    buildDatabase(database);
    std::filesystem::create_directory(folder);
    for (int i = 0; i < 2; ++i) {
        SqlHandle(database).execute("UPDATE accounts SET balance = balance + 1 WHERE id = 1");
        KeepRequest request;
        request.copy.source = database;
        request.folder = folder;
        CopyControl control;
        QVERIFY(keepCopy(request, control).outcome == KeepOutcome::Kept);
    }
    rememberCopies(database, {folder, {}});
    m_fixture->window->open(database, {});
    goTo(4);
    auto &table = part<QTreeWidget>("copiesTable");
    QTRY_COMPARE(table.topLevelItemCount(), 2);
    QTRY_VERIFY(table.isVisible() && !m_fixture->window->findChild<CopiesReader *>()->isComparing());
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualItemRect(table.topLevelItem(1)).center());
    QTRY_VERIFY(part<QPushButton>("removeCopies").isEnabled());
    m_fixture->click(part<QPushButton>("removeCopies"));
    QTRY_VERIFY(part<QPushButton>("removeNow").isVisible());
    ask(part<QPushButton>("chooseCopies"));
    {
        // As another copy into the folder holds it.
        const int held = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        const auto letGo = qScopeGuard([held] { ::close(held); });
        QCOMPARE(::flock(held, LOCK_EX), 0);
        m_fixture->click(part<QPushButton>("removeNow"));
        QTRY_VERIFY(part<QPushButton>("cancelRemove").isVisible());
        QVERIFY(part<QLineEdit>("copiesFolder").isReadOnly());
        answer(*m_fixture->window, m_fixture->folder.path());
        QVERIFY(part<QPushButton>("cancelRemove").isVisible());
        QCOMPARE(recallCopies(database).folder, folder);
    }
    QTRY_COMPARE(m_fixture->title("removePanel"), u"1 copy removed"_qs);
}

void FilePortalTest::aFurtherCopyIsNotAddedToOneThatRuns()
{
    m_fixture->window->open(m_database, {});
    QTRY_VERIFY(m_fixture->copyButton().isEnabled());
    m_fixture->choose("method", u"Online, page by page"_qs);
    ask(part<QPushButton>("alsoTo"));
    WriterProcess holder;
    QVERIFY(holder.hold(m_database, u"exclusive"_qs));
    m_fixture->click(m_fixture->copyButton());
    QTRY_COMPARE(m_fixture->copyButton().text(), u"&Cancel"_qs);
    answer(*m_fixture->window, m_fixture->folder.path());
    QVERIFY(part<AlsoList>("alsoList").folders().empty());
    QVERIFY(!m_fixture->window->findChild<QWidget *>(u"alsoRow"_qs));
}

void FilePortalTest::aRunningComparisonGoesOn()
{
    const auto first = m_fixture->folder / "first.db";
    const auto second = m_fixture->folder / "second.db";
    for (const auto &made : {first, second})
        buildDatabase(made);
    m_fixture->window->open(first, {});
    goTo(3);
    auto &field = part<QLineEdit>("otherField");
    QTRY_VERIFY(field.isVisible());
    ask(part<QPushButton>("chooseOther"));
    WriterProcess holder;
    QVERIFY(holder.hold(first, u"exclusive"_qs));
    m_fixture->type(field, second);
    m_fixture->click(part<QPushButton>("compare"));
    QVERIFY(part<ComparisonPanel>("comparisonPanel").isRunning());
    answer(*m_fixture->window, m_database);
    QVERIFY(part<ComparisonPanel>("comparisonPanel").isRunning());
    QCOMPARE(field.text().toStdString(), second.native());
}

void FilePortalTest::aNameIsNotTakenForTheRescueOfAnotherDatabase()
{
    RescueDialog dialog;
    auto &field = *dialog.findChild<QLineEdit *>(u"rescueField"_qs);
    dialog.offer(m_fixture->folder / "first.db");
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTRY_VERIFY(field.text().endsWith(u"first-rescued.db"));
    ask(*dialog.findChild<QPushButton *>(u"chooseRescue"_qs));
    dialog.offer(m_fixture->folder / "second.db");
    QTRY_VERIFY(field.text().endsWith(u"second-rescued.db"));
    answer(dialog, m_fixture->folder / "chosen.db");
    QVERIFY2(field.text().endsWith(u"second-rescued.db"), qPrintable(field.text()));
}

LITECOPY_GUI_MAIN(FilePortalTest)

#include "tst_fileportal.moc"
