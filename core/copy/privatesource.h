// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/copysession.h"

#include <filesystem>
#include <functional>

namespace Litecopy {

/// Lets `read` read a private copy of the source in the source's place: in it, `session.source` is that copy, which
/// nobody waits for, however long it is held. However `read` ends, the session has its own source back.
///
/// A failure that names the private copy is rethrown as one of the file that people know: the source where its content
/// is the matter, else the destination, in whose folder the copy lies. A PlanFailed becomes a CopyFailure, for no other
/// plan reads a private copy any better.
void readPrivately(CopySession &session, const std::filesystem::path &copy, const std::function<void()> &read);

} // namespace Litecopy
