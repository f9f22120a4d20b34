// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "filecard.h"

#include <litecopy/destinationstate.h>

#include <functional>
#include <memory>
#include <optional>

namespace Litecopy {

class Job;

/// To: where the copy goes. Suggests a name beside the source until a person chooses one. The file system is asked away
/// from the window's thread.
class DestinationCard : public FileCard
{
    Q_OBJECT

public:
    explicit DestinationCard(QWidget *parent = nullptr);
    ~DestinationCard() override;

    /// Finds a free name for a copy of `source` made now, in `folder`, and takes it as soon as the file system has
    /// answered. It has the ending, ".zst", behind it.
    void suggestIn(const std::filesystem::path &folder, const std::filesystem::path &source,
                   const std::filesystem::path &ending = {});
    /// A person chose the folder: also later names are suggested in it.
    void suggestInChosen(const std::filesystem::path &folder, const std::filesystem::path &source);
    /// The same in the folder that a person chose last, else in the source's own. The field is empty until the name is
    /// known, and stays empty where the source is no file.
    void suggestFor(const std::filesystem::path &source);
    /// A copy of that database goes where the path says: the next one's name is suggested in its folder, also after the
    /// program was started anew.
    void rememberFolderOf(const std::filesystem::path &source) const;
    static void forgetFolders();
    /// The path was suggested, not chosen by a person.
    [[nodiscard]] bool isSuggested() const noexcept { return m_suggested; }
    /// The file dialog has asked already whether this existing file is to be replaced.
    [[nodiscard]] bool isReplaceConfirmed() const noexcept { return m_replaceConfirmed; }

    /// Marks the file at `path()` as the copy just made. A confirmation to replace that file ends.
    void markFinished();
    /// Bytes the copy will need; 0 while unknown.
    void setNeededSpace(qint64 bytes);
    /// Looks again at the folder and its free space; what is said of them changes when that is known.
    void refresh();
    /// The file system hasn't answered yet; on a dead network mount it never does.
    [[nodiscard]] bool isLooking() const noexcept { return m_look || m_suggestion; }
    /// It is on another machine, where nothing can be written.
    [[nodiscard]] bool isRefused() const;
    /// What was seen of `path()`; empty until then.
    [[nodiscard]] const std::optional<DestinationState> &state() const noexcept { return m_state; }

Q_SIGNALS:
    /// `state()` is known, or known anew.
    void looked();

protected:
    [[nodiscard]] FileQuestion question() const override;
    void pathAssigned() override;
    void takeOutside(const std::filesystem::path &outside) override;
    void chosenInDialog() override;

private:
    void showState();
    void suggest(const std::filesystem::path &source,
                 const std::function<std::filesystem::path(const std::filesystem::path &)> &find);
    void setSuggested(const std::filesystem::path &path);

    std::unique_ptr<Job> m_suggestion; ///< looks for a name that is free
    std::unique_ptr<Job> m_look;
    std::filesystem::path m_chosenFolder; ///< of the last name that a person chose; empty where none was
    std::filesystem::path m_lookedAt; ///< the folder `m_look` waits for
    std::optional<DestinationState> m_state;
    qint64 m_neededSpace = 0;
    bool m_suggesting = false;
    bool m_suggested = true;
    bool m_chosenInDialog = false; ///< and not looked at since
    bool m_replaceConfirmed = false;
    bool m_finished = false;
    bool m_lookAgain = false;
};

} // namespace Litecopy
