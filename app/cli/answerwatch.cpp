// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "answerwatch.h"

#include "words.h"

#include <litecopy/destinationstate.h>
#include <litecopy/sourcestate.h>

#include <QTimer>

#include <algorithm>

namespace Litecopy {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

/// A drive that is busy may take seconds.
constexpr milliseconds shortest = 3s;
constexpr milliseconds untilUnheard = 80ms;

} // namespace

AnswerWatch::AnswerWatch(const CopyRequest &request)
    : m_request(request)
    , m_patience(std::max(request.timeout, shortest))
{
    auto *const timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &AnswerWatch::look);
    timer->start(m_patience / 10);
}

AnswerWatch::~AnswerWatch() = default;

void AnswerWatch::heard(CopyProgress progress)
{
    progress.elapsed = {};
    progress.spent = {};
    if (progress == std::exchange(m_last, progress))
        return;
    m_news = Clock::now();
    m_source.reset();
    m_destination.reset();
}

void AnswerWatch::look()
{
    const auto now = Clock::now();
    if (m_isOver || now - m_news < m_patience / 2)
        return;
    if (!m_source && !m_destination) {
        startProbes();
        return;
    }
    if (now - m_news < m_patience || now - m_probed < m_patience / 2)
        return;
    m_isOver = true;
    Q_EMIT silent(m_source ? m_request.source : m_request.destination, m_patience);
}

void AnswerWatch::startProbes()
{
    m_probed = Clock::now();
    // Both have answered, so the copy is only slow.
    const auto answered = [this](std::unique_ptr<Job> &job) {
        job.reset();
        if (!m_source && !m_destination)
            m_news = Clock::now();
    };
    const auto look = [](const std::filesystem::path &source) { return lookAtSource(source); };
    m_source = readInBackground(m_request.source, look, [this, answered](const SourceState &) { answered(m_source); });
    m_destination = readInBackground(m_request.destination, lookAtDestination,
                                     [this, answered](const DestinationState &) { answered(m_destination); });
}

std::pair<QString, QString> unansweredText(const std::filesystem::path &file, milliseconds time)
{
    return {Words::tr("“%1” gives no answer, for %2 s.")
                .arg(displayPath(file))
                .arg(std::chrono::duration_cast<std::chrono::seconds>(time).count()),
            Words::tr(
                "Its file system or the server behind it is away. What was there is as it was; a folder “.litecopy-…” "
                "with an unfinished copy may be left beside the destination, and the next copy there removes it. Copy "
                "again when the file can be read.")};
}

void tellWhatCancelWaitsFor(const SignalWatcher &signalWatcher, const Job &job, Terminal &terminal)
{
    QObject::connect(&signalWatcher, &SignalWatcher::arrived, &job, [&job, &terminal] {
        QTimer::singleShot(untilUnheard, &job, [&job, &terminal] {
            if (job.state() == Job::State::Finished)
                return;
            terminal.message(
                Words::tr("Cancelling: waiting for the file system to answer. Press again to leave at once."));
        });
    });
}

} // namespace Litecopy
