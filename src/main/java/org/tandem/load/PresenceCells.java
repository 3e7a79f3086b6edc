package org.tandem.load;

import org.jspecify.annotations.Nullable;
import org.tandem.model.Measure;
import org.tandem.model.OrganisationKind;
import org.tandem.source.Origin;

/**
 * What rows say of each partner in each cell, in a few numbers: the first row of them in the order of the files, and what all
 * of them say together.
 */
final class PresenceCells {
    static final int FIRST = 1;
    static final int KIND = 2;
    static final int REACHED = 3;
    static final int PLANNED = 4;
    static final int CASELOAD = 5;
    /** Bits, of which a cell has those of any row. */
    static final int PROGRESS = 6;

    static final int WIDTH = 7;
    private static final int ANY = 30;

    final Pages cells = new Pages(WIDTH);
    private final Numbering<Naming> names = new Numbering<>(ANY);
    private final Numbering<Kinded> kinds = new Numbering<>(ANY);
    private final long[] one = new long[WIDTH];
    private final int[] found = new int[PresenceBatch.ROWS + 1];

    /** How a row names its partner. */
    record Naming(String file, int column, String name) {
        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof Naming other
                    && column == other.column
                    && file.equals(other.file)
                    && name.equals(other.name);
        }

        @Override
        public int hashCode() {
            return (file.hashCode() * 31 + column) * 31 + name.hashCode();
        }
    }

    /** Of which kind a row says that its partner is. */
    record Kinded(String file, int column, OrganisationKind kind) {
        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof Kinded other
                    && column == other.column
                    && file.equals(other.file)
                    && kind == other.kind;
        }

        @Override
        public int hashCode() {
            return (file.hashCode() * 31 + column) * 31 + kind.hashCode();
        }
    }

    int number(Naming naming) {
        return names.of(naming);
    }

    int number(Kinded kind) {
        return kinds.of(kind);
    }

    void add(long key, PresenceRow row, String name, int progress) {
        Origin origin = row.origin();
        OrganisationKind kind = row.kind();
        one[0] = key;
        one[FIRST] = place(origin.line(), number(new Naming(origin.file(), origin.column(), name)));
        one[KIND] = kind == null ? 0 : place(origin.line(), number(new Kinded(origin.file(), origin.column(), kind)));
        one[REACHED] = number(row.reached());
        one[PLANNED] = row.status().equals("completed") ? 0 : number(row.targeted());
        one[CASELOAD] = row.caseload().risk();
        one[PROGRESS] = progress;
        add(one, 0);
    }

    /** Adds what stands in {@code rows} from {@code from} on, laid out as it is kept: a key, then what is said of it. */
    void add(long[] rows, int from) {
        add(cells.of(rows[from]), rows, from);
    }

    /** Adds {@code count} of them. */
    void addAll(long[] rows, int count) {
        cells.of(rows, 0, WIDTH, count, found);
        for (int i = 0; i < count; i++) {
            add(found[i], rows, i * WIDTH);
        }
    }

    private void add(int cell, long[] rows, int from) {
        long[] page = cells.page(cell);
        int at = cells.at(cell);
        first(page, at, rows[from + FIRST]);
        if (rows[from + KIND] != 0) {
            kind(page, at, rows[from + KIND]);
        }
        for (int figure = REACHED; figure < PROGRESS; figure++) {
            page[at + figure] = Math.max(page[at + figure], rows[from + figure]);
        }
        page[at + PROGRESS] |= rows[from + PROGRESS];
    }

    /** Translates the key of another ledger. */
    interface Keys {
        long translated(long key);
    }

    void merge(PresenceCells other, Keys keys) {
        int[] nameNumbers = names.numbersOf(other.names);
        int[] kindNumbers = kinds.numbersOf(other.kinds);
        for (int from = 0; from < other.cells.size(); from++) {
            System.arraycopy(other.cells.page(from), other.cells.at(from), one, 0, WIDTH);
            one[0] = keys.translated(one[0]);
            one[FIRST] = translated(one[FIRST], nameNumbers);
            one[KIND] = one[KIND] == 0 ? 0 : translated(one[KIND], kindNumbers);
            add(one, 0);
        }
    }

    private void first(long[] page, int at, long place) {
        long held = page[at + FIRST];
        if (held == 0) {
            page[at + FIRST] = place;
        } else if (held != place && earlier(place, held)) {
            page[at + FIRST] = place;
        }
    }

    /** Whether the first row of one cell comes before that of another. */
    boolean earlier(int one, int other) {
        return earlier(cells.page(one)[cells.at(one) + FIRST], cells.page(other)[cells.at(other) + FIRST]);
    }

    private boolean earlier(long place, long held) {
        if ((int) place == (int) held) {
            return line(place) < line(held);
        }
        int byOrigin = origin(place).compareTo(origin(held));
        return byOrigin < 0
                || (byOrigin == 0 && naming(place).name().compareTo(naming(held).name()) < 0);
    }

    private void kind(long[] page, int at, long place) {
        long held = page[at + KIND];
        if (held == 0) {
            page[at + KIND] = place;
        } else if (held != place) {
            Kinded here = kinded(place);
            Kinded there = kinded(held);
            int byOrigin = new Origin(here.file(), line(place), here.column())
                    .compareTo(new Origin(there.file(), line(held), there.column()));
            if (byOrigin < 0 || (byOrigin == 0 && here.kind().compareTo(there.kind()) < 0)) {
                page[at + KIND] = place;
            }
        }
    }

    /** One more than the figure; 0 where it is not known. */
    private static long number(Measure measure) {
        return measure.orElse(-1) + 1;
    }

    static Measure measure(long number) {
        return number == 0 ? Measure.UNKNOWN : Measure.of(number - 1);
    }

    static long place(int line, int number) {
        return ((long) line << Integer.SIZE) | (number + 1);
    }

    private static long translated(long place, int[] numbers) {
        return place(line(place), numbers[(int) place - 1]);
    }

    private static int line(long place) {
        return (int) (place >>> Integer.SIZE);
    }

    private Naming naming(long place) {
        return names.value((int) place - 1);
    }

    private Kinded kinded(long place) {
        return kinds.value((int) place - 1);
    }

    Origin origin(long place) {
        Naming naming = naming(place);
        return new Origin(naming.file(), line(place), naming.column());
    }

    /** The name of the partner in the row at {@code place}. */
    String name(long place) {
        return naming(place).name();
    }

    /** The kind that is told of the partner at {@code place}; {@link OrganisationKind#OTHER} where that is 0. */
    OrganisationKind kind(long place) {
        return place == 0 ? OrganisationKind.OTHER : kinded(place).kind();
    }
}
