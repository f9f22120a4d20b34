# SPDX-FileCopyrightText: 2026 The Litecopy developers
# SPDX-License-Identifier: MIT

# cmake -D BUILD=... -D FOLDER=... -D CONSUMER=... -D SAMPLE=... -D GENERATOR=... -D BUILD_TYPE=... -P installed.cmake

function(run)
    execute_process(COMMAND ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(NOT status EQUAL 0)
        message(FATAL_ERROR "${ARGN}\nended with ${status}:\n${output}")
    endif()
endfunction()

file(REMOVE_RECURSE "${FOLDER}")
run("${CMAKE_COMMAND}" --install "${BUILD}" --prefix "${FOLDER}/prefix")

foreach(name bin/litecopy-cli share/litecopy/sample.db share/bash-completion/completions/litecopy-cli
        include/litecopy/copydatabase.h)
    if(NOT EXISTS "${FOLDER}/prefix/${name}")
        message(FATAL_ERROR "not installed: ${name}")
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
