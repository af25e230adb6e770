#!/bin/bash
# Installs what is missing, builds everything as users get it and runs every test.
set -euo pipefail
cd "$(dirname "$0")/.."
. app/packaging/debian-packages.sh
ancu_install $ancu_build_packages $ancu_test_packages

cmake --preset release
cmake --build --preset release --parallel "$(nproc)"
ctest --preset release --parallel "$(nproc)"
