package org.tandem.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Freshness;
import org.tandem.model.Grade;
import org.tandem.model.Group;
import org.tandem.model.Measure;

/**
 * Makes the figure for everybody of a cell: the row for everybody, and only where it says nothing of people in need, what is told
 * of groups. Groups that share nobody are added; of those that may share people the least that they can be together counts, and
 * how many more it may be is kept beside.
 */
final class ExclusiveGroups {
    private final Sources sources;
    private final CountedGroups counted = new CountedGroups();

    ExclusiveGroups(Sources sources) {
        this.sources = sources;
    }

    /** The figure for everybody of what is stated by group, each group once and in order. */
    Assessed everybody(List<Assessed> stated) {
        Assessed whole = whole(stated);
        boolean told = told(stated);
        if (whole != null && (whole.inNeed().known() || !told)) {
            return whole;
        }
        return sum(whole, counted.of(without(stated, whole), told));
    }

    /** Those of {@code stated} whose people in need make up the figure for everybody. */
    List<Assessed> counted(List<Assessed> stated) {
        Assessed whole = whole(stated);
        boolean told = told(stated);
        return whole != null && (whole.inNeed().known() || !told)
                ? List.of(whole)
                : counted.of(without(stated, whole), told).parts();
    }

    private static @Nullable Assessed whole(List<Assessed> stated) {
        Assessed whole = null;
        for (Assessed each : stated) {
            whole = each.group().everybody() ? each : whole;
        }
        return whole;
    }

    /** Whether people in need are stated by group. */
    private static boolean told(List<Assessed> stated) {
        boolean told = false;
        for (Assessed each : stated) {
            told |= !each.group().everybody() && each.inNeed().known();
        }
        return told;
    }

    private static List<Assessed> without(List<Assessed> stated, @Nullable Assessed whole) {
        if (whole == null) {
            return stated;
        }
        List<Assessed> groups = new ArrayList<>(stated);
        groups.remove(whole);
        return groups;
    }

    private Assessed sum(@Nullable Assessed whole, CountedGroups.Made made) {
        List<Assessed> parts = made.parts();
        Measure severity = whole == null ? Measure.UNKNOWN : whole.severity();
        for (Assessed each : made.alike()) {
            severity = whole != null && whole.severity().known() ? severity : severity.max(each.severity());
        }
        List<String> files = whole == null ? List.of() : whole.sources();
        long inNeed = 0;
        boolean told = false;
        LocalDate oldest = null;
        Freshness freshness = null;
        Grade grade = parts.isEmpty() ? Grade.NONE : parts.get(0).grade();
        Dispute dispute = whole == null ? Dispute.NONE : whole.dispute();
        for (Assessed part : parts) {
            files = sources.union(files, part.sources());
            if (part.inNeed() instanceof Measure.Known known) {
                inNeed = Math.addExact(inNeed, known.value());
                told = true;
            }
            oldest = earlier(oldest, part.assessedOn());
            freshness = worse(freshness, part.freshness());
            grade = part.grade().compareTo(grade) > 0 ? part.grade() : grade;
            dispute = dispute.with(part.dispute());
        }
        boolean open = made.more() > 0;
        Measure targeted = total(whole, parts, Assessed::targeted);
        return new Assessed(
                Group.EVERYBODY,
                severity,
                total(whole, open ? List.of() : parts, Assessed::population),
                total(whole, open ? List.of() : parts, Assessed::affected),
                told ? Measure.of(inNeed) : Measure.UNKNOWN,
                made.more(),
                targeted,
                total(whole, parts, Assessed::reached),
                oldest,
                freshness,
                grade,
                dispute,
                made.partly(),
                open && targeted.known() && (whole == null || !whole.targeted().known()),
                files);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    private static @Nullable Freshness worse(@Nullable Freshness one, @Nullable Freshness other) {
        return one == null || (other != null && other.compareTo(one) > 0) ? other : one;
    }

    /** What the row for everybody says, else the sum of the parts; unknown where one of them is unknown. */
    private static Measure total(@Nullable Assessed whole, List<Assessed> parts, Function<Assessed, Measure> figure) {
        if (whole != null && figure.apply(whole).known()) {
            return figure.apply(whole);
        }
        Measure sum = parts.isEmpty() ? Measure.UNKNOWN : figure.apply(parts.get(0));
        for (int i = 1; i < parts.size() && sum.known(); i++) {
            sum = sum.plus(figure.apply(parts.get(i)));
        }
        return sum;
    }
}
