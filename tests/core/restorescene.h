// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "support/temporaryfolder.h"

#include <litecopy/copylist.h>
#include <litecopy/restorecopy.h>

#include <QByteArray>

#include <filesystem>
#include <string>

#include <sys/types.h>

namespace Litecopy::Test {

/// A database, home/app.db, that says 7, of which a copy is kept that says 3. Both hold the bank.
struct RestoreScene
{
    explicit RestoreScene(const QByteArray &journalMode = "delete", qint64 size = 300'000);

    void say(int number) const;
    [[nodiscard]] RestoreResult restore(const ProgressSink &progress = {}) const;
    [[nodiscard]] CopyList list() const { return readCopyList(folder / "kept"); }

    TemporaryFolder folder;
    RestoreRequest request;
};

/// What a database says of itself: `PRAGMA user_version`.
[[nodiscard]] qint64 saysOf(const std::filesystem::path &database);

struct Ownership
{
    explicit Ownership(const std::filesystem::path &path);
    bool operator==(const Ownership &) const = default;

    uid_t user;
    gid_t group;
    mode_t mode;
    std::string accessList;
};

/// One more user, 1234, may read. False where the file system has no access lists.
[[nodiscard]] bool giveAccessList(const std::filesystem::path &path);

} // namespace Litecopy::Test

Q_DECLARE_METATYPE(Litecopy::RestoreWay)
