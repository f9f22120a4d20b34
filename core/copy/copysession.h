// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/pagechecksums.h"
#include "copy/progressreporter.h"
#include "copy/walwatch.h"
#include "source/logpin.h"
#include "sqlite/vfstap.h"

#include <litecopy/copycontrol.h>
#include <litecopy/copyrequest.h>
#include <litecopy/copyresult.h>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Litecopy {

/// What one copy's parts share: what is asked, who may stop it, where to report, what to write down.
/// Lives on the stack of `copyDatabase()`, on the copying thread.
struct CopySession
{
    using Clock = std::chrono::steady_clock;

    const CopyRequest &request;
    CopyControl &control;
    ProgressReporter &progress;
    CopyReceipt &receipt;
    SourceState source = {};
    /// Where the copy is to be read back, what was written of it.
    std::optional<PageChecksums> checksums = {};
    /// Through which every connection to the source is opened: see `listen()`.
    std::optional<VfsTap> tap = {};
    /// A database that was there has its new content: nothing that happens from now on makes that a failure.
    bool isWritten = false;
    /// The source is a connection that the application has: what its file's name means by now is its own affair.
    bool borrowed = false;
    /// How far what goes on beside the check has come, 0..1; empty while nothing does.
    std::function<double()> besideCheck = {};
    /// There while a read transaction of ours holds a WAL source's log.
    std::optional<WalWatch> walWatch = {};
    /// A program used the source through another mount, where its locks don't show, when it was looked at.
    bool isUsedAcrossOverlay = false;
    /// What is read is a private copy of the source: see PrivateSource.
    bool isSourcePrivate = false;
    /// There while a plan made in the moment that a program had a WAL source open waits to be followed.
    std::unique_ptr<LogPin> logPin = {};
    /// Through which every connection to an unfinished copy, and to a private snapshot, is opened.
    std::optional<VfsTap> privateTap = std::nullopt;

    /// Pages are read from the file that the user named, and not from a private snapshot of it.
    [[nodiscard]] bool isUsersSource() const { return !borrowed && source.path == receipt.source; }

    /// There is no proof of the copy, because: a clause for people, a literal to be translated. The first reason stays.
    void setUnproved(const char *because);

    /// Makes the checksums and the taps, when the source's page size is known.
    void listen();

    /// Sits out a pause; false when cancelled, when the source's drive fills up because the source is held, and when
    /// the progress callback threw. For where nothing may be thrown: handlers that SQLite calls.
    [[nodiscard]] bool goOn();
    /// Throws why `goOn()` is false: CopyCancelled, CopyFailure.
    void throwIfStopped();
    [[nodiscard]] bool isShortOfSpace() noexcept { return walWatch && walWatch->isShort(); }
    /// To be called between any two slices of work: throws CopyCancelled, CopyFailure, sits out a pause. Returns the
    /// time it paused.
    Clock::duration breathe();
    /// Sleeps, hearing cancel: throws as `breathe()` does. Returns early where a pause is asked for.
    void sleep(std::chrono::milliseconds time);
    /// The same to the end: a pause is added.
    void sleepFully(std::chrono::milliseconds time);
    void pages(quint32 remaining, quint32 pageCount);
    /// Of the phase Checking, which ends with the hash where one is asked for; neither part ever goes back. Reports
    /// nothing.
    void checked(double fraction);
    void hashed(double fraction);
};

/// Waiting for somebody else's lock: never spins, is never silent, never endless.
///
/// `wait()` after each refusal; `gained()` when the lock was had or ground was gained. After two seconds the progress
/// names who is in the way, after the request's timeout `wait()` throws, naming them too.
class Patience
{
public:
    using Clock = std::chrono::steady_clock;

    Patience(CopySession &session, std::filesystem::path file, ErrorCode onTimeout);

    void gained();
    void wait();
    /// A pause is no waiting.
    void addPause(Clock::duration pause) { m_since += pause; }
    [[nodiscard]] Clock::duration waited() const { return Clock::now() - m_since; }
    /// Refusals since ground was last gained.
    [[nodiscard]] int attempts() const noexcept { return m_attempts; }
    [[nodiscard]] Error timeoutError();

private:
    [[nodiscard]] const std::vector<LockHolder> &holders();

    CopySession &m_session;
    std::filesystem::path m_file;
    ErrorCode m_onTimeout;
    Clock::time_point m_since = Clock::now();
    Clock::time_point m_lookedAtHolders;
    std::vector<LockHolder> m_holders;
    int m_attempts = 0;
};

} // namespace Litecopy
