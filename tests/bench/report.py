# SPDX-FileCopyrightText: 2026 The Litecopy developers
# SPDX-License-Identifier: MIT
"""What the figures say: lines while measuring, targets met and missed, and the README's section."""

import json
import os
import re
import shutil
import textwrap
from statistics import median

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PLOT = "resources/screenshots/measurements.svg"
PLACES = {"disk": "on disk", "memory": "in memory", "reflink": "on a file system that shares blocks",
          "limited": "on a medium of 200 MiB/s"}
# What Litecopy did and what it is compared with.
COMPARISONS = {
    "backup": ("Copy", "`sqlite3 .backup`"),
    "cp": ("Copy", "`cp`"),
    "apsw": ("Copy", "`apsw`, 100 pages a step"),
    "vacuum": ("Compact copy", "`VACUUM INTO`"),
    "zstd": ("Compressed copy, compared", "`copy - \\| zstd -T0`"),
    "checked": ("Copy, quick check, read back", "`.backup`, `PRAGMA quick_check`"),
    "default": ("Copy, quick check", "`.backup`, `PRAGMA quick_check`"),
    **{f"update {share}{against}": (f"Update in place, {share} changed{check}", other) for share in ("0.1 %", "10 %", "10 % in a row")
       for against, check, other in (("", "", "a full copy"), (" checked", ", quick check", "a full copy, quick check"),
                                     (" rsync", "", "`rsync --inplace --no-whole-file`"))},
    "tenfold": ("Ten times the database", "one tenth of it"),
    "start": ("Copy of two pages", "`sqlite3 .backup`"),
    "inspection": ("Page map and table", "`sqlite3_analyzer`"),
    "rescue": ("Rescue, checked in full", "`.recover` of sqlite3 3.46.1"),
    "rescue and checked": ("Rescue, checked in full", "`.recover` of sqlite3 3.46.1, `PRAGMA integrity_check`"),
    "rescue varied": ("Rescue of small rows with two indexes, checked in full", "`.recover` of sqlite3 3.46.1"),
    "rescue varied and checked": ("Rescue of small rows with two indexes, checked in full",
                                  "`.recover` of sqlite3 3.46.1, `PRAGMA integrity_check`"),
}


def size_text(mebibytes):
    if mebibytes < 1:
        return f"{mebibytes * 1024:.0f} KiB"
    return f"{mebibytes / 1024:.3g} GiB" if mebibytes >= 1000 else f"{mebibytes} MiB"


def ratio(result, key="seconds"):
    """Of the medians, and the least and the greatest of the pairs."""
    def share(ours, theirs):
        return ours / max(theirs, 0.001)
    ours, theirs = ([run[key] for run in result[side]] for side in ("ours", "theirs"))
    pairs = sorted(share(a, b) for a, b in zip(ours, theirs))
    return share(median(ours), median(theirs)), pairs[0], pairs[-1]


def middle(result, side, key="seconds"):
    return median(run[key] for run in result[side])


def peak(result, side):
    return max(run["memory"] for run in result[side])


def rounds(result, of):
    """Of a value of each round: the median, the least and the greatest."""
    values = sorted(of(one) for one in result["rounds"])
    return median(values), values[0], values[-1]


def rounds_ratio(result, ours, theirs):
    pairs = sorted(ours(one) / theirs(one) for one in result["rounds"])
    return rounds(result, ours)[0] / rounds(result, theirs)[0], pairs[0], pairs[-1]


def latencies(result, which):
    """p50/p99/max, each the median of all rounds."""
    return "/".join(f"{median(one[which][key] for one in result['rounds']):.1f}" for key in ("p50", "p99", "max"))


def peer_text(peer):
    seconds = f"{peer['seconds']:.1f} s"
    return {"ended": f"ended after {seconds}", "failed": f"failed after {seconds}: {peer.get('error')}",
            "still running": f"had not ended after {seconds}"}[peer["outcome"]]


def line(result):
    """One result, as it is printed while measuring."""
    if result["kind"] == "figure":
        return f"{result['work']}: {result['value']:.4g} {result['unit']}"
    what = f"{size_text(result['mebibytes'])}, pages of {result['pageSize']}, {result['place']}"
    if result["kind"] == "comparison":
        middle_ratio, least, greatest = ratio(result)
        ours, theirs = COMPARISONS[result["name"]]
        return (f"{ours} against {theirs} ({what}): {middle(result, 'ours'):.3f} s / {middle(result, 'theirs'):.3f} s = "
                f"{middle_ratio:.2f} ({least:.2f} to {greatest:.2f}); processor {ratio(result, 'cpu')[0]:.2f}; "
                f"memory {peak(result, 'ours'):.0f} / {peak(result, 'theirs'):.0f} MiB")
    return (f"Busy {result['journal']} ({what}): {rounds(result, lambda one: one['busy'])[0]:.3f} s, quiet "
            f"{rounds(result, lambda one: one['quiet'])[0]:.3f} s, cp {rounds(result, lambda one: one['cp'])[0]:.3f} s; "
            f"writer p50/p99/max {latencies(result, 'during')} ms, alone {latencies(result, 'alone')} ms; "
            f"failed commits {failed_commits(result)}; .backup {peer_text(result['peer'])}, longest commit "
            f"{result['peer']['writer']['max']:.0f} ms")


def failed_commits(result):
    return sum(one["during"]["failed"] for one in result["rounds"])


def target(work, value, limit, unit="×"):
    """A row of the table: value is (the one that counts, least, greatest) or one number."""
    value, least, greatest = value if isinstance(value, tuple) else (value, None, None)
    return {"work": work, "value": value, "least": least, "greatest": greatest, "limit": limit, "unit": unit,
            "met": value <= limit}


def comparison_targets(result):
    name, where = result["name"], PLACES[result["place"]]
    ours, theirs = COMPARISONS[name]
    work = f"{ours} {where}, against {theirs}"
    limits = {("backup", "disk"): 0.7, ("backup", "memory"): 0.6, ("cp", "disk"): 1.1, ("cp", "memory"): 1.3,
              ("checked", "disk"): 0.9, ("default", "memory"): 0.55, ("tenfold", "disk"): 10.5,
              ("update 0.1 %", "disk"): 0.3, ("update 10 %", "disk"): 0.5, ("update 0.1 % rsync", "disk"): 1,
              ("update 10 % rsync", "disk"): 1, ("update 10 % in a row", "disk"): 0.5,
              ("update 0.1 %", "limited"): 0.3, ("update 10 %", "limited"): 0.5,
              ("update 10 % in a row", "limited"): 0.5,
              ("update 10 % in a row rsync", "disk"): 1,
              ("inspection", "disk"): 0.5, ("rescue", "disk"): 0.5, ("rescue varied", "disk"): 0.5,
              ("rescue and checked", "disk"): 0.5, ("rescue varied and checked", "disk"): 0.5,
              ("zstd", "disk"): 1}
    if name == "start":
        yield target(f"{work}: processor", ratio(result, "cpu"), 2)
    limit = limits.get((name, result["place"]))
    if limit is None:
        return
    yield target(f"{work}: time", ratio(result), limit)
    if name == "backup":
        yield target(f"{work}: processor", ratio(result, "cpu"), 0.6)
    if name == "tenfold":
        yield target(f"{work}: more peak memory", max(0, peak(result, "ours") - peak(result, "theirs")), 1, "MiB")
        yield target("Ten times the database: peak memory", peak(result, "ours"), 40, "MiB")


def busy_targets(result):
    journal = "WAL" if result["journal"] == "wal" else "rollback journal"
    work = f"Busy, {journal}, {PLACES[result['place']]}"
    longest = lambda one: one["during"]["max"]
    if result["place"] == "reflink":
        yield target(f"{work}: longest commit", rounds(result, longest), 50, "ms")
    elif journal == "WAL":
        yield target(f"{work}: copy, against quiet",
                     rounds_ratio(result, lambda one: one["busy"], lambda one: one["quiet"]), 1.3)
        yield target(f"{work}: writer's p99, against alone",
                     rounds_ratio(result, lambda one: one["during"]["p99"], lambda one: one["alone"]["p99"]), 2)
    else:
        yield target(f"{work}: longest commit, against `cp`",
                     rounds_ratio(result, longest, lambda one: 1000 * one["cp"]), 1.2)
    yield target(f"{work}: failed commits", failed_commits(result), 0, "")


def has_targets(results, result):
    """They are for a gigabyte in pages of 4096; in a shorter run they show the way."""
    return not results["long"] or "mebibytes" not in result or (
        1000 < result["mebibytes"] < 1100 and result["pageSize"] == 4096)


def targets(results):
    kinds = {"comparison": comparison_targets, "busy": busy_targets,
             "figure": lambda result: [target(*(result[key] for key in ("work", "value", "target", "unit")))]}
    return [row for result in results["results"] if has_targets(results, result)
            for row in kinds[result["kind"]](result)]


def number(value, unit):
    if unit == "×":
        return f"{value:.2f}"
    return f"{value:.0f}" if value >= 10 or value == int(value) else f"{value:.1f}"


def table(heads, rows):
    return "\n".join("| " + " | ".join(cells) + " |" for cells in [heads, ["---"] * len(heads), *rows])


def targets_table(results):
    rows = []
    for row in targets(results):
        unit = row["unit"] if row["unit"] == "×" else f" {row['unit']}".rstrip()
        value, least, greatest, limit = (row[key] if row[key] is None else number(row[key], row["unit"])
                                         for key in ("value", "least", "greatest", "limit"))
        rows.append([row["work"], f"{value}{unit}", f"{least} to {greatest}" if least else "", f"{limit}{unit}",
                     "met" if row["met"] else "**missed**"])
    rows += [[left["name"], "", "", "", f"not measured: {left['why']}"] for left in results["leftOut"]]
    return table(["work", "measured", "range", "at most", "target"], rows)


def where_text(results, result):
    where = PLACES[result["place"]]
    if not results["long"]:
        return where
    return f"{size_text(result['mebibytes'])}, pages of {result['pageSize']}, {where}"


def comparisons_table(results):
    rows = []
    for result in results["results"]:
        if result["kind"] != "comparison":
            continue
        ours, theirs = COMPARISONS[result["name"]]
        value, least, greatest = ratio(result)
        rows.append([f"{ours}, {where_text(results, result)}", theirs, f"{middle(result, 'ours'):.2f} s",
                     f"{middle(result, 'theirs'):.2f} s", f"**{value:.2f}** ({least:.2f} to {greatest:.2f})",
                     f"{ratio(result, 'cpu')[0]:.2f}",
                     f"{peak(result, 'ours'):.0f} / {peak(result, 'theirs'):.0f} MiB"])
    return table(["Litecopy", "against", "Litecopy", "the other", "time", "processor", "peak memory"], rows)


def busy_table(results):
    rows = [["WAL" if result["journal"] == "wal" else "rollback", where_text(results, result),
             f"{rounds(result, lambda one: one['busy'])[0]:.2f} s ({rounds(result, lambda one: one['quiet'])[0]:.2f} s)",
             latencies(result, "during"), latencies(result, "alone"), str(failed_commits(result)),
             peer_text(result["peer"])] for result in results["results"] if result["kind"] == "busy"]
    return table(["journal", "where", "copied in (quiet)", "commit p50/p99/max, ms", "without the copy", "failed",
                  "`sqlite3 .backup`"], rows)


def section(results):
    sizes = [result["mebibytes"] for result in results["results"] if result.get("name") == "backup"]
    size = f"a database of {size_text(sizes[0])}" if sizes and not results["long"] else "databases of several sizes"
    lead = textwrap.fill(
        "`tests/bench/run` measures `litecopy-cli` against what one would take instead, each as a whole process on the "
        f"same file, by turns, and both as durable: file and folder are synced. These are figures of {size}, "
        f"{results['pairs']} pairs, on a machine with {results['machine']}. Ratios are of medians, with the range of all "
        "pairs; less is better.", 120)
    return f"""## Measurements

{lead}

![Time of each copy as a share of the other's]({PLOT})

{comparisons_table(results)}

A program that commits every 5 ms meanwhile:

{busy_table(results)}

<details><summary>What Litecopy sets out to reach, and where it is</summary>

{targets_table(results)}

</details>
"""


def write_readme(results_file):
    """Puts the figures of the last run and their picture where README.md shows them."""
    with open(results_file, encoding="utf-8") as file:
        text = section(json.load(file))
    readme = f"{TOP}/README.md"
    with open(readme, encoding="utf-8") as file:
        old = file.read()
    # The section reaches to the next one; a README without it gets it before the tree.
    new, count = re.subn(r"## Measurements\n.*?(?=^## )", lambda _: text + "\n", old, flags=re.DOTALL | re.MULTILINE)
    if count == 0:
        new = old.replace("## The tree\n", f"{text}\n## The tree\n")
    with open(readme, "w", encoding="utf-8") as file:
        file.write(new)
    shutil.copyfile(f"{os.path.dirname(results_file)}/results.svg", f"{TOP}/{PLOT}")
    print(text)
