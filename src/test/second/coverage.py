#!/usr/bin/env python3
"""Coverage worked out a second time, from the published rules alone and sharing nothing with the program.

    coverage.py KIND AS_OF NEEDS[,NEEDS...] PRESENCE[,PRESENCE...] [AREAS|- [FROM/TO|- [LEVEL]]]

KIND is `afghan` or `somali` (published tables) or `own` (tables with the columns of the file formats). Prints a CSV line for
each area and sector whose people in need are known, in the order of area and sector; with LEVEL, 0 for the country, of the areas
of that level, whose cells are added up. Standard library only.
"""
import csv, datetime, itertools, sys, unicodedata
from collections import defaultdict
from decimal import Decimal, ROUND_HALF_UP

AFGHAN_NEEDS = dict(EDU="EDU", FSC="FSC", HEA="HEA", MS="Multi", NUT="NUT", PRO="PRO", PRO_CPM="PRO-CPN", PRO_GBV="PRO-GBV",
                    PRO_HLP="PRO-HLP", PRO_MIN="PRO-MIN", SHL="SHL", WSH="WSH")
AFGHAN_PRESENCE = dict(EiE_OP="EDU", EDUCATION_OP="EDU", PROTECTION_OP="PRO", HEALTH_OP="HEA", FSAC_OP="FSC",
                       NUTRITION_OP="NUT", ESNFI_OP="SHL", WASH_OP="WSH")
SOMALI_PRESENCE = {"Nutrition": "NUT", "Child Protection": "PRO-CPN", "GBV": "PRO-GBV", "WASH": "WSH", "Food Security": "FSC",
                   "Education": "EDU", "Health": "HEA", "Protection": "PRO", "MPCA": "Cash", "CCCM": "CCM", "HLP": "PRO-HLP",
                   "Shelter and NFIs": "SHL", "Explosive Hazards": "PRO-MIN"}
OWN_SECTORS = {"education": "EDU", "education in emergencies": "EDU", "wash": "WSH", "health": "HEA", "protection": "PRO", "nutrition": "NUT", "shelter": "SHL",
               "food security": "FSC", "camp coordination": "CCM", "cccm": "CCM", "child protection": "PRO-CPN"}
BANDS = ((80, "adequate"), (50, "partial"), (20, "low"), (0, "critical"))
# interval in days: age from which data are delinquent (HDX data freshness); kinds of method and how often they are due
DELINQUENT = {14: 28, 30: 60, 90: 150, 180: 240, 365: 455, 730: 840}
INTERVALS = (("site monitoring", 30), ("displacement", 90), ("census projection", 730), ("ipc", 180), ("survey", 180), ("rapid", 14), ("msna", 365),
             ("hno", 365))
METHODS = ((("survey", "msna", "smart", "census", "hno", "ipc"), 0), (("key informant", "rapid"), 1),
           (("observation", "site monitoring", "displacement"), 2), (("remote", "projection", "estimate"), 3))


def table(path):
    with open(path, encoding="utf-8-sig", newline="") as lines:
        return [row for row in csv.DictReader(lines)]


def number(text):
    text = (text or "").replace(",", "").strip()
    return int(Decimal(text).quantize(Decimal(1), ROUND_HALF_UP)) if text else None


def folded(name):
    plain = unicodedata.normalize("NFKD", name)
    return " ".join("".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c)).casefold().split())


def most(numbers):
    known = [n for n in numbers if n is not None]
    return max(known) if known else None


def grade(row):
    source, info = row.get("source_grade") or "F", row.get("info_grade") or "6"
    doubtful = source in "DE" or info in "45"
    return doubtful, (doubtful, "ABCFDE".index(source), "123645".index(info))


def standing(row, as_of):
    """The better the lower: valid, grade, method, newer, larger; of those whose time is over the newer before grade and method; last of all those of after the day, the earliest first."""
    doubtful, rank = grade(row)
    words = (row.get("method") or "").lower()
    interval = next((days for word, days in INTERVALS if word in words), 365)
    day = row.get("assessed_on") or ""
    age = (as_of - datetime.date.fromisoformat(day)).days if day else None
    validity = 4 if age is not None and age < 0 else 3 if doubtful else 1 if age is None else 0 if age < DELINQUENT[interval] else 2
    method = next((place for kinds, place in METHODS if any(word in words for word in kinds)), 1)
    return validity, age if validity == 2 else -age if validity == 4 else 0, rank, method, age if day else 10 ** 9, -(row["inn"] or 0)


def needs(kind, paths, as_of):
    """(area, sector) -> figures for everybody: of the row for everybody that counts, else of the groups added up."""
    stated = defaultdict(dict)
    for path in paths:
        for row in table(path):
            if kind == "own":
                group = row.get("group") or "ALL"
                area, sector = row["area"], OWN_SECTORS.get(row["sector"].lower(), row["sector"])
                row.update(inn=number(row["people_in_need"]), tgt=number(row["targeted"]), rea=number(row["reached"]))
            elif kind == "afghan":
                if row["Admin 1 PCode"].startswith("#") or row["Sector"] not in AFGHAN_NEEDS:
                    continue
                if (row["Gender"], row["Age Range"], row["Disabled"], row["Population Group"]) != ("a", "ALL", "a", "ALL"):
                    continue
                area = row["Admin 2 PCode"] or row["Admin 1 PCode"] or "AFG"
                sector = AFGHAN_NEEDS[row["Sector"]]
                row.update(inn=number(row["In Need"]), tgt=number(row["Targeted"]), rea=number(row["Reached"]))
            else:
                if row["population_status"] != "INN" or row["sector_code"] == "Intersectoral":
                    continue
                area, sector = row["admin2_code"], row["sector_code"]
                row.update(inn=number(row["population"]), tgt=None, rea=None)
            stated[area, sector].setdefault(group if kind == "own" else "ALL", []).append(row)
    figures = {}
    for cell, groups in stated.items():
        counted = {group: counting(rows, as_of) for group, rows in groups.items()}
        counted = {group: found for group, found in counted.items() if found}
        if "ALL" in counted:
            figures[cell] = counted["ALL"]
        elif counted:
            figures[cell] = together_in_need(counted)
    return figures


# words for groups: status, sex, ages from and up to, other word
GROUPS = {"idp": ("IDP",), "ret": ("RET",), "hst": ("HST",), "female": (None, "f"), "male": (None, "m"), "girls": (None, "f", 0, 18),
          "boys": (None, "m", 0, 18), "women": (None, "f", 18, 999), "men": (None, "m", 18, 999), "children": (None, None, 0, 18),
          "18+": (None, None, 18, 999), "f 0-17": (None, "f", 0, 18), "5-11": (None, None, 5, 12), "10-24": (None, None, 10, 25),
          "idp women": ("IDP", "f", 18, 999), "plw": (None, "f", 0, 999, "plw"), "farmers": (None, None, 0, 999, "farmers"),
          "fishers": (None, None, 0, 999, "fishers")}


def kinds_of_people(groups):
    """Every kind of person that the words can tell apart, and for each group which kinds it is of."""
    told = {group: (GROUPS[group.lower()] + (None, None, 0, 999, None)[len(GROUPS[group.lower()]):]) for group in groups}
    statuses = {status for status, *_ in told.values() if status}
    # whoever has no status is a host, where hosts are told beside others
    statuses |= {"none"} if "HST" not in statuses or len(statuses) == 1 else set()
    ages = sorted({0} | {age for _, _, first, after, _ in told.values() for age in (first, after) if age < 999})
    words = sorted({word for *_, word in told.values() if word})
    people = list(itertools.product(statuses, "fm", ages, *[(False, True)] * len(words)))
    return {group: {person for person in people
                    if status in (None, person[0]) and sex in (None, person[1]) and first <= person[2] < after
                    and (word is None or person[3 + words.index(word)])}
            for group, (status, sex, first, after, word) in told.items()}


def together_in_need(counted):
    """Groups added: the most that share nobody can be is the least, the least that holds all is the most."""
    kinds = kinds_of_people(counted)
    everybody = set().union(*kinds.values())
    choices = [some for count in range(1, len(counted) + 1) for some in itertools.combinations(counted, count)]
    sums = {some: sum(counted[group]["inn"] for group in some) for some in choices}
    apart = [some for some in choices if sum(len(kinds[group]) for group in some) == len(set().union(*(kinds[group] for group in some)))]
    holding = [some for some in choices if set().union(*(kinds[group] for group in some)) == everybody]
    least, most_in_need = max(sums[some] for some in apart), min(sums[some] for some in holding)
    figures = {"inn": min(least, most_in_need), "most": max(least, most_in_need),
               "doubtful": any(found["doubtful"] for found in counted.values())}
    for figure in ("tgt", "rea"):
        parts = [found[figure] for found in counted.values()]
        if None not in parts and tuple(counted) not in apart:
            raise SystemExit("targets of groups that may overlap: not worked out here")
        figures[figure] = None if None in parts else sum(parts)
    return figures


def counting(rows, as_of):
    """The figures of one cell and group: those of the assessment that counts; no target or reached older than its need."""
    known = [row for row in rows if row["inn"] is not None]
    if not known:
        return None
    best = min(known, key=lambda row: standing(row, as_of))
    figures = {"inn": best["inn"], "doubtful": grade(best)[0]}
    known = as_of.isoformat() if (best.get("assessed_on") or "") <= as_of.isoformat() else "9"
    for figure in ("tgt", "rea"):
        claims = [row for row in rows
                  if row[figure] is not None and (best.get("assessed_on") or "") <= (row.get("assessed_on") or "") <= known]
        figures[figure] = min(claims, key=lambda row: standing(row, as_of))[figure] if claims else None
    return figures


def going(row, as_of, period):
    """How far the work of a row is: planned (not begun), over (or outside the period), or under way."""
    begins, ends = (datetime.date.fromisoformat(row[day]) if row[day] else None for day in ("from", "to"))
    over = ends < as_of if ends else row["status"] == "completed"
    ahead = begins > as_of if begins else row["status"] == "planned"
    if ahead and not over and row["status"] != "completed":
        return "planned"
    outside = period and ((ends and ends < period[0]) or (begins and begins > period[1]))
    return "over" if over or outside else "under way"


def together(rows):
    """Of a partner's rows in a place: the most it reached, the most it can have reached, distinct or not, there or not.

    Work that has not begun reached nobody; whoever gives no figure reached no more than it targets, where all rows say so.
    """
    counting = [row for row in rows if row[0] or row[3] != "planned"]
    people = most(row[0] for row in counting) if counting else 0
    limits = [row[1] for row in counting]
    limit = people if people is not None else None if None in limits else max(limits)
    return people, limit, all(row[2] for row in rows), any(row[3] == "under way" for row in rows), bool(counting)


def presence(kind, paths, as_of, period):
    """(area, sector) -> organisation -> what its rows there come to."""
    found = defaultdict(lambda: defaultdict(list))
    for path in paths:
        for row in table(path):
            if kind == "own":
                if row["status"] == "suspended" or (row["organisation_type"] or "").lower() in ("military", "440"):
                    continue
                sector = OWN_SECTORS.get(row["sector"].lower(), row["sector"])
                found[row["area"], sector][folded(row["organisation"])].append(
                    (number(row["reached"]), None if row["status"] == "completed" else number(row["targeted"]),
                     row["caseload"] == "distinct", going(row, as_of, period)))
            elif kind == "afghan":
                if row["CLUSTER_SECTOR_CODE"] in AFGHAN_PRESENCE:
                    found[row["DIST_CODE"], AFGHAN_PRESENCE[row["CLUSTER_SECTOR_CODE"]]][row["ORG_ACRONYM"].casefold()].append(
                        (None, None, False, "under way"))
            elif row["DistrictPcode"].startswith("SO"):
                found[row["DistrictPcode"], SOMALI_PRESENCE[row["Cluster"]]][folded(row["Organization_Name"])].append(
                    (None, None, False, "under way"))
    return {cell: {name: together(rows) for name, rows in partners.items()} for cell, partners in found.items()}


def holders(area, parents):
    """The areas above, nearest first."""
    above = []
    while parents.get(area):
        area = parents[area]
        above.append(area)
    return above


def elsewhere_in_sector(area, sector, at_work, parents):
    """Whether somebody is reported in the area for the sector that this one is a part of, or for a part of it."""
    return any(of != sector and (of == sector.split("-")[0] or of.startswith(sector + "-"))
               and (place == area or area in holders(place, parents)) for place, of in at_work)


def reached(need, partners, above, hidden):
    """Low and high ends; none where nobody knows."""
    if need.get("most", need["inn"]) != need["inn"]:
        low, _, _ = reached({**need, "most": need["inn"]}, partners, above, hidden)
        _, high, over = reached({**need, "inn": need["most"]}, partners, above, hidden)
        return low, high, over
    inn = need["inn"]
    if need["rea"] is not None:
        return min(need["rea"], inn), min(need["rea"], inn), need["rea"] > inn
    begun = [there for there in partners.values() if there[4]]
    if (hidden and not begun) or (begun and all(people is None for people, *_ in begun)):
        return None, None, False
    distinct = sum(people or 0 for people, _, alone, _, _ in partners.values() if alone)
    others = [people or 0 for people, _, alone, _, _ in partners.values() if not alone]
    low = max([distinct] + others)
    limits = [limit for _, limit, *_ in partners.values()]
    if hidden or None in limits or None in above:
        high = inn
    else:
        high = sum(limits) + sum(above)
    return min(low, inn), max(min(high, inn), min(low, inn)), low > inn


def band(inn, low, over):
    if inn == 0:
        return "no-need"
    if low is None:
        return "unknown"
    return "over" if over else next(word for least, word in BANDS if 100 * low >= least * inn)


def percent(part, whole):
    if part is None or not whole:
        return ""
    return str((Decimal(100) * part / whole).quantize(Decimal("0.1"), ROUND_HALF_UP))


def main():
    kind, as_of = sys.argv[1], datetime.date.fromisoformat(sys.argv[2])
    stated = needs(kind, sys.argv[3].split(","), as_of)
    period = [datetime.date.fromisoformat(day) for day in sys.argv[6].split("/")] if sys.argv[6:] and sys.argv[6] != "-" else None
    level = int(sys.argv[7]) if sys.argv[7:] else None
    at_work = presence(kind, sys.argv[4].split(","), as_of, period)
    if kind == "own":
        parents = {row["code"]: row["parent"] for row in table(sys.argv[5])}
    else:
        country = "AFG" if kind == "afghan" else "SOM"
        areas = {area for area, _ in stated} | {area for area, _ in at_work}
        parents = {area: area[:-2] if len(area) == 6 else country for area in areas if area != country}
        parents.update({parent: country for parent in list(parents.values()) if parent != country})
    below = defaultdict(set)
    for area, sector in stated:
        for above in holders(area, parents):
            below[above].add(sector)
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow("area_code sector people_in_need targeted organisations presence reached_low reached_high unmet_need_low "
                 "unmet_need_high coverage_low coverage_high band".split())
    cells = {}
    for (area, sector), need in sorted(stated.items()):
        if sector in below[area]:
            continue
        partners = defaultdict(list)
        for (place, of), there in at_work.items():
            if of == sector and (place == area or area in holders(place, parents)):
                for name, claim in there.items():
                    partners[name].append(claim)
        if any(len(claims) > 1 for claims in partners.values()):
            raise SystemExit(f"a partner in several places of {area}: not worked out here")
        partners = {name: claims[0] for name, claims in partners.items()}
        above = [limit for place in holders(area, parents) for _, limit, *_ in at_work.get((place, sector), {}).values()]
        there = [name for name, claim in partners.items() if claim[3]]
        hidden = not there and elsewhere_in_sector(area, sector, at_work, parents)
        low, high, over = reached(need, partners, above, hidden)
        inn = need["inn"]
        cells[area, sector] = need, low, high, over
        if level is not None:
            continue
        word = "" if hidden else "none" if not there else "single" if len(there) == 1 else "several"
        top = need.get("most", inn)
        unmet = ("", "") if low is None else (max(0, inn - high), top - low)
        out.writerow([area, sector, inn, "" if need["tgt"] is None else need["tgt"], "" if hidden else len(there), word,
                      "" if low is None else low, "" if low is None else high, *unmet, percent(low, top) if inn else "", percent(high if high is None else min(high, inn), inn),
                      band(top, low, over and low == top)])
    if level is not None:
        brought_up(cells, at_work, parents, level, kind == "own", out)


def brought_up(cells, at_work, parents, level, gazetteer, out):
    """Cells added up to the areas of a level; whom partners of what holds several of them reach is counted once."""
    tops = defaultdict(list)
    for (area, sector), cell in cells.items():
        line = [area] + holders(area, parents)
        tops[line[-1 - level] if len(line) > level else area, sector].append((area, *cell))
    for (top, sector), parts in sorted(tops.items()):
        every = {area for area, *_ in parts}
        # what is hardly to be believed is in no total, but where there is nothing else
        parts = [part for part in parts if not part[1]["doubtful"]] or parts
        if every == {top} and [area for area, *_ in parts] == [top]:
            figures = parts[0][1]
            least, most_in_need, targets, low, high, over = figures["inn"], figures.get("most", figures["inn"]), [figures["tgt"]], *parts[0][2:]
        else:
            least = sum(need["inn"] for _, need, *_ in parts)
            most_in_need = sum(need.get("most", need["inn"]) for _, need, *_ in parts)
            targets = [need["tgt"] for _, need, *_ in parts]
            low, high, over = reached_in(top, sector, parts, at_work, parents, gazetteer, least, most_in_need, every)
        target = sum(t for t in targets if t is not None) if any(t is not None for t in targets) else ""
        unmet = ("", "") if low is None else (max(0, least - high), most_in_need - low)
        out.writerow([top, sector, least, target, "", "", "" if low is None else low, "" if low is None else high, *unmet,
                      percent(low, most_in_need) if least else "", percent(high if high is None else min(high, least), least), ""])


def reached_in(top, sector, parts, at_work, parents, gazetteer, least, most_in_need, every):
    assessed = {area for area, *_ in parts}
    children = defaultdict(set)
    for area, parent in parents.items():
        children[parent].add(area)

    def all_assessed(area):
        return area in assessed or bool(children[area]) and all(map(all_assessed, children[area]))

    whole, known, surely = [], False, {"distinct": 0, "largest": 0}
    for (place, of), there in at_work.items():
        inside = place == top or top in holders(place, parents)
        if of == sector and inside and any(place in holders(area, parents) for area in every):
            for people, limit, alone, _, counts in there.values():
                whole.append(limit)
                known |= counts and people is not None
                if gazetteer and all_assessed(place):
                    surely["distinct"] += people or 0 if alone else 0
                    surely["largest"] = max(surely["largest"], 0 if alone else people or 0)
    if not known and all(low is None for _, _, low, *_ in parts):
        return None, None, False
    low = max([sum(low or 0 for _, _, low, *_ in parts)] + list(surely.values()))
    high = sum(need.get("most", need["inn"]) if low is None else high for _, need, low, high, _ in parts)
    outside = [limit for place in holders(top, parents) for _, limit, *_ in at_work.get((place, sector), {}).values()]
    limits = whole + outside
    high = most_in_need if None in limits or (whole and not known) else high + sum(limits)
    return min(low, least), min(max(high, min(low, least)), most_in_need), False


main()
