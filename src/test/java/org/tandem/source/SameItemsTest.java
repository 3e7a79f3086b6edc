package org.tandem.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.RealData;

/**
 * The reader of bytes against Commons CSV: the same cells, lines, faults and places, whatever the text and however it is cut
 * into runs.
 */
class SameItemsTest {
    private static final int[] CHUNKS = {1, 7, 64, 1000, CsvReader.CHUNK};
    private static final int SOUPS = Integer.getInteger("tandem.soups", 400);
    private static final int SAMPLE = 1 << 16;
    private static final long LARGEST = 8L << 20;

    /** Pieces of which a soup is made: what stands in tables, and what breaks them. */
    private static final String[] PIECES = {
        "a",
        "12",
        "Nyala",
        "é",
        "日本",
        "😎",
        ",",
        ",",
        ",",
        ";",
        "\t",
        "|",
        "\n",
        "\n",
        "\r\n",
        "\r",
        "\"",
        "\"",
        "\"\"",
        "\",",
        ",\"",
        "\"\n\"",
        " ",
        "\u00a0",
        "\u2003",
        "\u000b",
        "'=",
        "\"a\" ",
        "\"a\"\u2003,",
        "\"x,y\"",
        "\"l1\nl2\"",
        "\"l1\r\nl2\"",
        "\"say \"\"no\"\"\"",
        "\"a\"b",
        "#",
        "\ufeff",
        "\u0000",
        "averyveryverylongcellindeed"
    };

    @TempDir
    private Path folder;

    @Test
    void soupsAreReadAlike() throws IOException {
        for (int seed = 0; seed < SOUPS; seed++) {
            Random random = new Random(seed);
            Charset charset = random.nextInt(8) == 0 ? CharsetFinder.WINDOWS : StandardCharsets.UTF_8;
            String soup = soup(random);
            Path file = folder.resolve("soup.csv");
            Files.write(file, soup.getBytes(charset));
            assertSame(file, CsvOptions.DETECT, "seed " + seed);
            assertSame(file, new CsvOptions("", random.nextBoolean() ? "," : ";"), "seed " + seed);
        }
    }

    private static String soup(Random random) {
        StringBuilder soup = new StringBuilder(random.nextInt(6) == 0 ? "\ufeff" : "");
        int pieces = random.nextInt(40);
        boolean regular = random.nextBoolean();
        for (int i = 0; i < pieces; i++) {
            if (regular && random.nextInt(3) > 0) {
                soup.append("AF01,12,\"b, c\",x").append(random.nextBoolean() ? "\n" : "\r\n");
            } else {
                soup.append(PIECES[random.nextInt(PIECES.length)]);
            }
        }
        return soup.toString();
    }

    @Test
    void manyBrokenQuotesEndTheReadingInTheSameLine() throws IOException {
        Path file = folder.resolve("broken.csv");
        Files.writeString(file, "a,b\n1,\"x\" y\n".repeat(CsvReader.FAULT_LIMIT + 5));
        assertSame(file, CsvOptions.DETECT, "broken quotes");
    }

    @Test
    void aQuoteThatNeverClosesCostsOneLine() throws IOException {
        Path file = folder.resolve("open.csv");
        Files.writeString(file, "a,b\n1,\"x\n" + "2,3\n".repeat(500_000));
        List<String> read = assertSame(file, CsvOptions.DETECT, "open quote");
        assertThat(read).hasSize(500_002);
    }

    @Test
    void anEncodingThatShowsLateIsReadAlike() throws IOException {
        String plain = "a,b\n" + "x,1\n".repeat(90_000);
        String late = "é,\"ü\nö\"\n日本,2\n" + "y,3\n".repeat(70_000) + "ñ,4\n";
        for (int cut = 0; cut < 4; cut++) {
            Path file = folder.resolve("late.csv");
            Files.writeString(file, "z".repeat(cut) + plain + late);
            assertThat(assertSame(file, CsvOptions.DETECT, "late UTF-8"))
                    .hasSizeGreaterThan(160_000)
                    .anyMatch(row -> row.contains("日本"));
            Files.write(file, ("z".repeat(cut) + plain + late.replace("日本", "")).getBytes(CharsetFinder.WINDOWS));
            assertThat(assertSame(file, CsvOptions.DETECT, "late Windows-1252")).anyMatch(row -> row.contains("ñ"));
        }
    }

    @Test
    void strayBytesThatShowLateAreFound() throws IOException {
        Path file = folder.resolve("stray.csv");
        byte[] text = ("a,b\n" + "x,1\n".repeat(90_000) + "é,ü\n?,3\n").getBytes(StandardCharsets.UTF_8);
        text[text.length - 4] = (byte) 0xE9;
        Files.write(file, text);
        try (CsvReader reader = CsvReader.open(file, "f", CsvOptions.DETECT)) {
            List<String> items = items(reader::next);
            assertThat(items.get(items.size() - 1)).contains("é").contains("3");
            assertThat(reader.stray()).isEqualTo(new StrayBytes(1, 90_003, 1));
        }
    }

    @Test
    void recordsLongerThanWhatIsHeldAreReadAlike() throws IOException {
        Path file = folder.resolve("long.csv");
        String cell = "x".repeat(700_000);
        Files.writeString(file, "a,b\n1,2\n" + cell + "," + cell + "\n3,\"" + cell + "\n\"\n4,\"a\"b\n5,6\n");
        assertThat(assertSame(file, CsvOptions.DETECT, "long record")).hasSize(6);
    }

    @Test
    void aCellOverTheLimitIsAFaultEitherWay() throws IOException {
        Path file = folder.resolve("over.csv");
        Files.writeString(file, "a,b\n1,2\n1," + "x".repeat(CsvReader.CELL_LIMIT + 1) + "\n3,4\n");
        assertThat(assertSame(file, CsvOptions.DETECT, "cell over the limit").get(2))
                .contains("TOO_LARGE");
    }

    @TestFactory
    Stream<DynamicTest> everyFileOfTheSuitesAndOfTheField() throws IOException {
        assumeTrue(Files.isDirectory(RealData.FOLDER));
        try (Stream<Path> files = Files.walk(RealData.FOLDER)) {
            return files
                    .filter(file -> file.toString().matches(".*\\.(csv|txt|tsv)"))
                    .filter(file -> file.toFile().length() <= LARGEST)
                    .sorted()
                    .toList()
                    .stream()
                    .map(file -> DynamicTest.dynamicTest(
                            RealData.FOLDER.relativize(file).toString(),
                            () -> assertSame(file, CsvOptions.DETECT, file.toString())));
        }
    }

    private static List<String> assertSame(Path file, CsvOptions options, String what) throws IOException {
        List<String> expected = items(commons(file, options));
        boolean small = file.toFile().length() < 100_000;
        for (int chunk : CHUNKS) {
            if (small || chunk >= 1000) {
                assertThat(items(CsvReader.open(file, "f", options, chunk)::next))
                        .as(what + ", runs of " + chunk)
                        .isEqualTo(expected);
                assertThat(runByRun(file, options, chunk))
                        .as(what + ", taken run by run of " + chunk)
                        .isEqualTo(expected);
            }
        }
        return expected;
    }

    private static List<String> runByRun(Path file, CsvOptions options, int chunk) {
        List<String> items = new ArrayList<>();
        try (CsvReader reader = CsvReader.open(file, "f", options, chunk)) {
            for (CsvRun run = reader.run(); run != null; run = reader.run()) {
                items.addAll(items(stepwise(run)));
            }
        }
        return items;
    }

    /** Each item, with what its run tells of it as bytes held against its text. */
    private static Supplier<@Nullable CsvItem> stepwise(CsvRun run) {
        return () -> {
            CellBytes bytes = run.advance() ? run.cells() : null;
            CellBytes kept = bytes == null ? null : bytes.copy();
            CsvItem item = run.item();
            if (kept != null) {
                CsvRow row = (CsvRow) Objects.requireNonNull(item);
                CellBytes made = CellBytes.of(row.line(), row.cells());
                assertThat(kept.line()).isEqualTo(made.line());
                assertThat(kept.hash()).isEqualTo(made.hash());
                for (int i = 0; i <= kept.size(); i++) {
                    assertThat(kept.text(i)).isEqualTo(made.text(i));
                    assertThat(kept.hash(i)).isEqualTo(made.hash(i));
                    assertThat(kept.digits(i)).isEqualTo(made.digits(i));
                }
            }
            return item;
        };
    }

    /** The file as Commons CSV alone reads it. */
    private static Supplier<@Nullable CsvItem> commons(Path file, CsvOptions options) throws IOException {
        CsvReader opened = CsvReader.open(file, "f", options);
        CharsetFinder.Found found = CharsetFinder.find(file);
        if (found.archive()) {
            return opened::next;
        }
        byte[] all = Files.readAllBytes(file);
        CodingErrorAction onBadBytes =
                found.charset().equals(CharsetFinder.WINDOWS) ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT;
        RecordingReader text = CommonsReader.text(
                new ByteArrayInputStream(all, found.mark(), all.length - found.mark()), found.charset(), onBadBytes);
        return head(text).isBlank() && head(text).length() < SAMPLE
                ? opened::next
                : CommonsReader.of("f", opened.delimiter(), text, 0, 0)::next;
    }

    private static String head(RecordingReader text) throws IOException {
        try {
            return text.peek(SAMPLE).toString();
        } catch (CharacterCodingException e) {
            return text.from(0).toString();
        }
    }

    private static List<String> items(Supplier<@Nullable CsvItem> next) {
        List<String> items = new ArrayList<>();
        for (CsvItem item = next.get(); item != null; item = next.get()) {
            items.add(item instanceof CsvRow row ? text(row) : item.toString());
        }
        return items;
    }

    private static String text(CsvRow row) {
        StringBuilder text = new StringBuilder().append(row.line());
        for (int i = 0; i <= row.size(); i++) {
            text.append('\u241f').append(i < row.size() ? row.cells().get(i) : "-");
            Origin place = row.origin(i);
            text.append('@').append(place.line()).append(':').append(place.column());
        }
        return text.append(row.blank() ? " blank" : "")
                .append(' ')
                .append(row.bytes().hash())
                .toString();
    }
}
