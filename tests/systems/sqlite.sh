#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Litecopy developers
# SPDX-License-Identifier: MIT
#
# Runs tests that were built, with other versions of SQLite: those of locks, of untouched sources, of the bank, of logs, and
# of threads that open and close.
# Prints a table of what it saw.
#
#   tests/systems/sqlite.sh PROGRAMS [SOURCE...]
#
# PROGRAMS is the folder of the test programs (build/dev/bin). SOURCE is a folder that has an amalgamation of SQLite,
# sqlite3.c and sqlite3.h; it is built as a shared library, once, in build/systems. The programs take that library in the
# place of the system's, which has the first row. TESTS in the environment names other tests, SECONDS_EACH how long one
# may take.

set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
[ "$#" -ge 1 ] || {
    sed -n '5,/^$/s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
    exit 64
}
programs=$(cd "$1" && pwd)
shift
read -ra tests <<<"${TESTS:-heldlocks descriptionlocks openfiledescriptionlocks sourceunchanged histories databaselog asof tornwal openclose}"

# What Debian builds SQLite with, as far as the tests need it.
options=(-DSQLITE_THREADSAFE=1 -DSQLITE_ENABLE_COLUMN_METADATA -DSQLITE_ENABLE_DBSTAT_VTAB -DSQLITE_ENABLE_FTS3
    -DSQLITE_ENABLE_FTS4 -DSQLITE_ENABLE_FTS5 -DSQLITE_ENABLE_MATH_FUNCTIONS -DSQLITE_ENABLE_RTREE
    -DSQLITE_ENABLE_PREUPDATE_HOOK -DSQLITE_ENABLE_SESSION -DSQLITE_ENABLE_UNLOCK_NOTIFY -DSQLITE_SECURE_DELETE
    -DSQLITE_USE_URI)

rows=()
answer=0

# test_row LIBRARY: the row of the SQLite in that folder; of the system's, where it is empty.
test_row() {
    local library=$1 row test log totals status version logs
    version=$(LD_LIBRARY_PATH="$library" "$programs/litecopy-cli" --version | sed -n 's/.*SQLite \([0-9.]*\).*/\1/p')
    # The program must have taken it, or the row would be about the system's.
    if [ -n "$library" ]; then
        [ "$version" = "${library##*/sqlite-}" ] || {
            echo "the programs run with SQLite $version, and not with $library" >&2
            exit 1
        }
        row="| $version |"
    else
        row="| $version, the system's |"
    fi
    logs=${library:-$top/build/systems/sqlite-system}
    mkdir -p "$logs"
    for test in "${tests[@]}"; do
        log="$logs/$test.log"
        status=0
        LD_LIBRARY_PATH="$library" QT_QPA_PLATFORM=offscreen timeout "${SECONDS_EACH:-900}" "$programs/tst_$test" \
            >"$log" 2>&1 </dev/null || status=$?
        totals=$(sed -n 's/^Totals: \([0-9]* passed\), 0 failed, \(.*\), 0 blacklisted.*/\1, \2/p' "$log" | sed 's/, 0 skipped//')
        if [ "$status" -eq 0 ] && [ -n "$totals" ]; then
            row+=" $totals |"
        else
            # A program that hung or crashed has no test that failed.
            row+=" **$(grep -c '^FAIL!' "$log" || true) failed, ended with $status** |"
            answer=1
        fi
    done
    rows+=("$row")
}

test_row ''
for source in "$@"; do
    version=$(sed -n 's/^#define SQLITE_VERSION  *"\(.*\)"/\1/p' "$source/sqlite3.c" | head -n 1)
    [ -n "$version" ] || {
        echo "no SQLite in $source" >&2
        exit 1
    }
    library="$top/build/systems/sqlite-$version"
    mkdir -p "$library"
    if [ ! -f "$library/libsqlite3.so.0" ]; then
        cc -O1 -w -fPIC -shared -Wl,-soname,libsqlite3.so.0 "${options[@]}" "$source/sqlite3.c" -o "$library/new.so" -lm -lpthread
        mv "$library/new.so" "$library/libsqlite3.so.0"
    fi
    test_row "$library"
done
printf '| SQLite |%s\n' "$(printf ' %s |' "${tests[@]}")"
printf '| --- |%s\n' "$(printf ' --- |%.0s' "${tests[@]}")"
printf '%s\n' "${rows[@]}"
exit "$answer"
