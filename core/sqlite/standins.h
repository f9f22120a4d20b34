// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/connection.h>

namespace Litecopy {

class SqliteError;

/// Lets statements be prepared that mention collations which only the application has. What stands in for them compares
/// bytes: good for walking a tree, not for judging the order of its entries.
void standInForCollations(Connection &connection);

/// The same for the function that `error` says is missing; it gives NULL. False where the error is another one.
bool standInForFunction(Connection &connection, const SqliteError &error);

/// The same for every function that an expression of the schema may call: none of them runs anything then.
void standInForAllFunctions(Connection &connection);

/// Bounds what an expression of the schema may use: no value longer than `bytes`, no pattern that takes for ever. What
/// needs more ends with SQLITE_TOOBIG or SQLITE_ERROR. 0 takes the bounds away.
void boundExpressions(Connection &connection, int bytes);

} // namespace Litecopy
