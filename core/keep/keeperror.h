// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/failure.h"

#include <QString>

#include <exception>
#include <filesystem>
#include <new>
#include <utility>

namespace Litecopy {

/// Runs `work` and returns what it throws as an error, about `path` where that names no file. Cancelled passes.
template <typename Work>
[[nodiscard]] Error errorOf(const std::filesystem::path &path, const Work &work)
{
    Error error;
    try {
        work();
    } catch (const Failure &failed) {
        error = failed.error;
        if (error.path.empty())
            error.path = path;
    } catch (const std::bad_alloc &) {
        error.code = ErrorCode::OutOfMemory;
    } catch (const std::exception &exception) {
        error = {ErrorCode::Internal, path, {}, 0, QString::fromLocal8Bit(exception.what())};
    }
    return error;
}

} // namespace Litecopy
