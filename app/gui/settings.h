// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QAnyStringView>
#include <QVariant>

namespace Litecopy {

/// What the program's windows remember, in the file of QSettings: read once, then held in memory, and written by a
/// thread, for QSettings waits until its drive has taken each change.
///
/// Thread: the window's, after the QApplication was made. Other programs' changes are seen after `refresh()`, and after
/// each change of one's own. Errors: none; what can't be written is remembered until the program ends.
class Settings
{
public:
    /// Reads the file where nothing was read yet.
    [[nodiscard]] static QVariant value(QAnyStringView key, const QVariant &otherwise = {});
    static void set(QAnyStringView key, const QVariant &value);
    static void remove(QAnyStringView key);

    /// Has the file read again, beside the window.
    static void refresh();
    /// Nothing is being read or written.
    [[nodiscard]] static bool isIdle();
    /// Forgets what was read: for another file, and at the end of the program. What is not written yet is left to its
    /// thread, see `Job::waitForLeft()`.
    static void reset();
};

} // namespace Litecopy
