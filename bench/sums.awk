# What a person would type: rows, and bytes of each pool, of PoolMon's file.
$2 == "Nonp" || $2 == "Paged" { bytes[$2] += $6; rows++ }
END { print rows, bytes["Nonp"], bytes["Paged"] }
