package org.tandem.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.tandem.coverage.CoverageResult;
import org.tandem.model.TensionTable;
import org.tandem.model.Workspace;
import org.tandem.sharing.Visible;
import org.tandem.vocabulary.Vocabulary;

/** Sets mission, NGOs, communities and need side by side. */
public final class Alignment {
    private Alignment() {}

    /** Of the visible workspace and its gaps, at the level and for the part that these were asked for. */
    public static AlignmentResult of(Visible visible, CoverageResult coverage) {
        Workspace workspace = visible.workspace();
        Rankings rankings = new Rankings(workspace, coverage);
        List<Ranked> cells = rankings.cells();
        List<Side> sides = new ArrayList<>(rankings.heard());
        if (cells.stream().anyMatch(cell -> cell.needRank() > 0)) {
            sides.add(Side.NEED);
        }
        sides.sort(null);
        Scope scope = new Scope(coverage.options().areas(), coverage.options().sectors(), workspace.areas());
        Pairs objectives = new Pairs(workspace, table(workspace), scope);
        List<Pair> pairs = objectives.all();
        Protocols protocols = new Protocols(workspace);
        Names names = new Names(workspace);
        return new AlignmentResult(
                cells,
                List.copyOf(sides),
                agreements(cells, sides),
                Divergence.of(cells, sides),
                rankings.aside(),
                pairs,
                objectives.elsewhere(),
                Outcome.of(workspace, pairs, scope),
                protocols.actors(),
                protocols.compared(),
                protocols.differences(),
                workspace.plan().accord().scores().stream()
                        .filter(each -> each.joint() && scope.meets(each.area()))
                        .toList(),
                Limit.of(visible, scope),
                workspace.plan().accord().escalation().stream().map(names::of).toList(),
                AlignmentChecks.of(visible));
    }

    /** Tandem's table of tensions with what the workspace changes of it. */
    static TensionTable table(Workspace workspace) {
        return Vocabulary.standard().tensions().with(workspace.tables().tensions());
    }

    private static List<Agreement> agreements(List<Ranked> cells, List<Side> sides) {
        List<Agreement> agreements = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            for (int j = i + 1; j < sides.size(); j++) {
                agreements.add(between(cells, sides.get(i), sides.get(j)));
            }
        }
        if (sides.contains(Side.NEED)) {
            for (Side side : sides) {
                agreements.addAll(withNeed(cells, side));
            }
        }
        return List.copyOf(agreements);
    }

    private static Agreement between(List<Ranked> cells, Side one, Side other) {
        List<Ranked> both = cells.stream()
                .filter(cell -> cell.rank(one) > 0 && cell.rank(other) > 0)
                .toList();
        return Agreement.of(
                one.words(),
                other.words(),
                both.stream().map(cell -> cell.rank(one)).toList(),
                both.stream().map(cell -> cell.rank(other)).toList());
    }

    /** Of each actor of a side of several, where there is a number to give. */
    private static List<Agreement> withNeed(List<Ranked> cells, Side side) {
        TreeSet<String> names = new TreeSet<>();
        cells.forEach(cell -> cell.voices().getOrDefault(side, List.of()).forEach(voice -> names.add(voice.name())));
        List<Agreement> agreements = new ArrayList<>();
        for (String name : names.size() > 1 ? names : new TreeSet<String>()) {
            List<Integer> mine = new ArrayList<>();
            List<Integer> need = new ArrayList<>();
            for (Ranked cell : cells) {
                cell.voices().getOrDefault(side, List.of()).stream()
                        .filter(voice -> voice.name().equals(name) && cell.needRank() > 0)
                        .forEach(voice -> {
                            mine.add(voice.rank());
                            need.add(cell.needRank());
                        });
            }
            if (mine.size() >= Agreement.FEWEST) {
                agreements.add(Agreement.of(name, Side.NEED.words(), mine, need));
            }
        }
        return agreements;
    }
}
