package org.tandem.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tandem.coverage.Gap;
import org.tandem.coverage.Since;
import org.tandem.document.Cell;
import org.tandem.document.Line;
import org.tandem.model.Measure;
import org.tandem.source.Sensitivity;

/** Hands a comparison to the coverage-gap report of its newest state. */
public final class SinceThen {
    private SinceThen() {}

    /** What the report says of {@code result}. */
    public static Since of(ChangeResult result) {
        Map<String, Since.Row> rows = new HashMap<>();
        for (CellChange cell : result.all()) {
            Gap now = cell.now();
            if (now != null) {
                rows.put(Since.key(now), new Since.Row(change(cell), words(cell, result.then())));
            }
        }
        Sensitivity label = result.then().visible().label();
        NeedLines inNeed = new NeedLines(result);
        List<Line> opening = new ArrayList<>(List.of(opening(result)));
        opening.addAll(inNeed.opening());
        return new Since(
                result.then().asOf(),
                result.moments(),
                inNeed(result),
                label,
                opening,
                inNeed.sectors(),
                facts(result),
                rows);
    }

    /** Of areas that are one for one the same: of what was split or merged nobody knows how many were in need in its parts. */
    private static Map<String, Measure> inNeed(ChangeResult result) {
        State then = result.then();
        Recoded codes = new Recoded(then, result.now().visible().workspace().areas());
        Map<String, Measure> people = new HashMap<>();
        Since.inNeed(then.coverage(), then.visible().workspace().policy()).forEach((reference, count) -> {
            int slash = reference.indexOf('/');
            if (codes.into(reference.substring(0, slash)).isEmpty()) {
                people.put(codes.now(reference.substring(0, slash)) + reference.substring(slash), count);
            }
        });
        return people;
    }

    /** A gap in both states is one for a reader of the report, whether or not time has passed. */
    private static String change(CellChange cell) {
        ChangeKind kind = cell.gapThen() && cell.gapNow() ? ChangeKind.PERSISTENT : cell.kind();
        return kind == ChangeKind.UNCHANGED ? "" : kind.code();
    }

    private static String words(CellChange cell, State then) {
        return switch (cell.kind()) {
            case NEW, RE_OPENED -> "New since " + then.asOf() + ".";
            case PERSISTENT ->
                cell.ageDays() > 0 ? "A gap for " + Words.count(cell.ageDays(), "day", "days") + " or more." : "";
            case NEWLY_ASSESSED -> "Not assessed as of " + then.asOf() + ".";
            case NOW_KNOWN -> "Not known as of " + then.asOf() + ".";
            case NO_LONGER_KNOWN -> "Known as of " + then.asOf() + (cell.gapThen() ? ", and a gap then." : ".");
            default -> "";
        };
    }

    private static Line opening(ChangeResult result) {
        Map<ChangeKind, Long> counts = result.counts();
        Line line = Line.empty()
                .plain("Since ")
                .code(result.then().name())
                .plain(" (as of " + result.then().asOf() + withheld(result.then()) + "): ")
                .strong(Words.count(counts.getOrDefault(ChangeKind.NEW, 0L), "gap is", "gaps are") + " new, "
                        + counts.getOrDefault(ChangeKind.CLOSED, 0L) + " closed, "
                        + Words.count(result.persistent(), "persists", "persist") + ".");
        String other = result.then().visible().workspace().operation().name();
        if (!other.equals(result.now().visible().workspace().operation().name())) {
            line = line.plain(" The older state calls its operation \"" + other + "\"; make sure that it is the same.");
        }
        @Nullable String seen = Summary.seen(result).orElse(null);
        return seen == null ? line : line.plain(" " + seen);
    }

    private static String withheld(State state) {
        int withheld = state.visible().withheld();
        return withheld == 0 ? "" : ", " + Words.count(withheld, "record", "records") + " withheld";
    }

    private static Map<String, Cell> facts(ChangeResult result) {
        Map<String, Cell> facts = new TreeMap<>();
        facts.put("since", new Cell.Date(result.then().asOf()));
        facts.put("since_joint_people_in_need", ChangeReport.joint(result.jointThen(), result.then()));
        result.measures().forEach((key, count) -> facts.put(key.replace("diff.", "since_"), new Cell.Count(count)));
        return facts;
    }
}
