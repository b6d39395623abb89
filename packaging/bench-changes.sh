#!/usr/bin/env bash
# Measures how long it takes to tell what changed in an article of 100 KB with 50 edits here and there.
#
#   packaging/bench-changes.sh [TEXTS]    an article put together from the posts in TEXTS, else in ../shared/corpus
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

texts=${1:-${CHAPEAU_SHARED:-$project/../shared}/corpus}
[ -d "$texts" ] || die "There is no folder $texts. Name one with posts: packaging/bench-changes.sh TEXTS"

find_jdk
cd "$project"
maven -q -Pbench test-compile dependency:copy-dependencies -DincludeScope=test \
    -DoutputDirectory=target/bench-lib -Dmdep.useBaseVersion=true >&2
exec "$JAVA_HOME/bin/java" -cp "target/test-classes:target/classes:target/bench-lib/*" \
    fr.chapeau.bench.ChangesBench "$texts"
