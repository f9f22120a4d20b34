// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/copysession.h"
#include "source/errormapping.h"

#include <litecopy/connection.h>

#include <QByteArray>

namespace Litecopy {

/// What the application's own connections must be fit for, and what is to be known of them. All throw CopyFailure, with
/// the code Misuse where the mistake is the caller's.

/// The schema is there, nothing is written to it, and the caller is not inside one of its statements.
void requireReadable(const Connection &source, const QByteArray &schema);
/// The schema is there, may be written to, and the connection is at rest.
void requireWritable(const Connection &destination, const QByteArray &schema);
/// Neither the same connection, nor the same file by whatever name, nor one cache.
void requireDifferent(const Connection &source, const QByteArray &sourceSchema, const Connection &destination,
                      const QByteArray &destinationSchema);

/// Fills the session's source and receipt from a connection, waiting for its lock where it is refused.
void lookAtConnection(CopySession &session, Connection &source, const QByteArray &schema);
/// How to copy from it; to be asked after `lookAtConnection()`.
[[nodiscard]] CopyPlan planForConnection(const CopySession &session, const Connection &source,
                                         const QByteArray &schema);

/// The journal mode a schema is in by its latest reading, waited for where it is locked; empty where a damaged schema
/// doesn't let SQLite tell.
[[nodiscard]] QByteArray journalMode(CopySession &session, Connection &connection, const QByteArray &schema, Side side);

} // namespace Litecopy
