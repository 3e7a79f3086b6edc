package org.tandem.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Rule;
import org.tandem.diagnostic.Suggestion;
import org.tandem.model.Area;
import org.tandem.model.Caseload;
import org.tandem.model.Gazetteer;
import org.tandem.model.Mission;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Period;
import org.tandem.model.Post;
import org.tandem.model.Presence;
import org.tandem.model.Resource;
import org.tandem.model.Scenario;
import org.tandem.model.Workspace;
import org.tandem.sharing.Visible;
import org.tandem.vocabulary.Aliases;

/**
 * Finds in a workspace what a scenario names, and tells what it does not find or what would change nothing. It looks only at
 * what the audience may know, so that nothing it tells depends on more.
 */
final class Assumptions {
    private static final int NAMED = 5;
    private static final int GENERALISED = 2;

    private final Visible visible;
    private final Consumer<Finding> findings;
    private final KnownPartners partners;
    private final Gazetteer areas;
    private Workspace workspace;

    private Assumptions(Visible visible, Consumer<Finding> findings) {
        this.visible = visible;
        this.findings = findings;
        this.workspace = visible.workspace();
        this.partners = new KnownPartners(workspace);
        this.areas = workspace.areas();
    }

    /** The assumptions that can be put on the workspace; each of the others is told. */
    static List<Step> found(List<Scenario.Assumption> said, Visible visible, Consumer<Finding> findings) {
        Assumptions assumptions = new Assumptions(visible, findings);
        List<Step> steps = new ArrayList<>();
        for (Scenario.Assumption each : said) {
            assumptions.step(each).filter(assumptions::changes).ifPresent(steps::add);
        }
        return steps;
    }

    private Optional<Step> step(Scenario.Assumption said) {
        if (said instanceof Scenario.Leaves leaves) {
            return departure(leaves);
        }
        return said instanceof Scenario.RotatesOut out ? rotation(out) : arrival((Scenario.Adds) said);
    }

    private Optional<Step> departure(Scenario.Leaves said) {
        Optional<KnownPartners.Known> known = partners.find(said.organisation());
        if (known.isEmpty()) {
            unknownOrganisation(
                    said, said.organisation(), "an id or a name that a profile or a table of presence gives");
            return Optional.empty();
        }
        if (!inPeriod(said, said.from())) {
            return Optional.empty();
        }
        return Optional.of(
                new Step.Departure(said, known.get().key(), known.get().name()));
    }

    private void unknownOrganisation(Scenario.Assumption said, String name, String expected) {
        Mission mission = workspace.mission();
        boolean unit = mission != null && ids(mission).contains(name);
        tell(
                WhatIfRules.ASSUMPTION_UNKNOWN,
                said,
                unit
                        ? "`" + name + "` is part of the mission and no organisation of its own"
                        : "no organisation is called `" + name + "`",
                unit ? "`rotates_out: " + name + "`; armed forces are never counted as presence" : expected,
                unit ? "" : partners.nearest(name));
    }

    private static Set<String> ids(Mission mission) {
        Set<String> ids = new TreeSet<>();
        mission.units().forEach(each -> ids.add(each.id()));
        mission.posts().forEach(each -> ids.add(each.id()));
        return ids;
    }

    private boolean inPeriod(Scenario.Assumption said, @Nullable LocalDate from) {
        LocalDate last = workspace.operation().period().until();
        if (from != null && last != null && from.isAfter(last)) {
            tell(
                    WhatIfRules.ASSUMPTION_WITHOUT_EFFECT,
                    said,
                    "`" + from + "` is after the last day of the period, `" + last + "`",
                    "a day of the period, or a longer period in `tandem.yaml`",
                    "");
            return false;
        }
        return true;
    }

    private Optional<Step> rotation(Scenario.RotatesOut said) {
        Mission mission = workspace.mission();
        Set<String> known = mission == null ? Set.of() : ids(mission);
        Set<String> offers = new TreeSet<>();
        if (mission != null) {
            mission.offers().stream().map(Resource::id).forEach(offers::add);
        }
        Set<String> gone = new HashSet<>(said.posts());
        gone.add(said.unit());
        boolean found = true;
        for (String id : new TreeSet<>(gone)) {
            found &= knows(said, known, id, "unit or post of the mission");
        }
        for (String id : said.offers()) {
            found &= knows(said, offers, id, "offer of the mission");
        }
        return found && inPeriod(said, said.from()) ? Optional.of(new Step.Rotation(said, gone)) : Optional.empty();
    }

    private boolean knows(Scenario.Assumption said, Set<String> known, String id, String what) {
        if (known.contains(id)) {
            return true;
        }
        boolean organisation = partners.find(id).isPresent();
        tell(
                WhatIfRules.ASSUMPTION_UNKNOWN,
                said,
                organisation
                        ? "`" + id + "` is an organisation and no " + what
                        : "no " + what + " is called `" + id + "`",
                organisation ? "`leaves: " + id + "`" : "an id of `mission.yaml`",
                organisation ? "" : Suggestion.nearest(id, known).orElse(""));
        return false;
    }

    private Optional<Step> arrival(Scenario.Adds said) {
        Optional<KnownPartners.Known> known = partners.find(said.organisation());
        if (known.isEmpty() && said.kind().isEmpty()) {
            unknownOrganisation(
                    said, said.organisation(), "one that is known, or `kind:` beside the name of a new one");
            return Optional.empty();
        }
        OrganisationKind kind =
                known.map(KnownPartners.Known::kind).orElseGet(() -> said.kind().orElse(OrganisationKind.OTHER));
        String name = known.map(KnownPartners.Known::name).orElse(said.organisation());
        String without = kind.armed()
                ? "`" + name + "` is an armed actor, which is never counted as presence"
                : withoutEffect(said);
        if (!without.isEmpty()) {
            tell(
                    WhatIfRules.ASSUMPTION_WITHOUT_EFFECT,
                    said,
                    without,
                    "work of a civilian organisation, in the period, where a need is stated",
                    "");
            return Optional.empty();
        }
        String key = known.map(KnownPartners.Known::key).orElseGet(() -> Aliases.fold(said.organisation()));
        return Optional.of(new Step.Arrival(said, key, name, kind, caseload(said, key)));
    }

    /** Why an addition would change nothing, or nothing that could be told; empty where it would. */
    private String withoutEffect(Scenario.Adds said) {
        LocalDate asOf = workspace.operation().asOf();
        Period days = said.period();
        if ((days.until() != null && days.until().isBefore(asOf))
                || !days.meets(workspace.operation().period())) {
            return "the work lies outside the period, or ended before the reference date";
        }
        boolean needed = workspace.needs().stream()
                .anyMatch(need -> related(need.sector(), said.sector())
                        && (areas.within(need.area(), said.area()) || areas.within(said.area(), need.area())));
        return needed
                ? ""
                : "no need is stated for `" + said.sector() + "` in `" + said.area() + "`, above or below it";
    }

    private static boolean related(String one, String other) {
        return one.equals(other) || one.startsWith(other + "-") || other.startsWith(one + "-");
    }

    /**
     * As stated; else as it declares of its work in the sector, which one more place does not contradict. What it declares of
     * this very place holds where that promises less.
     */
    private Caseload caseload(Scenario.Adds said, String partner) {
        Optional<Caseload> there = Optional.empty();
        Optional<Caseload> anywhere = Optional.empty();
        for (Presence record : workspace.presence()) {
            if (record.partner().equals(partner) && record.sector().equals(said.sector())) {
                Caseload claim = record.caseload();
                anywhere = Optional.of(
                        anywhere.filter(safe -> safe.compareTo(claim) <= 0).orElse(claim));
                if (record.area().equals(said.area())) {
                    there = Optional.of(there.map(claim::leastSafe).orElse(claim));
                }
            }
        }
        Caseload stated = said.caseload().orElse(anywhere.orElse(Caseload.UNKNOWN));
        return there.map(stated::leastSafe).orElse(stated);
    }

    /** Whether the step matches anything; then the next ones are looked at with it. */
    private boolean changes(Step step) {
        Assuming.Assumed assumed = Assuming.one(workspace, seen(step));
        if (assumed.touched() > 0) {
            workspace = assumed.workspace();
            if (step instanceof Step.Arrival arrival) {
                partners.learn(new KnownPartners.Known(arrival.partner(), arrival.name(), arrival.kind()));
            }
            return true;
        }
        tell(
                WhatIfRules.ASSUMPTION_WITHOUT_EFFECT,
                step.said(),
                step instanceof Step.Departure departure
                        ? "`" + departure.name() + "` is not known to work there, so nothing would change"
                        : "nothing would change: as much is known to be there",
                step instanceof Step.Departure departure ? where(departure.partner()) : "something new",
                "");
        return false;
    }

    /** A place as the audience sees it: who reads of districts alone is not told what lies below them. */
    private Step seen(Step step) {
        if (!(step instanceof Step.Departure departure)
                || !visible.audience().generalised()
                || departure.said().areas().isEmpty()) {
            return step;
        }
        Scenario.Leaves said = departure.said();
        List<String> coarse = said.areas().stream()
                .flatMap(area -> Stream.concat(Stream.of(area), areas.at(area, GENERALISED).map(Area::code).stream()))
                .distinct()
                .toList();
        return new Step.Departure(
                new Scenario.Leaves(
                        said.organisation(),
                        coarse,
                        said.sectors(),
                        said.from(),
                        said.reason(),
                        said.sensitivity(),
                        said.origin()),
                departure.partner(),
                departure.name());
    }

    private String where(String partner) {
        TreeSet<String> cells = new TreeSet<>();
        for (Presence record : workspace.presence()) {
            if (record.partner().equals(partner)) {
                cells.add(record.area() + "/" + record.sector());
            }
        }
        if (cells.isEmpty()) {
            return "an organisation that is reported to work somewhere";
        }
        String first = String.join(", ", cells.stream().limit(NAMED).toList());
        return "where it works: " + first + (cells.size() > NAMED ? " and " + (cells.size() - NAMED) + " more" : "");
    }

    private void tell(Rule rule, Scenario.Assumption said, String message, String expected, String nearest) {
        findings.accept(Finding.of(rule, said.origin(), message)
                .expecting(expected)
                .nearest(nearest)
                .about(said.sensitivity()));
    }

    /** Where the mission's posts are. */
    static List<String> areasOf(Mission mission, String id) {
        Stream<List<String>> units =
                mission.units().stream().filter(each -> each.id().equals(id)).map(Mission.Unit::areas);
        Stream<List<String>> posts =
                mission.posts().stream().filter(each -> each.id().equals(id)).map(Post::areas);
        return Stream.concat(units, posts)
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }
}
