#!/bin/sh
# Keeps what the JVM has to do at every start - reading, checking and linking classes - in an archive beside the jar,
# made of what a few training runs load. A static archive, for it also holds classes as old as those of picocli.
#
# usage: archive.sh JAVA DISTRIBUTION WORK-FOLDER, in the folder of the project
set -eu
java=$1
lib=$2/lib
work=$3

rm -rf "$work"
mkdir -p "$work"
train() {
    TANDEM_JAVA=$java TANDEM_JAVA_OPTS="-XX:DumpLoadedClassList=$work/$1.classes" "$lib/../bin/tandem" "$@" \
        examples/south-sudan >"$work/$1.log" 2>&1 || {
        status=$?
        echo "\`tandem $* examples/south-sudan\` ended with $status"
        cat "$work/$1.log"
        exit "$status"
    }
}
train --version
train --help
train gaps
train check
train raci
train agenda
train brief -o "$work/brief"

# The lists as one: what stands in several stands once, but a line that a list repeats is a lambda of its own each time.
# The number of a class differs from list to list, and only classes of other class loaders need it.
awk '{ sub(/ id: [0-9]+$/, ""); if (++here[FILENAME, $0] > kept[$0]) { kept[$0]++; print } }' "$work"/*.classes >"$work/classes"
# Only a JVM with G1 also keeps objects in it, as the graph of the modules of the JDK.
"$java" -Xshare:dump -Xlog:disable -XX:+UseG1GC -XX:SharedClassListFile="$work/classes" -XX:SharedArchiveFile="$lib/tandem.jsa" \
    -cp "$lib/tandem.jar"
