#!/usr/bin/env bash
# Starts Chapeau from its sources; builds first what is missing or older than the sources.
#
#   packaging/run.sh                 opens the window
#   packaging/run.sh DIR             opens the checkout DIR at once
#   packaging/run.sh check DIR       any command of "packaging/run.sh --help"; needs no display
#
# Where there is no display, the window opens on a virtual screen and a picture of it is written.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

app=$project/target/app
main=fr.chapeau.Main
verbs="check render get set status commit help"

# Whether the arguments are a command, which needs no window.
is_command() {
    local verb argument
    for argument in "$@"; do
        case $argument in
            -h | --help | -V | --version) return 0 ;;
            -*) ;;
            *)
                for verb in $verbs; do
                    [ "$argument" = "$verb" ] && return 0
                done
                return 1
                ;;
        esac
    done
    return 1
}

# Whether something changed since the last build: a folder's time changes when a file in it goes.
is_stale() {
    [ ! -f "$app/.built" ] || [ ! -d "$app/fx" ] ||
        [ -n "$(find "$project/src/main" "$project/pom.xml" "$project/packaging" -newer "$app/.built" -print 2>/dev/null | head -n 1)" ]
}

build() {
    say "Building Chapeau (the first time this takes a few minutes)..."
    # Jars of versions that the project no longer uses must not stay.
    rm -rf "$app" "$project/target/lib"
    mkdir -p "$app"
    touch "$app/.started"
    maven -q package -DskipTests -Dspotless.check.skip=true >&2 || die "The build failed; the lines above say why."
    "$JAVA_HOME/bin/java" "$project/packaging/LayOut.java" "$project/target/lib" "$project/target/chapeau.jar" "$app"
    # What changes while this builds is built next time.
    mv "$app/.started" "$app/.built"
}

# shellcheck disable=SC2054
java_options=(
    --module-path "$app/fx" --add-modules "javafx.controls,javafx.web"
    --enable-native-access=javafx.graphics,javafx.web,javafx.media,ALL-UNNAMED
    -cp "$app/lib/*"
)

find_jdk
use_utf8_names
needs=$needs_build
if ! is_command "$@"; then
    needs="$needs $needs_window"
    has_display || needs="$needs $needs_xvfb"
fi
# shellcheck disable=SC2086
install_needs $needs
if is_stale; then
    build
fi

if is_command "$@" || has_display; then
    exec "$JAVA_HOME/bin/java" "${java_options[@]}" "$main" "$@"
fi

why="There is no display here (DISPLAY is not set)"
[ -z "${WAYLAND_DISPLAY:-}" ] || why="This Wayland desktop offers no X11 display (XWayland), which JavaFX needs"
command -v xvfb-run >/dev/null || die "$why, and no xvfb-run to stand in for one.
Work on the command line instead: packaging/run.sh --help"
picture=$project/target/chapeau.png
rm -f "$picture"
say "$why: opening the window on a virtual screen..."
status=0
use_virtual_screen 1280x800
"${virtual_screen[@]}" "$JAVA_HOME/bin/java" -Dprism.order=sw "${java_options[@]}" "$main" \
    --screenshot "$picture" "$@" || status=$?
[ "$status" -eq 0 ] || exit "$status"
[ -s "$picture" ] || die "The window opened, but no picture of it was written."
printf '%s\n' "A picture of the window is in $picture" \
    "To work without a display, use the command line:" \
    "  packaging/run.sh --help" \
    "  packaging/run.sh check DIR      packaging/run.sh status DIR"
