package org.tandem.requests;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tandem.model.Area;
import org.tandem.model.Conditions;
import org.tandem.model.Directory;
import org.tandem.model.Directory.Side;
import org.tandem.model.Gazetteer;
import org.tandem.model.Measure;
import org.tandem.model.Mission;
import org.tandem.model.Organisation;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Resource;
import org.tandem.model.UnitWords;
import org.tandem.model.Workspace;

/** All that is offered, and which of it fits a request. */
final class Pool {
    /** What a unit is able to do though nobody offered it. */
    record Able(Mission.Unit unit, Resource capability) {}

    private final Workspace workspace;
    private final Gazetteer areas;
    private final Directory directory;
    private final List<Offered> offers = new ArrayList<>();

    Pool(Workspace workspace) {
        this.workspace = workspace;
        this.areas = workspace.areas();
        this.directory = workspace.directory();
        for (Organisation each : workspace.organisations()) {
            boolean party = each.party();
            boolean armed =
                    each.kind() == OrganisationKind.MILITARY || each.kind() == OrganisationKind.ARMED_ACTOR || party;
            each.offers().forEach(offer -> offers.add(new Offered(offer, each.id(), military(offer, armed), party)));
        }
        Mission mission = workspace.mission();
        if (mission != null) {
            mission.offers()
                    .forEach(offer -> offers.add(new Offered(offer, mission.id(), military(offer, true), false)));
        }
        offers.sort(Comparator.comparing(Offered::id));
    }

    private static boolean military(Resource offer, boolean usual) {
        String asset = offer.terms().given().asset();
        return asset.isEmpty() ? usual : !asset.equals("civilian");
    }

    /** In id order. */
    List<Offered> offers() {
        return offers;
    }

    /** Offers of the kind asked for, those that fit best first: the one named in the decision, the nearest, the first, the id. */
    List<Offered> ofKind(Wanted wanted) {
        return offers.stream()
                .filter(each -> each.offer().kind().equals(wanted.request().kind()))
                .sorted(Comparator.<Offered, Boolean>comparing(
                                each -> !each.id().equals(wanted.namedOffer()))
                        .thenComparing(each ->
                                distance(each.offer().area(), wanted.request().area()))
                        .thenComparing(each -> Ledger.first(each.offer().period()))
                        .thenComparing(Offered::id))
                .toList();
    }

    /** How many steps up the offer's area lies; the last where it is tied to none. */
    private int distance(String offered, String asked) {
        List<Area> up = areas.lineage(asked);
        for (int steps = 0; steps < up.size(); steps++) {
            if (up.get(steps).code().equals(offered)) {
                return steps;
            }
        }
        return offered.equals(asked) ? 0 : Integer.MAX_VALUE;
    }

    /** Why {@code offered} cannot serve {@code wanted}; empty when it can. */
    Optional<String> misfit(Wanted wanted, Offered offered) {
        Resource offer = offered.offer();
        Resource request = wanted.request();
        if (offered.owner().equals(wanted.owner())) {
            return Optional.of("it is offered by who asks");
        }
        if (!offer.quantity().known()) {
            return Optional.of("it does not say how much");
        }
        if (!Offered.unit(offer.unit()).equals(Offered.unit(request.unit()))) {
            return Optional.of("it is counted in " + (offer.unit().isBlank() ? "no stated unit" : offer.unit())
                    + ", the request in " + request.unit());
        }
        if (!offer.area().isEmpty() && (request.area().isEmpty() || !areas.within(request.area(), offer.area()))) {
            return Optional.of("it is offered in " + areas.name(offer.area()) + " only");
        }
        if (offer.period().until() != null
                && offer.period().until().isBefore(workspace.operation().asOf())) {
            return Optional.of("its time is over since " + offer.period().until());
        }
        if (!offer.period().meets(request.period())) {
            return Optional.of("it is there on other days");
        }
        if (offer.terms().given().min().exceeds(wanted.quantity())) {
            return Optional.of("it is given from "
                    + UnitWords.counted(offer.terms().given().min().orElse(0), offer.unit()) + " on only");
        }
        return unwilling(wanted, offered);
    }

    /** What the conditions of the giver, and the distinction between civilian and armed actors, say against it. */
    private Optional<String> unwilling(Wanted wanted, Offered offered) {
        if (offered.party()) {
            return Optional.of("its owner is a party to the conflict");
        }
        boolean humanitarian = directory.side(offered.owner()) == Side.HUMANITARIAN;
        boolean armed = wanted.side() == Side.MISSION_UNIFORMED || wanted.side() == Side.ARMED;
        boolean mission = armed || wanted.side() == Side.MISSION_CIVILIAN;
        if (humanitarian && armed) {
            return Optional.of("a humanitarian's means are not proposed to armed actors");
        }
        Conditions conditions = directory
                .organisation(offered.owner())
                .map(Organisation::conditions)
                .orElse(Conditions.NONE);
        if (wanted.request().kind().equals("data") && !conditions.told()) {
            return Optional.of("to whom its owner gives data may not be shown");
        }
        String data = conditions.word("data");
        boolean kept = data.equals("none") || data.equals("internal") || (mission && data.equals("humanitarian"));
        if (wanted.request().kind().equals("data") && kept) {
            return Optional.of("its owner gives data no further than `data: " + data + "`");
        }
        return Optional.empty();
    }

    /** Units whose means are of the kind and the unit asked for, there; nobody offered them. */
    List<Able> able(Wanted wanted) {
        List<Able> able = new ArrayList<>();
        Mission mission = workspace.mission();
        if (mission == null) {
            return able;
        }
        String asked = wanted.request().area();
        for (Mission.Unit unit : mission.units()) {
            boolean near = asked.isEmpty()
                    || unit.areas().isEmpty()
                    || unit.areas().stream().anyMatch(area -> areas.within(asked, area));
            for (Resource capability : unit.capabilities()) {
                boolean alike = capability.kind().equals(wanted.request().kind());
                if (near && alike && !capability.quantity().equals(Measure.of(0))) {
                    able.add(new Able(unit, capability));
                }
            }
        }
        return able;
    }
}
