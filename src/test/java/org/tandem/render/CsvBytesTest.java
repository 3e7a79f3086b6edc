package org.tandem.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tandem.document.Cell;

/** Cells written straight to bytes come out as Commons CSV prints them. */
class CsvBytesTest {
    private static final String CHARACTERS = "ab z09.;:'\"#!,\n\r\t=+-@~\u007f\u00e9\u0627\u4e2d\ud83d\ude00\ud83d";
    private static final int BUFFER = 1 << 15;

    @Test
    void anyRowsComeOutAsCommonsCsvPrintsThem() {
        qt().forAll(longs().all()).checkAssert(seed -> {
            Random random = new Random(seed);
            List<List<Cell>> rows = new ArrayList<>();
            for (int row = random.nextInt(4); row >= 0; row--) {
                List<Cell> cells = new ArrayList<>();
                for (int cell = random.nextInt(5); cell >= 0; cell--) {
                    cells.add(cell(random));
                }
                rows.add(cells);
            }
            assertThat(written(rows)).isEqualTo(printed(rows));
        });
    }

    @Test
    void textsAsLongAsTheBufferAndLongerComeOutWhole() {
        for (int length : new int[] {BUFFER - 2, BUFFER - 1, BUFFER, BUFFER + 1, 3 * BUFFER}) {
            List<List<Cell>> rows = List.of(
                    List.of(new Cell.Text("x"), new Cell.Text("a".repeat(length)), new Cell.Count(7)),
                    List.of(new Cell.Text("\u00e9".repeat(length)), new Cell.Text("a,".repeat(length))));
            assertThat(written(rows)).isEqualTo(printed(rows));
        }
    }

    private static Cell cell(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> new Cell.Count(random.nextBoolean() ? random.nextInt(1000) : random.nextLong());
            case 1 -> new Cell.Decimal(BigDecimal.valueOf(random.nextInt(2000) - 500, random.nextInt(9)));
            case 2 -> new Cell.Date(LocalDate.ofEpochDay(random.nextInt(10_000_000) - 5_000_000));
            case 3 -> new Cell.Date(LocalDate.ofEpochDay(random.nextInt(30_000)));
            case 4 -> new Cell.Listing(List.of(text(random), text(random)).subList(0, random.nextInt(3)));
            case 5 -> Cell.BLANK;
            default -> new Cell.Text(text(random));
        };
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(6); left > 0; left--) {
            text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return text.toString();
    }

    private static byte[] written(List<List<Cell>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvStream csv = new CsvStream(out);
        rows.forEach(csv::row);
        csv.flush();
        return out.toByteArray();
    }

    private static byte[] printed(List<List<Cell>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
                CSVPrinter printer = new CSVPrinter(out, CsvForm.FORMAT)) {
            for (List<Cell> row : rows) {
                for (Cell cell : row) {
                    printer.print(value(cell));
                }
                printer.println();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static @Nullable String value(Cell cell) {
        String value = "";
        if (cell instanceof Cell.Text text) {
            value = CsvText.guarded(text.text());
        } else if (cell instanceof Cell.Listing listing) {
            value = CsvText.guarded(String.join("; ", listing.items()));
        } else if (cell instanceof Cell.Count count) {
            value = Long.toString(count.value());
        } else if (cell instanceof Cell.Decimal decimal) {
            value = decimal.value().toPlainString();
        } else if (cell instanceof Cell.Date date) {
            value = date.value().toString();
        }
        return value.isEmpty() ? null : value;
    }
}
