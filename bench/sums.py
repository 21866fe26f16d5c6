"""What a team would write instead: one regular expression a line, and the same sums as our parsers make.

    python3 bench/sums.py LAYOUT FILE SECONDS

A row for each tag and pool with its allocations, frees and bytes, rows that print alike added up, `Diff` checked, and the
sums of each pool. Prints megabytes a second, after one round of warm-up.
"""
import re
import sys
import time

N = r"\s+(\d+)"
VERBOSE = ["nonpaged allocs", "nonpaged frees", "nonpaged diff", "nonpaged bytes", "paged allocs", "paged frees", "paged diff", "paged bytes"]
SHORT = ["nonpaged allocs", "nonpaged bytes", "paged allocs", "paged bytes"]
TRACKER = ["nonpaged allocs", "nonpaged frees", "nonpaged bytes", "paged allocs", "paged frees", "paged bytes"]
SHELL = ["paged allocs", "paged frees", "paged diff", "paged bytes", "nonpaged allocs", "nonpaged frees", "nonpaged diff", "nonpaged bytes"]
ONE = ["allocs", "frees", "diff", "bytes"]

# Pattern, and what its numbers are; where the pool is a group of its own it is the second.
LAYOUTS = {
    "poolused verbose": (r"^ (.{4})" + N * 8 + r"\t", VERBOSE),
    "poolused verbose old": (r"^ (.{4})" + N * 4 + r" \*" + N * 4 + r"\t", VERBOSE),
    "poolused short": (r"^ (.{4})" + N * 4 + r"\t", SHORT),
    "poolused short old": (r"^ (.{4})" + N * 3 + r"\s+(\d+?)(?:1394 )?some", SHORT),
    "poolmon -n 64": (r"^ (.{4}) (Nonp |Paged)" + N * 5, ONE),
    "poolmon -n 32": (r"^ (.{4}) (Nonp |Paged)" + N * 5, ONE),
    "poolmonx": (r'^("(?:[^"]|"")+"|.{4}|[^,]{1,3}),(Paged|Non Paged)' + r",(\d+)" * 4, ONE),
    "kdbg": (r"^(.{4}|0x[0-9a-f]{8})" + r"\t+(\d+)" * 8, VERBOSE),
    "powershell": (r'^"[^"]*","([^"]*)"' + r',"(\d+)"' * 8, SHELL),
    "pooltracker": (r"^(.{4})" + N * 6, TRACKER),
    "snapshot json": (r'^\s*\["([^"]*)","(nonpaged|paged)",(\d+),(\d+),(\d+)\]', ["allocs", "frees", "bytes"]),
}


def sums(pattern, names, text):
    rows, totals, wrong = {}, {"nonpaged": 0, "paged": 0}, 0
    one_pool = names[0] in ("allocs", "bytes")
    for line in text.split("\n"):
        match = pattern.match(line)
        if match is None:
            continue
        groups = match.groups()
        numbers = [int(number) for number in groups[2 if one_pool else 1:][: len(names)]]
        if one_pool:
            pools = [("paged" if groups[1].lower().startswith("paged") else "nonpaged", dict(zip(names, numbers)))]
        else:
            both = {"nonpaged": {}, "paged": {}}
            for name, number in zip(names, numbers):
                pool, field = name.split(" ")
                both[pool][field] = number
            pools = both.items()
        for pool, row in pools:
            if "diff" in row and (row["allocs"] - row.get("frees", 0) - row["diff"]) % 2**32:
                wrong += 1
            key = (groups[0], pool)
            known = rows.get(key)
            if known is None:
                rows[key] = row
            else:
                for field, number in row.items():
                    known[field] += number
            totals[pool] += row["bytes"]
    return rows, totals, wrong


layout, path, seconds = sys.argv[1], sys.argv[2], float(sys.argv[3])
expression, names = LAYOUTS[layout]
pattern = re.compile(expression)
with open(path, "rb") as file:
    data = file.read()
rows, totals, wrong = sums(pattern, names, data.decode("latin-1"))
rounds, start = 0, time.perf_counter()
while time.perf_counter() - start < seconds:
    sums(pattern, names, data.decode("latin-1"))
    rounds += 1
print(len(data) * rounds / (time.perf_counter() - start) / 1e6, len(rows), totals["nonpaged"], totals["paged"], wrong)
