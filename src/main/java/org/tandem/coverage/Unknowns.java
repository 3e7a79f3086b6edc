package org.tandem.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.tandem.model.Area;
import org.tandem.model.Freshness;
import org.tandem.model.Gazetteer;
import org.tandem.model.Presence;
import org.tandem.model.Workspace;

/** Gathers what the report does not know. */
final class Unknowns {
    /** Something that may not be known of a row. */
    private record Question(String key, String words, Predicate<Gap> open, List<String> references) {
        Question(String key, String words, Predicate<Gap> open) {
            this(key, words, open, new ArrayList<>());
        }

        Unknown unknown() {
            return new Unknown(key, words, references);
        }
    }

    private final List<Unit> units;

    Unknowns(List<Unit> units) {
        this.units = units;
    }

    /** What is not known, each with its cells; what concerns no cell is left out. */
    List<Unknown> of(
            List<Gap> gaps, Workspace workspace, CoverageOptions options, Predicate<Presence> wanted, Lineage lineage) {
        int finest = units.stream().mapToInt(unit -> unit.place().level()).max().orElse(0);
        List<Question> questions = questions(finest);
        for (Gap gap : gaps) {
            for (Question question : questions) {
                if (question.open().test(gap)) {
                    question.references().add(gap.reference());
                }
            }
        }
        List<Unknown> all = new ArrayList<>();
        for (Question question : questions) {
            if (!question.references().isEmpty()) {
                all.add(question.unknown());
            }
        }
        List<String> unassessed = unassessed(workspace.areas(), options, finest, lineage);
        if (!unassessed.isEmpty()) {
            all.add(new Unknown(Unknown.AREAS, "no need is assessed", unassessed));
        }
        List<String> without = withoutAssessment(workspace.presence(), wanted, lineage);
        if (!without.isEmpty()) {
            all.add(new Unknown("not_assessed", "somebody works there, but no need is assessed", without));
        }
        return all;
    }

    private static List<Question> questions(int finest) {
        return List.of(
                new Question(
                        "people_in_need",
                        "people in need are not stated",
                        gap -> !gap.inNeed().known()),
                new Question(
                        "severity",
                        "severity is not assessed",
                        gap -> !gap.severity().known()),
                new Question(
                        "presence",
                        "no table of who does what where goes down this far",
                        gap -> gap.presence() == PresenceWord.UNKNOWN
                                && !gap.has(Flag.PRESENCE_WITHHELD)
                                && !gap.has(Flag.SECTOR_NOT_STATED)
                                && !gap.has(Flag.SECTOR_PRESENCE)
                                && !gap.has(Flag.SUBSECTOR_PRESENCE)
                                && !gap.has(Flag.STALE_PRESENCE)),
                new Question(
                        "sector_not_stated",
                        "organisations are there, but nobody states their sectors",
                        gap -> gap.has(Flag.SECTOR_NOT_STATED)),
                new Question(
                        "sector_presence",
                        "somebody is reported for the whole sector, nobody for this part of it",
                        gap -> gap.presence() == PresenceWord.UNKNOWN && gap.has(Flag.SECTOR_PRESENCE)),
                new Question(
                        "subsector_presence",
                        "somebody is reported for parts of the sector, nobody for all of it",
                        gap -> gap.presence() == PresenceWord.UNKNOWN && gap.has(Flag.SUBSECTOR_PRESENCE)),
                new Question(
                        "presence_withheld",
                        "who works there may not be shown to this audience",
                        gap -> gap.has(Flag.PRESENCE_WITHHELD)),
                new Question(
                        "presence_only",
                        "partners are there, but none says for how many people",
                        gap -> gap.has(Flag.PRESENCE_ONLY) && !over(gap)),
                new Question(
                        "ended_presence_only",
                        "partners were there whose work had ended, or lies outside the period, and none says for how many people",
                        gap -> gap.has(Flag.PRESENCE_ONLY) && over(gap)),
                new Question(
                        "ended_presence",
                        "work that may have been for these people too had ended, or lies outside the period; for how many of"
                                + " them it was is not known",
                        Unknowns::endedAround),
                new Question("partly_reported", "some partners give no figure", gap -> gap.has(Flag.PARTLY_REPORTED)),
                new Question(
                        "presence_above",
                        "somebody is reported only for a larger area",
                        gap -> gap.has(Flag.PRESENCE_ABOVE)),
                new Question(
                        "conflict", "two assessments differ and nobody has decided", gap -> gap.has(Flag.CONFLICT)),
                new Question("stale", "the assessment is overdue for renewal", Unknowns::stale),
                new Question("undated", "the assessment has no date", gap -> gap.assessedOn() == null),
                new Question(
                        "targeted",
                        "no target is stated",
                        gap -> !gap.targeted().known()),
                new Question(
                        "coarser",
                        "needs are stated only for a larger area than elsewhere",
                        gap -> gap.level() < finest));
    }

    /** Whether work is told of that has ended, and nobody is told to be there now. */
    private static boolean over(Gap gap) {
        return gap.has(Flag.STALE_PRESENCE) && gap.organisations().isEmpty();
    }

    /** Whether that work was for the whole sector, a part of it or a sector that nobody states. */
    private static boolean endedAround(Gap gap) {
        return over(gap)
                && gap.presence() == PresenceWord.UNKNOWN
                && !gap.has(Flag.PRESENCE_ONLY)
                && !gap.has(Flag.PRESENCE_WITHHELD)
                && !gap.has(Flag.SECTOR_NOT_STATED)
                && !gap.has(Flag.SECTOR_PRESENCE)
                && !gap.has(Flag.SUBSECTOR_PRESENCE);
    }

    private static boolean stale(Gap gap) {
        return gap.freshness() == Freshness.OVERDUE || gap.freshness() == Freshness.DELINQUENT;
    }

    /** Areas as deep as needs go of which, and of whose parts and the areas above, no need is stated. */
    private List<String> unassessed(Gazetteer areas, CoverageOptions options, int finest, Lineage lineage) {
        if (!areas.stated()) {
            return List.of();
        }
        Set<Place> told = new HashSet<>();
        Set<Place> holding = new HashSet<>();
        for (Unit unit : units) {
            told.add(unit.place());
            holding.addAll(unit.place().above());
        }
        Set<Place> parents = new HashSet<>();
        for (Area area : areas.areas()) {
            if (area.level() <= finest) {
                parents.addAll(lineage.place(area.code()).above());
            }
        }
        return areas.areas().stream()
                .map(area -> lineage.place(area.code()))
                .filter(place -> place.level() <= finest
                        && !parents.contains(place)
                        && !told.contains(place)
                        && !holding.contains(place)
                        && place.above().stream().noneMatch(told::contains)
                        && Lineage.within(place, options.areas()))
                .map(place -> areas.label(place.code()))
                .toList();
    }

    private List<String> withoutAssessment(Collection<Presence> presence, Predicate<Presence> wanted, Lineage lineage) {
        Set<CellKey> assessed = new HashSet<>();
        Set<CellKey> holding = new HashSet<>();
        for (Unit unit : units) {
            assessed.add(new CellKey(unit.place().code(), unit.sector()));
            unit.place().above().forEach(place -> holding.add(new CellKey(place.code(), unit.sector())));
        }
        Set<String> without = new TreeSet<>();
        for (Presence record : presence) {
            CellKey cell = new CellKey(record.area(), record.sector());
            if (!record.kind().armed()
                    && wanted.test(record)
                    && !assessed.contains(cell)
                    && !holding.contains(cell)
                    && lineage.place(cell.area()).above().stream()
                            .noneMatch(place -> assessed.contains(cell.in(place.code())))) {
                without.add(cell.reference());
            }
        }
        return List.copyOf(without);
    }
}
