// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copyrecord.h>
#include <litecopy/copyrequest.h>
#include <litecopy/copyresult.h>
#include <litecopy/keepcopy.h>

#include <QDateTime>

#include <filesystem>
#include <optional>
#include <vector>

namespace Litecopy {

/// A copy that the window, the command line or the clock made. A value.
struct MadeCopy
{
    QDateTime made;
    std::filesystem::path source; ///< absolute, links resolved; a URL of a database on another machine
    std::filesystem::path copy;
    qint64 size = 0; ///< bytes of the database
    CheckOutcome check = CheckOutcome::NotDone;
    bool isProved = false;
    CopyRecord record; ///< by which the copy is known to be up to date without opening anything; mostly empty
    std::filesystem::path chosenSource; ///< the same by the names that a person gave; empty where they are those above
    std::filesystem::path chosenCopy;
};

/// The copies that this user made, by whichever program, of whatever database: the newest few. The copies themselves
/// are never looked at.
///
/// Stored as lines of JSON, one for each event, in `litecopy/copies.jsonl` in the user's data folder; nowhere where
/// neither HOME nor XDG_DATA_HOME names one. Any number of programs may add to it at once: a line is appended by one
/// write, and whoever writes the file anew takes along what was appended meanwhile. Thread: one at a time in a process;
/// nothing is waited for. Errors: none; what can't be stored is not remembered.
class CopyHistory
{
public:
    static constexpr int limit = 1000;

    /// The newest first.
    [[nodiscard]] static std::vector<MadeCopy> all();
    /// Of that database, the newest first.
    [[nodiscard]] static std::vector<MadeCopy> of(const std::filesystem::path &database);
    [[nodiscard]] static std::optional<MadeCopy> newestOf(const std::filesystem::path &database);
    /// The record of the last copy of `source` to `destination`, both as a person named them or as they are. Empty
    /// where there is none.
    [[nodiscard]] static CopyRecord recordOf(const std::filesystem::path &source,
                                             const std::filesystem::path &destination);
    /// Whether a copy of `source` to `destination` is remembered, by the same names: absolute ones, for a relative one
    /// means another file in each folder. False for relative ones.
    [[nodiscard]] static bool isCopyOf(const std::filesystem::path &source, const std::filesystem::path &destination);
    /// All records, the newest first.
    [[nodiscard]] static std::vector<CopyRecord> records();

    /// Remembers how a copy ended: one that was made, of `request`'s source where the receipt names none; the record of
    /// one that is up to date. Anything else is passed over, and so is what came from a pipe or went into one. A file
    /// is in the list once.
    static void add(const CopyResult &result, const CopyRequest &request);
    /// The copy that was kept. Those that were removed for it are forgotten.
    static void add(const KeepResult &result, const CopyRequest &request);
    static void add(const MadeCopy &copy);
    /// The files stay.
    static void forget(const std::vector<std::filesystem::path> &copies);

    /// Where all this is stored; empty where nowhere.
    [[nodiscard]] static std::filesystem::path file();
};

} // namespace Litecopy
