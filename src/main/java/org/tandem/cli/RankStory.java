package org.tandem.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tandem.coverage.Derivation;
import org.tandem.coverage.Gap;
import org.tandem.document.Block;
import org.tandem.document.Line;
import org.tandem.model.Freshness;
import org.tandem.model.Gazetteer;
import org.tandem.model.Measure;

/** Tells why a row stands where it does: the parts it is ordered by, and what sets it apart from the rows beside it. */
final class RankStory {
    private final Derivation derivation;
    private final Gazetteer areas;

    RankStory(Derivation derivation, Gazetteer areas) {
        this.derivation = derivation;
        this.areas = areas;
    }

    List<Block> blocks() {
        Gap gap = derivation.gap();
        List<Line> lines = new ArrayList<>();
        if (!gap.hidden().isEmpty()) {
            lines.add(Line.of("Figures too small to show have their part in it, so its parts are not told."));
        } else {
            lines.add(Line.of("Ordered by severity (" + severity(gap) + "), then people who may be without help ("
                    + without(gap) + "), then coverage at the low end (" + coverage(gap)
                    + "; not known comes first), then how fresh the figure is (" + freshness(gap)
                    + "), then area and sector"));
            beside(derivation.before(), "Before it").ifPresent(lines::add);
            beside(derivation.after(), "After it").ifPresent(lines::add);
        }
        return List.of(
                Block.heading("Place " + gap.rank() + " of " + derivation.rows()), new Block.Points(lines, false));
    }

    private Optional<Line> beside(Optional<Gap> other, String where) {
        return other.map(
                row -> Line.of(where + ", at " + row.rank() + ": " + areas.label(row.area()) + ", " + row.sector()
                        + ": " + (row.hidden().isEmpty() ? apart(row) : "some of its figures are too small to show")));
    }

    /** The first part in which the two differ. */
    private String apart(Gap other) {
        Gap gap = derivation.gap();
        if (!other.severity().equals(gap.severity())) {
            return "severity " + severity(other);
        }
        if (!without(other).equals(without(gap))) {
            return "the same severity, " + without(other) + " who may be without help";
        }
        if (!coverage(other).equals(coverage(gap))) {
            return "the same severity and as many without help, coverage " + coverage(other);
        }
        return freshness(other).equals(freshness(gap))
                ? "alike in all of that, so the code decides"
                : "alike but for its age: " + freshness(other);
    }

    private static String severity(Gap gap) {
        return gap.severity() instanceof Measure.Known known
                ? String.valueOf(known.value())
                : "not assessed, which comes last";
    }

    /** People in need where nobody knows how many are reached. */
    private static String without(Gap gap) {
        Measure people = gap.unmet().known() ? gap.unmet().high() : gap.inNeed();
        return people.known() ? GapFigures.number(people.orElse(0)) : "not known, which comes last";
    }

    private static String coverage(Gap gap) {
        return gap.coverage().known() ? GapFigures.percent(gap.coverage().low()) : "not known";
    }

    private static String freshness(Gap gap) {
        Freshness known = gap.freshness();
        return known == null ? "no day, taken for the oldest" : known.name().toLowerCase(Locale.ROOT);
    }
}
