package org.tandem.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tandem.diagnostic.Finding;
import org.tandem.source.CsvItem;
import org.tandem.source.CsvReader;
import org.tandem.source.CsvRow;

/**
 * How the whole of each column of a table writes its dates and numbers. A file is read through for it once more, and only when
 * a cell is met that could be two values; so what is answered depends neither on the order of the questions nor on who asks.
 */
final class ColumnHabits {
    private static final Pattern DAY_FIRST = Pattern.compile("\\b[dj]{1,2}[-/. ]m{1,4}\\b");
    private static final Pattern MONTH_FIRST = Pattern.compile("\\bm{1,4}[-/. ][dj]{1,2}\\b");

    private final TableShape shape;
    private final List<String> headings;
    private final CsvRow header;
    private final char delimiter;
    private final Supplier<CsvReader> again;
    private final List<Supplier<DecimalMark>> marks = new ArrayList<>();
    private final List<Supplier<DateOrder>> orders = new ArrayList<>();
    private final TreeSet<Integer> askedForOrder = new TreeSet<>();
    private @Nullable ColumnScan scan;

    private ColumnHabits(TableShape shape, CsvRow header, char delimiter, Supplier<CsvReader> again) {
        this.shape = shape;
        this.headings = shape.headings();
        this.header = header;
        this.delimiter = delimiter;
        this.again = again;
        for (int column = 0; column < headings.size(); column++) {
            int of = column;
            marks.add(() -> markOf(of));
            orders.add(() -> orderOf(of));
        }
    }

    /**
     * The habits of a table.
     *
     * @param header the row of headings or tags that decides
     * @param again opens the file anew
     */
    static ColumnHabits of(TableShape shape, CsvRow header, char delimiter, Supplier<CsvReader> again) {
        return new ColumnHabits(shape, header, delimiter, again);
    }

    /** Reads the file through once more and passes on its rows of data. */
    void rows(Consumer<CsvRow> to) {
        try (CsvReader reader = again.get()) {
            int rows = 0;
            for (CsvItem item = reader.next(); item != null; item = reader.next()) {
                if (item instanceof CsvRow row && rows++ >= shape.firstRow()) {
                    to.accept(row);
                }
            }
        }
    }

    /** What stands before the decimals in {@code column}. */
    Supplier<DecimalMark> mark(int column) {
        return column < marks.size() ? marks.get(column) : () -> DecimalMark.UNKNOWN;
    }

    /** Which number of a day is the month in {@code column}. */
    Supplier<DateOrder> order(int column) {
        return column < orders.size() ? orders.get(column) : () -> DateOrder.UNKNOWN;
    }

    /** How the shares of {@code column} are written. */
    ShareColumn shares(int column) {
        return scanned().shares(column);
    }

    private synchronized ColumnScan scanned() {
        ColumnScan known = scan;
        if (known == null) {
            known = new ColumnScan(shape.width(), ShareFigures.columns(shape.columns()));
            rows(known::add);
            scan = known;
        }
        return known;
    }

    private DecimalMark markOf(int column) {
        ColumnScan cells = scanned();
        DecimalMark own = cells.numbers(column).mark();
        if (own != DecimalMark.UNKNOWN) {
            return own;
        }
        // What the rest of the file does decides only where it makes whole numbers: people have no decimals.
        DecimalMark around = cells.allNumbers().mark();
        boolean points = cells.numbers(column).eitherPoint();
        boolean commas = cells.numbers(column).eitherComma();
        if (around == DecimalMark.COMMA && !commas) {
            return around;
        }
        boolean thousands = around == DecimalMark.POINT || (around == DecimalMark.UNKNOWN && delimiter != ';');
        return thousands && !points ? DecimalMark.POINT : DecimalMark.UNKNOWN;
    }

    private synchronized DateOrder orderOf(int column) {
        askedForOrder.add(column);
        DateOrder told = ofHeading(column);
        DateOrder seen = scanned().dates(column).order();
        return told == DateOrder.UNKNOWN || told == seen ? seen : seen == DateOrder.UNKNOWN ? told : DateOrder.BOTH;
    }

    private DateOrder ofHeading(int column) {
        String heading = headings.get(column).toLowerCase(Locale.ROOT);
        return DAY_FIRST.matcher(heading).find()
                ? DateOrder.DAY_FIRST
                : MONTH_FIRST.matcher(heading).find() ? DateOrder.MONTH_FIRST : DateOrder.UNKNOWN;
    }

    /** Tells, once for each column of dates that could be read two ways, how they were read or that they were not. */
    void tell(TableShape shape, Consumer<Finding> findings) {
        for (int column : List.copyOf(askedForOrder)) {
            DateOrder order = orderOf(column);
            ColumnScan.Dates dates = scanned().dates(column);
            boolean known = order == DateOrder.DAY_FIRST || order == DateOrder.MONTH_FIRST;
            String count =
                    dates.either() + (dates.either() == 1 ? " date" : " dates") + " as `" + dates.example() + "`";
            Finding finding = known
                    ? Finding.of(
                            TableRules.DATE_ORDER,
                            header.origin(column),
                            count + " could be read two ways and " + (dates.either() == 1 ? "was" : "were") + " read "
                                    + order.words() + why(dates, order) + shape.where(column))
                    : Finding.of(
                            TableRules.DATE_ORDER_UNKNOWN,
                            header.origin(column),
                            count + " can be read day first or month first, and "
                                    + (order == DateOrder.BOTH
                                            ? "the column has both: " + dates.both()
                                            : "nothing in the column tells which")
                                    + shape.where(column));
            findings.accept(finding.expecting(
                    known
                            ? "dates as `2014-06-15`; if this is wrong, state `dates:` under `files:` in `tandem.yaml`"
                            : "dates as `2014-06-15`; or, for the whole file, `dates: dd/MM/yyyy` or `MM/dd/yyyy` under"
                                    + " `files:` in `tandem.yaml`"));
        }
    }

    private static String why(ColumnScan.Dates dates, DateOrder order) {
        String decisive = dates.decisive(order);
        return decisive.isEmpty() ? ", as the heading says" : ", since `" + decisive + "` can be read no other way";
    }
}
