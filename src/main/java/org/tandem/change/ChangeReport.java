package org.tandem.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.coverage.TrendSection;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Document;
import org.tandem.document.Later;
import org.tandem.model.Measure;
import org.tandem.sharing.Handling;
import org.tandem.source.Sensitivity;

/** The comparison as a report: what a room wants to hear first, then the evidence, then its limits. */
public final class ChangeReport {
    private ChangeReport() {}

    /** The report of {@code result}, for the audience of its states. */
    public static Document document(ChangeResult result) {
        return new Document(
                "diff",
                result.now().visible().workspace().operation().name() + ": what changed",
                Handling.of(result.now().visible(), label(result)),
                Later.map(() -> facts(result)),
                Later.whole(() -> blocks(result)),
                new ChangeTable(result).of(result.changed()));
    }

    /** The page holds something of every state. */
    private static Sensitivity label(ChangeResult result) {
        Sensitivity highest = result.now().visible().label();
        for (State state : result.earlier()) {
            highest = highest.highest(state.visible().label());
        }
        return highest;
    }

    private static List<Block> blocks(ChangeResult result) {
        List<Block> blocks = new ArrayList<>(Summary.of(result));
        blocks.addAll(new GapSections(result).blocks());
        blocks.addAll(TrendSection.of(result.moments(), List.of()));
        blocks.addAll(new FigureSections(result).blocks());
        blocks.addAll(PeopleSections.of(result));
        blocks.addAll(MethodSection.of(result));
        return blocks;
    }

    private static Map<String, Cell> facts(ChangeResult result) {
        Map<String, Cell> facts = new TreeMap<>();
        result.measures().forEach((key, count) -> facts.put(key.replace("diff.", "cells_"), new Cell.Count(count)));
        facts.put("old", new Cell.Text(result.then().name()));
        facts.put("new", new Cell.Text(result.now().name()));
        facts.put("as_of_old", new Cell.Date(result.then().asOf()));
        facts.put("as_of", new Cell.Date(result.now().asOf()));
        facts.put("withheld_old", new Cell.Count(result.then().visible().withheld()));
        facts.put("withheld", new Cell.Count(result.now().visible().withheld()));
        facts.put("states", new Cell.Count(result.earlier().size() + 1L));
        facts.put(
                "gaps_old",
                new Cell.Count(result.all().stream().filter(CellChange::gapThen).count()));
        facts.put(
                "gaps",
                new Cell.Count(result.all().stream().filter(CellChange::gapNow).count()));
        facts.put("joint_people_in_need_old", joint(result.jointThen(), result.then()));
        facts.put("joint_people_in_need", joint(result.joint(), result.now()));
        return facts;
    }

    /** What is too small to show is no number. */
    static Cell joint(Measure people, State state) {
        int below = state.visible().suppressBelow();
        return people.exceeds(0) && !people.exceeds(below - 1L) ? new Cell.Suppressed(below) : Words.number(people);
    }
}
