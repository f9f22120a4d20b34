// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "inspect/inspectfailure.h"

#include "live/errormapping.h"
#include "sqlite/vfsfile.h"

namespace Litecopy {

Error readingError(const SqliteError &error, const std::filesystem::path &path)
{
    const auto *const ofFile = dynamic_cast<const FileError *>(&error);
    if (!ofFile)
        return errorFrom(error, Side::Source, path, {});
    Error result = errorFromSystem(systemError(ofFile->systemError()), Side::Source, ofFile->path(), "reading");
    if (ofFile->isNotRegularFile())
        result = {ErrorCode::SourceNotRegularFile, ofFile->path(), {}, 0, {}};
    result.sqliteCode = error.extendedCode();
    return result;
}

Error readingError(const std::filesystem::filesystem_error &error, const std::filesystem::path &path)
{
    return errorFromSystem(error.code(), Side::Source, path, "looking at the source");
}

} // namespace Litecopy
