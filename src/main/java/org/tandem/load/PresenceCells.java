package org.tandem.load;

import org.jspecify.annotations.Nullable;
import org.tandem.model.Caseload;
import org.tandem.model.Measure;
import org.tandem.model.OrganisationKind;
import org.tandem.source.Origin;

/**
 * What rows say of each partner in each cell, in a few numbers: the first row of them in the order of the files, and what all
 * of them say together.
 */
final class PresenceCells {
    private static final int FIRST = 1;
    private static final int KIND = 2;
    private static final int REACHED = 3;
    private static final int PLANNED = 4;
    private static final int CASELOAD = 5;
    private static final int CURRENT = 6;
    private static final int WIDTH = 7;
    private static final int ANY = 30;

    final Pages cells = new Pages(WIDTH);
    private final Numbering<Naming> names = new Numbering<>(ANY);
    private final Numbering<Kinded> kinds = new Numbering<>(ANY);

    /** How a row names its partner. */
    private record Naming(String file, int column, String name) {
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
    private record Kinded(String file, int column, OrganisationKind kind) {
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

    void add(long key, PresenceRow row, String name, boolean current) {
        int cell = cells.of(key);
        long[] page = cells.page(cell);
        int at = cells.at(cell);
        Origin origin = row.origin();
        first(page, at, place(origin.line(), names.of(new Naming(origin.file(), origin.column(), name))));
        if (row.kind() != null) {
            kind(page, at, place(origin.line(), kinds.of(new Kinded(origin.file(), origin.column(), row.kind()))));
        }
        most(page, at + CASELOAD, row.caseload().risk());
        most(page, at + REACHED, number(row.reached()));
        most(page, at + PLANNED, row.status().equals("completed") ? 0 : number(row.targeted()));
        most(page, at + CURRENT, current ? 1 : 0);
    }

    /** Translates the key of another ledger. */
    interface Keys {
        long translated(long key);
    }

    void merge(PresenceCells other, Keys keys) {
        int[] nameNumbers = names.numbersOf(other.names);
        int[] kindNumbers = kinds.numbersOf(other.kinds);
        for (int from = 0; from < other.cells.size(); from++) {
            long[] source = other.cells.page(from);
            int start = other.cells.at(from);
            int cell = cells.of(keys.translated(source[start]));
            long[] page = cells.page(cell);
            int at = cells.at(cell);
            first(page, at, translated(source[start + FIRST], nameNumbers));
            if (source[start + KIND] != 0) {
                kind(page, at, translated(source[start + KIND], kindNumbers));
            }
            for (int figure = REACHED; figure < WIDTH; figure++) {
                most(page, at + figure, source[start + figure]);
            }
        }
    }

    private void first(long[] page, int at, long place) {
        long held = page[at + FIRST];
        if (held == 0) {
            page[at + FIRST] = place;
        } else if (held != place) {
            int byOrigin = origin(place).compareTo(origin(held));
            if (byOrigin < 0
                    || (byOrigin == 0
                            && naming(place).name().compareTo(naming(held).name()) < 0)) {
                page[at + FIRST] = place;
            }
        }
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

    private static void most(long[] page, int at, long value) {
        page[at] = Math.max(page[at], value);
    }

    /** One more than the figure; 0 where it is not known. */
    private static long number(Measure measure) {
        return measure.orElse(-1) + 1;
    }

    private static Measure measure(long number) {
        return number == 0 ? Measure.UNKNOWN : Measure.of(number - 1);
    }

    private static long place(int line, int number) {
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

    private Origin origin(long place) {
        Naming naming = naming(place);
        return new Origin(naming.file(), line(place), naming.column());
    }

    /** What is kept of the cell with the number {@code cell}. */
    Entry entry(int cell) {
        long[] page = cells.page(cell);
        int at = cells.at(cell);
        return new Entry(
                naming(page[at + FIRST]).name(),
                page[at + KIND] == 0
                        ? OrganisationKind.OTHER
                        : kinded(page[at + KIND]).kind(),
                Caseload.ofRisk((int) page[at + CASELOAD]),
                measure(page[at + REACHED]),
                measure(page[at + PLANNED]),
                page[at + CURRENT] == 1,
                origin(page[at + FIRST]));
    }

    /** What rows say together. */
    record Entry(
            String name,
            OrganisationKind kind,
            Caseload caseload,
            Measure reached,
            Measure planned,
            boolean current,
            Origin origin) {}
}
