// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// Needs a session bus of its own: run under dbus-run-session.

#include "resultpanel.h"
#include "watchedapplication.h"

#include <QDBusConnection>
#include <QDesktopServices>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace Litecopy;

/// A file manager, as far as one is asked.
class FileManager : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.FileManager1")

public Q_SLOTS:
    void ShowItems(const QStringList &uris, const QString &startupId)
    {
        Q_UNUSED(startupId)
        Q_EMIT shown(uris);
    }

Q_SIGNALS:
    void shown(const QStringList &uris);
};

/// What opens folders where no file manager is.
class FolderOpener : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void open(const QUrl &url) { Q_EMIT opened(url); }

Q_SIGNALS:
    void opened(const QUrl &url);
};

class ShowInFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFileManagerSelectsTheFile();
    void withoutAFileManagerTheFolderIsOpened();
};

void ShowInFolderTest::theFileManagerSelectsTheFile()
{
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"manager"_qs);
    QVERIFY(bus.isConnected());
    FileManager manager;
    QVERIFY(bus.registerObject(u"/org/freedesktop/FileManager1"_qs, &manager, QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(u"org.freedesktop.FileManager1"_qs));
    QSignalSpy shown(&manager, &FileManager::shown);
    showInFolder("/folder/a b.db");
    QVERIFY(shown.wait());
    QCOMPARE(shown.at(0).at(0).toStringList(), QStringList(u"file:///folder/a%20b.db"_qs));
    QVERIFY(bus.unregisterService(u"org.freedesktop.FileManager1"_qs));
    QDBusConnection::disconnectFromBus(u"manager"_qs);
}

void ShowInFolderTest::withoutAFileManagerTheFolderIsOpened()
{
    FolderOpener opener;
    QDesktopServices::setUrlHandler(u"file"_qs, &opener, "open");
    QSignalSpy opened(&opener, &FolderOpener::opened);
    showInFolder("/folder/a b.db");
    QVERIFY(opened.wait(10'000));
    QCOMPARE(opened.at(0).at(0).toUrl(), QUrl(u"file:///folder"_qs));
    QDesktopServices::unsetUrlHandler(u"file"_qs);
}

LITECOPY_GUI_MAIN(ShowInFolderTest)
#include "tst_showinfolder.moc"
