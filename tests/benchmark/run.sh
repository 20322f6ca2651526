#!/usr/bin/env bash
# Builds the optimised benchmarks and prints all of them: the engine's; with `canvas` or `charts` those of the window, with `explore` designs per second. Further arguments go
# to the benchmark program, such as --benchmark_filter=16384.
set -euo pipefail
cd "$(dirname "$0")/../.."

cmake --preset release -Wno-dev > /dev/null
if [ "${1:-}" = canvas ]; then
    shift
    cmake --build --preset release --target bench_canvas -- -k 1
    exec build/release/tests/bench_canvas "$@"
fi
if [ "${1:-}" = explore ]; then
    cmake --build --preset release --target bench_explore -- -k 1
    shift
    exec build/release/tests/bench_explore "$@"
fi
if [ "${1:-}" = charts ]; then
    cmake --build --preset release --target bench_charts -- -k 1
    exec build/release/tests/bench_charts
fi
cmake --build --preset release --target bench_study -- -k 1
exec build/release/tests/bench_study --benchmark_counters_tabular=true "$@"
