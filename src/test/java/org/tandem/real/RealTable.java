package org.tandem.real;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.RealData;
import org.tandem.TestWorkspace;
import org.tandem.load.LoadOptions;
import org.tandem.load.Loaded;
import org.tandem.load.NeedRow;
import org.tandem.load.PresenceRow;
import org.tandem.load.RowFate;
import org.tandem.load.RowWatch;
import org.tandem.load.WorkspaceLoader;
import org.tandem.model.Area;
import org.tandem.model.FileIntake;
import org.tandem.model.Workspace;

/**
 * A published table as a planner would have it: dropped untouched into the workspace of a country, perhaps with a gazetteer.
 *
 * @param file below the folder of published tables
 * @param table which of the folders of a workspace it is dropped into, or {@code areas}
 * @param country of the workspace
 * @param areas the gazetteer beside it, below the folder of published tables; {@code -} for none
 */
record RealTable(String file, String table, String country, String areas) {
    /** A row of the expectations names it in its first four columns. */
    static RealTable of(List<String> cells) {
        return new RealTable(cells.get(0), cells.get(1), cells.get(2), cells.get(3));
    }

    /** What reading made of it: the areas only of a gazetteer, without the country itself. */
    record Read(
            FileIntake intake,
            Map<String, Integer> rules,
            List<NeedRow> needs,
            List<PresenceRow> presence,
            List<Area> areas) {
        /** {@code rule=3 other-rule=1}, in the order of their names; {@code -} for none. */
        String told() {
            List<String> words = new ArrayList<>();
            rules.forEach((rule, count) -> words.add(rule + "=" + count));
            return words.isEmpty() ? "-" : String.join(" ", words);
        }
    }

    /** Reads it in a workspace below {@code temp}; ends the test as skipped where it is not at hand. */
    Read read(Path temp) throws IOException {
        Path source = source(file);
        TestWorkspace workspace = TestWorkspace.empty(Files.createTempDirectory(temp, "w"))
                .file("tandem.yaml", "operation: Test\ncountry: " + country + "\nas_of: 2025-09-01\n");
        if (!areas.equals("-")) {
            workspace.file("areas.csv", Files.readAllBytes(source(areas)));
        }
        String name = table.equals("areas") ? "areas.csv" : table + "/" + source.getFileName();
        workspace.file(name, Files.readAllBytes(source));
        List<NeedRow> needs = new ArrayList<>();
        List<PresenceRow> presence = new ArrayList<>();
        RowWatch watch = new RowWatch() {
            @Override
            public void table(String begun, String kind, String shape, List<String> headings) {}

            @Override
            public void row(RowFate fate) {
                needs.addAll(fate.needs());
                presence.addAll(fate.presence());
            }
        };
        Loaded loaded = WorkspaceLoader.load(
                workspace.folder(), new LoadOptions(null, () -> LocalDate.of(2025, 9, 1), Integer.MAX_VALUE, watch));
        Map<String, Integer> rules = new TreeMap<>();
        loaded.findings().sorted().stream()
                .filter(finding -> finding.origin().file().equals(name))
                .forEach(finding -> rules.merge(finding.rule().id(), 1, Integer::sum));
        Workspace read = loaded.workspace().orElseThrow();
        FileIntake intake = read.files().stream()
                .filter(each -> each.file().equals(name))
                .findFirst()
                .orElseThrow();
        List<Area> gazetteer = read.areas().areas().stream()
                .filter(area -> table.equals("areas") && area.level() > 0)
                .toList();
        return new Read(intake, rules, needs, presence, gazetteer);
    }

    private static Path source(String name) {
        Path source = RealData.FOLDER.resolve(name);
        assumeTrue(Files.isRegularFile(source), name + " is not at hand");
        return source;
    }
}
