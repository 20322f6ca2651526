#!/usr/bin/env bash
# Builds the fuzz targets of the readers with ASan and UBSan, and runs each for a while.
# Usage: packaging/ci/fuzz.sh [SECONDS EACH]     nonzero: a crash, a leak, or a broken round trip
set -euo pipefail
cd "$(dirname "$0")/../.."

seconds=${1:-30}
seed=${CI:+1} # a push is not to fail by chance; without CI every run tries others
build=build/fuzz
cmake --preset fuzz -Wno-dev -DNJ_UNITY="${CI:-OFF}"
cmake --build --preset fuzz --target fuzz_farm fuzz_catalog fuzz_rules fuzz_explore fuzz_device_type fuzz_csv -j "$(nproc)"

# New finds go into the first folder; the seeds in the tree stay as they are.
run() {
    local name=$1
    shift
    mkdir -p "$build/corpus/$name" "$build/artifacts"
    local log="$build/$name.log"
    if ! "$build/tests/fuzz/$name" -max_total_time="$seconds" -seed="${seed:-0}" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
        -dict=tests/fuzz/farm.dict -artifact_prefix="$build/artifacts/$name-" "$build/corpus/$name" "$@" >"$log" 2>&1; then
        tail -n 60 "$log"
        echo "$name: failed; the input is in $build/artifacts" >&2
        return 1
    fi
    grep -E 'stat::number_of_executed_units|^Done' "$log" | sed "s/^/$name: /"
}

# Each needs one processor.
start() {
    while [ "$(jobs -rp | wc -l)" -ge "$(nproc)" ]; do
        wait -n || true
    done
    run "$@" &
    jobs+=($!)
}

jobs=()
start fuzz_farm resources/examples tests/data/bad tests/data/format/v1 tests/data/variants
start fuzz_catalog resources/catalog/gpu resources/catalog/psu resources/catalog/host
start fuzz_rules tests/data/rules resources/rules
start fuzz_explore packaging/cluster
start fuzz_device_type tests/data/netbox
start fuzz_csv tests/data/csv
failed=0
for job in "${jobs[@]}"; do
    wait "$job" || failed=1
done
exit "$failed"
