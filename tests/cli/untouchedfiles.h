// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "program.h"

#include "support/foldersnapshot.h"

#include <QString>

#include <filesystem>
#include <map>
#include <vector>

namespace Litecopy::Test {

/// The invariant of the whole command line: a command changes DESTINATION, its receipt and the safety copy of what it
/// writes into or puts a copy back into; of a FOLDER that copies are kept in, its list and files named as copies are;
/// and no other file. Made before the program starts, asked after its end; looks at the whole TemporaryFolder of every
/// path the command is given, and of its working folder. Files elsewhere are not looked at.
class UntouchedFiles
{
public:
    UntouchedFiles(const QByteArrayList &arguments, const ProgramSetup &setup);

    /// What changed and should not have, for people; empty where all is well. Nothing is asked of a program that a
    /// signal ended at once: what that leaves, the next copy removes.
    [[nodiscard]] QString violations(const ProgramEnd &end) const;

private:
    struct Command
    {
        bool isCopy = false;
        bool isKeep = false;
        bool isPin = false; ///< or unpin: `source` is the copy
        bool isAdopt = false;
        bool isRestore = false;
        bool isRescue = false;
        bool dryRun = false;
        bool writesInto = false;
        std::filesystem::path source; ///< absolute; empty where none is given
        std::filesystem::path destination;
        std::filesystem::path receipt;
        std::vector<std::filesystem::path> also; ///< further destinations
    };

    [[nodiscard]] static Command read(const QByteArrayList &arguments, const std::filesystem::path &workingFolder);
    [[nodiscard]] bool mayKeep(const std::filesystem::path &file, bool isNew, const ProgramEnd &end) const;
    [[nodiscard]] bool mayDiffer(const std::filesystem::path &file, bool isNew, const ProgramEnd &end) const;

    Command m_command;
    std::filesystem::path m_output; ///< what the test has standard output written to
    bool m_isHeard; ///< both standard streams can be written to
    std::map<std::filesystem::path, FolderSnapshot> m_before; ///< by the folder
};

} // namespace Litecopy::Test
