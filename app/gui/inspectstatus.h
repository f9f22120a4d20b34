// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "panel.h"

#include <litecopy/error.h>

class QProgressBar;

namespace Litecopy {

/// Shown in place of a view of a database that can't be shown: says why, and what to do.
class InspectStatus : public Panel
{
    Q_OBJECT

public:
    explicit InspectStatus(QWidget *parent = nullptr);

    void showEmpty();
    /// The database is on another machine, or nowhere that can be read from here.
    void showRemote(bool canBeFetched);
    void showReading();
    /// For `showReading()`: what is done to a compressed copy first; empty once that is done.
    void setUnpacking(const QString &sentence, double fraction);
    /// For `showReading()`: pages read of all pages; 0 of 0 while unknown.
    void setProgress(quint32 done, quint32 pageCount);
    void showCancelled();
    /// A copy is running.
    void showHeld();
    void showError(const Error &error);

Q_SIGNALS:
    void chooseAsked();
    /// It is to be copied here first.
    void copyAsked();
    void cancelAsked();
    void againAsked();

private:
    enum class State
    {
        Empty,
        Remote,
        Reading,
        Held,
        Over,
    };

    void show(State state, const PanelText &text);
    void showProgress();

    State m_state = State::Empty;
    quint32 m_done = 0;
    quint32 m_pageCount = 0;
    QString m_unpacking; ///< a sentence; empty where nothing is unpacked
    double m_unpacked = 0;
    QProgressBar *m_bar;
    QPushButton *m_choose;
    QPushButton *m_copyHere;
    QPushButton *m_cancel;
    QPushButton *m_again;
};

} // namespace Litecopy
