<#
.SYNOPSIS
    Takes one snapshot of the kernel pool usage by tag, as JSON.

.DESCRIPTION
    Asks Windows with NtQuerySystemInformation what each pool tag holds, as PoolMon does. It needs no WDK, no network and no elevation.
    It runs in Windows PowerShell 5.1 and in PowerShell 7, on x64, x86 and ARM64. It changes nothing on the machine.
    The fields of the JSON are described in docs/snapshot.schema.json. A failure ends with an error and writes no file.

.PARAMETER Stage
    When the snapshot is taken: before, warm, iteration, control-1, after, settled, or a name of yours.

.PARAMETER OutFile
    File to write. Without it the JSON is the output, so that a remote session can return it.

.PARAMETER Iteration
    Test cycles done so far.

.PARAMETER SettleSeconds
    Waits until the machine is calm, this many seconds at most. 0 does not wait.

.PARAMETER DriverTags
    The driver's own tags, comma-separated, ? one character and * any: while one of them moves, the machine is not calm.

.PARAMETER NoComputerName
    Leaves out the name of the computer.

.PARAMETER Force
    Overwrites OutFile.

.EXAMPLE
    powershell -NoProfile -ExecutionPolicy Bypass -File Get-PoolSnapshot.ps1 before before.json

.EXAMPLE
    Invoke-Command -VMName guest -Credential $c -FilePath Get-PoolSnapshot.ps1 -ArgumentList before | Set-Content before.json
#>
[CmdletBinding()]
param(
    [Parameter(Position = 0)] [ValidatePattern('^[A-Za-z0-9._-]{1,100}$')] [string] $Stage,
    [Parameter(Position = 1)] [string] $OutFile,
    [ValidateRange(0, 2147483647)] [int] $Iteration,
    [ValidateRange(0, 600)] [int] $SettleSeconds = 0,
    # Text and no array: powershell -File passes 'A,B' as one string.
    [string] $DriverTags = '',
    [switch] $NoComputerName,
    [switch] $Force
)

Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'

if ("$($ExecutionContext.SessionState.LanguageMode)" -ne 'FullLanguage') {
    throw 'This session runs in constrained language mode (an application control policy), which allows no system calls. Use PoolMon or kd.'
}

# A remote session has no $PSCommandPath, so it cannot start itself again.
$scriptPath = $PSCommandPath
$pointerBytes = [IntPtr]::Size
$given = $PSBoundParameters

# C# 5 without structures: Windows PowerShell compiles it with the compiler of .NET Framework, where a warning is an error.
$source = @'
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading;

// What a query answered. Bytes are the first Length bytes of the buffer, which was at Address.
public sealed class PoolSnapshotAnswer1
{
    public readonly uint Status;
    public readonly byte[] Bytes;
    public readonly long Address;

    public PoolSnapshotAnswer1(uint status, byte[] bytes, long address)
    {
        Status = status;
        Bytes = bytes;
        Address = address;
    }
}

public sealed class PoolSnapshotRow1
{
    public readonly string Tag;
    public readonly string Pool;
    public readonly uint Allocs;
    public readonly uint Frees;
    public readonly ulong Bytes;

    public PoolSnapshotRow1(string tag, string pool, uint allocs, uint frees, ulong bytes)
    {
        Tag = tag;
        Pool = pool;
        Allocs = allocs;
        Frees = frees;
        Bytes = bytes;
    }

    // The counters have 32 bits and wrap.
    public long Outstanding { get { return unchecked((int)(Allocs - Frees)); } }
}

public static class PoolSnapshot1
{
    const uint InfoLengthMismatch = 0xC0000004;
    const uint BufferTooSmall = 0xC0000023;
    const uint InsufficientResources = 0xC000009A;
    const uint NoMemory = 0xC0000017;
    const int FirstLength = 1 << 20;
    const int MaxLength = 1 << 28;
    const int MaxTries = 16;
    const int MaxRetries = 3;

    [DllImport("ntdll.dll", EntryPoint = "NtQuerySystemInformation", ExactSpelling = true)]
    static extern uint QuerySystem(int infoClass, IntPtr buffer, int length, out int returned);

    [DllImport("ntdll.dll", EntryPoint = "NtQueryObject", ExactSpelling = true)]
    static extern uint QueryObject(IntPtr handle, int infoClass, IntPtr buffer, int length, out int returned);

    [DllImport("kernel32.dll", EntryPoint = "K32GetPerformanceInfo", ExactSpelling = true, SetLastError = true)]
    static extern int GetPerformanceInfo(IntPtr buffer, int size);

    delegate uint Query(IntPtr buffer, int length, out int returned);

    public static PoolSnapshotAnswer1 AskSystem(int infoClass)
    {
        return Ask(delegate(IntPtr buffer, int length, out int returned)
        {
            return QuerySystem(infoClass, buffer, length, out returned);
        });
    }

    // Class 3 wants exactly its own length, and calls a larger buffer a mismatch.
    public static PoolSnapshotAnswer1 AskSystemExactly(int infoClass, int length)
    {
        return Once(delegate(IntPtr buffer, int size, out int returned)
        {
            return QuerySystem(infoClass, buffer, size, out returned);
        }, length);
    }

    // Class 3 of NtQueryObject: all object types.
    public static PoolSnapshotAnswer1 AskObjectTypes()
    {
        return Ask(delegate(IntPtr buffer, int length, out int returned)
        {
            return QueryObject(IntPtr.Zero, 3, buffer, length, out returned);
        });
    }

    public static PoolSnapshotAnswer1 AskPerformance(int pointerBytes)
    {
        int size = pointerBytes == 8 ? 104 : 56;
        return Once(delegate(IntPtr buffer, int length, out int returned)
        {
            returned = length;
            Marshal.WriteInt32(buffer, length);
            return GetPerformanceInfo(buffer, length) != 0 ? 0 : (uint)Marshal.GetLastWin32Error() | 0x80070000;
        }, size);
    }

    // Asks with a buffer that grows: the table may have grown between two calls, so some slack is added.
    static PoolSnapshotAnswer1 Ask(Query query)
    {
        int length = FirstLength;
        int retries = 0;
        PoolSnapshotAnswer1 answer = null;
        for (int tries = 0; tries < MaxTries; tries++)
        {
            int needed;
            answer = Once(query, length, out needed);
            if (answer.Status == InfoLengthMismatch || answer.Status == BufferTooSmall)
            {
                if (length == MaxLength) break;
                long wanted = Math.Max(2L * length, needed + (long)needed / 8);
                length = (int)Math.Min(wanted, MaxLength);
            }
            else if ((answer.Status == InsufficientResources || answer.Status == NoMemory) && retries < MaxRetries)
            {
                retries++;
                Thread.Sleep(1000);
            }
            else
            {
                break;
            }
        }
        return answer;
    }

    static PoolSnapshotAnswer1 Once(Query query, int length)
    {
        int needed;
        return Once(query, length, out needed);
    }

    static PoolSnapshotAnswer1 Once(Query query, int length, out int returned)
    {
        IntPtr buffer = Marshal.AllocHGlobal(length);
        try
        {
            uint status = query(buffer, length, out returned);
            int whole = status == 0 && returned > 0 ? Math.Min(returned, length) : 0;
            byte[] bytes = new byte[whole];
            Marshal.Copy(buffer, bytes, 0, whole);
            return new PoolSnapshotAnswer1(status, bytes, buffer.ToInt64());
        }
        finally
        {
            Marshal.FreeHGlobal(buffer);
        }
    }

    // ULONG Count; entries of Tag[4], then allocs, frees and bytes of paged pool, then the same of nonpaged pool. Null: no whole answer.
    public static PoolSnapshotRow1[] ReadPool(byte[] bytes, int pointerBytes)
    {
        int entry = pointerBytes == 8 ? 40 : 28;
        long count = bytes.Length < 4 ? 0 : BitConverter.ToUInt32(bytes, 0);
        if (count == 0 || pointerBytes + count * entry > bytes.Length) return null;
        List<PoolSnapshotRow1> rows = new List<PoolSnapshotRow1>();
        for (int index = 0; index < count; index++)
        {
            int at = pointerBytes + index * entry;
            string tag = ReadTag(bytes, at);
            int paged = at + 4;
            int nonpaged = at + (pointerBytes == 8 ? 24 : 16);
            AddRow(rows, tag, "nonpaged", ReadCounts(bytes, nonpaged, nonpaged + 8, pointerBytes));
            AddRow(rows, tag, "paged", ReadCounts(bytes, paged, at + (pointerBytes == 8 ? 16 : 12), pointerBytes));
        }
        return rows.ToArray();
    }

    static ulong[] ReadCounts(byte[] bytes, int at, int usedAt, int pointerBytes)
    {
        uint allocs = BitConverter.ToUInt32(bytes, at);
        uint frees = BitConverter.ToUInt32(bytes, at + 4);
        return new ulong[] { allocs, frees, ReadPointer(bytes, usedAt, pointerBytes) };
    }

    // A row that never held anything says no more than an absent one.
    static void AddRow(List<PoolSnapshotRow1> rows, string tag, string pool, ulong[] counts)
    {
        if (counts[0] == 0 && counts[1] == 0 && counts[2] == 0) return;
        rows.Add(new PoolSnapshotRow1(tag, pool, (uint)counts[0], (uint)counts[1], counts[2]));
    }

    static ulong ReadPointer(byte[] bytes, int at, int pointerBytes)
    {
        return pointerBytes == 8 ? BitConverter.ToUInt64(bytes, at) : BitConverter.ToUInt32(bytes, at);
    }

    // One character a byte. Text encodings would make one tag of several.
    static string ReadTag(byte[] bytes, int at)
    {
        char[] tag = new char[4];
        for (int index = 0; index < 4; index++) tag[index] = (char)bytes[at + index];
        return new string(tag);
    }

    // The four bytes as JSON: a byte outside printable ASCII as \xNN, and so is a backslash that would read as the start of one.
    public static string QuoteTag(string tag)
    {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < tag.Length; index++)
        {
            char c = tag[index];
            bool isAmbiguous = c == '\\' && index + 1 < tag.Length && tag[index + 1] == 'x';
            if (c < 0x20 || c > 0x7e || isAmbiguous) text.Append("\\x").Append(((int)c).ToString("x2", CultureInfo.InvariantCulture));
            else text.Append(c);
        }
        return Quote(text.ToString());
    }

    // JSON in ASCII, which survives any encoding on its way.
    public static string Quote(string text)
    {
        StringBuilder json = new StringBuilder("\"");
        foreach (char c in text)
        {
            if (c == '"' || c == '\\') json.Append('\\').Append(c);
            else if (c < 0x20 || c > 0x7e) json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else json.Append(c);
        }
        return json.Append('"').ToString();
    }

    public static string RowsAsJson(PoolSnapshotRow1[] rows)
    {
        List<string> lines = new List<string>();
        foreach (PoolSnapshotRow1 row in rows)
        {
            lines.Add(string.Format(CultureInfo.InvariantCulture, "    [{0},\"{1}\",{2},{3},{4}]",
                QuoteTag(row.Tag), row.Pool, row.Allocs, row.Frees, row.Bytes));
        }
        return string.Join(",\n", lines.ToArray());
    }

    // PERFORMANCE_INFORMATION: pages, then counts. Commit, nonpaged and paged bytes; processes, threads, handles.
    public static ulong[] ReadPerformance(byte[] bytes, int pointerBytes)
    {
        ulong page = ReadPointer(bytes, 10 * pointerBytes, pointerBytes);
        int counts = 11 * pointerBytes;
        return new ulong[]
        {
            page * ReadPointer(bytes, pointerBytes, pointerBytes),
            page * ReadPointer(bytes, 9 * pointerBytes, pointerBytes),
            page * ReadPointer(bytes, 8 * pointerBytes, pointerBytes),
            BitConverter.ToUInt32(bytes, counts + 4),
            BitConverter.ToUInt32(bytes, counts + 8),
            BitConverter.ToUInt32(bytes, counts)
        };
    }

    // OBJECT_TYPES_INFORMATION as rows of JSON: name, objects, handles. Null: no whole answer.
    public static string ObjectTypesAsJson(byte[] bytes, int pointerBytes)
    {
        int entry = pointerBytes == 8 ? 0x68 : 0x60;
        int counts = 2 * pointerBytes;
        int at = pointerBytes;
        if (bytes.Length < 4) return null;
        uint types = BitConverter.ToUInt32(bytes, 0);
        List<string> rows = new List<string>();
        for (uint index = 0; index < types; index++)
        {
            if (at + entry > bytes.Length) return null;
            int length = BitConverter.ToUInt16(bytes, at);
            int room = BitConverter.ToUInt16(bytes, at + 2);
            if (length > room || at + entry + length > bytes.Length) return null;
            string name = Encoding.Unicode.GetString(bytes, at + entry, length);
            rows.Add(string.Format(CultureInfo.InvariantCulture, "[{0},{1},{2}]",
                Quote(name), BitConverter.ToUInt32(bytes, at + counts), BitConverter.ToUInt32(bytes, at + counts + 4)));
            at += entry + (room + pointerBytes - 1) / pointerBytes * pointerBytes;
        }
        return types == 0 ? null : "[" + string.Join(",", rows.ToArray()) + "]";
    }

    // The list of drivers that Driver Verifier watches. Its layout changed between builds: the name of each driver lies inside the buffer
    // under the right one. Null: under none.
    public static string VerifierAsJson(byte[] bytes, long address, int pointerBytes)
    {
        int[] layouts = pointerBytes == 8 ? new int[] { 0x18, 0x08 } : new int[] { 0x18, 0x14, 0x08 };
        foreach (int nameAt in layouts)
        {
            string json = VerifierWithNameAt(bytes, address, nameAt, pointerBytes);
            if (json != null) return json;
        }
        return null;
    }

    static string VerifierWithNameAt(byte[] bytes, long address, int nameAt, int pointerBytes)
    {
        List<string> drivers = new List<string>();
        int counts = nameAt + 2 * pointerBytes;
        long at = 0;
        while (true)
        {
            if (at + counts + 72 + 2 * pointerBytes > bytes.Length) return null;
            string name = ReadName(bytes, address, (int)at + nameAt, pointerBytes);
            if (name == null) return null;
            drivers.Add(DriverAsJson(bytes, (int)at + counts, name, pointerBytes));
            uint next = BitConverter.ToUInt32(bytes, (int)at);
            if (next == 0) break;
            at += next;
        }
        string rules = nameAt == 8 ? "" : string.Format(CultureInfo.InvariantCulture, ", \"ruleClasses\": [{0},{1}]",
            BitConverter.ToUInt32(bytes, 8), BitConverter.ToUInt32(bytes, 12));
        return string.Format(CultureInfo.InvariantCulture, "{{\"level\": {0}{1}, \"drivers\": [{2}]}}",
            BitConverter.ToUInt32(bytes, 4), rules, string.Join(",", drivers.ToArray()));
    }

    // name, loads, unloads, then allocations and bytes of nonpaged pool, then of paged pool.
    static string DriverAsJson(byte[] bytes, int at, string name, int pointerBytes)
    {
        return string.Format(CultureInfo.InvariantCulture, "[{0},{1},{2},{3},{4},{5},{6}]", Quote(name),
            BitConverter.ToUInt32(bytes, at + 44), BitConverter.ToUInt32(bytes, at + 48),
            BitConverter.ToUInt32(bytes, at + 60), ReadPointer(bytes, at + 72 + pointerBytes, pointerBytes),
            BitConverter.ToUInt32(bytes, at + 56), ReadPointer(bytes, at + 72, pointerBytes));
    }

    // A UNICODE_STRING whose characters lie in the buffer; null where it is none.
    static string ReadName(byte[] bytes, long address, int at, int pointerBytes)
    {
        int length = BitConverter.ToUInt16(bytes, at);
        int room = BitConverter.ToUInt16(bytes, at + 2);
        ulong pointer = ReadPointer(bytes, at + pointerBytes, pointerBytes);
        ulong offset = unchecked(pointer - (ulong)address);
        if (pointerBytes == 4) offset = unchecked((uint)offset);
        if (length == 0 || length % 2 != 0 || length > room) return null;
        if (offset > (ulong)bytes.Length || offset + (ulong)length > (ulong)bytes.Length) return null;
        return Encoding.Unicode.GetString(bytes, (int)offset, length);
    }
}
'@

# Compiles the C# once in a process. The compiler and PowerShell's start take pool themselves, so the machine gets a moment afterwards.
function Initialize-Query {
    if ('PoolSnapshot1' -as [type]) { return }
    try {
        Add-Type -TypeDefinition $source -Language CSharp -IgnoreWarnings
    } catch {
        $where = "Windows PowerShell runs csc.exe in TEMP, which is '$env:TEMP': it must exist and be writable."
        throw "The C# of this script could not be compiled. $where $_"
    }
    Start-Sleep -Seconds 2
}

# 32-bit PowerShell on 64-bit Windows is told 32-bit sizes, so the 64-bit one takes the snapshot where it can be started.
function Get-NativeShell {
    if ($pointerBytes -ne 4 -or -not [Environment]::Is64BitOperatingSystem -or -not $scriptPath) { return }
    $shell = Join-Path $env:SystemRoot 'Sysnative\WindowsPowerShell\v1.0\powershell.exe'
    if (Test-Path -LiteralPath $shell) { $shell }
}

function Invoke-NativeShell($shell) {
    $arguments = foreach ($name in $given.Keys) {
        if ($given[$name] -is [switch]) {
            if ($given[$name]) { "-$name" }
        } elseif ($name -in 'Stage', 'OutFile', 'Iteration', 'SettleSeconds', 'DriverTags') {
            "-$name"
            "$($given[$name])"
        }
    }
    $output = & $shell -NoProfile -ExecutionPolicy Bypass -File $scriptPath @arguments
    if ($LASTEXITCODE -ne 0) { throw "The 64-bit PowerShell that 32-bit PowerShell started failed with exit code $LASTEXITCODE." }
    if ($output) { $output -join "`n" }
}

function Format-Status([uint32] $status) { '0x{0:X8}' -f $status }

function Get-PoolError([uint32] $status) {
    $code = Format-Status $status
    $text = switch ($code) {
        { $_ -in '0xC0000004', '0xC0000023' } { 'the table of pool tags grew faster than its buffer. Try again.' }
        '0xC0000022' { 'denied: low integrity or AppContainer. Run it from an ordinary session; no elevation is needed.' }
        { $_ -in '0xC0000002', '0xC0000003', '0xC00000BB' } { 'this system does not count pool by tag (Wine?).' }
        { $_ -in '0xC000009A', '0xC0000017' } { 'no memory for the answer, four times. The pool may be exhausted: that may be the leak.' }
        default { "unexpected. Report it, with build $([Environment]::OSVersion.Version)." }
    }
    "NtQuerySystemInformation(22) answered ${code}: $text"
}

function Get-PoolRow {
    $answer = [PoolSnapshot1]::AskSystem(22)
    if ($answer.Status -ne 0) { throw (Get-PoolError $answer.Status) }
    $rows = [PoolSnapshot1]::ReadPool($answer.Bytes, $pointerBytes)
    if ($null -eq $rows) { throw "NtQuerySystemInformation(22) gave no whole answer: $($answer.Bytes.Length) bytes." }
    # The comma keeps PowerShell from handing out the rows one by one.
    , $rows
}

# 'Ab?,Mine' as one expression of whole tags; a short tag ends in blanks, and a NUL is a blank. Null: no tags.
function Get-TagExpression {
    $patterns = foreach ($pattern in ($DriverTags -split '[,\r\n]')) {
        $pattern = $pattern.Trim(' ', "`t", "'", '"')
        if ($pattern -eq '') { continue }
        if (-not $pattern.Contains('*')) { $pattern = $pattern.PadRight(4) }
        [regex]::Escape($pattern).Replace('\?', '.').Replace('\*', '.*')
    }
    if ($patterns) { New-Object Text.RegularExpressions.Regex ('^(?:' + (@($patterns) -join '|') + ')$'), 'Singleline, CultureInvariant' }
}

# Blocks outstanding: of the own tags, and of all.
function Measure-Row($rows, $own) {
    $mine = [long] 0
    $all = [long] 0
    foreach ($row in $rows) {
        $all += $row.Outstanding
        if ($null -ne $own -and $own.IsMatch($row.Tag.Replace([char] 0, ' '))) { $mine += $row.Outstanding }
    }
    New-Object psobject -Property @{ Mine = $mine; All = $all }
}

# Windows trims its lookaside lists about once a second. The machine is calm when own tags stand still over three samples and all others
# move by less than a thousandth.
function Wait-Calm {
    $own = Get-TagExpression
    $watch = [Diagnostics.Stopwatch]::StartNew()
    $samples = @(Measure-Row (Get-PoolRow) $own)
    $calm = $false
    while (-not $calm -and $watch.Elapsed.TotalSeconds + 2 -le $SettleSeconds) {
        Start-Sleep -Seconds 2
        $samples = @($samples | Select-Object -Last 2) + @(Measure-Row (Get-PoolRow) $own)
        $mine = @($samples | ForEach-Object { $_.Mine } | Select-Object -Unique)
        $all = $samples | Measure-Object -Property All -Minimum -Maximum
        $calm = $samples.Count -eq 3 -and $mine.Count -eq 1 -and
            $all.Maximum - $all.Minimum -le [Math]::Max(1, $all.Maximum / 1000)
    }
    New-Object psobject -Property @{ Seconds = [int] $watch.Elapsed.TotalSeconds; Calm = $calm }
}

$missing = New-Object Collections.Generic.List[string]
$head = New-Object Collections.Generic.List[string]

# Adds a field of the snapshot; its value is JSON.
function Add-Field([string] $name, [string] $json) { $head.Add("  `"$name`": $json,") }
function Add-Text([string] $name, [string] $text) { Add-Field $name ([PoolSnapshot1]::Quote($text)) }
function Format-Flag([bool] $flag) { if ($flag) { 'true' } else { 'false' } }

# Everything beside the rows is optional: a failure is listed in the snapshot.
function Add-Optional([string] $what, [scriptblock] $work) {
    try { & $work } catch { $missing.Add("${what}: $($_.Exception.Message)") }
}

function Assert-Answer($answer) {
    if ($answer.Status -ne 0) { throw (Format-Status $answer.Status) }
}

# BootTime moves when the clock is set, and BootTimeBias moves with it.
function Add-BootTime {
    $answer = [PoolSnapshot1]::AskSystemExactly(3, 48)
    Assert-Answer $answer
    if ($answer.Bytes.Length -lt 40) { throw 'no whole answer' }
    $booted = [BitConverter]::ToInt64($answer.Bytes, 0) - [BitConverter]::ToInt64($answer.Bytes, 32)
    Add-Text 'bootedAt' (Format-Time ([DateTime]::FromFileTimeUtc($booted)))
}

function Format-Time([DateTime] $time) { $time.ToString('yyyy-MM-ddTHH:mm:ss.fffZ', [Globalization.CultureInfo]::InvariantCulture) }

# BootId of KUSER_SHARED_DATA, a page that every process of Windows 10 and later can read at this address.
function Add-BootId {
    if ($env:OS -ne 'Windows_NT') { throw 'only on Windows' }
    if ((Get-WindowsVersion).CurrentMajorVersionNumber -lt 10) { throw 'only since Windows 10' }
    $id = [Runtime.InteropServices.Marshal]::ReadInt32([IntPtr] 0x7FFE02C4)
    Add-Field 'bootId' ([BitConverter]::ToUInt32([BitConverter]::GetBytes($id), 0))
}

function Get-WindowsVersion { Get-ItemProperty -LiteralPath 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion' }

function Add-Build {
    $version = Get-WindowsVersion
    $names = @($version.PSObject.Properties | ForEach-Object { $_.Name })
    $numbers = if ($names -contains 'CurrentMajorVersionNumber') {
        "$($version.CurrentMajorVersionNumber).$($version.CurrentMinorVersionNumber)"
    } else { $version.CurrentVersion }
    $revision = if ($names -contains 'UBR') { ".$($version.UBR)" } else { '' }
    Add-Text 'osBuild' "$numbers.$($version.CurrentBuildNumber)$revision"
}

# The variable of the process lies under emulation: x64 PowerShell on ARM64 says AMD64.
function Add-Architecture {
    $key = 'HKLM:\SYSTEM\CurrentControlSet\Control\Session Manager\Environment'
    $name = (Get-ItemProperty -LiteralPath $key).PROCESSOR_ARCHITECTURE
    $known = @{ AMD64 = 'x64'; ARM64 = 'arm64'; x86 = 'x86' }
    Add-Text 'architecture' $(if ($known.ContainsKey($name)) { $known[$name] } else { $name })
}

function Add-Elevated {
    $user = New-Object Security.Principal.WindowsPrincipal ([Security.Principal.WindowsIdentity]::GetCurrent())
    Add-Field 'elevated' (Format-Flag $user.IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator))
}

function Add-Performance {
    $answer = [PoolSnapshot1]::AskPerformance($pointerBytes)
    Assert-Answer $answer
    $commit, $nonpaged, $paged, $processes, $threads, $handles = [PoolSnapshot1]::ReadPerformance($answer.Bytes, $pointerBytes)
    Add-Field 'liveProcesses' $processes
    Add-Field 'liveThreads' $threads
    Add-Field 'handles' $handles
    Add-Field 'commit' $commit
    Add-Field 'pools' "{`"nonpaged`": $nonpaged, `"paged`": $paged}"
}

function Add-ObjectType {
    $answer = [PoolSnapshot1]::AskObjectTypes()
    Assert-Answer $answer
    $json = [PoolSnapshot1]::ObjectTypesAsJson($answer.Bytes, $pointerBytes)
    if ($null -eq $json) { throw 'no whole answer' }
    Add-Field 'objects' $json
}

# An answer of no bytes: no driver that is loaded is verified. Driver Verifier may still be on, for one that is not loaded yet.
function Add-Verifier {
    $answer = [PoolSnapshot1]::AskSystem(51)
    Assert-Answer $answer
    if ($answer.Bytes.Length -eq 0) {
        Add-Field 'verifier' '{"level": 0, "drivers": []}'
        return
    }
    $json = [PoolSnapshot1]::VerifierAsJson($answer.Bytes, $answer.Address, $pointerBytes)
    if ($null -eq $json) { throw 'a layout that is not known' }
    Add-Field 'verifier' $json
}

# Rows first: whatever this script asks besides is not in them.
function Get-Snapshot {
    $settle = if ($SettleSeconds -gt 0) { Wait-Calm }
    $rows = Get-PoolRow
    $head.Add("{`n  `"format`": `"pool-leak-check-snapshot`",")
    Add-Field 'version' '1'
    Add-Text 'capture' '1'
    if ($Stage) { Add-Text 'stage' $Stage }
    if ($given.ContainsKey('Iteration')) { Add-Field 'iteration' "$Iteration" }
    Add-Text 'takenAt' (Format-Time ([DateTime]::UtcNow))
    if ($null -ne $settle) { Add-Field 'settle' "{`"seconds`": $($settle.Seconds), `"calm`": $(Format-Flag $settle.Calm)}" }
    if (-not $NoComputerName) { Add-Text 'computer' ([Environment]::MachineName) }
    Add-Field 'pointerBits' "$(8 * $pointerBytes)"
    Add-Optional 'boot time (class 3)' { Add-BootTime }
    Add-Optional 'boot id' { Add-BootId }
    Add-Optional 'build (registry)' { Add-Build }
    Add-Optional 'architecture (registry)' { Add-Architecture }
    Add-Optional 'elevation' { Add-Elevated }
    Add-Optional 'totals (K32GetPerformanceInfo)' { Add-Performance }
    Add-Optional 'object types (NtQueryObject)' { Add-ObjectType }
    Add-Optional 'Driver Verifier (class 51)' { Add-Verifier }
    if ($missing.Count -gt 0) { Add-Field 'missing' ('[' + (@($missing | ForEach-Object { [PoolSnapshot1]::Quote($_) }) -join ', ') + ']') }
    Add-Field 'counters' '"cumulative"'
    Add-Field 'coverage' '"all"'
    ($head -join "`n") + "`n  `"usages`": [`n" + [PoolSnapshot1]::RowsAsJson($rows) + "`n  ]`n}"
}

function Get-TargetPath {
    $path = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($OutFile)
    if ([IO.File]::Exists($path) -and -not $Force) { throw "$OutFile is there already. Give another name, or -Force." }
    $path
}

# The file gets its name once it is whole.
function Write-Snapshot([string] $path, [string] $text) {
    $partial = "$path.tmp"
    [IO.File]::WriteAllText($partial, $text + "`n", [Text.Encoding]::ASCII)
    [IO.File]::Delete($path)
    [IO.File]::Move($partial, $path)
}

$nativeShell = Get-NativeShell
if ($nativeShell) {
    Invoke-NativeShell $nativeShell
} else {
    # Asked before the work, so that a wrong name costs no waiting.
    $target = if ($OutFile) { Get-TargetPath }
    Initialize-Query
    $snapshot = Get-Snapshot
    if ($OutFile) { Write-Snapshot $target $snapshot } else { $snapshot }
}
