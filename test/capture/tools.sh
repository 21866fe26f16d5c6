#!/usr/bin/env bash
# Brings what the tests of capture/Get-PoolSnapshot.ps1 need to build/capture: PowerShell and Pester as .NET packages, Mono's C# compiler, and
# the stub that answers as Windows. What is there is kept. Fails where it cannot be had.
set -euo pipefail
cd "$(dirname "$0")/../.."
tools=build/capture
mkdir -p "$tools"

if [[ ! -x $tools/pwsh ]]; then
  dotnet tool install PowerShell --version 7.6.9 --tool-path "$tools" >/dev/null
fi

if [[ ! -f $tools/packages/pester/6.2.0/tools/Pester.psd1 ]]; then
  mkdir -p "$tools/pester"
  cat >"$tools/pester/pester.csproj" <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
  <ItemGroup><PackageDownload Include="Pester" Version="[6.2.0]" /></ItemGroup>
</Project>
XML
  dotnet restore "$tools/pester" --packages "$tools/packages" >/dev/null
fi

if ! command -v mcs >/dev/null; then
  [[ $(id -u) -eq 0 ]] || { echo "no mcs: install mono-mcs"; exit 1; }
  apt-get update -qq && apt-get install -y -qq --no-install-recommends mono-mcs mono-runtime >/dev/null
fi

cc -shared -fPIC -O1 -Wall -Wextra -Werror -o "$tools/ntdll.dll" test/capture/stub/windows.c
cp "$tools/ntdll.dll" "$tools/kernel32.dll"
