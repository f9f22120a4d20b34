# SPDX-FileCopyrightText: 2026 The Litecopy developers
# SPDX-License-Identifier: MIT
"""A bar for each comparison: our time as a share of the other's, with the range of all pairs."""

from xml.sax.saxutils import escape

WIDTH, LEFT, STEP = 860, 400, 30


def write(results, path):
    rows = [row for row in results if "ratioMedian" in row]
    longest = max([1.1] + [row["ratioMax"] for row in rows])
    scale = (WIDTH - LEFT - 70) / longest
    height = STEP * len(rows) + 50
    lines = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" font-family="sans-serif" '
             f'font-size="13"><rect width="{WIDTH}" height="{height}" fill="#fff"/>']
    for number, row in enumerate(rows):
        y = 12 + STEP * number
        low, middle, high = (LEFT + row[key] * scale for key in ("ratioMin", "ratioMedian", "ratioMax"))
        label = escape(f"{row['what']} ({row['where']})")
        lines.append(f'<text x="{LEFT - 8}" y="{y + 14}" text-anchor="end">{label}</text>'
                     f'<rect x="{LEFT}" y="{y}" width="{middle - LEFT:.1f}" height="20" fill="#3b7dd8"/>'
                     f'<path d="M{low:.1f} {y + 10}H{high:.1f}" stroke="#173a6b" stroke-width="2"/>'
                     f'<text x="{high + 6:.1f}" y="{y + 14}">{row["ratioMedian"]:.2f}</text>')
    one = LEFT + scale
    bottom = 12 + STEP * len(rows)
    lines.append(f'<path d="M{one:.1f} 6V{bottom}" stroke="#b00" stroke-dasharray="4 3"/>'
                 f'<text x="{one:.1f}" y="{bottom + 18}" text-anchor="middle">the other\'s time = 1</text></svg>')
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")
