# Answers of the stub library, as bytes. The folder is POOL_STUB, which the process was started with.

function Clear-Answer {
    Get-ChildItem -LiteralPath $env:POOL_STUB -File | Where-Object { $_.Name -ne 'bootid' } | Remove-Item -Force
}

function Set-Answer([string] $Name, [byte[]] $Bytes, [string[]] $Rules = @(), [int[]] $Pointers = @(), [int] $Width = 8) {
    $path = Join-Path $env:POOL_STUB $Name
    [IO.File]::WriteAllBytes("$path.bin", $Bytes)
    $base = $path -replace '\.\d+$', ''
    if ($Rules) { [IO.File]::WriteAllText("$base.rules", ($Rules -join "`n") + "`n") }
    if ($Pointers) { [IO.File]::WriteAllText("$base.relocations", (($Pointers | ForEach-Object { "$_ $Width" }) -join "`n") + "`n") }
}

# Lengths of the buffers that a query was asked with.
function Get-Call([string] $Name) {
    [IO.File]::ReadAllLines((Join-Path $env:POOL_STUB 'calls.log')) | Where-Object { $_ -like "$Name *" } | ForEach-Object { [long] ($_ -split ' ')[1] }
}

# A row: four bytes, then paged allocations, frees and bytes, then those of nonpaged pool.
function ConvertTo-PoolTable([object[]] $Rows, [int] $Width = 8) {
    $stream = New-Object IO.MemoryStream
    $writer = New-Object IO.BinaryWriter $stream
    $writer.Write([uint32] $Rows.Count)
    if ($Width -eq 8) { $writer.Write([uint32] 0) }
    foreach ($row in $Rows) {
        $writer.Write([byte[]] $row[0])
        $writer.Write([uint32] $row[1]); $writer.Write([uint32] $row[2])
        if ($Width -eq 8) { $writer.Write([uint32] 0); $writer.Write([uint64] $row[3]) } else { $writer.Write([uint32] $row[3]) }
        $writer.Write([uint32] $row[4]); $writer.Write([uint32] $row[5])
        if ($Width -eq 8) { $writer.Write([uint64] $row[6]) } else { $writer.Write([uint32] $row[6]) }
    }
    , $stream.ToArray()
}

# One row of nonpaged pool under a tag of ASCII.
function New-Row([string] $Tag, [long] $Allocs, [long] $Frees = 0, [long] $Bytes = 64) {
    , @([Text.Encoding]::ASCII.GetBytes($Tag.PadRight(4)), 0, 0, 0, $Allocs, $Frees, $Bytes)
}

function Write-Pointer([IO.BinaryWriter] $Writer, [uint64] $Value, [int] $Width) {
    if ($Width -eq 8) { $Writer.Write($Value) } else { $Writer.Write([uint32] $Value) }
}

# OBJECT_TYPES_INFORMATION, of @(name, objects, handles).
function ConvertTo-TypeTable([object[]] $Types, [int] $Width = 8) {
    $stream = New-Object IO.MemoryStream
    $writer = New-Object IO.BinaryWriter $stream
    Write-Pointer $writer $Types.Count $Width
    foreach ($type in $Types) {
        $name = [Text.Encoding]::Unicode.GetBytes($type[0])
        $start = $stream.Position
        $writer.Write([uint16] $name.Length); $writer.Write([uint16] ($name.Length + 2))
        if ($Width -eq 8) { $writer.Write([uint32] 0) }
        Write-Pointer $writer 0 $Width
        $writer.Write([uint32] $type[1]); $writer.Write([uint32] $type[2])
        $writer.Write((New-Object byte[] ($start + $(if ($Width -eq 8) { 0x68 } else { 0x60 }) - $stream.Position)))
        $writer.Write($name); $writer.Write([uint16] 0)
        while ($stream.Position % $Width) { $writer.Write([byte] 0) }
    }
    , $stream.ToArray()
}

# SYSTEM_VERIFIER_INFORMATION with the name at an offset, of @(name, loads, unloads, npAllocs, npBytes, pagedAllocs, pagedBytes).
# Returns the bytes and the places of the pointers.
function ConvertTo-VerifierTable([object[]] $Drivers, [int] $NameAt, [int] $Width = 8) {
    $stream = New-Object IO.MemoryStream
    $writer = New-Object IO.BinaryWriter $stream
    $pointers = @()
    for ($index = 0; $index -lt $Drivers.Count; $index++) {
        $driver = $Drivers[$index]
        $start = $stream.Position
        $name = [Text.Encoding]::Unicode.GetBytes($driver[0])
        $counts = $NameAt + 2 * $Width
        $nameStart = $counts + 72 + 4 * $Width
        $size = $nameStart + $name.Length + 2
        while ($size % 8) { $size++ }
        $writer.Write([uint32] $(if ($index + 1 -lt $Drivers.Count) { $size } else { 0 }))
        $writer.Write([uint32] 0x209BB)
        if ($NameAt -gt 8) { $writer.Write([uint32] 7); $writer.Write([uint32] 1) }
        $writer.Write((New-Object byte[] ($start + $NameAt - $stream.Position)))
        $writer.Write([uint16] $name.Length); $writer.Write([uint16] ($name.Length + 2))
        if ($Width -eq 8) { $writer.Write([uint32] 0) }
        $pointers += [int] $stream.Position
        Write-Pointer $writer ($start + $nameStart) $Width
        $words = New-Object uint32[] 18
        $words[11] = $driver[1]; $words[12] = $driver[2]; $words[14] = $driver[5]; $words[15] = $driver[3]
        foreach ($word in $words) { $writer.Write([uint32] $word) }
        foreach ($value in $driver[6], $driver[4], 0, 0) { Write-Pointer $writer $value $Width }
        $writer.Write($name)
        $writer.Write((New-Object byte[] ($start + $size - $stream.Position)))
    }
    @{ Bytes = $stream.ToArray(); Pointers = $pointers }
}

Export-ModuleMember -Function *
