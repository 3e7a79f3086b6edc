package org.tandem.coverage;

import java.util.List;
import org.tandem.model.Measure;
import org.tandem.sharing.Visible;

/** Tells beside the total that is quoted where it counts more people in need than live there. No figure is changed for it. */
final class OverPopulation {
    private static final int NAMED = 3;

    private OverPopulation() {}

    /** The places where the total that is quoted counts so many. */
    static List<Headline.Over> counted(Headline headline) {
        Quoted quoted = Quoted.of(headline);
        return headline.over().stream().filter(each -> each.quoted() == quoted).toList();
    }

    /** Which areas, with both figures, and whether the total itself is more than all people; empty where nothing is wrong. */
    static String words(CoverageResult result, Visible visible) {
        Headline headline = result.headline();
        List<Headline.Over> over = counted(headline);
        Measure total = Quoted.of(headline).people(headline);
        Headline.Total population = headline.figures().population();
        boolean all = !headline.rounded() && population.without() == 0 && total.exceeds(population.people());
        if (over.isEmpty()) {
            return all ? "That is more than " + all(population) + ": one of the two is wrong." : "";
        }
        List<String> places = over.stream().map(each -> place(each, visible)).toList();
        return "In " + Wording.count(over.size(), "area", "areas")
                + " that this counts, more people are in need than live there ("
                + Wording.some(places, NAMED) + "): one of the two figures is wrong, and both are told as stated."
                + (all ? " In all that is more than " + all(population) + "." : "");
    }

    private static String all(Headline.Total population) {
        return "the whole population, " + Wording.count(population.people().orElse(0));
    }

    private static String place(Headline.Over over, Visible visible) {
        String label = visible.workspace().areas().label(over.area());
        return over.few()
                ? label
                : label + ": " + Wording.count(over.inNeed().orElse(0)) + " of "
                        + Wording.count(over.population().orElse(0));
    }
}
