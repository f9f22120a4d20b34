// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/copysession.h"

#include <filesystem>

namespace Litecopy {

/// Copies the source by the plan's method into one private file `to`. Compact is no method here: what is to be made
/// compact is copied by one of the others before. Throws CopyFailure, CopyCancelled, PlanFailed, SourceChanged.
void copyByMethod(CopySession &session, const CopyPlan &plan, const std::filesystem::path &to);

} // namespace Litecopy
