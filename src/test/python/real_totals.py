#!/usr/bin/env python3
"""What the published tables hold, counted from the raw files by nothing of Tandem's.

    python3 src/test/python/real_totals.py ../shared/data > src/test/resources/real/totals.tsv

A line for each file, country, measure, sector and form of area code: in how many cells a figure stands, and what they add up
to. The sums are for comparison alone: people are never added over sectors, levels or groups. `everybody` rows speak of all
people of an area, `groups` of a part of them (in need alone, to keep the list short). A fraction of a person counts as the nearest whole person.
"""
import collections
import csv
import decimal
import pathlib
import sys

DATA = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "../shared/data")
TOTALS = collections.defaultdict(lambda: [0, 0])


def rows(file, skip=0, encoding="utf-8-sig"):
    """The rows below `skip` lines of titles, each by the headings in the line above it."""
    with open(DATA / file, encoding=encoding, newline="") as text:
        cells = list(csv.reader(text))
    names = cells[skip]
    return [dict(zip(names, row)) for row in cells[skip + 1:] if any(cell.strip() for cell in row)]


def people(cell):
    """A count, or None where the cell holds none."""
    text = cell.replace(",", "").replace("\u00a0", "").strip()
    try:
        return int(decimal.Decimal(text).quantize(decimal.Decimal(1), rounding=decimal.ROUND_HALF_UP))
    except decimal.InvalidOperation:
        return None


def tell(file, country, measure, sector, code, everybody, value):
    if value is not None:
        key = (file, country, measure, sector, len(code), "everybody" if everybody else "groups")
        TOTALS[key][0] += 1
        TOTALS[key][1] += value


# --- needs -----------------------------------------------------------------------------------------------------------
# the clusters of a humanitarian programme cycle under the codes of the exchange
CLUSTERS = {"ALL": "Intersectoral", "MS": "Multi", "MPC": "Cash", "PRO_CPM": "PRO-CPN", "PRO_GBV": "PRO-GBV",
            "PRO_HLP": "PRO-HLP", "PRO_MIN": "PRO-MIN"}
FIGURES = {"population": "Population", "in_need": "In Need", "targeted": "Targeted", "affected": "Affected",
           "reached": "Reached"}


def afghan_overview():
    file = "needs/hno_data_afg_2024.csv"
    for row in rows(file)[1:]:
        everybody = (row["Gender"], row["Age Range"], row["Disabled"], row["Population Group"]) == ("a", "ALL", "a", "ALL")
        code = row["Admin 2 PCode"] or row["Admin 1 PCode"] or "AFG"
        for measure, heading in FIGURES.items():
            tell(file, "AFG", measure, CLUSTERS.get(row["Sector"], row["Sector"]), code, everybody, people(row[heading]))


def programme_cycle():
    file = "needs/hpc_hno_2024.csv"
    for row in rows(file):
        # nine rows of refugees in Sudan name no cluster: no sector can be told for them
        if row["Cluster"]:
            code = row["Admin 2 PCode"] or row["Admin 1 PCode"] or row["Country ISO3"]
            sector = CLUSTERS.get(row["Cluster"], row["Cluster"])
            for measure, heading in FIGURES.items():
                everybody = row["Category"].lower() in ("", "total")
                tell(file, row["Country ISO3"], measure, sector, code, everybody, people(row[heading]))


def exchange():
    file = "needs/hdx_hapi_humanitarian_needs_global_2024.csv"
    measures = {"all": "population", "INN": "in_need", "TGT": "targeted", "AFF": "affected", "REA": "reached"}
    for row in rows(file):
        if row["sector_code"]:
            code = row["admin2_code"] or row["admin1_code"] or row["location_code"]
            everybody = row["category"].lower() in ("", "total")
            tell(file, row["location_code"], measures[row["population_status"]], row["sector_code"], code, everybody,
                 people(row["population"]))


JOINT = {"CCCM": "CCM", "Education": "EDU", "Nutrition": "NUT", "Food Security": "FSC", "Health": "HEA",
         "Protection": "PRO", "Shelter": "SHL", "WASH": "WSH", "Early Recovery": "ERY", "Child Protection": "PRO-CPN",
         "GBV": "PRO-GBV", "Mine Action": "PRO-MIN", "HLP": "PRO-HLP"}


def finest(row):
    """The code that goes with the row, under the prefix of OCHA's list: CM and NE where the table says CMR and NER."""
    code = row["Admin 3 P-Code"] or row["Admin 2 P-Code"] or row["Admin 1 P-Code"]
    return code[:2] + code[3:] if row["ISO3"] in ("CMR", "NER") else code


def highest(*figures):
    known = [figure for figure in figures if figure is not None]
    return max(known) if known else None


def joint_people():
    """Shelter and NFI are one cluster, and the same people: the higher figure. Each sector's row repeats the population."""
    file = "needs/jiaf_2025_PiN_dev14.csv"
    for row in rows(file, 1):
        for heading, sector in {**JOINT, "Final PiN": "Intersectoral"}.items():
            figure = people(row[heading])
            if sector == "SHL":
                figure = highest(figure, people(row["NFI"]))
            tell(file, row["ISO3"], "in_need", sector, finest(row), True, figure)
            if figure is not None:
                tell(file, row["ISO3"], "population", sector, finest(row), True, people(row["Population"]))


def phase(cell):
    """Only 1 to 5: a 0 or a fraction is no phase, and is not rounded to one."""
    return int(cell) if cell.strip() in ("1", "2", "3", "4", "5") else None


def joint_severity():
    file = "needs/jiaf_2025_Severity_dev14.csv"
    headings = {**JOINT, "Final Severity": "Intersectoral", "EARLY RECOVERY": "ERY"}
    for row in rows(file, 2):
        for heading, sector in headings.items():
            figure = phase(row.get(heading, ""))
            if sector == "SHL":
                figure = highest(figure, phase(row["NFI"]))
            tell(file, row["ISO3"], "severity", sector, finest(row), True, figure)


def kenyan_drought():
    file = "needs/kenya_drought_affected_targeted_reached_by_cluster.csv"
    with open(DATA / file, encoding="utf-8-sig", newline="") as text:
        cells = list(csv.reader(text))
    # groups of three columns from the fourth on: in need (affected, over all), targeted, reached
    sectors = ["Intersectoral", "FSC", "NUT", "EDU", "HEA", "PRO-CPN", "PRO-GBV", "PRO", "WSH"]
    for row in cells[3:]:
        for at, sector in enumerate(sectors):
            for shift, measure in enumerate(["in_need" if at else "affected", "targeted", "reached"]):
                tell(file, "KEN", measure, sector, row[1], True, people(row[3 + 3 * at + shift]))


def somali_phases():
    """Phase 3 and above, the districts alone: the line TOTAL is their sum."""
    file = "needs/ipc_somalia_oct_dec2022_projection.csv"
    with open(DATA / file, encoding="utf-8-sig", newline="") as text:
        cells = list(csv.reader(text))
    total = None
    own = [0] * 5
    for row in cells[4:]:
        figures = [people(cell) or 0 for cell in row[2:7]]
        if row[0] == "TOTAL":
            total = figures
        elif row[1].strip():
            own = [a + b for a, b in zip(own, figures)]
            # the file has no codes; those of its districts have six characters
            tell(file, "SOM", "population", "FSC", "SO0000", True, figures[0])
            tell(file, "SOM", "in_need", "FSC", "SO0000", True, sum(figures[2:5]))
    print("# Somali districts add up to", own, "and the line TOTAL says", total, file=sys.stderr)


def afghan_phases():
    file = "needs/ipc_afg_area_wide.csv"
    for row in rows(file):
        tell(file, "AFG", "in_need", "FSC", "AF00", True, people(row["Phase 3+ number current"]))
        tell(file, "AFG", "population", "FSC", "AF00", True, people(row["Population analyzed current"]))


# --- presence: records, and the distinct areas they stand in ----------------------------------------------------------
def tell_presence(file, country, records):
    areas = collections.defaultdict(set)
    for sector, code in records:
        areas[sector, len(code)].add(code)
        tell(file, country, "records", sector, code, True, 0)
    for (sector, length), codes in areas.items():
        TOTALS[file, country, "records", sector, length, "everybody"][1] = len(codes)


def presence():
    file = "presence/afg_3w_op_jan_mar_2024.csv"
    codes = {"EiE_OP": "EDU", "EDUCATION_OP": "EDU", "PROTECTION_OP": "PRO", "HEALTH_OP": "HEA", "FSAC_OP": "FSC",
             "NUTRITION_OP": "NUT", "ESNFI_OP": "SHL", "WASH_OP": "WSH"}
    tell_presence(file, "AFG", [(codes[row["CLUSTER_SECTOR_CODE"]], row["DIST_CODE"]) for row in rows(file)[1:]])
    file = "presence/som_3w_jan_apr_2025__3W_Dataset_January_April_2025.csv"
    codes = {"Nutrition": "NUT", "Child Protection": "PRO-CPN", "GBV": "PRO-GBV", "WASH": "WSH", "Food Security": "FSC",
             "Education": "EDU", "Health": "HEA", "Protection": "PRO", "MPCA": "Cash", "CCCM": "CCM", "HLP": "PRO-HLP",
             "Shelter and NFIs": "SHL", "Explosive Hazards": "PRO-MIN"}
    tell_presence(file, "SOM", [(codes[row["Cluster"]], row["DistrictPcode"]) for row in rows(file)])
    file = "presence/hdxop_3w_august_2025.csv"
    codes = ETHIOPIAN
    tell_presence(file, "ETH", [(codes[row["Cluster"]], row["WoredaPcod"]) for row in rows(file)])
    for file, tags in (("presence/whowhatwhere_afg_tiny.csv", 1), ("presence/whowhatwhere_notags_tiny.csv", 0)):
        tell_presence(file, "IRQ", [("PRO", row["ADM3_PCODE"]) for row in rows(file)[tags:]])

    # the inputs of libhxl name departments; their codes are those of OCHA's list
    codes = {"Salud": "HEA", "Educación": "EDU", "Cauca": "CO19", "Chocó": "CO27"}
    for name in ("input-valid.csv", "input-valid-latin1.csv", "input-valid.tsv", "output-valid.csv"):
        file = "hxl/libhxl-python/test_io/" + name
        text = (DATA / file).read_text(encoding="cp1252" if "latin" in name else "utf-8")
        cells = list(csv.reader(text.splitlines(), delimiter="\t" if name.endswith("tsv") else ","))
        tell_presence(file, "COL", [(codes[row[1]], codes[row[7]]) for row in cells if "Colombia" in row])


# --- areas: how many of each level there are, and the people who live there -------------------------------------------
def tell_areas(file, country, level, areas):
    """Each code once; people where the file counts them at that level."""
    for code, population in areas.items():
        tell(file, country, "areas", f"level {level}", code, True, population)


def gazetteers():
    file = "areas/afg_adm__ADM1.csv"
    tell_areas(file, "AFG", 1, {row["ADM1_PCODE"]: 0 for row in rows(file)})
    file = "areas/afg_adm__ADM2.csv"
    tell_areas(file, "AFG", 1, {row["ADM1_PCODE"]: 0 for row in rows(file)})
    tell_areas(file, "AFG", 2, {row["ADM2_PCODE"]: 0 for row in rows(file)})
    file = "areas/bfa_admpop_adm2_2023.csv"
    tell_areas(file, "BFA", 1, {row["ADM1_PCODE"]: 0 for row in rows(file)})
    tell_areas(file, "BFA", 2, {row["ADM2_PCODE"]: people(row["T_TL"]) for row in rows(file)})
    file = "areas/caf_admpop_adm3_2015.csv"
    tell_areas(file, "CAF", 1, {row["Adm1_pcode"]: 0 for row in rows(file, encoding="cp1252")})
    tell_areas(file, "CAF", 2, {row["Adm2_pcode"]: 0 for row in rows(file, encoding="cp1252")})
    tell_areas(file, "CAF", 3, {row["Adm3_pcode"]: people(row["T_TL"]) for row in rows(file, encoding="cp1252")})
    file = "areas/rowca-gin-adm2.csv"
    tell_areas(file, "GIN", 1, {row["Region p-code"]: 0 for row in rows(file)[1:]})
    tell_areas(file, "GIN", 2, {row["Prefecture p-code"]: 0 for row in rows(file)[1:]})
    file = "areas/global_pcodes_adm_1_2.csv"
    for country in ("AFG", "SSD"):
        for level in ("1", "2"):
            tell_areas(file, country, level, {
                row["P-Code"]: 0 for row in rows(file) if (row["Location"], row["Admin Level"]) == (country, level)})


ETHIOPIAN = {"Protection": "PRO", "Health": "HEA", "Nutrition": "NUT", "WASH": "WSH", "Education": "EDU",
             "Agriculture": "FSC", "CCCM": "CCM", "ESNFI": "SHL"}

if __name__ == "__main__":
    for count in (afghan_overview, programme_cycle, exchange, joint_people, joint_severity, kenyan_drought, somali_phases,
                  afghan_phases, presence, gazetteers):
        count()
    print("file", "country", "measure", "sector", "code_length", "who", "cells", "sum", sep="\t")
    for key in sorted(TOTALS):
        if key[-1] == "everybody" or key[2] == "in_need":
            print(*key, *TOTALS[key], sep="\t")
