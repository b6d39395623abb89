#!/usr/bin/env bash
# Runs every test: the suite (headless), then the job in a real window on virtual screens. Ends with 0 only when
# all of them passed.
#
#   packaging/test.sh                     everything that a submission must pass
#   packaging/test.sh --long              that, then the long fuzz, kill and scale runs
#   packaging/test.sh --no-window         the suite alone
#   packaging/test.sh --image             that, then builds the app image and tries it without any Java
#   packaging/test.sh -Dtest='Rope*'      further options go to Maven; the window is left out when tests are named
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

long=false window=true image=false
options=()
for argument in "$@"; do
    case $argument in
        --long) long=true ;;
        --no-window) window=false ;;
        --image) image=true ;;
        -Dtest=*)
            window=false
            options+=("$argument" -Dsurefire.failIfNoSpecifiedTests=true)
            ;;
        *) options+=("$argument") ;;
    esac
done

find_jdk
use_utf8_names
# shellcheck disable=SC2086
install_needs $needs_build $needs_window $needs_xvfb $needs_jekyll
cd "$project"

failed=()
step() {
    say ""
    say "== $1"
}

# Runs the tests tagged "window" on a virtual screen of size $1. A run that executed none of them has failed: it
# would look just like success.
window_tests() {
    local size=$1 log=$project/target/window-$1.log ran=0 skipped=0
    if [ "$(uname -s)" = Linux ]; then
        command -v xvfb-run >/dev/null || {
            say "There is no xvfb-run here, so the window cannot be tested. Install the package xvfb."
            return 1
        }
        use_virtual_screen "$size"
        maven_on=("${virtual_screen[@]}")
    fi
    maven test -Pwindow -Dspotless.check.skip=true "-Dchapeau.screen=$size" \
        ${options[@]+"${options[@]}"} 2>&1 | tee "$log" || return 1
    # Surefire's closing line is the last one of this form.
    read -r ran skipped <<COUNT
$(sed -n 's/.*Tests run: \([0-9]*\), Failures: [0-9]*, Errors: [0-9]*, Skipped: \([0-9]*\).*/\1 \2/p' "$log" | tail -n 1)
COUNT
    if [ "$((${ran:-0} - ${skipped:-0}))" -le 0 ]; then
        say "The window run executed no test, although the sources have tests tagged \"window\"."
        return 1
    fi
}

step "The suite"
maven verify ${options[@]+"${options[@]}"} || failed+=("the suite")

if $window; then
    if grep -rqs --include='*.java' '@Tag("window")' src/test/java; then
        mkdir -p target
        for size in 1280x800 1920x1080; do
            step "The real window, $size"
            (window_tests "$size") || failed+=("the window at $size")
        done
    else
        say "No test is tagged \"window\" yet: the real-window run is left out."
    fi
fi

if $long; then
    step "The long runs"
    maven test -Plong -Dspotless.check.skip=true ${options[@]+"${options[@]}"} || failed+=("the long runs")
fi

if $image; then
    step "The app image"
    { packaging/build.sh && packaging/try-image.sh; } || failed+=("the app image")
fi

say ""
if [ ${#failed[@]} -gt 0 ]; then
    for name in "${failed[@]}"; do
        say "FAILED: $name"
    done
    exit 1
fi
say "All passed."
