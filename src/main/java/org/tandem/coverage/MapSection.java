package org.tandem.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tandem.document.AreaMap;
import org.tandem.document.Block;
import org.tandem.document.Heat;
import org.tandem.document.Tone;
import org.tandem.model.Boundaries;
import org.tandem.model.Gazetteer;
import org.tandem.sharing.Visible;
import org.tandem.vocabulary.Vocabulary;

/** The same figures where they lie: the severity of all sectors together, then coverage sector by sector. */
final class MapSection {
    private static final int NAMED = 5;

    private final CoverageResult result;
    private final Gazetteer areas;
    private final Boundaries boundaries;

    private List<AreaMap.Area> outlines = List.of();

    private MapSection(CoverageResult result, Visible visible, Boundaries boundaries) {
        this.result = result;
        this.areas = visible.workspace().areas();
        this.boundaries = boundaries;
    }

    /** The section; nothing where no area of the report has a shape. */
    static List<Block> of(CoverageResult result, Visible visible, Boundaries boundaries) {
        return boundaries.files().isEmpty() ? List.of() : new MapSection(result, visible, boundaries).blocks();
    }

    private List<Block> blocks() {
        Map<CellKey, Gap> worst = new HashMap<>();
        Set<String> reported = new LinkedHashSet<>();
        Set<String> sectors = new TreeSet<>();
        for (Gap gap : result.gaps()) {
            worst.putIfAbsent(new CellKey(gap.area(), gap.sector()), gap);
            reported.add(gap.area());
            sectors.add(gap.sector());
        }
        MapShapes shapes = MapShapes.of(reported, areas, boundaries);
        if (shapes.shapeless().size() == reported.size()) {
            return List.of();
        }
        outlines = shapes.drawn().stream()
                .map(drawn -> new AreaMap.Area(
                        drawn.code().isEmpty() ? "not in this workspace" : areas.label(drawn.code()), drawn.rings()))
                .toList();
        List<String> drawn = shapes.drawn().stream().map(MapShapes.Drawn::code).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading("On the map"));
        joint(drawn).ifPresentOrElse(blocks::add, () -> blocks.add(worstOf(drawn)));
        blocks.add(bySector(drawn, sectors, worst));
        blocks.add(Block.paragraph(about(shapes.shapeless())));
        return blocks;
    }

    /** Severity of all sectors together, where it is known of any area drawn. */
    private Optional<Block> joint(List<String> drawn) {
        Map<String, Heat.Cell> cells = new HashMap<>();
        if (result.options().sectors().isEmpty()) {
            result.joint().units().forEach(unit -> cells.put(unit.area(), SeverityLook.cell(unit.severity())));
        }
        boolean rated = drawn.stream()
                .anyMatch(code ->
                        cells.getOrDefault(code, Heat.Cell.EMPTY).tone() != Tone.UNKNOWN && cells.containsKey(code));
        return rated
                ? Optional.of(new AreaMap(
                        "Preliminary severity of all sectors together",
                        outlines,
                        List.of(new AreaMap.Sheet("", cells(drawn, cells))),
                        SeverityLook.legend()))
                : Optional.empty();
    }

    private Block worstOf(List<String> drawn) {
        Map<String, Heat.Cell> cells = new HashMap<>();
        for (Gap gap : result.gaps()) {
            cells.putIfAbsent(
                    gap.area(), cell(gap, Vocabulary.standard().sectors().name(gap.sector()) + ": "));
        }
        return new AreaMap(
                "Coverage of the worst gap of each area",
                outlines,
                List.of(new AreaMap.Sheet("", cells(drawn, cells))),
                BandLook.legend());
    }

    private Block bySector(List<String> drawn, Set<String> sectors, Map<CellKey, Gap> worst) {
        List<AreaMap.Sheet> sheets = new ArrayList<>();
        for (String sector : sectors) {
            Map<String, Heat.Cell> cells = new HashMap<>();
            for (String code : drawn) {
                Gap gap = worst.get(new CellKey(code, sector));
                if (gap != null) {
                    cells.put(code, cell(gap, ""));
                }
            }
            sheets.add(new AreaMap.Sheet(Vocabulary.standard().sectors().name(sector), cells(drawn, cells)));
        }
        return new AreaMap("Coverage by sector", outlines, sheets, BandLook.legend());
    }

    private static Heat.Cell cell(Gap gap, String before) {
        return new Heat.Cell(BandLook.letter(gap.band()), BandLook.tone(gap.band()), before + BandLook.words(gap));
    }

    private static List<Heat.Cell> cells(List<String> drawn, Map<String, Heat.Cell> cells) {
        return drawn.stream()
                .map(code -> cells.getOrDefault(code, Heat.Cell.EMPTY))
                .toList();
    }

    private String about(List<String> shapeless) {
        List<String> files = boundaries.files().stream()
                .map(source -> source.file() + (source.note().isEmpty() ? "" : " (" + source.note() + ")"))
                .toList();
        String without = shapeless.isEmpty()
                ? ""
                : " Not on the map, having no shape: "
                        + Wording.some(shapeless.stream().map(areas::label).toList(), NAMED) + ".";
        return "Shapes of " + String.join(", ", files)
                + ". They show where figures lie; no statement on any border is made or meant." + without;
    }
}
