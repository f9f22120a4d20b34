# SPDX-FileCopyrightText: 2026 The Litecopy developers
# SPDX-License-Identifier: MIT

# The libraries of gzip and zstd, for compressed copies: targets ZLIB::ZLIB and Litecopy::Zstd.
find_package(ZLIB)
# libzstd brings files for CMake in some builds and none in others.
find_library(LITECOPY_ZSTD_LIBRARY zstd)
find_path(LITECOPY_ZSTD_INCLUDE zstd.h)
if(NOT TARGET ZLIB::ZLIB OR NOT LITECOPY_ZSTD_LIBRARY OR NOT LITECOPY_ZSTD_INCLUDE)
    message(FATAL_ERROR "Litecopy compresses copies with zlib and libzstd, and one of them is not here. On Debian: apt-get install zlib1g-dev libzstd-dev")
endif()
add_library(Litecopy::Zstd UNKNOWN IMPORTED)
set_target_properties(Litecopy::Zstd PROPERTIES
    IMPORTED_LOCATION "${LITECOPY_ZSTD_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${LITECOPY_ZSTD_INCLUDE}")
