# SPDX-FileCopyrightText: 2026 The Litecopy developers
# SPDX-License-Identifier: MIT

# One INTERFACE target carries warnings and hardening. It is linked PRIVATE everywhere and never exported:
# what Litecopy compiles with is no business of those who link its library.
add_library(litecopy_compiler INTERFACE)

# Another compiler or another Qt warns of other things: that is to be read, and stops nobody. Of Debian 12, where Litecopy
# is developed, every warning stops the build.
set(LITECOPY_STRICT OFF)
if(LITECOPY_WARNINGS_AS_ERRORS AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION MATCHES "^12\\."
        AND Qt6_VERSION MATCHES "^6\\.4\\.")
    set(LITECOPY_STRICT ON)
endif()

target_compile_options(litecopy_compiler INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Woverloaded-virtual
    -Wold-style-cast -Wcast-align -Wformat=2 -Wnull-dereference -Wimplicit-fallthrough
    $<$<BOOL:${LITECOPY_STRICT}>:-Werror>
    -fstack-protector-strong -fno-omit-frame-pointer
    $<$<CXX_COMPILER_ID:GNU>:-fstack-clash-protection>
)
if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|i[3-6]86")
    target_compile_options(litecopy_compiler INTERFACE -fcf-protection=full)
endif()
target_compile_definitions(litecopy_compiler INTERFACE
    _GLIBCXX_ASSERTIONS
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
    QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_WARN_DEPRECATED_UP_TO=0x060400
)
target_link_options(litecopy_compiler INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack)

# Position-independent executables, full RELRO with the options above.
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)

if(LITECOPY_SANITIZE)
    # Fortified calls hide what the sanitizers look for, so the two are never together.
    # The check of vptr looks at memory through a pipe: where a test has used up the descriptors, it fails every object.
    target_compile_options(litecopy_compiler INTERFACE -fsanitize=${LITECOPY_SANITIZE} -fno-sanitize-recover=all -fno-sanitize=vptr)
    target_link_options(litecopy_compiler INTERFACE -fsanitize=${LITECOPY_SANITIZE})
    if(LITECOPY_SANITIZE MATCHES "thread" AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # ThreadSanitizer knows no fences. Those here are towards other processes, or inside the standard library.
        target_compile_options(litecopy_compiler INTERFACE -Wno-tsan)
    endif()
elseif(NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
    target_compile_options(litecopy_compiler INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3)
endif()

# A compiler cache keeps what is compiled; with precompiled headers it would have to compile everything again.
if(CMAKE_CXX_COMPILER_LAUNCHER MATCHES "ccache")
    set(CMAKE_DISABLE_PRECOMPILE_HEADERS ON)
else()
    # Executables use the headers of libraries, so that both are compiled alike: not with -fPIE, as executables are where
    # Qt's own flags don't say -fPIC (Debian 13).
    target_compile_options(litecopy_compiler INTERFACE -fPIC)
endif()
