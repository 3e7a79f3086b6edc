package org.tandem.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CellMemoTest {
    /** Cells that are alike but for a byte, a length or a border, of every length about the longest short key. */
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzéabcdefghijklmnopqrstuvwxyz";

    private static String cell(Random random) {
        String cell = LETTERS.substring(0, random.nextInt(LETTERS.length()));
        return random.nextInt(3) > 0 || cell.isEmpty()
                ? cell
                : cell.substring(0, cell.length() - 1) + (char) ('A' + random.nextInt(3));
    }

    /** Three cells, some in quotes, as a record. */
    private static String record(Random random, List<String> cells) {
        StringBuilder record = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            String cell = cell(random) + (random.nextInt(8) == 0 ? "," : "");
            cells.add(cell);
            String quote = cell.contains(",") || random.nextInt(6) == 0 ? "\"" : "";
            record.append(i == 0 ? "" : ",").append(quote).append(cell).append(quote);
        }
        return record.append('\n').toString();
    }

    private static void holds(int limit, int... columns) {
        Random random = new Random(columns.length);
        StringBuilder file = new StringBuilder();
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < 20_000; row++) {
            List<String> cells = new ArrayList<>();
            file.append(record(random, cells));
            rows.add(cells);
        }
        byte[] text = file.toString().getBytes(StandardCharsets.UTF_8);
        byte[] bytes = java.util.Arrays.copyOf(text, text.length + Words.SPARE);
        ChunkRows run = new ChunkRows("made-up.csv", ',', bytes, 0, text.length, 1, () -> {});
        CellMemo<List<String>> memo = new CellMemo<>(limit, columns);
        Map<List<String>, Integer> met = new HashMap<>();
        int found = 0;
        for (List<String> row : rows) {
            assertThat(run.advance()).isTrue();
            CsvRow cells = (CsvRow) run.item();
            List<String> key =
                    java.util.Arrays.stream(columns).mapToObj(row::get).toList();
            List<String> kept = memo.find(cells);
            if (kept == null) {
                memo.keep(cells, key);
            } else {
                assertThat(kept).isEqualTo(key);
                found++;
            }
            // in quotes or not: the same cells may be kept twice, never others in their place
            met.merge(key, 1, Integer::sum);
        }
        int again = rows.size() - met.size();
        assertThat(found).isGreaterThan(limit < rows.size() ? 0 : again / 3);
    }

    @Test
    void oneColumnIsFoundByAllOfItsBytes() {
        holds(1 << 20, 1);
    }

    @Test
    void columnsSideBySideAreFoundByAllOfTheirBytesAndWhereTheyMeet() {
        holds(1 << 20, 0, 1);
        holds(1 << 20, 0, 1, 2);
    }

    @Test
    void columnsApartAreFoundByAllOfTheirBytes() {
        holds(1 << 20, 0, 2);
        holds(1 << 20, 2, 1);
    }

    @Test
    void aFullMemoryBeginsAnew() {
        holds(100, 1);
        holds(100, 0, 2);
    }
}
