# SPDX-FileCopyrightText: 2026 The Litecopy developers
# SPDX-License-Identifier: MIT
"""Commands that are measured, and the program that writes to their source meanwhile."""

import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import time

from places import NoPlace

# How apsw's own documentation copies: a hundred pages at a time.
APSW = """
import apsw, sys
source, target = apsw.Connection(sys.argv[1]), apsw.Connection(sys.argv[2])
with target.backup("main", source, "main") as backup:
    while not backup.done:
        backup.step(100)
target.close()
"""


class CommandFailed(Exception):
    pass


def handed_to_writes(process):
    """Bytes that it and all it waited for gave to write calls, as the kernel counts them; of a process that ended, and
    that nobody has waited for. None where this kernel doesn't count."""
    try:
        with open(f"/proc/{process}/io", encoding="ascii") as file:
            return int(dict(line.split(": ") for line in file)["wchar"])
    except (OSError, KeyError):
        return None


def run(command, folder, settle=True):
    """One command from start to end: seconds, processor seconds with those of all it starts, peak memory in MiB; the
    bytes that it gave to write calls, and those of the page cache that it made dirty, which are whole folios: of 64 KiB
    all count where 4 were written. Begins with nothing left to write from before, if it is to settle."""
    with tempfile.NamedTemporaryFile("r") as peak, tempfile.TemporaryFile("w+") as errors:
        if settle:
            os.sync()
        start = time.monotonic()
        # By GNU time: the peak that wait4 tells is never below this interpreter's own.
        child = subprocess.Popen(["/usr/bin/time", "-q", "-f", "%M %O", "-o", peak.name, *command], cwd=folder,
                                 stdout=subprocess.DEVNULL, stderr=errors)
        os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)
        written = handed_to_writes(child.pid)
        _, status, usage = os.wait4(child.pid, 0)
        seconds = time.monotonic() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode != 0:
            errors.seek(0)
            raise CommandFailed(f"{shlex.join(command)[:200]}: {errors.read().strip()}")
        memory, blocks = map(int, peak.read().split())
        return {"seconds": seconds, "cpu": usage.ru_utime + usage.ru_stime, "memory": memory / 1024,
                "written": written, "dirtied": 512 * blocks}


def one_after_the_other(first, second):
    """What two commands took, as if they were one."""
    together = {key: first[key] + second[key] for key in first}
    together["memory"] = max(first["memory"], second["memory"])
    return together


def recovering_shell(folder):
    """The sqlite3 of Debian 13, whose `.recover` is what people have had so far; LITECOPY_SQLITE_SHELL names another."""
    named = os.environ.get("LITECOPY_SQLITE_SHELL")
    if named:
        return named
    script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "debian13-sqlite3")
    unpacked = subprocess.run([script, f"{folder}/debian13"], check=False, capture_output=True, text=True)
    if unpacked.returncode != 0:
        raise NoPlace(f"no sqlite3 of Debian 13: {unpacked.stderr.strip()[-300:]}")
    return unpacked.stdout.strip()


class Ways:
    """The commands by which `source.db` of a folder becomes `copy.db`, all of them as durable as Litecopy's: the file,
    then its name."""

    def __init__(self, programs, folder):
        self.cli = f"{programs}/litecopy-cli"
        self.folder = folder
        self.source, self.copy = f"{folder}/source.db", f"{folder}/copy.db"

    def litecopy(self, *arguments):
        return [self.cli, "copy", *arguments, self.source, self.copy]

    def durable(self, command, after="true"):
        copy, folder = shlex.quote(self.copy), shlex.quote(self.folder)
        return ["sh", "-c", f"{shlex.join(command)} && sync {copy} && sync {folder} && {after}"]

    def backup_alone(self):
        return ["sqlite3", self.source, f".backup '{self.copy}'"]

    def backup(self):
        return self.durable(self.backup_alone())

    def backup_checked(self):
        return self.durable(self.backup_alone(),
                            shlex.join(["sqlite3", self.copy, "PRAGMA quick_check"]))

    def vacuum_into(self):
        return self.durable(["sqlite3", self.source, f"VACUUM INTO '{self.copy}'"])

    def compressed(self):
        return [self.cli, "copy", self.source, f"{self.copy}.zst"]

    def piped_to_zstd(self):
        cli, source, copy, folder = map(shlex.quote, (self.cli, self.source, f"{self.copy}.zst", self.folder))
        # Its copy is made on the same drive as ours.
        return ["sh", "-c", f"TMPDIR={folder} {cli} copy --quiet {source} - | zstd -q -T0 -o {copy} && sync {copy} && "
                            f"sync {folder}"]

    def apsw(self):
        return self.durable([sys.executable, "-c", APSW, self.source, self.copy])

    def file_copy(self):
        return self.durable(["cp", self.source, self.copy])

    def rescue(self):
        """It ends with 65 where something is lost; what it made is checked by then, and brought to the medium."""
        return ["sh", "-c", f"{shlex.join([self.cli, 'rescue', self.source, self.copy])}; case $? in 0 | 65) ;; *) exit 1 ;; esac"]

    def recover(self, shell):
        """As its documentation says."""
        recovering = shlex.join([shell, self.source, ".recover"])
        return self.durable(["sh", "-c", f"{recovering} | {shlex.join([shell, self.copy])}"])

    def rsync(self):
        return self.durable(["rsync", "--inplace", "--no-whole-file", "--ignore-times", self.source, self.copy])

    def lay_older(self):
        """An older copy of the source, as it is made up to date."""
        shutil.copyfile(f"{self.folder}/older.db", self.copy)

    def clean(self):
        for folder, _, names in os.walk(self.folder):
            for name in names:
                if name.startswith("copy.db"):
                    os.remove(f"{folder}/{name}")


class Writer:
    """A program that transfers money between two accounts every 5 ms; its figures are in milliseconds."""

    def __init__(self, programs, database):
        self.process = subprocess.Popen(
            [f"{programs}/litecopy-test-writer", "bank", database, "interval=5", "timeout=60000"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        if self.process.stdout.readline().strip() != "ready":
            raise CommandFailed("the writer did not begin")

    def stop(self):
        line, _ = self.process.communicate("stop\n", timeout=120)
        words = dict(word.split("=", 1) for word in line.split() if "=" in word)
        return {"commits": int(words["commits"]), "failed": int(words["failed"]),
                **{key: int(words[key]) / 1000 for key in ("p50", "p99", "max")}}
