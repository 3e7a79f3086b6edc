package org.tandem.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tandem.diagnostic.Finding;
import org.tandem.model.Area;
import org.tandem.model.FileIntake;
import org.tandem.model.Gazetteer;
import org.tandem.model.Measure;
import org.tandem.model.Period;
import org.tandem.model.Policy;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/** Reads one table in a test and keeps all that comes of it. */
final class TableRun {
    final List<NeedRow> needs = new ArrayList<>();
    final List<PresenceRow> presence = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();
    private final Path folder;
    private final String country;
    private AreaReader areas;
    private List<FileHint> hints = List.of();
    private Map<String, Sensitivity> sensitivities = Map.of();

    TableRun(Path folder, String country) {
        this.folder = folder;
        this.country = country;
        this.areas = AreaCodes.learning(country);
    }

    TableRun hint(FileHint hint) {
        hints = List.of(hint);
        return this;
    }

    TableRun sensitivity(String file, Sensitivity level) {
        sensitivities = Map.of(file, level);
        return this;
    }

    /** States a gazetteer of areas given as {@code code, name, parent}, all of level 2. */
    TableRun gazetteer(String... rows) {
        List<Area> stated = new ArrayList<>();
        for (String row : rows) {
            String[] parts = row.split(", ", -1);
            stated.add(new Area(
                    parts[0],
                    parts[1],
                    parts[2].isEmpty() ? 1 : 2,
                    parts[2],
                    Measure.UNKNOWN,
                    Measure.UNKNOWN,
                    Sensitivity.LOW,
                    "",
                    true,
                    Period.ALWAYS,
                    Origin.NOWHERE));
        }
        areas = AreaCodes.of(new Gazetteer(stated, true), country);
        return this;
    }

    FileIntake needs(String... lines) {
        return TableLoader.needs(folder, write(lines), context());
    }

    FileIntake presence(String... lines) {
        return TableLoader.presence(folder, write(lines), context());
    }

    TableLoader.Rows<Area> areas(String... lines) {
        return TableLoader.areas(folder, write(lines), context());
    }

    TableLoader.Rows<org.tandem.model.Action> actions(String... lines) {
        return TableLoader.actions(folder, write(lines), context());
    }

    /** {@code rule line:column}, in the order told. */
    List<String> told() {
        return findings.stream()
                .map(finding -> finding.rule().id() + " " + finding.origin().line() + ":"
                        + finding.origin().column())
                .toList();
    }

    Finding only(String rule) {
        List<Finding> found = findings.stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " findings of " + rule + " among " + told());
        }
        return Objects.requireNonNull(found.get(0));
    }

    Gazetteer learned() {
        return ((AreaCodes) areas).gazetteer();
    }

    TableContext context() {
        return new TableContext(
                country,
                LocalDate.of(2024, 6, 1),
                Period.ALWAYS,
                Policy.DEFAULT,
                areas,
                needs::add,
                presence::add,
                sensitivities,
                hints,
                findings::add,
                RowWatch.NONE);
    }

    private String write(String... lines) {
        try {
            Files.writeString(folder.resolve("t.csv"), String.join("\n", lines) + "\n");
            return "t.csv";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
