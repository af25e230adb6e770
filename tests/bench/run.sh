#!/bin/bash
# Installs what is missing, builds the benches as users get the program and prints An Cư beside its peers. Nothing is asserted.
# All jobs take about a quarter of an hour; name some to run only those: tests/bench/run.sh search open
# (list, wait, verify, form, export, window, search, open, browse, judge, backup)
# "reliability" runs the crash suite with the counts of a release instead: tests/bench/run.sh reliability --kills 1000 --cuts 10000
set -euo pipefail
cd "$(dirname "$0")/../.."
[ "${1:-}" = fuzz ] && exec tests/fuzz/run.sh "${@:2}"   # long fuzzing, not a figure beside peers
. app/packaging/debian-packages.sh

if [ "${1:-}" = reliability ]; then
    shift
    ancu_install $ancu_build_packages $ancu_test_packages
    cmake --preset release > /dev/null
    cmake --build --preset release --parallel "$(nproc)" --target ancu-reliability >&2
    exec build/release/tests/crash/ancu-reliability "$@"
fi
ancu_install $ancu_build_packages $ancu_test_packages python3 python3-openpyxl libreoffice-calc libreoffice-writer sqlitebrowser xvfb

cmake --preset release > /dev/null
cmake --build --preset release --parallel "$(nproc)" --target ancu-bench ancu >&2   # only the table goes to the output
exec build/release/tests/bench/ancu-bench "$@"
