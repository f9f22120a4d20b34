#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Litecopy developers
# SPDX-License-Identifier: MIT
#
# tests/systems/window.sh PROGRAM SOURCE DESTINATION: starts a program on a screen of its own, in a Debian tree, and waits
# until it has made the copy. Then the window must still be there, and close when it is asked to.

set -euo pipefail

program=$1
source=$2
destination=$3
command -v Xvfb >/dev/null || {
    apt-get update -q && apt-get install -q --yes --no-install-recommends xvfb
} >/dev/null
rm -f "$destination"
screen=$(mktemp)
Xvfb -displayfd 3 -screen 0 1280x1024x24 -nolisten tcp 3>"$screen" 2>/dev/null &
server=$!
trap 'kill "$server" 2>/dev/null || true; rm -f "$screen"' EXIT
# await SECONDS COMMAND...: until the command succeeds.
await() {
    local end=$((SECONDS + $1))
    shift
    until "$@"; do
        [ "$SECONDS" -lt "$end" ] || {
            echo "waited in vain for: $*"
            return 1
        }
        sleep 0.2
    done
}
has_ended() { ! kill -0 "$1" 2>/dev/null; }
has_copied() {
    [ -f "$destination" ] || {
        has_ended "$window" && echo "$program ended before it made a copy" && exit 1
    }
}

await 60 test -s "$screen"
DISPLAY=":$(cat "$screen")" "$program" "$source" "$destination" &
window=$!
# app/run builds the window first.
await 3600 has_copied
has_ended "$window" && {
    echo "$program ended when it had made the copy"
    exit 1
}
kill -TERM "$window"
await 60 has_ended "$window"
status=0
wait "$window" || status=$?
echo "copied by $program, which ended with $status when it was told to"
[ "$status" -eq $((128 + 15)) ]
cmp --silent "$source" "$destination" || [ "$(stat -c %s "$source")" -eq "$(stat -c %s "$destination")" ]
