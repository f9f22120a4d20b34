// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// What the desktop hears of a copy. Needs a session bus of its own: run under dbus-run-session. It is the system bus,
// too.

#include "desktopstatus.h"
#include "filedialog.h"
#include "frozendialog.h"
#include "motionsetting.h"
#include "queuedialog.h"
#include "removableoffer.h"
#include "support/databasebuilder.h"
#include "support/writerprocess.h"
#include "windowfixture.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QDBusVirtualObject>
#include <QMutexLocker>
#include <QProgressBar>
#include <QSignalSpy>
#include <QStorageInfo>
#include <QStyle>
#include <QTabBar>
#include <QThread>

#include <optional>

#include <poll.h>
#include <unistd.h>

using namespace Litecopy;
using namespace Litecopy::Test;

using Interfaces = QMap<QString, QVariantMap>;
using Objects = QMap<QDBusObjectPath, Interfaces>;

/// A stand-in for logind, the server of notifications, the dock and udisks2. Answers on a thread of its own.
class FakeDesktop : public QDBusVirtualObject
{
    Q_OBJECT

public:
    FakeDesktop()
    {
        qDBusRegisterMetaType<Interfaces>();
        qDBusRegisterMetaType<Objects>();
        qDBusRegisterMetaType<QList<QByteArray>>();
        moveToThread(&m_thread);
        m_thread.start();
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_qs);
        m_isOnBus = bus.isConnected();
        for (const QString &path : paths)
            m_isOnBus &= bus.registerVirtualObject(path, this);
        for (const QString &name : names)
            m_isOnBus &= bus.registerService(name);
        m_isOnBus &= bus.connect({}, {}, u"com.canonical.Unity.LauncherEntry"_qs, u"Update"_qs, this,
                                 SLOT(takeProgress(QString, QVariantMap)));
    }
    FakeDesktop(const FakeDesktop &) = delete;
    FakeDesktop &operator=(const FakeDesktop &) = delete;
    ~FakeDesktop() override
    {
        QDBusConnection bus(u"desktop"_qs);
        for (const QString &name : names)
            bus.unregisterService(name);
        for (const QString &path : paths)
            bus.unregisterObject(path);
        QDBusConnection::disconnectFromBus(u"desktop"_qs);
        m_thread.quit();
        m_thread.wait();
        if (m_held >= 0)
            ::close(m_held);
    }

    [[nodiscard]] bool isOnBus() const { return m_isOnBus; }
    [[nodiscard]] QStringList calls() const { return locked(m_calls); }
    [[nodiscard]] QList<double> progress() const { return locked(m_progress); }
    [[nodiscard]] bool isProgressShown() const { return locked(m_isShown); }
    /// Somebody has asked that the machine stay awake, and holds it.
    [[nodiscard]] bool isSleepHeld() const
    {
        const int held = locked(m_held);
        if (held < 0)
            return false;
        pollfd end = {held, 0, 0};
        return ::poll(&end, 1, 0) == 0;
    }
    /// An answer of org.freedesktop.UDisks2.Error.*, in place of success.
    void refuse(const QString &method, const QString &error)
    {
        const QMutexLocker locker(&m_mutex);
        m_refused[method] = error;
    }
    void setDrive(const QVariantMap &drive, const QString &mountPoint)
    {
        const QMutexLocker locker(&m_mutex);
        m_drive = drive;
        m_mountPoint = mountPoint;
    }
    /// What the portal says of the desktop.
    void set(const QString &space, const QString &key, const QVariant &value)
    {
        {
            const QMutexLocker locker(&m_mutex);
            m_settings[space][key] = value;
        }
        QDBusMessage signal = QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_qs,
                                                         u"org.freedesktop.portal.Settings"_qs, u"SettingChanged"_qs);
        signal << space << key << QVariant::fromValue(QDBusVariant(value));
        QDBusConnection(u"desktop"_qs).send(signal);
    }
    /// The numbers of the messages that messages were to take the place of.
    [[nodiscard]] QList<uint> replaced() const { return locked(m_replaced); }
    void click(uint message)
    {
        for (const auto &[name, value] :
             {std::pair(u"ActivationToken"_qs, u"token"_qs), {u"ActionInvoked"_qs, u"default"_qs}}) {
            QDBusMessage signal = QDBusMessage::createSignal(u"/org/freedesktop/Notifications"_qs,
                                                             u"org.freedesktop.Notifications"_qs, name);
            signal << message << value;
            QDBusConnection(u"desktop"_qs).send(signal);
        }
    }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        const QMutexLocker locker(&m_mutex);
        const QString method = message.member();
        const QVariantList arguments = message.arguments();
        if (method == u"GetManagedObjects")
            return connection.send(message.createReply(QVariant::fromValue(objects())));
        if (method == u"ReadAll")
            return connection.send(message.createReply(QVariant::fromValue(m_settings)));
        if (method == u"Notify") {
            m_replaced += arguments.value(1).toUInt();
            m_calls += u"Notify %1 | %2"_qs.arg(arguments.value(3).toString(), arguments.value(4).toString());
            return connection.send(message.createReply(uint(7)));
        }
        m_calls += method + (method == u"Inhibit" ? u' ' + arguments.value(0).toString() : QString());
        if (m_refused.contains(method))
            return connection.send(message.createErrorReply(m_refused.value(method), u"refused"_qs));
        if (method == u"Inhibit") {
            int ends[2] = {-1, -1};
            if (::pipe(ends) != 0)
                return false;
            m_held = ends[0];
            QDBusUnixFileDescriptor given(ends[1]); // a duplicate
            ::close(ends[1]);
            return connection.send(message.createReply(QVariant::fromValue(given)));
        }
        return connection.send(message.createReply());
    }

public Q_SLOTS:
    void takeProgress(const QString &application, const QVariantMap &values)
    {
        const QMutexLocker locker(&m_mutex);
        if (application != u"application://org.litecopy.litecopy.desktop")
            return;
        m_isShown = values.value(u"progress-visible"_qs).toBool();
        if (m_isShown)
            m_progress += values.value(u"progress"_qs).toDouble();
    }

private:
    template <typename Value>
    Value locked(const Value &value) const
    {
        const QMutexLocker locker(&m_mutex);
        return value;
    }
    Objects objects() const
    {
        const auto path = [](const char *name) { return QDBusObjectPath(QLatin1String(name)); };
        Interfaces stick;
        stick[u"org.freedesktop.UDisks2.Block"_qs] = {
            {u"IdLabel"_qs, u"Backup"_qs},
            {u"Drive"_qs, QVariant::fromValue(path("/org/freedesktop/UDisks2/drives/stick"))},
            {u"CryptoBackingDevice"_qs, QVariant::fromValue(path("/"))}};
        stick[u"org.freedesktop.UDisks2.Filesystem"_qs] = {
            {u"MountPoints"_qs, QVariant::fromValue(QList<QByteArray>{m_mountPoint.toUtf8() + '\0'})}};
        Interfaces drive;
        drive[u"org.freedesktop.UDisks2.Drive"_qs] = m_drive;
        return {{path("/org/freedesktop/UDisks2/block_devices/sdb1"), stick},
                {path("/org/freedesktop/UDisks2/drives/stick"), drive}};
    }

    const QStringList paths{u"/org/freedesktop/login1"_qs,
                            u"/org/freedesktop/Notifications"_qs,
                            u"/org/freedesktop/UDisks2"_qs,
                            u"/org/freedesktop/UDisks2/block_devices/sdb1"_qs,
                            u"/org/freedesktop/UDisks2/drives/stick"_qs,
                            u"/org/freedesktop/portal/desktop"_qs};
    const QStringList names{u"org.freedesktop.portal.Desktop"_qs, u"org.freedesktop.login1"_qs,
                            u"org.freedesktop.Notifications"_qs, u"org.freedesktop.UDisks2"_qs};
    QThread m_thread;
    mutable QMutex m_mutex;
    QStringList m_calls;
    QList<double> m_progress;
    QList<uint> m_replaced;
    Interfaces m_settings;
    QMap<QString, QString> m_refused;
    QVariantMap m_drive;
    QString m_mountPoint;
    int m_held = -1;
    bool m_isShown = false;
    bool m_isOnBus = false;
};

class DesktopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theMachineStaysAwakeWhileACopyRuns();
    void whereShutdownMayNotBeHeldSleepIs();
    void theTaskBarShowsTheProgress();
    void whoLooksElsewhereIsTold();
    void whoLooksAtTheWindowIsNotTold();
    void aFailureIsToldToo();
    void allWindowsAreOneForTheDesktop();
    void whereNoMotionIsWantedNothingMovesByItself_data();
    void whereNoMotionIsWantedNothingMovesByItself();
    void aStickCanBeTakenOut();
    void aStickInUseIsNotTakenOut_data();
    void aStickInUseIsNotTakenOut();
    void aDriveThatStaysIsNotOffered();
    void afterAQueueTheStickIsOfferedOnce();
    void afterAKeptCopyTheStickIsOffered();
    void whatIsFrozenIsSavedToAStickThatIsOffered();
    void anotherCopyOnAStickIsOfferedToo();
    void whoLooksElsewhereIsToldOfAKeptCopy();

private:
    /// Where the memory is mounted that stands for a stick: never "/".
    [[nodiscard]] QString mountPointOfStick() const
    {
        return QStorageInfo(QString::fromStdString(m_stick.path().native())).rootPath();
    }
    void choose();
    /// A program keeps the database locked, so the copy can't end.
    void startHeld();
    void copyToItsEnd();
    void letTheWindowBehind();
    /// The folder of /dev/shm stands for a stick.
    void plugIn() { m_desktop->setDrive({{u"CanPowerOff"_qs, true}}, mountPointOfStick()); }
    /// On the page of the copies, of the database in From.
    void keepOnStick();

    std::optional<FakeDesktop> m_desktop;
    std::optional<WindowFixture> m_fixture;
    std::optional<WriterProcess> m_holder;
    const TemporaryFolder m_stick{"/dev/shm"};
    std::optional<QWidget> m_other;
};

void DesktopTest::init()
{
    m_desktop.emplace();
    QVERIFY(m_desktop->isOnBus());
    std::filesystem::remove(m_stick / "copy.db");
    m_fixture.emplace();
}

void DesktopTest::cleanup()
{
    m_other.reset();
    m_fixture.reset();
    m_holder.reset();
    m_desktop.reset();
}

void DesktopTest::choose()
{
    buildDatabase(m_fixture->folder / "shop.db", {.size = 8 << 20});
    m_fixture->type(m_fixture->from(), m_fixture->folder / "shop.db");
    m_fixture->type(m_fixture->to(), m_stick / "copy.db");
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    QTRY_VERIFY(m_fixture->copyButton().isEnabled());
}

void DesktopTest::startHeld()
{
    choose();
    m_holder.emplace();
    QVERIFY(m_holder->hold(m_fixture->folder / "shop.db", u"exclusive"_qs));
    m_fixture->click(m_fixture->copyButton());
    QTRY_VERIFY(m_fixture->pauseButton().isVisible());
}

void DesktopTest::copyToItsEnd()
{
    m_fixture->click(m_fixture->copyButton());
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
}

void DesktopTest::letTheWindowBehind()
{
    m_other.emplace();
    m_other->show();
    m_other->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&*m_other));
    QVERIFY(!m_fixture->window->isActiveWindow());
}

void DesktopTest::theMachineStaysAwakeWhileACopyRuns()
{
    startHeld();
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->isSleepHeld(), 10'000);
    QVERIFY(m_desktop->calls().contains(u"Inhibit shutdown:sleep:idle"_qs));
    QVERIFY(m_holder->release());
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    QTRY_VERIFY(!m_desktop->isSleepHeld());
}

void DesktopTest::whereShutdownMayNotBeHeldSleepIs()
{
    m_desktop->refuse(u"Inhibit"_qs, u"org.freedesktop.DBus.Error.AccessDenied"_qs);
    startHeld();
    const QStringList asked{u"Inhibit shutdown:sleep:idle"_qs, u"Inhibit sleep:idle"_qs};
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop->calls(), asked, 10'000);
    m_fixture->click(m_fixture->copyButton());
    QTRY_VERIFY(m_fixture->panel("cancelledPanel").isVisible());
}

void DesktopTest::theTaskBarShowsTheProgress()
{
    choose();
    copyToItsEnd();
    QTRY_VERIFY(!m_desktop->progress().isEmpty() && !m_desktop->isProgressShown());
    const QList<double> progress = m_desktop->progress();
    QVERIFY(std::is_sorted(progress.begin(), progress.end()));
    QVERIFY(progress.back() <= 1);
}

void DesktopTest::whoLooksElsewhereIsTold()
{
    startHeld();
    letTheWindowBehind();
    QVERIFY(m_holder->release());
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->calls().contains(u"Notify shop.db: Copied and verified | "_qs), 30'000);
    m_desktop->click(7);
    QTRY_VERIFY(m_fixture->window->isActiveWindow());
}

void DesktopTest::whoLooksAtTheWindowIsNotTold()
{
    choose();
    copyToItsEnd();
    // The bus delivers in order: what the window sent before has arrived by then.
    QDBusConnection::sessionBus().call(
        QDBusMessage::createMethodCall(u"org.freedesktop.login1"_qs, u"/org/freedesktop/login1"_qs, {}, u"Marker"_qs));
    QCOMPARE(m_desktop->calls(), QStringList(u"Marker"_qs));
}

void DesktopTest::aFailureIsToldToo()
{
    startHeld();
    letTheWindowBehind();
    std::filesystem::remove(m_fixture->folder / "shop.db");
    QVERIFY(m_holder->release());
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("errorPanel").isVisible(), 30'000);
    QTRY_VERIFY(!m_desktop->calls().filter(u"Notify shop.db: "_qs).isEmpty());
    QVERIFY(!m_desktop->calls().filter(u"Notify"_qs).value(0).endsWith(u"| "));
}

void DesktopTest::allWindowsAreOneForTheDesktop()
{
    DesktopStatus one;
    DesktopStatus other;
    one.setWorking(0.5);
    other.setWorking(0.25);
    QTRY_COMPARE(m_desktop->progress().value(m_desktop->progress().size() - 1), 0.25);
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->isSleepHeld(), 10'000);
    other.setIdle();
    QTRY_COMPARE(m_desktop->progress().back(), 0.5);
    QVERIFY(m_desktop->isSleepHeld());
    one.tell(u"one"_qs, {});
    QTRY_COMPARE(m_desktop->replaced(), QList<uint>{0});
    QTest::qWait(0);
    // The answer has to come first: it says which message it was.
    QTRY_VERIFY([&] {
        other.tell(u"other"_qs, {});
        return QTest::qWaitFor([&] { return m_desktop->replaced().back() == 7; }, 200);
    }());
    QSignalSpy askedOne(&one, &DesktopStatus::windowAsked);
    QSignalSpy askedOther(&other, &DesktopStatus::windowAsked);
    m_desktop->click(7);
    QTRY_COMPARE(askedOther.size(), 1);
    QCOMPARE(askedOne.size(), 0);
    QVERIFY(!qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN"));
    one.setIdle();
    QTRY_VERIFY(!m_desktop->isSleepHeld());
    QCOMPARE(m_desktop->calls().filter(u"Inhibit"_qs).size(), 1);
}

void DesktopTest::whereNoMotionIsWantedNothingMovesByItself_data()
{
    QTest::addColumn<QString>("space");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QVariant>("usual");
    QTest::newRow("freedesktop") << u"org.freedesktop.appearance"_qs << u"reduced-motion"_qs << QVariant(1U)
                                 << QVariant(0U);
    QTest::newRow("GNOME") << u"org.gnome.desktop.interface"_qs << u"enable-animations"_qs << QVariant(false)
                           << QVariant(true);
}

void DesktopTest::whereNoMotionIsWantedNothingMovesByItself()
{
    QFETCH(const QString, space);
    QFETCH(const QString, key);
    QFETCH(const QVariant, value);
    QFETCH(const QVariant, usual);
    QProgressBar bar;
    bar.setRange(0, 0);
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    const auto moves = [&bar] {
        const QImage before = bar.grab().toImage();
        return QTest::qWaitFor([&] { return bar.grab().toImage() != before; }, 1000);
    };
    QVERIFY(moves());

    m_desktop->set(space, key, value);
    const MotionSetting setting;
    QTRY_VERIFY(setting.isReduced());
    QVERIFY(!moves());
    QCOMPARE(bar.style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    // Heard when it changes, too.
    m_desktop->set(space, key, usual);
    QTRY_VERIFY(!setting.isReduced());
    QVERIFY(moves());
}

void DesktopTest::aStickCanBeTakenOut()
{
    const QString mountPoint = mountPointOfStick();
    m_desktop->setDrive({{u"CanPowerOff"_qs, true}, {u"Removable"_qs, false}}, mountPoint);
    choose();
    copyToItsEnd();
    QTRY_VERIFY(m_fixture->panel("removableOffer").isVisible());
    QLabel &text = m_fixture->in<QLabel>("copyPage", "removableText");
    QCOMPARE(text.text(), u"All of the copy is written to “Backup”."_qs);
    m_fixture->click(m_fixture->panel("safelyRemove"));
    QTRY_COMPARE(text.text(), u"“Backup” can be taken out now."_qs);
    QCOMPARE(m_desktop->calls(), (QStringList{u"Unmount"_qs, u"PowerOff"_qs}));
    QVERIFY(!m_fixture->panel("safelyRemove").isVisible());
}

void DesktopTest::aStickInUseIsNotTakenOut_data()
{
    QTest::addColumn<QString>("refused");
    QTest::addColumn<QStringList>("calls");
    QTest::newRow("unmounting") << u"Unmount"_qs << QStringList(u"Unmount"_qs);
    // Another partition of it is mounted.
    QTest::newRow("ejecting") << u"Eject"_qs << QStringList{u"Unmount"_qs, u"Eject"_qs};
}

void DesktopTest::aStickInUseIsNotTakenOut()
{
    QFETCH(QString, refused);
    QFETCH(QStringList, calls);
    const QString mountPoint = mountPointOfStick();
    m_desktop->setDrive({{u"Ejectable"_qs, true}}, mountPoint);
    m_desktop->refuse(refused, u"org.freedesktop.UDisks2.Error.DeviceBusy"_qs);
    choose();
    copyToItsEnd();
    QTRY_VERIFY(m_fixture->panel("removableOffer").isVisible());
    m_fixture->click(m_fixture->panel("safelyRemove"));
    QLabel &text = m_fixture->in<QLabel>("copyPage", "removableText");
    QTRY_COMPARE(text.text(),
                 u"“Backup” can’t be taken out yet. Another program uses files there. Close it, and try again."_qs);
    QCOMPARE(m_desktop->calls(), calls);
    QVERIFY(m_fixture->panel("safelyRemove").isEnabled());
}

void DesktopTest::aDriveThatStaysIsNotOffered()
{
    const QString mountPoint = mountPointOfStick();
    m_desktop->setDrive({{u"Removable"_qs, false}}, mountPoint);
    QCOMPARE(removableDriveOf(m_stick / "copy.db").fileSystem, QString());
    m_desktop->setDrive({{u"Removable"_qs, true}}, u"/elsewhere"_qs);
    QCOMPARE(removableDriveOf(m_stick / "copy.db").fileSystem, QString());
    m_desktop->setDrive({{u"Removable"_qs, true}}, mountPoint);
    QCOMPARE(removableDriveOf(m_stick / "copy.db").name, u"Backup"_qs);
}

void DesktopTest::afterAQueueTheStickIsOfferedOnce()
{
    plugIn();
    std::vector<std::filesystem::path> sources;
    for (const char *const name : {"one.db", "two.db"}) {
        buildDatabase(m_fixture->folder / name);
        sources.push_back(m_fixture->folder / name);
    }
    std::filesystem::create_directory(m_stick / "queue");
    m_fixture->window->openSeveral(sources);
    auto *const queue = m_fixture->window->findChild<QueueDialog *>();
    m_fixture->type(*queue->findChild<QLineEdit *>(u"queueFolder"_qs), m_stick / "queue");
    auto &copy = *queue->findChild<QPushButton *>(u"copyAll"_qs);
    QTRY_VERIFY(copy.isEnabled());
    m_fixture->click(copy);
    auto &offer = *queue->findChild<QWidget *>(u"removableOffer"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(offer.isVisible(), 30'000);
    QCOMPARE(offer.findChildren<QPushButton *>(u"safelyRemove"_qs).size(), 1);
    m_fixture->click(*offer.findChild<QPushButton *>(u"safelyRemove"_qs));
    QTRY_COMPARE(offer.findChild<QLabel *>(u"removableText"_qs)->text(), u"“Backup” can be taken out now."_qs);
}

void DesktopTest::keepOnStick()
{
    choose();
    std::filesystem::create_directories(m_stick / "kept");
    auto &tabs = *m_fixture->window->findChild<QTabBar *>(u"tabs"_qs);
    QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(4).center());
    auto &folder = m_fixture->in<QLineEdit>("copiesPage", "copiesFolder");
    m_fixture->type(folder, m_stick / "kept");
    QTest::keyClick(&folder, Qt::Key_Return);
    auto &keep = m_fixture->in<QPushButton>("copiesPage", "keepCopy");
    QTRY_VERIFY(keep.isEnabled());
}

void DesktopTest::afterAKeptCopyTheStickIsOffered()
{
    plugIn();
    keepOnStick();
    m_fixture->click(m_fixture->in<QPushButton>("copiesPage", "keepCopy"));
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->in<QWidget>("copiesPage", "keptPanel").isVisible(), 30'000);
    QTRY_VERIFY(m_fixture->in<QWidget>("keptPanel", "removableOffer").isVisible());
}

void DesktopTest::whatIsFrozenIsSavedToAStickThatIsOffered()
{
    plugIn();
    buildDatabase(m_fixture->folder / "shop.db");
    FrozenDialog frozen;
    frozen.show();
    frozen.freeze(m_fixture->folder / "shop.db");
    auto &save = *frozen.findChild<QPushButton *>(u"saveFrozen"_qs);
    QTRY_VERIFY(save.isEnabled());
    m_fixture->click(save);
    QTRY_VERIFY(frozen.findChild<FileDialog *>());
    auto *const dialog = frozen.findChild<FileDialog *>();
    Q_EMIT dialog->chosen({(m_stick / "frozen.db")});
    dialog->reject();
    QTRY_VERIFY_WITH_TIMEOUT(frozen.findChild<QWidget *>(u"removableOffer"_qs)->isVisible(), 30'000);
}

void DesktopTest::anotherCopyOnAStickIsOfferedToo()
{
    plugIn();
    choose();
    m_fixture->type(m_fixture->to(), m_fixture->folder / "here.db");
    m_fixture->click(*m_fixture->window->findChild<QPushButton *>(u"alsoTo"_qs));
    QTRY_VERIFY(m_fixture->window->findChild<FileDialog *>());
    auto *const dialog = m_fixture->window->findChild<FileDialog *>();
    Q_EMIT dialog->chosen({m_stick.path()});
    dialog->reject();
    QTRY_VERIFY(m_fixture->copyButton().isEnabled());
    copyToItsEnd();
    QTRY_VERIFY(m_fixture->panel("removableOffer").isVisible());
}

void DesktopTest::whoLooksElsewhereIsToldOfAKeptCopy()
{
    keepOnStick();
    m_holder.emplace();
    QVERIFY(m_holder->hold(m_fixture->folder / "shop.db", u"exclusive"_qs));
    m_fixture->click(m_fixture->in<QPushButton>("copiesPage", "keepCopy"));
    QTRY_VERIFY(m_fixture->in<QPushButton>("copiesPage", "cancelKeep").isVisible());
    letTheWindowBehind();
    QVERIFY(m_holder->release());
    QTRY_VERIFY_WITH_TIMEOUT(!m_desktop->calls().filter(u"Notify shop.db: Copied and verified"_qs).isEmpty(), 30'000);
    // And the bar on the task bar had a length.
    QVERIFY(!m_desktop->progress().isEmpty());
    QTRY_VERIFY(!m_desktop->isProgressShown());
}

int main(int argc, char **argv)
{
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS"));
    QApplication application(argc, argv);
    DesktopTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_desktop.moc"
