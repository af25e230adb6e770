#!/bin/bash
# Makes the pictures of the handbook and of the README anew from the program and its sample register. Look at each before it is kept.
set -euo pipefail
cd "$(dirname "$0")/../.."
cmake --preset release
cmake --build build/release --parallel "$(nproc)" --target pictures
QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=Asia/Ho_Chi_Minh build/release/tests/pictures/pictures resources/help/pictures
