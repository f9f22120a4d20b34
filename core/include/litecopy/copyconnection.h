// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/connection.h>
#include <litecopy/copycontrol.h>
#include <litecopy/copyprogress.h>
#include <litecopy/copyrequest.h>
#include <litecopy/copyresult.h>

#include <QByteArray>

#include <chrono>
#include <filesystem>

namespace Litecopy {

// Copies from and to connections that the application keeps: its own, opened here or borrowed.
//
// Each call blocks until it ends and never throws: what SQLite refuses, and the caller's mistakes, are
// `CopyResult::error`. Mistakes have the code Misuse and a detail that names them: both sides one connection, a closed
// connection, a schema that is not there, a destination that is read-only, has a transaction open, a statement running
// or a Backup writing to it, a source inside its own write transaction, a call from within a statement of either
// connection (a busy handler, a function, a hook). The same file on both sides, by whatever name, is SameFile.
//
// Thread: that of the connections. `progress` is called there, between two steps, and must not write to either.
// The source's connection: a file in WAL mode, and one in memory, is copied from one read transaction, which is the
// application's own where it is in one; that is not ended. Any other file is locked for `lockTarget` at a time, as
// with `copyDatabase()`. A busy timeout of either connection is put aside meanwhile: waiting is heeded by `timeout`
// and cancel. A busy handler of the application's own stays, and one that never gives up waits for ever.

/// What `copy()` is asked for; the members mean what those of CopyRequest do.
struct ConnectionCopyOptions
{
    QByteArray sourceSchema = "main"; ///< or "temp", or what ATTACH calls it
    QByteArray destinationSchema = "main";
    Hold hold = Hold::Automatic;
    int pagesPerStep = 0;
    std::chrono::milliseconds lockTarget{20};
    std::chrono::milliseconds pauseBetweenSteps{0};
    std::chrono::milliseconds timeout{30'000};
    std::chrono::milliseconds progressInterval{100};
};

/// Copies one database over another, both open: from file to memory, from memory to file, or as it comes.
///
/// The destination keeps its journal mode where others leave it alone, and takes on the page size where it can: one in
/// WAL mode, or in memory and not empty, can't (PageSizeMismatch). Who else has it open sees the old content until all
/// of the new is there; who locks it is waited for (DestinationInUse). Its statements are prepared anew by themselves.
/// After any end but success it holds what it held before, provided its journal is on (`journal_mode` other than OFF).
/// Nothing is checked: the outcome is Copied. `control` may be null.
[[nodiscard]] CopyResult copy(Connection &source, Connection &destination, const ConnectionCopyOptions &options = {},
                              CopyControl *control = nullptr, const ProgressSink &progress = {});

/// A document's Save a Copy: writes a schema of an open connection, in a file or in memory, to the file
/// `request.destination`, as `copyDatabase()` does it: checked, brought to the medium, then named, and whole or not
/// there at all. It can be repeated as often as wanted. Fails with Misuse where the connection has something that it
/// has not committed.
///
/// `request.source` is not looked at. Method: Online, which Automatic means here, or Compact, which copies first and
/// compacts the copy; the others copy files (Misuse).
[[nodiscard]] CopyResult saveCopy(Connection &source, const CopyRequest &request, CopyControl &control,
                                  const ProgressSink &progress = {}, const QByteArray &sourceSchema = "main");

/// Loads a database file into the main schema of a memory connection (or of one with a nameless temporary file).
///
/// The file stays as it was, in every state it can be in, as with `copyDatabase()`. The plan is made the same way: a
/// database that is locked for good, or that a crash left, is loaded from a snapshot of its files, which is made in a
/// private folder and removed. A memory database that is not empty keeps its page size: a file of another size fails
/// with PageSizeMismatch, a connection to a file with Misuse. After any end but success the memory database holds what
/// it held before, as with `copy()`. Nothing is checked: the outcome is Copied.
[[nodiscard]] CopyResult loadIntoMemory(const std::filesystem::path &file, Connection &memory, CopyControl &control,
                                        const ProgressSink &progress = {});

} // namespace Litecopy
