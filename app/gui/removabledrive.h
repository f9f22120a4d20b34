// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <filesystem>

namespace Litecopy {

/// A drive that people take out, and the file system on it that a file lies on, as udisks2 knows them. A value.
struct RemovableDrive
{
    QString name; ///< for people: the label of the file system, else the folder it is mounted at
    QString fileSystem; ///< the udisks2 object that is unmounted; empty: the file's drive stays where it is
    QString container; ///< the udisks2 object that is locked after it; empty where nothing is encrypted
    QString drive; ///< the udisks2 object that is ejected or switched off
    bool isEjectable = false;
    bool canPowerOff = false;
};

// Both ask udisks2 over the system bus and wait for it: the window calls them by `readInBackground()`.

/// Waits at most five seconds. Without udisks2, no drive is removable.
[[nodiscard]] RemovableDrive removableDriveOf(const std::filesystem::path &file);
/// Unmounts the file system, and has the drive ejected or switched off where it can be. Waits for what is still to be
/// written, at most five minutes. Why the drive can't be taken out, for people; empty once it can. A drive that has
/// another file system in use can't.
[[nodiscard]] QString releaseDrive(const RemovableDrive &drive);

} // namespace Litecopy
