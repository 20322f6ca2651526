#!/usr/bin/env bash
# Fails where a source file is not formatted; `packaging/ci/format.sh --fix` formats them.
set -euo pipefail
cd "$(dirname "$0")/../.."

mode=(--dry-run -Werror)
[ "${1:-}" != "--fix" ] || mode=(-i)
find app model views tests -name '*.cpp' -print0 -o -name '*.h' -print0 | sort -z \
    | xargs -0 clang-format-14 "${mode[@]}"
