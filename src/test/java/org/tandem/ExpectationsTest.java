package org.tandem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.cli.Ran;
import org.tandem.cli.RuleCatalogue;

/**
 * Small workspaces that say themselves what {@code tandem check} must find in them, no more and no less.
 *
 * <p>{@code broken/RULE} raises a rule, {@code fine/RULE} is the same matter put right and does not raise it; further cases
 * of a rule are called {@code RULE.WORD}. A YAML file states a finding in a comment, {@code # expect: error key-unknown 7:1};
 * what a comment cannot stand beside is stated in {@code expect.txt}, as {@code error area-unknown needs/a.csv 7:1}, and
 * findings about no file in particular as {@code warning row-silent workspace 0:0}. A case without a {@code tandem.yaml} is
 * an operation in South Sudan as of 15 June 2014.
 */
class ExpectationsTest {
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Path BROKEN = RESOURCES.resolve("broken");
    private static final Path FINE = RESOURCES.resolve("fine");
    private static final String EXPECT = "expect.txt";
    private static final Pattern COMMENT = Pattern.compile("#\\s*expect:\\s*(\\S+) (\\S+) (\\d+:\\d+)");
    /** A file that has to be large says so itself rather than lie in the repository at that size. */
    private static final Pattern GROW = Pattern.compile("# grow to (\\d+) bytes");

    @TempDir
    Path temp;

    @TestFactory
    List<DynamicTest> aBrokenWorkspaceRaisesWhatItSaysAndNothingElse() throws IOException {
        return cases(BROKEN, true);
    }

    @TestFactory
    List<DynamicTest> aMendedWorkspaceDoesNotRaiseItsRule() throws IOException {
        return cases(FINE, false);
    }

    @Test
    void everyRuleHasACaseThatRaisesItAndOneThatDoesNot() throws IOException {
        for (Path side : List.of(BROKEN, FINE)) {
            TreeSet<String> missing = new TreeSet<>();
            RuleCatalogue.all().forEach(rule -> missing.add(rule.id()));
            TreeSet<String> strangers = new TreeSet<>();
            for (Path folder : folders(side)) {
                if (!missing.contains(rule(folder))
                        && RuleCatalogue.find(rule(folder)).isEmpty()) {
                    strangers.add(rule(folder));
                }
            }
            folders(side).forEach(folder -> missing.remove(rule(folder)));
            assertThat(missing)
                    .as(
                            "rules without a case: add a folder %s/RULE with a tiny workspace that %s the rule",
                            side, side.equals(BROKEN) ? "raises" : "does not raise")
                    .isEmpty();
            assertThat(strangers)
                    .as("cases in %s that belong to no rule: rename or delete them", side)
                    .isEmpty();
        }
    }

    private List<DynamicTest> cases(Path side, boolean raises) throws IOException {
        return folders(side).stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> holds(folder, raises)))
                .toList();
    }

    private void holds(Path folder, boolean raises) throws IOException {
        Path workspace = Files.createTempDirectory(temp, "case");
        List<String> expected = copy(folder, workspace);
        Ran ran = Ran.in(workspace, "check", ".", "--format", "json", "--all");
        List<String> found = findings(ran.out());
        assertThat(found).as("findings of %s\n%s", folder, ran.err()).containsExactlyInAnyOrderElementsOf(expected);
        boolean errors = expected.stream().anyMatch(line -> line.startsWith("error "));
        assertThat(ran.exit()).as("exit code of %s", folder).isEqualTo(errors ? 1 : 0);
        if (raises) {
            assertThat(found).as("findings of %s", folder).anyMatch(line -> line.split(" ")[1].equals(rule(folder)));
        } else {
            assertThat(found).as("findings of %s", folder).noneMatch(line -> line.split(" ")[1].equals(rule(folder)));
        }
    }

    /** Each finding of a JSON report in the words of {@code expect.txt}. */
    private static List<String> findings(String json) throws IOException {
        List<String> found = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            Map<String, String> values = new HashMap<>();
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    values.clear();
                } else if (token.isScalarValue()) {
                    values.put(parser.currentName(), parser.getText());
                } else if (token == JsonToken.END_OBJECT && values.containsKey("rule")) {
                    String file = values.getOrDefault("file", "");
                    found.add(values.get("severity") + " " + values.get("rule") + " "
                            + (file.isEmpty() ? "workspace" : file) + " " + values.get("line") + ":"
                            + values.get("column"));
                    values.clear();
                }
            }
        }
        return found;
    }

    /** Copies a case to where it may be completed; gives what it expects. */
    private static List<String> copy(Path folder, Path workspace) throws IOException {
        List<String> expected = new ArrayList<>();
        TestWorkspace.in(workspace);
        for (Path file : files(folder)) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            byte[] bytes = Files.readAllBytes(file);
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            if (name.equals(EXPECT)) {
                text.lines().filter(line -> !line.isBlank()).forEach(expected::add);
                continue;
            }
            Path copy = workspace.resolve(name);
            Files.createDirectories(copy.getParent());
            Files.write(copy, bytes);
            grow(copy, text);
            Matcher comment = COMMENT.matcher(text);
            while (comment.find()) {
                expected.add(comment.group(1) + " " + comment.group(2) + " " + name + " " + comment.group(3));
            }
        }
        return expected;
    }

    private static void grow(Path file, String text) throws IOException {
        Matcher size = GROW.matcher(text);
        if (size.find()) {
            int lacking = Integer.parseInt(size.group(1)) - text.length();
            Files.writeString(file, "#".repeat(lacking - 1) + "\n", StandardOpenOption.APPEND);
        }
    }

    private static String rule(Path folder) {
        return folder.getFileName().toString().replaceFirst("\\..*", "");
    }

    private static List<Path> folders(Path side) throws IOException {
        try (Stream<Path> folders = Files.list(side)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
