// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copyrecord.h>
#include <litecopy/copyrequest.h>
#include <litecopy/copyresult.h>
#include <litecopy/keepcopy.h>

#include <QByteArray>
#include <QDateTime>

#include <filesystem>
#include <optional>
#include <string>
#include <unordered_map>
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

    bool operator==(const MadeCopy &) const = default;
};

/// The copies that this user made, by whichever program, of whatever database: the newest few, as they were when they
/// were read. The copies themselves are never looked at. A value.
///
/// Stored as lines of JSON, one for each event, in `litecopy/copies.jsonl` in the user's data folder; nowhere where
/// neither HOME nor XDG_DATA_HOME names one. Any number of programs may add to it at once: a line is appended by one
/// write, and whoever writes the file anew takes along what was appended meanwhile. Thread: any; what reads and writes
/// the file waits for its drive, so the window has it done by `CopyMemory`. Errors: none; what can't be stored is not
/// remembered.
class CopyHistory
{
public:
    static constexpr int limit = 1000;

    /// Lines of the file.
    using Events = std::vector<QByteArray>;

    [[nodiscard]] static CopyHistory read();
    /// Of that copy alone, by either name: a long list is not understood line by line for one question.
    [[nodiscard]] static CopyHistory readOf(const std::filesystem::path &copy);
    /// Where all this is stored; empty where nowhere.
    [[nodiscard]] static std::filesystem::path file();

    /// The newest first.
    [[nodiscard]] std::vector<MadeCopy> all() const;
    /// With those of which no more is known than that they were up to date.
    [[nodiscard]] std::vector<MadeCopy> known() const;
    /// Of that database, the newest first.
    [[nodiscard]] std::vector<MadeCopy> of(const std::filesystem::path &database) const;
    [[nodiscard]] std::optional<MadeCopy> newestOf(const std::filesystem::path &database) const;
    /// The record of the last copy of `source` to `destination`, both as a person named them or as they are. Empty
    /// where there is none.
    [[nodiscard]] CopyRecord recordOf(const std::filesystem::path &source,
                                      const std::filesystem::path &destination) const;
    /// Whether a copy of `source` to `destination` is remembered, by the same names: absolute ones, for a relative one
    /// means another file in each folder. False for relative ones.
    [[nodiscard]] bool isCopyOf(const std::filesystem::path &source, const std::filesystem::path &destination) const;
    /// Source and copy of the last copy that is remembered there, as they are, and nothing else: whose copy it is. No
    /// paths where none is remembered.
    [[nodiscard]] CopyRecord lastTo(const std::filesystem::path &destination) const;
    /// All records, the newest first.
    [[nodiscard]] std::vector<CopyRecord> records() const;
    /// As if the event had been read, too. One that is cut off, or was edited by hand, is passed over.
    void take(const QByteArray &event);

    /// How a copy ended: one that was made, of `request`'s source where the receipt names none; the record of one that
    /// is up to date. Anything else is passed over, and so is what came from a pipe or went into one. A file is in the
    /// list once.
    [[nodiscard]] static Events eventsOf(const CopyResult &result, const CopyRequest &request);
    /// The copy that was kept. Those that were removed for it are forgotten.
    [[nodiscard]] static Events eventsOf(const KeepResult &result, const CopyRequest &request);
    [[nodiscard]] static Events eventsOf(const MadeCopy &copy);
    /// That these are forgotten. The files stay.
    [[nodiscard]] static Events forgetting(const std::vector<std::filesystem::path> &copies);

    static void append(const Events &events);
    /// Writes the file anew where, as this was read, most of its lines say what later ones say anew: a copy that is
    /// made each hour adds one each time.
    void shorten() const;
    template <typename... What>
    static void add(const What &...what)
    {
        append(eventsOf(what...));
    }

private:
    [[nodiscard]] std::optional<MadeCopy> copyOf(const std::filesystem::path &source,
                                                 const std::filesystem::path &destination) const;

    std::vector<MadeCopy> m_copies; ///< the oldest first; what is no longer one has no path
    std::unordered_map<std::string, std::size_t> m_places; ///< by the copy's path
};

} // namespace Litecopy
