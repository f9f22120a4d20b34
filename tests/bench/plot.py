# SPDX-FileCopyrightText: 2026 The Litecopy developers
# SPDX-License-Identifier: MIT
"""A bar for each comparison: Litecopy's time as a share of the other's, with the range of all pairs."""

from xml.sax.saxutils import escape

import report

WIDTH, LEFT, RIGHT, TOP, STEP, BAR = 880, 392, 72, 64, 34, 18
# A card of its own colours reads on any page; where the viewer's are dark, so is the card.
STYLE = """
.card{fill:#fff;stroke:#d4d9e0}.text{fill:#1f2733}.faint{fill:#5d6875}.grid{stroke:#e6e9ee}.one{stroke:#c2410c}
.bar{fill:#2f74d0}.range{stroke:#12345f}.slow{fill:#8fa3bb}
@media (prefers-color-scheme:dark){.card{fill:#151b23;stroke:#343d48}.text{fill:#e6ebf1}.faint{fill:#9aa6b3}
.grid{stroke:#28303a}.one{stroke:#fb923c}.bar{fill:#4b8fe8}.range{stroke:#d7e6fb}.slow{fill:#64758b}}
"""


def plain(text):
    return escape(text.replace("`", ""))


def write(results, path):
    rows = [result for result in results["results"] if result["kind"] == "comparison"
            and result["name"] not in ("tenfold", "start") and report.has_targets(results, result)]
    longest = min(max([1.15] + [report.ratio(row)[2] for row in rows]), 2)
    scale = (WIDTH - LEFT - RIGHT) / longest
    bottom = TOP + STEP * len(rows)
    height = bottom + 44
    lines = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}" '
             f'font-family="system-ui, sans-serif" font-size="13"><style>{STYLE}</style>'
             f'<rect class="card" x=".5" y=".5" width="{WIDTH - 1}" height="{height - 1}" rx="8"/>'
             f'<text class="text" x="20" y="32" font-size="16" font-weight="600">Litecopy\'s time as a share of the '
             f'other\'s: shorter is faster</text>'
             f'<text class="faint" x="20" y="{height - 16}" font-size="11">{escape(results["machine"])}; '
             f'medians and range of {results["pairs"]} pairs</text>']
    for quarter in range(0, int(longest * 4) + 1):
        x = LEFT + quarter / 4 * scale
        kind = 'one" stroke-dasharray="4 3' if quarter == 4 else "grid"
        lines.append(f'<path class="{kind}" d="M{x:.1f} {TOP - 8}V{bottom}"/>'
                     f'<text class="faint" x="{x:.1f}" y="{TOP - 14}" text-anchor="middle" font-size="11">{quarter / 4:g}</text>')
    for number, row in enumerate(rows):
        y = TOP + STEP * number + (STEP - BAR) // 2 - 4
        lines.append(bar(row, y, scale, longest))
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n</svg>\n")


def bar(row, y, scale, longest):
    value, least, greatest = report.ratio(row)
    ours, theirs = report.COMPARISONS[row["name"]]
    low, end, high = (LEFT + min(share, longest) * scale for share in (least, value, greatest))
    middle = y + BAR / 2
    label = f"{ours}, {report.PLACES[row['place']]}"
    return (f'<text class="text" x="{LEFT - 12}" y="{y + 6}" text-anchor="end">{plain(label)}</text>'
            f'<text class="faint" x="{LEFT - 12}" y="{y + 21}" text-anchor="end" font-size="11">against {plain(theirs)}</text>'
            f'<rect class="{"bar" if value <= 1 else "slow"}" x="{LEFT}" y="{y}" width="{end - LEFT:.1f}" height="{BAR}" rx="2"/>'
            f'<path class="range" d="M{low:.1f} {middle}H{high:.1f}M{low:.1f} {middle - 4}v8M{high:.1f} {middle - 4}v8" '
            f'stroke-width="1.5" fill="none"/>'
            f'<text class="text" x="{max(high, end) + 8:.1f}" y="{y + 14}" font-weight="600">{value:.2f}</text>')
