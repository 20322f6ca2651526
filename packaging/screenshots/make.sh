#!/usr/bin/env bash
# Renders the window with each example, light and dark, and once in each other language, into this folder.
# Usage: packaging/screenshots/make.sh [EXAMPLE...]     needs no display
set -euo pipefail
cd "$(dirname "$0")/../.."

here=packaging/screenshots
size=1280x800
[ -f build/release/build.ninja ] || cmake --preset release -Wno-dev
cmake --build --preset release --target nongjang -j "$(nproc)"

# Nobody's settings, recent files or own parts in the pictures.
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/runtime"

take() { # example (none: the start page), theme, language, name of the picture
    env HOME="$home" XDG_CONFIG_HOME="$home" XDG_DATA_HOME="$home" XDG_RUNTIME_DIR="$home/runtime" LC_ALL=C.UTF-8 \
        QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES='qt.qpa.*=false' \
        build/release/nongjang --screenshot "$here/$4.png" --size "$size" --theme "$2" --lang "$3" ${1:+"example:$1"}
    if command -v convert >/dev/null; then # a third of the size; the eye sees no difference
        convert "$here/$4.png" -strip -dither None -colors 255 -define png:compression-level=9 "png8:$here/$4.png"
    fi
    echo "$here/$4.png"
}

examples=("$@")
if [ ${#examples[@]} -eq 0 ]; then
    for file in resources/examples/*.farm; do
        examples+=("$(basename "$file" .farm)")
    done
    for language in ko zh_CN; do
        take rig-4x3090-romed8 light "$language" "rig-4x3090-romed8-light-$language"
    done
    for theme in light dark; do
        take "" "$theme" en "start-$theme"
    done
fi
for example in "${examples[@]}"; do
    for theme in light dark; do
        take "$example" "$theme" en "$example-$theme"
    done
done
