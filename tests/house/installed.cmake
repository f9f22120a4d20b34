# SPDX-FileCopyrightText: 2026 The Litecopy developers
# SPDX-License-Identifier: MIT

# cmake -D BUILD=... -D FOLDER=... -D CONSUMER=... -D SAMPLE=... -D GENERATOR=... -D BUILD_TYPE=... -D COMPILER=... -D LIBDIR=... -P installed.cmake

function(run)
    execute_process(COMMAND ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(NOT status EQUAL 0)
        message(FATAL_ERROR "${ARGN}\nended with ${status}:\n${output}")
    endif()
endfunction()

file(REMOVE_RECURSE "${FOLDER}")
run("${CMAKE_COMMAND}" --install "${BUILD}" --prefix "${FOLDER}/prefix")

foreach(name bin/litecopy-cli share/litecopy/sample.db share/bash-completion/completions/litecopy-cli
        share/zsh/site-functions/_litecopy-cli share/fish/vendor_completions.d/litecopy-cli.fish
        share/litecopy/litecopy-cli.schema.json include/litecopy/copydatabase.h ${LIBDIR}/pkgconfig/litecopy.pc)
    if(NOT EXISTS "${FOLDER}/prefix/${name}")
        message(FATAL_ERROR "not installed: ${name}")
    endif()
endforeach()
# Where scdoc is missing, there are none.
foreach(page man1/litecopy-cli.1 de/man1/litecopy-cli.1 man1/litecopy.1 de/man1/litecopy.1)
    if(EXISTS "${BUILD}/share/man/${page}" AND NOT EXISTS "${FOLDER}/prefix/share/man/${page}.gz")
        message(FATAL_ERROR "not installed: ${page}")
    endif()
endforeach()
file(GLOB_RECURSE exported "${FOLDER}/prefix/*Targets*.cmake")
if(NOT exported)
    message(FATAL_ERROR "no package was installed")
endif()
foreach(file IN LISTS exported)
    file(READ "${file}" text)
    if(text MATCHES "litecopy_compiler|-Werror|${BUILD}")
        message(FATAL_ERROR "${file} carries what Litecopy is compiled with: ${CMAKE_MATCH_0}")
    endif()
endforeach()

run("${FOLDER}/prefix/bin/litecopy-cli" copy "${FOLDER}/prefix/share/litecopy/sample.db" "${FOLDER}/by-program.db")
# A part of it that it finds from where it lies.
run("${CMAKE_COMMAND}" -E env --unset=DBUS_SESSION_BUS_ADDRESS --unset=XDG_RUNTIME_DIR "XDG_CONFIG_HOME=${FOLDER}/home"
    "XDG_STATE_HOME=${FOLDER}/home" "${FOLDER}/prefix/bin/litecopy-cli" schedule list)
# It lies elsewhere, and finds the translations.
foreach(command copy schedule)
    execute_process(COMMAND "${CMAKE_COMMAND}" -E env LC_ALL=de_DE.UTF-8 "${FOLDER}/prefix/bin/litecopy-cli" ${command} --help
        OUTPUT_VARIABLE help)
    if(NOT help MATCHES "Diese Hilfe zeigen")
        message(FATAL_ERROR "litecopy-cli ${command} speaks no German:\n${help}")
    endif()
endforeach()
run("${CMAKE_COMMAND}" -G "${GENERATOR}" -S "${CONSUMER}" -B "${FOLDER}/consumer"
    "-DCMAKE_PREFIX_PATH=${FOLDER}/prefix" "-DCMAKE_BUILD_TYPE=${BUILD_TYPE}")
run("${CMAKE_COMMAND}" --build "${FOLDER}/consumer")
run("${FOLDER}/consumer/consumer" "${SAMPLE}" "${FOLDER}/by-library.db")
if(EXISTS "${FOLDER}/consumer/borrower")
    run("${FOLDER}/consumer/borrower" "${SAMPLE}")
endif()
run("${CMAKE_COMMAND}" -E compare_files "${FOLDER}/by-program.db" "${FOLDER}/by-library.db")

# The other way to find it. It says where it is from where it lies.
find_program(pkg_config pkg-config)
if(pkg_config)
    set(ENV{PKG_CONFIG_PATH} "${FOLDER}/prefix/${LIBDIR}/pkgconfig")
    execute_process(COMMAND "${pkg_config}" --cflags --libs litecopy OUTPUT_VARIABLE flags COMMAND_ERROR_IS_FATAL ANY
        OUTPUT_STRIP_TRAILING_WHITESPACE)
    separate_arguments(flags UNIX_COMMAND "${flags}")
    run("${COMPILER}" -std=c++20 -fPIC "${CONSUMER}/main.cpp" -o "${FOLDER}/by-pkg-config" ${flags})
    run("${FOLDER}/by-pkg-config" "${SAMPLE}" "${FOLDER}/by-pkg-config.db")
    run("${CMAKE_COMMAND}" -E compare_files "${FOLDER}/by-program.db" "${FOLDER}/by-pkg-config.db")
    # The first thing that a compiler set to C++17 says is why it can't.
    execute_process(COMMAND "${COMPILER}" -std=c++17 -fPIC -fsyntax-only "${CONSUMER}/main.cpp" ${flags}
        RESULT_VARIABLE status ERROR_VARIABLE said)
    if(status EQUAL 0 OR NOT said MATCHES "^[^\n]*\n?[^\n]*\n?[^\n]*error: #error \"?Litecopy needs C\\+\\+20")
        message(FATAL_ERROR "C++17 is not told first:\n${said}")
    endif()
endif()
