// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "openfiledialog.h"

#include <QDBusConnection>
#include <QObject>
#include <QString>
#include <QTimer>
#include <QVariantMap>

#include <filesystem>

namespace Litecopy {

/// Asks the desktop's own file dialog, which another process shows (org.freedesktop.portal.FileChooser): a file system
/// that gives no answer holds that one alone. In a sandbox it is the only way to the user's files. Asks once. Thread:
/// the window's; nothing waits. Destroying this closes the dialog.
class FilePortal : public QObject
{
    Q_OBJECT

public:
    /// `window` is a native handle of the window to which the dialog belongs; 0 where there is none.
    FilePortal(const FileQuestion &question, const std::filesystem::path &folder, quintptr window, QObject *parent);
    ~FilePortal() override;

    void ask();
    /// The desktop has opened the dialog.
    [[nodiscard]] bool isOpen() const noexcept { return !m_request.isEmpty() && !m_time.isActive(); }

Q_SIGNALS:
    /// There is no such dialog, or the desktop gave no answer in time, or the dialog failed, or what was chosen in it
    /// is no file on this computer: neither `chosen()` nor `cancelled()` follows. `why` is for people, and may be
    /// empty.
    void missing(const QString &why);
    void chosen(const std::vector<std::filesystem::path> &files);
    void cancelled();

private Q_SLOTS:
    void take(uint response, const QVariantMap &results);

private:
    void call(QDBusConnection bus);
    void giveUp(const QString &why = {});
    [[nodiscard]] QVariantMap options() const;

    const FileQuestion m_question;
    const std::filesystem::path m_folder;
    const quintptr m_window;
    QString m_token;
    QString m_request; ///< the object whose signal is the answer; empty while nothing is asked
    QTimer m_time;
    bool m_isGivenUp = false;
};

} // namespace Litecopy
