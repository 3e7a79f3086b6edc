package org.tandem.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.coverage.Derivation;
import org.tandem.coverage.Derivation.Share;
import org.tandem.coverage.Figure;
import org.tandem.coverage.Gap;
import org.tandem.coverage.PresenceWord;
import org.tandem.document.Block;
import org.tandem.document.Line;
import org.tandem.load.NeedRow;
import org.tandem.model.Audience;
import org.tandem.model.Caseload;
import org.tandem.model.Measure;
import org.tandem.model.Period;
import org.tandem.model.Presence;
import org.tandem.sharing.Visible;

/** Tells how many are reached, or planned for: who works there by which rows, and how their numbers become two ends. */
final class ReachedStory {
    /** Flags that say why nobody knows who works in a cell. */
    private static final Set<String> UNKNOWN_FOR =
            Set.of("presence_withheld", "sector_not_stated", "sector_presence", "subsector_presence");

    private final Derivation derivation;
    private final Gap gap;
    private final Visible visible;
    private final CellRows rows;
    private final GapFigures figures;
    private final String verb;
    private final List<Line> lines = new ArrayList<>();

    ReachedStory(Derivation derivation, Visible visible, CellRows rows, GapFigures figures) {
        this.derivation = derivation;
        this.gap = derivation.gap();
        this.visible = visible;
        this.rows = rows;
        this.figures = figures;
        this.verb = gap.planned() ? "Planned for" : "Reached";
    }

    List<Block> blocks() {
        derivation.partners().forEach(share -> partner(share, ""));
        derivation
                .larger()
                .forEach(share ->
                        partner(share, " in " + visible.workspace().areas().label(share.area()) + " as a whole"));
        notCounted();
        if (!derivation.inParts().isEmpty()) {
            lines.add(Line.of("Not counted here, for another row or nobody knows how much of it is for this one: "
                    + derivation.inParts().stream()
                            .map(record -> record.name() + " in " + record.sector())
                            .distinct()
                            .collect(Collectors.joining(", "))));
        }
        for (CellRows.Aside row : rows.aside(false)) {
            lines.add(Line.of(GapFigures.at(row.origin()) + " was set aside; nothing of it counts ["
                    + String.join(", ", row.rules()) + "]"));
        }
        if (visible.presenceWithheld()) {
            lines.add(Line.of(
                    "Some records of who works where may not be shown to this audience, and count for nothing here."));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading(verb + ": " + heading()));
        if (!lines.isEmpty()) {
            blocks.add(new Block.Points(List.copyOf(lines), false));
        }
        blocks.add(Block.paragraph(
                hidden() ? "How many is too few, or too close to all, to show to this audience." : sum()));
        return blocks;
    }

    private boolean hidden() {
        return gap.hidden().contains(Figure.REACHED);
    }

    /** Whether no number of any partner may be said: one that is too small would come out of the others and the sum. */
    private boolean unsaid() {
        return hidden()
                || Stream.concat(derivation.partners().stream(), derivation.larger().stream())
                        .anyMatch(share -> !figures.shows(share.people()))
                || rows.work().stream()
                        .anyMatch(work -> !figures.shows(work.row().targeted())
                                || !figures.shows(work.row().reached()));
    }

    private String heading() {
        return heading(gap);
    }

    /** Between which figures the truth lies, as a heading says it. */
    static String heading(Gap gap) {
        if (gap.hidden().contains(Figure.REACHED)) {
            return "not shown";
        }
        if (!gap.reached().known()) {
            return "not known";
        }
        String low = GapFigures.number(gap.reached().low().orElse(0));
        return gap.reached().exact()
                ? low
                : "between " + low + " and "
                        + GapFigures.number(gap.reached().high().orElse(0));
    }

    private void partner(Share share, String where) {
        Line line = Line.empty().strong(share.name()).plain(where + ": ");
        lines.add(line.plain((unsaid() ? "" : taken(share) + "; ")
                + "caseload " + caseload(share.caseload())
                + (share.complete() || !share.people().known() ? "" : "; not all of its places have a figure")
                + progress(share)
                + ". Rows: " + places(share)));
    }

    private static String progress(Share share) {
        if (share.progress().underWay()) {
            return "";
        }
        String stale = share.progress().stale() ? "; all of its work had ended or lies outside the period" : "";
        return stale + (share.progress().begun() ? "" : "; its work has not begun, it is not there");
    }

    /** The number that counts, and how it comes from several rows. */
    private String taken(Share share) {
        if (!share.people().known()) {
            return "no figure"
                    + (share.most().known() ? ", at most its target of " + figures.people(share.most()) : "");
        }
        int several = rowsOf(share).size();
        long places = share.records().stream().map(Presence::area).distinct().count();
        String how = places > 1
                ? ", the largest of its rows in each of " + places
                        + " places, added over places that do not hold each other"
                : several > 1 ? ", the largest of its " + several + " rows, which are for the same people" : "";
        return figures.people(share.people()) + how;
    }

    private static String caseload(Caseload caseload) {
        return switch (caseload) {
            case DISTINCT -> "distinct";
            case SHARED -> "shared";
            case UNKNOWN -> "not stated";
        };
    }

    private String places(Share share) {
        List<CellRows.Work> work = rowsOf(share);
        return work.isEmpty()
                ? share.records().stream()
                        .map(record -> GapFigures.at(record.origin()))
                        .distinct()
                        .collect(Collectors.joining(", "))
                : work.stream().map(this::row).collect(Collectors.joining("; "));
    }

    private List<CellRows.Work> rowsOf(Share share) {
        return rows.work().stream()
                .filter(work -> counts(work) && share.records().stream().anyMatch(record -> sameRecord(work, record)))
                .toList();
    }

    private static boolean sameRecord(CellRows.Work work, Presence record) {
        return work.partner().equals(record.partner())
                && work.row().area().equals(record.area())
                && work.row().group().equals(record.group())
                && work.row().sensitivity() == record.sensitivity();
    }

    private String row(CellRows.Work work) {
        Measure people = gap.planned() ? work.row().targeted() : work.row().reached();
        List<String> words = new ArrayList<>();
        if (!work.activity().isBlank()) {
            words.add(work.activity().strip());
        }
        words.add(work.row().status());
        if (!work.row().period().equals(Period.ALWAYS)) {
            words.add(days(work.row().period()));
        }
        if (!work.row().area().equals(gap.area())) {
            words.add(visible.workspace().areas().label(work.row().area()));
        }
        if (!work.row().group().everybody()) {
            words.add(work.row().group().code());
        }
        String number =
                unsaid() ? "" : people.known() ? ": " + figures.people(people) + fromMeans(work) : ": no figure";
        return GapFigures.at(work.row().origin()) + " (" + String.join(", ", words) + ")" + number;
    }

    /** Where no target is stated and one was counted from means: by which norms. */
    private String fromMeans(CellRows.Work work) {
        return visible.workspace().capacity().list().stream()
                .filter(each -> gap.planned()
                        && !each.means().isEmpty()
                        && each.counts()
                        && each.origin().equals(work.row().origin())
                        && each.area().equals(work.row().area()))
                .findFirst()
                .map(each -> ", counted from means: "
                        + each.means().stream()
                                .map(means -> means.words() + " = " + figures.people(Measure.of(means.people())))
                                .collect(Collectors.joining(", "))
                        + "; the norm " + each.limit() + " says how many count")
                .orElse("");
    }

    private static String days(Period period) {
        return (period.from() == null ? "" : "from " + period.from() + " ")
                + (period.until() == null ? "on" : "to " + period.until());
    }

    private static boolean counts(CellRows.Work work) {
        return !work.row().status().equals("suspended")
                && (work.row().kind() == null || !work.row().kind().armed());
    }

    private void notCounted() {
        for (CellRows.Work work : rows.work()) {
            boolean told = visible.audience() == Audience.INTERNAL
                    || visible.workspace().presence().stream()
                            .anyMatch(record -> record.partner().equals(work.partner()));
            if (!counts(work) && told) {
                lines.add(Line.of(GapFigures.at(work.row().origin()) + " does not count: "
                        + (work.row().status().equals("suspended")
                                ? "the work is suspended"
                                : "armed forces are nobody's presence")));
            }
        }
    }

    private String sum() {
        if (derivation.reported().known() && gap.hasFew()) {
            return "The assessment itself reports how many are reached, whoever reaches them; what partners report is not"
                    + " added to that. A figure in it is too small, or too close to all, to show to this audience; its sum"
                    + " is not written out.";
        }
        if (derivation.reported().known()) {
            return "The assessment itself reports " + figures.people(derivation.reported())
                    + reportedBy() + ", whoever reaches them; what partners report is not added to that."
                    + ReachedSum.surplus(
                            derivation.reported().orElse(0), gap.inNeed().orElse(Long.MAX_VALUE));
        }
        if (!gap.reached().known()) {
            return unknown();
        }
        if (derivation.partners().isEmpty() && derivation.larger().isEmpty()) {
            return "Nobody is reported at work here by tables that go down this far: 0.";
        }
        if (derivation.partners().stream()
                        .noneMatch(share ->
                                share.progress().begun() || share.people().exceeds(0))
                && derivation.larger().isEmpty()) {
            return "No work has begun here: 0.";
        }
        if (unsaid()) {
            return "How many each of them has is not shown, and no sum is written out: one of these figures is too small to"
                    + " show to this audience.";
        }
        if (gap.presence() == PresenceWord.UNKNOWN && !derivation.partners().isEmpty()) {
            return "At least " + GapFigures.number(derivation.caseloads().least())
                    + ", by those told here. At most everybody in need: " + String.join("; ", reasons()) + ".";
        }
        return new ReachedSum(derivation).words();
    }

    private String reportedBy() {
        return rows.needs().stream()
                .filter(row -> row.reached().equals(derivation.reported()))
                .map(NeedRow::origin)
                .map(origin -> " (" + GapFigures.at(origin) + ")")
                .findFirst()
                .orElse("");
    }

    private String unknown() {
        return gap.presence() == PresenceWord.UNKNOWN
                ? "Nobody knows: " + String.join("; ", reasons()) + "."
                : "Nobody knows: no partner says for how many people.";
    }

    private List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        derivation.flags().forEach((flag, meaning) -> {
            if (UNKNOWN_FOR.contains(flag)) {
                reasons.add(meaning);
            }
        });
        if (reasons.isEmpty() && derivation.flags().containsKey("stale_presence")) {
            reasons.add(
                    "work that may have been for these people too had ended, or lies outside the period; for how many of"
                            + " them it was is not stated");
        }
        return reasons.isEmpty() ? List.of("no table of who does what where goes down this far") : reasons;
    }
}
