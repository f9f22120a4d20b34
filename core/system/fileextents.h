// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "system/filedescriptor.h"

#include <QtGlobal>

#include <functional>
#include <optional>
#include <vector>

namespace Litecopy {

/// Where on its drive the content of a file lies (FIEMAP). A value.
class FileExtents
{
public:
    /// Nothing where the file system doesn't say it by bytes: it has no such call, or packs or inlines the content.
    /// What was just written must be on the medium. `mayGoOn` is asked now and then; false from it ends it with
    /// nothing.
    [[nodiscard]] static std::optional<FileExtents> of(const FileDescriptor &file,
                                                       const std::function<bool()> &mayGoOn);

    /// Takes away what `other` lies on as well.
    void subtract(const FileExtents &other);
    /// In all.
    [[nodiscard]] qint64 bytes() const noexcept;
    /// Some of it may belong to other files, too.
    [[nodiscard]] bool areShared() const noexcept;

private:
    struct Extent
    {
        quint64 begin; ///< bytes from the start of the drive, as the file system counts them
        quint64 end;
        bool isShared;
    };

    std::vector<Extent> m_extents; ///< by their place on the drive
};

} // namespace Litecopy
