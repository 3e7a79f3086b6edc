package org.tandem.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tandem.alignment.Ranked.Voice;
import org.tandem.coverage.CoverageResult;
import org.tandem.coverage.Gap;
import org.tandem.model.Directory;
import org.tandem.model.Gazetteer;
import org.tandem.model.Mission;
import org.tandem.model.Organisation;
import org.tandem.model.Priority;
import org.tandem.model.Workspace;

/** Sets what everybody puts first beside what need does, by area and sector. */
final class Rankings {
    /** How many of the worst gaps are asked about that nobody ranks. */
    static final int WORST = 10;

    private final Gazetteer areas;
    private final CoverageResult coverage;
    private final Directory directory;
    private final Map<String, Map<Side, List<Voice>>> voices = new TreeMap<>();
    private final List<Aside> aside = new ArrayList<>();
    private final Set<Side> heard = new LinkedHashSet<>();

    /** Rows with people who are, or may be, without help, in rank order, by sector. */
    private final Map<String, List<Gap>> open = new HashMap<>();

    private final Map<String, Gap> rows = new HashMap<>();

    /** A priority that belongs to no cell. */
    record Aside(String who, Priority priority) {}

    Rankings(Workspace workspace, CoverageResult coverage) {
        this.areas = workspace.areas();
        this.coverage = coverage;
        this.directory = workspace.directory();
        for (Gap gap : coverage.open()) {
            if (gap.inNeed().known()) {
                open.computeIfAbsent(gap.sector(), sector -> new ArrayList<>()).add(gap);
            }
        }
        coverage.gaps().forEach(gap -> rows.putIfAbsent(gap.reference(), gap));
        Mission mission = workspace.mission();
        if (mission != null) {
            take(Side.MISSION, mission.id(), mission.priorities());
        }
        for (Organisation organisation : workspace.organisations()) {
            Side.of(organisation.kind()).ifPresent(side -> take(side, organisation.id(), organisation.priorities()));
        }
    }

    private void take(Side side, String id, List<Priority> priorities) {
        for (Priority priority : priorities) {
            if (priority.area().isEmpty() || priority.sector().isEmpty()) {
                aside.add(new Aside(directory.name(id), priority));
            } else if (asked(priority)) {
                heard.add(side);
                List<Voice> said = voices.computeIfAbsent(
                                priority.area() + "/" + priority.sector(), cell -> new EnumMap<>(Side.class))
                        .computeIfAbsent(side, any -> new ArrayList<>());
                // the same cell twice, as where an audience sees only larger areas, keeps its better rank
                Voice voice = new Voice(directory.name(id), priority.rank());
                Voice before = said.stream()
                        .filter(each -> each.name().equals(voice.name()))
                        .findFirst()
                        .orElse(null);
                if (before == null || before.rank() > voice.rank()) {
                    said.remove(before);
                    said.add(voice);
                }
            }
        }
    }

    /** Whether the report is about the priority's area and sector. */
    private boolean asked(Priority priority) {
        Set<String> sectors = coverage.options().sectors();
        Set<String> within = coverage.options().areas();
        boolean sector = sectors.isEmpty()
                || sectors.stream()
                        .anyMatch(each -> priority.sector().equals(each)
                                || priority.sector().startsWith(each + "-"));
        return sector && (within.isEmpty() || within.stream().anyMatch(each -> areas.within(priority.area(), each)));
    }

    /** The sides that rank at least one cell, in the order of the columns. */
    List<Side> heard() {
        return heard.stream().sorted().toList();
    }

    /** Priorities without an area or a sector, in the order written. */
    List<Aside> aside() {
        return List.copyOf(aside);
    }

    /** Every cell that somebody ranks, and the worst by need, in reading order. */
    List<Ranked> cells() {
        Map<String, Ranked> cells = new TreeMap<>();
        voices.forEach((reference, said) -> {
            int slash = reference.indexOf('/');
            said.values()
                    .forEach(each ->
                            each.sort(Comparator.comparingInt(Voice::rank).thenComparing(Voice::name)));
            cells.put(reference, cell(reference.substring(0, slash), reference.substring(slash + 1), said));
        });
        coverage.open().stream()
                .filter(gap -> gap.inNeed().known())
                .limit(WORST)
                .forEach(gap -> cells.computeIfAbsent(
                        gap.reference(), reference -> new Ranked(gap.area(), gap.sector(), Map.of(), gap, gap.rank())));
        return cells.values().stream().sorted(Ranked.ORDER).toList();
    }

    private Ranked cell(String area, String sector, Map<Side, List<Voice>> said) {
        Gap worst = worst(area, sector);
        Gap row = worst != null ? worst : rows.get(area + "/" + sector);
        return new Ranked(area, sector, said, row, worst == null ? 0 : worst.rank());
    }

    /** The worst row of the cell itself or, for a larger area, of those below it. */
    private @Nullable Gap worst(String area, String sector) {
        List<Gap> ofSector = open.getOrDefault(sector, List.of());
        return ofSector.stream()
                .filter(gap -> gap.area().equals(area))
                .findFirst()
                .or(() -> ofSector.stream()
                        .filter(gap -> !rows.containsKey(area + "/" + sector) && areas.within(gap.area(), area))
                        .findFirst())
                .orElse(null);
    }
}
