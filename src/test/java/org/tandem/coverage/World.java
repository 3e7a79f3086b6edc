package org.tandem.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tandem.Sparse;
import org.tandem.model.Appeal;
import org.tandem.model.Area;
import org.tandem.model.Audience;
import org.tandem.model.Caseload;
import org.tandem.model.FileIntake;
import org.tandem.model.Gazetteer;
import org.tandem.model.Grade;
import org.tandem.model.Group;
import org.tandem.model.Measure;
import org.tandem.model.Need;
import org.tandem.model.Operation;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Period;
import org.tandem.model.Plan;
import org.tandem.model.Policy;
import org.tandem.model.Presence;
import org.tandem.model.Progress;
import org.tandem.model.Workspace;
import org.tandem.sharing.Visible;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/** A small operation in South Sudan as of 2014-06-15, put together in the test that looks at it. */
final class World {
    static final LocalDate AS_OF = LocalDate.of(2014, 6, 15);
    static final LocalDate RECENT = LocalDate.of(2014, 6, 1);

    private final List<Area> areas = new ArrayList<>();
    private final List<Need> needs = new ArrayList<>();
    private final List<Presence> presence = new ArrayList<>();
    private final List<Plan.Decision> decisions = new ArrayList<>();
    private final List<FileIntake> files = new ArrayList<>();
    private Audience audience = Audience.INTERNAL;
    private boolean withheld;
    private CoverageOptions options = CoverageOptions.DEFAULT;
    private @Nullable Appeal appeal;
    private Policy policy = Policy.DEFAULT;

    /** The country, two states and three counties. */
    World() {
        area("SSD", 0, "").area("SS07", 1, "SSD").area("SS06", 1, "SSD");
        area("SS0707", 2, "SS07").area("SS0708", 2, "SS07").area("SS0609", 2, "SS06");
    }

    /** An area that is there already, in a mission area. */
    World inMissionArea(String code, String missionArea) {
        areas.replaceAll(area -> !area.code().equals(code)
                ? area
                : new Area(
                        code,
                        area.name(),
                        area.level(),
                        area.parent(),
                        area.population(),
                        area.access(),
                        area.accessSensitivity(),
                        missionArea,
                        area.fromCods(),
                        area.valid(),
                        area.origin()));
        return this;
    }

    World area(String code, int level, String parent) {
        return area(code, level, parent, Measure.UNKNOWN, Measure.UNKNOWN);
    }

    World area(String code, int level, String parent, Measure population, Measure access) {
        areas.removeIf(area -> area.code().equals(code));
        return add(code, level, parent, population, access);
    }

    /** An area whose code is new: many of them without looking through all others. */
    World areaUnchecked(String code, int level, String parent) {
        return add(code, level, parent, Measure.UNKNOWN, Measure.UNKNOWN);
    }

    private World add(String code, int level, String parent, Measure population, Measure access) {
        areas.add(new Area(
                code, "", level, parent, population, access, Sensitivity.LOW, "", true, Period.ALWAYS, Origin.NOWHERE));
        return this;
    }

    /** A need to be changed part by part before it is added. */
    static final class NeedOf {
        private final String area;
        private final String sector;
        private Group group = Group.EVERYBODY;
        private Sensitivity sensitivity = Sensitivity.LOW;
        private Measure population = Measure.UNKNOWN;
        private Measure affected = Measure.UNKNOWN;
        private Measure inNeed = Measure.UNKNOWN;
        private Measure targeted = Measure.UNKNOWN;
        private Measure reached = Measure.UNKNOWN;
        private Measure severity = Measure.UNKNOWN;
        private @Nullable LocalDate on = RECENT;
        private String method = "";
        private Grade grade = Grade.NONE;
        private Optional<Need.Rival> rival = Optional.empty();

        NeedOf(String area, String sector) {
            this.area = area;
            this.sector = sector;
        }

        NeedOf group(String status) {
            return group(Group.ofStatus(status));
        }

        NeedOf group(Group group) {
            this.group = group;
            return this;
        }

        NeedOf sensitivity(Sensitivity level) {
            this.sensitivity = level;
            return this;
        }

        NeedOf population(long people) {
            this.population = Measure.of(people);
            return this;
        }

        NeedOf affected(long people) {
            this.affected = Measure.of(people);
            return this;
        }

        NeedOf inNeed(long people) {
            this.inNeed = Measure.of(people);
            return this;
        }

        NeedOf targeted(long people) {
            this.targeted = Measure.of(people);
            return this;
        }

        NeedOf reached(long people) {
            this.reached = Measure.of(people);
            return this;
        }

        NeedOf severity(int phase) {
            this.severity = Measure.of(phase);
            return this;
        }

        NeedOf on(@Nullable LocalDate day) {
            this.on = day;
            return this;
        }

        NeedOf method(String words) {
            this.method = words;
            return this;
        }

        NeedOf grade(String source, String information) {
            this.grade = new Grade(source, information);
            return this;
        }

        NeedOf rival(long people, LocalDate day, Grade graded) {
            this.rival = Optional.of(new Need.Rival(people, day, graded, "", Origin.ofFile("needs/b.csv")));
            return this;
        }

        NeedOf rival(long people) {
            this.rival = Optional.of(new Need.Rival(people, on, Grade.NONE, "", Origin.ofFile("needs/b.csv")));
            return this;
        }

        Need need() {
            return new Need(
                    area,
                    sector,
                    group,
                    sensitivity,
                    population,
                    affected,
                    inNeed,
                    targeted,
                    reached,
                    severity,
                    on,
                    "",
                    method,
                    grade,
                    rival,
                    Origin.ofFile("needs/a.csv"));
        }
    }

    World need(String area, String sector, UnaryOperator<NeedOf> change) {
        needs.add(change.apply(new NeedOf(area, sector)).need());
        return this;
    }

    World need(String area, String sector, long inNeed) {
        return need(area, sector, need -> need.inNeed(inNeed).severity(3));
    }

    /** A partner at work with so many people reached, and no word on whose they are. */
    World partner(String name, String area, String sector, long reached) {
        return partner(name, area, sector, Measure.of(reached), Caseload.UNKNOWN);
    }

    World partner(String name, String area, String sector) {
        return partner(name, area, sector, Measure.UNKNOWN, Caseload.UNKNOWN);
    }

    World partner(String name, String area, String sector, Measure reached, Caseload caseload) {
        return presence(
                name, OrganisationKind.INGO, area, sector, Group.EVERYBODY, caseload, reached, Measure.UNKNOWN, true);
    }

    /** Work that says for how many people it neither is nor was. */
    World work(String name, String area, String sector, Progress progress) {
        return presence(
                name,
                OrganisationKind.INGO,
                area,
                sector,
                Group.EVERYBODY,
                Caseload.UNKNOWN,
                Measure.UNKNOWN,
                Measure.UNKNOWN,
                progress);
    }

    World presence(
            String name,
            OrganisationKind kind,
            String area,
            String sector,
            Group group,
            Caseload caseload,
            Measure reached,
            Measure planned,
            boolean current) {
        return presence(
                name,
                kind,
                area,
                sector,
                group,
                caseload,
                reached,
                planned,
                current ? Progress.UNDER_WAY : Progress.ENDED);
    }

    /** Work in Education in Malakal that is so far. */
    World work(String name, Progress progress, Measure reached, Measure planned) {
        return presence(
                name,
                OrganisationKind.INGO,
                "SS0707",
                "EDU",
                Group.EVERYBODY,
                Caseload.UNKNOWN,
                reached,
                planned,
                progress);
    }

    World presence(
            String name,
            OrganisationKind kind,
            String area,
            String sector,
            Group group,
            Caseload caseload,
            Measure reached,
            Measure planned,
            Progress progress) {
        presence.add(new Presence(
                name.toLowerCase(java.util.Locale.ROOT),
                name,
                kind,
                area,
                sector,
                group,
                Sensitivity.LOW,
                caseload,
                reached,
                planned,
                progress,
                Origin.ofFile("presence/3w.csv")));
        return this;
    }

    World decision(String about) {
        return decision(about, null, Measure.UNKNOWN);
    }

    /** That the assessment of that day counts, or that number of people. */
    World decision(String about, @Nullable LocalDate assessedOn, Measure inNeed) {
        decisions.add(Sparse.decision(
                "d-1", null, about, "use it", "", "", assessedOn, inNeed, Sensitivity.LOW, Origin.ofFile("plan.yaml")));
        return this;
    }

    World file(String path, String table, int used, int setAside) {
        files.add(new FileIntake(path, table, "Tandem columns", levels(used), levels(setAside), Map.of(), 0));
        return this;
    }

    private static Map<Sensitivity, Integer> levels(int count) {
        Map<Sensitivity, Integer> levels = new EnumMap<>(Sensitivity.class);
        levels.put(Sensitivity.LOW, count);
        return levels;
    }

    World audience(Audience reader, boolean presenceWithheld) {
        this.audience = reader;
        this.withheld = presenceWithheld;
        return this;
    }

    World appeal(Appeal stated) {
        this.appeal = stated;
        return this;
    }

    World policy(Policy asked) {
        this.policy = asked;
        return this;
    }

    World options(CoverageOptions asked) {
        this.options = asked;
        return this;
    }

    World shuffled(Random random) {
        Collections.shuffle(needs, random);
        Collections.shuffle(presence, random);
        Collections.shuffle(areas, random);
        return this;
    }

    Visible visible() {
        Workspace workspace = Sparse.workspace(
                new Operation("Test", "SSD", AS_OF, Period.ALWAYS, null, appeal, Sensitivity.LOW, Origin.NOWHERE),
                policy,
                null,
                List.of(),
                new Gazetteer(areas, true),
                List.copyOf(needs),
                List.copyOf(presence),
                Sparse.plan(List.of(), List.copyOf(decisions)),
                List.of(),
                List.of(),
                List.copyOf(files));
        return new Visible(workspace, audience, withheld ? 1 : 0, withheld, Sensitivity.LOW);
    }

    CoverageResult result() {
        return Coverage.of(visible(), options);
    }

    /** The row of an area and sector. */
    Gap gap(String area, String sector) {
        return result().gaps().stream()
                .filter(gap -> gap.reference().equals(area + "/" + sector))
                .findFirst()
                .orElseThrow();
    }
}
