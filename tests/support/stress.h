// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace Litecopy::Test {

/// How much of something a test does: the short form by default, the long one where LITECOPY_STRESS is set, as the
/// tests labelled "stress" have it.
template <typename Number>
[[nodiscard]] Number underStress(Number shortForm, Number longForm)
{
    return qEnvironmentVariableIntValue("LITECOPY_STRESS") ? longForm : shortForm;
}

} // namespace Litecopy::Test
