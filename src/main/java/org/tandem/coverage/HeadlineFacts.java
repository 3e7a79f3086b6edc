package org.tandem.coverage;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tandem.document.Cell;
import org.tandem.model.Appeal;
import org.tandem.model.Measure;
import org.tandem.sharing.Visible;

/** The headline figures for data formats. */
final class HeadlineFacts {
    private HeadlineFacts() {}

    static void add(Map<String, Cell> facts, CoverageResult result, Visible visible) {
        Headline.Figures figures = result.headline().figures();
        int below = visible.suppressBelow();
        facts.put("units", new Cell.Count(figures.units()));
        total(facts, "population", figures.population(), below);
        total(facts, "affected", figures.affected(), below);
        total(facts, "joint_targeted_at_least", figures.targeted(), below);
        total(facts, "joint_reached_at_least", figures.reached(), below);
        facts.put(
                "units_over_population",
                new Cell.Count(OverPopulation.counted(result.headline()).size()));
        money(facts, Money.asked(result.options(), visible));
    }

    private static void total(Map<String, Cell> facts, String key, Headline.Total total, int below) {
        facts.put(key, Wording.people(total.people(), below));
        facts.put(
                "units_without_" + key.replace("joint_", "").replace("_at_least", ""), new Cell.Count(total.without()));
    }

    private static void money(Map<String, Cell> facts, @Nullable Appeal appeal) {
        Measure requirements = appeal == null ? Measure.UNKNOWN : appeal.requirements();
        Measure funding = appeal == null ? Measure.UNKNOWN : appeal.funding();
        facts.put("requirements", Wording.people(requirements, 0));
        facts.put("funding", Wording.people(funding, 0));
        facts.put("currency", Wording.text(appeal == null ? "" : appeal.currency()));
        Measure funded = Money.funded(requirements, funding);
        facts.put("funded_percent", funded.known() ? new Cell.Decimal(Wording.percent(funded)) : Cell.BLANK);
    }
}
