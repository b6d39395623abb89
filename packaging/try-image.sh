#!/usr/bin/env bash
# Tries the app image as on a machine without Java: an empty environment, another place, another name.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/home" "$work/bin"
cp -R "$project/target/chapeau" "$work/moved here"
ln -s "../moved here/bin/chapeau" "$work/bin/chapeau"

# On PATH lie only the system's own small tools: no java is among them.
mkdir "$work/tools"
for tool in sh locale uname readlink dirname; do
    ln -s "$(command -v "$tool")" "$work/tools/$tool"
done
locale=C
chapeau() { (cd "$work" && env -i PATH="$work/tools" HOME="$work/home" LANG="$locale" "$work/bin/chapeau" "$@"); }

expect() {
    local wanted=$1 status=0
    shift
    chapeau "$@" >"$work/out" 2>"$work/err" || status=$?
    if [ "$status" -ne "$wanted" ]; then
        cat "$work/out" "$work/err" >&2
        die "chapeau $*: ended with $status, not $wanted"
    fi
}

expect 0 --version
grep -q '[0-9]' "$work/out" || die "chapeau --version printed no version"
expect 0 --help

mkdir "$work/site"
: >"$work/site/_config.yml"
printf -- '---\ntitle: Été\n---\n\n![IMG_2017.png](/IMG_2017.png)\n' >"$work/site/événement.md"
expect 1 check --format jsonl "site/événement.md"
grep -q '"image-alt-filename"' "$work/out" || die "chapeau check did not report the finding"
expect 0 get "site/événement.md" title
[ "$(cat "$work/out")" = '"Été"' ] || die "chapeau get printed $(cat "$work/out")"
expect 0 set "site/événement.md" title=Hiver
grep -qx 'title: Hiver' "$work/site/événement.md" || die "chapeau set did not write the value"
expect 2 check "site/absent.md"

expect 2 chek
grep -q '“check”' "$work/err" || die "chapeau chek did not offer check"
expect 2 site
[ "$(wc -l <"$work/err")" -eq 1 ] || die "chapeau on no display said $(cat "$work/err")"

# A language whose locale is not installed here.
locale=fr_XX.UTF-8
expect 1 check "site/événement.md"
grep -q 'erreur' "$work/out" || die "chapeau did not speak French: $(cat "$work/out")"
say "The app image works without Java."
