// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "format/header.h"

#include <cstdint>
#include <functional>
#include <optional>

namespace Litecopy {

class ByteSource;

/// What the pages of a file say of its header.
struct HeaderGuess
{
    DatabaseHeader header; ///< the file's own where it holds
    bool isPageSizeGuessed = false; ///< the file's header is lost, or names a size that its pages don't have
    bool isEncodingGuessed = false;
};

/// Finds page size, reserved bytes and text encoding of a database whose header may be lost: the right size is the one
/// at which the sums of the most pages are right. Reads up to 8 MiB, spread over the file. Nothing where no page is one
/// of a B-tree, and the header is none either. `check` is called now and then, and may throw.
[[nodiscard]] std::optional<HeaderGuess> guessHeader(const ByteSource &file, const std::function<void()> &check);

/// The encoding of the text of sqlite_schema's rows on a page, as a header has it; 0 where no row is one of its.
[[nodiscard]] std::uint32_t encodingOfSchemaPage(const std::byte *page, std::uint32_t number,
                                                 const struct PageGeometry &geometry);

} // namespace Litecopy
