// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "panel.h"

#include <litecopy/asof.h>

#include <QString>

#include <optional>

class QLabel;
class QPushButton;

namespace Litecopy {

/// One of the states that the log of a database holds, as a person chose it. A value.
struct EarlierState
{
    AsOf asOf; ///< counted from the start of that log
    quint32 commits = 0; ///< that the log had then

    bool operator==(const EarlierState &) const = default;
};

/// "after commit 3 of 5, 2 commits ago"
[[nodiscard]] QString momentOf(const EarlierState &state);

/// A line between From and To: not the database as it is now is copied, but an earlier state of it. With a button that
/// gives that up. Hidden where nothing was chosen.
class EarlierStateCard : public Card
{
    Q_OBJECT

public:
    explicit EarlierStateCard(QWidget *parent = nullptr);

    void setState(const std::optional<EarlierState> &state);
    /// Off while a copy runs.
    void setChangeable(bool changeable);

Q_SIGNALS:
    /// The database is to be copied as it is now, after all.
    void presentAsked();

private:
    QLabel *m_text;
    QPushButton *m_present;
};

} // namespace Litecopy
