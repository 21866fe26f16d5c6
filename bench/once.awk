# The same as once.py: a row for each tag and pool with its last figures, and sums.
$2 == "Nonp" || $2 == "Paged" { last[$1, $2] = $3 " " $4 " " $5 " " $6; bytes[$2] += $6 }
END { for (row in last) rows++; print rows, bytes["Nonp"], bytes["Paged"] }
