#!/usr/bin/env bash
# Measures `chapeau check` against markdownlint-cli2 with its default rules: both as whole processes, one after the other,
# on the same files.
#
#   packaging/bench-check.sh [FOLDER [POSTS]]    the posts in FOLDER, else in ../shared/corpus; copied until they are
#                                                POSTS, else 900
#
# markdownlint-cli2 comes from the npm registry into target/bench-check and is no part of the project.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

posts=${1:-${CHAPEAU_SHARED:-$project/../shared}/corpus}
[ -d "$posts" ] || die "There is no folder $posts. Name one with posts: packaging/bench-check.sh FOLDER"
command -v npm >/dev/null || die "npm is not on PATH. Install Node.js with npm, then start this again."
chapeau=$project/target/chapeau/bin/chapeau
[ -x "$chapeau" ] || "$project/packaging/build.sh"

find_jdk
work=$project/target/bench-check
mkdir -p "$work"
if [ ! -x "$work/node_modules/.bin/markdownlint-cli2" ]; then
    npm install --silent --no-audit --no-fund --prefix "$work" markdownlint-cli2@0.24.1 >&2
fi
mkdir -p "$work/classes"
"$JAVA_HOME/bin/javac" -proc:none -d "$work/classes" "$project/src/bench/java/fr/chapeau/bench/CheckBench.java"
exec "$JAVA_HOME/bin/java" -cp "$work/classes" fr.chapeau.bench.CheckBench "$posts" "$work" "$chapeau" "${2:-900}"
