package org.tandem.coverage;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tandem.model.Measure;
import org.tandem.model.Presence;
import org.tandem.source.Sensitivity;
import org.tandem.vocabulary.DefaultSensitivity;

/** Puts together what is assessed in a cell and who works in it. */
final class Units {
    /** From "very high" on the scale of access constraints. */
    private static final long HARD_TO_REACH = 4;

    private final PresenceIndex presence;
    private final PartnersInCell partners;
    private final Lineage lineage;
    private final Basis basis;
    private final Set<String> decided;
    private final Sensitivity limit;

    /**
     * @param decided what recorded decisions are about
     * @param limit the most sensitive records the audience sees
     */
    Units(PresenceIndex presence, Lineage lineage, Basis basis, Set<String> decided, Sensitivity limit) {
        this.presence = presence;
        this.partners = new PartnersInCell(basis, lineage);
        this.lineage = lineage;
        this.basis = basis;
        this.decided = decided;
        this.limit = limit;
    }

    /** The cell with the people of {@code need}'s group in it. */
    Unit of(CellKey cell, Assessed need) {
        Collection<Presence> here = presence.in(cell);
        List<Partner> all = partners.of(GroupPresence.of(here, need.group()), cell.area());
        PresenceWord word = word(cell, all);
        ReachedInterval reached = reached(need, all, word);
        Set<String> flags = new TreeSet<>();
        if (need.conflict()) {
            flags.add(decided.contains(cell.reference()) ? Flags.DECIDED : Flags.CONFLICT);
        }
        if (lineage.access(cell.area()).orElse(0) >= HARD_TO_REACH) {
            flags.add(Flags.ACCESS_CONSTRAINED);
        }
        presenceFlags(flags, cell, all, word);
        boolean known = reached.people().known();
        if (!all.isEmpty()
                && !known
                && all.stream().noneMatch(partner -> partner.people().known())) {
            flags.add(Flags.PRESENCE_ONLY);
        }
        return new Unit(
                cell,
                need,
                reached,
                all,
                word,
                flags,
                overTarget(need),
                sources(need, GroupPresence.of(here, need.group())));
    }

    /** How many partners that is, where a table of presence goes down to the area's level. */
    private PresenceWord word(CellKey cell, List<Partner> all) {
        boolean mayBeThere = all.isEmpty() && (hidden(cell) || presence.ofNoStatedSector(cell));
        if (mayBeThere || !presence.reaches(lineage.level(cell.area()))) {
            return PresenceWord.UNKNOWN;
        }
        return switch (all.size()) {
            case 0 -> PresenceWord.NONE;
            case 1 -> PresenceWord.SINGLE;
            default -> PresenceWord.SEVERAL;
        };
    }

    /**
     * Whether presence there is usually above this audience's level: then nobody in sight does not mean nobody. The usual level
     * decides and not what was withheld, so that the row says nothing about it.
     */
    private boolean hidden(CellKey cell) {
        return !DefaultSensitivity.presence(lineage.level(cell.area()), cell.sector())
                .atMost(limit);
    }

    private ReachedInterval reached(Assessed need, List<Partner> all, PresenceWord word) {
        if (basis == Basis.REACHED && need.reached() instanceof Measure.Known known) {
            return ReachedInterval.reported(known.value(), need.inNeed());
        }
        return word == PresenceWord.UNKNOWN ? ReachedInterval.UNKNOWN : ReachedInterval.of(all, need.inNeed());
    }

    private void presenceFlags(Set<String> flags, CellKey cell, List<Partner> all, PresenceWord word) {
        if (word == PresenceWord.NONE) {
            flags.add(Flags.NO_PRESENCE_REPORTED);
        }
        if (word == PresenceWord.UNKNOWN && hidden(cell)) {
            flags.add(Flags.PRESENCE_WITHHELD);
        }
        if (all.isEmpty() && presence.ofNoStatedSector(cell)) {
            flags.add(Flags.SECTOR_NOT_STATED);
        }
        if (all.stream().anyMatch(partner -> !partner.current())) {
            flags.add(Flags.STALE_PRESENCE);
        }
        if (presence.above(cell)) {
            flags.add(Flags.PRESENCE_ABOVE);
        }
        if (presence.inSubsector(cell)) {
            flags.add(Flags.SUBSECTOR_PRESENCE);
        }
        if (presence.inWholeSector(cell)) {
            flags.add(Flags.SECTOR_PRESENCE);
        }
    }

    private static long overTarget(Assessed need) {
        return need.reached().exceeds(need.targeted())
                ? need.reached().orElse(0) - need.targeted().orElse(0)
                : 0;
    }

    private static Set<String> sources(Assessed need, Collection<Presence> here) {
        Set<String> sources = new TreeSet<>(need.sources());
        here.forEach(record -> sources.add(record.origin().file()));
        sources.remove("");
        return sources;
    }

    /**
     * Units of one sector brought up to {@code cell}, an area that holds them. People are added over the units. Severity is the
     * highest below, a choice of this tool: one catastrophic county is not averaged away. Partners are those at work anywhere
     * in the area; who works only where nothing is assessed counts as present, but not as reaching people assessed elsewhere.
     */
    Unit broughtUp(CellKey cell, List<Unit> units) {
        Assessed need = BroughtUp.need(units);
        Collection<Presence> here = GroupPresence.of(presence.in(cell), need.group());
        List<Partner> all = partners.of(here, cell.area());
        PresenceWord word = word(cell, all);
        Set<String> holding = new TreeSet<>();
        units.forEach(unit -> holding.addAll(lineage.above(unit.cell().area())));
        List<Presence> ofTheWhole =
                here.stream().filter(record -> holding.contains(record.area())).toList();
        ReachedInterval reached = ReachedInterval.over(units, partners.of(ofTheWhole, cell.area()), need.inNeed());
        Set<String> flags = new TreeSet<>();
        units.forEach(unit -> flags.addAll(unit.flags()));
        flags.retainAll(List.of(Flags.ACCESS_CONSTRAINED, Flags.CONFLICT, Flags.DECIDED));
        if (flags.contains(Flags.CONFLICT)) {
            flags.remove(Flags.DECIDED);
        }
        presenceFlags(flags, cell, all, word);
        if (!all.isEmpty() && !reached.people().known()) {
            flags.add(Flags.PRESENCE_ONLY);
        }
        long overTarget = units.stream().mapToLong(Unit::overTarget).sum();
        return new Unit(cell, need, reached, all, word, flags, overTarget, sources(need, here));
    }
}
