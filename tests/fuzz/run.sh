#!/bin/bash
# Long fuzzing with libFuzzer: tests/fuzz/run.sh [SECONDS for each target, 600 by default] [TARGET…]. What it finds stays in build/fuzz/found.
set -euo pipefail
cd "$(dirname "$0")/../.."
. app/packaging/debian-packages.sh
ancu_install $ancu_build_packages $ancu_test_packages clang libclang-rt-14-dev
seconds=${1:-600}

cmake -S . -B build/fuzz -G Ninja -DCMAKE_CXX_COMPILER=clang++ -DCMAKE_C_COMPILER=clang -DCMAKE_BUILD_TYPE=Debug -DANCU_LIBFUZZER=ON > /dev/null
targets=${*:2}
targets=${targets:-xlsx xlsxPart csv xls xlsStream registerFile}
# shellcheck disable=SC2086
cmake --build build/fuzz --parallel "$(nproc)" --target fuzz_driver $(printf 'fuzz_%s ' $targets) >&2
build/fuzz/tests/fuzz/fuzz_driver --seeds build/fuzz/seeds
for target in $targets; do
    mkdir -p "build/fuzz/corpus/$target" build/fuzz/found
    ASAN_OPTIONS=allocator_may_return_null=1 "build/fuzz/tests/fuzz/fuzz_$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 \
        -print_final_stats=1 -artifact_prefix="build/fuzz/found/$target-" "build/fuzz/corpus/$target" "build/fuzz/seeds/$target" 2>&1 |
        grep -E "stat::|ERROR|SUMMARY|Test unit written" | sed "s/^/$target /"
done
