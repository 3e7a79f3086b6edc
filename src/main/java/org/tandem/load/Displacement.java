package org.tandem.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Group;

/**
 * Recognises tables that count displaced people and returnees by area, as those of displacement tracking. They say how many
 * there are, not what they need: the figures are the population of the group, and people in need stay unknown.
 */
final class Displacement implements TableForm {
    private static final Map<String, String> GROUPS = groups();

    private static Map<String, String> groups() {
        Map<String, String> groups = new HashMap<>();
        for (String heading : List.of(
                "idps",
                "idp",
                "number of idps",
                "no of idps",
                "total idps",
                "idp individuals",
                "idps individuals",
                "individuals idp",
                "idp population",
                "total idp individuals",
                "num present idp ind",
                "idps ind",
                "idp ind",
                "displaced individuals",
                "number of displaced people",
                "displaced persons",
                "internally displaced persons",
                "internally displaced people",
                "number of internally displaced persons",
                "total number of idps",
                "total number of idps individuals",
                "affected idps",
                "pdi",
                "nombre de pdi",
                "pdi individus",
                "individus pdi",
                "personnes deplacees",
                "nombre de personnes deplacees",
                "personnes deplacees internes",
                "deplaces internes",
                "desplazados",
                "personas desplazadas",
                "numero de desplazados")) {
            groups.put(Headings.compact(heading), "IDP");
        }
        for (String heading : List.of(
                "returnees",
                "number of returnees",
                "total returnees",
                "returnee individuals",
                "returnees individuals",
                "returnees ind",
                "retournes",
                "nombre de retournes",
                "retornados",
                "personas retornadas")) {
            groups.put(Headings.compact(heading), "RET");
        }
        return groups;
    }

    @Override
    public @Nullable TableShape recognise(TableTop top, TableKind kind) {
        for (int row = top.first(); row < top.end(); row++) {
            List<FigureColumn> figures = new ArrayList<>();
            for (int i = 0; i < top.width(row); i++) {
                String group = GROUPS.getOrDefault(Headings.compact(top.text(row, i)), "");
                boolean known = figures.stream()
                        .anyMatch(figure -> figure.group().status().equals(group));
                if (!group.isEmpty() && !known) {
                    figures.add(new FigureColumn(FigureHeading.ALL, Group.ofStatus(group), Field.POPULATION, i));
                }
            }
            Columns columns = HeadingMatch.of(top.filled(row), kind);
            if (!figures.isEmpty() && columns.tells(Field.AREA)) {
                return shape(top, row, columns, figures);
            }
        }
        return null;
    }

    private static TableShape shape(TableTop top, int row, Columns columns, List<FigureColumn> figures) {
        columns.supply(Field.SECTOR, Field.PEOPLE_IN_NEED);
        figures.forEach(figure -> {
            columns.remove(figure.index());
            columns.also(figure.index());
        });
        return new TableShape("displacement table", List.copyOf(top.filled(row)), columns, top.data(row), row)
                .remarking(List.of(new ShapeRemark(
                        ShapeRules.NEED_NOT_STATED,
                        figures.get(0).index(),
                        "the table says how many people are displaced, not how many are in need of what; they are read"
                                + " as the population of their group, and people in need stay unknown",
                        "nothing to do; put an assessment of needs beside it")))
                .decoded((shape, context, cells) -> new SideBySideTable(shape, context, cells, figures, false));
    }
}
