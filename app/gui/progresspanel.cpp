// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "progresspanel.h"

#include "copytext.h"
#include "mapcolours.h"
#include "quantitytext.h"
#include "widgets.h"

#include <QPainter>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace Litecopy {

namespace {

constexpr int side = 9; // with the gap
constexpr int rowCount = 4;
constexpr QColor copied(0x56, 0xb4, 0xe9);
constexpr QColor checked(0x00, 0x9e, 0x73);
constexpr QColor changed(0xe6, 0x9f, 0x00);
constexpr float comparedAlpha = 0.4F; // of squares that are as in the older copy

} // namespace

CopyMapStrip::CopyMapStrip(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"copyMap"_qs);
    setAccessibleName(tr("The pages of the copy"));
    setToolTip(
        tr("Each square is a part of the file. Pale: waiting. Blue: copied. Hatched: to be copied again, as "
           "another program changed the database. Orange, with a bar: differs from the older copy. Green, with a "
           "mark: checked."));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CopyMapStrip::begin()
{
    m_progress = {};
    m_lostFraction = m_bestFraction = 0;
    m_restarts = 0;
    m_checkSeen = false;
    count();
    update();
}

void CopyMapStrip::setProgress(const CopyProgress &progress)
{
    if (progress.restarts != m_restarts) {
        m_lostFraction = std::max(m_bestFraction, m_lostFraction);
        m_bestFraction = 0;
        m_restarts = progress.restarts;
    }
    m_bestFraction = std::max(m_bestFraction, progress.fraction());
    const bool isOtherwise = progress.comparing != m_progress.comparing || progress.changed != m_progress.changed;
    m_progress = progress;
    m_checkSeen |= progress.phase == CopyPhase::Checking;
    const auto before = std::tuple(m_copied, m_checked, m_lost);
    count();
    if (isOtherwise || before != std::tuple(m_copied, m_checked, m_lost))
        update();
}

void CopyMapStrip::count()
{
    const int cells = cellCount();
    const auto of = [cells](double fraction) { return int(std::clamp(fraction, 0.0, 1.0) * cells); };
    const bool after = m_progress.phase > CopyPhase::Copying;
    m_copied = after ? cells : of(m_progress.fraction());
    m_lost = after ? 0 : of(m_lostFraction);
    m_checked = m_progress.phase == CopyPhase::Checking         ? of(m_progress.phaseFraction)
        : m_progress.phase > CopyPhase::Checking && m_checkSeen ? cells
                                                                : 0;
}

int CopyMapStrip::columns() const
{
    return std::max(1, (width() + 1) / side);
}

int CopyMapStrip::cellCount() const
{
    const int most = columns() * rowCount;
    return m_progress.pageCount ? int(std::min<quint32>(m_progress.pageCount, quint32(most))) : most;
}

QSize CopyMapStrip::sizeHint() const
{
    return {360, rowCount * side - 1};
}

QSize CopyMapStrip::minimumSizeHint() const
{
    return {12 * side, rowCount * side - 1};
}

void CopyMapStrip::resizeEvent(QResizeEvent *)
{
    count();
}

bool CopyMapStrip::isChanged(int cell, int cells) const
{
    constexpr auto parts = qint64(CopyProgress::parts);
    const auto &map = m_progress.changedParts;
    if (!m_progress.comparing || m_progress.changed == 0)
        return false;
    const qint64 begin = cell * parts / cells;
    const qint64 end = std::max(begin + 1, (cell + 1) * parts / cells);
    return std::any_of(map.begin() + begin, map.begin() + std::min(end, parts), [](quint8 share) { return share > 0; });
}

int CopyMapStrip::changedCells() const
{
    const int cells = cellCount();
    int count = 0;
    for (int cell = 0; cell < cells; ++cell)
        count += isChanged(cell, cells) ? 1 : 0;
    return count;
}

void CopyMapStrip::paintCell(QPainter &painter, const QRect &area, int cell, bool isChanged) const
{
    QColor pale = palette().color(QPalette::WindowText);
    pale.setAlphaF(0.13F);
    if (cell < m_checked) {
        painter.fillRect(area, checked);
        painter.fillRect(area.adjusted(3, 3, -3, -3), isChanged ? changed : QColor(Qt::white));
    } else if (cell < m_copied && isChanged) {
        painter.fillRect(area, changed);
        painter.fillRect(area.adjusted(1, 3, -1, -3), QColor(0x20, 0x20, 0x20));
    } else if (cell < m_copied) {
        QColor colour = copied;
        if (m_progress.comparing)
            colour.setAlphaF(comparedAlpha);
        painter.fillRect(area, colour);
    } else {
        painter.fillRect(area, pale);
        if (cell >= m_lost)
            return;
        painter.setPen(copied);
        for (int x = 0; x < area.width(); ++x)
            for (int y = 0; y < area.height(); ++y)
                if (isHatched(Hatch::Diagonal, x, y))
                    painter.drawPoint(area.topLeft() + QPoint(x, y));
    }
}

void CopyMapStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int inRow = columns();
    const int cells = cellCount();
    for (int cell = 0; cell < cells; ++cell) {
        const QRect area(cell % inRow * side, cell / inRow * side, side - 1, side - 1);
        paintCell(painter, area, cell, isChanged(cell, cells));
    }
}

ProgressPanel::ProgressPanel(QWidget *parent)
    : Panel(Glyph::Progress, tr("Copying"), {}, parent)
    , m_bar(new QProgressBar(this))
    , m_map(new CopyMapStrip(this))
    , m_sentence(new QLabel(this))
    , m_note(new SecondaryLabel({}, this))
{
    setObjectName(u"progressPanel"_qs);
    m_bar->setObjectName(u"bar"_qs);
    m_bar->setAccessibleName(tr("Progress of the copy"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, barMaximum);
    m_sentence->setObjectName(u"sentence"_qs);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    // Its numbers grow and shrink ten times a second: what is below is not to move with them.
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_sentence->setMinimumHeight(2 * m_sentence->fontMetrics().lineSpacing());
    m_note->setObjectName(u"note"_qs);
    m_slowCancel.setSingleShot(true);
    connect(&m_slowCancel, &QTimer::timeout, this, [this] { m_sentence->setText(hangingText()); });
    body()->addSpacing(2);
    body()->addWidget(m_bar);
    body()->addWidget(m_map);
    body()->addWidget(m_sentence);
    body()->addWidget(m_note);
}

QString ProgressPanel::hangingText()
{
    return tr("Cancelling: the drive gives no answer. Close the window to leave it; what is unfinished "
              "there is removed by the next copy.");
}

void ProgressPanel::begin(const QString &name, CheckLevel check, const QString &copying, const QString &folder)
{
    m_name = name;
    m_folder = folder;
    m_copying = copying;
    m_check = check;
    m_estimator = RateEstimator(check);
    m_progress = {};
    m_value = 0;
    m_moved = false;
    m_paused = false;
    m_cancelling = false;
    m_slowCancel.stop();
    m_map->begin();
    setTitle({});
    showProgress();
}

void ProgressPanel::setProgress(const CopyProgress &progress)
{
    m_moved = progress.pageCount > 0 && m_progress.pageCount > 0 && progress.remaining != m_progress.remaining;
    m_progress = progress;
    // What moves waits for nobody: another way was taken.
    m_progress.waiting = progress.waiting && !m_moved;
    m_value = std::max(m_value, barValue(progress, m_check));
    m_estimator.add(m_progress);
    m_map->setProgress(progress);
    showProgress();
}

void ProgressPanel::setPaused(bool paused)
{
    m_paused = paused;
    showProgress();
}

void ProgressPanel::setCancelling()
{
    if (m_cancelling)
        return;
    m_cancelling = true;
    showProgress();
    m_slowCancel.start(cancelTime);
}

int ProgressPanel::percent() const
{
    return m_value * 100 / barMaximum;
}

void ProgressPanel::showNote(const QString &note)
{
    // Its line is always there: what comes and goes in it moves nothing else.
    m_note->setText(note.isEmpty() ? QString(QChar::Nbsp) : note);
}

void ProgressPanel::showProgress()
{
    if (m_cancelling) {
        setTitle(tr("Cancelling"));
        m_sentence->setText(tr("Cancelling…"));
        showNote({});
        return;
    }
    CopyProgress progress = m_progress;
    progress.paused = m_paused && progress.phase != CopyPhase::Done;
    setGlyph(progress.paused ? Glyph::Pause : progress.waiting ? Glyph::Waiting : Glyph::Progress);
    const Tone tone = progress.waiting && !progress.paused ? Tone::Caution : Tone::Plain;
    setTone(tone);
    QPalette colours = palette();
    colours.setColor(QPalette::Highlight, toneColour(tone, palette()));
    m_bar->setPalette(colours);
    m_bar->setValue(m_value);
    // One number for all: a share of the check alone would be another one.
    const bool isGoingOn = !progress.paused && !progress.waiting;
    const bool isAfter = progress.phase == CopyPhase::Checking || progress.phase == CopyPhase::Writing;
    const CopyRate rate = m_estimator.rate();
    if (isAfter && progress.phaseFraction >= 0 && isGoingOn) {
        const QString done = tr("%1: %2 % of all is done").arg(progressTitle(progress, m_name)).arg(percent());
        m_sentence->setText(rate.left ? tr("%1, about %2 left").arg(done, coarseDurationText(*rate.left)) : done);
    } else {
        m_sentence->setText(progressSentence(progress, rate));
    }
    const QString pace = isGoingOn ? limitText(rate.limit, m_folder) + longerText(progress, rate, m_folder) : QString();
    showNote((progressNote(progress) + u' ' + pace).trimmed());

    const bool moves = progress.phase == CopyPhase::Copying && isGoingOn;
    const QString heading = moves && !m_copying.isEmpty() ? m_copying : progressTitle(progress, m_name);
    if (heading == title())
        return;
    setTitle(heading);
    // Only when the phase changes: a screen reader that read every report would never be silent.
    announce(m_sentence, m_sentence->text());
}

} // namespace Litecopy
