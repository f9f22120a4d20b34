// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "support/databasebuilder.h"

#include <QByteArrayList>

#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <string>

namespace Litecopy::Test {

/// For LLVMFuzzerInitialize(): where the program was called as `fuzz_NAME --seeds FOLDER`, writes what to begin with
/// there and ends the program.
template <typename MakeSeeds>
void writeSeedsWhereAsked(int argumentCount, char **arguments, MakeSeeds &&makeSeeds)
{
    if (argumentCount != 3 || std::strcmp(arguments[1], "--seeds") != 0)
        return;
    int number = 0;
    for (const QByteArray &seed : makeSeeds())
        writeFile(std::filesystem::path(arguments[2]) / ("seed" + std::to_string(number++)), seed);
    std::exit(0);
}

/// What must hold, whatever the input. Ends the program, and libFuzzer keeps the input.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace Litecopy::Test
