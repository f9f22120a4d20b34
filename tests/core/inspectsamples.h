// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "support/sqlhandle.h"

#include <QByteArray>

#include <filesystem>
#include <memory>
#include <vector>

namespace Litecopy::Test {

/// A database with one feature of the file format, by the SQL that makes it.
struct InspectSample
{
    const char *name;
    QByteArray sql;
    int reservedBytes = 0;
    bool leftOpen = false; ///< a connection stays open while it is inspected, and its WAL is not merged
};

[[nodiscard]] const std::vector<InspectSample> &inspectSamples();

/// Makes it at `path`. Returns the connection that stays open, or null.
std::unique_ptr<SqlHandle> makeInspectSample(const InspectSample &sample, const std::filesystem::path &path);

} // namespace Litecopy::Test
