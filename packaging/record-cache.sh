#!/usr/bin/env bash
# Records the ahead-of-time caches of the app image $1 and keeps what the runtime then knows of the classes: one of the
# window, started once on a virtual screen with the sample, and a smaller one of the commands. build.sh calls it.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

image=$1
cache=$image/lib/chapeau.aot
commands=$image/lib/commands.aot
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rm -f "$cache" "$commands"

mkdir -p "$work/home"
run=(env) screen=''
if [ "$(uname -s)" = Linux ]; then
    command -v xvfb-run >/dev/null || die "There is no xvfb-run here."
    use_virtual_screen 1280x800
    run=("${virtual_screen[@]}" timeout 180) screen=-Dprism.order=sw
fi
# A home of its own: nothing of the user's is read or written.
"${run[@]}" env HOME="$work/home" XDG_CONFIG_HOME="$work/home/.config" XDG_DATA_HOME="$work/home/.local/share" \
    CHAPEAU_JAVA_OPTIONS="-XX:AOTCacheOutput=$cache -Duser.home=$work/home $screen" \
    "$image/bin/chapeau" --screenshot "$work/window.png" >"$work/log" 2>&1 </dev/null ||
    { tail -n 20 "$work/log" >&2; exit 1; }
[ -s "$cache" ] || { tail -n 20 "$work/log" >&2; exit 1; }
[ -s "$work/window.png" ] || say "The window wrote no picture while the cache was recorded."

# The sample's own texts, found wanting or not; a runtime that starts with a cache would record none.
CHAPEAU_JAVA_OPTIONS="-XX:AOTCacheOutput=$commands -Duser.home=$work/home" \
    "$image/bin/chapeau" check "$project/src/main/resources/fr/chapeau/app/sample/site" >"$work/log" 2>&1 </dev/null ||
    [ $? -eq 1 ] || { tail -n 20 "$work/log" >&2; exit 1; }
[ -s "$commands" ] || { tail -n 20 "$work/log" >&2; exit 1; }
