# shellcheck shell=bash disable=SC2034
# What run.sh, test.sh and build.sh share; read with ".", never run by itself. For bash 3.2 and later.

# The top folder of the project.
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)

say() { printf '%s\n' "$*" >&2; }

# Whether the user's language is French; read before use_utf8_names changes the locale.
case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
    fr | fr[_.@]*) french=true ;;
    *) french=false ;;
esac

# Prints $1 for French readers, $2 for all others.
either() { if $french; then printf '%s' "$1"; else printf '%s' "$2"; fi; }

die() {
    say "$*"
    exit 2
}

# ---------------------------------------------------------------- the JDK

jdk_wanted=25

# Prints the feature version (25) of the JDK in folder $1; nothing when it is none.
jdk_version() {
    local home=$1 version=
    [ -x "$home/bin/java" ] && [ -x "$home/bin/javac" ] || return 0
    if [ -r "$home/release" ]; then
        version=$(sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' "$home/release")
    fi
    if [ -z "$version" ]; then
        version=$("$home/bin/javac" -version 2>&1 | sed -n 's/^javac \(1\.\)\{0,1\}\([0-9]*\).*/\2/p')
    fi
    printf '%s' "$version"
}

# The folders in which a JDK may lie, one a line, the one that was asked for first.
jdk_places() {
    local java
    [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME"
    java=$(command -v java || true)
    if [ -n "$java" ]; then
        if command -v readlink >/dev/null && readlink -f "$java" >/dev/null 2>&1; then
            java=$(readlink -f "$java")
        fi
        dirname "$(dirname "$java")"
    fi
    if [ -x /usr/libexec/java_home ]; then
        /usr/libexec/java_home -v "$jdk_wanted" 2>/dev/null || true
    fi
    local home=${HOME:-/nonexistent} place
    for place in \
        /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/lib/jvm/* \
        /opt/* /opt/jvm/* /opt/java/* \
        "$home"/.sdkman/candidates/java/* "$home"/.jdks/* \
        "$home"/.local/share/mise/installs/java/* "$home"/.asdf/installs/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$home"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        [ -d "$place" ] && printf '%s\n' "$place"
    done
    return 0
}

# Sets and exports JAVA_HOME: a JDK of exactly the version wanted, else a newer one.
find_jdk() {
    local place version newer='' seen=''
    while IFS= read -r place; do
        version=$(jdk_version "$place")
        [ -n "$version" ] || continue
        if [ "$version" -eq "$jdk_wanted" ]; then
            export JAVA_HOME=$place
            return
        fi
        case $seen in *"  $place "*) ;; *) seen="$seen
  $place (JDK $version)" ;; esac
        if [ "$version" -gt "$jdk_wanted" ] && [ -z "$newer" ]; then
            newer=$place
        fi
    done <<PLACES
$(jdk_places)
PLACES
    if [ -n "$newer" ]; then
        export JAVA_HOME=$newer
        return
    fi
    say "Chapeau is built with a JDK $jdk_wanted (or later), and there is none here."
    say "Looked for bin/javac of that version: in JAVA_HOME (${JAVA_HOME:-not set}), beside the java on PATH"
    say "($(command -v java || echo none)), in the folders of /usr/lib/jvm, /usr/java, /opt, ~/.sdkman, ~/.jdks, mise and asdf,"
    say "and on macOS in /Library/Java/JavaVirtualMachines and Homebrew's folders."
    [ -z "$seen" ] || say "Found only:$seen"
    say "What to do: install one,"
    say "  Debian 13 and Ubuntu 24.04 or later:  sudo apt-get install openjdk-$jdk_wanted-jdk"
    say "  elsewhere: Eclipse Temurin $jdk_wanted (or 'sdk install java', 'brew install openjdk@$jdk_wanted');"
    say "then start this again, with JAVA_HOME set to its folder if it lies somewhere unusual."
    exit 2
}

# ---------------------------------------------------------------- what the system must bring

# A list of needs: alternatives of one need joined by "|" (names differ between releases).
needs_build="maven git"
# What the libraries of JavaFX are linked with, and letters for French text.
needs_window="libgtk-3-0t64|libgtk-3-0 libxtst6 libxxf86vm1 libgl1 libasound2t64|libasound2 libfreetype6 fontconfig fonts-dejavu-core"
needs_xvfb="xvfb xauth"
# The real Jekyll, with which some tests compare; they skip where it is absent.
needs_jekyll="jekyll ruby-kramdown-parser-gfm"

on_debian() { [ "$(uname -s)" = Linux ] && command -v dpkg-query >/dev/null && command -v apt-get >/dev/null; }

package_installed() {
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# Whether need $1 (one or more names joined by "|") is met. A program that is on PATH counts, whoever put it there.
need_met() {
    local name
    case $1 in
        maven) command -v mvn >/dev/null && return 0 ;;
        git | jekyll) command -v "$1" >/dev/null && return 0 ;;
        xvfb) command -v Xvfb >/dev/null && command -v xvfb-run >/dev/null && return 0 ;;
    esac
    for name in ${1//|/ }; do
        package_installed "$name" && return 0
    done
    return 1
}

# The name that this release has for need $1.
package_name() {
    local name
    for name in ${1//|/ }; do
        if apt-cache policy "$name" 2>/dev/null | grep -q 'Candidate: [^(]'; then
            printf '%s' "$name"
            return
        fi
    done
    printf '%s' "${1%%|*}"
}

# Runs a command as root: as it is, or with sudo. 1 where neither works.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif ! command -v sudo >/dev/null; then
        return 1
    elif [ -t 0 ]; then
        sudo "$@"
    else
        sudo -n "$@"
    fi
}

# Installs those of the needs given that are not met. Where it cannot, it says what to install and goes on:
# what is truly missing is noticed where it is used.
install_needs() {
    local need missing='' names=''
    if ! on_debian; then
        [ "$(uname -s)" = Linux ] || return 0
        for need in "$@"; do
            case $need in
                maven) command -v mvn >/dev/null || names="$names maven" ;;
                git | jekyll) command -v "$need" >/dev/null || names="$names $need" ;;
                xvfb) command -v xvfb-run >/dev/null || names="$names xvfb" ;;
            esac
        done
        if [ -n "$names" ]; then
            say "This is not Debian or Ubuntu, so nothing is installed here. Not found, please install:$names"
            say "(and GTK 3, libXtst, libXxf86vm, libGL, ALSA's libasound and a font, where they are missing)."
        fi
        return 0
    fi
    for need in "$@"; do
        need_met "$need" || missing="$missing $need"
    done
    [ -n "$missing" ] || return 0

    say "Missing here:$missing. Installing..."
    local log
    log=$(mktemp)
    if ! as_root apt-get update -q >"$log" 2>&1; then
        say "apt-get update did not work; going on with the package lists that are there."
    fi
    for need in $missing; do
        names="$names $(package_name "$need")"
    done
    # Another apt may be at work, as on a machine that has just started.
    # shellcheck disable=SC2086
    if ! as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 \
        install -y -q --no-install-recommends $names >"$log" 2>&1 </dev/null; then
        tail -n 5 "$log" >&2
        say "These packages could not be installed:$names"
        say "What to do: as an administrator, run   apt-get install$names"
        say "Going on without them as far as it goes."
    fi
    rm -f "$log"
}

# ---------------------------------------------------------------- text, display, Maven

# Java names files in the locale's characters: in an ASCII locale, such as a bare container's, or in one that is not
# installed, it cannot open "événement.md". Words and dates stay in the user's language: java is told by language.
language=()
use_utf8_names() {
    [ "$(uname -s)" = Linux ] || return 0
    [ "$(locale charmap 2>/dev/null)" != UTF-8 ] || return 0
    if $french; then
        language=(-Duser.language=fr)
    fi
    export LC_ALL=C.UTF-8
}

# Whether the arguments ask for the window: none, or a folder that is there. All others are for the command line, which
# says what is wrong with them; a mistyped command opens nothing.
asks_for_window() {
    local argument takes_file=false
    for argument in "$@"; do
        if $takes_file; then
            takes_file=false
            continue
        fi
        case $argument in
            --screenshot) takes_file=true ;;
            --screenshot=?* | --) ;;
            check | render | get | set | status | changes | review | commit | hook | audit | -?*) return 1 ;;
            *)
                [ -d "$argument" ]
                return
                ;;
        esac
    done
    ! $takes_file
}

# JavaFX draws through X11 on Linux; a Wayland desktop offers it as XWayland, with DISPLAY set too.
has_display() {
    [ "$(uname -s)" != Linux ] || [ -n "${DISPLAY:-}" ]
}

# Sets virtual_screen to what a command must follow to run with a screen of size $1 (1280x800).
# Keys do not repeat there: a robot holds them as long as the machine is slow.
use_virtual_screen() {
    virtual_screen=(env -u WAYLAND_DISPLAY GDK_BACKEND=x11 NO_AT_BRIDGE=1
        xvfb-run -a -s "-screen 0 ${1}x24 -nolisten tcp -r")
}

# Maven on the JDK found, run from any folder; without colours where nobody looks on. Warnings that Maven's own libraries cause on this JDK are kept out.
maven() {
    command -v mvn >/dev/null || die "Maven (mvn) is not on PATH and could not be installed. Install it and start this again."
    local colour=-Dstyle.color=auto plain=
    # Maven's console would still end with a code that ends all colours.
    [ -t 1 ] || { colour=-Dstyle.color=never plain=-Djansi.noreset=true; }
    "${maven_on[@]}" env MAVEN_OPTS="${MAVEN_OPTS:-} $plain --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED" \
        mvn -B "$colour" -f "$project/pom.xml" "$@"
}

# What maven() runs under: nothing, or a virtual screen. (A function cannot be handed to xvfb-run.)
maven_on=(env)
