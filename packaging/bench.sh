#!/usr/bin/env bash
# Measures what the README says under "Measured": packaging/bench.sh
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

find_jdk
use_utf8_names
# shellcheck disable=SC2086
install_needs $needs_build $needs_window $needs_xvfb
cd "$project"
maven -q -Pbench test-compile dependency:copy-dependencies -DincludeScope=test \
    -DoutputDirectory=target/bench-lib -Dmdep.useBaseVersion=true >&2
run=()
has_display || run=(xvfb-run -a -s "-screen 0 1920x1080x24 -r")
for measurement in bench.Benchmarks PreviewBench; do
    "${run[@]}" "$JAVA_HOME/bin/java" -Dprism.order=sw --enable-native-access=ALL-UNNAMED \
        -Duser.home="$project/target/bench-home" -Dtestfx.robot=glass \
        -cp "target/test-classes:target/classes:target/bench-lib/*" "fr.chapeau.$measurement"
done
