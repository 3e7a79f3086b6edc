package org.tandem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.load.Loaded;
import org.tandem.source.YamlSuite;
import org.tandem.source.YamlSuite.Case;

/** Every case of the open YAML test suite, as the mission profile of a workspace: it ends in values or in findings. */
class YamlSuiteWorkspaceTest {
    private static final String FILE = "mission.yaml";

    /**
     * Cases that the suite wants refused and the parser takes, all of them for what the eye reads as well: lines of a list or a
     * quoted text that stand too far left, a comment with no blank before it, a tab for blanks, a dash as a value.
     */
    private static final Set<String> ACCEPTED = Set.of(
            "9C9N.yaml 0",
            "9JBA.yaml 0",
            "CVW2.yaml 0",
            "DK95.yaml 1",
            "G5U8.yaml 0",
            "QB6E.yaml 0",
            "S98Z.yaml 0",
            "SU5Z.yaml 0",
            "YJV2.yaml 0");

    @TempDir
    Path temp;

    @TestFactory
    Stream<DynamicTest> everyCaseEndsInValuesOrFindings() throws IOException {
        // no case is a mission, so that each has something to be told of
        return YamlSuite.cases().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.name(), () -> assertThat(rules(each)).isNotEmpty()));
    }

    @Test
    void everyInvalidCaseButThoseListedIsRefusedForItsSyntax() throws IOException {
        Set<String> files = new TreeSet<>();
        Set<String> taken = new TreeSet<>();
        for (Case each : YamlSuite.cases()) {
            if (each.invalid()) {
                files.add(each.name().replaceAll(" .*", ""));
                if (!refused(rules(each))) {
                    taken.add(each.name());
                }
            }
        }

        assertThat(files).hasSize(84);
        assertThat(taken).isEqualTo(new TreeSet<>(ACCEPTED));
    }

    /** A file of directives alone is told as empty. */
    private static boolean refused(Set<String> rules) {
        return rules.stream().anyMatch(rule -> rule.startsWith("yaml-") || rule.equals("file-empty"));
    }

    private Set<String> rules(Case each) throws IOException {
        TestWorkspace workspace =
                TestWorkspace.in(Files.createTempDirectory(temp, "w")).file(FILE, each.yaml());
        Loaded loaded = workspace.load();
        assertThat(loaded.workspace()).isPresent();
        long lines = each.yaml().lines().count() + 1;
        return loaded.findings().sorted().stream()
                .filter(finding -> finding.origin().file().equals(FILE))
                .peek(finding -> assertThat((long) finding.origin().line()).isBetween(0L, lines))
                .map(finding -> finding.rule().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
