package org.tandem.sharing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tandem.document.Once;
import org.tandem.model.Appeal;
import org.tandem.model.Audience;
import org.tandem.model.Capacity;
import org.tandem.model.Consultation;
import org.tandem.model.Consultations;
import org.tandem.model.FileIntake;
import org.tandem.model.LegalStatus;
import org.tandem.model.LegalTable;
import org.tandem.model.Mandate;
import org.tandem.model.Mission;
import org.tandem.model.Need;
import org.tandem.model.Notification;
import org.tandem.model.Operation;
import org.tandem.model.Organisation;
import org.tandem.model.Plan;
import org.tandem.model.Post;
import org.tandem.model.Presence;
import org.tandem.model.Priority;
import org.tandem.model.Resource;
import org.tandem.model.Stance;
import org.tandem.model.Tables;
import org.tandem.model.TensionTable;
import org.tandem.model.Workspace;
import org.tandem.source.Sensitivity;

/** One pass over a workspace for an audience below internal: leaves out, generalises and counts what it leaves out. */
final class Filter {
    private final Workspace all;
    private final Audience audience;
    private final Places places;
    private final Sieve sieve;

    Filter(Workspace all, Audience audience) {
        this.all = all;
        this.audience = audience;
        this.places = new Places(all.areas());
        this.sieve = new Sieve(audience.limit());
    }

    Visible visible() {
        List<Organisation> organisations = organisations();
        Mission mission = mission(all.mission());
        References references = new References(all, mission, organisations, audience.limit());
        List<Need> needs = needs();
        int before = sieve.withheld();
        List<Presence> presence = presence(references);
        boolean presenceWithheld = sieve.withheld() > before;
        Workspace left = new Workspace(
                operation(),
                all.policy(),
                mission == null ? null : references.visible(mission),
                organisations.stream().map(references::visible).toList(),
                all.areas(),
                needs,
                presence,
                plan(references),
                sieve.keep(all.meetings(), meeting -> meeting.sensitivity()).stream()
                        .map(references::visible)
                        .toList(),
                sieve.keep(all.actions(), Levels::of).stream()
                        .map(references::visible)
                        .toList(),
                files(),
                aliases(references),
                all.capacity().of(capacities(references)),
                all.letters(),
                consultations(),
                tables());
        Workspace seen = withAreas(left, new SeenAreas(left, audience.limit(), audience.generalised(), sieve));
        return new Visible(seen, audience, sieve.withheld(), presenceWithheld, Once.of(() -> Levels.highest(seen)));
    }

    /** What one sector asks for could be told from the whole and the others, so sectors are shown all or not at all. */
    private Operation operation() {
        Appeal stated = all.operation().appeal();
        if (stated == null) {
            return all.operation();
        }
        int before = sieve.withheld();
        Appeal kept = sieve.keep(List.of(stated), Appeal::sensitivity).stream()
                .findFirst()
                .orElse(null);
        if (kept != null) {
            sieve.keep(kept.sectors(), Appeal.Part::sensitivity);
            kept = sieve.withheld() > before ? kept.withoutSectors() : kept;
        }
        return all.operation().with(kept);
    }

    private static Workspace withAreas(Workspace left, SeenAreas areas) {
        return new Workspace(
                left.operation(),
                left.policy(),
                left.mission(),
                left.organisations(),
                areas.gazetteer(),
                left.needs(),
                left.presence(),
                left.plan(),
                left.meetings(),
                left.actions(),
                left.files(),
                left.aliases(),
                left.capacity(),
                left.letters(),
                left.consultations(),
                left.tables());
    }

    /** Where some are withheld it is not known which areas were asked: nothing is said of any. */
    private Consultations consultations() {
        Consultations whole = all.consultations();
        List<Consultation> kept = sieve.keep(whole.list(), Consultation::sensitivity);
        return kept.size() == whole.list().size() && !audience.generalised() ? whole : whole.partly(kept);
    }

    private Tables tables() {
        LegalTable legal = all.tables().legal();
        TensionTable tensions = all.tables().tensions();
        return new Tables(
                new LegalTable(
                        sieve.keep(legal.acts(), LegalTable.Act::sensitivity),
                        sieve.keep(legal.verbs(), LegalTable.Verb::sensitivity),
                        sieve.keep(legal.guidelines(), LegalTable.Guideline::sensitivity)),
                new TensionTable(
                        sieve.keep(tensions.tensions(), TensionTable.Tension::sensitivity),
                        sieve.keep(tensions.common(), TensionTable.Common::sensitivity)));
    }

    /** Each is told of where its work is told of exactly; that its work is withheld is counted there. */
    private List<Capacity> capacities(References references) {
        Sensitivity limit = audience.generalised() ? Sensitivity.LOW : audience.limit();
        return all.capacity().list().stream()
                .filter(each -> each.sensitivity()
                        .highest(references.levelOf(each.partner()))
                        .atMost(limit))
                .toList();
    }

    private List<Need> needs() {
        List<Need> kept = sieve.keep(all.needs(), Need::sensitivity);
        if (!audience.generalised()) {
            return kept;
        }
        Generalised<Need> generalised = new GeneralisedNeeds(places).of(kept);
        sieve.count(generalised.left());
        return generalised.records();
    }

    /** Work of a partner that must not be named must not be told either, however public its own row. */
    private List<Presence> presence(References references) {
        List<Presence> kept = sieve.keep(
                all.presence(), record -> record.sensitivity().highest(references.levelOf(record.partner())));
        if (!audience.generalised()) {
            return kept;
        }
        Generalised<Presence> generalised = new GeneralisedPresence(places).of(kept);
        sieve.count(generalised.left());
        return generalised.records();
    }

    private Plan plan(References references) {
        return new Plan(
                sieve.keep(all.plan().activities(), Plan.Activity::sensitivity).stream()
                        .map(activity -> references.visible(activity, places(activity.sensitivity(), activity.areas())))
                        .toList(),
                sieve.keep(all.plan().decisions(), Plan.Decision::sensitivity).stream()
                        .map(decision -> references.visible(decision, about(decision)))
                        .toList(),
                new SeenStances(audience, places, sieve).of(all.plan().accord(), references),
                notifications(references));
    }

    /** Where a site lies and a way leads is told to nobody here, however public the record; whose it is must be tellable too. */
    private List<Notification> notifications(References references) {
        return sieve
                .keep(
                        all.plan().notifications(),
                        each -> each.sensitivity().highest(references.levelOf(each.organisation())))
                .stream()
                .map(each -> references.visible(each, place(each.sensitivity(), each.area())))
                .toList();
    }

    /** {@code AREA/SECTOR} with the area as coarse as the audience sees it; anything else as it is. */
    private String about(Plan.Decision decision) {
        String about = decision.about();
        int slash = about.indexOf('/');
        if (slash < 0) {
            return about;
        }
        String area = place(decision.sensitivity(), about.substring(0, slash));
        return area.isEmpty() ? "" : area + about.substring(slash);
    }

    private List<Organisation> organisations() {
        for (Organisation organisation : all.organisations()) {
            if (!organisation.sensitivity().atMost(audience.limit())) {
                sieve.count(organisation.posts().size()
                        + organisation.priorities().size()
                        + organisation.stance().objectives().size()
                        + organisation.stance().protocols().size()
                        + organisation.offers().size()
                        + organisation.requests().size());
            }
        }
        return sieve.keep(all.organisations(), Organisation::sensitivity).stream()
                .map(this::organisation)
                .toList();
    }

    private Organisation organisation(Organisation whole) {
        return new Organisation(
                whole.id(),
                whole.name(),
                whole.acronym(),
                whole.kind(),
                whole.aliases(),
                whole.sectors(),
                whole.lead(),
                places(whole.sensitivity(), whole.areas()),
                whole.relation(),
                whole.conditions(),
                legal(whole.legal(), whole.sensitivity()),
                posts(whole.posts(), whole.sensitivity()),
                priorities(whole.priorities(), whole.sensitivity()),
                resources(whole.offers()),
                resources(whole.requests()),
                stance(whole.stance(), whole.sensitivity()),
                whole.sensitivity(),
                whole.origin());
    }

    private @Nullable Mission mission(@Nullable Mission whole) {
        if (whole == null) {
            return null;
        }
        return new Mission(
                whole.id(),
                whole.name(),
                whole.host(),
                whole.posture(),
                whole.strategy(),
                mandates(whole.mandates()),
                sieve.keep(whole.agreements(), Mission.Agreement::sensitivity),
                posts(whole.posts(), Sensitivity.LOW),
                units(whole.units()),
                priorities(whole.priorities(), Sensitivity.LOW),
                resources(whole.offers()),
                resources(whole.requests()),
                settings(whole.settings()),
                stance(whole.stance(), Sensitivity.LOW),
                whole.origin());
    }

    private List<Mandate> mandates(List<Mandate> mandates) {
        return sieve.keep(mandates, Mandate::sensitivity).stream()
                .map(mandate -> mandate.with(sieve.keep(mandate.tasks(), Mandate.Task::sensitivity)))
                .toList();
    }

    /** One whose place cannot be told goes: without areas it would hold everywhere. */
    private List<Mission.Setting> settings(List<Mission.Setting> settings) {
        List<Mission.Setting> seen = new ArrayList<>();
        for (Mission.Setting setting : sieve.keep(settings, Mission.Setting::sensitivity)) {
            List<String> areas = places(setting.sensitivity(), setting.areas());
            if (areas.isEmpty() && !setting.areas().isEmpty()) {
                sieve.count(1);
            } else {
                seen.add(new Mission.Setting(
                        areas, setting.posture(), setting.strategy(), setting.conflict(), setting.sensitivity()));
            }
        }
        return List.copyOf(seen);
    }

    /** A permit tells where its holder works. One whose place cannot be told goes: without areas it would hold everywhere. */
    private LegalStatus legal(LegalStatus whole, Sensitivity holder) {
        LegalStatus.Registration registration = sieve
                .keep(
                        Optional.ofNullable(whole.registration()).stream().toList(),
                        LegalStatus.Registration::sensitivity)
                .stream()
                .findFirst()
                .orElse(null);
        LegalStatus.Agreement agreement = sieve
                .keep(Optional.ofNullable(whole.agreement()).stream().toList(), LegalStatus.Agreement::sensitivity)
                .stream()
                .findFirst()
                .orElse(null);
        List<LegalStatus.Permit> permits = new ArrayList<>();
        for (LegalStatus.Permit permit : sieve.keep(whole.permits(), LegalStatus.Permit::sensitivity)) {
            List<String> areas = places(permit.sensitivity().highest(holder), permit.areas());
            if (areas.isEmpty() && !permit.areas().isEmpty()) {
                sieve.count(1);
            } else {
                permits.add(new LegalStatus.Permit(
                        permit.kind(), permit.period(), areas, permit.sensitivity(), permit.origin()));
            }
        }
        return new LegalStatus(registration, agreement, List.copyOf(permits), whole.engagement());
    }

    private List<Mission.Unit> units(List<Mission.Unit> units) {
        for (Mission.Unit unit : units) {
            if (!unit.sensitivity().atMost(audience.limit())) {
                sieve.count(unit.capabilities().size());
            }
        }
        return sieve.keep(units, Mission.Unit::sensitivity).stream()
                .map(unit -> new Mission.Unit(
                        unit.id(),
                        unit.component(),
                        places(unit.sensitivity(), unit.areas()),
                        resources(unit.capabilities()),
                        unit.sensitivity(),
                        unit.origin()))
                .toList();
    }

    /**
     * Where a post sits tells where its organisation is, so the higher of both levels says how exactly it is told. One whose
     * place cannot be told goes: a post without areas would be there for everywhere.
     */
    private List<Post> posts(List<Post> posts, Sensitivity holder) {
        List<Post> seen = new ArrayList<>();
        for (Post post : sieve.keep(posts, Post::sensitivity)) {
            List<String> areas = places(post.sensitivity().highest(holder), post.areas());
            if (areas.isEmpty() && !post.areas().isEmpty()) {
                sieve.count(1);
            } else {
                seen.add(new Post(
                        post.id(),
                        post.organisation(),
                        post.role(),
                        post.component(),
                        areas,
                        post.channels(),
                        post.sensitivity(),
                        post.origin()));
            }
        }
        return List.copyOf(seen);
    }

    private Stance stance(Stance whole, Sensitivity holder) {
        return new SeenStances(audience, places, sieve).of(whole, holder);
    }

    private List<Priority> priorities(List<Priority> priorities, Sensitivity holder) {
        return sieve.keep(priorities, Priority::sensitivity).stream()
                .map(priority -> new Priority(
                        priority.rank(),
                        priority.sector(),
                        place(priority.sensitivity().highest(holder), priority.area()),
                        priority.text(),
                        priority.sensitivity(),
                        priority.origin()))
                .toList();
    }

    /** One whose place cannot be told goes: without a place it would be there for everywhere. */
    private List<Resource> resources(List<Resource> resources) {
        List<Resource> seen = new ArrayList<>();
        for (Resource resource : sieve.keep(resources, Resource::sensitivity)) {
            String area = place(resource.sensitivity(), resource.area());
            if (area.isEmpty() && !resource.area().isEmpty()) {
                sieve.count(1);
            } else {
                seen.add(resource.in(area));
            }
        }
        return List.copyOf(seen);
    }

    private List<String> places(Sensitivity level, List<String> areas) {
        return generalise(level) ? places.coarse(areas) : areas;
    }

    private String place(Sensitivity level, String area) {
        return generalise(level) ? places.coarse(area).orElse("") : area;
    }

    private boolean generalise(Sensitivity level) {
        return audience.generalised() && level != Sensitivity.LOW;
    }

    /** Other names of partners that must not be named are no names to know either. */
    private Map<String, String> aliases(References references) {
        Map<String, String> seen = new HashMap<>(all.aliases());
        seen.values().removeIf(partner -> !references.levelOf(partner).atMost(audience.limit()));
        return seen;
    }

    /** Files of which nothing may be seen are not named. */
    private List<FileIntake> files() {
        return all.files().stream()
                .map(file -> file.upTo(audience.limit()))
                .filter(file -> file.rowsUsed() + file.rowsSetAside() > 0)
                .toList();
    }
}
