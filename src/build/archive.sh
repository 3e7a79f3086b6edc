#!/bin/sh
# Keeps what the JVM has to do at every start - reading, checking and linking classes - in an archive beside the jar,
# made of what training runs load. A static archive, for it also holds classes as old as those of picocli.
#
# usage: archive.sh JAVA DISTRIBUTION WORK-FOLDER, in the folder of the project
set -eu
java=$1
lib=$2/lib
work=$3

rm -rf "$work"
mkdir -p "$work"
# train NAME WORKSPACE ARGUMENTS..., the workspace last of what the command is given
train() {
    name=$1
    workspace=$2
    shift 2
    TANDEM_JAVA=$java TANDEM_JAVA_OPTS="-XX:DumpLoadedClassList=$work/$name.classes" "$lib/../bin/tandem" "$@" \
        "$workspace" >"$work/$name.log" 2>&1 || {
        status=$?
        echo "\`tandem $* $workspace\` ended with $status"
        cat "$work/$name.log"
        exit "$status"
    }
}
operation=examples/south-sudan
train version $operation --version
train help $operation --help
train gaps $operation gaps
train html $operation gaps -f html
train xlsx $operation gaps -f xlsx -o "$work/gaps.xlsx"
train check $operation check
train raci $operation raci
train legal $operation legal
train requests $operation requests
train align $operation align
train agenda $operation agenda
train brief $operation brief -o "$work/brief"
# A country's rows take other ways: several threads, and Commons CSV for records that are odd.
sh src/build/rows.sh 60000 "$work/rows" hxl
train rows "$work/rows" gaps -f csv

# The lists as one: what stands in several stands once, but a line that a list repeats is a lambda of its own each time.
# The number of a class differs from list to list, and only classes of other class loaders need it.
awk '{ sub(/ id: [0-9]+$/, ""); if (++here[FILENAME, $0] > kept[$0]) { kept[$0]++; print } }' "$work"/*.classes >"$work/classes"
# Only a JVM with G1 also keeps objects in it, as the graph of the modules of the JDK.
"$java" -Xshare:dump -Xlog:disable -XX:+UseG1GC -XX:SharedClassListFile="$work/classes" -XX:SharedArchiveFile="$lib/tandem.jsa" \
    -cp "$lib/tandem.jar"
