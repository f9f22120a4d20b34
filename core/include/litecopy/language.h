// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

// Told here, once, before anything else of a header fails. find_package(Litecopy) raises a target to C++20 by itself;
// with pkg-config, or in a project that sets -std=c++17 by hand, this is the first line of the compiler's answer.
#if __cplusplus < 202002L
#error "Litecopy needs C++20: compile with -std=c++20, or set CMAKE_CXX_STANDARD to 20."
#endif
