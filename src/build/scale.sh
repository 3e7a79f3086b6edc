#!/bin/sh
# How long `tandem gaps` takes over many rows, and how much memory: runs the built distribution over made-up rows.
#
# usage: scale.sh ROWS [FOLDER], in the folder of the project after `mvn -q -B -DskipTests package`
set -eu
rows=${1:?usage: scale.sh ROWS [FOLDER]}
folder=${2:-target/scale/$rows}

[ -f "$folder/presence/presence.csv" ] || sh src/build/rows.sh "$rows" "$folder"
exec /usr/bin/time -f '%e s, %U s of processor, %M KB at most' target/tandem/bin/tandem gaps --quiet --format csv "$folder" -o "$folder/gaps.csv"
