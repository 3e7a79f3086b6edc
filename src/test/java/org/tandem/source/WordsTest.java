package org.tandem.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is done with eight bytes at a time against the same done with one after the other. */
class WordsTest {
    private static final byte[] MARKS = {
        '\n', '\r', '"', ',', 0, 1, 8, 'a', 'b', '!', '#', 0x7F, (byte) 0x80, (byte) 0xFF
    };

    /** Bytes of which one in {@code rare} is a mark, with those to spare. */
    private static byte[] bytes(Random random, int length, int rare) {
        byte[] bytes = new byte[length + Words.SIZE];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = random.nextInt(rare) == 0 ? MARKS[random.nextInt(MARKS.length)] : (byte) 'x';
        }
        return bytes;
    }

    @Test
    void aWordTellsWhichOfItsBytesAreTheSame() {
        Random random = new Random(1);
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = bytes(random, Words.SIZE, 1 + random.nextInt(4));
            byte sought = MARKS[random.nextInt(12)];
            long word = Words.at(bytes, 0);
            long same = ~(Words.differ(Words.low(word), Words.all(sought)) | word) & Words.TOPS;
            int first = -1;
            for (int i = 0; i < Words.SIZE; i++) {
                assertThat((same >>> (8 * i)) & 0xFF).isEqualTo(bytes[i] == sought ? 0x80 : 0);
                first = first < 0 && bytes[i] == sought ? i : first;
            }
            if (first >= 0) {
                assertThat(Words.before(same & -same)).isEqualTo(first);
                assertThat(Words.at(bytes, 0) & Words.mask(same & -same)).isEqualTo(Words.part(bytes, 0, first));
            }
        }
    }

    @Test
    void quotesAndLineEndsAreFoundAsByteAfterByte() {
        Random random = new Random(2);
        for (int round = 0; round < 20_000; round++) {
            int length = random.nextInt(60);
            byte[] bytes = bytes(random, length, 1 + random.nextInt(12));
            int from = random.nextInt(length + 1);
            int lines = 0;
            int after = -1;
            int at = from;
            for (; at < length && bytes[at] != '"'; at++) {
                if (bytes[at] == '\r' || bytes[at] == '\n') {
                    lines += bytes[at] == '\n' && at > from && bytes[at - 1] == '\r' ? 0 : 1;
                    after = at + 1;
                }
            }
            ByteScan scan = new ByteScan(bytes);
            assertThat(scan.quote(from, length)).isEqualTo(at);
            assertThat(scan.lines()).isEqualTo(lines);
            assertThat(scan.afterLine()).isEqualTo(after);
        }
    }

    @Test
    void bytesBeyondAsciiAreSeenWhereverTheyStand() {
        for (int length = 0; length < 40; length++) {
            byte[] bytes = "x".repeat(length + Words.SIZE).getBytes(StandardCharsets.US_ASCII);
            assertThat(AsciiFirst.ascii(bytes, 3, length)).isTrue();
            for (int at = 0; at < bytes.length; at++) {
                bytes[at] = (byte) 0xC3;
                assertThat(AsciiFirst.ascii(bytes, 3, length)).isEqualTo(at < 3 || at >= length);
                bytes[at] = 'x';
            }
        }
    }

    @Test
    void whatAHashIsMadeOfAreTheBytesOfTheCellAlone() {
        Random random = new Random(3);
        for (int length = 0; length < 40; length++) {
            byte[] bytes = bytes(random, length, 3);
            byte[] others = bytes(random, length + 5, 1);
            System.arraycopy(bytes, 0, others, 5, length);
            assertThat(CellBytes.hash(others, 5, 5 + length)).isEqualTo(CellBytes.hash(bytes, 0, length));
        }
    }

    /** Cells that differ in nothing but where one ends and the next begins, in bytes of 0, or in their length. */
    @Test
    void aMemoryFindsWhatWasKeptForTheSameCellsAndNothingElse() {
        Random random = new Random(4);
        CellMemo<List<String>> memo = new CellMemo<>(1 << 14, 0, 2, -1, 5);
        Map<List<String>, List<String>> kept = new HashMap<>();
        String[] parts = {"", "\0", "\0\0\0\0\0\0\0", "\b", "a", "abcdefg", "abcdefg\b", "abcdefgh", "x".repeat(90), "é"
        };
        for (int round = 0; round < 30_000; round++) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(6); i++) {
                cells.add(parts[random.nextInt(parts.length)] + parts[random.nextInt(parts.length)]);
            }
            CellBytes row = CellBytes.of(1, cells);
            List<String> key = List.of(cell(cells, 0), cell(cells, 2), cell(cells, 5));
            List<String> found = memo.find(row);
            assertThat(found).isEqualTo(kept.get(key));
            if (found == null) {
                memo.keep(row, key);
                if (memo.find(row) == null) {
                    assertThat(String.join("", key)).hasSizeGreaterThan(170);
                } else {
                    kept.put(key, key);
                }
            }
        }
        assertThat(kept).hasSizeGreaterThan(3_000);
    }

    private static String cell(List<String> cells, int index) {
        return index < cells.size() ? cells.get(index) : "";
    }
}
