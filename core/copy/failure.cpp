// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/failure.h"

namespace Litecopy {

CopyFailure failure(ErrorCode code, std::filesystem::path path, QString detail)
{
    return {{code, std::move(path), std::move(detail), 0, {}}};
}

CopyFailure systemFailure(int systemError, Side side, std::filesystem::path path, const char *what)
{
    return {errorFromSystem(systemError, side, std::move(path), what)};
}

} // namespace Litecopy
