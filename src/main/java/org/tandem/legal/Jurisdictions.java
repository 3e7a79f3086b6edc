package org.tandem.legal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.legal.LegalResult.Jurisdiction;
import org.tandem.model.LegalStatus;
import org.tandem.model.Mission;
import org.tandem.model.Organisation;
import org.tandem.model.OrganisationKind;

/** Who may do what where: the mission by its tasks, those who do the work by their registration, authorities by law. */
final class Jurisdictions {
    /** What a reader asks first whether somebody may do it. */
    private static final List<String> ASKED = List.of("assess", "build", "deliver", "escort", "protect", "transport");

    /** Of these, what civilians who bring aid do. */
    private static final List<String> CIVILIAN = List.of("assess", "build", "deliver", "transport");

    private static final List<String> ARMED = List.of("escort", "protect");

    private final Scene scene;
    private final Set<String> areas = new TreeSet<>();

    private Jurisdictions(Scene scene) {
        this.scene = scene;
        scene.cases().forEach(each -> areas.addAll(each.activity().areas()));
    }

    /**
     * All of them.
     *
     */
    static List<Jurisdiction> of(Scene scene) {
        Jurisdictions all = new Jurisdictions(scene);
        List<Jurisdiction> rows = new ArrayList<>(all.mission());
        rows.addAll(all.doers());
        rows.addAll(all.others(OrganisationKind.AUTHORITY, OrganisationKind.GOVERNMENT));
        rows.addAll(all.others(OrganisationKind.MILITARY, OrganisationKind.ARMED_ACTOR));
        return List.copyOf(rows);
    }

    /** Areas in which the same tasks hold and the force stands the same stand together. */
    private List<Jurisdiction> mission() {
        Mission mission = scene.mission();
        if (mission == null || scene.terms().isEmpty() || !scene.kept()) {
            return List.of();
        }
        Map<Jurisdiction, List<String>> same = new LinkedHashMap<>();
        for (String area : areas) {
            same.computeIfAbsent(mission(mission, scene.terms().get(), area), row -> new ArrayList<>())
                    .add(area);
        }
        return same.entrySet().stream()
                .map(each -> new Jurisdiction(
                        each.getKey().who(),
                        each.getValue(),
                        each.getKey().may(),
                        each.getKey().not(),
                        each.getKey().right(),
                        each.getKey().until(),
                        each.getKey().rule()))
                .toList();
    }

    private Jurisdiction mission(Mission mission, Terms terms, String area) {
        Set<String> may = new TreeSet<>();
        Set<String> resolutions = new LinkedHashSet<>();
        LocalDate last = null;
        for (Terms.Term term : terms.all()) {
            if (term.period().meets(scene.horizon())
                    && scene.lies(area, term.task().areas())) {
                may.addAll(scene.acts().all(term.task()));
                resolutions.add(term.mandate().resolution());
                last = Days.earlier(last, lapse(terms, term));
            }
        }
        String setting = Stream.of(
                        mission.posture(area, scene.workspace().areas()),
                        mission.strategy(area, scene.workspace().areas()))
                .filter(word -> !word.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        return new Jurisdiction(
                scene.name(mission.id()),
                List.of(),
                ASKED.stream().filter(may::contains).toList(),
                ASKED.stream().filter(act -> !may.contains(act)).toList(),
                resolutions.isEmpty() ? "no task in force" : String.join("; ", resolutions),
                last == null ? "" : last.toString(),
                setting.isEmpty() ? "" : "where the posture and strategy are " + setting);
    }

    /** The last day of a task that no other carries on the day after; null where it goes on. */
    private static @Nullable LocalDate lapse(Terms terms, Terms.Term term) {
        LocalDate last = term.period().until();
        return last == null
                        || terms.chain(term).stream()
                                .anyMatch(each -> each.period().contains(last.plusDays(1)))
                ? null
                : last;
    }

    private List<Jurisdiction> doers() {
        Map<String, Organisation> doers = new TreeMap<>();
        Map<String, Set<String>> where = new TreeMap<>();
        for (Case each : scene.cases()) {
            for (Organisation doer : each.workers()) {
                if (aid(doer)) {
                    doers.put(doer.id(), doer);
                    where.computeIfAbsent(doer.id(), id -> new TreeSet<>())
                            .addAll(each.activity().areas());
                }
            }
        }
        return doers.values().stream()
                .map(doer -> doer(doer, List.copyOf(where.getOrDefault(doer.id(), Set.of()))))
                .toList();
    }

    private static boolean aid(Organisation organisation) {
        return switch (organisation.kind()) {
            case INGO, NNGO, LOCAL, UN, AGENCY, RCRC -> true;
            default -> false;
        };
    }

    private Jurisdiction doer(Organisation doer, List<String> places) {
        LegalStatus.Registration registration = doer.legal().registration();
        LegalStatus.Agreement agreement = doer.legal().agreement();
        boolean own = AgreementChecks.own(doer);
        LocalDate until = agreement != null && own
                ? agreement.period().until()
                : registration == null ? null : registration.period().until();
        return new Jurisdiction(
                doer.shortName(),
                places,
                registration != null || (own && agreement != null) ? CIVILIAN : List.of("not known"),
                ARMED,
                own && agreement != null
                        ? agreement.text().isEmpty() ? "its agreement with the host State" : agreement.text()
                        : registration != null
                                ? "registration"
                                : own ? "no agreement with the host State recorded" : "no registration recorded",
                until == null ? "" : until.toString(),
                refusals(doer));
    }

    /** What it does not accept, which no mandate of the mission overrides. */
    private static String refusals(Organisation each) {
        List<String> not = new ArrayList<>();
        if (each.conditions().never("armed_escort")) {
            not.add("no armed escort");
        }
        if (each.conditions().never("military_assets")) {
            not.add("no military assets");
        }
        return not.isEmpty() ? "" : "by its own rule " + String.join(", ", not);
    }

    /** Those of {@code kinds} that answer for one of the areas. */
    private List<Jurisdiction> others(OrganisationKind... kinds) {
        return scene.workspace().organisations().stream()
                .filter(each ->
                        List.of(kinds).contains(each.kind()) && !each.areas().isEmpty())
                .map(each -> other(
                        each,
                        areas.stream()
                                .filter(area -> scene.lies(area, each.areas()))
                                .toList()))
                .filter(row -> !row.areas().isEmpty())
                .toList();
    }

    private static Jurisdiction other(Organisation each, List<String> places) {
        boolean authority = each.kind() == OrganisationKind.AUTHORITY || each.kind() == OrganisationKind.GOVERNMENT;
        String relation =
                each.relation().isEmpty() || each.relation().equals("none") ? "" : each.relation() + " to the conflict";
        return new Jurisdiction(
                each.shortName(),
                places,
                authority ? List.of("consent", "permit", "control") : List.of(),
                authority ? List.of() : ASKED,
                authority ? "host law" : relation,
                "",
                each.legal().engagement());
    }
}
