package org.tandem.sharing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tandem.document.Once;
import org.tandem.model.Appeal;
import org.tandem.model.Audience;
import org.tandem.model.Consultation;
import org.tandem.model.Consultations;
import org.tandem.model.FileIntake;
import org.tandem.model.LegalTable;
import org.tandem.model.Mission;
import org.tandem.model.Need;
import org.tandem.model.Operation;
import org.tandem.model.Organisation;
import org.tandem.model.Presence;
import org.tandem.model.Tables;
import org.tandem.model.TensionTable;
import org.tandem.model.Workspace;

/** One pass over a workspace for an audience below internal: leaves out, generalises and counts what it leaves out. */
final class Filter {
    private final Workspace all;
    private final Audience audience;
    private final Places places;
    private final Sieve sieve;
    private final SeenFigures figures;
    private final HiddenNames hidden;

    Filter(Workspace all, Audience audience) {
        this.all = new SmallCounts(Visible.suppressBelow(audience, all.policy())).of(all);
        this.audience = audience;
        this.hidden = HiddenNames.of(all, audience);
        this.places = new Places(all.areas());
        this.sieve = new Sieve(audience.limit());
        this.figures = new SeenFigures(audience, places, sieve);
    }

    Visible visible() {
        Coarse coarse = new Coarse(audience, places);
        SeenActors actors = new SeenActors(audience, coarse, sieve);
        List<Organisation> organisations = actors.organisations(all.organisations());
        Mission mission = actors.mission(all.mission());
        References references = new References(all, mission, organisations, audience.limit());
        List<Need> needs = figures.needs(all.needs());
        int before = sieve.withheld();
        List<Presence> presence = figures.presence(all.presence(), references);
        boolean presenceWithheld = sieve.withheld() > before;
        SeenWords words = new SeenWords(hidden);
        Workspace left = new Workspace(
                words.of(operation()),
                all.policy(),
                mission == null ? null : words.of(references.visible(mission)),
                organisations.stream()
                        .map(each -> words.of(references.visible(each)))
                        .toList(),
                all.areas(),
                words.needs(needs),
                words.presence(presence),
                words.of(new SeenPlan(audience, coarse, sieve, references).of(all.plan())),
                words.of(sieve.keep(all.meetings(), meeting -> meeting.sensitivity()).stream()
                        .map(references::visible)
                        .toList()),
                words.of(sieve.keep(all.actions(), Levels::of).stream()
                        .map(references::visible)
                        .toList()),
                files(),
                words.aliases(aliases(references)),
                words.of(all.capacity()
                        .of(figures.capacities(all.capacity().list(), references))
                        .by(sieve.keep(all.capacity().own(), each -> hidden.level(each.sensitivity(), each.source())))),
                words.of(new SeenLetters(audience.limit(), hidden, sieve).of(all.letters())),
                words.of(consultations()),
                words.of(tables()));
        Workspace seen = withAreas(left, new SeenAreas(left, audience.limit(), audience.generalised(), sieve));
        return new Visible(seen, audience, sieve.withheld(), presenceWithheld, Once.of(() -> Levels.highest(seen)));
    }

    /** Without its name where that is withheld. What one sector asks for could be told from the whole and the others, so sectors are shown all or not at all. */
    private Operation operation() {
        Operation named = all.operation().sensitivity().atMost(audience.limit())
                ? all.operation()
                : all.operation().called(Visible.NOT_SHOWN);
        sieve.count(named.equals(all.operation()) ? 0 : 1);
        Appeal stated = named.appeal();
        if (stated == null) {
            return named;
        }
        int before = sieve.withheld();
        Appeal kept = sieve.keep(List.of(stated), Appeal::sensitivity).stream()
                .findFirst()
                .orElse(null);
        if (kept != null) {
            sieve.keep(kept.sectors(), Appeal.Part::sensitivity);
            kept = sieve.withheld() > before ? kept.withoutSectors() : kept;
        }
        return named.with(kept);
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
        return kept.size() == whole.list().size() && !audience.generalised() ? whole.with(kept) : whole.partly(kept);
    }

    /** A reading that names somebody who may not be named is withheld with its words. */
    private Tables tables() {
        LegalTable legal = all.tables().legal();
        TensionTable tensions = all.tables().tensions();
        return new Tables(
                new LegalTable(
                        sieve.keep(legal.acts(), each -> hidden.level(each.sensitivity(), each.id(), each.words())),
                        sieve.keep(legal.verbs(), each -> hidden.level(each.sensitivity(), each.verb(), each.source())),
                        sieve.keep(
                                legal.guidelines(),
                                each -> hidden.level(
                                        each.sensitivity(), each.id(), each.name(), each.status(), each.asks()))),
                new TensionTable(
                        sieve.keep(
                                tensions.tensions(),
                                each -> hidden.level(each.sensitivity(), each.id(), each.reason())),
                        sieve.keep(
                                tensions.common(),
                                each -> hidden.level(each.sensitivity(), each.id(), each.reason()))));
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
