package org.tandem.convert;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tandem.diagnostic.Finding;
import org.tandem.load.GazetteerBuilder;
import org.tandem.load.RowFate;
import org.tandem.load.RowWatch;
import org.tandem.load.TableRules;
import org.tandem.model.Area;
import org.tandem.model.Gazetteer;
import org.tandem.model.Measure;
import org.tandem.sharing.TableSharing;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;
import org.tandem.vocabulary.DefaultSensitivity;

/** Writes a gazetteer anew: each area once, in the order of codes, with the level and parent that it is read with. */
public final class AreasConversion implements RowWatch {
    private final TableSharing sharing;
    private final RowSink sink;
    private final @Nullable CleaningLog log;
    private final List<String> unread = new ArrayList<>();
    private List<String> headings = List.of();
    private int withheld;
    private int suppressed;
    private int written;

    /**
     * @param log takes the cleaning log; null where nobody asks for it
     */
    public AreasConversion(TableSharing sharing, RowSink sink, @Nullable RowSink log) {
        this.sharing = sharing;
        this.sink = sink;
        this.log = log == null ? null : new CleaningLog(log, sharing);
    }

    @Override
    public void table(String file, String kind, String shape, List<String> above) {
        headings = above;
        if (log != null) {
            log.table(above);
        }
    }

    @Override
    public void columns(Set<String> fields, Set<Integer> columns) {
        for (int i = 0; i < headings.size(); i++) {
            if (!columns.contains(i) && !headings.get(i).isBlank()) {
                unread.add(headings.get(i).strip());
            }
        }
    }

    @Override
    public void row(RowFate fate) {
        if (log != null) {
            // an access figure may be more sensitive than its row
            log.row(fate, fate.sensitivity().highest(Sensitivity.HIGH));
        }
    }

    @Override
    public void broken(Finding finding) {
        if (log != null) {
            log.finding(finding);
        }
    }

    /**
     * Writes the areas.
     *
     * @param rows as the file states them
     * @param country ISO 3166 alpha-3 code
     */
    public void write(Collection<Area> rows, String country, boolean tagged, Consumer<Finding> findings) {
        Gazetteer gazetteer = GazetteerBuilder.stated(rows, country, finding -> {
            findings.accept(finding);
            if (finding.rule().equals(TableRules.ID_DUPLICATE)) {
                broken(finding);
            }
        });
        List<Area> stated = gazetteer.areas().stream()
                .filter(area -> !area.origin().equals(Origin.NOWHERE))
                .map(this::shown)
                .toList();
        boolean levels =
                stated.stream().anyMatch(area -> area.accessSensitivity() != DefaultSensitivity.access(area.level()));
        Writing<Area> writing = new Writing<>(new ColumnForm<>(OwnColumns.areas(levels), tagged), sink);
        stated.forEach(writing::write);
        written = writing.rows();
    }

    private Area shown(Area area) {
        boolean access = sharing.tellsAccess(area);
        boolean few = sharing.small(area.population());
        if (access && !few) {
            return area;
        }
        withheld += !access && area.access().known() ? 1 : 0;
        suppressed += few ? 1 : 0;
        return new Area(
                area.code(),
                area.name(),
                area.level(),
                area.parent(),
                few ? Measure.UNKNOWN : area.population(),
                access ? area.access() : Measure.UNKNOWN,
                access ? area.accessSensitivity() : DefaultSensitivity.access(area.level()),
                area.missionArea(),
                area.fromCods(),
                area.valid(),
                area.origin());
    }

    /** How many rows were written. */
    public int written() {
        return written;
    }

    /** How many access figures the audience may not see. */
    public int withheld() {
        return withheld;
    }

    /** How many figures were too small to show. */
    public int suppressed() {
        return suppressed;
    }

    /** Headings of the columns that were not read. */
    public List<String> unread() {
        return List.copyOf(unread);
    }
}
