package org.tandem.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Group;
import org.tandem.model.Measure;

/** Makes partners of the rows of a cell, each once. */
final class PartnersInCell {
    private final PresenceRows rows;
    private final Sources sources;

    PartnersInCell(PresenceRows rows, Sources sources) {
        this.rows = rows;
        this.sources = sources;
    }

    /** Everybody at work for {@code group} and in {@code sector}, in {@code top} or below it. */
    Present of(Here here, Place top, String sector, Group group) {
        Local own = here.own();
        if (!here.below().isEmpty()) {
            return inSeveralPlaces(here, top, sector, group, null);
        }
        return own == null ? Present.NOBODY : inOnePlace(own, sector, group);
    }

    /** The same as far as it is stated for one of {@code places}. */
    Present within(Set<Place> places, Here here, Place top, String sector, Group group) {
        return inSeveralPlaces(here, top, sector, group, places);
    }

    /** There the rows of a partner follow each other. */
    private Present inOnePlace(Local local, String sector, Group group) {
        int row = local.from(sector);
        int until = local.until(sector);
        if (row == until) {
            return Present.NOBODY;
        }
        List<Partner> partners = new ArrayList<>(until - row);
        List<String> files = List.of();
        PartnerTally latest = null;
        int kind = -1;
        GroupPresence counts = GroupPresence.NONE;
        for (; row < until; row++) {
            if (rows.kind(row) != kind) {
                kind = rows.kind(row);
                counts = GroupPresence.of(rows.group(kind), group);
                files = counts == GroupPresence.NONE ? files : sources.with(files, rows.file(kind));
            }
            if (counts != GroupPresence.NONE) {
                int number = rows.partner(row);
                if (latest == null || latest.number() != number) {
                    if (latest != null) {
                        partners.add(latest.partner(local.place()));
                    }
                    latest = new PartnerTally(number, local.place());
                }
                add(latest, local.place(), row, counts);
            }
        }
        if (latest != null) {
            partners.add(latest.partner(local.place()));
        }
        return new Present(partners, files);
    }

    /**
     * For how many people those work who are reported for {@code local} as a whole; {@link ReachedInterval#NO_FIGURE} where one of
     * them does not say.
     */
    long people(Local local, String sector, Group group) {
        long people = 0;
        for (Partner partner : inOnePlace(local, sector, group).partners()) {
            if (!(partner.most() instanceof Measure.Known known)) {
                return ReachedInterval.NO_FIGURE;
            }
            people = Math.addExact(people, known.value());
        }
        return people;
    }

    private void add(PartnerTally partner, Place place, int row, GroupPresence counts) {
        if (rows.idle(row)) {
            partner.addIdle(rows.caseload(row), rows.progress(row));
            return;
        }
        boolean whole = counts == GroupPresence.WHOLE;
        partner.add(
                place,
                whole ? rows.people(row) : Measure.UNKNOWN,
                whole ? rows.most(row) : Measure.UNKNOWN,
                rows.caseload(row),
                rows.progress(row));
    }

    /** @param only of which places; null for all */
    private Present inSeveralPlaces(Here here, Place top, String sector, Group group, @Nullable Set<Place> only) {
        TreeMap<Integer, PartnerTally> byNumber = new TreeMap<>();
        List<String> files = List.of();
        List<Local> locals = new ArrayList<>(here.below());
        if (here.own() != null) {
            locals.add(here.own());
        }
        for (Local local : locals) {
            int until = local.until(sector);
            if (only == null || only.contains(local.place())) {
                for (int row = local.from(sector); row < until; row++) {
                    GroupPresence counts = GroupPresence.of(rows.group(rows.kind(row)), group);
                    if (counts != GroupPresence.NONE) {
                        PartnerTally partner = byNumber.computeIfAbsent(
                                rows.partner(row), number -> new PartnerTally(number, local.place()));
                        add(partner, local.place(), row, counts);
                        files = sources.with(files, rows.file(rows.kind(row)));
                    }
                }
            }
        }
        List<Partner> partners = new ArrayList<>(byNumber.size());
        byNumber.values().forEach(partner -> partners.add(partner.partner(top)));
        return new Present(partners, files);
    }
}
