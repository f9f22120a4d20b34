# SPDX-FileCopyrightText: 2026 The Litecopy developers
# SPDX-License-Identifier: MIT

# The library for other projects: find_package(Litecopy), then link Litecopy::Core; or pkg-config, by the name litecopy.
include(CMakePackageConfigHelpers)
set(CMAKE_INSTALL_DEFAULT_COMPONENT_NAME library)

set(LITECOPY_PACKAGE_DIR "${CMAKE_INSTALL_LIBDIR}/cmake/Litecopy")
set_target_properties(litecopy_core PROPERTIES EXPORT_NAME Core)
install(TARGETS litecopy_core EXPORT LitecopyTargets)
install(DIRECTORY "${PROJECT_SOURCE_DIR}/core/include/litecopy" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}" FILES_MATCHING PATTERN "*.h")
install(FILES "${PROJECT_BINARY_DIR}/core/include/litecopy/version.h" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/litecopy")
if(TARGET litecopy_sql)
    set_target_properties(litecopy_sql PROPERTIES EXPORT_NAME Sql)
    install(TARGETS litecopy_sql EXPORT LitecopySqlTargets)
    install(EXPORT LitecopySqlTargets NAMESPACE Litecopy:: DESTINATION "${LITECOPY_PACKAGE_DIR}")
endif()
install(EXPORT LitecopyTargets NAMESPACE Litecopy:: DESTINATION "${LITECOPY_PACKAGE_DIR}")
configure_package_config_file("${CMAKE_CURRENT_LIST_DIR}/LitecopyConfig.cmake.in" "${PROJECT_BINARY_DIR}/LitecopyConfig.cmake"
    INSTALL_DESTINATION "${LITECOPY_PACKAGE_DIR}" NO_SET_AND_CHECK_MACRO)
write_basic_package_version_file("${PROJECT_BINARY_DIR}/LitecopyConfigVersion.cmake" COMPATIBILITY SameMinorVersion)
install(FILES "${PROJECT_BINARY_DIR}/LitecopyConfig.cmake" "${PROJECT_BINARY_DIR}/LitecopyConfigVersion.cmake"
    DESTINATION "${LITECOPY_PACKAGE_DIR}")

file(RELATIVE_PATH LITECOPY_PREFIX_FROM_PKGCONFIG "${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig" "${CMAKE_INSTALL_PREFIX}")
configure_file("${CMAKE_CURRENT_LIST_DIR}/litecopy.pc.in" "${PROJECT_BINARY_DIR}/litecopy.pc" @ONLY)
install(FILES "${PROJECT_BINARY_DIR}/litecopy.pc" DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig")
# CMake strips no static library. In a package, what a debugger needs of it would be most of it.
install(CODE "
    if(CMAKE_INSTALL_DO_STRIP)
        file(GLOB libraries \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_LIBDIR}/liblitecopy_*.a\")
        execute_process(COMMAND \"${CMAKE_STRIP}\" --strip-debug --enable-deterministic-archives \${libraries} COMMAND_ERROR_IS_FATAL ANY)
    endif()")
unset(CMAKE_INSTALL_DEFAULT_COMPONENT_NAME)
