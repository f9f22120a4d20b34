# SPDX-FileCopyrightText: 2026 The Litecopy developers
# SPDX-License-Identifier: MIT
"""Where is measured, and the databases that are copied there."""

import contextlib
import os
import random
import shutil
import sqlite3
import subprocess
import tempfile

MEMORY = "/dev/shm"
# Nothing is left to be written by the kernel once they are mounted.
EXT4 = ["/usr/sbin/mkfs.ext4", "-q", "-E", "lazy_itable_init=0,lazy_journal_init=0"]
MAKERS = {"reflink": ["/usr/sbin/mkfs.xfs", "-q", "-m", "reflink=1"], "device": EXT4, "limited": EXT4}
# What the kernel gives a device to write in a second, where it is limited: a disk that turns, or a good stick.
LIMIT = 200 << 20
# Control groups of version 1 limit what the kernel's own threads write, too.
LIMITS = "/sys/fs/cgroup/blkio/blkio.throttle.write_bps_device"


class NoPlace(Exception):
    """This machine has no such place; says why."""


def require_room(folder, mebibytes):
    free = shutil.disk_usage(folder).free >> 20
    if free < mebibytes:
        raise NoPlace(f"{mebibytes} MiB of free space are needed, there are {free}")


@contextlib.contextmanager
def place(name, output, mebibytes):
    """A folder on disk, in memory, or in a file system of its own: one that shares blocks between files, or one that
    does not, on a device that nobody else writes to, as fast as it is or limited. Gone afterwards."""
    if name in MAKERS:
        with own_file_system(MAKERS[name], output, mebibytes) as folder:
            with limited(folder) if name == "limited" else contextlib.nullcontext():
                yield folder
        return
    parent = output if name == "disk" else MEMORY
    if not os.path.isdir(parent):
        raise NoPlace(f"there is no {parent}")
    require_room(parent, mebibytes)
    with tempfile.TemporaryDirectory(dir=parent, prefix="litecopy-bench-") as folder:
        yield folder


@contextlib.contextmanager
def own_file_system(maker, output, mebibytes):
    """In a file, mounted for as long as it is measured."""
    mebibytes += 512
    require_room(output, mebibytes)
    with tempfile.TemporaryDirectory(dir=output, prefix="litecopy-bench-") as folder:
        image, mounted = f"{folder}/image", f"{folder}/mounted"
        os.mkdir(mounted)
        with open(image, "wb") as file:
            os.posix_fallocate(file.fileno(), 0, mebibytes << 20)
        for command in ([*maker, image],
                        ["mount", "-o", "loop", image, mounted]):
            try:
                subprocess.run(command, check=True, capture_output=True, text=True)
            except (OSError, subprocess.CalledProcessError) as error:
                reason = (getattr(error, "stderr", None) or str(error)).strip()
                raise NoPlace(f"no file system can be mounted here: {reason}") from error
        try:
            yield mounted
        finally:
            subprocess.run(["umount", mounted], check=True)


def device_of(folder):
    """The numbers of the device of its file system."""
    device = os.stat(folder).st_dev
    return f"{os.major(device)}:{os.minor(device)}"


def device_writes(folder):
    """Bytes written to the device of its file system, by all who use it."""
    with open(f"/sys/dev/block/{device_of(folder)}/stat", encoding="ascii") as file:
        return 512 * int(file.read().split()[6])


@contextlib.contextmanager
def limited(folder):
    """The device of its file system takes no more than LIMIT."""
    def limit(bytes_per_second):
        with open(LIMITS, "w", encoding="ascii") as file:
            file.write(f"{device_of(folder)} {bytes_per_second}")

    try:
        limit(LIMIT)
    except OSError as error:
        raise NoPlace(f"this kernel limits no device: {error}") from error
    try:
        yield
    finally:
        limit(0)


def make_database(path, mebibytes, page_size=4096, journal="delete"):
    """Rows of a kilobyte that nobody could compress, and the bank that the writer transfers money in."""
    database = sqlite3.connect(path, isolation_level=None)
    database.executescript(
        f"PRAGMA page_size={page_size}; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; BEGIN;"
        "CREATE TABLE accounts(id INTEGER PRIMARY KEY, balance INTEGER NOT NULL);"
        "CREATE TABLE transfers(id INTEGER PRIMARY KEY, origin INTEGER, target INTEGER, amount INTEGER, note TEXT);"
        "CREATE INDEX transfers_by_origin ON transfers(origin, amount);"
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)"
        " INSERT INTO accounts SELECT i, 100 FROM n;"
        "CREATE TABLE rows(id INTEGER PRIMARY KEY, time INTEGER, content BLOB);"
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
        f"{mebibytes * 980}) INSERT INTO rows SELECT i, i * 7919 % 86400, randomblob(1000) FROM n; COMMIT;"
        f"PRAGMA journal_mode={journal};")
    database.close()


def make_smallest_database(path):
    """Two pages."""
    database = sqlite3.connect(path)
    database.execute("CREATE TABLE t(x)")
    database.close()


def change_some(path, share, scattered=True):
    """As many rows that this share of the database's pages holds something else: all over it, or one behind the other."""
    database = sqlite3.connect(path, isolation_level=None)
    # Four rows lie on a page.
    where = (f"id % {max(round(4 / share), 4)} = 1" if scattered else
             f"id BETWEEN (SELECT max(id) FROM rows) / 3 AND (SELECT max(id) FROM rows) * (1 / 3.0 + {share})")
    database.executescript(f"PRAGMA synchronous=OFF; UPDATE rows SET time = time + 1 WHERE {where};")
    database.close()


def make_varied_database(path, mebibytes):
    """Small rows with two indexes, a table without rowids, long rows, and of each some deleted again."""
    def rows(count):
        return ("WITH RECURSIVE n(x) AS (VALUES(1) UNION ALL SELECT x + 1 FROM n WHERE x < "
                f"{count}) SELECT")
    database = sqlite3.connect(path, isolation_level=None)
    database.executescript(
        "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-200000; BEGIN;"
        "CREATE TABLE events(id INTEGER PRIMARY KEY, time INTEGER, kind INTEGER, note TEXT);"
        "CREATE TABLE files(name TEXT PRIMARY KEY, content BLOB) WITHOUT ROWID;"
        "CREATE TABLE images(id INTEGER PRIMARY KEY, data BLOB);"
        f"INSERT INTO events {rows(mebibytes * 5100)} x, x * 7919 % 86400, x % 17, hex(zeroblob(40)) || x FROM n;"
        f"INSERT INTO files {rows(mebibytes * 180)} printf('%08x', x * 2654435761 % 4294967296), randomblob(900) FROM n;"
        f"INSERT INTO images {rows(mebibytes * 8)} x, zeroblob(20000) FROM n;"
        "CREATE INDEX byTime ON events(time); CREATE INDEX byKind ON events(kind, time);"
        "DELETE FROM events WHERE id % 1000 = 0; DELETE FROM images WHERE id % 20 = 0; COMMIT;")
    database.close()


def damage(path, page_size=4096, seed=15):
    """One page in two thousand is written over, with zeros or with noise; the first one, which has the schema, is not."""
    chance = random.Random(seed)
    pages = os.path.getsize(path) // page_size
    with open(path, "r+b") as file:
        for page in sorted(chance.sample(range(1, pages), max(pages // 2000, 1))):
            file.seek(page * page_size)
            file.write(bytes(page_size) if chance.random() < 0.5 else chance.randbytes(page_size))


# Tables of the databases above, with their columns, the key first.
PLAIN_ROWS = {"rows": ("id", "time", "content")}
VARIED_ROWS = {"events": ("id", "time", "kind", "note"), "files": ("name", "content"), "images": ("id", "data")}


def right_rows(path, truth, tables):
    """Of a rescued database: rows that are as they were in the sound one."""
    database = sqlite3.connect(truth)
    database.execute("ATTACH ? AS rescued", (path,))
    rows = 0
    for table, (key, *values) in tables.items():
        equal = " AND ".join(f"found.{value} IS sound.{value}" for value in values)
        rows += database.execute(f"SELECT count(*) FROM rescued.{table} AS found JOIN main.{table} AS sound "
                                 f"USING({key}) WHERE {equal}").fetchone()[0]
    database.close()
    return rows
