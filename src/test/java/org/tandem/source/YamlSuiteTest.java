package org.tandem.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tandem.RealData;
import org.tandem.source.YamlNode.Entry;
import org.tandem.source.YamlNode.Mapping;
import org.tandem.source.YamlNode.Scalar;
import org.tandem.source.YamlNode.Sequence;

/** The open YAML test suite, where it is present beside the project: every case is read or refused, none ends in an exception. */
class YamlSuiteTest {
    private static final Path SUITE = RealData.FOLDER.resolve("yaml-test-suite");

    /** Where YAML 1.1, which is read, means something else than YAML 1.2, which the suite is about: marginal notations all. */
    private static final Set<String> OF_ANOTHER_VERSION =
            Set.of("652Z.yaml 0", "HM87.yaml 1", "JEF9.yaml 2", "L24T.yaml 1", "Y2GN.yaml 0");

    private record Case(String name, String yaml, boolean invalid, List<String> values) {}

    @TestFactory
    Stream<DynamicTest> everyCaseIsReadOrRefused() throws IOException {
        assumeThat(SUITE).isDirectory();
        List<Path> files;
        try (Stream<Path> list = Files.list(SUITE)) {
            files = list.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(300);
        return files.stream()
                .flatMap(file -> cases(file).stream())
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> readOrRefused(each)));
    }

    private static void readOrRefused(Case each) {
        YamlDocument document = YamlReader.read("case.yaml", each.yaml().getBytes(StandardCharsets.UTF_8));

        assertThat(document.root().isPresent() || !document.faults().isEmpty())
                .as("a root or a reason why there is none")
                .isTrue();
        long lines = each.yaml().lines().count() + 1;
        document.faults().forEach(fault -> assertThat(fault.origin().line()).isBetween(0, (int) lines));
        if (document.faults().isEmpty() && !each.invalid() && !OF_ANOTHER_VERSION.contains(each.name())) {
            List<String> texts = new ArrayList<>();
            document.root().ifPresent(root -> collect(root, texts));
            assertThat(texts).as("scalars as the suite reads them").isEqualTo(each.values());
        }
    }

    private static void collect(YamlNode node, List<String> texts) {
        if (node instanceof Scalar scalar) {
            texts.add(scalar.text());
        } else if (node instanceof Sequence sequence) {
            sequence.items().forEach(item -> collect(item, texts));
        } else {
            for (Entry entry : ((Mapping) node).entries()) {
                texts.add(entry.key().text());
                collect(entry.value(), texts);
            }
        }
    }

    private static List<Case> cases(Path file) {
        byte[] content;
        try {
            content = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        YamlDocument document = YamlReader.read(file.getFileName().toString(), content);
        assertThat(document.faults())
                .as("the suite's own file " + file.getFileName())
                .isEmpty();
        List<Case> cases = new ArrayList<>();
        String yaml = "";
        List<String> values = List.of();
        boolean invalid = false;
        for (YamlNode item : ((Sequence) document.root().orElseThrow()).items()) {
            Mapping each = (Mapping) item;
            if (each.get("yaml").isPresent()) {
                yaml = decoded(text(each, "yaml"));
                invalid = each.get("fail").isPresent();
            }
            if (each.get("tree").isPresent()) {
                values = values(text(each, "tree"));
            }
            String name = file.getFileName() + " " + cases.size();
            cases.add(new Case(name, yaml, invalid, values));
        }
        return cases;
    }

    private static String text(Mapping mapping, String key) {
        return mapping.get(key).map(node -> ((Scalar) node).text()).orElse("");
    }

    /** The suite writes blanks that cannot be seen as signs that can. */
    private static String decoded(String text) {
        return text.replace("␣", " ")
                .replaceAll("—*»", "\t")
                .replace("⇔", "\uFEFF")
                .replace("↵", "")
                .replace("←", "\r")
                .replaceAll("∎\n$", "");
    }

    /** The texts of the value events. */
    private static List<String> values(String tree) {
        List<String> values = new ArrayList<>();
        for (String line : tree.lines().toList()) {
            String event = line.strip();
            if (event.startsWith("=VAL")) {
                String rest = event.substring(4).strip();
                while (rest.startsWith("&") || rest.startsWith("<")) {
                    rest = rest.startsWith("<")
                            ? rest.substring(rest.indexOf('>') + 1).strip()
                            : rest.replaceFirst("^\\S+ ?", "");
                }
                values.add(unescaped(rest.substring(1).replace("␣", " ")));
            }
        }
        return values;
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '\\' && at + 1 < text.length()) {
                at++;
                plain.append(
                        switch (text.charAt(at)) {
                            case 'n' -> '\n';
                            case 't' -> '\t';
                            case 'r' -> '\r';
                            case 'b' -> '\b';
                            default -> text.charAt(at);
                        });
            } else {
                plain.append(character);
            }
        }
        return plain.toString();
    }
}
