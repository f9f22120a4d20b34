// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "showinfolder.h"

#include "pathtext.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDesktopServices>
#include <QStringList>

namespace Litecopy {

namespace {

constexpr int answerTime = 5000; // a file manager may have to be started first

void openFolder(const std::filesystem::path &file)
{
    QDesktopServices::openUrl(urlFromPath(file.parent_path()));
}

} // namespace

void showInFolder(const std::filesystem::path &file)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        openFolder(file);
        return;
    }
    auto message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("/org/freedesktop/FileManager1"),
        QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("ShowItems"));
    message << QStringList(QString::fromLatin1(urlFromPath(file).toEncoded())) << QString();
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, answerTime), qApp);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, file] {
        if (watcher->isError())
            openFolder(file);
        watcher->deleteLater();
    });
}

} // namespace Litecopy
