#!/usr/bin/env bash
# Builds the tests of the model with ASan and UBSan, and runs them; `sanitize.sh all` takes the random gestures on the canvas along.
# Nonzero: a failure, a wrong access, a leak or undefined behaviour.
set -euo pipefail
cd "$(dirname "$0")/../.."

target=unit_tests labels=unit
if [ "${1:-}" = all ]; then
    target=sanitized_tests labels='unit|sanitized'
fi
cmake --preset asan -Wno-dev -DNJ_UNITY="${CI:-OFF}"
cmake --build --preset asan --target "$target" -j "$(nproc)"
ctest --preset asan -L "$labels" -j "$(nproc)"
