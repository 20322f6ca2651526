#!/usr/bin/env bash
# Builds the tests of the model, and the random gestures on the canvas, with ASan and UBSan, and runs them. Nonzero: a failure, a wrong access, a leak or undefined behaviour.
set -euo pipefail
cd "$(dirname "$0")/../.."

cmake --preset asan -Wno-dev
cmake --build --preset asan --target sanitized_tests -j "$(nproc)"
ctest --preset asan -L 'unit|sanitized' -j "$(nproc)"
