package org.tandem.load;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tandem.diagnostic.Finding;
import org.tandem.source.CsvRow;

/**
 * Where the rows of a table of presence state the month they are of, as reports of each month do.
 *
 * @param month its column; below 0 where only the year is stated
 * @param year the column of the year; below 0 where there is none
 * @param yearOfFile the year that the name of the file states, for months that state none; 0 where it states none or several
 * @param yearless whether months are named without their year
 */
record MonthColumns(int month, int year, int yearOfFile, boolean yearless) {
    private static final MonthColumns NONE = new MonthColumns(-1, -1, 0, false);
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    /**
     * What the table has of them. Columns that hold no months, or that stand beside days on which work begins or ends, are left
     * unread.
     *
     * @param head the first rows of the file
     */
    static MonthColumns settled(TableShape shape, TableKind kind, List<CsvRow> head, String file) {
        Columns columns = shape.columns();
        int month = columns.of(Field.MONTH);
        int year = columns.of(Field.YEAR);
        if (kind != TableKind.PRESENCE || (month < 0 && year < 0)) {
            return NONE;
        }
        List<CsvRow> sample = head.subList(Math.min(shape.firstRow(), head.size()), head.size());
        boolean days = columns.has(Field.FROM) || columns.has(Field.TO);
        if (month >= 0 && (days || !mostly(sample, month, text -> MonthReader.read(text, 0) instanceof Reading.Good))) {
            columns.remove(month);
            month = -1;
        }
        if (year >= 0 && (days || !mostly(sample, year, text -> MonthReader.year(text) > 0))) {
            columns.remove(year);
            year = -1;
        }
        int named = month;
        boolean yearless = named >= 0 && sample.stream().anyMatch(row -> MonthReader.yearless(row.cell(named)));
        return month < 0 && year < 0 ? NONE : new MonthColumns(month, year, year < 0 ? yearIn(file) : 0, yearless);
    }

    private static boolean mostly(List<CsvRow> sample, int column, Predicate<String> test) {
        int filled = 0;
        int good = 0;
        for (CsvRow row : sample) {
            if (!row.blank(column)) {
                filled++;
                good += test.test(row.cell(column)) ? 1 : 0;
            }
        }
        return good > 0 && 2 * good >= filled;
    }

    /** The only year that {@code name} states; 0 where it states none, or several. */
    private static int yearIn(String name) {
        Matcher years = YEAR.matcher(name);
        int found = 0;
        while (years.find()) {
            int year = Integer.parseInt(years.group());
            if (found != 0 && found != year) {
                return 0;
            }
            found = year;
        }
        return found;
    }

    boolean stated() {
        return month >= 0 || year >= 0;
    }

    /** Tells once for the file how its months are taken. */
    void tell(TableShape shape, CsvRow header, Consumer<Finding> findings) {
        if (!stated()) {
            return;
        }
        int column = month < 0 ? year : month;
        boolean known = !yearless || year >= 0 || yearOfFile > 0;
        findings.accept(
                known
                        ? Finding.of(ShapeRules.PERIOD_FROM_MONTH, header.origin(column), taken(shape.where(column)))
                                .expecting("columns `from` and `to`, where the work goes on after that")
                        : Finding.of(
                                        ShapeRules.MONTH_WITHOUT_YEAR,
                                        header.origin(column),
                                        "months are named" + shape.where(column)
                                                + " and nothing says of which year, so all work counts as under way")
                                .expecting(
                                        "a column `year`, months as `2024-05`, or the year in the name of the file"));
    }

    private String taken(String where) {
        String of = month < 0 ? "year" : "month";
        return "each row is taken to tell of work in the " + of + " that it names" + where
                + (yearless && year < 0 ? ", in " + yearOfFile + " as the name of the file says" : "");
    }
}
