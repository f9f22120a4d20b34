#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Litecopy developers
# SPDX-License-Identifier: MIT
#
# tests/systems/packages.sh VERSION: in a bare Debian tree, installs the packages that lie here as *.deb, starts what
# they bring, and removes them again. Each step that went as it should is a line that begins with "ok: ".

set -euo pipefail

version=$1
before=$(mktemp)
sample=/usr/share/litecopy/sample.db

ok() { printf 'ok: %s\n' "$*"; }
die() {
    printf '%s\n' "$*"
    exit 1
}
install() { apt-get install -q --yes --no-install-recommends "$@" || die "could not be installed: $*"; }
# The paths of a package that were there before it, or that it shares, are folders.
files_of() { dpkg-query --listfiles "$1" | while read -r path; do [ -d "$path" ] || printf '%s\n' "$path"; done; }
has() {
    local path files
    files=$(files_of "$1")
    for path in "${@:2}"; do
        [[ "$files" == *"$path"* ]] || die "$1 has no $path"
    done
}
removed() {
    local path
    files_of "$1" >"$before"
    apt-get remove -q --yes --purge "$1" || die "could not be removed: $1"
    while read -r path; do
        [ ! -e "$path" ] || die "$1 left $path"
    done <"$before"
    ok "$1 is removed, and none of its $(wc -l <"$before") files is left"
}

apt-get update -q

# The command line, in every shell and in other languages.
install ./litecopy-cli_*.deb
[[ "$(litecopy-cli --version)" == *"$version"* ]] || die "litecopy-cli is another version"
litecopy-cli copy "$sample" /tmp/by-cli.db
litecopy-cli schedule list
[[ "$(LC_ALL=de_DE.UTF-8 litecopy-cli copy --help)" == *"Diese Hilfe zeigen"* ]] || die "litecopy-cli speaks no German"
ok "litecopy-cli $version copies"
has litecopy-cli bash-completion/completions/litecopy-cli zsh/vendor-completions/_litecopy-cli \
    fish/vendor_completions.d/litecopy-cli.fish
# A container's dpkg may leave out manual pages and changelogs; the package has them.
contents=$(dpkg-deb --contents ./litecopy-cli_*.deb)
for path in man/man1/litecopy-cli.1.gz doc/litecopy-cli/changelog.gz doc/litecopy-cli/copyright; do
    [[ "$contents" == *"$path"* ]] || die "the package has no $path"
done
ok "litecopy-cli has completions for three shells, a manual page, a changelog and a copyright"

# The window.
install ./litecopy_*.deb xvfb fonts-dejavu-core
has litecopy applications/org.litecopy.litecopy.desktop metainfo/org.litecopy.litecopy.metainfo.xml \
    hicolor/16x16/apps/org.litecopy.litecopy.png hicolor/scalable/apps/org.litecopy.litecopy.svg
bash tests/systems/window.sh litecopy "$sample" /tmp/by-window.db || die "litecopy made no copy"
ok "litecopy opens its window and copies"

# The library, both ways of finding it.
# The driver is what a program with a QSqlDatabase needs, not the library.
install ./liblitecopy-dev_*.deb g++ cmake ninja-build pkg-config libqt6sql6-sqlite
{ cmake -G Ninja -S tests/house/consumer -B /tmp/consumer && cmake --build /tmp/consumer; } || die "find_package(Litecopy) does not build"
/tmp/consumer/consumer "$sample" /tmp/by-library.db
/tmp/consumer/borrower "$sample" >/dev/null || die "the program with a QSqlDatabase loads nothing"
ok "find_package(Litecopy) builds a program that copies"
[ "$(pkg-config --modversion litecopy)" = "$version" ] || die "pkg-config knows another version"
read -ra flags < <(pkg-config --cflags --libs litecopy)
c++ -std=c++20 -fPIC tests/house/consumer/main.cpp -o /tmp/by-pkg-config "${flags[@]}" || die "pkg-config's flags do not build"
/tmp/by-pkg-config "$sample" /tmp/by-pkg-config.db
ok "pkg-config's flags build a program that copies"
# C++17 is told clearly, not in a hundred lines of a header's.
if c++ -std=c++17 -fPIC tests/house/consumer/main.cpp -o /tmp/by-17 "${flags[@]}" 2>/tmp/by-17.log; then
    die "a C++17 compiler took it"
fi
grep -q 'Litecopy needs C++20' /tmp/by-17.log || die "C++17 is not told"
ok "a program in C++17 is told that Litecopy needs C++20"

removed liblitecopy-dev
removed litecopy
removed litecopy-cli
