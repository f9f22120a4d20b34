// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copystream.h>

#include <QByteArray>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Litecopy {

/// A database on another machine: `ssh://[user@]host[:port]/path`. A path that begins with `/~/` is in the user's home.
struct RemoteFile
{
    QString host;
    QString user; ///< empty: whom ssh takes
    int port = 0; ///< 0: the one that ssh takes
    QByteArray path; ///< bytes; relative ones are in the user's home

    /// Whether it is one at all, right or wrong.
    [[nodiscard]] static bool isUrl(const QByteArray &text);
    /// Nothing where host or path are missing, the port is none, or ssh could take host or user for an option.
    [[nodiscard]] static std::optional<RemoteFile> fromUrl(const QByteArray &url);
};

/// What the far shell is to run: makes a copy with litecopy-cli, else with sqlite3 3.27 or newer, and writes it to
/// standard output, behind a line that names the engine. Of what sqlite3 makes there meanwhile nothing is left. Pure.
[[nodiscard]] QByteArray farCommand(const RemoteFile &file, std::chrono::milliseconds timeout);

/// One word for a POSIX shell, whatever bytes it has but NUL. Pure.
[[nodiscard]] QByteArray shellWord(const QByteArray &bytes);

/// What the other machine says before a copy is made.
struct RemoteLook
{
    QString complaint; ///< why no copy can come from there, a clause; empty where one can
    QString how; ///< which engine makes it, and how: a sentence
    qint64 size = 0; ///< of the file there, bytes; 0 where that is not told
    ErrorCode code = ErrorCode::None; ///< what a copy would end with
};

/// Asks the other machine by ssh(1), as a copy does, for its engine and for the file; nothing is made there. Blocks
/// until it answers, `isUnwanted` or somewhat more than `timeout` has passed; a window calls it by
/// `readInBackground()`. Thread: any; `isUnwanted` is called on it, every 50 ms. No ssh is left running.
[[nodiscard]] RemoteLook lookAtRemote(const RemoteFile &file, std::chrono::milliseconds timeout,
                                      const std::function<bool()> &isUnwanted);

/// A copy that is made on the other machine and comes through ssh(1), which is found in PATH and asks for no password.
/// `timeout` is how long it may take to connect, and how long the engine there waits for a lock. Cancelled or cut off,
/// the ssh that was started is ended, and what the engine made there goes with it.
[[nodiscard]] std::shared_ptr<StreamSource> sshSource(const RemoteFile &file, std::chrono::milliseconds timeout);

} // namespace Litecopy
