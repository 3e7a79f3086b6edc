package org.tandem.model;

import java.util.EnumMap;
import java.util.Map;
import org.tandem.source.Sensitivity;

/**
 * What became of one file of the workspace.
 *
 * @param file path below the workspace
 * @param table which table it fed, as {@code needs} or {@code presence}; {@code profile} for YAML
 * @param shape how it was recognised, as {@code Tandem columns}, {@code HXL tags} or {@code HAPI humanitarian needs}; empty
 *     where nothing of it could be read
 * @param used rows (or records) used, by their sensitivity
 * @param setAside rows that were not used, by their sensitivity
 * @param elsewhere how many of those are of another country: nothing is wrong with them
 * @param repaired rows used after a repair, by their sensitivity
 * @param blank rows with nothing but blanks in them
 */
public record FileIntake(
        String file,
        String table,
        String shape,
        Map<Sensitivity, Integer> used,
        Map<Sensitivity, Integer> setAside,
        Map<Sensitivity, Integer> elsewhere,
        Map<Sensitivity, Integer> repaired,
        int blank) {
    /** The table of a file of records. */
    public static final String PROFILE = "profile";
    /** The shape of a table that has none. */
    public static final String NOT_RECOGNISED = "not recognised";

    /** A file with no row of another country. */
    public FileIntake(
            String file,
            String table,
            String shape,
            Map<Sensitivity, Integer> used,
            Map<Sensitivity, Integer> setAside,
            Map<Sensitivity, Integer> repaired,
            int blank) {
        this(file, table, shape, used, setAside, Map.of(), repaired, blank);
    }

    /** The same file as an audience that sees up to {@code limit} may know it. */
    public FileIntake upTo(Sensitivity limit) {
        return new FileIntake(
                file,
                table,
                shape,
                upTo(used, limit),
                upTo(setAside, limit),
                upTo(elsewhere, limit),
                upTo(repaired, limit),
                blank);
    }

    public int rowsUsed() {
        return sum(used);
    }

    public int rowsSetAside() {
        return sum(setAside);
    }

    /** How many of the rows set aside are of another country. */
    public int rowsElsewhere() {
        return sum(elsewhere);
    }

    /** Rows of the operation's country that were set aside. */
    public int rowsUnusable() {
        return rowsSetAside() - rowsElsewhere();
    }

    /**
     * How much of it reports lack without saying so themselves: the file where nothing could be read, else records of a profile.
     * Rows of tables that are set aside, as totals are in good order, are told with the figures.
     */
    public int unusable() {
        return shape.isEmpty() || shape.equals(NOT_RECOGNISED) ? 1 : table.equals(PROFILE) ? rowsSetAside() : 0;
    }

    public int rowsRepaired() {
        return sum(repaired);
    }

    private static int sum(Map<Sensitivity, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<Sensitivity, Integer> upTo(Map<Sensitivity, Integer> counts, Sensitivity limit) {
        Map<Sensitivity, Integer> visible = new EnumMap<>(Sensitivity.class);
        counts.forEach((level, count) -> {
            if (level.atMost(limit)) {
                visible.put(level, count);
            }
        });
        return visible;
    }
}
