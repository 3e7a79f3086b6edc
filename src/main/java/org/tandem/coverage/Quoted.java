package org.tandem.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Line;
import org.tandem.model.Measure;
import org.tandem.sharing.Visible;
import org.tandem.vocabulary.Sectors;

/**
 * Which of the two joint totals a reader is to quote. What assessments state for all sectors together was agreed on by people, and is
 * the final figure (JIAF 2.0); the highest sector of each unit is worked out, conservative, and preliminary. So the agreed one,
 * unless it leaves units out or is less than one sector alone, which no total can be.
 */
enum Quoted {
    AGREED("stated_for_all_sectors"),
    HIGHEST_SECTOR("joint_people_in_need");

    private static final int NAMED = 3;
    /** The year in which plans for 2026 were made; for an operation before it the rule is of no use. */
    private static final int FIRST_PLANNED = 2025;

    private final String key;

    Quoted(String key) {
        this.key = key;
    }

    /** The key of the figure among the facts. */
    String key() {
        return key;
    }

    static Quoted of(Headline headline) {
        boolean agreed = headline.intersectoral().known()
                && headline.notAgreed() == 0
                && !mostOfOneSector(headline).exceeds(headline.intersectoral());
        return agreed ? AGREED : HIGHEST_SECTOR;
    }

    Measure people(Headline headline) {
        return this == AGREED ? headline.intersectoral() : headline.joint();
    }

    private static Measure mostOfOneSector(Headline headline) {
        return Measure.maxOfKnown(
                headline.sectors().stream().map(Headline.SectorLine::inNeed).toList());
    }

    /** One line to say it with; nothing where there is but one sector, or nothing that can be shown. */
    static Optional<Block> line(CoverageResult result, Visible visible) {
        Headline headline = result.headline();
        Quoted quoted = of(headline);
        Measure people = quoted.people(headline);
        boolean shown = Wording.people(people, visible.suppressBelow()) instanceof Cell.Count;
        if (headline.sectors().size() < 2 || !shown) {
            return Optional.empty();
        }
        String least = headline.rounded() ? "about " : quoted == AGREED ? "" : "at least ";
        Line line = Line.empty()
                .strong("To quote: " + least + Wording.count(people.orElse(0)) + " people in need"
                        + limited(result.options()) + ".")
                .plain(" " + quoted.why(headline)
                        + (quoted == AGREED ? ofParts(headline, visible) : severe(result, visible)));
        String over = OverPopulation.words(result, visible);
        return Optional.of(
                new Block.Paragraph(over.isEmpty() ? line : line.plain(" ").strong(over)));
    }

    /** What counts as people in need of a country since the 2026 planning cycle (JIAF 2.0). */
    private static String severe(CoverageResult result, Visible visible) {
        return result.options().sectors().isEmpty()
                        && result.joint().severe().known()
                        && visible.workspace().operation().asOf().getYear() >= FIRST_PLANNED
                ? " A plan for 2026 or later counts only areas of severity "
                        + visible.workspace().policy().joint().severityFrom() + " or more."
                : "";
    }

    /** What the agreed figure is made of, where it is stated for a whole and for its parts: other papers quote the other. */
    private static String ofParts(Headline headline, Visible visible) {
        List<Headline.Whole> wholes = headline.wholes().stream()
                .filter(whole ->
                        whole.sector().equals(Sectors.INTERSECTORAL) && whole.figure() == Figure.PEOPLE_IN_NEED)
                .sorted(Comparator.comparing(Headline.Whole::area))
                .toList();
        if (wholes.isEmpty()) {
            return "";
        }
        boolean parts = !visible.workspace().policy().wholeCounts();
        List<String> others = new ArrayList<>();
        for (Headline.Whole whole : wholes) {
            String area = visible.workspace().areas().label(whole.area());
            others.add(
                    parts
                            ? area + " " + Wording.count(whole.stated().orElse(0))
                            : Wording.count(whole.counted(), "area", "areas") + " in " + area + " "
                                    + Wording.count(whole.parts().orElse(0)));
        }
        boolean one = wholes.size() == 1
                && (parts ? wholes.get(0).parts() : wholes.get(0).stated()).equals(AGREED.people(headline));
        String made = parts
                ? one
                        ? "the sum of " + Wording.count(wholes.get(0).counted(), "area", "areas")
                        : "a sum of smaller areas"
                : one ? "stated for a whole" : "a sum of larger areas";
        return " It is " + made + (parts ? "; stated for the whole: " : "; its parts add up to: ")
                + Wording.some(others, NAMED) + ".";
    }

    private static String limited(CoverageOptions options) {
        List<String> parts = new ArrayList<>();
        if (!options.areas().isEmpty()) {
            parts.add("areas");
        }
        if (!options.sectors().isEmpty()) {
            parts.add("sectors");
        }
        return parts.isEmpty() ? "" : " in the " + String.join(" and ", parts) + " asked for";
    }

    private String why(Headline headline) {
        if (this == AGREED) {
            return "Assessments state it for all sectors together, as people agreed; the highest sector of each unit is worked"
                    + " out here, to hold against it.";
        }
        String worked = "Each unit counts with its highest sector: nobody twice, and the true number may be higher.";
        if (!headline.intersectoral().known()) {
            return worked + " No assessment states an agreed figure for all sectors together.";
        }
        return worked + " What assessments state for all sectors together "
                + (headline.notAgreed() > 0
                        ? "leaves out " + Wording.count(headline.notAgreed(), "unit", "units") + "."
                        : "is less than one sector alone, so one of the two is wrong.");
    }
}
