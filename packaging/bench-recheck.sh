#!/usr/bin/env bash
# Measures how long an article of 100 KB takes to be checked again when one paragraph of it changed.
#
#   packaging/bench-recheck.sh [SITE [TEXTS]]    in the site SITE, with an article put together from the posts in TEXTS;
#                                                else both from ../shared/corpus
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

texts=${2:-${CHAPEAU_SHARED:-$project/../shared}/corpus}
site=${1:-$texts/numerique.gouv.fr}
{ [ -d "$site" ] && [ -d "$texts" ]; } ||
    die "There is no folder $site or $texts. Name them: packaging/bench-recheck.sh SITE TEXTS"

find_jdk
cd "$project"
maven -q -Pbench test-compile dependency:copy-dependencies -DincludeScope=test \
    -DoutputDirectory=target/bench-lib -Dmdep.useBaseVersion=true >&2
exec "$JAVA_HOME/bin/java" -cp "target/test-classes:target/classes:target/bench-lib/*" \
    fr.chapeau.bench.RecheckBench "$site" "$texts"
