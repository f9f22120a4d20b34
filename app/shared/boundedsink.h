// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copystream.h>

#include <chrono>
#include <memory>

namespace Litecopy {

/// What is written goes on to `to`. Where that takes no byte for `longest`, at least three seconds, writing fails with
/// StreamClosed, and `Error::detail` says for how long. Only time that is spent in writing counts: a copy that is
/// paused, and a process that is stopped, wait for nobody.
[[nodiscard]] std::shared_ptr<StreamSink> boundedSink(std::shared_ptr<StreamSink> to,
                                                      std::chrono::milliseconds longest);

} // namespace Litecopy
