# SPDX-FileCopyrightText: 2026 The Litecopy developers
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# Bare Debian trees, for tests/systems/run. $trees is the folder that keeps them.
#
#   SYSTEM.tar    what debootstrap made, before anything was installed into it
#   packages/     the packages that were downloaded, for the next tree
#   NAME/         a tree in use; removed when the run is over

trees=${trees:?}
jobs=${jobs:-2}

# The archive that this machine's apt takes Debian's packages from. Empty where apt names none: debootstrap has a default.
machine_archive() {
    # shellcheck disable=SC2016  # apt's variable, not the shell's
    apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Label: Debian' 2>/dev/null | head -n 1
}

# make_tree SYSTEM: makes $trees/SYSTEM.tar, once.
make_tree() {
    local system=$1 archive making="$trees/$1.making"
    local -a options=(--variant=minbase)
    [ ! -f "$trees/$system.tar" ] || return 0
    archive=$(machine_archive)
    case "$archive" in
    https:*) options+=(--include=ca-certificates) ;;
    esac
    mkdir -p "$trees/packages/$system"
    remove_tree "$making"
    debootstrap "${options[@]}" "$system" "$making" ${archive:+"$archive"} || return
    rm -rf "$making/var/cache/apt/archives/"*.deb
    # How this machine reaches the archive: a proxy, time-outs.
    apt-config dump 2>/dev/null | grep -E '^Acquire::(https?|Retries|ForceIPv[46])' >"$making/etc/apt/apt.conf.d/90machine" || true
    tar --create --file "$trees/$system.tar.part" --directory "$making" . || return
    remove_tree "$making"
    mv "$trees/$system.tar.part" "$trees/$system.tar"
}

# fresh_tree SYSTEM NAME: a bare tree as $trees/NAME.
fresh_tree() {
    remove_tree "$trees/$2"
    mkdir -p "$trees/$2"
    tar --extract --file "$trees/$1.tar" --directory "$trees/$2"
    # A tree outlives no crash of the machine: dpkg need not bring each file to the medium.
    echo force-unsafe-io >"$trees/$2/etc/dpkg/dpkg.cfg.d/90systems"
}

# The mounts of a tree are in a namespace of their own and end with it, so that none is there to be emptied.
remove_tree() { rm -rf --one-file-system "$1"; }

# in_tree SYSTEM NAME COMMAND...: runs a command in $trees/NAME, in its source folder, with mounts and processes of its own.
# What it leaves running ends with it. With own_formats=yes it may register formats of programs, for itself alone: it is
# root in a user namespace of its own then, without other users.
in_tree() {
    local system=$1 tree="$trees/$2"
    local -a namespaces=(--mount --pid --fork --kill-child --propagation private)
    shift 2
    [ "${own_formats:-no}" = no ] || namespaces+=(--user --map-root-user)
    mkdir -p "$tree/litecopy" "$tree/ccache" "$trees/packages/$system"
    # shellcheck disable=SC2016  # for the shells in the namespaces
    unshare "${namespaces[@]}" bash -c '
        set -e
        tree=$1 packages=$2 ccache=$3 formats=$4
        shift 4
        # The tree is the root itself: in a chroot no test could have a user namespace.
        mount --bind "$tree" "$tree"
        mount -t proc proc "$tree/proc"
        # One for a user namespace: Linux 6.7 or later.
        [ "$formats" = no ] || mount -t binfmt_misc binfmt_misc "$tree/proc/sys/fs/binfmt_misc"
        mount --rbind /sys "$tree/sys"
        mount --rbind /dev "$tree/dev"
        mount --bind "$packages" "$tree/var/cache/apt/archives"
        [ -z "$ccache" ] || mount --bind "$ccache" "$tree/ccache"
        for file in /etc/resolv.conf /etc/hosts; do
            [ -e "$tree$file" ] || : >"$tree$file"
            mount --bind "$file" "$tree$file"
        done
        cd "$tree"
        mkdir -p .host
        pivot_root . .host
        umount -l /.host
        rmdir /.host
        # The shell stays: process 1 takes in what others leave behind.
        exec /bin/bash -c "cd /litecopy && \"\$@\"; exit \$?" systems "$@"
    ' enter "$tree" "$trees/packages/$system" "${ccache:-}" "${own_formats:-no}" \
        env -i HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 TERM=dumb \
        DEBIAN_FRONTEND=noninteractive CMAKE_ARGS="${CMAKE_ARGS:-}" CMAKE_BUILD_PARALLEL_LEVEL="$jobs" CTEST_PARALLEL_LEVEL="$jobs" \
        ${ccache:+CCACHE_DIR=/ccache CCACHE_BASEDIR=/litecopy CCACHE_NOHASHDIR=1} "$@"
}
