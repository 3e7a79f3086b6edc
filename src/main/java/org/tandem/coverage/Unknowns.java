package org.tandem.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.tandem.model.Presence;

/** Gathers what the report does not know. */
final class Unknowns {
    private final NeedCells needs;
    private final Lineage lineage;

    Unknowns(NeedCells needs, Lineage lineage) {
        this.needs = needs;
        this.lineage = lineage;
    }

    /** What is not known, each with its cells; what concerns no cell is left out. */
    List<Unknown> of(List<Gap> gaps, Collection<Presence> presence, Predicate<Presence> wanted) {
        int finest = gaps.stream().mapToInt(Gap::level).max().orElse(0);
        List<Unknown> all = new ArrayList<>();
        add(
                all,
                gaps,
                "people_in_need",
                "people in need are not stated",
                gap -> !gap.inNeed().known());
        add(
                all,
                gaps,
                "severity",
                "severity is not assessed",
                gap -> !gap.severity().known());
        add(
                all,
                gaps,
                "presence",
                "no table of who does what where goes down this far",
                gap -> gap.presence() == PresenceWord.UNKNOWN
                        && !gap.flags().contains(Flags.PRESENCE_WITHHELD)
                        && !gap.flags().contains(Flags.SECTOR_NOT_STATED));
        add(
                all,
                gaps,
                "sector_not_stated",
                "organisations are there, but nobody states their sectors",
                gap -> gap.flags().contains(Flags.SECTOR_NOT_STATED));
        add(
                all,
                gaps,
                "presence_withheld",
                "who works there may not be shown to this audience",
                gap -> gap.flags().contains(Flags.PRESENCE_WITHHELD));
        add(
                all,
                gaps,
                "presence_only",
                "partners are there, but none says for how many people",
                gap -> gap.flags().contains(Flags.PRESENCE_ONLY));
        add(
                all,
                gaps,
                "partly_reported",
                "some partners give no figure",
                gap -> gap.flags().contains(Flags.PARTLY_REPORTED));
        add(
                all,
                gaps,
                "presence_above",
                "somebody is reported only for a larger area",
                gap -> gap.flags().contains(Flags.PRESENCE_ABOVE));
        add(
                all,
                gaps,
                "conflict",
                "two assessments differ and nobody has decided",
                gap -> gap.flags().contains(Flags.CONFLICT));
        add(all, gaps, "stale", "the assessment is overdue for renewal", Unknowns::stale);
        add(all, gaps, "undated", "the assessment has no date", gap -> gap.assessedOn() == null);
        add(all, gaps, "targeted", "no target is stated", gap -> !gap.targeted().known());
        add(
                all,
                gaps,
                "coarser",
                "needs are stated only for a larger area than elsewhere",
                gap -> gap.level() < finest);
        List<String> without = withoutAssessment(presence, wanted);
        if (!without.isEmpty()) {
            all.add(new Unknown("not_assessed", "somebody works there, but no need is assessed", without));
        }
        return all;
    }

    private static void add(List<Unknown> all, List<Gap> gaps, String key, String words, Predicate<Gap> unknown) {
        List<String> references =
                gaps.stream().filter(unknown).map(Gap::reference).distinct().toList();
        if (!references.isEmpty()) {
            all.add(new Unknown(key, words, references));
        }
    }

    private static boolean stale(Gap gap) {
        return gap.freshness() == Freshness.OVERDUE || gap.freshness() == Freshness.DELINQUENT;
    }

    private List<String> withoutAssessment(Collection<Presence> presence, Predicate<Presence> wanted) {
        Set<CellKey> holding = new HashSet<>();
        needs.figures().keySet().forEach(cell -> lineage.of(cell.area()).forEach(area -> holding.add(cell.in(area))));
        Set<String> without = new TreeSet<>();
        for (Presence record : presence) {
            CellKey cell = new CellKey(record.area(), record.sector());
            if (!record.kind().armed()
                    && wanted.test(record)
                    && !holding.contains(cell)
                    && lineage.above(cell.area()).stream().map(cell::in).noneMatch(needs.figures()::containsKey)) {
                without.add(cell.reference());
            }
        }
        return List.copyOf(without);
    }
}
