#!/bin/sh
# How long `tandem gaps` takes over many rows, and how much memory: makes a workspace of made-up rows, the same each time,
# and runs the built distribution over it.
#
# usage: scale.sh ROWS [FOLDER], in the folder of the project after `mvn -q -B -DskipTests package`
set -eu
rows=${1:?usage: scale.sh ROWS [FOLDER]}
folder=${2:-target/scale/$rows}
areas=$((rows / 300 + 1))

if [ ! -f "$folder/presence/presence.csv" ]; then
    mkdir -p "$folder/needs" "$folder/presence"
    printf 'operation: Made-up rows\ncountry: AFG\nas_of: 2025-01-15\n' >"$folder/tandem.yaml"
    # a generator of its own, so that every awk makes the same numbers
    awk -v rows="$rows" -v areas="$areas" -v folder="$folder" '
        function next_of(n) { state = state * 16807 % 2147483647; return state % n }
        function area(   a) { a = next_of(32768) % areas; return sprintf("AF%02d%02d%03d", int(a / 900) % 90 + 1, int(a / 15) % 60 + 1, a % 15 + 1) }
        function day(from, years) { return sprintf("%d-%02d-%02d", from + next_of(years), next_of(12) + 1, next_of(28) + 1) }
        BEGIN {
            state = 42
            split("WASH,Health,Protection,Shelter,Education,Nutrition,Food Security,CCCM", sectors, ",")
            split("IDPs,Returnees,Host community,Refugees", groups, ",")
            split("ongoing,completed,planned,suspended", statuses, ",")
            out = folder "/needs/needs.csv"
            print "area,sector,group,people_in_need,severity,assessed_on,source" >out
            for (i = 0; i < rows; i++) {
                source = next_of(20) == 0 ? "\"Joint mission, round " next_of(9) "\"" : "Assessment " next_of(9)
                print area() "," sectors[next_of(8) + 1] "," groups[next_of(4) + 1] "," next_of(30000) "," next_of(5) + 1 "," day(2022, 3) "," source >out
            }
            close(out)
            out = folder "/presence/presence.csv"
            print "organisation,sector,area,reached,status,from,to" >out
            for (i = 0; i < rows / 10; i++)
                print "Organisation " next_of(200) "," sectors[next_of(8) + 1] "," area() "," next_of(20000) "," statuses[next_of(4) + 1] "," day(2022, 1) "," day(2024, 1) >out
        }'
fi
exec /usr/bin/time -f '%e s, %U s of processor, %M KB at most' target/tandem/bin/tandem gaps --quiet --format csv "$folder" -o "$folder/gaps.csv"
