#!/usr/bin/env bash
# Builds the optimised benchmarks and prints all of them. Arguments go to the benchmark program, such as --benchmark_filter=16384.
set -euo pipefail
cd "$(dirname "$0")/../.."

cmake --preset release -Wno-dev > /dev/null
cmake --build --preset release --target bench_study -- -k 1
exec build/release/tests/bench_study --benchmark_counters_tabular=true "$@"
