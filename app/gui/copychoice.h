// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copyorigin.h"
#include "earlierstate.h"
#include "panel.h"
#include "paths.h"

#include <litecopy/copyplan.h>
#include <litecopy/copyrequest.h>

#include <QWidget>

#include <memory>
#include <optional>

class QDropEvent;

namespace Litecopy {

class AlsoList;
class CopyHandle;
class CopyMemory;
class DestinationCard;
class Job;
class OptionsPanel;
class RecentList;
struct RepeatedCopy;
class SourceCard;
struct SourceLook;
class StagingCopy;

/// What is copied, where to, and how: From, To and the options, and what can be said of the copy before it is made.
/// The file system is asked away from the window's thread.
class CopyChoice : public QWidget
{
    Q_OBJECT

public:
    explicit CopyChoice(QWidget *parent = nullptr);
    ~CopyChoice() override;

    [[nodiscard]] SourceCard &source() const noexcept { return *m_source; }
    [[nodiscard]] DestinationCard &destination() const noexcept { return *m_destination; }
    /// The options, folded or not.
    [[nodiscard]] QWidget *options() const noexcept;
    /// A finished copy of From for another program, of which From's icon is the handle.
    [[nodiscard]] StagingCopy &staging() const noexcept { return *m_staging; }
    /// What they are, but for what becomes of a file that is there: in a request without paths, and in words.
    [[nodiscard]] CopyRequest chosenOptions() const;
    [[nodiscard]] QString optionsText() const;
    /// Where further copies of the same moment go.
    [[nodiscard]] AlsoList &also() const noexcept { return *m_also; }
    /// A folder takes a suggested name in it, once it is known to be one.
    void setDestination(const std::filesystem::path &destination);

    /// Not the database as it is now is copied, but that state of it, until another database is chosen, a person gives
    /// it up, or it is set to nothing.
    void setEarlierState(const std::optional<EarlierState> &state);

    /// Whether both paths are given, and neither is a URL that means nothing here.
    [[nodiscard]] bool isComplete() const;
    /// The request for the copy that was chosen, for one copy. Whether it replaces a file is decided by the last look
    /// at the destination.
    [[nodiscard]] CopyRequest request() const;
    /// A copy of the same under another name, which nothing has.
    [[nodiscard]] CopyRequest requestFor(const std::filesystem::path &destination) const;
    /// The same, but an older copy that is there is brought up to date.
    [[nodiscard]] CopyRequest requestToUpdate(bool inPlace) const;
    /// Whether a copy that is there could be brought up to date: of a database here, and not a compressed copy.
    [[nodiscard]] bool canUpdate() const;
    /// Where From is a copy: of which database.
    [[nodiscard]] const CopyOrigin &origin() const noexcept { return m_origin; }
    /// From can be put back into a database: it is one, or a compressed copy of one.
    [[nodiscard]] bool canBePutBack() const;
    /// From is a database that can't be copied, or not as a whole, because it is damaged. Some rows may be readable.
    [[nodiscard]] bool canBeRescued() const;
    /// Nothing tells whether From is encrypted or was written over: a person can say that it is.
    [[nodiscard]] bool mayBeToldEncrypted() const;
    /// What the clock could repeat of it, or why it can't.
    [[nodiscard]] RepeatedCopy toRepeat() const;
    /// How it will be copied, or why it can't be.
    [[nodiscard]] PanelText outlook() const;
    /// What would certainly refuse the copy, in a sentence; empty where nothing is known of.
    [[nodiscard]] QString refusal() const;
    /// It is complete, and nothing would certainly refuse it.
    [[nodiscard]] bool mayCopy() const { return isComplete() && refusal().isEmpty(); }

    /// Looks at the destination once more. Where a suggested name is taken by now, finds another. `settled()` follows,
    /// unless another path is chosen or `cancel()` is called before.
    void settle();
    /// Goes on when whatever has to be looked at first is seen.
    void settleWhenSeen();
    /// The same, but finds another name in the destination's folder.
    void settleUnderOtherName();
    void cancel() noexcept { m_settling = false; }
    /// The destination exists, and a person has to say what becomes of it.
    [[nodiscard]] bool mustAskAboutExisting() const;
    void takeOtherName();
    /// What is to be the folder of the copy isn't there, and could be made.
    [[nodiscard]] bool lacksFolder() const;
    /// Makes it, and those above it; what hinders is said by `outlook()`.
    void createFolder();

    /// On while a copy runs: nothing can be changed, and no connection reads the source.
    void setHeld(bool held);
    /// Looks at both files again. With `renewName`, a suggested name is replaced by one of the present time.
    void refresh(bool renewName);

    /// Why what is dragged is refused there; empty where it is taken, or nothing is to be said.
    [[nodiscard]] QString refusal(const QDropEvent &event, const DraggedFiles &files) const;
    void dragOver(QDropEvent &event, const DraggedFiles &files);
    void dragLeft();
    void drop(QDropEvent &event, const DraggedFiles &files);

Q_SIGNALS:
    /// The path of either card changed.
    void pathsChanged();
    /// `outlook()` changed, or what is known of the source.
    void outlookChanged();
    /// Enter was pressed in a field.
    void copyAsked();
    void settled();
    /// The options were unfolded.
    void grown();
    void optionsChanged();

private:
    /// Why it can't be copied like this.
    struct Objection
    {
        PanelText text;
        bool isCertain = false;
    };

    void link();
    /// To and the options are shown once From is known, and until it is empty again.
    void showStage();
    [[nodiscard]] std::optional<Objection> objection() const;
    [[nodiscard]] std::optional<Objection> objectionToDestination() const;
    void destinationLooked();
    [[nodiscard]] PanelText outlookOfDatabase(const SourceLook &seen) const;
    [[nodiscard]] PanelText outlookOfStream(const SourceLook &seen) const;
    [[nodiscard]] bool isAwaited() const;
    [[nodiscard]] QString ending() const;
    [[nodiscard]] QString originSentence() const;
    void lookAhead();
    void lookForOrigin();
    void sourceLooked();
    /// The name of a copy that is dragged to where it is to be made; empty where none can be made now.
    [[nodiscard]] QString nameToDrag() const;
    void useNewName();
    void forgetForecast();
    [[nodiscard]] DropDecision decide(const QDropEvent &event, const DraggedFiles &files) const;

    std::shared_ptr<CopyMemory> m_memory;
    SourceCard *m_source;
    EarlierStateCard *m_earlier;
    DestinationCard *m_destination;
    AlsoList *m_also;
    OptionsPanel *m_options;
    StagingCopy *m_staging;
    CopyHandle *m_handle = nullptr;
    RecentList *m_recent;
    bool m_isChosen = false; ///< To is shown
    std::unique_ptr<Job> m_folderJob;
    QString m_folderProblem; ///< why the folder could not be made
    std::unique_ptr<Job> m_forecastJob;
    std::optional<CopyForecast> m_forecast;
    std::unique_ptr<Job> m_originJob;
    CopyOrigin m_origin;
    std::filesystem::path m_nameIsOf; ///< the source that a person chose the destination's name for
    std::optional<EarlierState> m_state; ///< an earlier one than that of now
    bool m_held = false;
    bool m_settling = false;
    bool m_mayBeFolder = false; ///< the destination was not typed, and not looked at since
    bool m_nameIsOld = false; ///< a new one is found after the next look
};

} // namespace Litecopy
