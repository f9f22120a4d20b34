// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copyrequest.h>
#include <litecopy/error.h>
#include <litecopy/sourcestate.h>

#include <QMetaType>
#include <QString>

namespace Litecopy {

/// How the source is opened so that it stays as it was, byte for byte.
enum class SourceAccess
{
    ReadOnly, ///< rollback-journal sources, and WAL sources that others have open: their sidecars are there already
    Immutable, ///< WAL sources that nobody has open and whose log is empty: read without locks or sidecars
    Files, ///< not opened at all: its files are copied
};

/// What will be done, decided before anything is. A value, testable without copying.
struct CopyPlan
{
    CopyMethod method = CopyMethod::Online; ///< never Automatic
    SourceAccess access = SourceAccess::ReadOnly;
    bool pinned = false; ///< one read transaction for the whole copy
    quint32 pagesSaved = 0; ///< compact: the free pages it leaves out; it may save more by filling the others
    /// One sentence for people; more where something is to be heeded: the source is on a network file system, or its
    /// file system is nearly full and its WAL can't be started over while it is held, but grows as others write.
    QString reason;
    Error error; ///< why there is no plan
    bool isAsOf = false; ///< an earlier state of the source is copied (`CopyRequest::asOf`)
    QString warning = {}; ///< what of `reason` is to be heeded, one sentence or more; mostly empty
};

/// Decides from what is seen; looks at nothing itself. Pure.
[[nodiscard]] CopyPlan planCopy(const SourceState &source, const CopyRequest &request);

/// What would refuse the copy by this plan before anything is written, as far as it can be known without writing: what
/// is wrong with the destination, its name, its folder or the temporary one, and too little space. Changes nothing.
/// Thread: any. Blocks as long as the file systems do, and for some milliseconds more where it asks every program
/// whether it uses the destination. Never throws.
[[nodiscard]] Error foreseeableError(const SourceState &source, const CopyPlan &plan, const CopyRequest &request);

/// All that can be said of a copy before it is made.
struct CopyForecast
{
    SourceState source;
    CopyPlan plan;
    Error error; ///< by `foreseeableError()`; what is wrong with the source or the plan comes first
};

/// Looks at the source, plans, and looks ahead. Changes nothing. Thread: any. May take as long as the file systems do;
/// a window calls it by `readInBackground()`. Never throws.
[[nodiscard]] CopyForecast forecastCopy(const CopyRequest &request);

/// The enumerators' own names ("online", "clone"): for JSON and the command line, never translated.
[[nodiscard]] const char *methodName(CopyMethod method) noexcept;

} // namespace Litecopy

Q_DECLARE_METATYPE(Litecopy::CopyForecast)
