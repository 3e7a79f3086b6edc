package org.tandem.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Digits;
import org.tandem.document.Table;
import org.tandem.model.Area;
import org.tandem.model.Gazetteer;
import org.tandem.model.Measure;
import org.tandem.model.Mission;
import org.tandem.model.Scenario;

/** What is assumed, an item a line. */
final class AssumedSection {
    private static final int GENERALISED = 2;

    private AssumedSection() {}

    static List<Block> of(WhatIf whatIf) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Step step : whatIf.steps()) {
            rows.add(row(step, whatIf));
        }
        Table table = new Table(
                "assumptions",
                List.of(
                        Column.text("what", "What is assumed"),
                        Column.text("where", "Where"),
                        Column.text("sectors", "Sectors"),
                        Column.text("from", "From"),
                        Column.text("to", "To"),
                        Column.text("counted", "Counted as"),
                        Column.text("reason", "Reason")),
                rows);
        return List.of(Block.heading("What is assumed"), new Block.Grid(table));
    }

    private static List<Cell> row(Step step, WhatIf whatIf) {
        if (step instanceof Step.Departure departure) {
            Scenario.Leaves said = departure.said();
            return line(
                    departure.name() + " leaves",
                    places(said.areas(), whatIf),
                    said.sectors().isEmpty() ? "all" : String.join(", ", said.sectors()),
                    said.from(),
                    null,
                    "not there",
                    said.reason());
        }
        if (step instanceof Step.Rotation rotation) {
            Scenario.RotatesOut said = rotation.said();
            Mission mission = whatIf.known().workspace().mission();
            return line(
                    said.unit() + " rotates out",
                    mission == null ? "" : places(Assumptions.areasOf(mission, said.unit()), whatIf),
                    "",
                    said.from(),
                    null,
                    "never presence",
                    said.reason());
        }
        Step.Arrival arrival = (Step.Arrival) step;
        Scenario.Adds said = arrival.said();
        return line(
                arrival.name() + " takes up work",
                places(List.of(said.area()), whatIf),
                said.sector(),
                said.period().from(),
                said.period().until(),
                counted(
                        arrival,
                        whatIf.assumed().suppressBelow(),
                        whatIf.assumed().audience().generalised()),
                said.reason());
    }

    private static List<Cell> line(
            String what,
            String where,
            String sectors,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            String counted,
            String reason) {
        return List.of(
                new Cell.Text(what),
                text(where),
                text(sectors),
                from == null ? Cell.BLANK : new Cell.Date(from),
                until == null ? Cell.BLANK : new Cell.Date(until),
                text(counted),
                text(reason));
    }

    private static Cell text(String words) {
        return words.isEmpty() ? Cell.BLANK : new Cell.Text(words);
    }

    /** Labels of areas; who reads of districts alone is told no place below one. */
    private static String places(List<String> areas, WhatIf whatIf) {
        Gazetteer gazetteer = whatIf.assumed().workspace().areas();
        if (areas.isEmpty()) {
            return "everywhere";
        }
        boolean coarse = whatIf.assumed().audience().generalised();
        List<String> labels = areas.stream()
                .map(area ->
                        coarse ? gazetteer.at(area, GENERALISED).map(Area::code).orElse(area) : area)
                .distinct()
                .map(gazetteer::label)
                .toList();
        return String.join(", ", labels);
    }

    /** Which figure counts where coverage is by people reached, and whether it is that of people reached or of those targeted. */
    private static String counted(Step.Arrival arrival, int below, boolean rounded) {
        Scenario.Adds said = arrival.said();
        boolean other =
                said.caseload().filter(stated -> stated != arrival.caseload()).isPresent();
        String manner = ", " + arrival.caseload().code() + " caseload" + (other ? ", as of its work there so far" : "");
        Measure reached = said.countedAsReached().map(people -> rounded ? Math.floorDiv(people + 5, 10L) * 10 : people);
        if (!reached.known()) {
            return "present, for nobody knows how many";
        }
        String people = reached.exceeds(0) && !reached.exceeds(below - 1L)
                ? "fewer than " + below
                : Digits.grouped(reached.orElse(0));
        return said.reached().known()
                ? people + " assumed to be reached" + manner
                : people + " targeted, assumed to be reached" + manner;
    }
}
