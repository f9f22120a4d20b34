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
until [ -s "$screen" ]; do
    kill -0 "$server"
    sleep 0.1
done
DISPLAY=":$(cat "$screen")" "$program" "$source" "$destination" &
window=$!
until [ -f "$destination" ]; do
    kill -0 "$window" || {
        echo "$program ended before it made a copy"
        exit 1
    }
    sleep 0.2
done
kill -0 "$window"
kill -TERM "$window"
status=0
wait "$window" || status=$?
echo "copied by $program, which ended with $status when it was told to"
cmp --silent "$source" "$destination" || [ "$(stat -c %s "$source")" -eq "$(stat -c %s "$destination")" ]
