#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Litecopy developers
# SPDX-License-Identifier: MIT
#
# tests/systems/formats.sh prepare|test COMPILER|ARCHITECTURE: in a bare Debian tree, builds core and command line and the
# tests of what core/format reads, with another compiler or for another architecture, and runs them.
#
# COMPILER is "clang". ARCHITECTURE is Debian's name of one, "arm64" or "s390x": `prepare` builds by a cross compiler, and
# `test` needs a binfmt_misc of its own at /proc/sys/fs/binfmt_misc, by which programs of that architecture, also those
# that a test starts, are run by qemu-user.

set -euo pipefail

step=$1
what=$2
build="build/$what"
multiarch=

case "$what" in
clang) ;;
# Of a program's ELF header: its byte order, 1 for little and 2 for big endian; its kind and machine, and their mask, by
# which both kinds of programs match, those that must lie where they say and those that may lie anywhere.
arm64) multiarch=aarch64-linux-gnu processor=aarch64 kind='\x02\x00\xb7\x00' kinds='\xfe\xff\xff\xff' order=1 ;;
s390x) multiarch=s390x-linux-gnu processor=s390x kind='\x00\x02\x00\x16' kinds='\xff\xfe\xff\xff' order=2 ;;
*)
    echo "no compiler and no architecture that is known here: $what"
    exit 64
    ;;
esac

prepare() {
    local here
    local -a arguments=(-DCMAKE_BUILD_TYPE=Debug -DLITECOPY_GUI=OFF -DCMAKE_EXPORT_COMPILE_COMMANDS=OFF)
    command -v ccache >/dev/null && arguments+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    if [ -z "$multiarch" ]; then
        resources/setup - build,fuzz
        apt-get install -q --yes --no-install-recommends sqlite3-tools
        arguments+=(-DCMAKE_CXX_COMPILER=clang++)
    else
        resources/setup - build
        here=$(c++ -print-multiarch)
        dpkg --add-architecture "$what"
        apt-get update -q
        # Beside this machine's own, whose moc and lrelease are run. Of what Litecopy links only that which core and
        # command line need.
        apt-get install -q --yes --no-install-recommends "crossbuild-essential-$what" qemu-user sqlite3-tools \
            "qt6-base-dev:$what" "libsqlite3-dev:$what" "libzstd-dev:$what" "zlib1g-dev:$what"
        arguments+=(-DCMAKE_SYSTEM_NAME=Linux "-DCMAKE_SYSTEM_PROCESSOR=$processor" "-DCMAKE_CXX_COMPILER=$multiarch-g++"
            -DQT_HOST_PATH=/usr "-DQT_HOST_PATH_CMAKE_DIR=/usr/lib/$here/cmake")
    fi
    # shellcheck disable=SC2206  # several arguments in one variable
    arguments+=(${CMAKE_ARGS:-})
    cmake -G Ninja -S . -B "$build" "${arguments[@]}"
    cmake --build "$build" --target litecopy-cli format-tests
}

run_tests() {
    local status=0 skipped zeros='\x00\x00\x00\x00\x00\x00\x00\x00' all='\xff\xff\xff\xff\xff\xff\xff'
    if [ -n "$multiarch" ]; then
        # What a file begins with: ELF, 64 bits, the byte order, version 1, any system.
        printf '%s' ":$what:M::\\x7fELF\\x02\\x0$order\\x01\\x00$zeros$kind:$all\\x00$all\\xff$kinds:/usr/bin/qemu-$processor:" \
            >/proc/sys/fs/binfmt_misc/register
    fi
    "$build/bin/litecopy-cli" --version
    # qemu-user is many times slower than the machine that it stands for.
    QTEST_FUNCTION_TIMEOUT=1500000 ctest --test-dir "$build" --label-regex '^format$' --output-on-failure --timeout 1600 \
        --no-tests=error || status=$?
    skipped=$(sed -nE '/^(SKIP   : |skipped, )/p' "$build/Testing/Temporary/LastTest.log")
    [ -z "$skipped" ] || printf '== %d parts of tests were skipped:\n%s\n' "$(wc -l <<<"$skipped")" "$skipped"
    return "$status"
}

case "$step" in
prepare) prepare ;;
test) run_tests ;;
*) exit 64 ;;
esac
