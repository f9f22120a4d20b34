// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copyoptions.h"

#include <litecopy/keepcopy.h>
#include <litecopy/restorecopy.h>

#include <QStringList>

namespace Litecopy {

/// What `litecopy-cli keep SOURCE FOLDER` was told.
struct KeepOptions
{
    CopyOptions copy; ///< with `error`; the destination is the folder
    KeepRequest request;
};

[[nodiscard]] CommandText keepCommandText();
[[nodiscard]] KeepOptions readKeepOptions(const QStringList &arguments);

/// What `litecopy-cli restore COPY DATABASE` was told.
struct RestoreOptions
{
    CopyOptions copy; ///< with `error`
    RestoreRequest request;
    bool compares = true;
};

[[nodiscard]] CommandText restoreCommandText();
[[nodiscard]] RestoreOptions readRestoreOptions(const QStringList &arguments);

} // namespace Litecopy
