package org.tandem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.cli.Commands;
import org.tandem.cli.Ran;

/**
 * Nothing that may not be shown is told by any command in any format: records of every kind are put into the examples with a word
 * in every field, and whatever is written for each audience is searched for it.
 */
class CanaryTest {
    @TempDir
    Path folder;

    /** Commands that tell nothing of a workspace. */
    private static final Set<String> WITHOUT = Set.of("init", "schema", "completion", "shell", "help");

    private static List<List<String>> commands(Path copy) throws IOException {
        List<List<String>> all = new ArrayList<>();
        for (String format : List.of("md", "csv", "json", "html")) {
            for (String command : List.of(
                    "gaps .",
                    "gaps . --sources --by mission-area",
                    "gaps . --level 1 --by organisation-kind",
                    "requests .",
                    "legal .",
                    "align .",
                    "raci . --rows activities,gaps,requests,tasks,functions",
                    "agenda .",
                    "diff ../plain .",
                    "diff . ../plain",
                    "gaps . --since ../plain")) {
                if (!format.equals("csv") || !command.equals("agenda .")) {
                    all.add(words(command + " --format " + format));
                }
            }
        }
        for (String format : List.of("text", "json", "sarif", "github", "junit", "csv", "md")) {
            all.add(words("check . --all --format " + format));
        }
        all.add(words("check . --rejects -"));
        all.add(words("raci . --format csv --layout long"));
        all.add(words("requests . --form hero"));
        all.add(words("gaps . --assume heron"));
        all.add(words("gaps . --area nowhere"));
        all.add(words("brief . -o ../pack"));
        for (String topic :
                List.of("policy", "legal-rules", "align-rules", "raci-rules", "gap SS0707/WSH", "gap LR02/WSH")) {
            all.add(words("explain " + topic + " -w ."));
        }
        for (String table : List.of("needs", "presence")) {
            try (Stream<Path> files = Files.list(copy.resolve(table))) {
                for (String file : files.map(Path::getFileName)
                        .map(Path::toString)
                        .sorted()
                        .toList()) {
                    for (String to : List.of("own", "hxl", "hapi")) {
                        all.add(words("convert " + table + "/" + file + " -w . --to " + to));
                    }
                }
            }
        }
        for (String file : List.of(
                "plan.yaml",
                "mission.yaml",
                "actors.yaml",
                "ngos/zz.yaml",
                "presence/zz.csv",
                "needs/zz.csv",
                "registers/actions.csv",
                "organisations.csv")) {
            List<String> lines = Files.readAllLines(copy.resolve(file));
            int told = 0;
            for (int i = lines.size(); i > 0 && told < 6; i--) {
                if (Canaries.in(lines.get(i - 1))) {
                    told++;
                    all.add(words("explain " + file + ":" + i + " -w ."));
                }
            }
        }
        return all;
    }

    private static List<String> words(String command) {
        return List.of(command.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "south-sudan,SS0707,SEVERE,public humanitarian mission-civilian mission-uniformed host-authority internal",
        "liberia,LR02,HIGH,public humanitarian internal"
    })
    void nobodyOutsideReadsAWordOfWhatMayNotBeShown(String example, String area, String level, String audiences)
            throws IOException {
        Path plain = copy(example, "plain");
        Path copy = copy(example, "copy");
        new Canaries(copy, level, area).everywhere();
        List<String> leaks = new ArrayList<>();
        Set<String> heard = new TreeSet<>(WITHOUT);
        for (String audience : audiences.split(" ")) {
            for (List<String> command : commands(copy)) {
                List<String> line = new ArrayList<>(command);
                line.addAll(List.of("--audience", audience));
                Ran ran = Ran.in(copy, line.toArray(String[]::new));
                String told = asTyped(ran.out() + ran.err() + pack(), command);
                if (ran.exit() == 70) {
                    leaks.add("a bug: " + String.join(" ", line) + ran.err());
                }
                if (audience.equals("internal") && Canaries.in(told)) {
                    heard.add(command.get(0));
                }
                if (!audience.equals("internal")) {
                    told.lines()
                            .filter(Canaries::in)
                            .limit(3)
                            .forEach(said -> leaks.add(String.join(" ", line) + "\n      " + said.strip()));
                }
            }
        }
        assertThat(heard)
                .as("a command that is not tried here, or tells internal readers nothing of what is put in")
                .containsAll(Commands.ALL.stream().map(Commands.Entry::name).toList());
        assertThat(plain).exists();
        assertThat(leaks).as(String.join("\n", leaks)).isEmpty();
    }

    /** Nor who may not be named, in whatever text of whatever record that may be shown. */
    @ParameterizedTest
    @CsvSource({"south-sudan,SS0707,public", "liberia,LR02,public"})
    void nobodyOutsideReadsInATextWhoMayNotBeNamed(String example, String area, String audience) throws IOException {
        copy(example, "plain");
        Path copy = copy(example, "copy");
        new Canaries(copy, "LOW", area, "Zebra Aid").everywhere();
        Files.writeString(
                copy.resolve("ngos/zebra.yaml"),
                "id: zebra\nname: Zebra Aid\nkind: INGO\nsensitivity: SEVERE\nareas: [" + area + "]\n");
        Path head = copy.resolve("tandem.yaml");
        Files.writeString(
                head, Files.readString(head).replaceFirst("(?m)^operation: .*$", "operation: Relief with Zebra Aid"));
        List<String> leaks = new ArrayList<>();
        Set<String> heard = new TreeSet<>();
        for (List<String> command : commands(copy)) {
            for (String reader : List.of("internal", audience)) {
                List<String> line = new ArrayList<>(command);
                line.addAll(List.of("--audience", reader));
                Ran ran = Ran.in(copy, line.toArray(String[]::new));
                String told = ran.out() + ran.err() + pack();
                List<String> said = told.lines()
                        // what a group of people is called is a key of its figures, and told as places are
                        .filter(each -> each.toLowerCase(Locale.ROOT)
                                .replace("zebra aid group", "")
                                .contains("zebra"))
                        .toList();
                if (reader.equals("internal")) {
                    heard.addAll(said.isEmpty() ? List.of() : List.of(command.get(0)));
                } else {
                    said.stream()
                            .limit(3)
                            .forEach(each -> leaks.add(String.join(" ", line) + "\n      " + each.strip()));
                }
            }
        }
        assertThat(heard).contains("gaps", "requests", "legal", "align", "raci", "agenda", "diff", "brief", "convert");
        assertThat(leaks).as(String.join("\n", leaks)).isEmpty();
    }

    /** Without what was typed, which is told back. */
    private static String asTyped(String told, List<String> command) {
        String left = told;
        for (String word : command) {
            if (Canaries.in(word)) {
                left = left.replace("`" + word + "`", "").replace(word.replaceAll(":[0-9]+$", ""), "");
            }
        }
        return left;
    }

    /** What a pack of the meeting holds, and its names; then it goes. */
    private String pack() throws IOException {
        Path pack = folder.resolve("pack");
        if (!Files.exists(pack)) {
            return "";
        }
        StringBuilder told = new StringBuilder();
        try (Stream<Path> files = Files.walk(pack)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                told.append(file.getFileName()).append('\n');
                if (Files.isRegularFile(file)) {
                    told.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                }
                Files.delete(file);
            }
        }
        return told.toString();
    }

    private Path copy(String example, String to) throws IOException {
        Path from = Path.of("examples", example);
        Path copy = folder.resolve(to);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path there = copy.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(there);
                } else {
                    Files.copy(file, there);
                }
            }
        }
        return copy;
    }
}
