// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "keep/copyfolder.h"

#include <litecopy/copylist.h>
#include <litecopy/copyrecord.h>

#include <QJsonObject>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace Litecopy {

/// The list itself, read to be changed. What it says that this version doesn't know is kept when it is written.
class ListFile
{
public:
    struct Entry
    {
        QJsonObject raw; ///< as it stands in the file
        std::optional<ListedCopy> copy; ///< nothing where the entry is not understood: it stays, and names no file
        /// Written before the file got its name: it counts once that is seen there.
        bool isBeingNamed = false;
    };

    /// Reads it. Throws nothing but std::bad_alloc: `state()` says what came of it. `folder` must outlive it.
    explicit ListFile(const CopyFolder &folder);

    [[nodiscard]] CopyList::State state() const noexcept { return m_state; }
    [[nodiscard]] const QString &problem() const noexcept { return m_problem; }
    [[nodiscard]] CopyList::Trouble trouble() const noexcept { return m_trouble; }
    /// What to do about the problem: a sentence for people.
    [[nodiscard]] QString remedy() const;
    /// The file that it is, or would be.
    [[nodiscard]] std::filesystem::path path() const { return m_folder.path() / m_name; }
    /// The user whose list has the usual name, so that this one has another; empty where none has.
    [[nodiscard]] const QString &otherUser() const noexcept { return m_otherUser; }
    /// What that list names.
    [[nodiscard]] std::vector<ListedCopy> others() const { return looked(m_others); }
    [[nodiscard]] bool isOthers(const std::filesystem::path &copy) const;
    [[nodiscard]] bool isUsable() const noexcept { return m_state != CopyList::State::NotUnderstood; }
    [[nodiscard]] const std::vector<Entry> &entries() const noexcept { return m_entries; }
    /// Those that are understood, the newest first, looked at.
    [[nodiscard]] std::vector<ListedCopy> copies() const;
    [[nodiscard]] const Entry *find(const std::filesystem::path &copy) const;
    /// Of an entry that is understood: `CopyFolder::presenceOf()`, and what is known of a file that was read.
    [[nodiscard]] ListedCopy::Presence presenceOf(const Entry &entry) const;

    enum class Naming
    {
        Done,
        About, ///< the file is about to get its name: a run that is killed then leaves nothing unlisted
    };
    /// In place of an older entry of that name.
    void add(const ListedCopy &copy, Naming naming = Naming::Done);
    /// Takes up what killed runs named and did no more, and drops what they did not come to name. False where there is
    /// no such entry.
    bool settle();
    /// The file was proved to be the one that was made, or a person says so.
    void setFile(const std::filesystem::path &copy, const ListedCopy &found);
    /// It was read, and is another one: it isn't read again as long as it is this.
    void setOther(const std::filesystem::path &copy, const FileIdentity &file);
    void setMachine(const std::filesystem::path &copy, const QString &machine);
    /// The copy is up to date again, though the files of its source are others.
    void setRecord(const std::filesystem::path &copy, const CopyRecord &record);
    void setCheck(const std::filesystem::path &copy, CheckOutcome check, const QByteArray &digest = {});
    /// How thoroughly it was checked, where that was done anew.
    void setCheckLevel(const std::filesystem::path &copy, CheckLevel level);
    void setPinned(const std::filesystem::path &copy, bool pinned);
    /// Of all copies of the same database. False where none awaited one.
    bool setCommandDone(const ListedCopy &ofSource);
    /// By which rules copies of a database of this computer were last removed; empty where none were set.
    [[nodiscard]] QString rulesOf(const std::filesystem::path &source) const;
    void setRules(const std::filesystem::path &source, const QString &rules);
    void drop(const std::filesystem::path &copy);
    /// The list is the whole old or the whole new one at any moment, and on the medium when this returns. With the
    /// folder locked. Throws Failure.
    void save();

private:
    [[nodiscard]] Entry *entryOf(const std::filesystem::path &copy);
    [[nodiscard]] bool counts(const Entry &entry) const;
    [[nodiscard]] std::vector<ListedCopy> looked(const std::vector<Entry> &entries) const;
    [[nodiscard]] bool isOurs(quint32 owner) const;
    enum class Whose
    {
        Ours,
        Others, ///< only to be shown
    };

    void chooseName();
    void open(Whose whose);
    void read(const QByteArray &text);
    void shareAsBefore(const FileDescriptor &file) const;
    void refuse(CopyList::Trouble trouble, QString problem);

    const CopyFolder &m_folder;
    bool m_isNew = false; ///< there was none when it was read
    CopyList::State m_state = CopyList::State::Missing;
    CopyList::Trouble m_trouble = CopyList::Trouble::None;
    QString m_problem;
    std::string m_name = CopyList::fileName;
    QString m_otherUser;
    std::vector<Entry> m_others;
    QJsonObject m_top;
    std::vector<Entry> m_entries;
};

} // namespace Litecopy
