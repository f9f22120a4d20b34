# SPDX-FileCopyrightText: 2026 The Litecopy developers
# SPDX-License-Identifier: MIT
"""Paired measurements of litecopy-cli against other ways to copy a database. Started by tests/bench/run."""

import argparse
import json
import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

import plot

APSW = """
import apsw, os, sys
source, target = apsw.Connection(sys.argv[1]), apsw.Connection(sys.argv[2])
with target.backup("main", source, "main") as backup:
    while not backup.done:
        backup.step(100)
target.close()
"""
# What makes a finished copy as durable as ours: the file, then its name.
DURABLE = "sync {0} && sync {1}"


def make_database(path, mebibytes, page_size, journal):
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


class Run:
    """One command, from start to end: seconds, processor seconds, peak memory in MiB."""

    def __init__(self, command, cwd):
        # By GNU time: the peak memory that wait4 reports is never below this interpreter's own.
        with tempfile.NamedTemporaryFile("r") as report:
            start = time.monotonic()
            result = subprocess.run(["/usr/bin/time", "-q", "-f", "%U %S %M", "-o", report.name, *command], cwd=cwd,
                                    stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False)
            self.seconds = time.monotonic() - start
            figures = [float(word) for word in report.read().split()]
        self.failed = result.returncode != 0 or len(figures) != 3
        self.error = result.stderr.strip()
        if not self.failed:
            self.cpu, self.memory = figures[0] + figures[1], figures[2] / 1024


class Writer:
    """The test writer: a commit every 5 ms."""

    def __init__(self, programs, database):
        self.process = subprocess.Popen(
            [f"{programs}/litecopy-test-writer", "bank", database, "interval=5", "timeout=60000"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.process.stdout.readline()

    def stop(self):
        self.process.stdin.write("stop\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        self.process.wait()
        return {key: float(value) for key, _, value in (word.partition("=") for word in line.split())
                if value.replace(".", "", 1).isdigit()}


class Bench:
    def __init__(self, options):
        self.options = options
        self.results = []
        self.cli = f"{options.programs}/litecopy-cli"

    def peers(self):
        """Name, command; %s stands for source and destination."""
        found = {"sqlite3 .backup": "sqlite3 %s '.backup %s'", "VACUUM INTO": "sqlite3 %s \"VACUUM INTO '%s'\"",
                 "cp": "cp %s %s"}
        if not shutil.which("sqlite3"):
            print("sqlite3 is missing: left out", file=sys.stderr)
            found = {"cp": found["cp"]}
        if subprocess.run([sys.executable, "-c", "import apsw"], capture_output=True).returncode == 0:
            found["apsw, 100 pages a step"] = f"{sys.executable} -c '{APSW}' %s %s"
        else:
            print("python3-apsw is missing: left out", file=sys.stderr)
        return found

    def run_ours(self, folder, arguments):
        return Run([self.cli, "copy", *arguments, f"{folder}/source.db", f"{folder}/copy.db"], folder)

    def run_peer(self, folder, command, after=""):
        shell = command % (f"{folder}/source.db", f"{folder}/copy.db")
        shell += " && " + DURABLE.format(f"{folder}/copy.db", folder) + after
        return Run(["sh", "-c", shell], folder)

    @staticmethod
    def clean(folder):
        for name in os.listdir(folder):
            if name.startswith("copy.db"):
                os.remove(f"{folder}/{name}")

    def pairs(self, what, place, folder, ours, theirs):
        """Ours and theirs in turn; the first pair only warms up."""
        if self.options.only and self.options.only not in what:
            return
        mine, others = [], []
        for number in range(self.options.pairs + 1):
            order = [(mine, ours), (others, theirs)]
            for runs, run in order if number % 2 else reversed(order):
                self.clean(folder)
                os.sync()
                result = run()
                if result.failed:
                    print(f"{what}: failed: {result.error}", file=sys.stderr)
                    return
                if number > 0:
                    runs.append(result)
        self.clean(folder)
        ratios = sorted(a.seconds / b.seconds for a, b in zip(mine, others))
        median = statistics.median
        row = {"what": what, "where": place, "ours": median(r.seconds for r in mine),
               "theirs": median(r.seconds for r in others), "ratioMin": ratios[0], "ratioMedian": median(ratios),
               "ratioMax": ratios[-1], "cpuOurs": median(r.cpu for r in mine),
               "cpuTheirs": median(r.cpu for r in others), "memoryOurs": max(r.memory for r in mine),
               "memoryTheirs": max(r.memory for r in others), "pairs": self.options.pairs}
        self.results.append(row)
        self.print_row(row)

    @staticmethod
    def print_row(row):
        print(f"| {row['what']} | {row['where']} | {row['ours']:.3f} s | {row['theirs']:.3f} s | "
              f"{row['ratioMin']:.2f} / **{row['ratioMedian']:.2f}** / {row['ratioMax']:.2f} | "
              f"{row['cpuOurs'] / max(row['cpuTheirs'], 0.001):.2f} | {row['memoryOurs']:.0f} / "
              f"{row['memoryTheirs']:.0f} MiB |", flush=True)

    def quiet(self, place, folder):
        make_database(f"{folder}/source.db", self.options.size, self.options.page_size, "delete")
        for name, command in self.peers().items():
            arguments = ["--method=compact"] if name == "VACUUM INTO" else []
            self.pairs(f"unchecked, against {name}", place, folder,
                       lambda a=arguments: self.run_ours(folder, ["--check=none", *a]),
                       lambda c=command: self.run_peer(folder, c))
        if shutil.which("sqlite3"):
            check = f" && sqlite3 {folder}/copy.db 'PRAGMA quick_check'"
            self.pairs("quick check and read back, against .backup and quick_check", place, folder,
                       lambda: self.run_ours(folder, ["--read-back"]),
                       lambda: self.run_peer(folder, "sqlite3 %s '.backup %s'", check))
        os.remove(f"{folder}/source.db")

    def busy(self, place, folder, journal):
        """How long the copy takes and the writer waits, with and without it."""
        source = f"{folder}/source.db"
        make_database(source, self.options.size, self.options.page_size, journal)
        self.clean(folder)
        quiet = self.run_ours(folder, ["--check=none"])
        writer = Writer(self.options.programs, source)
        time.sleep(max(quiet.seconds, 2))
        alone = writer.stop()
        self.clean(folder)
        writer = Writer(self.options.programs, source)
        copied = self.run_ours(folder, ["--check=none"])
        during = writer.stop()
        row = {"what": f"busy {journal}", "where": place, "quiet": quiet.seconds, "busy": copied.seconds,
               "failed": copied.failed, "writerAlone": alone, "writerDuring": during}
        self.clean(folder)
        if shutil.which("sqlite3"):
            writer = Writer(self.options.programs, source)
            start = time.monotonic()
            peer = subprocess.Popen(["sqlite3", source, f".backup {folder}/copy.db"], stderr=subprocess.DEVNULL)
            try:
                peer.wait(timeout=60)
                row["peer"] = time.monotonic() - start if peer.returncode == 0 else None
            except subprocess.TimeoutExpired:
                peer.kill()
                peer.wait()
                row["peer"] = None
            row["writerDuringPeer"] = writer.stop()
        self.results.append(row)
        ends = f"{row['peer']:.1f} s" if row.get("peer") else "not in 60 s, or failed"
        print(f"\nBusy, {journal}, {place}: copied in {copied.seconds:.2f} s ({quiet.seconds:.2f} s quiet); writer p50/"
              f"p99/max {self.latencies(during)} ms with it, {self.latencies(alone)} ms alone, failed commits "
              f"{during.get('failed', 0):.0f}. sqlite3 .backup: {ends}.", flush=True)
        self.clean(folder)
        for name in ("source.db", "source.db-wal", "source.db-shm", "source.db-journal"):
            if os.path.exists(f"{folder}/{name}"):
                os.remove(f"{folder}/{name}")

    @staticmethod
    def latencies(report):
        return "/".join(f"{report.get(key, 0) / 1000:.1f}" for key in ("p50", "p99", "max"))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--programs", required=True)
    parser.add_argument("--output", required=True)
    parser.add_argument("--size", type=int, default=1024, help="MiB")
    parser.add_argument("--page-size", type=int, default=4096)
    parser.add_argument("--pairs", type=int, default=7)
    parser.add_argument("--only", default="", help="comparisons with this in their name, and nothing busy")
    parser.add_argument("--quick", action="store_true")
    options = parser.parse_args()
    options.programs, options.output = os.path.abspath(options.programs), os.path.abspath(options.output)
    if options.quick:
        options.size, options.pairs = min(options.size, 64), min(options.pairs, 3)
    os.makedirs(options.output, exist_ok=True)
    bench = Bench(options)
    places = {"disk": options.output}
    if os.path.isdir("/dev/shm"):
        places["memory"] = "/dev/shm"
    print(f"{options.size} MiB, pages of {options.page_size} bytes, {options.pairs} pairs, load {os.getloadavg()[0]:.1f}\n\n"
          "| work | where | Litecopy | other | ratio min / median / max | processor | peak memory |\n"
          "|---|---|---|---|---|---|---|")
    for place, parent in places.items():
        with tempfile.TemporaryDirectory(dir=parent, prefix="litecopy-bench-") as folder:
            bench.quiet(place, folder)
    for journal in () if options.only else ("wal", "delete"):
        with tempfile.TemporaryDirectory(dir=options.output, prefix="litecopy-bench-") as folder:
            bench.busy("disk", folder, journal)
    print(flush=True)
    if shutil.which("sqlite3_analyzer") and not options.only:
        subprocess.run([f"{options.programs}/litecopy-bench-inspect", f"--pairs={options.pairs}",
                        f"--mebibytes={options.size}"], check=True)
    with open(f"{options.output}/results.json", "w", encoding="utf-8") as file:
        json.dump(bench.results, file, indent=1)
    plot.write(bench.results, f"{options.output}/results.svg")
    return any(row.get("failed") for row in bench.results)


if __name__ == "__main__":
    sys.exit(main())
