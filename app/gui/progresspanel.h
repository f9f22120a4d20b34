// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copytext.h"
#include "panel.h"

#include <litecopy/copyprogress.h>
#include <litecopy/copyrequest.h>

#include <QTimer>

#include <chrono>

class QProgressBar;

namespace Litecopy {

/// So long a cancel takes at most where the file system answers.
constexpr std::chrono::seconds cancelTime{3};

/// The copy as a picture: squares that fill as pages are copied. Pages that are waiting are pale. After a restart,
/// pages that were copied before it are hatched. Where it is compared with an older copy, squares with pages that
/// differ stand out. A check sweeps over all squares. Shows progress reports, and is painted again only when a square
/// changed.
class CopyMapStrip : public QWidget
{
    Q_OBJECT

public:
    explicit CopyMapStrip(QWidget *parent = nullptr);

    void begin();
    void setProgress(const CopyProgress &progress);

    [[nodiscard]] int cellCount() const;
    [[nodiscard]] int copiedCells() const noexcept { return m_copied; }
    [[nodiscard]] int checkedCells() const noexcept { return m_checked; }
    /// Squares that had been copied before the last restart.
    [[nodiscard]] int lostCells() const noexcept { return m_lost; }
    /// Squares with pages that differ from the older copy.
    [[nodiscard]] int changedCells() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int columns() const;
    void count();
    [[nodiscard]] bool isChanged(int cell, int cells) const;
    void paintCell(QPainter &painter, const QRect &area, int cell, bool isChanged) const;

    CopyProgress m_progress;
    double m_lostFraction = 0;
    double m_bestFraction = 0; ///< since the last restart
    int m_restarts = 0;
    bool m_checkSeen = false; ///< not every copy is checked
    int m_copied = 0;
    int m_checked = 0;
    int m_lost = 0;
};

/// A running copy: one bar, the pages as squares, and the sentence under them.
class ProgressPanel : public Panel
{
    Q_OBJECT

public:
    explicit ProgressPanel(QWidget *parent = nullptr);

    /// A new copy begins, of a database of that name. `copying` is the heading while pages are copied; empty for the
    /// usual one. `folder` is the name of the one that it goes into; may be empty.
    void begin(const QString &name, CheckLevel check, const QString &copying = {}, const QString &folder = {});
    void setProgress(const CopyProgress &progress);
    /// A person paused or resumed: shown at once, before the next report.
    void setPaused(bool paused);
    void setCancelling();
    [[nodiscard]] bool isCancelling() const noexcept { return m_cancelling; }
    /// For another program's lock.
    [[nodiscard]] bool isWaiting() const noexcept { return m_progress.waiting && !m_cancelling; }
    /// Cancelling takes so long that the file system must hang.
    [[nodiscard]] bool isHanging() const { return m_cancelling && !m_slowCancel.isActive(); }
    /// What is said then.
    [[nodiscard]] static QString hangingText();
    /// Of all that the copy has to do, as the bar has it: 0..100. It never falls.
    [[nodiscard]] int percent() const;

private:
    void showProgress();
    void showNote(const QString &note);

    QProgressBar *m_bar;
    CopyMapStrip *m_map;
    QLabel *m_sentence;
    QLabel *m_note;
    RateEstimator m_estimator;
    QString m_name;
    QString m_folder;
    QString m_copying;
    CopyProgress m_progress;
    int m_value = 0; ///< of the bar
    bool m_moved = false; ///< pages were copied between the last two reports
    CheckLevel m_check = CheckLevel::None;
    bool m_paused = false;
    bool m_cancelling = false;
    QTimer m_slowCancel;
};

} // namespace Litecopy
