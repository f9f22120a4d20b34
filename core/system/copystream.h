// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "system/filedescriptor.h"

#include <litecopy/copystream.h>

#include <memory>

namespace Litecopy {

/// The bytes of an open file, from the first on; `file` outlives it. For files of our own.
[[nodiscard]] std::shared_ptr<StreamSource> bytesOf(const FileDescriptor &file);
/// Writes to an open file, from its beginning on; `file` outlives it. Brings nothing to the medium.
[[nodiscard]] std::shared_ptr<StreamSink> bytesTo(const FileDescriptor &file);

} // namespace Litecopy
