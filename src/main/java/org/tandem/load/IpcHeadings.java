package org.tandem.load;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the headings and titles over a table of food security phases name its periods and say from when until when they are. */
final class IpcHeadings {
    private final TableTop top;
    private final int row;

    /** @param row index of the last row of headings */
    IpcHeadings(TableTop top, int row) {
        this.top = top;
        this.row = row;
    }

    /** A period and where it is stated. */
    record Found(StatedPeriod period, int row, int column, String text) {}

    /** Which period the headings over column {@code index} name; empty where none does. */
    String name(int index) {
        for (int up = row; up >= 0; up--) {
            int at = up == row ? index : over(up, index);
            String name = at < 0 ? "" : IpcPeriodName.in(top.text(up, at));
            if (!name.isEmpty()) {
                return name;
            }
        }
        return "";
    }

    /** The name of the only period of a table that does not name it over its columns. */
    String title() {
        for (int up = row; up >= 0; up--) {
            String name = title(up) < 0 ? "" : IpcPeriodName.in(top.text(up, title(up)));
            if (!name.isEmpty()) {
                return name;
            }
        }
        return "";
    }

    /**
     * The days of the period called {@code name}, whose columns are {@code columns}, as the nearest heading or title states them;
     * null where none does, or one states several.
     *
     * @param only whether the table has no other period, so that a title without a name speaks of it too
     */
    @Nullable
    Found days(String name, List<Integer> columns, boolean only) {
        for (int up = row; up >= 0; up--) {
            for (int index : columns) {
                int at = up == row ? index : over(up, index);
                Found found = at < 0 ? null : stated(up, at, name, true);
                if (found != null) {
                    return found;
                }
            }
            Found found = title(up) < 0 ? null : stated(up, title(up), name, only);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Found stated(int up, int at, String name, boolean only) {
        String text = top.text(up, at);
        Found found = null;
        for (StatedPeriod period : StatedPeriod.all(text)) {
            String named = IpcPeriodName.last(text.substring(0, period.start()));
            String told = named.isEmpty() ? IpcPeriodName.in(text) : named;
            if (told.equals(name) || (told.isEmpty() && only) || (name.isEmpty() && only)) {
                if (found != null && !found.period().sameDays(period)) {
                    return null;
                }
                found = new Found(period, up, at, text);
            }
        }
        return found;
    }

    /** The column whose heading in an upper row holds for {@code index}: its own, or the nearest to the left as a merged cell is saved. */
    private int over(int up, int index) {
        if (title(up) >= 0) {
            return -1;
        }
        for (int i = Math.min(index, top.width(up) - 1); i >= 0; i--) {
            if (!top.text(up, i).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    /** The first column of a row of which nothing else is filled, as that of a title; -1 for another row. */
    private int title(int up) {
        if (up == row || top.text(up, 0).isEmpty()) {
            return -1;
        }
        for (int i = 1; i < top.width(up); i++) {
            if (!top.text(up, i).isEmpty()) {
                return -1;
            }
        }
        return 0;
    }
}
