package org.tandem.real;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.RealData;
import org.tandem.model.FileIntake;

/**
 * Every published table beside the project, dropped untouched into a workspace. What became of each stands in
 * {@code real/verdicts.tsv}, to be read by people; what the raw files add up to stands in {@code real/totals.tsv}, counted by
 * {@code src/test/python/real_totals.py} and by nothing of Tandem's.
 */
class RealFilesTest {
    private static final Path VERDICTS = Path.of("src/test/resources/real/verdicts.tsv");
    private static final Path TOTALS = Path.of("src/test/resources/real/totals.tsv");

    @TempDir
    Path temp;

    @TestFactory
    Stream<DynamicTest> isReadAsTheVerdictSaysAndAddsUpToWhatTheRawFileDoes() throws IOException {
        Map<String, List<String>> totals = totals();
        return lines(VERDICTS).stream()
                .map(line -> DynamicTest.dynamicTest(name(line), () -> {
                    RealTable table = RealTable.of(line);
                    RealTable.Read read = table.read(temp);

                    assertThat(verdict(read)).containsExactlyElementsOf(line.subList(4, 10));
                    List<String> raw = totals.getOrDefault(table.file() + " " + table.country(), List.of());
                    // where the verdict says that no row is used, as for want of a gazetteer, there is nothing to add
                    // up
                    assertThat(Totals.of(read))
                            .containsExactlyElementsOf(read.intake().rowsUsed() == 0 ? List.of() : raw);
                }));
    }

    @Test
    void noPublishedTableIsLeftOut() throws IOException {
        assumeTrue(Files.isDirectory(RealData.FOLDER));
        Set<String> judged = new TreeSet<>();
        lines(VERDICTS).forEach(line -> judged.add(line.get(0)));
        Set<String> published = new TreeSet<>();
        for (String folder : List.of("presence", "needs", "areas", "hxl")) {
            try (Stream<Path> files = Files.walk(RealData.FOLDER.resolve(folder))) {
                files.filter(file -> file.toString().matches(".*\\.(csv|tsv)"))
                        .forEach(file ->
                                published.add(RealData.FOLDER.relativize(file).toString()));
            }
        }

        assertThat(judged).isEqualTo(published);
    }

    private static List<String> verdict(RealTable.Read read) {
        FileIntake intake = read.intake();
        return List.of(
                intake.shape().isEmpty() ? "-" : intake.shape(),
                "" + intake.rowsUsed(),
                "" + intake.rowsRepaired(),
                "" + intake.rowsSetAside(),
                "" + intake.blank(),
                read.told());
    }

    private static String name(List<String> line) {
        return line.get(0) + " as " + line.get(1) + " of " + line.get(2)
                + (line.get(3).equals("-") ? "" : " with " + line.get(3));
    }

    private static Map<String, List<String>> totals() throws IOException {
        Map<String, List<String>> totals = new TreeMap<>();
        for (List<String> line : lines(TOTALS)) {
            totals.computeIfAbsent(line.get(0) + " " + line.get(1), each -> new ArrayList<>())
                    .add(String.join("\t", line.subList(2, line.size())));
        }
        return totals;
    }

    /** The cells of every line below the headings; a line that begins with a number sign is for people. */
    private static List<List<String>> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("file\t"))
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }
}
