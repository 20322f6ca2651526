#!/usr/bin/env bash
# Builds everything and runs all tests. With CI=true also checks the format, runs the tests of the model with ASan and UBSan, and
# fuzzes each reader for a quarter of a minute.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/ci/install_packages.sh packaging/ci/packages.txt packaging/ci/packages-test.txt
if [ "${CI:-}" = true ]; then
    packaging/ci/format.sh
    packaging/ci/sanitize.sh
    rm -rf build/asan # its programs fill gigabytes that the next steps may need
    packaging/ci/fuzz.sh 15
fi
cmake --preset release -Wno-dev -DNJ_UNITY="${CI:-OFF}"
cmake --build --preset release -j "$(nproc)"
exec ctest --preset release -j "$(nproc)" --output-on-failure
