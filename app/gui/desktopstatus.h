// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace Litecopy {

class ProgramStatus;

/// Tells the desktop of a window's work that takes a while: its progress, for the icon on the task bar (the signal of
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
    /// Shows a message that takes the place of the program's last one. `windowAsked()` follows when it is clicked.
    void tell(const QString &title, const QString &text);

Q_SIGNALS:
    void windowAsked();

private:
    const std::shared_ptr<ProgramStatus> m_program;
};

} // namespace Litecopy
