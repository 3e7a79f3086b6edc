package org.tandem.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tandem.document.Meanwhile;
import org.tandem.model.Decisions;
import org.tandem.model.Group;
import org.tandem.model.Need;
import org.tandem.model.NeedColumns;
import org.tandem.model.Plan.Decision;
import org.tandem.model.Workspace;
import org.tandem.sharing.SmallCounts;
import org.tandem.vocabulary.Sectors;

/**
 * Gathers records of needs into cells. A workspace has them in the order of area, sector and group, so that one pass does;
 * where they come in another order they are sorted first.
 */
final class NeedCells {
    /** So many records are worth a second thread. */
    private static final int MANY = 20_000;

    private static final int NONE = -1;

    private static final Comparator<Need> ORDER =
            Comparator.comparing(Need::area).thenComparing(Need::sector).thenComparing(Need::group);

    private final CoverageOptions options;
    private final boolean intersectoral;
    private final Lineage lineage;
    private final ChosenNeed chosen;
    private final Decisions decisions;
    private final ExclusiveGroups exclusive;
    private final Sources sources;
    private final SmallCounts small;

    private final List<NeedCell> cells = new ArrayList<>();
    /** Of which cell and group the latest record is; nowhere before the first. */
    private @Nullable Place place;

    private boolean inside;
    private String area = "";
    private String sector = "";
    private Group group = Group.EVERYBODY;
    /** Where the first record of one group in one cell stands, as a rule its only one; and all of them, once there is another. */
    private int only = NONE;

    private final List<Need> several = new ArrayList<>();
    /** What is stated by the groups of that cell before. */
    private List<Assessed> stated = new ArrayList<>();

    private NeedCells(
            Workspace workspace,
            CoverageOptions options,
            boolean intersectoral,
            Lineage lineage,
            Decisions decisions,
            SmallCounts small) {
        this.options = options;
        this.intersectoral = intersectoral;
        this.lineage = lineage;
        this.sources = new Sources();
        this.chosen = new ChosenNeed(workspace, sources);
        this.decisions = decisions;
        this.small = small;
        this.exclusive = new ExclusiveGroups(sources);
    }

    /**
     * The cells that {@code options} ask for, in the order of area and sector. Of many records the second half is gathered in a
     * thread of its own.
     *
     * @param intersectoral whether of what is stated for all sectors together; otherwise of all else
     * @param small of which counts a sum is not to be told
     */
    static List<NeedCell> of(
            Workspace workspace,
            CoverageOptions options,
            boolean intersectoral,
            Lineage lineage,
            Decisions decisions,
            SmallCounts small) {
        Supplier<NeedCells> maker = () -> new NeedCells(workspace, options, intersectoral, lineage, decisions, small);
        List<Need> needs = workspace.needs();
        List<NeedCell> cells = inOrder(needs, maker);
        if (cells == null) {
            List<Need> sorted = new ArrayList<>(needs);
            sorted.sort(ORDER);
            cells = Objects.requireNonNull(maker.get().taken(sorted, 0, sorted.size()));
        }
        return cells;
    }

    /** The cells of records that are in order; null where they are not. */
    private static @Nullable List<NeedCell> inOrder(List<Need> needs, Supplier<NeedCells> maker) {
        int half = needs.size() < MANY ? needs.size() : areaEnds(needs, needs.size() / 2);
        if (half == needs.size()) {
            return maker.get().taken(needs, 0, half);
        }
        Meanwhile<Optional<List<NeedCell>>> second =
                Meanwhile.of("cells", () -> Optional.ofNullable(maker.get().taken(needs, half, needs.size())));
        List<NeedCell> first = maker.get().taken(needs, 0, half);
        List<NeedCell> rest = second.get().orElse(null);
        if (first == null || rest == null) {
            return null;
        }
        first.addAll(rest);
        return first;
    }

    /** Where from {@code from} on one area ends and a later one begins; the end of all where none does. */
    private static int areaEnds(List<Need> needs, int from) {
        for (int at = from; at < needs.size(); at++) {
            if (needs.get(at - 1).area().compareTo(needs.get(at).area()) < 0) {
                return at;
            }
        }
        return needs.size();
    }

    private @Nullable List<NeedCell> taken(List<Need> needs, int from, int to) {
        return take(NeedRecords.of(needs), from, to) ? cells : null;
    }

    /** Takes the records from one place to another in one go; false where they are not in order. */
    private boolean take(NeedColumns needs, int from, int to) {
        for (int at = from; at < to; at++) {
            String next = needs.sector(at);
            if (asked(next) && !take(needs, at, needs.area(at), next, needs.group(at))) {
                return false;
            }
        }
        endGroup(needs);
        endCell();
        return true;
    }

    /** Takes the next record. Apart from its loop, for a method is compiled long before a loop in it is. */
    private boolean take(NeedColumns needs, int at, String nextArea, String nextSector, Group nextGroup) {
        int byArea = place == null ? 1 : order(area, nextArea);
        int bySector = byArea != 0 ? byArea : order(sector, nextSector);
        int byGroup = bySector != 0 ? bySector : nextGroup.compareTo(group);
        if (byGroup < 0) {
            return false;
        }
        if (byGroup > 0) {
            endGroup(needs);
        }
        if (bySector > 0) {
            endCell();
        }
        if (byArea > 0) {
            place = lineage.place(nextArea);
            inside = Lineage.within(place, options.areas());
        }
        if (inside) {
            add(needs, at);
        }
        area = nextArea;
        sector = nextSector;
        group = nextGroup;
        return true;
    }

    private boolean asked(String sector) {
        return intersectoral
                ? options.sectors().isEmpty() && sector.equals(Sectors.INTERSECTORAL)
                : options.asksFor(sector) && !sector.equals(Sectors.INTERSECTORAL);
    }

    private static int order(String before, String text) {
        // mostly the very same text, which is soon found equal
        return text.equals(before) ? 0 : text.compareTo(before);
    }

    private void add(NeedColumns needs, int at) {
        if (only == NONE) {
            only = at;
        } else {
            if (several.isEmpty()) {
                several.add(needs.need(only));
            }
            several.add(needs.need(at));
        }
    }

    private void endGroup(NeedColumns needs) {
        if (!several.isEmpty()) {
            stated.add(chosen.of(several, decisions.about(area, sector)));
            several.clear();
        } else if (only != NONE) {
            stated.add(chosen.of(needs, only, decisions.about(area, sector)));
        }
        only = NONE;
    }

    private void endCell() {
        Place here = place;
        if (here == null || stated.isEmpty()) {
            return;
        }
        Assessed figure = exclusive.everybody(stated);
        Decision decision = decisions.about(here.code(), sector);
        if (decision != null && decision.inNeed().known()) {
            figure = figure.decided(
                    decision.inNeed(),
                    sources.with(figure.sources(), decision.origin().file()));
        }
        boolean fewInSum = small.below() > 0 && stated.size() > 1 && fewInSum(figure.more() > 0);
        cells.add(new NeedCell(here, sector, figure, options.byGroup() ? stated : List.of(), fewInSum));
        if (options.byGroup()) {
            stated = new ArrayList<>();
        } else {
            stated.clear();
        }
    }

    /** @param overlapping whether groups that are not added make the range of the figure wider */
    private boolean fewInSum(boolean overlapping) {
        List<Assessed> counted = overlapping ? stated : exclusive.counted(stated);
        return counted.size() > 1 && counted.stream().anyMatch(each -> each.few(small));
    }
}
