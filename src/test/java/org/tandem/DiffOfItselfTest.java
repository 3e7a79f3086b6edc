package org.tandem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.change.Change;
import org.tandem.change.ChangeKind;
import org.tandem.change.ChangeReport;
import org.tandem.change.ChangeResult;
import org.tandem.change.Responsibilities;
import org.tandem.change.State;
import org.tandem.coverage.Coverage;
import org.tandem.coverage.CoverageOptions;
import org.tandem.document.Once;
import org.tandem.load.LoadOptions;
import org.tandem.load.WorkspaceLoader;
import org.tandem.model.Audience;
import org.tandem.model.Workspace;
import org.tandem.responsibility.Responsibility;
import org.tandem.sharing.Sharing;
import org.tandem.sharing.Visible;

/** A workspace held against itself differs in nothing, whatever is wrong with it and whoever reads. */
class DiffOfItselfTest {
    @TempDir
    Path folder;

    @TestFactory
    List<DynamicTest> ofTheExamplesAndOfEveryBrokenOrFineWorkspace() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String top : List.of("examples", "src/test/resources/broken", "src/test/resources/fine")) {
            try (Stream<Path> folders = Files.list(Path.of(top))) {
                for (Path each : folders.filter(Files::isDirectory).sorted().toList()) {
                    tests.add(DynamicTest.dynamicTest(each.toString(), () -> isEmpty(each)));
                }
            }
        }
        return tests;
    }

    @Test
    void ofTheAfghanFiles() throws IOException {
        isEmpty(RealWorkspaces.afghan(folder).folder());
    }

    @Test
    void ofTheSomaliFiles() throws IOException {
        isEmpty(RealWorkspaces.somali(folder, false).folder());
    }

    private static void isEmpty(Path workspace) {
        LoadOptions options = new LoadOptions(null, () -> LocalDate.of(2024, 6, 1), 20);
        Optional<Workspace> loaded = WorkspaceLoader.load(workspace, options).workspace();
        Optional<Workspace> again = WorkspaceLoader.load(workspace, options).workspace();
        for (Audience audience : Audience.values()) {
            if (loaded.isPresent()) {
                isEmpty(Sharing.visible(loaded.get(), audience), Sharing.visible(again.orElseThrow(), audience));
            }
        }
    }

    private static void isEmpty(Visible then, Visible visible) {
        State older = State.older(
                "then", then, CoverageOptions.DEFAULT, visible.workspace().policy());
        var coverage = Coverage.of(visible, CoverageOptions.DEFAULT);
        State now = State.newest("now", visible, coverage, Once.of(() -> Responsibility.of(visible, coverage.gaps())));

        ChangeResult result = Change.of(List.of(older, older), now);

        assertThat(result.all()).allSatisfy(cell -> assertThat(cell.kind()).isEqualTo(ChangeKind.UNCHANGED));
        assertThat(result.all()).hasSameSizeAs(coverage.gaps());
        assertThat(result.empty()).isTrue();
        assertThat(result.responsibilities().get())
                .isEqualTo(new Responsibilities(List.of(), List.of(), List.of(), List.of()));
        assertThat(ChangeReport.document(result).main().rows()).isEmpty();
        assertThat(result.joint()).isEqualTo(result.jointThen());
    }
}
