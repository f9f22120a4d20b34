// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copyoptions.h"
#include "copytext.h"
#include "terminal.h"

#include <litecopy/copyplan.h>
#include <litecopy/copyprogress.h>
#include <litecopy/copyresult.h>

#include <chrono>
#include <filesystem>
#include <memory>

namespace Litecopy {

/// Reports a copy while it runs: for people, or for programs. Thread: main.
class CopyReport
{
public:
    virtual ~CopyReport() = default;

    virtual void started(const SourceState &source, const CopyPlan &plan) = 0;
    virtual void progressed(const CopyProgress &progress) = 0;
    /// The first signal came; the copy is about to end as cancelled.
    virtual void cancelling() = 0;
    virtual void finished(const CopyResult &result, int exitCode) = 0;
    /// What --then started has ended. Comes after `finished()` in words for people, and before it for programs, to
    /// which that is the last word.
    virtual void followed(const QByteArrayList &command, int exitCode) = 0;
    /// The program is about to end, because `file` has given no answer for `time`.
    virtual void unanswered(const std::filesystem::path &file, std::chrono::milliseconds time, int exitCode) = 0;
    /// The answer to --dry-run.
    virtual void planned(const CopyForecast &forecast) = 0;
};

/// `options` and `terminal` must outlive the report.
[[nodiscard]] std::unique_ptr<CopyReport> textReport(const CopyOptions &options, Terminal &terminal);
[[nodiscard]] std::unique_ptr<CopyReport> jsonReport(const CopyOptions &options, Terminal &terminal);

/// A copy's progress on one line of at most `width` columns: a percentage, a bar where there is room, the sentence,
/// and what else there is to know. What does not fit is left out from the least important on; never a number that can't
/// be told. Pure.
[[nodiscard]] QString statusLine(const CopyProgress &progress, const CopyRate &rate, CheckLevel check, int width);

/// Title, advice, and the technical part in parentheses: up to three lines.
[[nodiscard]] QString errorLines(const Error &error);

/// A line of its own that says where the old content of a destination lies that was written into; empty where nothing
/// of it is kept.
[[nodiscard]] QString keptText(const CopyReceipt &receipt);
/// The state of things after a cancelled copy, in a line or two.
[[nodiscard]] QString cancelledText(const CopyReceipt &receipt);

} // namespace Litecopy
