#!/usr/bin/env bash
# Makes the app image: target/chapeau/ with its own Java runtime, started by target/chapeau/bin/chapeau. It runs where
# no Java is, and may be moved or copied as a whole.
#
#   packaging/build.sh               builds it
#   packaging/build.sh --no-cache    leaves out the ahead-of-time cache (50 MB; halves the time of a start)
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

image=$project/target/chapeau
cache=true
for argument in "$@"; do
    case $argument in
        --no-cache) cache=false ;;
        *) die "Unknown option: $argument (there is only --no-cache)" ;;
    esac
done

# What the jars use (jdeps over target/lib, then tried); jdk.localedata for dates in the two languages.
modules=java.base,java.desktop,java.logging,java.management,java.naming,java.net.http,java.security.jgss,java.sql,java.xml
modules=$modules,jdk.charsets,jdk.jsobject,jdk.localedata,jdk.unsupported,jdk.xml.dom,jdk.zipfs

find_jdk
use_utf8_names
# shellcheck disable=SC2086
install_needs $needs_build $needs_window
cd "$project"

say "Building the jars..."
rm -rf "$image" target/lib
maven -q package -Dmaven.test.skip=true -Dspotless.check.skip=true >&2 || die "The build failed; the lines above say why."
rm -rf target/image
mkdir -p "$image/bin" target/image
"$JAVA_HOME/bin/java" packaging/LayOut.java target/lib target/chapeau.jar target/image
mv target/image/lib "$image/lib"
cp LICENSE "$image/LICENSE"
cp docs/licences.md "$image/LICENCES-OF-LIBRARIES.md"
install -m 755 packaging/launcher.sh "$image/bin/chapeau"

# JavaFX becomes part of the runtime, its native libraries among the runtime's own: with JavaFX on a module path the
# ahead-of-time cache would be refused as soon as the image is moved.
say "Linking the runtime..."
mkdir target/image/native
for library in target/image/fx/*; do
    case $library in
        *.jar) ;;
        *) mv "$library" target/image/native/ ;;
    esac
done
"$JAVA_HOME/bin/jlink" --module-path target/image/fx --add-modules "$modules,javafx.controls,javafx.web" \
    --include-locales=fr,en-GB --no-header-files --no-man-pages --strip-java-debug-attributes --output "$image/runtime"
mv target/image/native/* "$image/runtime/lib/"
rm -rf target/image

if $cache; then
    say "Recording the ahead-of-time cache..."
    packaging/record-cache.sh "$image" || say "No cache was recorded: the image works without it, but starts more slowly."
fi
say "The app image is in $image ($(du -sh "$image" | cut -f1)); start it with $image/bin/chapeau"
