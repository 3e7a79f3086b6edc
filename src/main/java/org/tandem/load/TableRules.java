package org.tandem.load;

import java.util.List;
import org.tandem.diagnostic.Rule;

/** What can be wrong with a table, its rows, its areas and its figures. */
public final class TableRules {
    public static final Rule AREA_CIRCLE = Rule.error("area-circle", "an area lies in itself");
    public static final Rule AREA_ILL_FORMED = Rule.error("area-ill-formed", "the code is not a P-code of the country");
    public static final Rule AREA_MAP_CIRCLE =
            Rule.error("area-map-circle", "old and new codes of areas come back to themselves");
    public static final Rule AREA_MAP_REVERSED =
            Rule.error("area-map-reversed", "a table of old and new codes has them the wrong way round");
    public static final Rule AREA_NEAR_MATCH =
            Rule.warning("area-near-match", "the area was read from a name that is nearly its own");
    public static final Rule AREA_OUTDATED =
            Rule.error("area-outdated", "the area's code is of an edition that is not in force");
    public static final Rule AREA_PARENT_DIFFERS =
            Rule.warning("area-parent-differs", "a row places an area elsewhere than its code or the gazetteer does");
    public static final Rule AREA_PARENT_UNKNOWN =
            Rule.error("area-parent-unknown", "the area above is not in the gazetteer");
    public static final Rule AREA_REPAIRED = Rule.warning("area-repaired", "the area was read from another spelling");
    public static final Rule AREA_REPLACED =
            Rule.warning("area-replaced", "the area was read from an older code, or one of another list");
    public static final Rule AREA_UNKNOWN = Rule.error("area-unknown", "the area is not in the gazetteer");
    public static final Rule ASSESSED_AFTER_AS_OF =
            Rule.warning("assessed-after-as-of", "the assessment is dated after the reference date");
    public static final Rule ASSESSMENTS_CONFLICT =
            Rule.warning("assessments-conflict", "two assessments of one cell differ by more than the policy allows");
    public static final Rule CASELOAD_INVALID =
            Rule.error("caseload-invalid", "the caseload is not `distinct`, `shared` or `unknown`");
    public static final Rule COUNT_FROM_SHARE =
            Rule.warning("count-from-share", "a number of people was worked out from a share");
    public static final Rule COUNT_NEGATIVE = Rule.error("count-negative", "a number of people is below zero");
    public static final Rule COUNT_TOO_LARGE = Rule.error("count-too-large", "a number is over 10 billion");
    public static final Rule DATE_INVALID = Rule.error("date-invalid", "not a date that can be read one way only");
    public static final Rule DATE_ORDER =
            Rule.note("date-order", "dates that could be read two ways were read as their column is");
    public static final Rule DATE_ORDER_UNKNOWN =
            Rule.warning("date-order-unknown", "nothing tells which number of a column's dates is the month");
    public static final Rule DATE_REPAIRED = Rule.warning("date-repaired", "the date was read from another form");
    public static final Rule FIGURES_OUT_OF_ORDER = Rule.warning(
            "figures-out-of-order", "population, affected, in need and targeted do not fall in this order");
    public static final Rule GRADE_INVALID =
            Rule.error("grade-invalid", "a grade is not A to F for the source or 1 to 6 for the information");
    public static final Rule ID_DUPLICATE = Rule.error("id-duplicate", "an id or code stands twice");
    public static final Rule NUMBER_AMBIGUOUS =
            Rule.error("number-ambiguous", "the number could be two, a thousand times apart");
    public static final Rule NUMBER_INVALID = Rule.error("number-invalid", "not a number");
    public static final Rule NUMBER_REPAIRED = Rule.warning("number-repaired", "the number was read from another form");
    public static final Rule ORGANISATION_ALIAS_CONTRADICTS =
            Rule.error("organisation-alias-contradicts", "a name is listed as that of two organisations");
    public static final Rule ORGANISATION_MERGE_SUGGESTED =
            Rule.note("organisation-merge-suggested", "two partners may be one");
    public static final Rule ORGANISATION_TYPE_INVALID =
            Rule.error("organisation-type-invalid", "not a known type of organisation");
    public static final Rule PEOPLE_DECIMAL = Rule.warning("people-decimal", "a number of people has decimals");
    public static final Rule PRESENCE_MILITARY =
            Rule.warning("presence-military", "armed forces are not counted as humanitarian presence");
    public static final Rule REACHED_EXCEEDS_TARGETED =
            Rule.warning("reached-exceeds-targeted", "more people were reached than were targeted");
    public static final Rule SECTOR_ALIAS = Rule.note("sector-alias", "the sector was read from another name");
    public static final Rule SECTOR_EXCEEDS_INTERSECTORAL =
            Rule.warning("sector-exceeds-intersectoral", "a sector has more people in need than all sectors together");
    public static final Rule SECTOR_EXCEEDS_POPULATION =
            Rule.warning("sector-exceeds-population", "more people are in need than live in the area");
    public static final Rule SECTOR_UNKNOWN = Rule.error("sector-unknown", "not a known sector");
    public static final Rule SENSITIVITY_INVALID =
            Rule.error("sensitivity-invalid", "the sensitivity is not one of the four levels");
    public static final Rule SEVERITY_OUT_OF_RANGE =
            Rule.error("severity-out-of-range", "the severity is not a whole number from 1 to 5");
    public static final Rule SEVERITY_WORD = Rule.note("severity-word", "the severity was read from a word");
    public static final Rule SHARE_AMBIGUOUS =
            Rule.error("share-ambiguous", "the share could be two, a hundred times apart");
    public static final Rule SHARE_BASE_MISSING =
            Rule.error("share-base-missing", "a share of people whose number is not stated");
    public static final Rule SHARE_DIFFERS =
            Rule.warning("share-differs", "a share and the number of people beside it do not agree");
    public static final Rule SHARE_INVALID = Rule.error("share-invalid", "not a share from 0 to 100 %");
    public static final Rule STATUS_INVALID =
            Rule.error("status-invalid", "the status is not `planned`, `ongoing`, `completed` or `suspended`");

    public static final Rule TEXT_REPAIRED =
            Rule.note("text-repaired", "hard blanks or invisible characters were left out of a name");

    /** All, by id. */
    public static final List<Rule> ALL = List.of(
            AREA_CIRCLE,
            AREA_ILL_FORMED,
            AREA_MAP_CIRCLE,
            AREA_MAP_REVERSED,
            AREA_NEAR_MATCH,
            AREA_OUTDATED,
            AREA_PARENT_DIFFERS,
            AREA_PARENT_UNKNOWN,
            AREA_REPAIRED,
            AREA_REPLACED,
            AREA_UNKNOWN,
            ASSESSED_AFTER_AS_OF,
            ASSESSMENTS_CONFLICT,
            CASELOAD_INVALID,
            COUNT_FROM_SHARE,
            COUNT_NEGATIVE,
            COUNT_TOO_LARGE,
            DATE_INVALID,
            DATE_ORDER,
            DATE_ORDER_UNKNOWN,
            DATE_REPAIRED,
            FIGURES_OUT_OF_ORDER,
            GRADE_INVALID,
            ID_DUPLICATE,
            NUMBER_AMBIGUOUS,
            NUMBER_INVALID,
            NUMBER_REPAIRED,
            ORGANISATION_ALIAS_CONTRADICTS,
            ORGANISATION_MERGE_SUGGESTED,
            ORGANISATION_TYPE_INVALID,
            PEOPLE_DECIMAL,
            PRESENCE_MILITARY,
            REACHED_EXCEEDS_TARGETED,
            SECTOR_ALIAS,
            SECTOR_EXCEEDS_INTERSECTORAL,
            SECTOR_EXCEEDS_POPULATION,
            SECTOR_UNKNOWN,
            SENSITIVITY_INVALID,
            SEVERITY_OUT_OF_RANGE,
            SEVERITY_WORD,
            SHARE_AMBIGUOUS,
            SHARE_BASE_MISSING,
            SHARE_DIFFERS,
            SHARE_INVALID,
            STATUS_INVALID,
            TEXT_REPAIRED);

    /** How rules begin that speak of numbers of people. */
    private static final List<String> COUNTS = List.of("number-", "people-", "count-", "share-", "figures-");

    private TableRules() {}

    /** Whether {@code rule} is told of a cell that is to hold a number of people. */
    public static boolean ofCounts(Rule rule) {
        return COUNTS.stream().anyMatch(rule.id()::startsWith);
    }
}
