package org.tandem.load;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.source.CsvRow;

/** Counts what the cells of each column say of how its dates and numbers are written. Its size is that of the width, not of the rows. */
final class ColumnScan {
    private static final int LONGEST = 60;

    private final Numbers[] numbers;
    private final Dates[] dates;
    private final Numbers all = new Numbers();
    private final Map<Integer, ShareColumn> shares = new TreeMap<>();

    /** @param ofShares indexes of the columns of shares */
    ColumnScan(int width, List<Integer> ofShares) {
        ofShares.forEach(column -> shares.put(column, new ShareColumn()));
        numbers = new Numbers[width];
        dates = new Dates[width];
        for (int column = 0; column < width; column++) {
            numbers[column] = new Numbers();
            dates[column] = new Dates();
        }
    }

    void add(CsvRow row) {
        int width = Math.min(numbers.length, row.cells().size());
        for (int column = 0; column < width; column++) {
            String cell = row.cell(column);
            if (!cell.isEmpty() && cell.length() <= LONGEST && marked(cell)) {
                add(column, CellText.clean(cell));
            }
        }
        shares.forEach((column, share) -> share.add(row.cell(column)));
    }

    private void add(int column, String cell) {
        SlashDate date = SlashDate.of(cell);
        if (date != null) {
            dates[column].add(cell, date);
            return;
        }
        int from = !cell.isEmpty() && "+-\u2212".indexOf(cell.charAt(0)) >= 0 ? 1 : 0;
        WrittenNumber.Form form = WrittenNumber.of(cell.substring(from)).form();
        numbers[column].add(form);
        all.add(form);
    }

    /** Whether a mark of numbers or dates stands in it, which most cells have not. */
    private static boolean marked(String cell) {
        boolean mark = false;
        boolean digit = false;
        for (int at = 0; at < cell.length(); at++) {
            char c = cell.charAt(at);
            digit |= WrittenNumber.digit(c);
            mark |= c == '.' || c == ',' || c == '/' || c == '-';
        }
        return mark && digit;
    }

    Numbers numbers(int column) {
        return numbers[column];
    }

    ShareColumn shares(int column) {
        return shares.getOrDefault(column, new ShareColumn());
    }

    Numbers allNumbers() {
        return all;
    }

    Dates dates(int column) {
        return dates[column];
    }

    /** The numbers of a column. */
    static final class Numbers {
        private boolean point;
        private boolean comma;
        private boolean eitherPoint;
        private boolean eitherComma;

        private void add(WrittenNumber.Form form) {
            point |= form == WrittenNumber.Form.POINT;
            comma |= form == WrittenNumber.Form.COMMA;
            eitherPoint |= form == WrittenNumber.Form.EITHER_POINT;
            eitherComma |= form == WrittenNumber.Form.EITHER_COMMA;
        }

        DecimalMark mark() {
            if (point == comma) {
                return point ? DecimalMark.BOTH : DecimalMark.UNKNOWN;
            }
            return point ? DecimalMark.POINT : DecimalMark.COMMA;
        }

        boolean eitherPoint() {
            return eitherPoint;
        }

        boolean eitherComma() {
            return eitherComma;
        }
    }

    /** The days of a column that are written as three numbers with the year last. */
    static final class Dates {
        private String dayFirst = "";
        private String monthFirst = "";
        private String example = "";
        private int either;

        private void add(String cell, SlashDate date) {
            DateOrder only = date.only();
            if (date.twoDays()) {
                either++;
                example = example.isEmpty() ? cell : example;
            } else if (only == DateOrder.DAY_FIRST && dayFirst.isEmpty()) {
                dayFirst = cell;
            } else if (only == DateOrder.MONTH_FIRST && monthFirst.isEmpty()) {
                monthFirst = cell;
            }
        }

        DateOrder order() {
            if (dayFirst.isEmpty() == monthFirst.isEmpty()) {
                return dayFirst.isEmpty() ? DateOrder.UNKNOWN : DateOrder.BOTH;
            }
            return dayFirst.isEmpty() ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
        }

        /** How many could be read two ways. */
        int either() {
            return either;
        }

        /** The first that could be read two ways. */
        String example() {
            return example;
        }

        /** The first that can only be read in {@code order}; empty where there is none. */
        String decisive(DateOrder order) {
            return order == DateOrder.DAY_FIRST ? dayFirst : monthFirst;
        }

        /** One of each, where the column has both. */
        String both() {
            return dayFirst.isEmpty() || monthFirst.isEmpty()
                    ? "its heading says otherwise than `" + dayFirst + monthFirst + "`"
                    : "`" + dayFirst + "` and `" + monthFirst + "`";
        }
    }
}
