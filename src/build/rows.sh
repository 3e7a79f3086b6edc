#!/bin/sh
# Makes a workspace of made-up rows, the same each time: ROWS of needs and a tenth of them of presence.
#
# usage: rows.sh ROWS FOLDER [hxl]
#   hxl  columns named by HXL tags, the levels above each area, and now and then a row that cannot be used
set -eu
rows=$1
folder=$2
shape=${3:-plain}

mkdir -p "$folder/needs" "$folder/presence"
printf 'operation: Made-up rows\ncountry: AFG\nas_of: 2025-01-15\n' >"$folder/tandem.yaml"
# a generator of its own, so that every awk makes the same numbers
awk -v rows="$rows" -v areas=$((rows / 300 + 1)) -v folder="$folder" -v shape="$shape" '
    function next_of(n) { state = state * 16807 % 2147483647; return state % n }
    function area(   a) { a = next_of(32768) % areas; return sprintf("AF%02d%02d%03d", int(a / 900) % 90 + 1, int(a / 15) % 60 + 1, a % 15 + 1) }
    function day(from, years) { return sprintf("%d-%02d-%02d", from + next_of(years), next_of(12) + 1, next_of(28) + 1) }
    function levels(code) { return hxl ? substr(code, 1, 4) "," substr(code, 1, 6) "," code : code }
    BEGIN {
        state = 42
        hxl = shape == "hxl"
        split("WASH,Health,Protection,Shelter,Education,Nutrition,Food Security,CCCM", sectors, ",")
        # with HXL one more, of which nothing says whether the others hold it
        kinds = split("IDPs,Returnees,Host community,Refugees" (hxl ? ",Vulnerable residents" : ""), groups, ",")
        split("ongoing,completed,planned,suspended", statuses, ",")
        out = folder "/needs/needs.csv"
        print hxl ? "#adm1+code,#adm2+code,#adm3+code,#sector,#population+group,#inneed,#severity,#date,#meta+source" \
            : "area,sector,group,people_in_need,severity,assessed_on,source" >out
        for (i = 0; i < rows; i++) {
            source = next_of(20) == 0 ? "\"Joint mission, round " next_of(9) "\"" : "Assessment " next_of(9)
            people = hxl && i % 500 == 250 ? "many" : next_of(30000)
            severity = hxl && i % 500 == 100 ? 6 : next_of(5) + 1
            if (hxl && i % 500 == 0) source = "\"Joint mission,\nround \"\"" next_of(9) "\"\"\""
            print levels(area()) "," sectors[next_of(8) + 1] "," groups[next_of(kinds) + 1] "," people "," severity "," day(2022, 3) "," source >out
        }
        close(out)
        out = folder "/presence/presence.csv"
        print hxl ? "#org,#sector,#adm3+code,#reached,#status,#date+start,#date+end" \
            : "organisation,sector,area,reached,status,from,to" >out
        for (i = 0; i < rows / 10; i++)
            print "Organisation " next_of(200) "," sectors[next_of(8) + 1] "," area() "," next_of(20000) "," statuses[next_of(4) + 1] "," day(2022, 1) "," day(2024, 1) >out
    }'
