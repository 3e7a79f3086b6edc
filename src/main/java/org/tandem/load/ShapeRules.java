package org.tandem.load;

import java.util.List;
import org.tandem.diagnostic.Rule;

/** What can be wrong with the shape of a CSV table: its columns, and its rows before their cells are read. */
public final class ShapeRules {
    public static final Rule AREA_OTHER_COUNTRY =
            Rule.note("area-other-country", "rows of other countries were set aside");
    public static final Rule CELL_BLANK = Rule.error("cell-blank", "a cell that has to be filled is blank");
    public static final Rule COLUMN_MISSING = Rule.error("column-missing", "a column the table needs is not there");
    public static final Rule COLUMN_UNKNOWN = Rule.note("column-unknown", "columns that are not read");
    public static final Rule FIGURES_BLANK = Rule.note("figures-blank", "a row has no figure at all and was set aside");
    public static final Rule FIGURES_SHARED =
            Rule.warning("figures-shared", "people of several partners or sectors together are given to none");
    public static final Rule FOOTNOTE = Rule.note("footnote", "a remark beside the table was set aside");
    public static final Rule HEADER_DUPLICATE = Rule.error("header-duplicate", "two columns have the same heading");
    public static final Rule HOUSEHOLD_SURVEY = Rule.error("household-survey", "the table is a household survey");
    public static final Rule LIST_SPLIT = Rule.note("list-split", "a list in one cell was taken apart");
    public static final Rule MONTH_WITHOUT_YEAR =
            Rule.warning("month-without-year", "a table names months and nothing says of which year");
    public static final Rule NEED_NOT_STATED =
            Rule.note("need-not-stated", "a table of needs states no people in need");
    public static final Rule ORGANISATION_NOT_NAMED =
            Rule.warning("organisation-not-named", "a table of presence names no organisation");
    public static final Rule PERIOD_FROM_HEADING =
            Rule.note("period-from-heading", "the days of a period were read from a heading or title");
    public static final Rule PERIOD_FROM_MONTH =
            Rule.note("period-from-month", "rows are taken to tell of work in the month they name");
    public static final Rule PERIOD_NOT_READ =
            Rule.note("period-not-read", "rows of another period than the one read were set aside");
    public static final Rule PERIOD_UNLIKELY =
            Rule.error("period-unlikely", "the days stated cannot be those of a period of analysis");
    public static final Rule PERSONAL_DATA_COLUMN =
            Rule.error("personal-data-column", "a column holds data about persons");
    public static final Rule PHASE_CONTRADICTED =
            Rule.error("phase-contradicted", "a phase of one area and period is stated with two numbers");
    public static final Rule PHASE_INVALID =
            Rule.error("phase-invalid", "the phase of food insecurity is not a known one");
    public static final Rule POPULATION_PART =
            Rule.note("population-part", "rows of a part of the population were set aside");
    public static final Rule POPULATION_STATUS_INVALID =
            Rule.error("population-status-invalid", "the population status is not a known one");
    public static final Rule QUOTE_UNCLOSED = Rule.error("quote-unclosed", "a quote does not close where it should");
    public static final Rule ROW_DUPLICATE = Rule.warning("row-duplicate", "the same row stands in the file before");
    public static final Rule ROW_LENGTH = Rule.error("row-length", "a row has more or fewer cells than the header");
    public static final Rule SECTOR_NOT_STATED =
            Rule.warning("sector-not-stated", "a table of presence states no sector");
    public static final Rule SECTOR_TWICE = Rule.note("sector-twice", "two columns hold the same figure of one sector");
    public static final Rule TABLE_MISPLACED =
            Rule.error("table-misplaced", "the table is of another kind than the folder it stands in");
    public static final Rule TABLE_NOT_RECOGNISED =
            Rule.error("table-not-recognised", "the table is of no known shape");
    public static final Rule TOTALS_ROW = Rule.note("totals-row", "a row of totals was set aside");

    /** All, by id. */
    public static final List<Rule> ALL = List.of(
            AREA_OTHER_COUNTRY,
            CELL_BLANK,
            COLUMN_MISSING,
            COLUMN_UNKNOWN,
            FIGURES_BLANK,
            FIGURES_SHARED,
            FOOTNOTE,
            HEADER_DUPLICATE,
            HOUSEHOLD_SURVEY,
            LIST_SPLIT,
            MONTH_WITHOUT_YEAR,
            NEED_NOT_STATED,
            ORGANISATION_NOT_NAMED,
            PERIOD_FROM_HEADING,
            PERIOD_FROM_MONTH,
            PERIOD_NOT_READ,
            PERIOD_UNLIKELY,
            PERSONAL_DATA_COLUMN,
            PHASE_CONTRADICTED,
            PHASE_INVALID,
            POPULATION_PART,
            POPULATION_STATUS_INVALID,
            QUOTE_UNCLOSED,
            ROW_DUPLICATE,
            ROW_LENGTH,
            SECTOR_NOT_STATED,
            SECTOR_TWICE,
            TABLE_MISPLACED,
            TABLE_NOT_RECOGNISED,
            TOTALS_ROW);

    private ShapeRules() {}
}
