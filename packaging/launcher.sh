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

# Java names files in the locale's characters: in an ASCII locale it cannot open "événement.md". Words and dates stay in
# the user's language.
if [ "$(locale charmap 2>/dev/null)" != UTF-8 ] && [ "$(uname -s)" = Linux ]; then
    if [ -n "${LC_ALL:-}" ]; then
        LANG=$LC_ALL
        export LANG
        unset LC_ALL
    fi
    LC_CTYPE=C.UTF-8
    export LC_CTYPE
fi

# In the order of the names: the cache is only taken for the class path that it was recorded with.
classes=
for jar in "$home"/lib/*.jar; do
    classes=$classes${classes:+:}$jar
done
cache=
if [ -f "$home/lib/chapeau.aot" ]; then
    cache=-XX:AOTCache=$home/lib/chapeau.aot
fi

# The runtime's own warnings would go to standard output, among the findings.
# shellcheck disable=SC2086
exec "$home/runtime/bin/java" ${cache:+"$cache"} -Xlog:disable -Xlog:all=error:stderr \
    --enable-native-access=javafx.graphics,javafx.web,javafx.media,ALL-UNNAMED \
    ${CHAPEAU_JAVA_OPTIONS:-} -cp "$classes" fr.chapeau.Main "$@"
