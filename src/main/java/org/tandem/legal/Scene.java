package org.tandem.legal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Directory;
import org.tandem.model.Directory.Side;
import org.tandem.model.LegalTable;
import org.tandem.model.Letter;
import org.tandem.model.Mission;
import org.tandem.model.Organisation;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Period;
import org.tandem.model.Plan;
import org.tandem.model.Workspace;
import org.tandem.vocabulary.Vocabulary;

/** What the checks know: the workspace, the mandates' terms and the activities in scope, each looked at once. */
final class Scene {
    private static final List<String> TRAINING = List.of("ihl-training", "human-rights-training");

    private final Workspace workspace;
    private final Directory directory;
    private final @Nullable Terms terms;
    private final LegalTable table;
    private final Acts acts;
    private final KnownMandates known = KnownMandates.standard();
    private final Law law = Law.standard();
    private final List<Case> cases;

    /**
     * Of the activities in {@code areas} and {@code sectors}; empty means all.
     */
    Scene(Workspace workspace, Set<String> areas, Set<String> sectors) {
        this.workspace = workspace;
        this.directory = workspace.directory();
        this.table = Vocabulary.standard().legal().with(workspace.tables().legal());
        this.acts = Acts.of(table);
        Mission mission = workspace.mission();
        this.terms = mission == null ? null : new Terms(mission);
        this.cases = workspace.plan().activities().stream()
                .filter(activity -> inScope(activity, areas, sectors))
                .map(this::look)
                .toList();
    }

    private boolean inScope(Plan.Activity activity, Set<String> areas, Set<String> sectors) {
        boolean there = areas.isEmpty()
                || activity.areas().stream()
                        .anyMatch(area -> areas.stream()
                                .anyMatch(asked -> workspace.areas().within(area, asked)));
        return there
                && (sectors.isEmpty()
                        || sectors.stream()
                                .anyMatch(asked -> activity.sector().equals(asked)
                                        || activity.sector().startsWith(asked + "-")));
    }

    private Case look(Plan.Activity activity) {
        List<String> missionHolds = new ArrayList<>();
        boolean missionDoes = !activity.legal().missionDoes().isEmpty();
        boolean takesPart = missionDoes;
        boolean uniformed = false;
        boolean anyDoes = activity.letters().values().stream()
                .anyMatch(pin -> pin.letter().responsible());
        TreeMap<String, Organisation> doers = new TreeMap<>();
        TreeMap<String, Organisation> workers = new TreeMap<>();
        TreeMap<String, Organisation> gaining = new TreeMap<>();
        for (String id : new TreeMap<>(activity.letters()).keySet()) {
            Letter letter = Optional.ofNullable(activity.letters().get(id))
                    .map(Plan.Pin::letter)
                    .orElseThrow();
            boolean holds = letter.responsible() || letter.accountable();
            Side side = side(id);
            if (side == Side.MISSION_CIVILIAN || side == Side.MISSION_UNIFORMED) {
                takesPart = true;
                uniformed |= side == Side.MISSION_UNIFORMED;
                missionDoes |= letter.responsible() || (letter.accountable() && !anyDoes);
                if (holds) {
                    missionHolds.add(id);
                }
            } else if (holds) {
                organisation(id).ifPresent(found -> {
                    doers.put(found.id(), found);
                    if (letter.responsible()) {
                        workers.put(found.id(), found);
                    }
                });
            }
        }
        // a force that does the work together with the mission is supported by it
        if (!missionHolds.isEmpty()) {
            doers.values().stream()
                    .filter(each -> each.kind() == OrganisationKind.MILITARY)
                    .forEach(each -> gaining.put(each.id(), each));
        }
        activity.legal().benefits().stream()
                .flatMap(id -> directory.organisation(id).stream())
                .filter(Organisation::force)
                .forEach(each -> gaining.put(each.id(), each));
        return new Case(
                activity,
                span(activity.period()),
                missionDoes ? acts.of(activity) : Acts.NOTHING,
                List.copyOf(missionHolds),
                takesPart,
                uniformed,
                List.copyOf(doers.values()),
                List.copyOf(workers.values()),
                TRAINING.contains(activity.kind()) ? List.of() : List.copyOf(gaining.values()),
                settings(activity, true),
                settings(activity, false),
                terms == null ? Optional.empty() : terms.find(activity.mandateTask()));
    }

    /** A Humanitarian Coordinator who is also deputy head of the mission counts as humanitarian. */
    private Side side(String id) {
        return directory.humanitarian(id) ? Side.HUMANITARIAN : directory.side(id);
    }

    private Optional<Organisation> organisation(String actor) {
        return directory.organisation(directory.house(actor));
    }

    private List<String> settings(Plan.Activity activity, boolean posture) {
        Mission mission = workspace.mission();
        if (mission == null) {
            return List.of();
        }
        List<String> areas = activity.areas().isEmpty() ? List.of("") : activity.areas();
        return areas.stream()
                .map(area ->
                        posture ? mission.posture(area, workspace.areas()) : mission.conflict(area, workspace.areas()))
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** Days that are not stated are those of the operation, and at least the reference date. */
    private Period span(Period stated) {
        Period whole = horizon();
        LocalDate from = stated.from() == null ? Days.first(whole) : stated.from();
        LocalDate until = stated.until() == null ? Days.last(whole) : stated.until();
        if (until.isBefore(from)) {
            return stated.from() == null ? new Period(until, until) : new Period(from, from);
        }
        return new Period(from, until);
    }

    /** The period of the operation; the reference date where it states none. */
    Period horizon() {
        Period stated = workspace.operation().period();
        LocalDate asOf = workspace.operation().asOf();
        LocalDate from = stated.from() == null
                ? Optional.ofNullable(Days.earlier(asOf, stated.until())).orElse(asOf)
                : stated.from();
        LocalDate until = stated.until() == null ? (from.isAfter(asOf) ? from : asOf) : stated.until();
        return new Period(from, until);
    }

    Workspace workspace() {
        return workspace;
    }

    @Nullable
    Mission mission() {
        return workspace.mission();
    }

    /** Whether anything is said of mandates, by the mission or by an activity that cites a task: only then is the register kept. */
    boolean kept() {
        Mission mission = workspace.mission();
        return mission != null
                && (!mission.mandates().isEmpty()
                        || workspace.plan().activities().stream()
                                .anyMatch(activity -> !activity.mandateTask().isEmpty()));
    }

    Optional<Terms> terms() {
        return Optional.ofNullable(terms);
    }

    /** Code of the host State; empty when not known. */
    String host() {
        Mission mission = workspace.mission();
        return mission == null || mission.host().isEmpty()
                ? workspace.operation().country()
                : mission.host();
    }

    /** The mission's agreements whose kind has one of {@code words} in it. */
    List<Mission.Agreement> agreements(String... words) {
        Mission mission = workspace.mission();
        return mission == null
                ? List.of()
                : mission.agreements().stream()
                        .filter(agreement -> {
                            String kind = agreement.kind().toLowerCase(Locale.ROOT);
                            return List.of(words).stream().anyMatch(kind::contains);
                        })
                        .sorted(Comparator.comparing(Mission.Agreement::id))
                        .toList();
    }

    /** The host State's consent to the mission. */
    List<Mission.Agreement> consent() {
        return agreements("consent");
    }

    /** Status-of-forces and status-of-mission agreements. */
    List<Mission.Agreement> status() {
        return agreements("sofa", "soma", "status");
    }

    List<Case> cases() {
        return cases;
    }

    /** Tandem's readings of law with those of the workspace. */
    LegalTable table() {
        return table;
    }

    Acts acts() {
        return acts;
    }

    Law law() {
        return law;
    }

    KnownMandates known() {
        return known;
    }

    Citations citations() {
        Mission mission = workspace.mission();
        Set<String> agreements = mission == null
                ? Set.of()
                : Set.copyOf(
                        mission.agreements().stream().map(Mission.Agreement::id).toList());
        return new Citations(law, known, agreements);
    }

    String name(String actor) {
        return directory.name(actor);
    }

    /** Names of places, as people call them. */
    String places(List<String> areas) {
        return areas.isEmpty()
                ? "everywhere"
                : String.join(
                        ", ",
                        areas.stream().map(area -> workspace.areas().name(area)).toList());
    }

    /** Whether {@code area} lies in one of {@code within}; true where that is everywhere. */
    boolean lies(String area, List<String> within) {
        return within.isEmpty()
                || within.stream().anyMatch(each -> workspace.areas().within(area, each));
    }
}
