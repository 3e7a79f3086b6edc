package org.tandem.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tandem.vocabulary.Aliases;

/** Recognises area tables of the Integrated Food Security Phase Classification: a column of people for each phase, in one to three periods. */
final class IpcForm implements TableForm {
    private static final Pattern PHASE =
            Pattern.compile("(?:ipc |cadre harmonise |ch )?(?:phase|fase|p|ipc|ch) ?([1-5])(?: (plus|more|above))?");
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
        List<ShapeRemark> remarks = new ArrayList<>();
        for (IpcPeriod period : periods) {
            period.columns().forEach(index -> {
                columns.remove(index);
                columns.also(index);
            });
            IpcHeadings.Found days = period.days();
            if (days != null) {
                remarks.add(remark(period, days));
            }
        }
        return new TableShape("IPC areas", List.copyOf(headings), columns, top.data(row), row)
                .remarking(remarks)
                .decoded((shape, context, cells) -> new IpcTable(shape, context, cells, periods));
    }

    private static ShapeRemark remark(IpcPeriod period, IpcHeadings.Found days) {
        String name = period.name().isEmpty() ? "the period" : "`" + period.name() + "`";
        return new ShapeRemark(
                ShapeRules.PERIOD_FROM_HEADING,
                days.row(),
                days.column(),
                name + " is taken to be from " + days.period().from() + " to "
                        + days.period().to() + ", as `" + days.text() + "` says",
                "columns that say when the period begins and ends, or when it was analysed; without the latter the first day counts as"
                        + " the day of the assessment");
    }

    /** The periods that the headings ending with {@code row} have; none where it is no such table. */
    private static List<IpcPeriod> periods(TableTop top, int row) {
        Map<String, IpcPeriodColumns> found = new LinkedHashMap<>();
        IpcHeadings over = new IpcHeadings(top, row);
        int phases = 0;
        for (int i = 0; i < top.width(row); i++) {
            if (top.text(row, i).length() <= 60) {
                phases += place(texts(top, row, i), over.name(i), i, found) ? 1 : 0;
            }
        }
        if (phases < 2) {
            return List.of();
        }
        IpcPeriodColumns shared = found.getOrDefault("", new IpcPeriodColumns());
        found.values().removeIf(columns -> !columns.tells());
        List<IpcPeriod> periods = new ArrayList<>();
        found.forEach((name, columns) -> {
            columns.completedBy(shared);
            String called = name.isEmpty() && found.size() == 1 ? over.title() : name;
            IpcPeriod period = columns.named(called);
            periods.add(
                    period.from() >= 0
                            ? period
                            : period.stated(over.days(called, period.columns(), found.size() == 1)));
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
        return Aliases.fold(StatedPeriod.without(text).replace("+", " plus").replace("#", " "));
    }

    /**
     * Puts the column where it belongs; says whether it counts the people of a phase.
     *
     * @param name of the period that the headings over it name; empty where they name none
     */
    private static boolean place(List<String> texts, String name, int index, Map<String, IpcPeriodColumns> found) {
        for (String text : texts) {
            String rest = IpcPeriodName.without(text);
            if (rest.isEmpty() || SHARE.matcher(rest).find()) {
                continue;
            }
            IpcPeriodColumns columns = found.computeIfAbsent(name, key -> new IpcPeriodColumns());
            Matcher phase = PHASE.matcher(COUNTED.matcher(rest).replaceFirst(""));
            if (phase.matches()) {
                columns.phase(Integer.parseInt(phase.group(1)), phase.group(2) != null, index);
                return true;
            }
            if (period(rest, index, columns, !name.isEmpty())) {
                return false;
            }
        }
        return false;
    }

    private static boolean period(String text, int index, IpcPeriodColumns columns, boolean named) {
        if (ANALYSED.contains(text)) {
            columns.population(index);
        } else if (PHASE_OF_AREA.contains(text)) {
            columns.phaseOfArea(index);
        } else if (named && text.equals("from")) {
            columns.from(index);
        } else if (named && text.equals("to")) {
            columns.to(index);
        } else {
            return false;
        }
        return true;
    }
}
