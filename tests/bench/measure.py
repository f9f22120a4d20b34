# SPDX-FileCopyrightText: 2026 The Litecopy developers
# SPDX-License-Identifier: MIT
"""Paired measurements of litecopy-cli against other ways to copy a database. Started by tests/bench/run."""

import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
import time

import machine
import plot
import report
from places import (PLAIN_ROWS, VARIED_ROWS, NoPlace, change_some, damage, device_writes, make_database,
                    make_smallest_database, make_varied_database, place, right_rows)
from processes import CommandFailed, Ways, Writer, one_after_the_other, recovering_shell, run

# Of the pages: the share that changed, and whether they lie scattered.
UPDATED_SHARES = {"0.1 %": (0.001,), "10 %": (0.1,), "10 % in a row": (0.1, False)}


class Bench:
    def __init__(self, options):
        self.options = options
        self.results = []
        self.left_out = []

    def add(self, result):
        self.results.append(result)
        print(report.line(result), flush=True)

    def section(self, name, function):
        """Runs one, if it is wanted."""
        if self.options.only in name:
            self.attempt(name, function)

    def attempt(self, name, function):
        """What can't be measured here is said, and ends nothing else."""
        try:
            function()
        except (NoPlace, CommandFailed) as error:
            self.left_out.append({"name": name, "why": str(error), "failed": isinstance(error, CommandFailed)})
            print(f"{name}: left out: {error}", file=sys.stderr)

    def pairs(self, row, ways, ours, theirs, count=1, prepare=lambda: None):
        """Two commands in turn, each after `prepare`, so many times the pairs asked for; the first pair only warms up."""
        mine, others = [], []
        for number in range(count * self.options.pairs + 1):
            order = [(mine, ours), (others, theirs)]
            for runs, command in order if number % 2 else reversed(order):
                ways.clean()
                prepare()
                figures = run(command, ways.folder)
                if number > 0:
                    runs.append(figures)
        ways.clean()
        self.add({**row, "kind": "comparison", "ours": mine, "theirs": others})

    def quiet(self, where, mebibytes, page_size, names):
        """A database that nobody else uses."""
        def comparisons(folder):
            ways = Ways(self.options.programs, folder)
            unchecked = ways.litecopy("--check=none")
            make_database(ways.source, mebibytes, page_size)
            commands = {"backup": (unchecked, ways.backup()), "cp": (unchecked, ways.file_copy()),
                        "apsw": (unchecked, ways.apsw()),
                        "vacuum": (ways.litecopy("--check=none", "--method=compact"), ways.vacuum_into()),
                        "default": (ways.litecopy(), ways.backup_checked()),
                        "checked": (ways.litecopy("--read-back"), ways.backup_checked())}
            for name in names:
                row = {"name": name, "place": where, "mebibytes": mebibytes, "pageSize": page_size}
                self.section(f"{where} {name}", lambda c=commands[name], r=row: self.pairs(r, ways, *c))

        if any(self.options.only in f"{where} {name}" for name in names):
            with place(where, self.options.output, 2 * mebibytes + 256) as folder:
                comparisons(folder)

    def update(self, mebibytes):
        """An older copy is brought up to date after so much of the database changed, both warm in memory."""
        unchecked, in_place = "--check=none", ("--update", "--in-place")

        def each_share(where, folder):
            """The ways, when so much has changed, and what a row of it begins with."""
            ways = Ways(self.options.programs, folder)
            make_database(f"{folder}/older.db", mebibytes)
            for share, how in UPDATED_SHARES.items():
                shutil.copyfile(f"{folder}/older.db", ways.source)
                change_some(ways.source, *how)
                yield ways, share, {"place": where, "mebibytes": mebibytes, "pageSize": 4096}

        def comparisons(folder):
            for ways, share, row in each_share("disk", folder):
                pairs = {"": (ways.litecopy(unchecked, *in_place), ways.litecopy(unchecked, "--force")),
                         " checked": (ways.litecopy(*in_place), ways.litecopy("--force")),
                         " rsync": (ways.litecopy(unchecked, *in_place), ways.rsync())}
                for against, commands in pairs.items():
                    name = f"update {share}{against}"
                    self.section(name, lambda n=name, c=commands, r=row:
                                 self.pairs(r | {"name": n}, ways, *c, prepare=ways.lay_older))
                self.section(f"update {share} bytes", lambda s=share: self.written(s, ways))
            self.section("update unchanged", lambda: self.unchanged(ways))

        def limited(folder):
            for ways, share, row in each_share("limited", folder):
                self.pairs(row | {"name": f"update {share}"}, ways, ways.litecopy(unchecked, *in_place),
                           ways.litecopy(unchecked, "--force"), prepare=ways.lay_older)

        names = [f"update {share}{against}" for share in UPDATED_SHARES
                 for against in ("", " checked", " rsync", " bytes")]
        if any(self.options.only in name for name in [*names, "update unchanged"]):
            with place("disk", self.options.output, 4 * mebibytes) as folder:
                comparisons(folder)
        if self.options.only in "update limited":
            with place("limited", self.options.output, 4 * mebibytes) as folder:
                limited(folder)

    def written(self, share, ways):
        """Bytes for each byte of a changed page: by the kernel's count of what was given to write calls. What the page
        cache made dirty for them is said beside it: whole folios, of which the file system writes the changed blocks."""
        ways.lay_older()
        receipt = self.update_once(ways)
        changed = receipt["pagesChanged"] * receipt["pageSize"]
        self.add({"kind": "figure", "work": f"{self.updated(share, receipt)}: bytes given to write calls for each byte of "
                  f"a changed page (dirtied in the page cache, whole folios: {receipt['dirtied'] / max(changed, 1):.1f})",
                  "value": receipt["counted"] / max(changed, 1), "unit": "×", "target": 2.1})

    @staticmethod
    def updated(share, receipt):
        return f"Update in place, {share} changed ({receipt['pagesChanged']} of {receipt['pagesCompared']} pages)"

    def update_once(self, ways):
        receipt_file = f"{ways.folder}/receipt"
        figures = run(ways.litecopy("--check=none", "--update", "--in-place", "--quiet", f"--receipt={receipt_file}"),
                      ways.folder)
        with open(receipt_file, encoding="utf-8") as file:
            receipt = json.load(file)
        os.remove(receipt_file)
        ways.clean()
        if receipt["anewBecause"]:
            raise CommandFailed(f"the older copy was not updated in place: {receipt['anewBecause']}")
        counted = figures["written"]
        if counted is None:
            raise NoPlace("this kernel doesn't count what a process writes")
        # The receipt itself, and the private folder's mark, are little more.
        if not receipt["bytesWritten"] <= counted <= receipt["bytesWritten"] + (16 << 10):
            raise CommandFailed(f"the receipt tells of {receipt['bytesWritten']} bytes written, and the kernel counted "
                                f"{counted}")
        return receipt | {"counted": counted, "dirtied": figures["dirtied"]}

    def device(self, mebibytes):
        """What an update gives to the device in the end, against what it gave to write calls: the page cache adds
        nothing on the way. The rest is the file system's own journal."""
        with place("device", self.options.output, 3 * mebibytes + 128) as folder:
            ways = Ways(self.options.programs, folder)
            make_database(f"{folder}/older.db", mebibytes)
            for share, how in UPDATED_SHARES.items():
                shutil.copyfile(f"{folder}/older.db", ways.source)
                change_some(ways.source, *how)
                ways.lay_older()
                os.sync()
                before = device_writes(folder)
                receipt = self.update_once(ways)
                os.sync()
                own = device_writes(folder) - before - receipt["counted"]
                self.add({"kind": "figure", "work": f"{self.updated(share, receipt)}: given to the device beyond the "
                          f"{receipt['counted'] / 2**20:.2f} MiB given to write calls", "value": own / 2**20, "unit": "MiB",
                          "target": 1})

    def unchanged(self, ways):
        """The whole process, which is given the receipt of the last copy; beside it, by turns, what merely starts."""
        again = ways.litecopy("--update", f"--receipt={ways.folder}/receipt")
        version = [ways.cli, "--version"]
        run(again, ways.folder)
        pairs = [(run(again, ways.folder)["seconds"], run(version, ways.folder)["seconds"])
                 for _ in range(3 * self.options.pairs)]
        os.remove(f"{ways.folder}/receipt")
        ways.clean()
        whole, start = (1000 * sorted(times)[len(times) // 2] for times in zip(*pairs))
        self.add({"kind": "figure", "work": "Update, nothing changed, with the last receipt: whole process "
                  f"(`litecopy-cli --version`: {start:.0f} ms)", "value": whole, "unit": "ms", "target": 20})

    def growth(self, mebibytes):
        """As much changed in ten times the database writes as much."""
        written = []
        for size in (mebibytes, 10 * mebibytes):
            with place("disk", self.options.output, 2 * size + 512) as folder:
                ways = Ways(self.options.programs, folder)
                make_database(ways.source, size)
                shutil.copyfile(ways.source, ways.copy)
                # 256 pages of 4096 bytes.
                change_some(ways.source, 1 / (size * 1.0))
                written.append(self.update_once(ways)["counted"])
        self.add({"kind": "figure", "work": f"Update in place, 1 MiB changed of {report.size_text(10 * mebibytes)}: bytes "
                  f"written, against {report.size_text(mebibytes)} ({written[1]} and {written[0]})",
                  "value": written[1] / written[0], "unit": "×", "target": 1.05})

    def compression(self, mebibytes):
        """Of rows as programs have them, which can be compressed."""
        with place("disk", self.options.output, 3 * mebibytes) as folder:
            ways = Ways(self.options.programs, folder)
            make_varied_database(ways.source, mebibytes)
            self.pairs({"name": "zstd", "place": "disk", "mebibytes": mebibytes, "pageSize": 4096}, ways,
                       ways.compressed(), ways.piped_to_zstd())

    def tenfold(self, mebibytes):
        """The command as everybody gives it, with its check: of a database, and of one ten times as large."""
        with place("disk", self.options.output, 3 * mebibytes) as folder:
            large = Ways(self.options.programs, folder)
            os.mkdir(f"{folder}/small")
            small = Ways(self.options.programs, f"{folder}/small")
            make_database(large.source, mebibytes)
            make_database(small.source, mebibytes // 10)
            row = {"name": "tenfold", "place": "disk", "mebibytes": mebibytes, "pageSize": 4096}
            self.pairs(row, large, large.litecopy(), small.litecopy())

    def start(self):
        """A copy of next to nothing: what starting and ending costs. Neither is made more durable than it is by itself."""
        with place("disk", self.options.output, 1) as folder:
            ways = Ways(self.options.programs, folder)
            make_smallest_database(ways.source)
            row = {"name": "start", "place": "disk", "mebibytes": os.path.getsize(ways.source) / 2**20, "pageSize": 4096}
            self.pairs(row, ways, ways.litecopy(), ways.backup_alone(), 10)

    def inspection(self, mebibytes):
        """Page map and table, both read from a warm page cache."""
        with place("disk", self.options.output, 2 * mebibytes) as folder:
            ways = Ways(self.options.programs, folder)
            make_varied_database(ways.source, mebibytes)
            size = os.path.getsize(ways.source) >> 20
            row = {"name": "inspection", "place": "disk", "mebibytes": size, "pageSize": 4096}
            self.pairs(row, ways, [ways.cli, "info", "--tables", "--map", "--json", ways.source],
                       ["sqlite3_analyzer", ways.source])

    def rescue(self, name, mebibytes, make, tables):
        """A new database of what is left of a damaged one. Ours is checked in full before it has its name: measured
        against what the shell makes, unchecked, and against that with the same check."""
        with place("disk", self.options.output, 5 * mebibytes) as folder:
            ways = Ways(self.options.programs, folder)
            shell = recovering_shell(self.options.output)
            truth = f"{folder}/sound.db"
            make(truth, mebibytes)
            shutil.copyfile(truth, ways.source)
            damage(ways.source)
            ours, theirs, checked = [], [], []
            # No pair to warm up: the database was written just now. One of a gigabyte tells enough.
            for number in range(self.options.pairs if mebibytes < 1000 else 1):
                rows = []
                for runs, command in ((ours, ways.rescue()), (theirs, ways.recover(shell))):
                    ways.clean()
                    runs.append(run(command, folder))
                    if number == 0:
                        rows.append(right_rows(ways.copy, truth, tables))
                checked.append(one_after_the_other(
                    theirs[-1], run([shell, ways.copy, "PRAGMA integrity_check"], folder)))
                if number == 0:
                    print(f"Right rows: {rows[0]} rescued, {rows[1]} by .recover", flush=True)
                    if rows[0] < rows[1]:
                        raise CommandFailed("fewer right rows were rescued than .recover found")
            ways.clean()
            for row, others in ((name, theirs), (f"{name} and checked", checked)):
                self.add({"name": row, "place": "disk", "mebibytes": os.path.getsize(ways.source) >> 20,
                          "pageSize": 4096, "kind": "comparison", "ours": ours, "theirs": others})

    def busy(self, where, journal, mebibytes):
        """A commit every 5 ms meanwhile: what that costs the copy, and what the copy costs the writer."""
        with place(where, self.options.output, 3 * mebibytes + 256) as folder:
            ways = Ways(self.options.programs, folder)
            make_database(ways.source, mebibytes, 4096, journal)
            rounds = [self.busy_round(ways) for _ in range(self.options.pairs)]
            self.add({"kind": "busy", "journal": journal, "place": where, "mebibytes": mebibytes, "pageSize": 4096,
                      "rounds": rounds, "peer": self.busy_peer(ways)})

    def busy_round(self, ways):
        programs = self.options.programs
        ways.clean()
        cp = run(["cp", ways.source, ways.copy], ways.folder)["seconds"]
        ways.clean()
        quiet = run(ways.litecopy("--check=none"), ways.folder)["seconds"]
        os.sync()
        writer = Writer(programs, ways.source)
        time.sleep(max(quiet, 2))
        alone = writer.stop()
        ways.clean()
        os.sync()
        writer = Writer(programs, ways.source)
        try:
            busy = run(ways.litecopy("--check=none"), ways.folder, settle=False)["seconds"]
        finally:
            during = writer.stop()
        ways.clean()
        return {"cp": cp, "quiet": quiet, "busy": busy, "alone": alone, "during": during}

    def busy_peer(self, ways):
        """Whether sqlite3 .backup ends as well, and how."""
        writer = Writer(self.options.programs, ways.source)
        start = time.monotonic()
        peer = subprocess.Popen(["sqlite3", ways.source, f".backup '{ways.copy}'"], stderr=subprocess.PIPE, text=True)
        try:
            _, error = peer.communicate(timeout=self.options.patience)
            outcome = {"outcome": "failed" if peer.returncode else "ended", "error": error.strip()}
        except subprocess.TimeoutExpired:
            peer.kill()
            peer.communicate()
            outcome = {"outcome": "still running"}
        outcome["seconds"] = time.monotonic() - start
        outcome["writer"] = writer.stop()
        ways.clean()
        return outcome

    def window(self):
        """Its program prints a JSON list of objects with work, value, unit and target, the most that is well."""
        program = f"{self.options.programs}/litecopy-bench-window"
        if not os.path.exists(program):
            raise NoPlace("the window is not built")
        with place("disk", self.options.output, 3 * self.options.size) as folder:
            # Two copies of one kind differ by five per cent: of the two that the map may cost, few pairs tell nothing.
            arguments = [f"--mebibytes={self.options.size}", f"--pairs={4 * self.options.pairs}", f"--folder={folder}"]
            printed = subprocess.run([program, *arguments], check=False, capture_output=True, text=True)
        if printed.returncode != 0:
            raise CommandFailed(f"litecopy-bench-window: {printed.stderr.strip()}")
        for figure in json.loads(printed.stdout):
            self.add({**figure, "kind": "figure"})

    def standard(self):
        """What has a target."""
        size, page_size = self.options.size, self.options.page_size
        self.attempt("disk", lambda: self.quiet("disk", size, page_size, ("backup", "cp", "checked", "apsw", "vacuum")))
        self.attempt("memory", lambda: self.quiet("memory", size, page_size, ("backup", "cp", "default")))
        self.section("busy wal", lambda: self.busy("disk", "wal", size))
        self.section("busy rollback", lambda: self.busy("disk", "delete", size))
        self.section("busy reflink", lambda: self.busy("reflink", "delete", size))
        self.attempt("update", lambda: self.update(size))
        self.section("update device", lambda: self.device(size))
        # Twenty times its size is written for it.
        if self.options.only:
            self.section("growth", lambda: self.growth(size))
        self.section("compression", lambda: self.compression(size))
        self.section("tenfold", lambda: self.tenfold(size))
        self.section("start", self.start)
        self.section("inspection", lambda: self.inspection(size))
        self.section("rescue", lambda: self.rescue("rescue", size, make_database, PLAIN_ROWS))
        self.section("rescue varied", lambda: self.rescue("rescue varied", size, make_varied_database, VARIED_ROWS))
        self.section("window", self.window)

    def long(self):
        """All sizes, pages and places."""
        for size in (10, 1024, 8192):
            for page_size in (512, 4096, 65536):
                for where in ("disk", "memory"):
                    self.attempt(where, lambda s=size, p=page_size, w=where:
                                 self.quiet(w, s, p, ("backup", "cp", "default", "checked", "apsw", "vacuum")))
            for where in ("disk", "memory", "reflink"):
                self.section(f"busy wal {where}", lambda s=size, w=where: self.busy(w, "wal", s))
                self.section(f"busy rollback {where}", lambda s=size, w=where: self.busy(w, "delete", s))
            self.section("tenfold", lambda s=size: self.tenfold(s))
            self.section("inspection", lambda s=size: self.inspection(s))
        self.section("growth", lambda: self.growth(1024))


def parse():
    parser = argparse.ArgumentParser(prog="tests/bench/run", description=__doc__)
    parser.add_argument("--programs", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--output", required=True, help="folder of results.json and results.svg")
    parser.add_argument("--size", type=int, default=1024, metavar="MIB", help="of the database (1024)")
    parser.add_argument("--page-size", type=int, default=4096, metavar="BYTES", help="of the database (4096)")
    parser.add_argument("--pairs", type=int, default=7, metavar="COUNT", help="measured, after one that warms up (7)")
    parser.add_argument("--patience", type=float, default=60, metavar="SECONDS",
                        help="that .backup is given to end while the database is in use (60)")
    parser.add_argument("--only", default="", metavar="NAME", help="measurements with that in their name")
    parser.add_argument("--quick", action="store_true", help="64 MiB and 3 pairs: two minutes")
    parser.add_argument("--long", action="store_true", help="10 MiB to 8 GiB, all page sizes: a night")
    parser.add_argument("--readme", action="store_true", help="only write the last results into README.md")
    options = parser.parse_args()
    options.programs, options.output = os.path.abspath(options.programs), os.path.abspath(options.output)
    if options.quick:
        options.size, options.pairs = min(options.size, 64), min(options.pairs, 3)
    return options


def main():
    options = parse()
    results_file = f"{options.output}/results.json"
    if options.readme:
        report.write_readme(results_file)
        return 0
    for program in ("sqlite3", "sqlite3_analyzer", "/usr/bin/time"):
        if not shutil.which(program):
            sys.exit(f"{program} is missing: see resources/packages/bench.txt")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    os.makedirs(options.output, exist_ok=True)
    bench = Bench(options)
    start = time.monotonic()
    results = {"machine": machine.describe(options.output), "pairs": options.pairs, "long": options.long,
               "load": os.getloadavg()[0]}
    print(f"{results['machine']}; load {results['load']:.1f}; {options.pairs} pairs\n", flush=True)
    if options.long:
        bench.long()
    else:
        bench.standard()
    results |= {"minutes": (time.monotonic() - start) / 60, "results": bench.results, "leftOut": bench.left_out}
    with open(results_file, "w", encoding="utf-8") as file:
        json.dump(results, file, indent=1)
    plot.write(results, f"{options.output}/results.svg")
    print(f"\n{report.targets_table(results)}\n\n{results['minutes']:.1f} minutes; {results_file}, results.svg")
    return any(left["failed"] for left in bench.left_out)


if __name__ == "__main__":
    sys.exit(main())
