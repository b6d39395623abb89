#!/bin/sh
# Starts Chapeau with the runtime that lies beside it; no other Java is looked for.
#
# CHAPEAU_JAVA_OPTIONS: further options for the runtime, such as -Xmx2g.

self=$0
while [ -h "$self" ]; do
    link=$(readlink "$self")
    case $link in
        /*) self=$link ;;
        *) self=${self%/*}/$link ;;
    esac
done
home=$(cd "${self%/*}/.." && pwd -P) || exit 2

# Java names files in the locale's characters: in an ASCII locale, or in one that is not installed, it cannot open
# "événement.md". Words and dates stay in the user's language.
language=
if [ "$(locale charmap 2>/dev/null)" != UTF-8 ] && [ "$(uname -s)" = Linux ]; then
    case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
        fr | fr[_.@]*) language=-Duser.language=fr ;;
    esac
    LC_ALL=C.UTF-8
    export LC_ALL
fi

# In the order of the names: the cache is only taken for the class path that it was recorded with.
classes=
for jar in "$home"/lib/*.jar; do
    classes=$classes${classes:+:}$jar
done
# A command is over before the costlier of the two compilers pays for itself; where it is not, as over 20,000 articles,
# CHAPEAU_JAVA_OPTIONS=-XX:TieredStopAtLevel=4 brings it back. Its memory is tidied up by the plainest collector, which keeps
# 100,000 articles below 1 GB.
ways='' cache=$home/lib/chapeau.aot
case ${1:-} in
    check | audit | render | get | set | status | changes | review | commit | hook | -h | --help | -V | --version)
        ways='-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:MinHeapFreeRatio=15 -XX:MaxHeapFreeRatio=30'
        cache=$home/lib/commands.aot
        ;;
esac
if [ -f "$cache" ]; then
    cache=-XX:AOTCache=$cache
else
    cache=
fi

# The runtime's own warnings would go to standard output, among the findings.
# shellcheck disable=SC2086
exec "$home/runtime/bin/java" ${cache:+"$cache"} $ways -Xlog:disable -Xlog:all=error:stderr \
    --enable-native-access=javafx.graphics,javafx.web,javafx.media,ALL-UNNAMED \
    -Dchapeau.launcher="$home/bin/chapeau" \
    $language ${CHAPEAU_JAVA_OPTIONS:-} -cp "$classes" fr.chapeau.Main "$@"
