// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "commandline.h"
#include "sshsource.h"

#include <litecopy/copyrequest.h>

#include <QByteArrayList>

#include <filesystem>
#include <optional>
#include <vector>

namespace Litecopy {

enum class ShowProgress
{
    Automatic, ///< where a person watches standard error
    Always,
    Never
};

/// What `litecopy-cli copy` was told.
struct CopyOptions
{
    CopyRequest request;
    std::optional<RemoteFile> remote; ///< what the request's source means on another machine
    std::vector<std::filesystem::path> also; ///< further destinations, for copies of the same moment
    std::filesystem::path receipt; ///< empty where none is asked for
    QByteArrayList then; ///< the words of a command that is to be started once there is a copy
    ShowProgress progress = ShowProgress::Automatic;
    bool isPackingNamed = false; ///< by --compress, and not by the names of the destinations
    bool dryRun = false;
    bool json = false;
    bool quiet = false;
    bool help = false;
    QString error; ///< why the arguments can't be used; the rest is then meaningless
};

[[nodiscard]] CommandText copyCommandText();
[[nodiscard]] CopyOptions readCopyOptions(const QStringList &arguments);

/// For a copy of the same source to another destination, one of `options.also`; its input is one of its own.
[[nodiscard]] CopyOptions optionsFor(const CopyOptions &options, const std::filesystem::path &destination);

/// "3": a commit's number in the log; "-3": three commits before the last one. Nothing for anything else.
[[nodiscard]] std::optional<AsOf> asOfFromText(const QString &text);

/// "500ms", "30", "1.5s", "2m", "1h"; a bare number is in `bareUnit`. Nothing for anything else, and for negative ones.
[[nodiscard]] std::optional<std::chrono::milliseconds> durationFromText(const QString &text,
                                                                        std::chrono::milliseconds bareUnit);

} // namespace Litecopy
