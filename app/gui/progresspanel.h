// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "panel.h"
#include "rateestimator.h"

#include <litecopy/copyprogress.h>
#include <litecopy/copyrequest.h>

class QLabel;
class QProgressBar;

namespace Litecopy {

class CopyMapStrip;

/// A running copy: one bar, the pages as squares, and the sentence under them.
class ProgressPanel : public Panel
{
    Q_OBJECT

public:
    explicit ProgressPanel(QWidget *parent = nullptr);

    /// A new copy begins, of a database of that name.
    void begin(const QString &name, CheckLevel check);
    void setProgress(const CopyProgress &progress);
    /// Asked by hand: shown at once, whatever the next report says.
    void setPaused(bool paused);
    void setCancelling();

private:
    void showProgress();
    void showNote(const QString &note);

    QProgressBar *m_bar;
    CopyMapStrip *m_map;
    QLabel *m_sentence;
    QLabel *m_note;
    RateEstimator m_estimator;
    QString m_name;
    CopyProgress m_progress;
    CheckLevel m_check = CheckLevel::None;
    bool m_paused = false;
    bool m_cancelling = false;
};

} // namespace Litecopy
