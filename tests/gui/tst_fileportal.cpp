// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// The desktop's own file dialog, which a stand-in answers for. Needs a session bus of its own: run under
// dbus-run-session.

#include "filedialog.h"
#include "support/databasebuilder.h"
#include "watchedapplication.h"
#include "windowfixture.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>

#include <optional>

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

private:
    void choose(const char *card) { m_fixture->click(m_fixture->in<QPushButton>(card, "choose")); }
    [[nodiscard]] FileDialog *own() const { return m_fixture->window->findChild<FileDialog *>(); }
    [[nodiscard]] static QString urlOf(const std::filesystem::path &path)
    {
        return QString::fromLatin1(urlFromPath(path).toEncoded());
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

LITECOPY_GUI_MAIN(FilePortalTest)

#include "tst_fileportal.moc"
