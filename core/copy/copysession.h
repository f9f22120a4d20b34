// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/lockwait.h"
#include "copy/pagechecksums.h"
#include "copy/run.h"
#include "sqlite/vfstap.h"

#include <litecopy/copyrequest.h>
#include <litecopy/copyresult.h>

#include <optional>

namespace Litecopy {

/// What one copy's parts share: what is asked, what they read, what to write down.
/// Lives on the stack of `copyDatabase()`, on the copying thread.
struct CopySession
{
    const CopyRequest &request;
    Run &run;
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
    /// What is read is a private copy of the source: see PrivateSource.
    bool isSourcePrivate = false;
    /// Through which every connection to an unfinished copy, and to a private snapshot, is opened.
    std::optional<VfsTap> privateTap = std::nullopt;

    /// Pages are read from the file that the user named, and not from a private snapshot of it.
    [[nodiscard]] bool isUsersSource() const { return !borrowed && source.path == receipt.source; }
    /// Other programs can't write to the source while it is held.
    [[nodiscard]] bool doWritersWait() const { return !source.walMode && !isSourcePrivate; }

    /// There is no proof of the copy, because: a clause for people, a literal to be translated. The first reason stays.
    void setUnproved(const char *because);

    /// Makes the checksums and the taps, when the source's page size is known.
    void listen();
};

} // namespace Litecopy
