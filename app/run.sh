#!/bin/bash
# Installs what is missing, builds a release and starts An Cư on the sample register.
# Where there is no display it imports the sample lists, prints the list form and a chart into build/sample, and says where they are.
set -euo pipefail
cd "$(dirname "$0")/.."
. app/packaging/debian-packages.sh
ancu_install $ancu_build_packages

cmake --preset release -DBUILD_TESTING=OFF -B build/program
cmake --build build/program --parallel "$(nproc)" --target ancu ancu-cli

cli=build/program/app/ancu-cli
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    register="${XDG_DATA_HOME:-$HOME/.local/share}/ancu/sample.ancu"
    mkdir -p "$(dirname "$register")"
    [ -f "$register" ] || "$cli" demo "$register"
    exec build/program/app/ancu "$register"
fi

echo "There is no display, so the program cannot open its window. It does the main job from the command line instead."
out=build/sample
rm -rf "$out"
mkdir -p "$out"
"$cli" new "$out/duc-tho.ancu"
"$cli" import "$out/duc-tho.ancu" resources/samples/*.xlsx --as-of 2025-03-01 --marked "$out/marked" || [ $? = 1 ]
"$cli" assess "$out/duc-tho.ancu" --on 2025-03-01 || [ $? = 1 ]
"$cli" print "$out/duc-tho.ancu" F05 --unit 18310 --as-of 2025-03-01 --out "$out/F05-Tan-Huong.pdf"
"$cli" chart "$out/duc-tho.ancu" nhu_cau --as-of 2025-03-01 --out "$out/nhu-cau.png"
echo
echo "Register:     $PWD/$out/duc-tho.ancu"
echo "List form:    $PWD/$out/F05-Tan-Huong.pdf"
echo "Chart:        $PWD/$out/nhu-cau.png"
echo "Marked lists: $PWD/$out/marked"
