// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QIcon>

namespace Litecopy {

/// What a file dialog draws beside names: lines in the palette's colours. Not of an icon theme, whose folders would be
/// searched on the window's thread.
enum class FileIcon
{
    File,
    Folder,
    Up, ///< to the folder above
};

[[nodiscard]] QIcon fileIcon(FileIcon kind);

} // namespace Litecopy
