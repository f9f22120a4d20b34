// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <filesystem>
#include <functional>

class QFileDialog;
class QWidget;

namespace Litecopy {

/// Opens a file dialog over `parent`, in that folder, and returns before it is open. Where the folder is empty, in the
/// one that was last chosen in a dialog. The folder is looked at by a job: where that is no folder, or gives no answer
/// for a moment, the dialog opens in the user's home. `setUp` is called before it is shown. It has the size that a
/// person gave the last one, and deletes itself. While one is on its way, does nothing. Thread: the window's.
void openFileDialog(QWidget *parent, const std::filesystem::path &folder,
                    const std::function<void(QFileDialog &)> &setUp);

} // namespace Litecopy
