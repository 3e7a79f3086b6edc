package org.tandem.responsibility;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where a row of the matrix comes from. */
public enum RowKind {
    /** An activity of the plan. */
    ACTIVITIES("", "activity of the plan", "activities of the plan"),
    /** One of the worst gaps. */
    GAPS("gap:", "worst gap", "worst gaps"),
    /** A request nobody has decided. */
    REQUESTS("request:", "open request", "open requests"),
    /** A task of a mandate in force that has a humanitarian side. */
    TASKS("task:", "mandate task with a humanitarian side", "mandate tasks with a humanitarian side"),
    /** A standing function of coordination. */
    FUNCTIONS("function:", "standing function of coordination", "standing functions of coordination");

    /** What a matrix holds unless more is asked for: what is to be decided now. */
    public static final Set<RowKind> USUAL = Set.of(ACTIVITIES, GAPS, REQUESTS);

    private final String prefix;
    private final String one;
    private final String many;

    RowKind(String prefix, String one, String many) {
        this.prefix = prefix;
        this.one = one;
        this.many = many;
    }

    /** The id of a row about {@code id}. */
    String row(String id) {
        return prefix + id;
    }

    /** Whether {@code row} is the id of such a row. */
    boolean has(String row) {
        return !prefix.isEmpty() && row.startsWith(prefix);
    }

    /** As people type it, {@code gaps}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** So many of them in words. */
    String counted(long number) {
        return number + " " + (number == 1 ? one : many);
    }

    public static List<String> codes() {
        return Stream.of(values()).map(RowKind::code).toList();
    }

    public static Optional<RowKind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
