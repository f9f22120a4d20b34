// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>
#include <cstdint>

namespace Litecopy::Test {

/// What the system calls tell the record, each after it succeeded. Nothing where nothing is recorded.
[[nodiscard]] bool isRecording() noexcept;
/// Before an open: whether the name would be a new one.
[[nodiscard]] bool isMissing(int folder, const char *path);
void sawOpen(int descriptor, int flags, bool wasMissing);
void sawWrite(int descriptor, const void *data, std::size_t size, std::int64_t offset);
/// The same for bytes that never passed through this process: they are read from the file.
void sawCopy(int descriptor, std::size_t size, std::int64_t offset);
void sawTruncate(int descriptor, std::int64_t size);
void sawTruncate(const char *path, std::int64_t size);
void sawSync(int descriptor);
void sawRename(int fromFolder, const char *from, int toFolder, const char *to);
void sawLink(int fromFolder, const char *from, int toFolder, const char *to);
void sawRemove(int folder, const char *path);

} // namespace Litecopy::Test
