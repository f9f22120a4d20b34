// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "sinceview.h"

#include "differences.h"
#include "retire.h"
#include "widgets.h"

#include <litecopy/inspectjob.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QProgressBar>
#include <QPushButton>

namespace Litecopy {

SinceView::SinceView(QWidget *parent)
    : QWidget(parent)
    , m_back(makeButton({}, u"sinceBack"_qs, this))
    , m_title(makeHeading({}, this))
    , m_text(new SecondaryLabel({}, this))
    , m_bar(new QProgressBar(this))
    , m_differences(new DifferencesView(this))
{
    setObjectName(u"sinceView"_qs);
    m_differences->findChild<DifferenceTable *>()->setObjectName(u"sinceDifferences"_qs);
    m_differences->findChild<QComboBox *>(u"mapSide"_qs)->setObjectName(u"sinceMapSide"_qs);
    m_differences->findChild<QAbstractButton *>(u"onlyDifferent"_qs)->setObjectName(u"sinceOnlyDifferent"_qs);
    m_title->setObjectName(u"sinceTitle"_qs);
    m_title->setTextFormat(Qt::PlainText);
    m_text->setObjectName(u"sinceText"_qs);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_bar->setAccessibleName(tr("Progress of the comparison"));
    QVBoxLayout *column = makeColumn(this, 8);
    // Each in a row of its own: with large letters none has room beside another.
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_bar);
    column->addWidget(m_differences, 1);
    column->addStretch(0);
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (isRunning())
            cancel();
        else
            Q_EMIT left();
    });
    showState();
}

SinceView::~SinceView() = default;

void SinceView::compare(const std::filesystem::path &database, const EarlierState &state,
                        const std::optional<EarlierState> &until)
{
    stop();
    m_state = state;
    m_until = until;
    InspectOptions options;
    options.asOf = state.asOf;
    if (until)
        options.until = until->asOf;
    m_job = std::make_unique<CompareJob>(database, database, options);
    connect(m_job.get(), &CompareJob::progressChanged, this,
            [this](double fraction) { m_bar->setValue(int(fraction * m_bar->maximum())); });
    connect(m_job.get(), &CompareJob::finished, this, [this](const Comparison &comparison) {
        const auto finished = std::move(m_job);
        finish(comparison);
    });
    m_bar->setValue(0);
    say(tr("Comparing…"),
        until ? tr("Every page and every row of before and after it is read.")
              : tr("Every page and every row of then and of now is read."));
    m_job->start();
    showState();
}

void SinceView::finish(const Comparison &comparison)
{
    const ComparisonText text = comparisonText(comparison);
    const bool isCompared = !comparison.cancelled && !comparison.error;
    const QString moments = m_until
        ? tr("Between the database as it was %1, and as it was %2.").arg(momentOf(m_state), momentOf(*m_until))
        : tr("Between the database as it was %1, and as it is now.").arg(momentOf(m_state));
    say(text.title, isCompared ? moments + u' ' + text.text : text.text);
    if (isCompared)
        m_result = std::make_shared<const Comparison>(comparison);
    m_differences->setComparison(
        m_result, {.first = tr("then"), .second = tr("now"), .areStates = true, .isOneCommit = m_until.has_value()});
    showState();
    announce(m_title, m_title->text() + u". "_qs + m_text->text());
}

void SinceView::say(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void SinceView::showState()
{
    m_back->setText(isRunning() ? tr("Cancel") : tr("&Back to the Log"));
    m_bar->setVisible(isRunning());
    m_differences->setVisible(m_result != nullptr);
    Q_EMIT stateChanged();
}

void SinceView::cancel()
{
    if (m_job)
        m_job->cancel();
}

void SinceView::stop()
{
    retire(m_job, this);
    m_result.reset();
    m_differences->setComparison(nullptr);
    say({}, {});
    showState();
}

void SinceView::takeFocus()
{
    m_back->setFocus();
}

QString SinceView::toText() const
{
    return m_title->text() + u'\n' + m_text->text() + u"\n\n"_qs + m_differences->toText();
}

} // namespace Litecopy
