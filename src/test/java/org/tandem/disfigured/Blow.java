package org.tandem.disfigured;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * One thing that people, spreadsheets and transfers do to a table without changing what it says. They are dealt in the order
 * in which they stand: cells first, then headings, columns and rows, then the writing.
 */
enum Blow {
    COMMAS_IN_NUMBERS(draft -> counts(draft, ",")),
    BLANKS_IN_NUMBERS(draft -> counts(draft, " ")),
    HARD_BLANKS_IN_NUMBERS(draft -> counts(draft, "\u00a0")),
    NARROW_BLANKS_IN_NUMBERS(draft -> counts(draft, "\u202f")),
    NUMBERS_OF_A_SPREADSHEET(draft -> counts(draft, cell -> cell.isEmpty() ? cell : cell + ".0")),
    DASHES_FOR_BLANKS(draft -> counts(draft, cell -> cell.isEmpty() ? " - " : cell)),
    WORDS_FOR_BLANKS(draft -> counts(draft, cell -> cell.isEmpty() ? "#N/A" : cell)),
    DATES_WITH_WORDS(
            draft -> dates(draft, (year, month, day) -> day + " " + Wording.MONTHS.get(month - 1) + " " + year)),
    DATES_DAY_FIRST(draft -> dates(draft, (year, month, day) -> day + "/" + month + "/" + year)),
    DATES_WITH_MIDNIGHT(draft ->
            dates(draft, (year, month, day) -> String.format(Locale.ROOT, "%d-%02d-%02dT00:00:00", year, month, day))),
    CODES_WITH_THREE_LETTERS(draft -> draft.cells("area", cell -> cell.replace("SS", "SSD"))),
    CODES_IN_SMALL_LETTERS(draft -> draft.cells("area", cell -> cell.toLowerCase(Locale.ROOT))),
    SECTORS_AS_PEOPLE_SAY(draft -> draft.cells("sector", cell -> Wording.SPOKEN.getOrDefault(cell, cell))),
    SECTORS_IN_SMALL_LETTERS(draft -> draft.cells("sector", cell -> cell.toLowerCase(Locale.ROOT))),
    HARD_BLANKS_AROUND_CELLS(draft -> draft.cells(cell -> cell.isEmpty() ? cell : "\u00a0" + cell + " ")),
    SIGNS_OF_NO_WIDTH(draft -> draft.cells("area", cell -> cell + "\u200b")),

    HEADINGS_IN_CAPITALS(draft -> draft.headings.get(0).replaceAll(text -> text.toUpperCase(Locale.ROOT))),
    HEADINGS_WITH_BLANKS(draft -> draft.headings.get(0).replaceAll(text -> " " + text.replace('_', ' ') + "\u00a0")),
    FRENCH_HEADINGS(draft -> Wording.FRENCH.forEach(draft::heading)),
    SPANISH_HEADINGS(draft -> Wording.SPANISH.forEach(draft::heading)),
    HEADINGS_OVER_TWO_LINES(draft -> draft.headings.get(0).replaceAll(text -> text.replace("_", "\n"))),

    COLUMN_OF_NO_USE(draft -> draft.column(draft.fields.size() / 2, "Row colour", "green")),
    COLUMNS_REVERSED(Blow::reverse),
    BLANK_COLUMN_BETWEEN(draft -> draft.column(draft.fields.size() / 2, "", "")),
    BLANK_COLUMN_LEFT(draft -> draft.column(0, "", "")),
    BLANK_COLUMNS_RIGHT(draft -> {
        draft.column(draft.fields.size(), "", "");
        draft.column(draft.fields.size(), "", "");
    }),

    TAG_ROW(draft -> draft.headings.add(new ArrayList<>(draft.fields.stream()
            .map(field -> Wording.TAGS.getOrDefault(field, ""))
            .toList()))),
    GROUP_HEADINGS(draft -> {
        List<String> row = draft.blankRow();
        row.set(0, "Where and what");
        row.set(row.size() / 2, "How many");
        draft.headings.add(0, row);
    }),
    TITLE(draft -> draft.above.add(line(draft, "Overview of the state, June 2014"))),
    TITLE_OF_ONE_CELL(draft -> draft.above.add(List.of("Draft, not for circulation"))),
    LEGEND(draft -> {
        draft.above.add(line(draft, "Key:"));
        draft.above.add(line(draft, "1 = minimal, 5 = catastrophic"));
    }),
    BLANK_ROWS_ABOVE(draft -> {
        draft.above.add(draft.blankRow());
        draft.above.add(List.of(""));
    }),
    BLANK_ROW_BELOW_HEADINGS(draft -> draft.rows.add(0, draft.blankRow())),
    BLANK_ROWS_BETWEEN(draft -> {
        draft.rows.add(draft.rows.size() / 2, draft.blankRow());
        draft.rows.add(draft.rows.size() - 1, draft.blankRow());
    }),
    HEADINGS_AGAIN(draft ->
            draft.rows.add(draft.rows.size() / 2, new ArrayList<>(draft.headings.get(draft.headings.size() - 1)))),
    TOTALS_ROW(draft -> total(draft, "Total")),
    TOTALS_ROW_IN_FRENCH(draft -> total(draft, "TOTAL GÉNÉRAL")),
    BLANK_ROWS_BELOW(draft -> {
        draft.below.add(draft.blankRow());
        draft.below.add(draft.blankRow());
    }),
    FOOTNOTE(draft -> draft.below.add(line(draft, "Source: sub-national cluster, figures not endorsed"))),

    SEMICOLONS(draft -> draft.delimiter = ";"),
    TABS(draft -> draft.delimiter = "\t"),
    BARS(draft -> draft.delimiter = "|"),
    BYTE_ORDER_MARK(draft -> draft.mark = true),
    WINDOWS_LETTERS(draft -> write(draft, Charset.forName("windows-1252"), false)),
    UTF_16_LOW_BYTE_FIRST(draft -> write(draft, StandardCharsets.UTF_16LE, true)),
    UTF_16_HIGH_BYTE_FIRST(draft -> write(draft, StandardCharsets.UTF_16BE, true)),
    LINE_ENDS_OF_WINDOWS(draft -> draft.lineEnd = "\r\n"),
    LINE_ENDS_OF_OLD(draft -> draft.lineEnd = "\r"),
    NO_LINE_END_AT_THE_END(draft -> draft.lastLineEnds = false),
    EVERY_CELL_QUOTED(draft -> draft.allQuoted = true);

    private static final List<String> COUNTS = List.of("population", "people_in_need", "targeted", "reached");
    private static final List<String> DATES = List.of("assessed_on", "from", "to");
    private final Consumer<Draft> dealt;

    Blow(Consumer<Draft> dealt) {
        this.dealt = dealt;
    }

    void deal(Draft draft) {
        dealt.accept(draft);
    }

    private interface Day {
        String of(int year, int month, int day);
    }

    private static void counts(Draft draft, UnaryOperator<String> writing) {
        COUNTS.forEach(field -> draft.cells(field, writing));
    }

    /** Sets groups of three digits apart. */
    private static void counts(Draft draft, String between) {
        counts(draft, cell -> cell.replaceAll("(?<=\\d)(?=(\\d{3})+$)", between));
    }

    private static void dates(Draft draft, Day writing) {
        DATES.forEach(field -> draft.cells(field, cell -> {
            String[] parts = cell.split("-");
            return parts.length < 3
                    ? cell
                    : writing.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        }));
    }

    private static void reverse(Draft draft) {
        Collections.reverse(draft.fields);
        draft.headings.forEach(Collections::reverse);
        draft.rows.forEach(Collections::reverse);
    }

    private static void total(Draft draft, String word) {
        List<String> row = draft.blankRow();
        row.set(draft.fields.indexOf("area"), word);
        for (String field : COUNTS) {
            if (draft.fields.contains(field)) {
                row.set(draft.fields.indexOf(field), "123456789");
            }
        }
        draft.below.add(row);
    }

    private static List<String> line(Draft draft, String text) {
        List<String> row = draft.blankRow();
        row.set(0, text);
        return row;
    }

    private static void write(Draft draft, Charset charset, boolean mark) {
        draft.charset = charset;
        draft.mark = mark;
    }
}
