package org.tandem.coverage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.document.Block;
import org.tandem.document.Heat;
import org.tandem.document.Later;
import org.tandem.document.Table;
import org.tandem.model.Area;
import org.tandem.sharing.Visible;
import org.tandem.vocabulary.Vocabulary;

/** Every area by every sector as a picture, the worst areas first; a format without pictures takes the table of letters instead. */
final class HeatMap {
    private final CoverageResult result;
    private final Visible visible;

    HeatMap(CoverageResult result, Visible visible) {
        this.result = result;
        this.visible = visible;
    }

    /** Of the {@code worst} row of each cell. */
    Block of(List<String> sectors, Map<CellKey, Gap> worst, Table letters, List<String> notes) {
        Set<String> met = new LinkedHashSet<>();
        result.gaps().forEach(gap -> met.add(gap.area()));
        List<String> areas = List.copyOf(met);
        return new Heat(
                letters,
                notes,
                "Coverage by area and sector, the worst areas first",
                "Area",
                sectors.stream()
                        .map(code -> new Heat.Column(
                                code, Vocabulary.standard().sectors().name(code)))
                        .toList(),
                Later.each(areas.size(), index -> row(areas.get(index), sectors, worst)),
                BandLook.legend());
    }

    private Heat.Row row(String area, List<String> sectors, Map<CellKey, Gap> worst) {
        List<Heat.Cell> cells = new ArrayList<>();
        for (String sector : sectors) {
            Gap gap = worst.get(new CellKey(area, sector));
            cells.add(
                    gap == null
                            ? Heat.Cell.EMPTY
                            : new Heat.Cell(BandLook.letter(gap), BandLook.tone(gap.band()), BandLook.words(gap)));
        }
        String name = visible.workspace().areas().find(area).map(Area::name).orElse("");
        return name.isEmpty() ? new Heat.Row(area, "", cells) : new Heat.Row(name, area, cells);
    }
}
