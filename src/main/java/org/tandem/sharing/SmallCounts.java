package org.tandem.sharing;

import java.util.List;
import java.util.Optional;
import org.tandem.document.Later;
import org.tandem.model.Area;
import org.tandem.model.Audience;
import org.tandem.model.Capacity;
import org.tandem.model.Gazetteer;
import org.tandem.model.Measure;
import org.tandem.model.Need;
import org.tandem.model.NumbersIn;
import org.tandem.model.Plan;
import org.tandem.model.Policy;
import org.tandem.model.Presence;
import org.tandem.model.Workspace;

/**
 * Counts from 1 to {@code below} minus 1, of people so few that they could be recognised. One and the same number stands in for
 * each of them before anything is analysed, so that nothing that is worked out can depend on which of them it was.
 *
 * @param below 0 where every count is shown
 */
public record SmallCounts(int below) {
    /** Those that {@code policy} keeps from {@code audience}. */
    public static SmallCounts of(Audience audience, Policy policy) {
        return new SmallCounts(Visible.suppressBelow(audience, policy));
    }

    /** Whether there are people, but so few that they could be recognised. Zero is shown. */
    public boolean small(Measure count) {
        return count.exceeds(0) && !count.exceeds(below - 1L);
    }

    /** The same of a number. */
    public boolean small(long count) {
        return count > 0 && count < below;
    }

    /** Whether nobody may be told that so many of {@code inNeed} are reached: they, or those without help, are too few. */
    public boolean hides(Measure inNeed, Measure reached) {
        boolean few = inNeed.known() && reached.known() && small(inNeed.orElse(0) - reached.orElse(0));
        return small(reached) || (few && !small(inNeed));
    }

    /**
     * Whether so few are in need that, somebody being reached and somebody not, one of both is too few whatever they are: then it
     * may not be told which of both either.
     */
    public boolean narrow(long inNeed) {
        return inNeed >= below && inNeed < 2L * below;
    }

    /** What stands in for every small count: the middle of what it may be. */
    public long standIn() {
        return Math.max(1, below / 2);
    }

    /** By how many people it may be wrong. */
    public long error() {
        return Math.max(standIn() - 1, below - 1 - standIn());
    }

    /** The least that {@code count} may be, where a stand-in may be any small count. */
    public long least(long count) {
        return small(count) ? 1 : count;
    }

    /** The most that it may be. */
    public long most(long count) {
        return small(count) ? below - 1L : count;
    }

    /** {@code count}, or what stands in for it. */
    public Measure shown(Measure count) {
        return small(count) ? Measure.of(standIn()) : count;
    }

    /** The same of a number. */
    public long shown(long count) {
        return small(count) ? standIn() : count;
    }

    /** Whether what is written may be, or hold, a count too small to show. */
    public boolean in(String written) {
        return below > 0 && NumbersIn.of(written).stream().anyMatch(this::small);
    }

    List<Need> needs(List<Need> all) {
        return below == 0 ? all : Later.each(all.size(), index -> shown(all.get(index)));
    }

    /** The workspace with a stand-in for every small count. */
    Workspace of(Workspace all) {
        if (below == 0) {
            return all;
        }
        List<Presence> presence = all.presence();
        return new Workspace(
                all.operation(),
                all.policy(),
                all.mission(),
                all.organisations(),
                areas(all.areas()),
                needs(all.needs()),
                Later.each(presence.size(), index -> shown(presence.get(index))),
                new Plan(
                        all.plan().activities(),
                        all.plan().decisions().stream().map(this::shown).toList(),
                        all.plan().accord(),
                        all.plan().notifications()),
                all.meetings(),
                all.actions(),
                all.files(),
                all.aliases(),
                all.capacity()
                        .of(all.capacity().list().stream().map(this::shown).toList()),
                all.letters(),
                all.consultations(),
                all.tables());
    }

    private Gazetteer areas(Gazetteer all) {
        if (all.areas().stream().noneMatch(area -> small(area.population()))) {
            return all;
        }
        List<Area> areas = all.areas().stream().map(this::shown).toList();
        return new Gazetteer(areas, all.stated()).replacing(all.replaced());
    }

    private Area shown(Area area) {
        return new Area(
                area.code(),
                area.name(),
                area.level(),
                area.parent(),
                shown(area.population()),
                area.access(),
                area.accessSensitivity(),
                area.missionArea(),
                area.fromCods(),
                area.valid(),
                area.origin());
    }

    private Need shown(Need need) {
        Measure reached = reached(need);
        boolean any = small(need.population())
                || small(need.affected())
                || small(need.inNeed())
                || small(need.targeted())
                || !reached.equals(need.reached())
                || need.rival().filter(rival -> small(rival.inNeed())).isPresent();
        return !any
                ? need
                : new Need(
                        need.area(),
                        need.sector(),
                        need.group(),
                        need.sensitivity(),
                        shown(need.population()),
                        shown(need.affected()),
                        shown(need.inNeed()),
                        shown(need.targeted()),
                        reached,
                        need.severity(),
                        need.assessedOn(),
                        need.source(),
                        need.method(),
                        need.grade(),
                        rival(need),
                        need.origin());
    }

    /** Those without help may be as few: then they are what the stand-in stands for. */
    private Measure reached(Need need) {
        long people = need.inNeed().orElse(0);
        if (narrow(people) && hides(need.inNeed(), need.reached())) {
            return Measure.of(people / 2);
        }
        return hides(need.inNeed(), need.reached()) && !small(need.reached())
                ? Measure.of(need.inNeed().orElse(0) - standIn())
                : shown(need.reached());
    }

    /** That two assessments differ by more than some share of the larger tells of a small one how small it is. */
    private Optional<Need.Rival> rival(Need need) {
        return small(need.inNeed()) ? Optional.empty() : need.rival().filter(rival -> !small(rival.inNeed()));
    }

    private Presence shown(Presence record) {
        return !small(record.reached()) && !small(record.planned())
                ? record
                : new Presence(
                        record.partner(),
                        record.name(),
                        record.kind(),
                        record.area(),
                        record.sector(),
                        record.group(),
                        record.sensitivity(),
                        record.caseload(),
                        shown(record.reached()),
                        shown(record.planned()),
                        record.progress(),
                        record.origin());
    }

    /** Means go with the people that they come to: the norms that say so are known to everybody. */
    private Capacity shown(Capacity each) {
        boolean any = small(each.people()) || small(each.least()) || small(each.most()) || small(each.targeted());
        return !any
                ? each
                : new Capacity(
                        each.activity(),
                        each.partner(),
                        each.name(),
                        each.area(),
                        each.sector(),
                        List.of(),
                        each.limit(),
                        shown(each.people()),
                        shown(each.least()),
                        shown(each.most()),
                        each.shared(),
                        shown(each.targeted()),
                        each.sensitivity(),
                        each.origin());
    }

    private Plan.Decision shown(Plan.Decision decision) {
        return !small(decision.inNeed())
                ? decision
                : new Plan.Decision(
                        decision.id(),
                        decision.on(),
                        decision.about(),
                        decision.text(),
                        decision.by(),
                        decision.reason(),
                        decision.assessedOn(),
                        shown(decision.inNeed()),
                        decision.ruling(),
                        decision.sensitivity(),
                        decision.origin());
    }
}
