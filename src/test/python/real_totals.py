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
import unicodedata

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


def plain(name):
    """A name without case, accents, blanks and punctuation."""
    letters = unicodedata.normalize("NFD", name.lower())
    return "".join(letter for letter in letters if letter.isalnum() and not unicodedata.combining(letter))


def named(country):
    """The codes of OCHA's list by name, and those by the code above and name."""
    by_name = collections.defaultdict(set)
    within = {}
    for row in rows("areas/global_pcodes_adm_1_2.csv"):
        if row["Location"] == country:
            by_name[plain(row["Name"])].add(row["P-Code"])
            within[row["Parent P-Code"], plain(row["Name"])] = row["P-Code"]
    return by_name, within


def somali_phases():
    """Phase 3 and above, the districts alone: the line TOTAL is their sum. Five pairs of districts have no one code."""
    file = "needs/ipc_somalia_oct_dec2022_projection.csv"
    by_name, within = named("SOM")
    with open(DATA / file, encoding="utf-8-sig", newline="") as text:
        cells = list(csv.reader(text))
    for row in cells[4:]:
        name = {"bandarbayla": "bandarbeyla"}.get(plain(row[1]), plain(row[1]))
        code = within.get((within.get(("SOM", plain(row[0]))), name))
        if code:
            figures = [people(cell) for cell in row[2:7]]
            tell(file, "SOM", "population", "FSC", code, True, figures[0])
            tell(file, "SOM", "in_need", "FSC", code, True, sum(figure or 0 for figure in figures[2:]))
            tell(file, "SOM", "severity", "FSC", code, True, phase(row[7]))


def afghan_phases():
    """Provinces by name; where a district has the name of its province, the table does not say which of them is meant.

    The workspace is as of 2025-09-01, after all of its periods: of each row the one that began last is in force.
    """
    file = "needs/ipc_afg_area_wide.csv"
    by_name, within = named("AFG")
    for row in rows(file):
        codes = by_name[plain(row["Area"])]
        begun = [(row[name + " from"], name.lower()) for name in ("Current", "First projection", "Second projection")]
        period = max((day, name) for day, name in begun if day)[1]
        if len(codes) == 1:
            for code in codes:
                tell(file, "AFG", "in_need", "FSC", code, True, people(row["Phase 3+ number " + period]))
                tell(file, "AFG", "population", "FSC", code, True, people(row["Population analyzed " + period]))


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
    for name in ("input-valid.csv", "input-valid-latin1.csv", "input-valid.tsv", "output-valid.csv", "input-untagged.csv",
                 "input-invalid.csv"):
        file = "hxl/libhxl-python/test_io/" + name
        text = (DATA / file).read_text(encoding="cp1252" if "latin" in name else "utf-8")
        cells = list(csv.reader(text.splitlines(), delimiter="\t" if name.endswith("tsv") else ","))
        tell_presence(file, "COL", [(codes[row[1]], codes[row[7]]) for row in cells if "Colombia" in row])
    # the lists of 2014 name the first level; those of Chad, the country and its provinces
    codes = {"Education": "EDU", "Food Security": "FSC", "Protection": "PRO", "Water Sanitation & Hygiene": "WSH"}
    file = "presence/rowca-3w-hxl.csv"
    for country, name in (("MLI", "Mali"), ("SEN", "Senegal")):
        by_name, within = named(country)
        tell_presence(file, country, [(codes[row["Cluster"]], within[country, plain(row["Admin1"])])
                                      for row in rows(file)[1:] if row["Country"] == name])
    file = "presence/libhxl-js-sample-data.csv"
    codes = {"Logistique": "LOG", "Soutien nutritionnel": "NUT", "Eau Hygiène et Assainissement": "WSH"}
    tell_presence(file, "GIN", [(codes[row["Secteur"]], "GN" + row["P-code"][3:])
                                for row in rows(file)[1:] if row["Secteur"] in codes])
    file = "presence/unhcr-3w.csv"
    codes = {"Camp Management": "CCM", "Child Protection": "PRO-CPN", "Core Relief Items (CRIs)": "SHL",
             "Education": "EDU", "Food Security": "FSC", "Gender-Based Violence": "PRO-GBV", "Health": "HEA",
             "Nutrition": "NUT", "Protection": "PRO", "Shelter": "SHL", "Water & Sanitation": "WSH"}
    tell_presence(file, "TCD", [(codes[row["Sector (English)"]], "TCD09") for row in rows(file)[1:]
                                if row["Country name"] == "Chad" and row["Sector (English)"] in codes])
    # 756 offices in departments; four whose department is blank, in another province or on no list count for the province
    file = "presence/tcd_3w_avr2025__3W_Physique.csv"
    by_name, within = named("TCD")
    provinces = [(within["TCD", plain(row["Provinces"])], plain(row["Departement"])) for row in rows(file)]
    tell_presence(file, "TCD", [("Hum", within.get(place, place[0])) for place in provinces])
    # a list of clusters in one cell, and nobody named: in each cluster named once, somebody
    file = "presence/ukraine_whowhatwhere_2023.csv"
    codes = {"Camp Coordination & Camp Management": "CCM", "Education": "EDU", "Emergency Telecommunications": "TEL",
             "Food Security and Livelihoods": "FSC", "Health": "HEA", "Multi-purpose Cash": "Cash", "Nutrition": "NUT",
             "Protection: Protection": "PRO", "Protection: Mine Action": "PRO-MIN", "Shelter/NFI": "SHL",
             "Protection: Child Protection": "PRO-CPN", "Protection: Gender-Based Violence": "PRO-GBV"}
    tell_presence(file, "UKR", [(sector, row["ADMIN1_ID"]) for row in rows(file) for sector in sorted(
        {codes[name.strip()] for name in row["Clusters Present"].split(",") if name.strip() in codes})])


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
