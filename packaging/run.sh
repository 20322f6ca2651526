#!/usr/bin/env bash
# Builds Nongjang and shows it. Usage: packaging/run.sh [FILE.farm | example:NAME]
# With a display: the window. Without one: a picture of the window, the analysis and the bill of materials as files.
set -euo pipefail

file=${1:-example:rig-4x3090-romed8}
case $file in
    example:*) ;;
    *) file=$(realpath -- "$file") ;;
esac
cd "$(dirname "$0")/.."

packaging/ci/install_packages.sh packaging/ci/packages.txt
cmake --preset release -Wno-dev
cmake --build --preset release --target nongjang nongjang-cli -j "$(nproc)"

if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
    exec build/release/nongjang "$file"
fi

out=build/run
mkdir -p "$out"
cli=build/release/nongjang-cli
QT_QPA_PLATFORM=offscreen build/release/nongjang --screenshot "$out/nongjang.png" "$file" \
    2> >(grep -v 'does not support propagateSizeHints' >&2)
"$cli" analyze "$file" >"$out/analysis.txt"
"$cli" analyze --json "$file" >"$out/analysis.json"
"$cli" bom "$file" -o "$out/bom.csv"
"$cli" bom "$file" -o "$out/bom.xlsx"
cat <<END
There is no display, so the results of $file are in files:
  $PWD/$out/nongjang.png     the window
  $PWD/$out/analysis.txt     the analysis
  $PWD/$out/analysis.json    the same for programs
  $PWD/$out/bom.csv          the bill of materials
  $PWD/$out/bom.xlsx         the same as a workbook
END
