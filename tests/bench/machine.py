# SPDX-FileCopyrightText: 2026 The Litecopy developers
# SPDX-License-Identifier: MIT
"""The machine in general words, without its name."""

import os
import platform
import sqlite3
import subprocess


def describe(folder):
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / (1 << 30)
    file_system = subprocess.run(["stat", "--file-system", "--format=%T", folder], capture_output=True, text=True,
                                 check=True).stdout.strip()
    system = platform.freedesktop_os_release().get("PRETTY_NAME", "Linux")
    kernel = ".".join(platform.release().split(".")[:2])
    # stat has one name for three generations of it.
    file_system = {"ext2/ext3": "ext4"}.get(file_system, file_system)
    return (f"{os.cpu_count()} cores, {memory:.0f} GiB of memory, {file_system}, {system}, Linux {kernel}, "
            f"SQLite {sqlite3.sqlite_version}")
