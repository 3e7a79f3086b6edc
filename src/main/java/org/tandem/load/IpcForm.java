package org.tandem.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tandem.vocabulary.Aliases;

/** Recognises area tables of the Integrated Food Security Phase Classification: a column of people for each phase, in one to three periods. */
final class IpcForm implements TableForm {
    private static final Pattern PHASE =
            Pattern.compile("(?:ipc |cadre harmonise |ch )?(?:phase|fase|p|ipc|ch) ?([1-5])(?: (plus|more|above))?");
    private static final Pattern PERIOD = Pattern.compile("(?:^| )(current|actuelle|actual|"
            + "(?:first |second |1st |2nd )?(?:projection|projetee|proyeccion|projected))(?: |$)");
    private static final Pattern SHARE =
            Pattern.compile("(^| )(percentage|percent|pct|share|pourcentage|porcentaje)( |$)");
    private static final Pattern COUNTED =
            Pattern.compile(" ?(number|nombre|numero|population|people|nb)( of people)?$");
    private static final Set<String> ANALYSED = Set.of(
            "population analyzed",
            "population analysed",
            "analyzed population",
            "analysed population",
            "population",
            "total population",
            "population analysee",
            "poblacion analizada");
    private static final Set<String> PHASE_OF_AREA = Set.of(
            "ipc phase",
            "area phase",
            "phase",
            "overall phase",
            "area classification",
            "phase classification",
            "fase",
            "ipc ipc phase",
            "district ipc phase");

    /** What a column of a period holds. */
    private static final class Found {
        private final Map<Integer, Integer> phases = new TreeMap<>();
        private int from = -1;
        private int to = -1;
        private int population = -1;
        private int worse = -1;
        private int phase = -1;

        boolean tells() {
            return worse >= 0 || phases.containsKey(3);
        }

        IpcPeriod named(String name) {
            List<Integer> columns = new ArrayList<>();
            phases.forEach((number, column) -> {
                if (number >= 3) {
                    columns.add(column);
                }
            });
            return new IpcPeriod(name, from, to, population, worse, columns, phase);
        }
    }

    @Override
    public @Nullable TableShape recognise(TableTop top, TableKind kind) {
        for (int row = top.first(); row < top.end(); row++) {
            List<IpcPeriod> periods = periods(top, row);
            if (!periods.isEmpty()) {
                TableShape shape = shape(top, row, periods);
                if (shape.columns().tells(Field.AREA)) {
                    return shape;
                }
            }
        }
        return null;
    }

    private static TableShape shape(TableTop top, int row, List<IpcPeriod> periods) {
        List<String> headings = top.filled(row);
        Columns columns = HeadingMatch.of(headings, TableKind.NEEDS);
        columns.supply(Field.SECTOR, Field.PEOPLE_IN_NEED);
        for (IpcPeriod period : periods) {
            List<Integer> read = new ArrayList<>(period.phases());
            read.addAll(
                    List.of(period.from(), period.to(), period.population(), period.crisisOrWorse(), period.phase()));
            read.forEach(index -> {
                if (index >= 0) {
                    columns.remove(index);
                    columns.also(index);
                }
            });
        }
        return new TableShape("IPC areas", List.copyOf(headings), columns, top.data(row), row)
                .decoded((shape, context, cells) -> new IpcTable(shape, context, cells, periods));
    }

    /** The periods that the headings ending with {@code row} have; none where it is no such table. */
    private static List<IpcPeriod> periods(TableTop top, int row) {
        Map<String, Found> found = new LinkedHashMap<>();
        int phases = 0;
        for (int i = 0; i < top.width(row); i++) {
            if (top.text(row, i).length() <= 60) {
                phases += place(texts(top, row, i), i, found) ? 1 : 0;
            }
        }
        if (phases < 2) {
            return List.of();
        }
        List<IpcPeriod> periods = new ArrayList<>();
        Found shared = found.getOrDefault("", new Found());
        found.forEach((name, columns) -> {
            if (columns.tells()) {
                columns.population = columns.population < 0 ? shared.population : columns.population;
                columns.phase = columns.phase < 0 ? shared.phase : columns.phase;
                periods.add(columns.named(name));
            }
        });
        return periods;
    }

    /** What stands above a column, folded: its own heading first, then with the one above it, then that alone. */
    private static List<String> texts(TableTop top, int row, int index) {
        String own = folded(top.text(row, index));
        String above = row > 0 ? folded(top.text(row - 1, index)) : "";
        return own.isEmpty() ? List.of() : List.of(own, (above + " " + own).strip(), above);
    }

    private static String folded(String text) {
        return Aliases.fold(text.replace("+", " plus").replace("#", " "));
    }

    /** Puts the column where it belongs; says whether it counts the people of a phase. */
    private static boolean place(List<String> texts, int index, Map<String, Found> found) {
        for (String text : texts) {
            Matcher period = PERIOD.matcher(text);
            String name = period.find() ? period.group(1) : "";
            String rest = name.isEmpty() ? text : period.replaceFirst(" ").strip();
            if (rest.isEmpty() || SHARE.matcher(rest).find()) {
                continue;
            }
            Found columns = found.computeIfAbsent(name, key -> new Found());
            Matcher phase = PHASE.matcher(COUNTED.matcher(rest).replaceFirst(""));
            if (phase.matches()) {
                int number = Integer.parseInt(phase.group(1));
                if (phase.group(2) == null) {
                    columns.phases.putIfAbsent(number, index);
                } else if (number == 3) {
                    columns.worse = index;
                }
                return true;
            }
            if (period(rest, index, columns, !name.isEmpty())) {
                return false;
            }
        }
        return false;
    }

    private static boolean period(String text, int index, Found columns, boolean named) {
        if (ANALYSED.contains(text)) {
            columns.population = index;
        } else if (PHASE_OF_AREA.contains(text)) {
            columns.phase = columns.phase < 0 ? index : columns.phase;
        } else if (named && text.equals("from")) {
            columns.from = index;
        } else if (named && text.equals("to")) {
            columns.to = index;
        } else {
            return false;
        }
        return true;
    }
}
