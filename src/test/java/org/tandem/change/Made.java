package org.tandem.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tandem.Sparse;
import org.tandem.coverage.Coverage;
import org.tandem.coverage.CoverageOptions;
import org.tandem.coverage.CoverageResult;
import org.tandem.document.Once;
import org.tandem.model.Area;
import org.tandem.model.Audience;
import org.tandem.model.Caseload;
import org.tandem.model.Gazetteer;
import org.tandem.model.Grade;
import org.tandem.model.Group;
import org.tandem.model.Measure;
import org.tandem.model.Need;
import org.tandem.model.Operation;
import org.tandem.model.Organisation;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Period;
import org.tandem.model.Plan;
import org.tandem.model.Policy;
import org.tandem.model.Presence;
import org.tandem.model.Progress;
import org.tandem.model.Workspace;
import org.tandem.responsibility.Responsibility;
import org.tandem.sharing.Visible;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/** A made-up state: cells with people in need, and partners with distinct caseloads, so that intervals are exact. */
final class Made {
    private final LocalDate asOf;
    /** {@code AREA/SECTOR} to people in need; below 0 where severity alone is stated. */
    final Map<String, Integer> needs = new TreeMap<>();

    final Map<String, Integer> severities = new TreeMap<>();
    /** {@code partner@AREA/SECTOR} to people reached; below 0 for no figure. */
    final Map<String, Integer> presence = new TreeMap<>();

    final Map<String, Set<String>> replaced = new TreeMap<>();
    final Map<String, String> aliases = new TreeMap<>();
    final Map<String, String> names = new TreeMap<>();
    final List<Organisation> organisations = new ArrayList<>();
    final Map<String, OrganisationKind> kinds = new TreeMap<>();
    Policy policy = Policy.DEFAULT;
    Audience audience = Audience.INTERNAL;
    CoverageOptions options = CoverageOptions.DEFAULT;

    Made(String asOf) {
        this.asOf = LocalDate.parse(asOf);
    }

    Made need(String cell, int people) {
        needs.put(cell, people);
        return this;
    }

    Made partner(String name, String cell, int reached) {
        presence.put(name + "@" + cell, reached);
        return this;
    }

    Made moved(String code, String... now) {
        replaced.put(code, new LinkedHashSet<>(List.of(now)));
        return this;
    }

    Made named(String code, String name) {
        names.put(code, name);
        return this;
    }

    State state(String name) {
        Visible visible = new Visible(workspace(), audience, 0, false, Sensitivity.LOW);
        CoverageResult coverage = Coverage.of(visible, options);
        return State.newest(name, visible, coverage, Once.of(() -> Responsibility.of(visible, coverage.gaps())));
    }

    /** As an older state, by the policy of {@code newest}. */
    State older(String name, Made newest) {
        return State.older(name, new Visible(workspace(), audience, 0, false, Sensitivity.LOW), options, newest.policy);
    }

    /** What changed up to {@code now}. */
    static ChangeResult between(Made now, Made... earlier) {
        List<State> states = new ArrayList<>();
        for (Made each : earlier) {
            states.add(each.older("state " + (states.size() + 1), now));
        }
        return Change.of(states, now.state("newest"));
    }

    private Workspace workspace() {
        Set<String> codes = new LinkedHashSet<>();
        needs.keySet().forEach(cell -> codes.add(cell.substring(0, cell.indexOf('/'))));
        presence.keySet().forEach(at -> codes.add(at.substring(at.indexOf('@') + 1, at.indexOf('/'))));
        List<Area> areas = new ArrayList<>(List.of(area("SSD", 0, "")));
        codes.remove("SSD");
        codes.forEach(code -> areas.add(area(code, 1, "SSD")));
        return Sparse.workspace(
                new Operation("Made", "SSD", asOf, Period.ALWAYS, null, Origin.NOWHERE),
                policy,
                null,
                organisations,
                new Gazetteer(areas, true).replacing(replaced),
                needs.keySet().stream().map(this::need).toList(),
                presence.keySet().stream().map(this::presence).toList(),
                Plan.EMPTY,
                List.of(),
                List.of(),
                List.of(),
                aliases);
    }

    private Area area(String code, int level, String parent) {
        return new Area(
                code,
                names.getOrDefault(code, ""),
                level,
                parent,
                Measure.UNKNOWN,
                Measure.UNKNOWN,
                Sensitivity.LOW,
                "",
                true,
                Period.ALWAYS,
                Origin.NOWHERE);
    }

    private Need need(String cell) {
        int slash = cell.indexOf('/');
        return new Need(
                cell.substring(0, slash),
                cell.substring(slash + 1),
                Group.EVERYBODY,
                Sensitivity.LOW,
                Measure.UNKNOWN,
                Measure.UNKNOWN,
                needs.getOrDefault(cell, 0) < 0 ? Measure.UNKNOWN : Measure.of(needs.getOrDefault(cell, 0)),
                Measure.UNKNOWN,
                Measure.UNKNOWN,
                Measure.of(severities.getOrDefault(cell, 3)),
                asOf,
                "",
                "",
                Grade.NONE,
                Optional.empty(),
                Origin.ofFile("needs/a.csv"));
    }

    private Presence presence(String at) {
        int sign = at.indexOf('@');
        int slash = at.indexOf('/');
        String name = at.substring(0, sign);
        int reached = presence.getOrDefault(at, -1);
        return new Presence(
                key(name),
                name,
                kinds.getOrDefault(name, OrganisationKind.INGO),
                at.substring(sign + 1, slash),
                at.substring(slash + 1),
                Group.EVERYBODY,
                Sensitivity.LOW,
                Caseload.DISTINCT,
                reached < 0 ? Measure.UNKNOWN : Measure.of(reached),
                Measure.UNKNOWN,
                Progress.UNDER_WAY,
                Origin.ofFile("presence/a.csv"));
    }

    /** As the loader makes it: a listed name's key, else the folded name. */
    private String key(String name) {
        String folded = org.tandem.vocabulary.Aliases.fold(name);
        return aliases.getOrDefault(folded, folded);
    }
}
