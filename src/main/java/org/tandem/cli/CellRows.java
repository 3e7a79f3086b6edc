package org.tandem.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tandem.load.NeedRow;
import org.tandem.load.Partners;
import org.tandem.load.PresenceRow;
import org.tandem.load.RowFate;
import org.tandem.load.RowOutcome;
import org.tandem.load.RowWatch;
import org.tandem.model.Area;
import org.tandem.model.Audience;
import org.tandem.model.Gazetteer;
import org.tandem.model.Need;
import org.tandem.sharing.FindingsFor;
import org.tandem.sharing.HiddenNames;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;
import org.tandem.vocabulary.Sectors;
import org.tandem.vocabulary.Vocabulary;

/** Keeps the rows that bear on one cell while a workspace is read, as far as the audience may read rows as they stand. */
final class CellRows implements RowWatch {
    private final CellTopic cell;
    private final Gazetteer areas;
    private final Audience audience;
    private final HiddenNames hidden;
    private final Set<String> above;
    private final String name;

    private final List<NeedRow> needs = new ArrayList<>();
    private final List<Work> work = new ArrayList<>();
    private final List<Aside> aside = new ArrayList<>();
    private @Nullable Partners partners;
    private String file = "";
    private boolean needsTable;

    /**
     * A row of presence.
     *
     * @param partner its partner's key
     */
    record Work(PresenceRow row, String partner, String activity) {}

    /** A row that was not used, and the rules that say why. */
    record Aside(Origin origin, boolean need, List<String> rules) {}

    CellRows(CellTopic cell, Gazetteer areas, Audience audience, HiddenNames hidden) {
        this.cell = cell;
        this.areas = areas;
        this.audience = audience;
        this.hidden = hidden;
        List<Area> lineage = areas.lineage(cell.area());
        this.above = Set.copyOf(lineage.stream().skip(1).map(Area::code).toList());
        this.name = lineage.isEmpty() ? "" : lineage.get(0).name();
    }

    @Override
    public void partners(Partners known) {
        partners = known;
    }

    @Override
    public void table(String name, String kind, String shape, List<String> headings) {
        file = name;
        needsTable = kind.equals("needs");
    }

    @Override
    public void row(RowFate fate) {
        fate.needs().forEach(this::listed);
        fate.presence().forEach(row -> add(row, fate.activity()));
        if (fate.outcome() == RowOutcome.SET_ASIDE && names(fate.row().cells())) {
            Sensitivity level = fate.levelStated() ? fate.sensitivity() : Sensitivity.SEVERE;
            if (FindingsFor.sees(audience, level)) {
                List<String> rules = fate.findings().stream()
                        .map(finding -> finding.rule().id())
                        .distinct()
                        .toList();
                aside.add(new Aside(new Origin(file, fate.row().line(), 0), needsTable, rules));
            }
        }
    }

    @Override
    public void listed(NeedRow row) {
        boolean here = row.area().equals(cell.area()) || above.contains(row.area());
        if (here && row.sector().equals(cell.sector()) && FindingsFor.sees(audience, row.sensitivity())) {
            needs.add(row.from(hidden.without(row.source()), hidden.without(row.method())));
        }
    }

    @Override
    public void listed(PresenceRow row) {
        add(row, "");
    }

    private void add(PresenceRow row, String activity) {
        boolean here = above.contains(row.area()) || areas.within(row.area(), cell.area());
        if (here && row.sector().equals(cell.sector()) && FindingsFor.sees(audience, row.sensitivity())) {
            String written = row.organisation().isBlank() ? row.acronym() : row.organisation();
            String key = partners == null ? written : partners.key(written, row.acronym(), row.profile());
            work.add(new Work(row, hidden.without(key), hidden.without(activity)));
        }
    }

    /** Whether a row that was not read speaks of the cell: a cell of it is the area's code or name, and none another sector. */
    private boolean names(List<String> cells) {
        boolean area = false;
        boolean same = false;
        boolean other = false;
        Sectors sectors = Vocabulary.standard().sectors();
        for (String text : cells) {
            String word = text.strip();
            area |= word.equalsIgnoreCase(cell.area()) || (!name.isEmpty() && word.equalsIgnoreCase(name));
            Optional<String> sector = word.isEmpty()
                    ? Optional.empty()
                    : sectors.match(word).filter(Sectors.Match::exact).map(Sectors.Match::code);
            same |= sector.isPresent() && sector.get().equals(cell.sector());
            other |= sector.isPresent() && !sector.get().equals(cell.sector());
        }
        return area && (same || !other);
    }

    /** Assessments of the cell's own area. */
    List<NeedRow> needs() {
        return needs.stream().filter(row -> row.area().equals(cell.area())).toList();
    }

    /** Assessments of the areas above. */
    List<NeedRow> coarser() {
        return needs.stream().filter(row -> !row.area().equals(cell.area())).toList();
    }

    /** A row as the record it would be alone. */
    static Need need(NeedRow row) {
        return new Need(
                row.area(),
                row.sector(),
                row.group(),
                row.sensitivity(),
                row.population(),
                row.affected(),
                row.inNeed(),
                row.targeted(),
                row.reached(),
                row.severity(),
                row.assessedOn(),
                row.source(),
                row.method(),
                row.grade(),
                Optional.empty(),
                row.origin());
    }

    /** Work in the cell and the areas that hold it. */
    List<Work> work() {
        return work;
    }

    /** Rows that were not used, of needs or of presence. */
    List<Aside> aside(boolean need) {
        return aside.stream().filter(row -> row.need() == need).toList();
    }
}
