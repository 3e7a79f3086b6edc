package org.tandem.load;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Recognises tables of food security phases with a row for each area, period and phase: those of the Integrated Food Security
 * Phase Classification and HAPI's of them.
 */
final class IpcLongForm implements TableForm {
    private static final Set<String> PHASE = Set.of("phase", "ipcphase");
    private static final Set<String> NUMBER = Set.of("number", "populationinphase");
    private static final Set<String> SHARE = Set.of("percent", "populationfractioninphase");
    private static final Set<String> PERIOD = Set.of("validityperiod", "ipctype");
    private static final Set<String> FROM = Set.of("from", "referenceperiodstart");
    private static final Set<String> TO = Set.of("to", "referenceperiodend");
    /** Areas as the provider calls them: several may lie in one that has a P-code. */
    private static final String PROVIDED = "provider";

    @Override
    public @Nullable TableShape recognise(TableTop top, TableKind kind) {
        for (int row = top.first(); row < top.end(); row++) {
            List<String> headings =
                    top.cells(row).stream().map(Headings::compact).toList();
            int phase = column(headings, PHASE);
            int number = phase < 0 ? -1 : column(headings, NUMBER);
            int period = number < 0 ? -1 : column(headings, PERIOD);
            if (period >= 0) {
                IpcColumns columns = new IpcColumns(
                        phase, number, column(headings, SHARE), period, column(headings, FROM), column(headings, TO));
                TableShape shape = shape(top, row, headings, columns);
                if (shape.columns().tells(Field.AREA)) {
                    return shape;
                }
            }
        }
        return null;
    }

    private static TableShape shape(TableTop top, int row, List<String> compact, IpcColumns ipc) {
        List<String> headings = top.filled(row);
        Columns columns = HeadingMatch.of(headings, TableKind.NEEDS);
        columns.supply(Field.SECTOR, Field.PEOPLE_IN_NEED);
        ipc.all().forEach(index -> {
            columns.remove(index);
            columns.also(index);
        });
        for (int i = 0; i < compact.size(); i++) {
            if (compact.get(i).startsWith(PROVIDED)) {
                columns.also(i);
            }
        }
        String name = compact.get(ipc.phase()).equals("ipcphase") ? "HAPI food security" : "IPC areas, a row per phase";
        IpcSituations situations = new IpcSituations(ipc, provided(compact));
        return new TableShape(name, List.copyOf(headings), columns, top.data(row), row)
                .decoded((shape, context, cells) -> new IpcLongTable(shape, context, cells, ipc, situations));
    }

    private static List<Integer> provided(List<String> compact) {
        return IntStream.range(0, compact.size())
                .filter(index -> compact.get(index).startsWith(PROVIDED))
                .boxed()
                .toList();
    }

    private static int column(List<String> headings, Set<String> names) {
        for (int i = 0; i < headings.size(); i++) {
            if (names.contains(headings.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
