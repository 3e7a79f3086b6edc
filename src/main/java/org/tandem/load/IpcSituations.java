package org.tandem.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tandem.load.IpcSituation.When;
import org.tandem.model.Measure;
import org.tandem.model.Policy;
import org.tandem.source.CsvRow;
import org.tandem.source.Sensitivity;

/**
 * Every situation of a table of food security phases. Their rows may stand anywhere in the file, so it is read through for them
 * before the first row is used; the size is that of areas and periods.
 */
final class IpcSituations {
    private static final char BETWEEN = '\u001f';

    private final IpcColumns columns;
    private final List<Integer> provided;
    private final Map<String, Map<String, IpcSituation>> byArea = new HashMap<>();
    private final Map<String, IpcSituation> chosen = new HashMap<>();
    private final ShareColumn shares = new ShareColumn();
    private List<Integer> area = List.of();
    private boolean read;

    /** @param provided indexes of the provider's own names of areas */
    IpcSituations(IpcColumns columns, List<Integer> provided) {
        this.columns = columns;
        this.provided = provided;
    }

    /**
     * Reads the file through, unless that was done.
     *
     * @param other whether a row is of another country
     */
    synchronized void read(TableShape shape, RowReaders cells, LocalDate asOf, Predicate<CsvRow> other) {
        if (read) {
            return;
        }
        read = true;
        area = area(shape.columns());
        RowNotes unheard = new RowNotes(shape, Sensitivity.LOW, finding -> {}, Policy.DEFAULT, null, false);
        cells.habits().rows(row -> {
            if (!row.blank() && !other.test(row)) {
                unheard.begin(row);
                add(row, cells, asOf, unheard);
            }
        });
        Comparator<When> standing = IpcSituation.byStanding(asOf);
        byArea.forEach((key, situations) -> situations.values().stream()
                .min(Comparator.comparing(IpcSituation::when, standing))
                .ifPresent(best -> chosen.put(key, best)));
    }

    private List<Integer> area(Columns read) {
        List<Integer> indexes = new ArrayList<>(provided);
        indexes.add(read.of(Field.AREA));
        for (AreaColumn level : read.levels()) {
            indexes.add(level.code());
            indexes.add(level.name());
        }
        indexes.removeIf(index -> index < 0);
        return List.copyOf(indexes);
    }

    private void add(CsvRow row, RowReaders cells, LocalDate asOf, RowNotes unheard) {
        IpcPhase phase = IpcPhase.read(row.cell(columns.phase())).orElse(null);
        if (phase == null) {
            return;
        }
        String share = columns.share() < 0 ? "" : row.cell(columns.share());
        if (phase != IpcPhase.ALL) {
            shares.add(share);
        }
        Reading<Measure> number =
                row.empty(columns.number()) ? new Reading.Good<>(Measure.UNKNOWN) : cells.count(row, columns.number());
        if (number instanceof Reading.Bad) {
            return; // its row is set aside, and the other phases stand without it
        }
        byArea.computeIfAbsent(area(row, cells), key -> new HashMap<>())
                .computeIfAbsent(period(row, cells), key -> new IpcSituation(when(row, cells, asOf, unheard)))
                .add(phase, number.orElse(Measure.UNKNOWN), share, cells.sensitivity(row, unheard, Sensitivity.LOW));
    }

    private When when(CsvRow row, RowReaders cells, LocalDate asOf, RowNotes unheard) {
        IpcDays days = IpcDays.of(row, columns.from(), columns.to(), asOf, cells, unheard);
        return new When(
                cells.day(row, Field.ASSESSED_ON, unheard),
                CellText.clean(row.cell(columns.period())).toLowerCase(Locale.ROOT),
                days.from(),
                days.to());
    }

    /** The situation that is read of the row's area; the row may speak of another. */
    @Nullable
    IpcSituation chosen(CsvRow row, RowReaders cells) {
        return chosen.get(area(row, cells));
    }

    /** The situation that the row speaks of; null where nothing could be read of it. */
    @Nullable
    IpcSituation of(CsvRow row, RowReaders cells) {
        return byArea.getOrDefault(area(row, cells), Map.of()).get(period(row, cells));
    }

    Measure severity(IpcSituation situation) {
        return situation.severity(shares);
    }

    /** Of which people in which area a row speaks. */
    private String area(CsvRow row, RowReaders cells) {
        StringBuilder key = new StringBuilder(cells.groups().group(row).code());
        key.append(BETWEEN);
        area.forEach(index -> key.append(CellText.clean(row.cell(index))).append(BETWEEN));
        return key.toString();
    }

    private String period(CsvRow row, RowReaders cells) {
        StringBuilder key =
                new StringBuilder(CellText.clean(row.cell(columns.period())).toLowerCase(Locale.ROOT));
        for (int index : List.of(columns.from(), columns.to(), cells.column(Field.ASSESSED_ON))) {
            key.append(BETWEEN).append(index < 0 ? "" : CellText.clean(row.cell(index)));
        }
        return key.toString();
    }
}
