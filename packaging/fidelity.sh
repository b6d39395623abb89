#!/usr/bin/env bash
# Measures how near the preview is to Jekyll, and how fast it is:
#   packaging/fidelity.sh [--corpus DIR] [--kramdown DIR] [--beta DIR]
# --corpus    a folder of real posts; ../shared/corpus where there is one
# --kramdown  a checkout of kramdown's repository, for its test cases
# --beta      a checkout of beta.gouv.fr's repository: 200 of its pages
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

arguments=()
corpus=${CHAPEAU_SHARED:-$project/../shared}/corpus
while [ $# -gt 0 ]; do
    [ $# -gt 1 ] && [ -d "$2" ] || die "$1: a folder is wanted"
    case $1 in
        --corpus) corpus=$2 ;;
        --kramdown | --beta) arguments+=("$1" "$(cd "$2" && pwd -P)") ;;
        *) die "$1: not known; see the first lines of $0" ;;
    esac
    shift 2
done
[ ! -d "$corpus" ] || arguments=(--corpus "$(cd "$corpus" && pwd -P)" ${arguments[@]+"${arguments[@]}"})

find_jdk
use_utf8_names
# shellcheck disable=SC2086
install_needs $needs_build $needs_jekyll
cd "$project"
maven -q -Pbench test-compile dependency:copy-dependencies -DincludeScope=test \
    -DoutputDirectory=target/bench-lib -Dmdep.useBaseVersion=true >&2
exec "$JAVA_HOME/bin/java" -cp "target/test-classes:target/classes:target/bench-lib/*" \
    fr.chapeau.bench.Fidelity ${arguments[@]+"${arguments[@]}"}
