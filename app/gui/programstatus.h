// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <map>
#include <memory>

namespace Litecopy {

class Job;

/// What the desktop shows of the program, one for all its windows: one notification, one hold against sleep, one bar on
/// the task bar, of the window that has farthest to go. Lives while a window has it. Thread: the window's.
class ProgramStatus : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static std::shared_ptr<ProgramStatus> shared();
    ~ProgramStatus() override;

    /// `percent` is 0..100; negative while nothing can be told.
    void setWorking(const QObject *window, int percent);
    void setIdle(const QObject *window);
    /// Shows a message that takes the place of the last one. `asked()` follows when it is clicked.
    void tell(QObject *window, const QString &title, const QString &text);

Q_SIGNALS:
    /// The message of that window was clicked.
    void asked(const QObject *window);

private Q_SLOTS:
    void takeToken(uint id, const QString &token);
    void takeAction(uint id, const QString &action);

private:
    ProgramStatus();
    void showProgress();
    void tell(QDBusConnection bus, QObject *window, const QString &title, const QString &text);

    std::map<const QObject *, int> m_working; ///< percent
    QTimer m_untilHeld;
    std::unique_ptr<Job> m_holdJob;
    QDBusUnixFileDescriptor m_hold; ///< against sleep
    int m_percent = -1; ///< that is shown
    uint m_message = 0; ///< that is shown, by the server's number
    QPointer<QObject> m_teller; ///< of that
    QByteArray m_token; ///< to become active with, once that is clicked
    bool m_listens = false; ///< to clicks on messages
};

} // namespace Litecopy
