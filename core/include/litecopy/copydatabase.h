// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/language.h>

#include <litecopy/copycontrol.h>
#include <litecopy/copyplan.h>
#include <litecopy/copyprogress.h>
#include <litecopy/copyrequest.h>
#include <litecopy/copyresult.h>

namespace Litecopy {

/// Called with what a copy found its source to be, and how it is going to copy it. Where `CopyPlan::error` is set, the
/// copy ends.
using PlanSink = std::function<void(const SourceState &source, const CopyPlan &plan)>;

/// Copies one database file to another. Blocks until it ends; never throws.
///
/// The source is never changed. A new or replaced destination is built in a private temporary beside it, checked,
/// brought to the medium and renamed: under its name there is at any moment what was there before, or the whole copy.
/// After any end but success nothing of Litecopy's is left; after a kill, the next copy into that folder removes what
/// the killed one left.
///
/// A database that is written into (`DestinationMode::WriteInto`) is locked first. Under this lock the safety copy is
/// made of what it holds, and then its content is overwritten, in one transaction: what other programs committed is in
/// the safety copy, and what they commit later comes on top of the new content. It is never checkpointed beside them.
/// The safety copy is byte for byte what was there, damaged or not; it is taken away again unless the content was
/// overwritten, and where that is uncertain, it is kept and `CopyReceipt::safetyCopy` names it.
///
/// Space is asked for before anything is written: for all of the copy, its snapshot, journals and safety copy, summed
/// per file system; of a compact copy, only for what it takes at least. Other programs that have a held WAL source open
/// are left as much of the destination's file system, where it is the source's too, as a WAL takes before it is
/// emptied. DiskFull names both figures and the folder. A drive that fills up later ends the copy with DiskFull, too,
/// and as cleanly.
///
/// Thread: any; everything opened is opened and closed on the calling thread. `control` may be used from other threads
/// meanwhile. `progress` may be empty, and is called on the calling thread, first and last reports always. So may
/// `planned` be, which is called when the source was looked at, and again where it turned out to be otherwise.
[[nodiscard]] CopyResult copyDatabase(const CopyRequest &request, CopyControl &control,
                                      const ProgressSink &progress = {}, const PlanSink &planned = {});

} // namespace Litecopy
