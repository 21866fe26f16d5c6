# Runs Get-PoolSnapshot.ps1 against the stub of test/capture/stub. test/dist/capture-script.test.ts starts it.

BeforeDiscovery {
    $statuses = @(
        @{ status = 'C0000022'; says = '*denied*no elevation*' }
        @{ status = 'C0000002'; says = '*does not count pool by tag*' }
        @{ status = 'C0000003'; says = '*does not count pool by tag*' }
        @{ status = 'C00000BB'; says = '*does not count pool by tag*' }
        @{ status = 'C000009A'; says = '*may be the leak*' }
        @{ status = 'C0000017'; says = '*may be the leak*' }
        @{ status = '80000002'; says = '*unexpected*build*' }
        @{ status = 'C0000005'; says = '*unexpected*build*' }
    )
    $layouts = @(@{ at = 0x18; width = 8 }, @{ at = 0x08; width = 8 }, @{ at = 0x18; width = 4 }, @{ at = 0x14; width = 4 }, @{ at = 0x08; width = 4 })
}

BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'Windows.psm1') -Force
    $script = [IO.Path]::GetFullPath((Join-Path $PSScriptRoot '../../capture/Get-PoolSnapshot.ps1'))
    $text = [IO.File]::ReadAllText($script)
    $env:SystemRoot = "$TestDrive"
    # The same script in a process of 32 bits.
    $narrow = Join-Path $TestDrive 'narrow.ps1'
    [IO.File]::WriteAllText($narrow, $text.Replace('[IntPtr]::Size', '4'))
    $pwsh = Join-Path $PSScriptRoot '../../build/capture/pwsh'

    function Get-Taken([string] $Path = $script, [hashtable] $With = @{}) { (& $Path @With) -join "`n" | ConvertFrom-Json -AsHashtable }

    # Runs words of PowerShell in a new process; its exit code and all it wrote.
    function Invoke-Fresh([string] $Command) {
        $output = & $pwsh -NoProfile -NonInteractive -Command $Command 2>&1
        @{ Code = $LASTEXITCODE; Text = ($output | Out-String) }
    }

    # What a reader of JSON must get for a tag, worked out byte by byte.
    function Format-Tag([byte[]] $Bytes) {
        $printed = for ($i = 0; $i -lt 4; $i++) {
            $b = $Bytes[$i]
            $startsHex = $b -eq 92 -and $i -lt 3 -and $Bytes[$i + 1] -eq 120
            if ($b -lt 32 -or $b -gt 126 -or $startsHex) { '\x' + [Convert]::ToString($b, 16).PadLeft(2, '0') } else { [string] [char] $b }
        }
        -join $printed
    }
}

Describe 'the rows' {
    BeforeEach { Clear-Answer }

    It 'are all there, every byte of a tag and every number, with <_> bytes of a pointer' -ForEach 8, 4 {
        $rows = foreach ($i in 0..2999) {
            $tag = [byte[]] (($i % 256), ([Math]::Floor($i / 256) + 65), (($i * 7) % 256), (255 - $i % 256))
            $bytes = if ($_ -eq 8) { 5000000000 + $i } else { 4000000000 + $i }
            , @($tag, $i, [Math]::Max(0, $i - 3), ($i * 16), (4294967295 - $i), ($i % 5), $bytes)
        }
        Set-Answer 'class22' (ConvertTo-PoolTable $rows $_)
        $taken = Get-Taken $(if ($_ -eq 8) { $script } else { $narrow })
        $taken.pointerBits | Should -Be (8 * $_)
        $expected = foreach ($row in $rows) {
            $tag = Format-Tag $row[0]
            "$tag nonpaged $($row[4]) $($row[5]) $($row[6])"
            if ($row[1] + $row[2] + $row[3] -gt 0) { "$tag paged $($row[1]) $($row[2]) $($row[3])" }
        }
        @($taken.usages | ForEach-Object { $_ -join ' ' }) -join "`n" | Should -BeExactly ($expected -join "`n")
        $taken.usages.Count | Should -Be 5999
    }

    It 'that never held anything are left out, and zero is what an absent one means' {
        Set-Answer 'class22' (ConvertTo-PoolTable @((New-Row 'Proc' 5), (New-Row 'Idle' 0 0 0)))
        $taken = Get-Taken
        $taken.usages.Count | Should -Be 1
        $taken.coverage | Should -Be 'all'
    }

    It 'have counters that wrapped' {
        Set-Answer 'class22' (ConvertTo-PoolTable @(, (New-Row 'Wrap' 5 4294967290)))
        (Get-Taken).usages[0] -join ' ' | Should -Be 'Wrap nonpaged 5 4294967290 64'
        ([PoolSnapshot1]::ReadPool((ConvertTo-PoolTable @(, (New-Row 'Wrap' 5 4294967290))), 8))[0].Outstanding | Should -Be 11
    }

    It 'are the same bytes in a locale with a decimal comma' {
        Set-Answer 'class22' (ConvertTo-PoolTable @(, (New-Row 'Proc' 1234567 1 9876543210)))
        $plain = (& $script) -replace '"takenAt": "[^"]+"'
        $culture = [Globalization.CultureInfo]::CurrentCulture
        try {
            [Globalization.CultureInfo]::CurrentCulture = 'de-DE'
            [string] 1.5 | Should -Not -Be (1.5).ToString()
            (& $script) -replace '"takenAt": "[^"]+"' | Should -BeExactly $plain
        } finally { [Globalization.CultureInfo]::CurrentCulture = $culture }
    }
}

Describe 'the buffer' {
    BeforeEach { Clear-Answer; $bytes = ConvertTo-PoolTable @(, (New-Row 'Proc' 5)) }

    It 'grows with the table' {
        Set-Answer 'class22' $bytes 'needs 3000000 1', 'needs 3300000 2'
        (Get-Taken).usages.Count | Should -Be 1
        Get-Call 'class22' | Should -Be 1048576, 3375000, 6750000
    }

    It 'grows too where the answer names the size of an empty table' {
        Set-Answer 'class22' $bytes 'needs 48 1'
        (Get-Taken).usages.Count | Should -Be 1
        Get-Call 'class22' | Should -Be 1048576, 2097152
    }

    It 'stops growing at 256 MiB' {
        Set-Answer 'class22' $bytes 'grows'
        { & $script } | Should -Throw '*grew faster than its buffer*'
        (Get-Call 'class22')[-1] | Should -Be 268435456
    }
}

Describe 'a system that refuses' {
    BeforeEach { Clear-Answer }

    It 'answers <status>' -ForEach $statuses {
        Set-Answer 'class22' (ConvertTo-PoolTable @(, (New-Row 'Proc' 5))) "status $status"
        $file = Join-Path $TestDrive "$status.json"
        { & $script before $file } | Should -Throw "*0x$status*"
        { & $script before $file } | Should -Throw $says
        Test-Path $file | Should -BeFalse
        Test-Path "$file.tmp" | Should -BeFalse
    }

    It 'is asked again where it had no memory for a moment' {
        Set-Answer 'class22' (ConvertTo-PoolTable @(, (New-Row 'Proc' 5))) 'status C000009A 2'
        (Get-Taken).usages.Count | Should -Be 1
        (Get-Call 'class22').Count | Should -Be 3
    }

    It 'gave no whole answer: <_>' -ForEach 'returned 0', 'returned 40', 'count' {
        $bytes = ConvertTo-PoolTable @(, (New-Row 'Proc' 5))
        if ($_ -eq 'count') { Set-Answer 'class22' (New-Object byte[] 48) } else { Set-Answer 'class22' $bytes $_ }
        { & $script } | Should -Throw '*no whole answer*'
    }
}

Describe 'the other facts' {
    BeforeEach { Clear-Answer; Set-Answer 'class22' (ConvertTo-PoolTable @(, (New-Row 'Proc' 5))) }

    It 'are listed where the system does not tell them, and fail nothing' {
        $taken = Get-Taken
        $taken.missing.Count | Should -BeGreaterThan 5
        $taken.missing -join "`n" | Should -BeLike '*boot time (class 3): 0xC0000003*'
        $taken.missing -join "`n" | Should -BeLike '*object types (NtQueryObject): 0xC0000003*'
        $taken.ContainsKey('driverVerifier') | Should -BeFalse
        $taken.bootedAt | Should -BeNullOrEmpty
    }

    It 'have the boot time without what the clock was moved by' {
        $booted = [DateTime]::new(2026, 5, 1, 8, 0, 0, [DateTimeKind]::Utc).ToFileTimeUtc()
        $bytes = [BitConverter]::GetBytes($booted + 36000000000) + (New-Object byte[] 24) + [BitConverter]::GetBytes([long] 36000000000) + (New-Object byte[] 8)
        Set-Answer 'class3' $bytes 'exactly 48'
        (& $script) -join "`n" | Should -BeLike '*"bootedAt": "2026-05-01T08:00:00.000Z"*'
    }

    It 'have boot id, build and architecture from where Windows keeps them' {
        function Get-ItemProperty([string] $LiteralPath) {
            if ($LiteralPath -like '*Session Manager*') { return [pscustomobject] @{ PROCESSOR_ARCHITECTURE = 'ARM64' } }
            [pscustomobject] @{ CurrentMajorVersionNumber = 10; CurrentMinorVersionNumber = 0; CurrentVersion = '6.3'; CurrentBuildNumber = '26100'; UBR = 2314 }
        }
        $env:OS = 'Windows_NT'
        try { $taken = Get-Taken } finally { $env:OS = $null }
        $taken.bootId | Should -Be 77
        $taken.osBuild | Should -Be '10.0.26100.2314'
        $taken.architecture | Should -Be 'arm64'
    }

    It 'have no boot id before Windows 10' {
        function Get-ItemProperty([string] $LiteralPath) { [pscustomobject] @{ CurrentVersion = '6.3'; CurrentBuildNumber = '9600'; PROCESSOR_ARCHITECTURE = 'AMD64' } }
        $env:OS = 'Windows_NT'
        try { $taken = Get-Taken } finally { $env:OS = $null }
        $taken.ContainsKey('bootId') | Should -BeFalse
        $taken.osBuild | Should -Be '6.3.9600'
    }

    It 'have totals in pages of the system, with <_> bytes of a pointer' -ForEach 8, 4 {
        $stream = New-Object IO.MemoryStream
        $writer = New-Object IO.BinaryWriter $stream
        foreach ($value in 0, 2000000, 1, 1, 1, 1, 1, 1, 300, 200, 4096) { if ($_ -eq 8) { $writer.Write([uint64] $value) } else { $writer.Write([uint32] $value) } }
        foreach ($value in 90000, 211, 2345) { $writer.Write([uint32] $value) }
        if ($_ -eq 8) { $writer.Write([uint32] 0) }
        Set-Answer 'performance' $stream.ToArray()
        Set-Answer 'class22' (ConvertTo-PoolTable @(, (New-Row 'Proc' 5)) $_)
        $taken = Get-Taken $(if ($_ -eq 8) { $script } else { $narrow })
        $taken.commit | Should -Be 8192000000
        $taken.pools.nonpaged | Should -Be 819200
        $taken.pools.paged | Should -Be 1228800
        $taken.liveProcesses, $taken.liveThreads, $taken.handles | Should -Be 211, 2345, 90000
    }

    It 'have objects and handles of each type, with <_> bytes of a pointer' -ForEach 8, 4 {
        Set-Answer 'class22' (ConvertTo-PoolTable @(, (New-Row 'Proc' 5)) $_)
        Set-Answer 'types' (ConvertTo-TypeTable @(@('Type', 70, 0), @('Process', 210, 950), @('ALPC Port', 4000000000, 7)) $_)
        $taken = Get-Taken $(if ($_ -eq 8) { $script } else { $narrow })
        ($taken.objects | ForEach-Object { $_ -join ' ' }) -join ', ' | Should -Be 'Type 70 0, Process 210 950, ALPC Port 4000000000 7'
    }

    It 'leave out object types that are cut' {
        $bytes = ConvertTo-TypeTable @(@('Type', 70, 0), @('Process', 210, 950))
        Set-Answer 'types' $bytes[0..($bytes.Length - 12)]
        (Get-Taken).missing -join "`n" | Should -BeLike '*object types (NtQueryObject): no whole answer*'
    }

    It 'have the drivers of Driver Verifier, named at <at> with <width> bytes of a pointer' -ForEach $layouts {
        Set-Answer 'class22' (ConvertTo-PoolTable @(, (New-Row 'Proc' 5)) $width)
        $table = ConvertTo-VerifierTable @(@('mine.sys', 2, 1, 5, 640, 3, 96), @('other.sys', 1, 0, 0, 0, 7, 4096)) $at $width
        Set-Answer 'class51' $table.Bytes @() $table.Pointers $width
        $taken = Get-Taken $(if ($width -eq 8) { $script } else { $narrow })
        $taken.verifier.level | Should -Be 0x209BB
        ($taken.verifier.drivers | ForEach-Object { $_ -join ' ' }) -join ', ' | Should -Be 'mine.sys 2 1 5 640 3 96, other.sys 1 0 0 0 7 4096'
        if ($at -gt 8) { $taken.verifier.ruleClasses -join ' ' | Should -Be '7 1' }
    }

    It 'do not guess at a layout of Driver Verifier' {
        Set-Answer 'class51' (New-Object byte[] 400)
        (Get-Taken).missing -join "`n" | Should -BeLike '*Driver Verifier (class 51): a layout that is not known*'
    }

    It 'say what the user gave' {
        $taken = Get-Taken $script @{ Stage = 'control-1'; Iteration = 0; NoComputerName = $true }
        $taken.stage, $taken.iteration | Should -Be 'control-1', 0
        $taken.ContainsKey('computer') | Should -BeFalse
        (Get-Taken).ContainsKey('iteration') | Should -BeFalse
    }

    It 'refuse a stage that is no name' {
        { & $script 'a"b' } | Should -Throw '*Stage*'
    }
}

Describe 'settling' {
    BeforeEach { Clear-Answer }

    # Snapshot N of a machine on which one tag holds so many.
    BeforeAll {
        function Set-Series([string] $Tag, [long[]] $Held) {
            for ($i = 0; $i -lt $Held.Count; $i++) {
                Set-Answer "class22.$($i + 1)" (ConvertTo-PoolTable @((New-Row 'Else' 1000000), (New-Row $Tag $Held[$i])))
            }
        }
    }

    It 'waits until own tags stand still' {
        Set-Series 'Io' 100, 60, 20, 20, 20, 20
        $taken = Get-Taken $script @{ SettleSeconds = 20; DriverTags = 'Mine,Io' }
        $taken.settle.calm | Should -BeTrue
        (Get-Call 'class22').Count | Should -Be 6
        ($taken.usages | Where-Object { $_[0] -eq 'Io  ' })[2] | Should -Be 20
    }

    It 'is calm at once where others move by less than a thousandth' {
        Set-Series 'Misc' 100, 60, 20, 500
        $taken = Get-Taken $script @{ SettleSeconds = 20; DriverTags = 'Mi?e' }
        $taken.settle.calm | Should -BeTrue
        (Get-Call 'class22').Count | Should -Be 4
    }

    It 'gives up when the time is up, and says so' {
        Set-Series 'Mine' (1..12)
        $watch = [Diagnostics.Stopwatch]::StartNew()
        $taken = Get-Taken $script @{ SettleSeconds = 6; DriverTags = 'Mine' }
        $taken.settle.calm | Should -BeFalse
        $watch.Elapsed.TotalSeconds | Should -BeLessThan 30
    }
}

Describe 'the file' {
    BeforeEach { Clear-Answer; Set-Answer 'class22' (ConvertTo-PoolTable @(, (New-Row 'Proc' 5))) }

    It 'is ASCII with line feeds, and the output is as well' {
        $file = Join-Path $TestDrive 'ascii.json'
        & $script after $file | Should -BeNullOrEmpty
        $bytes = [IO.File]::ReadAllBytes($file)
        @($bytes | Where-Object { $_ -gt 126 -or $_ -eq 13 }).Count | Should -Be 0
        $bytes[-1] | Should -Be 10
        Test-Path "$file.tmp" | Should -BeFalse
    }

    It 'is not overwritten but by -Force' {
        $file = Join-Path $TestDrive 'there.json'
        [IO.File]::WriteAllText($file, 'old')
        { & $script after $file } | Should -Throw '*there already*'
        [IO.File]::ReadAllText($file) | Should -Be 'old'
        & $script after $file -Force
        [IO.File]::ReadAllText($file) | Should -BeLike '{*"stage": "after"*'
    }

    It 'is not there where its folder is not' {
        { & $script after (Join-Path $TestDrive 'no/folder.json') } | Should -Throw
    }
}

Describe 'other ways to start it' {
    BeforeEach { Clear-Answer; Set-Answer 'class22' (ConvertTo-PoolTable @(, (New-Row 'Proc' 5))) }

    It 'without a file, as Invoke-Command does' {
        (& ([scriptblock]::Create($text)) 'before') -join "`n" | Should -BeLike '{*"stage": "before"*'
    }

    It 'in a session of its own, with arguments by position' {
        $output = Start-Job -FilePath $script -ArgumentList 'warm' | Receive-Job -Wait -AutoRemoveJob
        ($output -join "`n" | ConvertFrom-Json).stage | Should -Be 'warm'
    }

    It 'with -File and no temporary folder' {
        $file = Join-Path $TestDrive 'fresh.json'
        $run = Invoke-Fresh "`$env:TEMP = `$env:TMP = `$env:TMPDIR = '/nowhere'; & '$script' -Stage before -OutFile '$file' -DriverTags 'A,B'"
        $run.Text | Should -BeNullOrEmpty
        Test-Path $file | Should -BeTrue
    }

    It 'where the C# cannot be compiled: TEMP is named, and the exit code is not 0' {
        $run = Invoke-Fresh "`$env:TEMP = 'C:\gone'; function Add-Type { throw 'CS2001: Source file could not be found' }; & '$script' before"
        $run.Code | Should -Be 1
        ($run.Text -replace '\s*\n[\s|]*', ' ') | Should -BeLike '*C:\gone*must exist and be writable*CS2001*'
    }

    It 'in constrained language mode: it says what allows no calls' {
        $run = Invoke-Fresh "`$ExecutionContext.SessionState.LanguageMode = 'ConstrainedLanguage'; & '$script' before"
        $run.Code | Should -Be 1
        ($run.Text -replace '\s*\n[\s|]*', ' ') | Should -BeLike '*constrained language mode*'
    }

    It 'with -File it ends with 1 where the system refuses' {
        Set-Answer 'class22' (New-Object byte[] 48) 'status C0000022'
        & $pwsh -NoProfile -File $script before *> $null
        $LASTEXITCODE | Should -Be 1
    }

    It 'in 32-bit PowerShell of 64-bit Windows: the 64-bit one does it' {
        $folder = New-Item -ItemType Directory -Force (Join-Path $TestDrive 'Sysnative/WindowsPowerShell/v1.0')
        $shell = Join-Path $folder 'powershell.exe'
        [IO.File]::WriteAllText($shell, "#!/bin/sh`nprintf '%s\n' `"`$@`" > '$TestDrive/arguments'`necho '{}'`n")
        chmod +x $shell
        try {
            & $narrow -Stage after -Iteration 5 -DriverTags 'A,B' -NoComputerName | Should -Be '{}'
            $arguments = [IO.File]::ReadAllLines("$TestDrive/arguments")
            $arguments[0..4] | Should -Be '-NoProfile', '-ExecutionPolicy', 'Bypass', '-File', $narrow
            $arguments[5..20] -join ' ' | Should -Be '-Stage after -Iteration 5 -DriverTags A,B -NoComputerName'
            [IO.File]::WriteAllText($shell, "#!/bin/sh`nexit 3`n")
            { & $narrow before } | Should -Throw '*exit code 3*'
        } finally { Remove-Item $shell }
    }
}

Describe 'what Windows PowerShell 5.1 alone can break' {
    BeforeAll {
        $errors = $null
        $tree = [Management.Automation.Language.Parser]::ParseFile($script, [ref] $null, [ref] $errors)
        function Find-All([scriptblock] $Where) { @($tree.FindAll($Where, $true)) }
    }

    It 'has no syntax error, and no syntax of PowerShell 7' {
        $errors | Should -BeNullOrEmpty
        $newer = 'TernaryExpressionAst', 'PipelineChainAst'
        @(Find-All { $newer -contains $args[0].GetType().Name }).Count | Should -Be 0
        @(Find-All { $args[0] -is [Management.Automation.Language.BinaryExpressionAst] -and $args[0].Operator -eq 'QuestionQuestion' }).Count | Should -Be 0
        @(Find-All { $args[0] -is [Management.Automation.Language.AssignmentStatementAst] -and $args[0].Operator -eq 'QuestionQuestionEquals' }).Count | Should -Be 0
        @(Find-All { $args[0] -is [Management.Automation.Language.MemberExpressionAst] -and $args[0].NullConditional }).Count | Should -Be 0
    }

    It 'uses only commands and parameters that it has' {
        $known = @{
            'Set-StrictMode' = , 'Version'; 'Add-Type' = 'TypeDefinition', 'Language', 'IgnoreWarnings'; 'Get-ItemProperty' = , 'LiteralPath'; 'Join-Path' = @(); 'New-Object' = , 'Property'
            'Select-Object' = 'Last', 'Unique'; 'Measure-Object' = 'Property', 'Minimum', 'Maximum'; 'Start-Sleep' = , 'Seconds'; 'Test-Path' = , 'LiteralPath'
            'ForEach-Object' = @()
        }
        $own = @(Find-All { $args[0] -is [Management.Automation.Language.FunctionDefinitionAst] } | ForEach-Object { $_.Name })
        foreach ($command in Find-All { $args[0] -is [Management.Automation.Language.CommandAst] -and $args[0].GetCommandName() }) {
            $name = $command.GetCommandName()
            if ($own -contains $name) { continue }
            $known.Keys | Should -Contain $name
            foreach ($parameter in $command.CommandElements | Where-Object { $_ -is [Management.Automation.Language.CommandParameterAst] }) {
                $known[$name] | Should -Contain $parameter.ParameterName
            }
        }
    }

    It 'is ASCII, ends no session, and needs no other assembly' {
        @($text.ToCharArray() | Where-Object { $_ -gt [char] 126 }).Count | Should -Be 0
        $text | Should -Not -Match '(?m)^\s*exit\b|-PassThru|-ReferencedAssemblies'
    }

    It 'has C# 5 without a warning' {
        if (-not (Get-Command mcs -ErrorAction Ignore)) { Set-ItResult -Skipped -Because 'there is no mcs'; return }
        $source = [regex]::Match($text, "(?s)@'\r?\n(.*?)\r?\n'@").Groups[1].Value
        $source.Length | Should -BeGreaterThan 5000
        $file = Join-Path $TestDrive 'snapshot.cs'
        [IO.File]::WriteAllText($file, $source)
        $output = mcs -langversion:5 -warn:4 -warnaserror+ -target:library "-out:$TestDrive/snapshot.dll" $file 2>&1
        $LASTEXITCODE | Should -Be 0 -Because ($output | Out-String)
        [IO.File]::WriteAllText($file, $source.Replace('return Once(query, length, out needed);', 'return Once(query, length, out int other);'))
        mcs -langversion:5 -target:library "-out:$TestDrive/other.dll" $file *> $null
        $LASTEXITCODE | Should -Not -Be 0
    }
}
