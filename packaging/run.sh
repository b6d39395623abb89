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

# Whether something changed since the last build: a folder's time changes when a file in it goes.
is_stale() {
    [ ! -f "$app/.built" ] || [ ! -d "$app/fx" ] ||
        [ -n "$(find "$project/src/main" "$project/pom.xml" "$project/packaging" -newer "$app/.built" -print 2>/dev/null | head -n 1)" ]
}

build() {
    say "$(either "Construction de Chapeau (quelques minutes la première fois)…" "Building Chapeau (the first time this takes a few minutes)...")"
    # Jars of versions that the project no longer uses must not stay.
    rm -rf "$app" "$project/target/lib"
    mkdir -p "$app"
    touch "$app/.started"
    maven -q package -Dmaven.test.skip=true -Dspotless.check.skip=true >&2 ||
        die "$(either "La construction a échoué ; les lignes ci-dessus disent pourquoi." "The build failed; the lines above say why.")"
    "$JAVA_HOME/bin/java" "$project/packaging/LayOut.java" "$project/target/lib" "$project/target/chapeau.jar" "$app"
    # What changes while this builds is built next time.
    mv "$app/.started" "$app/.built"
}

find_jdk
use_utf8_names

# shellcheck disable=SC2054
java_options=(
    ${language[@]+"${language[@]}"} --module-path "$app/fx" --add-modules "javafx.controls,javafx.web"
    --enable-native-access=javafx.graphics,javafx.web,javafx.media,ALL-UNNAMED
    -Dchapeau.launcher="$project/packaging/run.sh" -cp "$app/lib/*"
)

needs=$needs_build
window=false
if asks_for_window "$@"; then
    window=true
    needs="$needs $needs_window"
    has_display || needs="$needs $needs_xvfb"
fi
# shellcheck disable=SC2086
install_needs $needs
if is_stale; then
    build
fi

if ! $window || has_display; then
    exec "$JAVA_HOME/bin/java" "${java_options[@]}" "$main" "$@"
fi

why=$(either "Il n’y a pas d’écran ici (DISPLAY n’est pas défini)" "There is no display here (DISPLAY is not set)")
[ -z "${WAYLAND_DISPLAY:-}" ] || why=$(either \
    "Ce bureau Wayland n’offre pas d’écran X11 (XWayland), dont JavaFX a besoin" \
    "This Wayland desktop offers no X11 display (XWayland), which JavaFX needs")
instead=$(either "Sans écran, travaillez en ligne de commande :" "To work without a display, use the command line:")
command -v xvfb-run >/dev/null || die "$why$(either ", ni xvfb-run pour le remplacer." ", and no xvfb-run to stand in for one.")
$instead packaging/run.sh --help"

say "$why$(either " : la fenêtre s’ouvre sur un écran virtuel…" ": opening the window on a virtual screen...")"
picture=$project/target/chapeau.png
site=DIR
[ $# -gt 0 ] || site=$project/target/chapeau-exemple
case " $* " in
    *" --screenshot"[\ =]*) picture= ;;
    *)
        rm -f "$picture" 2>/dev/null || true
        set -- --screenshot "$picture" "$@"
        ;;
esac
use_virtual_screen 1280x800
"${virtual_screen[@]}" "$JAVA_HOME/bin/java" -Dprism.order=sw "${java_options[@]}" "$main" "$@"
[ -z "$picture" ] ||
    printf '%s\n' "$(either "Une image de la fenêtre est dans $picture" "A picture of the window is in $picture")"
printf '%s\n' "$instead" "  packaging/run.sh --help" "  packaging/run.sh check $site" "  packaging/run.sh status $site"
