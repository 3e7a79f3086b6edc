package org.tandem.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tandem.RealData;
import org.tandem.source.YamlNode.Mapping;
import org.tandem.source.YamlNode.Scalar;
import org.tandem.source.YamlNode.Sequence;

/** The open YAML test suite, where it is present beside the project. */
public final class YamlSuite {
    private static final Path FOLDER = RealData.FOLDER.resolve("yaml-test-suite");

    private YamlSuite() {}

    /**
     * One case.
     *
     * @param name its file, and which of the file's cases it is
     * @param invalid whether the suite wants it refused
     * @param values the texts of its scalars, as the suite reads them
     */
    public record Case(String name, String yaml, boolean invalid, List<String> values) {}

    /** All cases; ends the test as skipped where the suite is not at hand. */
    public static List<Case> cases() throws IOException {
        assumeThat(FOLDER).isDirectory();
        try (Stream<Path> list = Files.list(FOLDER)) {
            List<Path> files = list.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            assertThat(files).hasSizeGreaterThan(300);
            return files.stream().flatMap(file -> cases(file).stream()).toList();
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
