#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Litecopy developers
# SPDX-License-Identifier: MIT

# appdir.sh SOURCES BUILD FOLDER SAMPLE: makes the folder of the AppImage, and starts both programs from it where no
# library that it brings and no plugin of Qt's is to be had elsewhere: these are hidden, in a namespace of mounts.
set -euo pipefail

if [ $# = 4 ]; then
    [ -f "$2/bin/litecopy" ] || { echo "skipped, there is no window in this build"; exit 77; }
    rm -rf "$3"
    mkdir -p "$3"
    "$1/resources/appimage/make" "$2" "$3"
    # Only root mounts in a namespace of its own without another name for itself.
    unshare=(unshare --mount)
    [ "$(id -u)" = 0 ] || unshare+=(--map-root-user)
    "${unshare[@]}" true 2>/dev/null || { echo "skipped, nothing can be mounted here"; exit 77; }
    exec "${unshare[@]}" "$0" --inside "$3" "$4"
fi

app=$2/Litecopy.AppDir
sample=$3
hidden=0
# What this script starts needs its own libraries.
kept=$(ldd "$(command -v mount)" "$BASH" "$(command -v awk)" "$(command -v grep)" "$(command -v sort)" "$(command -v cmp)")
for library in "$app"/usr/lib/*; do
    for folder in /usr/lib/*-linux-gnu /lib/*-linux-gnu /usr/local/lib; do
        name=${library##*/}
        if [ -e "$folder/$name" ] && [[ "$kept" != *"$name"* ]]; then
            mount --bind /dev/null "$folder/$name"
            hidden=$((hidden + 1))
        fi
    done
done
for plugins in /usr/lib/*-linux-gnu/qt6/plugins; do
    mount -t tmpfs none "$plugins"
done
[ "$hidden" -ge 10 ] || { echo "only $hidden libraries are hidden"; exit 1; }
unset LD_LIBRARY_PATH QT_PLUGIN_PATH
export QT_QPA_PLATFORM=offscreen HOME=$2/home XDG_DATA_HOME=$2/home XDG_CONFIG_HOME=$2/home LC_ALL=de_DE.UTF-8
mkdir -p "$HOME"
if "$app/usr/bin/litecopy-cli" --version >/dev/null 2>&1; then
    echo "the programs start without AppRun: the libraries are not hidden"
    exit 1
fi

"$app/AppRun" litecopy-cli copy "$sample" "$2/by-cli.db"
[[ "$("$app/AppRun" litecopy-cli copy --help)" == *"Diese Hilfe zeigen"* ]] || { echo "the command line speaks no German"; exit 1; }
"$app/AppRun" litecopy-cli schedule list

"$app/AppRun" "$sample" "$2/by-window.db" &
window=$!
for _ in $(seq 600); do
    if [ -e "$2/by-window.db" ] || ! kill -0 $window; then
        break
    fi
    sleep 0.1
done
[ -e "$2/by-window.db" ] || { echo "the window made no copy"; exit 1; }
# It has found all that it maps: none of it lies beside the folder and what is left to the system.
outside=$(awk '$6 ~ /libQt6|libsqlite3|libicu|plugins\// { print $6 }' /proc/$window/maps | sort -u | grep -v "^$app/" || true)
inside=$(awk '$6 ~ /libQt6|libsqlite3|libicu|plugins\// { print $6 }' /proc/$window/maps | sort -u | grep -c "^$app/")
kill -TERM $window
wait $window || true
[ -z "$outside" ] || { echo "mapped from elsewhere: $outside"; exit 1; }
[ "$inside" -ge 6 ] || { echo "only $inside files of the folder are mapped"; exit 1; }
cmp "$2/by-cli.db" "$2/by-window.db"
echo "$hidden libraries hidden, $inside files of the folder mapped, both programs copied"
