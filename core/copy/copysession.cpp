// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/copysession.h"

#include "copy/failure.h"

#include <QCoreApplication>

#include <algorithm>

namespace Litecopy {

using namespace std::chrono_literals;
using std::chrono::duration_cast;
using std::chrono::milliseconds;

void CopySession::listen()
{
    VfsTap::Written written;
    if (request.readBack && request.destinationMode != DestinationMode::WriteInto) {
        checksums.emplace(source.pageSize);
        written = [this](std::span<const std::byte> block, qint64 offset) { checksums->record(block, offset); };
    }
    tap.emplace(VfsTap::ShortReads::Refuse);
    privateTap.emplace(VfsTap::ShortReads::Refuse, std::move(written), VfsTap::Files::Private);
    if (!borrowed)
        tap->keepSidecarsOf(source.path);
}

void CopySession::setUnproved(const char *because)
{
    receipt.proof = Proof::None;
    if (receipt.unproved.isEmpty())
        receipt.unproved = QCoreApplication::translate("Litecopy", because);
}

bool CopySession::goOn()
{
    const auto mayGoOn = [this] { return !control.isCancelled() && !isShortOfSpace() && !progress.hasSinkThrown(); };
    if (!control.isPaused() || control.isCancelled())
        return mayGoOn();
    progress.state().paused = true;
    progress.report();
    while (mayGoOn() && control.isPaused() && control.waitWhilePaused(walWatch ? WalWatch::betweenLooks : 1000ms)) { }
    progress.state().paused = false;
    if (!control.isCancelled())
        progress.report();
    return mayGoOn();
}

void CopySession::throwIfStopped()
{
    if (control.isCancelled())
        throw CopyCancelled{};
    progress.throwIfSinkThrew();
    if (isShortOfSpace())
        throw CopyFailure{walWatch->error()};
}

CopySession::Clock::duration CopySession::breathe()
{
    const bool paused = control.isPaused();
    const auto start = Clock::now();
    if (!goOn())
        throwIfStopped();
    return paused ? Clock::now() - start : Clock::duration{};
}

void CopySession::sleep(milliseconds time)
{
    // In slices, because only cancel ends a wait early: a pause is to be told, and the last step's pages are, too.
    const auto end = Clock::now() + time;
    for (auto left = Clock::duration(time); left > 0ms && !control.isPaused(); left = end - Clock::now()) {
        if (!control.wait(std::min(std::chrono::ceil<milliseconds>(left), 20ms)))
            throw CopyCancelled{};
        throwIfStopped();
        progress.reportThrottled();
    }
}

void CopySession::sleepFully(milliseconds time)
{
    const auto start = Clock::now();
    for (auto left = Clock::duration(time); left > 0ms; left = time - (Clock::now() - start)) {
        static_cast<void>(breathe());
        sleep(std::chrono::ceil<milliseconds>(left));
    }
}

void CopySession::pages(quint32 remaining, quint32 pageCount)
{
    progress.state().remaining = remaining;
    progress.state().pageCount = pageCount;
    progress.reportThrottled();
}

// A SHA-256 takes longer than a check or the medium.
static constexpr double shareOfHash = 0.6;

void CopySession::checked(double fraction)
{
    const double both = besideCheck ? std::min(fraction, besideCheck()) : fraction;
    double &shown = progress.state().phaseFraction;
    shown = std::max(shown, std::min(both, 1.0) * (request.sha256 ? 1 - shareOfHash : 1));
}

void CopySession::hashed(double fraction)
{
    double &shown = progress.state().phaseFraction;
    shown = std::max(shown, 1 - shareOfHash + fraction * shareOfHash);
}

Patience::Patience(CopySession &session, std::filesystem::path file, ErrorCode onTimeout)
    : m_session(session)
    , m_file(std::move(file))
    , m_onTimeout(onTimeout)
{
}

void Patience::gained()
{
    m_since = Clock::now();
    m_attempts = 0;
    auto &state = m_session.progress.state();
    if (state.waiting) {
        state.waiting = false;
        state.waitingFor.clear();
        state.waited = {};
        m_holders.clear();
        m_session.progress.report();
    }
}

void Patience::wait()
{
    addPause(m_session.breathe());
    if (waited() >= m_session.request.timeout)
        throw CopyFailure{timeoutError()};

    const auto now = Clock::now();
    if (waited() >= 2s && now - m_lookedAtHolders >= 1s) {
        m_lookedAtHolders = now;
        auto &state = m_session.progress.state();
        state.waiting = true;
        state.waitingFor = describeLocks(holders());
        state.waited = duration_cast<milliseconds>(waited());
        m_session.progress.report();
    } else {
        m_session.progress.reportThrottled();
    }
    ++m_attempts;
    // A writer that commits without rest leaves gaps of a few milliseconds, and only naps shorter than those find one.
    m_session.sleep(std::clamp(duration_cast<milliseconds>(waited()) / 200, 1ms, 25ms));
}

/// Who is in the way now; and where that is nobody just now, who was at the last look: a busy writer has its lock at
/// many a look, but not at all of them.
const std::vector<LockHolder> &Patience::holders()
{
    if (std::vector<LockHolder> found = lockHolders(m_file); !found.empty())
        m_holders = std::move(found);
    return m_holders;
}

Error Patience::timeoutError()
{
    QString who = describeLocks(holders());
    if (!who.isEmpty() && waited() >= 1s) {
        //: %1 is a program and its lock, %2 a number of seconds
        who = QCoreApplication::translate("Litecopy", "%1, for %2 s")
                  .arg(who)
                  .arg(duration_cast<std::chrono::seconds>(waited()).count());
    }
    return failure(m_onTimeout, m_file, who).error;
}

} // namespace Litecopy
