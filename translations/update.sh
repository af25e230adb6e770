#!/bin/bash
# Brings the two files of texts in step with the sources. Vietnamese must then be completed by hand; English holds only plurals.
set -euo pipefail
cd "$(dirname "$0")/.."
lupdate=$(command -v lupdate6 || command -v /usr/lib/qt6/bin/lupdate || command -v lupdate)
"$lupdate" core ui app -I . -extensions cpp,h -locations none -no-obsolete -ts translations/ancu_vi.ts
"$lupdate" core ui app -I . -extensions cpp,h -locations none -no-obsolete -pluralonly -ts translations/ancu_en.ts
