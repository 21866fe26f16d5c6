"""What a team would write instead: one regular expression a line, a row for each tag and pool with its last figures, and sums.

    python3 bench/once.py FILE
"""
import re
import sys

pattern = re.compile(r"^ (.{4}) (Nonp |Paged)" + r"\s+(\d+)" * 5)
rows, totals = {}, {}
with open(sys.argv[1], encoding="latin-1") as file:
    for line in file:
        match = pattern.match(line)
        if match is None:
            continue
        tag, pool, *numbers = match.groups()
        allocs, frees, diff, held, each = map(int, numbers)
        rows[tag, pool] = (allocs, frees, diff, held)
        totals[pool] = totals.get(pool, 0) + held
print(len(rows), totals)
