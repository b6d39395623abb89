#!/usr/bin/env bash
# Measures status and commit in a checkout of 50,000 files, beside git itself.
#
#   packaging/bench-git.sh [FILES]    in a made-up repository of FILES files, which is gone afterwards
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

files=${1:-50000}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1

# One file in ten is content: _posts and _actualites, in folders of a hundred.
mkdir "$scratch/ours"
awk -v n="$files" -v root="$scratch/ours" 'BEGIN {
    for (i = 0; i < n; i++) {
        part = i % 10 == 0 ? (i % 20 == 0 ? "_posts" : "_actualites") : "assets"
        k = int(i / (part == "assets" ? 1 : 20)); dir = root "/" part "/d" int(k / 100)
        if (!(dir in made)) { system("mkdir -p " dir); made[dir] = 1 }
        file = dir "/p" (k % 100) ".md"
        printf "---\ntitle: Titre %d\n---\n\nTexte %d de la page.\n", i, i > file
        close(file)
    }
}'
git -C "$scratch/ours" init -q -b main
# Git would tidy up in the background while the folder is copied, and while it is measured.
git -C "$scratch/ours" config gc.auto 0
git -C "$scratch/ours" config maintenance.auto false
git -C "$scratch/ours" config user.name Ada
git -C "$scratch/ours" config user.email ada@example.org
git -C "$scratch/ours" add -A
git -C "$scratch/ours" commit -q -m 'Début'
cp -a "$scratch/ours" "$scratch/theirs"
git -C "$scratch/theirs" status --porcelain >&2
git -C "$scratch/ours" status --porcelain >&2

find_jdk
cd "$project"
maven -q -Pbench test-compile dependency:copy-dependencies -DincludeScope=test \
    -DoutputDirectory=target/bench-lib -Dmdep.useBaseVersion=true >&2
"$JAVA_HOME/bin/java" -cp "target/test-classes:target/classes:target/bench-lib/*" fr.chapeau.bench.GitBench \
    "$scratch/ours" "$scratch/theirs"
