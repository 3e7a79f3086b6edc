package org.tandem.load;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.diagnostic.Finding;
import org.tandem.model.Measure;
import org.tandem.source.CsvRow;

/**
 * Works out numbers of people from shares, where the number is not stated and what it is a share of is in the same row; where
 * both are stated, says whether they agree.
 */
final class ShareFigures {
    private static final String EXPECTED = "the number of people, where it is known";

    private final List<Share> shares;
    private final RowReaders cells;

    /**
     * A column of shares.
     *
     * @param figure whose share it is
     * @param base of which figure
     */
    private record Share(Field figure, Field base, int column, boolean sure) {}

    private enum Kind {
        IN_NEED(Field.IN_NEED_PERCENT, Field.PEOPLE_IN_NEED, Field.POPULATION),
        TARGETED(Field.TARGETED_PERCENT, Field.TARGETED, Field.PEOPLE_IN_NEED),
        REACHED(Field.REACHED_PERCENT, Field.REACHED, Field.PEOPLE_IN_NEED),
        REACHED_OF_TARGET(Field.REACHED_PERCENT_OF_TARGET, Field.REACHED, Field.TARGETED);

        private final Field field;
        private final Field figure;
        private final Field base;

        Kind(Field field, Field figure, Field base) {
            this.field = field;
            this.figure = figure;
            this.base = base;
        }
    }

    private ShareFigures(List<Share> shares, RowReaders cells) {
        this.shares = shares;
        this.cells = cells;
    }

    /** For a table of this layout; null where it has no column of shares. */
    static @Nullable ShareFigures of(TableShape shape, RowReaders cells) {
        List<Share> shares = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            int column = shape.columns().of(kind.field);
            if (column >= 0) {
                boolean sure = kind != Kind.REACHED || named(shape.headings().get(column));
                shares.add(new Share(kind.figure, kind.base, column, sure));
            }
        }
        return shares.isEmpty() ? null : new ShareFigures(List.copyOf(shares), cells);
    }

    /** Indexes of the columns of shares. */
    static List<Integer> columns(Columns columns) {
        List<Integer> found = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (columns.has(kind.field)) {
                found.add(columns.of(kind.field));
            }
        }
        return found;
    }

    /** Whether a heading of people reached says that it is of those in need: it may mean those targeted. */
    private static boolean named(String heading) {
        String compact = Headings.compact(heading);
        return compact.contains("need") || compact.contains("pin") || compact.contains("besoin");
    }

    /** The figures with those that the row's shares tell. */
    NeedFigures complete(CsvRow row, NeedFigures stated, RowNotes notes) {
        NeedFigures figures = stated;
        for (Share share : shares) {
            if (!row.empty(share.column()) && !CountReader.nothing(row.cell(share.column()))) {
                figures = complete(row, share, figures, notes);
            }
        }
        return figures;
    }

    private NeedFigures complete(CsvRow row, Share share, NeedFigures figures, RowNotes notes) {
        Reading<BigDecimal> reading = cells.habits().shares(share.column()).read(row.cell(share.column()));
        BigDecimal part = reading.usable().orElse(null);
        if (part == null) {
            notes.tell(reading, share.column());
            return figures;
        }
        boolean sure = share.sure() || !figures.targeted().known();
        Measure base = figures.of(share.base());
        if (figures.of(share.figure()) instanceof Measure.Known people) {
            if (sure && base instanceof Measure.Known of && of.value() > 0) {
                compare(row, share, part, people.value(), of.value(), notes);
            }
            return figures;
        }
        int column = cells.column(share.figure());
        if (column >= 0 && !CountReader.nothing(row.cell(column))) {
            return figures; // it is stated, and could not be read
        }
        if (!sure || !(base instanceof Measure.Known of)) {
            notes.tell(
                    TableRules.SHARE_BASE_MISSING,
                    share.column(),
                    "`" + text(row, share) + "` "
                            + (sure
                                    ? "is a share of " + words(share.base()) + ", which is not stated"
                                    : "can be a share of the people in need or of those targeted"),
                    sure ? EXPECTED : EXPECTED + "; or a heading that says of whom, as `% of people in need reached`");
            return figures;
        }
        Measure people = Measure.of(of(part, of.value()));
        notes.tell(
                new Reading.Repaired<>(
                        people,
                        TableRules.COUNT_FROM_SHARE,
                        people.orElse(0) + " " + words(share.figure()) + ", " + percent(part) + " of " + of.value()
                                + " " + words(share.base()) + ", were read from `" + text(row, share) + "`",
                        EXPECTED),
                share.column());
        return figures.with(share.figure(), people);
    }

    private void compare(CsvRow row, Share share, BigDecimal part, long people, long base, RowNotes notes) {
        BigDecimal step = cells.habits().shares(share.column()).step();
        BigDecimal allowed = step.multiply(BigDecimal.valueOf(base)).add(BigDecimal.ONE);
        BigDecimal apart = part.multiply(BigDecimal.valueOf(base)).subtract(BigDecimal.valueOf(people));
        if (apart.abs().compareTo(allowed) > 0) {
            BigDecimal real = BigDecimal.valueOf(people).divide(BigDecimal.valueOf(base), 3, RoundingMode.HALF_UP);
            notes.tell(Finding.of(
                            TableRules.SHARE_DIFFERS,
                            notes.origin(share.column()),
                            people + " " + words(share.figure()) + " are " + percent(real) + " of " + base + " "
                                    + words(share.base()) + ", not `" + text(row, share) + "`; the number is used")
                    .expecting("a share and a number that say the same")
                    .about(notes.levelOf(Measure.of(people))));
        }
    }

    private static long of(BigDecimal part, long base) {
        return part.multiply(BigDecimal.valueOf(base))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static String percent(BigDecimal part) {
        return ShareColumn.plain(part.movePointRight(2)) + " %";
    }

    private static String text(CsvRow row, Share share) {
        return CellText.clean(row.cell(share.column()));
    }

    private static String words(Field figure) {
        return switch (figure) {
            case POPULATION -> "people living there";
            case PEOPLE_IN_NEED -> "people in need";
            case TARGETED -> "people targeted";
            default -> "people reached";
        };
    }
}
