// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copydatabase.h>
#include <litecopy/copyplan.h>

namespace Litecopy {

/// Puts a file that is no database, for its first bytes are destroyed, in the place of the request's destination: byte
/// for byte, unchecked, and else as DestinationMode::Replace does it, with all that the request says of what is there.
/// After a cancel or a failure the destination is as it was. Blocks; never throws.
[[nodiscard]] CopyResult replaceByBytes(const CopyRequest &request, CopyControl &control, const ProgressSink &sink);
/// What would refuse it. Changes nothing.
[[nodiscard]] CopyForecast forecastReplaceByBytes(const CopyRequest &request);

} // namespace Litecopy
