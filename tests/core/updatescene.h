// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"

#include <litecopy/copydatabase.h>
#include <litecopy/fileidentity.h>

#include <filesystem>

namespace Litecopy::Test {

namespace fs = std::filesystem;

/// A database, its older copy, and a full copy to compare with.
struct Files
{
    explicit Files(const TemporaryFolder &folder)
        : source(folder / "a.db")
        , copy(folder / "copies" / "old.db")
        , full(folder / "full.db")
    {
        fs::create_directory(copy.parent_path());
    }

    [[nodiscard]] CopyRequest request() const
    {
        CopyRequest request;
        request.source = source;
        request.destination = copy;
        request.destinationMode = DestinationMode::Update;
        return request;
    }
    [[nodiscard]] CopyRequest fullRequest() const
    {
        CopyRequest anew = request();
        anew.destination = full;
        anew.destinationMode = DestinationMode::Replace;
        return anew;
    }

    const fs::path source;
    const fs::path copy;
    const fs::path full;
};

/// A tenth of a mebibyte changed somewhere in the middle.
inline const QByteArray changeSome = "UPDATE filler SET data = randomblob(length(data)) WHERE rowid % 97 = 5";
inline const QByteArray growMuch = "INSERT INTO filler(data) SELECT randomblob(3000) FROM filler LIMIT 100";

/// Of a folder: names, content and time stamps.
inline QString stateOf(const fs::path &file)
{
    const FileIdentity identity = identify(file);
    return QStringLiteral("%1 %2 %3 %4 in %5")
        .arg(identity.inode)
        .arg(identity.size)
        .arg(identity.modified)
        .arg(identity.changed)
        .arg(namesIn(file.parent_path()).join(u' '));
}

} // namespace Litecopy::Test
