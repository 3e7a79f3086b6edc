package org.tandem.cli;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.coverage.Derivation;
import org.tandem.coverage.Figure;
import org.tandem.coverage.Gap;
import org.tandem.coverage.GapWords;
import org.tandem.document.Block;
import org.tandem.document.Document;
import org.tandem.document.Line;
import org.tandem.document.Table;
import org.tandem.load.NeedRow;
import org.tandem.model.Audience;
import org.tandem.model.FreshnessScale;
import org.tandem.model.Measure;
import org.tandem.model.Need;
import org.tandem.model.Policy;
import org.tandem.model.Workspace;
import org.tandem.sharing.Handling;
import org.tandem.sharing.Visible;
import org.tandem.vocabulary.Vocabulary;

/** One row of the report for somebody who must defend it: each figure with its formula, its numbers and where they stand. */
final class GapStory {
    private final Derivation derivation;
    private final Gap gap;
    private final Visible visible;
    private final Workspace workspace;
    private final CellRows rows;
    private final PolicyPlaces policy;
    private final GapFigures figures;

    GapStory(Derivation derivation, Visible visible, CellRows rows, PolicyPlaces policy) {
        this.derivation = derivation;
        this.gap = derivation.gap();
        this.visible = visible;
        this.workspace = visible.workspace();
        this.rows = rows;
        this.policy = policy;
        this.figures = new GapFigures(visible.suppressBelow());
    }

    /** The title of a page about a cell. */
    static String title(CellTopic cell, Visible visible) {
        return visible.workspace().areas().label(cell.area()) + ", "
                + Vocabulary.standard().sectors().name(cell.sector());
    }

    Document document(CellTopic cell) {
        NeedStory need = new NeedStory(derivation, workspace, rows, figures);
        Optional<RollUpStory> parts =
                derivation.rollUp().map(made -> new RollUpStory(derivation, made, visible, figures));
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(
                GapWords.sentence(gap, visible, derivation.rollUp().isPresent())));
        if (visible.audience() != Audience.INTERNAL) {
            blocks.add(Block.paragraph(
                    "Made of what this audience may see; what is withheld has no part in any figure here."));
        }
        blocks.addAll(parts.map(RollUpStory::need).orElseGet(need::blocks));
        blocks.add(Block.heading("What else is assessed"));
        blocks.add(new Block.Points(List.of(severity(), need.others(), age(), access()), false));
        blocks.addAll(parts.map(RollUpStory::reached)
                .orElseGet(() -> new ReachedStory(derivation, visible, rows, figures).blocks()));
        blocks.add(Block.heading("What follows"));
        blocks.add(new Block.Points(arithmetic(), false));
        blocks.addAll(new RankStory(derivation, workspace.areas()).blocks());
        if (!derivation.flags().isEmpty()) {
            blocks.add(Block.heading("Flags"));
            blocks.add(new Block.Points(flags(), false));
        }
        blocks.add(Block.heading("Settings used"));
        blocks.add(new Block.Points(settings(), false));
        blocks.add(Block.paragraph("None of them is a standard of the field; tandem.yaml changes them."));
        return new Document(
                "explain",
                title(cell, visible) + ": how its row came about",
                Handling.of(visible),
                Map.of(),
                blocks,
                new Table("none", List.of(), List.of()));
    }

    private Line severity() {
        if (!gap.severity().known()) {
            return Line.of("Severity is not assessed; the row is ranked after those that are.");
        }
        String place = rows.needs().stream()
                .filter(row -> row.severity().equals(gap.severity()))
                .map(CellRows::need)
                .min(workspace.precedence().by(Need::severity))
                .map(need -> " (" + GapFigures.at(need.origin()) + ")")
                .orElse("");
        return Line.of("Severity " + gap.severity().orElse(0) + place
                + (derivation.rollUp().isPresent()
                        ? ", the highest of its areas"
                        : derivation.counting().size() > 1 ? ", the highest of the groups" : "")
                + ".");
    }

    private Line age() {
        if (gap.assessedOn() == null) {
            return Line.of("Nobody says of what day the figure is.");
        }
        if (derivation.rollUp().isPresent()) {
            return Line.of("The oldest of its figures was assessed on " + gap.assessedOn() + ", "
                    + GapFigures.number(
                            gap.assessedOn().until(workspace.operation().asOf(), ChronoUnit.DAYS))
                    + " days before " + workspace.operation().asOf()
                    + (gap.freshness() == null
                            ? ""
                            : "; at the worst they are " + gap.freshness().code()) + ".");
        }
        String method = derivation.counting().isEmpty()
                ? ""
                : derivation.counting().get(0).method();
        int interval = scale().interval(method);
        long age = gap.assessedOn().until(workspace.operation().asOf(), ChronoUnit.DAYS);
        return Line.of("Assessed on " + gap.assessedOn() + ", " + GapFigures.number(age) + " days before "
                + workspace.operation().asOf()
                + (interval == 0 ? ", never expected anew" : ", expected anew every " + interval + " days")
                + (gap.freshness() == null ? "" : ": " + gap.freshness().code()) + ".");
    }

    private FreshnessScale scale() {
        return new FreshnessScale(
                workspace.operation().asOf(), workspace.policy().updateIntervalDays());
    }

    private Line access() {
        return Line.of("Access "
                + (gap.access() instanceof Measure.Known known ? known.value() + " of 5" : "not known")
                + "; it has no part in the order.");
    }

    private List<Line> arithmetic() {
        if (gap.hidden().contains(Figure.REACHED)) {
            return List.of(
                    Line.of("Not reached and coverage are not shown: they would tell how many are reached."), band());
        }
        if (!(gap.inNeed() instanceof Measure.Known need) || !gap.reached().known()) {
            return List.of(
                    Line.of("Not reached and coverage are not known, for people in need or reached are not."), band());
        }
        if (!gap.mostInNeed().equals(gap.inNeed())) {
            return List.of(overRange(), band());
        }
        String all = GapFigures.number(need.value());
        String low = GapFigures.number(gap.reached().low().orElse(0));
        String high = GapFigures.number(gap.reached().high().orElse(0));
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of("Not " + (gap.planned() ? "planned for" : "reached") + ": "
                + (gap.reached().exact()
                        ? all + " - " + low + " = "
                                + GapFigures.number(gap.unmet().low().orElse(0))
                        : "at least " + all + " - " + high + " = "
                                + GapFigures.number(gap.unmet().low().orElse(0)) + ", at most " + all + " - " + low
                                + " = "
                                + GapFigures.number(gap.unmet().high().orElse(0)))));
        if (gap.coverage().known()) {
            lines.add(Line.of("Coverage: " + (gap.reached().exact() ? "" : "at least ") + "100 x " + low + " / " + all
                    + " = " + GapFigures.percent(gap.coverage().low())
                    + (gap.reached().exact()
                            ? ""
                            : ", at most 100 x " + high + " / " + all + " = "
                                    + GapFigures.percent(gap.coverage().high()))));
        }
        lines.add(band());
        return lines;
    }

    /** Where people in need and reached both lie between two numbers, no one subtraction gives either end. */
    private Line overRange() {
        return Line.of("Not " + (gap.planned() ? "planned for" : "reached") + ": at least "
                + GapFigures.number(gap.unmet().low().orElse(0)) + ", at most "
                + GapFigures.number(gap.unmet().high().orElse(0)) + "; coverage: at least "
                + GapFigures.percent(gap.coverage().low()) + ", at most "
                + GapFigures.percent(gap.coverage().high())
                + ". Of all that may be in need and reached, these are the ends.");
    }

    private Line band() {
        Policy bands = workspace.policy();
        String what = switch (gap.band()) {
            case OVER -> "more are reached than are in need";
            case ADEQUATE -> "coverage from " + bands.adequate() + " %";
            case PARTIAL -> "coverage from " + bands.partial() + " % to below " + bands.adequate() + " %";
            case LOW -> "coverage from " + bands.low() + " % to below " + bands.partial() + " %";
            case CRITICAL -> "coverage below " + bands.low() + " %";
            case UNKNOWN -> "no figure tells";
            case NO_NEED -> "nobody is in need";
        };
        return Line.empty()
                .plain("Band: ")
                .strong(gap.band().code())
                .plain(", " + what
                        + (gap.reached().exact() || !gap.coverage().known()
                                ? ""
                                : "; the lower end names it, so that no gap is named smaller than it may be"));
    }

    private List<Line> flags() {
        List<Line> lines = new ArrayList<>();
        derivation
                .flags()
                .forEach((flag, meaning) -> lines.add(Line.empty().code(flag).plain(": " + meaning)));
        return lines;
    }

    private List<Line> settings() {
        Policy used = workspace.policy();
        List<Line> lines = new ArrayList<>();
        lines.add(setting("bands.adequate", used.adequate() + " %", policy.basis("bands", "adequate")));
        lines.add(setting("bands.partial", used.partial() + " %", policy.basis("bands", "partial")));
        lines.add(setting("bands.low", used.low() + " %", policy.basis("bands", "low")));
        lines.add(setting("conflict_ratio", used.conflictRatio().toPlainString(), policy.basis("conflict_ratio")));
        lines.add(setting(
                "update_interval_days",
                scale().interval(method()) + (method().isBlank() ? " where no method is stated" : " for " + method()),
                policy.basis("update_interval_days")));
        if (rows.needs().stream().map(NeedRow::method).distinct().count() > 1) {
            String order = String.join("; then ", used.methods().order());
            lines.add(setting("method_order", order, policy.basis("method_order")));
        }
        if (gap.grade().doubtful()) {
            lines.add(setting("doubtful", used.doubtfulCounts() ? "include" : "exclude", policy.basis("doubtful")));
        }
        if (figures.below() > 0) {
            lines.add(setting("suppress_below", String.valueOf(figures.below()), policy.basis("suppress_below")));
        }
        return lines;
    }

    private String method() {
        return derivation.counting().isEmpty()
                ? ""
                : derivation.counting().get(0).method();
    }

    private static Line setting(String name, String value, String basis) {
        return Line.empty().code(name).plain(": " + value + " (" + basis + ")");
    }
}
