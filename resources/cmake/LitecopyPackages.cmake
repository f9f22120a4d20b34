# SPDX-FileCopyrightText: 2026 The Litecopy developers
# SPDX-License-Identifier: MIT

# Debian packages by CPack, one for each component of the installation:
#   cmake --build --preset release --target package      makes litecopy, litecopy-cli and liblitecopy-dev in build/release
# The versions of libraries are found by dpkg-shlibdeps. Nothing here changes what is built.

set(LITECOPY_VERSION_NEEDED "(= ${PROJECT_VERSION})")

# What Debian wants beside a package's files: where it comes from, and what changed.
find_program(LITECOPY_GZIP gzip)
function(litecopy_package component name section summary description)
    set(CPACK_DEBIAN_${component}_PACKAGE_NAME "${name}" PARENT_SCOPE)
    set(CPACK_DEBIAN_${component}_PACKAGE_SECTION "${section}" PARENT_SCOPE)
    # The first line is the summary; the rest is what is shown below it.
    set(CPACK_COMPONENT_${component}_DESCRIPTION "${summary}\n${description}" PARENT_SCOPE)
    string(TOLOWER "${component}" component)
    install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/${name}" RENAME copyright
        COMPONENT ${component})
    if(LITECOPY_GZIP)
        install(FILES "${PROJECT_BINARY_DIR}/share/doc/changelog.gz" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/${name}"
            COMPONENT ${component})
    endif()
endfunction()

if(LITECOPY_GZIP)
    configure_file("${PROJECT_SOURCE_DIR}/resources/debian/changelog.in" "${PROJECT_BINARY_DIR}/share/doc/changelog" @ONLY)
    execute_process(COMMAND "${LITECOPY_GZIP}" -9nc "${PROJECT_BINARY_DIR}/share/doc/changelog"
        OUTPUT_FILE "${PROJECT_BINARY_DIR}/share/doc/changelog.gz" COMMAND_ERROR_IS_FATAL ANY)
endif()

litecopy_package(CLI litecopy-cli utils "safe copies of SQLite databases that are in use"
"Makes copies of SQLite databases while other programs write to them. A copy
holds what programs see at one moment, always ends, never changes its source,
never leaves half a file, and is checked before it gets its name.

This package has the command line: single copies, copies that are kept for a
while, copies made by the clock, putting a copy back, comparing databases,
looking into a write-ahead log, and rescuing what is left of a damaged one.")

litecopy_package(LIBRARY liblitecopy-dev libdevel "safe copies of SQLite databases - development files"
"A library for programs that use Qt and SQLite: one call copies a database that
is in use, keeps copies, puts one back, compares two, or looks into a
write-ahead log.

This package has its headers, the static library, and files for CMake and
pkg-config.")
set(CPACK_DEBIAN_LIBRARY_PACKAGE_DEPENDS "qt6-base-dev (>= 6.4), libsqlite3-dev (>= 3.40)")

set(CPACK_COMPONENTS_ALL cli library)
if(LITECOPY_GUI)
    litecopy_package(WINDOW litecopy utils "safe copies of SQLite databases that are in use - window"
"Makes copies of SQLite databases while other programs write to them. A copy
holds what programs see at one moment, always ends, never changes its source,
never leaves half a file, and is checked before it gets its name.

This package has the window: choose a database, choose where the copy goes, and
watch the remaining pages count down.")
    # The plugin for the display is not linked, so dpkg-shlibdeps does not see it.
    set(CPACK_DEBIAN_WINDOW_PACKAGE_DEPENDS "litecopy-cli ${LITECOPY_VERSION_NEEDED}, qt6-qpa-plugins")
    set(CPACK_DEBIAN_WINDOW_PACKAGE_RECOMMENDS "qt6-wayland, libqt6svg6")
    list(APPEND CPACK_COMPONENTS_ALL window)
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_PACKAGE_NAME litecopy)
set(CPACK_PACKAGE_VENDOR "The Litecopy developers")
set(CPACK_PACKAGE_CONTACT "The Litecopy developers <developers@litecopy.org>")
# CPack's own default, by which it knows that it has no summary to put before those of the packages.
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${CMAKE_PROJECT_NAME} built using CMake")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
include(CPack)
