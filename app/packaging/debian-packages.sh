# Sourced by app/run.sh and tests/run.sh: installs what is missing of the named groups on Debian 12.
# Groups: build (compile and run the program), test (what only the tests need).

ancu_build_packages="g++ cmake ninja-build pkg-config ccache
    qt6-base-dev qt6-charts-dev qt6-svg-dev libqt6opengl6-dev libqt6sql6-sqlite qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libsqlite3-dev libzip-dev libexpat1-dev libxlsxwriter-dev libqrencode-dev fonts-liberation2"
ancu_test_packages="catch2 librapidcheck-dev poppler-utils zbar-tools"

ancu_install() {
    ancu_missing=""
    for ancu_package in "$@"; do
        dpkg-query -W -f '${db:Status-Status}' "$ancu_package" 2>/dev/null | grep -qx installed || ancu_missing="$ancu_missing $ancu_package"
    done
    [ -z "$ancu_missing" ] && return 0
    echo "Installing:$ancu_missing"
    ancu_root=""
    [ "$(id -u)" = 0 ] || ancu_root="sudo"
    export DEBIAN_FRONTEND=noninteractive
    $ancu_root apt-get update -qq
    # shellcheck disable=SC2086
    $ancu_root apt-get install -y -qq --no-install-recommends $ancu_missing
}
