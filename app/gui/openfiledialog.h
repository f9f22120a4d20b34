// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

#include <filesystem>
#include <functional>
#include <vector>

class QWidget;

namespace Litecopy {

/// What a person is asked to choose.
struct FileQuestion
{
    enum class Kind
    {
        File, ///< that is there
        Files, ///< one or several that are there
        NewFile, ///< that may be there
        Folder, ///< that is there
    };

    Kind kind = Kind::File;
    QString title = {};
    QString name = {}; ///< of the dialog as an object
    std::filesystem::path suggested = {}; ///< NewFile: its name, without a folder
    QString suffix = {}; ///< NewFile: what a name without one gets in the program's own dialog, "db"; may be empty
    bool asksToReplace = true; ///< NewFile: where the file is there; the desktop's dialog is never told
    QStringList filters = {}; ///< "Databases (*.db *.sqlite)"; all files where there are none
};

using TakeFiles = std::function<void(const std::vector<std::filesystem::path> &files)>;

/// Asks a person for a file or folder, and returns before they have answered: by the dialog of the desktop where it has
/// one (`FilePortal`), else by the program's own (`FileDialog`). It opens in that folder; where that is empty, in the
/// one that was last chosen in a dialog. The folder is looked at by a job: where that is no folder, or gives no answer
/// for a moment, the dialog opens in the user's home. `take` gets one path at least, and is not called where the person
/// cancels, nor once `parent` is gone. While a dialog of that parent is on its way, does nothing. The desktop's dialog
/// does not hold the window: `take` has to see whether its answer is still wanted. Thread: the window's.
void openFileDialog(QWidget *parent, const std::filesystem::path &folder, const FileQuestion &question,
                    const TakeFiles &take);

} // namespace Litecopy
