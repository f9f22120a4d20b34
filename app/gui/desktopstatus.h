// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QTimer>

#include <memory>

namespace Litecopy {

class Job;

/// Tells the desktop of work that takes a while: its progress, for the icon on the task bar (the signal of
/// com.canonical.Unity.LauncherEntry, which KDE's and Ubuntu's docks show); that the machine must not sleep, once the
/// work runs for five seconds; and how it ended (org.freedesktop.Notifications). Everything goes over D-Bus and nothing
/// waits for an answer. Where nobody listens, nothing happens. Thread: the window's.
class DesktopStatus : public QObject
{
    Q_OBJECT

public:
    explicit DesktopStatus(QObject *parent = nullptr);
    ~DesktopStatus() override;

    /// Work runs. `fraction` is 0..1; negative while nothing can be told.
    void setWorking(double fraction);
    void setIdle();
    /// Shows a message that takes the place of the last one. `windowAsked()` follows when it is clicked.
    void tell(const QString &title, const QString &text);

Q_SIGNALS:
    void windowAsked();

private Q_SLOTS:
    void takeToken(uint id, const QString &token);
    void takeAction(uint id, const QString &action);

private:
    void showProgress(int percent);

    QTimer m_untilHeld;
    std::unique_ptr<Job> m_holdJob;
    QDBusUnixFileDescriptor m_hold; ///< against sleep
    int m_percent = -1; ///< that is shown
    uint m_message = 0; ///< that is shown, by the server's number
    bool m_listens = false; ///< to clicks on messages
};

} // namespace Litecopy
