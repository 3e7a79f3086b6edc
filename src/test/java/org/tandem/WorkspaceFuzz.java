package org.tandem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.cli.Ran;

/**
 * Takes the example workspace, breaks the bytes of one or two of its files and runs every command that reads them. Whatever
 * is broken ends in findings and an exit code of the contract, never in a bug report or a stack trace. The same seed breaks
 * the same bytes; a failure names its round.
 */
@Tag("fuzz")
class WorkspaceFuzz {
    private static final Path EXAMPLE = Path.of("examples/south-sudan");
    private static final int ROUNDS = Integer.getInteger("tandem.fuzz.rounds", 20);
    private static final long SEED = Long.getLong("tandem.fuzz.seed", 20140615L);

    /** What people's programs, keyboards and transfers leave in files. */
    private static final List<String> DEBRIS = List.of(
            "\"",
            "'",
            "\t",
            "\0",
            "\uFEFF",
            "\r",
            "\n",
            "\n\n\n",
            ",",
            ";",
            ":",
            ": ",
            "- ",
            "#",
            "{",
            "}",
            "[",
            "]",
            "&a ",
            "*a ",
            "!!int ",
            "---\n",
            "...\n",
            "%YAML 1.1\n",
            "|",
            ">",
            "null",
            "~",
            "NaN",
            "-1",
            "1e308",
            "99999999999999999999999",
            "0x1F",
            "2014-13-45",
            "9999999-01-01",
            "+999999999-12-31",
            "0000-00-00",
            "SSD",
            "SS0707",
            "Total",
            "\u00a0",
            "\u202e",
            "\ud83d\ude80",
            "\ud800",
            "=cmd|' /C calc'!A0",
            "<script>",
            "`",
            "../../../etc/passwd",
            "a".repeat(5000),
            "[".repeat(120));

    /** Two that read and analyse all there is in every round, and one of the others. */
    private static final List<List<String>> ALWAYS =
            List.of(List.of("check", "w", "--format", "json"), List.of("brief", "w", "-o", "pack"));

    private static final List<List<String>> ONE_OF = List.of(
            List.of("check", "w", "--audience", "public"),
            List.of("gaps", "w", "--format", "json"),
            List.of("gaps", "w", "--format", "csv", "--by", "group", "--audience", "public"),
            List.of("gaps", "w", "--level", "1", "--basis", "planned"),
            List.of("raci", "w", "--layout", "long", "--format", "csv"),
            List.of("agenda", "w", "--format", "csv", "--audience", "mission-uniformed"));

    @TempDir
    Path temp;

    @Test
    void whateverIsBrokenEndsInFindingsAndNeverInABug() throws IOException {
        Random random = new Random(SEED);
        List<Path> files = files();
        for (int round = 0; round < ROUNDS; round++) {
            Path folder = Files.createDirectory(temp.resolve("round-" + round));
            copy(files, folder.resolve("w"));
            StringBuilder what = new StringBuilder("round " + round + " of seed " + SEED + ":");
            for (int times = 1 + random.nextInt(3); times > 0; times--) {
                Path file = files.get(random.nextInt(files.size()));
                what.append(' ').append(EXAMPLE.relativize(file));
                Path broken =
                        folder.resolve("w").resolve(EXAMPLE.relativize(file).toString());
                Files.write(broken, broken(Files.readAllBytes(broken), random));
            }
            List<List<String>> commands = new ArrayList<>(ALWAYS);
            commands.add(ONE_OF.get(random.nextInt(ONE_OF.size())));
            for (List<String> command : commands) {
                Ran ran = Ran.in(folder, command.toArray(new String[0]));
                String told = what + "\n" + String.join(" ", command) + "\n" + ran.err();
                assertThat(ran.exit()).as(told).isIn(0, 1, 3);
                assertThat(ran.err()).as(told).doesNotContain("\tat ", "Exception", "java.", "org.tandem.");
            }
        }
    }

    private static byte[] broken(byte[] bytes, Random random) {
        int length = bytes.length;
        int at = random.nextInt(length + 1);
        int to = Math.min(length, at + random.nextInt(40));
        return switch (random.nextInt(9)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> flipped(bytes, random);
            case 2 -> joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, at, length));
            case 3 -> joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, to, length));
            case 4 -> new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16);
            case 5 ->
                new String(bytes, StandardCharsets.UTF_8).replace("\n", "\r").getBytes(StandardCharsets.UTF_8);
            default -> {
                byte[] debris = DEBRIS.get(random.nextInt(DEBRIS.size())).getBytes(StandardCharsets.UTF_8);
                int end = random.nextBoolean() ? at : to;
                yield joined(joined(Arrays.copyOf(bytes, at), debris), Arrays.copyOfRange(bytes, end, length));
            }
        };
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] flipped = bytes.clone();
        for (int times = 1 + random.nextInt(5); times > 0 && flipped.length > 0; times--) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static void copy(List<Path> files, Path folder) throws IOException {
        for (Path file : files) {
            Path copy = folder.resolve(EXAMPLE.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }
}
