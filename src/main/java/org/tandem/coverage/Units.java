package org.tandem.coverage;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Group;
import org.tandem.model.Policy;
import org.tandem.sharing.SmallCounts;
import org.tandem.sharing.Visible;
import org.tandem.source.Sensitivity;
import org.tandem.vocabulary.DefaultSensitivity;

/** Puts together what is assessed in a cell and who works in it. */
final class Units {
    /** From "very high" on the scale of access constraints. */
    private static final long HARD_TO_REACH = 4;

    private static final int HANDED_UP = Flag.WIDENED.bit()
            | Flag.ACCESS_CONSTRAINED.bit()
            | Flag.ASSESSED_LATER.bit()
            | Flag.CONFLICT.bit()
            | Flag.DECIDED.bit()
            | Flag.FROM_CAPACITY.bit();

    private final Visible visible;
    private final PresenceIndex presence;
    private final PartnersInCell partners;
    private final LargerAreas larger;
    private final Basis basis;
    private final Sensitivity limit;
    private final Sources sources;
    private final Policy policy;
    private final LocalDate asOf;
    private final AreaParts parts;
    private final SmallCounts small;

    /** Cells come place by place, so that each place is asked for once. */
    private @Nullable Place latest;

    private Here latestHere = Here.NOTHING;
    /** What is known, where presence holds something that is only assumed. */
    private @Nullable KnownCells known;

    private Map<String, Set<Place>> capacities = Map.of();

    /**
     * @param visible whose policy says what is fit to be added up, as of its day, and whose audience what may be told
     */
    Units(PresenceIndex presence, Basis basis, Sources sources, Visible visible) {
        this.visible = visible;
        this.small = visible.small();
        this.asOf = visible.workspace().operation().asOf();
        this.parts = new AreaParts(visible.workspace().areas());
        this.policy = visible.workspace().policy();
        this.presence = presence;
        this.partners = new PartnersInCell(presence.rows(), sources);
        this.larger = new LargerAreas(partners);
        this.basis = basis;
        this.limit = visible.audience().limit();
        this.sources = sources;
    }

    Basis basis() {
        return basis;
    }

    /** What partners of larger areas do that hold the cells so far. */
    LargerAreas larger() {
        return larger;
    }

    /** From now on those of {@code places}, by sector, are told to hold people that are counted from means. */
    void counted(Map<String, Set<Place>> places) {
        capacities = places;
    }

    /** From now on {@code without} is what is known, and presence what is assumed instead. */
    void assume(PresenceIndex without, Moves moves, Map<String, Set<Place>> counted) {
        presence.reachAs(without);
        Units before = new Units(without, basis, sources, visible);
        before.counted(counted);
        known = new KnownCells(
                before,
                moves,
                without.rows().partners().keys(),
                presence.rows().partners().keys());
    }

    /** Who works in the cell for {@code group}. */
    Present present(Place place, String sector, Group group) {
        return partners.of(here(place), place, sector, group);
    }

    private Here here(Place place) {
        if (place != latest) {
            latest = place;
            latestHere = presence.at(place);
        }
        return latestHere;
    }

    /** The cell of {@code place} and {@code sector} with the people of {@code need}'s group in it. */
    Unit of(Place place, String sector, Assessed need) {
        Here here = here(place);
        Present present = partners.of(here, place, sector, need.group());
        int[] there = present.there();
        PresenceWord word = word(here, place.level(), sector, there.length, present);
        ReachedInterval reached = reached(here, need, place, sector, present, word);
        if (need.more() > 0) {
            ReachedInterval most = reached(here, need.atMost(), place, sector, present, word);
            // what groups report that are not counted comes on top
            reached = ReachedInterval.spanning(reached, reported(need) ? most.upToEverybody(need.most()) : most);
        }
        ReachedInterval told = reached.blurred(small, need.inNeed(), need.most());
        boolean widened = !told.equals(reached)
                || (!reported(need) && present.toldInRanges())
                || (hidden(place.level(), sector) && word == PresenceWord.UNKNOWN && !told.exact());
        reached = told;
        int flags = presenceFlags(here, place.level(), sector, present, word)
                | Flag.WIDENED.bit(widened && reached.known())
                | fromCapacity(place, sector)
                | Flag.ACCESS_CONSTRAINED.bit(place.access().orElse(0) >= HARD_TO_REACH)
                | Flag.PRESENCE_ONLY.bit(!reached.known() && present.withoutFigures())
                | Flag.ASSESSED_LATER.bit(
                        need.assessedOn() != null && need.assessedOn().isAfter(asOf))
                | need.dispute().flag();
        Unit unit = new Unit(
                place,
                sector,
                need,
                reached,
                there,
                word,
                flags,
                small.shown(overTarget(need)),
                reported(need) || !reached.known() ? 0 : Math.min(present.ended(), reached.most()),
                sources.union(need.sources(), present.sources()));
        return known == null ? unit : known.marked(unit, present);
    }

    /** How many partners {@code count} is, where a table of presence goes down to the area's level. */
    private PresenceWord word(Here here, int level, String sector, int count, Present present) {
        boolean mayBeThere = count == 0
                && (here.sectorNotStated()
                        || here.inWholeSector(sector)
                        || here.inSubsector(sector)
                        || hidden(level, sector));
        if (mayBeThere || (present.partners().isEmpty() && !presence.reaches(level))) {
            return PresenceWord.UNKNOWN;
        }
        return count == 0 ? PresenceWord.NONE : count == 1 ? PresenceWord.SINGLE : PresenceWord.SEVERAL;
    }

    /**
     * Whether presence there is usually above this audience's level: then nobody in sight does not mean nobody. The usual level
     * decides and not what was withheld, so that the row says nothing about it.
     */
    private boolean hidden(int level, String sector) {
        return !DefaultSensitivity.presence(level, sector).atMost(limit);
    }

    private ReachedInterval reached(
            Here here, Assessed need, Place place, String sector, Present present, PresenceWord word) {
        ReachedInterval reached = reached(need, place, sector, present, word);
        return here.above().isEmpty() || reported(need)
                ? reached
                : reached.widened(larger.people(here, sector, need.group()), need.inNeed());
    }

    private ReachedInterval reached(Assessed need, Place place, String sector, Present present, PresenceWord word) {
        if (reported(need) && known != null) {
            return known.change(place, sector, need.group(), present)
                    .of(need.reached().orElse(0), need.inNeed());
        }
        if (reported(need)) {
            long reached = need.reached().orElse(0);
            return ReachedInterval.between(small.least(reached), small.most(reached), need.inNeed());
        }
        if (word != PresenceWord.UNKNOWN) {
            return ReachedInterval.of(present, need.inNeed());
        }
        // those who have left reached some; whoever else may be there, any number
        return present.nobody()
                ? ReachedInterval.UNKNOWN
                : ReachedInterval.of(present, need.inNeed()).upToEverybody(need.inNeed());
    }

    /** Whether the assessment itself says how many are reached, whoever reaches them. */
    private boolean reported(Assessed need) {
        return basis == Basis.REACHED && need.reached().known();
    }

    private int fromCapacity(Place place, String sector) {
        return Flag.FROM_CAPACITY.bit(!capacities.isEmpty()
                && capacities.getOrDefault(sector, Set.of()).contains(place));
    }

    private int presenceFlags(Here here, int level, String sector, Present present, PresenceWord word) {
        return Flag.NO_PRESENCE_REPORTED.bit(
                        word == PresenceWord.NONE && present.partners().isEmpty())
                | Flag.PRESENCE_WITHHELD.bit(word == PresenceWord.UNKNOWN && hidden(level, sector))
                | Flag.SECTOR_NOT_STATED.bit(word == PresenceWord.UNKNOWN && here.sectorNotStatedNow())
                | Flag.STALE_PRESENCE.bit(present.stale() || (nobody(word) && here.ended(sector)))
                | Flag.NOT_BEGUN.bit(present.notBegun())
                | Flag.PRESENCE_ABOVE.bit(here.onlyAbove(sector))
                | Flag.SUBSECTOR_PRESENCE.bit(here.inSubsectorNow(sector))
                | Flag.SECTOR_PRESENCE.bit(here.inWholeSectorNow(sector));
    }

    private static boolean nobody(PresenceWord word) {
        return word == PresenceWord.NONE || word == PresenceWord.UNKNOWN;
    }

    private static long overTarget(Assessed need) {
        return need.reached().exceeds(need.targeted())
                ? need.reached().orElse(0) - need.targeted().orElse(0)
                : 0;
    }

    /** A mission area has no level of its own: nobody in sight means as little there as in the deepest of its units. */
    private static int deepest(List<Unit> units) {
        int deepest = 0;
        for (Unit unit : units) {
            deepest = Math.max(deepest, unit.place().level());
        }
        return deepest;
    }

    /** Who works in {@code place} and is reported for none of {@code units} in it. */
    Present ofTheWhole(Place place, String sector, Group group, List<Unit> units) {
        Set<Place> holding = new HashSet<>();
        units.forEach(unit -> holding.addAll(unit.place().above()));
        return partners.within(holding, here(place), place, sector, group);
    }

    /** The same of those who can have served nobody but people in need in {@code units}: in all there is of their areas. */
    Present surely(Place place, String sector, Group group, List<Unit> units) {
        Set<Place> holding = parts.madeUpOf(units);
        return holding.isEmpty() ? Present.NOBODY : partners.within(holding, here(place), place, sector, group);
    }

    /** How many are reached in {@code place}, whose people in need are those of {@code counted} among {@code units} in it. */
    private ReachedInterval reachedIn(Place place, String sector, Assessed need, List<Unit> counted, List<Unit> units) {
        Present ofTheWhole = ofTheWhole(place, sector, need.group(), units);
        Present surely = ofTheWhole.anyFigure() ? surely(place, sector, need.group(), counted) : Present.NOBODY;
        return ReachedInterval.over(counted, ofTheWhole, surely, need.inNeed(), need.most());
    }

    /** For how many people partners of areas that hold {@code place} work; {@link ReachedInterval#NO_FIGURE} where one does not say. */
    long larger(Place place, String sector) {
        return larger.people(here(place), sector, Group.EVERYBODY);
    }

    /**
     * Units of one sector and group brought up to {@code place}, which holds them. People are added over the units. Severity is
     * the highest below, a choice of this tool: one catastrophic county is not averaged away. Partners are those at work
     * anywhere in the place; who works only where nothing is assessed counts as present, but not as reaching people assessed
     * elsewhere.
     */
    Unit broughtUp(Place place, String sector, List<Unit> units) {
        Assessed need = BroughtUp.need(units, sources, policy);
        Here here = here(place);
        Present present = partners.of(here, place, sector, need.group());
        int level = place.level() == MissionAreas.LEVEL ? deepest(units) : place.level();
        int[] there = present.there();
        PresenceWord word = word(here, level, sector, there.length, present);
        int flags = 0;
        long overTarget = 0;
        for (Unit unit : units) {
            flags |= unit.flags();
            overTarget += unit.overTarget();
        }
        ReachedInterval reached = reachedIn(place, sector, need, BroughtUp.trusted(units, policy), units)
                .widened(larger.people(here, sector, need.group()), need.most())
                .blurred(small, need.inNeed(), need.most());
        flags &= HANDED_UP;
        if (Flag.CONFLICT.in(flags)) {
            flags &= ~Flag.DECIDED.bit();
        }
        flags |= presenceFlags(here, level, sector, present, word)
                | fromCapacity(place, sector)
                | Flag.PRESENCE_ONLY.bit(!present.partners().isEmpty() && !reached.known());
        Unit unit = new Unit(
                place,
                sector,
                need,
                reached,
                there,
                word,
                flags,
                overTarget,
                reached.known() ? Math.min(present.ended(), reached.most()) : 0,
                sources.union(need.sources(), present.sources()));
        return known == null ? unit : known.marked(unit, units, present);
    }
}
