// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "panel.h"
#include "paths.h"

#include <litecopy/copyplan.h>
#include <litecopy/copyrequest.h>

#include <QWidget>

#include <memory>
#include <optional>

class QDropEvent;

namespace Litecopy {

class DestinationCard;
class Job;
class OptionsPanel;
class SourceCard;

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
    /// A folder takes a suggested name in it, once it is known to be one.
    void setDestination(const std::filesystem::path &destination);

    /// Both paths are there.
    [[nodiscard]] bool isComplete() const noexcept;
    /// How the choices would have it; for a destination as it was when it was last looked at.
    [[nodiscard]] CopyRequest request() const;
    /// How it will be copied, or why it can't be.
    [[nodiscard]] PanelText outlook() const;

    /// Looks at the destination once more, and takes another name where a suggested one is taken by now; `settled()`
    /// follows, unless another path is chosen or `cancel()` called before.
    void settle();
    /// The same under another name in the destination's folder.
    void settleUnderOtherName();
    void cancel() noexcept { m_settling = false; }
    /// A person has to say what is to become of the existing destination.
    [[nodiscard]] bool mustAskAboutExisting() const;
    void takeOtherName();

    /// On while a copy runs: nothing can be changed, and no connection reads the source.
    void setHeld(bool held);
    /// Looks at both sides again, and takes a name of the present time where `renewName` and it was suggested.
    void refresh(bool renewName);

    void dragOver(QDropEvent &event, const DraggedFiles &files);
    void dragLeft();
    void drop(QDropEvent &event, const DraggedFiles &files);

    /// The cards are never narrower.
    [[nodiscard]] int narrowest() const;

Q_SIGNALS:
    /// Of either card.
    void pathsChanged();
    /// `outlook()` changed, or what is known of the source.
    void outlookChanged();
    /// Enter was pressed in a field.
    void copyAsked();
    void settled();
    /// The options were unfolded.
    void grown();

private:
    void link();
    void destinationLooked();
    void lookAhead();
    void forgetForecast();
    [[nodiscard]] DropDecision decide(const QDropEvent &event, const DraggedFiles &files) const;

    SourceCard *m_source;
    DestinationCard *m_destination;
    OptionsPanel *m_options;
    std::unique_ptr<Job> m_forecastJob;
    std::optional<CopyForecast> m_forecast;
    bool m_held = false;
    bool m_settling = false;
    bool m_mayBeFolder = false; ///< the destination was given as a whole, and not looked at since
    bool m_nameIsOld = false; ///< until both sides have answered
};

} // namespace Litecopy
