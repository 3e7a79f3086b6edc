package org.tandem.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.source.CsvFault.Kind;

class CsvReaderTest {
    @TempDir
    private Path folder;

    @Test
    void aRowKnowsItsFirstLineAcrossQuotedLineBreaksAndBlankLines() throws IOException {
        assertThat(read("a,b\n\n1,\"x\ny\"\n2,z\n").stream().map(CsvItem::line)).containsExactly(1, 2, 3, 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesAreCountedWhateverEndsThem(String end) throws IOException {
        List<CsvItem> items = read(String.join(end, "a,b", "1,\"x", "y\"", "2,z", ""));
        assertThat(items.stream().map(CsvItem::line)).containsExactly(1, 2, 4);
        assertThat(((CsvRow) items.get(2)).cells()).containsExactly("2", "z");
    }

    @Test
    void placesCountCodePointsAndSeeThroughTabsAndQuotes() throws IOException {
        CsvRow row = (CsvRow) read("😀x,\"a \"\"b\"\", c\",\td,\"\",é,\n").get(0);
        assertThat(row.cells()).containsExactly("😀x", "a \"b\", c", "\td", "", "é", "");
        // by hand: 😀x is 2 wide, the quoted cell 12, \td 2, "" 2, é 1, and a comma after each
        assertThat(columns(row)).containsExactly("1:1", "1:4", "1:17", "1:20", "1:23", "1:25");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void aCellAfterALineBreakStandsInTheLineItBeginsIn(String end) throws IOException {
        CsvRow row = (CsvRow) read("h" + end + "1,\"two" + end + "lines\",3,\"4" + end + "\",5" + end)
                .get(1);
        assertThat(columns(row)).containsExactly("2:1", "2:3", "3:8", "3:10", "4:3");
    }

    @Test
    void aRowThatWasLeftBehindOnlyKnowsItsLine() throws IOException {
        try (CsvReader reader = open("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8), CsvOptions.DETECT)) {
            CsvRow first = (CsvRow) reader.next();
            assertThat(first.origin(1)).isEqualTo(new Origin("t.csv", 1, 3));
            assertThat(first.origin(7)).isEqualTo(new Origin("t.csv", 1, 0));
            reader.next();
            assertThat(first.origin(1)).isEqualTo(new Origin("t.csv", 1, 0));
        }
    }

    @Test
    void placesAreRightFarIntoAFile() throws IOException {
        StringBuilder text = new StringBuilder("h1,h2,h3\n");
        for (int i = 0; i < 50_000; i++) {
            text.append("ä").append(i).append(",\"quoted, ").append(i).append("\",😀\n");
        }
        try (CsvReader reader = open(text.toString().getBytes(StandardCharsets.UTF_8), CsvOptions.DETECT)) {
            int line = 0;
            while (reader.next() instanceof CsvRow row) {
                line++;
                assertThat(row.line()).isEqualTo(line);
                // ä, digits, comma, quote, eight of "quoted, ", digits, quote, comma
                int third = line == 1 ? 7 : 14 + 2 * Integer.toString(line - 2).length();
                assertThat(row.origin(2).column()).isEqualTo(third);
            }
            assertThat(line).isEqualTo(50_001);
        }
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstCell() throws IOException {
        assertThat(first(bytes("\uFEFFé,b\n1,2\n", StandardCharsets.UTF_8))).containsExactly("é", "b");
        assertThat(first(bytes("\uFEFFé,b\n1,2\n", StandardCharsets.UTF_16LE))).containsExactly("é", "b");
        assertThat(first(bytes("\uFEFFé,b\n1,2\n", StandardCharsets.UTF_16BE))).containsExactly("é", "b");
    }

    @Test
    void utf16WithoutAMarkIsSeenInItsZeros() throws IOException {
        assertThat(first(bytes("area,b\n1,2\n", StandardCharsets.UTF_16LE))).containsExactly("area", "b");
        assertThat(first(bytes("area,b\n1,2\n", StandardCharsets.UTF_16BE))).containsExactly("area", "b");
    }

    @Test
    void whatIsNotUtf8IsWindows1252() throws IOException {
        assertThat(first(bytes("Préfecture,b\n1,2\n", Charset.forName("windows-1252"))))
                .containsExactly("Préfecture", "b");
        String late = "a,b\n" + "1,2\n".repeat(40_000) + "é,3\n";
        assertThat(read(bytes(late, Charset.forName("windows-1252")), CsvOptions.DETECT)
                        .get(40_001))
                .extracting(item -> ((CsvRow) item).cell(0))
                .isEqualTo("é");
    }

    @Test
    void theDelimiterIsTheOneThatStandsEquallyOftenInMostRecords() throws IOException {
        assertThat(first("a;b;c\n1,5;2;3\n2,5;3;4\n")).hasSize(3);
        assertThat(first("a\tb, c\n1\t2\n2\t\"x\ty\"\n")).hasSize(2);
        assertThat(first("a|b|c\n1|2|3\n")).hasSize(3);
        assertThat(first("Needs, by county\na;b\n1;2\n1;2\n").toString()).isEqualTo("[Needs, by county]");
        assertThat(first("one\ntwo\n")).containsExactly("one");
        assertThat(first("\"a;b\",c\n\"d;e\",f\n")).containsExactly("a;b", "c");
    }

    @Test
    void whatPeopleStateWinsOverWhatIsSeen() throws IOException {
        assertThat(first(bytes("a,b;c\n", StandardCharsets.UTF_8), new CsvOptions("", ";")))
                .containsExactly("a,b", "c");
        assertThat(first(bytes("Ж,b\n", Charset.forName("windows-1251")), new CsvOptions("windows-1251", "")))
                .containsExactly("Ж", "b");
        assertThat(read(bytes("a,b\n", StandardCharsets.UTF_8), new CsvOptions("no-such", "")))
                .containsExactly(new CsvFault(Kind.BAD_OPTION, 0, 0));
        assertThat(read(bytes("a,b\n", StandardCharsets.UTF_8), new CsvOptions("", "::")))
                .containsExactly(new CsvFault(Kind.BAD_OPTION, 0, 0));
    }

    @Test
    void anUnclosedQuoteCostsItsLineOnly() throws IOException {
        List<CsvItem> items = read("a,b\n1,2\n3,\"four\n5,6\n7,8\n");
        assertThat(items.get(2)).isEqualTo(new CsvFault(Kind.QUOTE_UNCLOSED, 3, 3));
        assertThat(items.subList(3, 5).stream().map(item -> ((CsvRow) item).cells()))
                .containsExactly(List.of("5", "6"), List.of("7", "8"));
        assertThat(items.stream().map(CsvItem::line)).containsExactly(1, 2, 3, 4, 5);
        assertThat(((CsvRow) items.get(4)).cells()).hasSize(2);
    }

    @Test
    void placesAreRightAfterABrokenRecord() throws IOException {
        List<CsvItem> items = read("a,b\r\n\"x\r\ny\",\"four\r\n55,\"6 \"\"7\"\r\n\"7\",8\r\n");
        assertThat(items.get(1)).isEqualTo(new CsvFault(Kind.QUOTE_UNCLOSED, 3, 4));
        assertThat(columns((CsvRow) items.get(2))).containsExactly("4:1", "4:4");
        assertThat(columns((CsvRow) items.get(3))).containsExactly("5:1", "5:5");
    }

    @Test
    void textAfterAClosingQuoteIsAFaultOfItsRow() throws IOException {
        assertThat(read("a,b\n1,\"Hey\" you\n2,3\n").get(1)).isEqualTo(new CsvFault(Kind.QUOTE_STRAY, 2, 3));
        assertThat(read("\"a\"b\n2,3\n").get(0)).isEqualTo(new CsvFault(Kind.QUOTE_STRAY, 1, 1));
    }

    @Test
    void aCellOverTheLimitIsAFaultAndTheRestIsRead() throws IOException {
        String large = "x".repeat(CsvReader.CELL_LIMIT + 1);
        List<CsvItem> items = read("a,b\n1," + large + "\n2,3\n");
        assertThat(items.get(1)).isEqualTo(new CsvFault(Kind.TOO_LARGE, 2, 0));
        assertThat(((CsvRow) items.get(2)).cells()).containsExactly("2", "3");
    }

    @Test
    void aRecordOverTheLimitIsAFaultAndTheRestIsRead() throws IOException {
        List<CsvItem> items = read("a,b\n1," + "x".repeat(5 * CsvReader.CELL_LIMIT) + "\n2,3\n");
        assertThat(items.get(1)).isEqualTo(new CsvFault(Kind.TOO_LARGE, 2, 1));
        assertThat(((CsvRow) items.get(2)).cells()).containsExactly("2", "3");
        assertThat(items.get(2).line()).isEqualTo(3);
    }

    @Test
    void aQuoteLeftOpenOverALongFileIsFoundAtItsPlace() throws IOException {
        List<CsvItem> items = read("a,b\n1,\"open\n" + "2,3\n".repeat(1_200_000));
        assertThat(items.get(1)).isEqualTo(new CsvFault(Kind.QUOTE_UNCLOSED, 2, 3));
        assertThat(items).hasSize(1_200_002);
    }

    @Test
    void afterTooManyBrokenRecordsAFileIsGivenUp() throws IOException {
        List<CsvItem> items = read("a,b\n" + "\"1\"x,2\n".repeat(150) + "3,4\n");
        assertThat(items).hasSize(1 + CsvReader.FAULT_LIMIT + 1);
        assertThat(items.get(items.size() - 1)).isEqualTo(new CsvFault(Kind.TOO_MANY, 102, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\uFEFF"})
    void aFileOfBlanksIsEmpty(String text) throws IOException {
        assertThat(read(text)).containsExactly(new CsvFault(Kind.EMPTY, 0, 0));
    }

    @Test
    void whatIsNotTextIsToldAndNotRead() throws IOException {
        assertThat(read(new byte[] {'P', 'K', 3, 4, 20, 0, 1, 2}, CsvOptions.DETECT))
                .containsExactly(new CsvFault(Kind.NOT_TEXT, 0, 0));
    }

    @Test
    void aFileThatIsNotThereIsAFault() {
        try (CsvReader reader = CsvReader.open(folder.resolve("none.csv"), "none.csv", CsvOptions.DETECT)) {
            assertThat(reader.next()).isEqualTo(new CsvFault(Kind.UNREADABLE, 0, 0));
            assertThat(reader.next()).isNull();
        }
    }

    @Test
    void bytesThatAStatedEncodingDoesNotKnowEndTheReadingAfterTheRowsBeforeThem() throws IOException {
        byte[] text = bytes("\uFEFFa,b\n1,2\n3,x\n", StandardCharsets.UTF_8);
        text[text.length - 2] = (byte) 0xE9;
        List<CsvItem> items = read(text, CsvOptions.DETECT);
        assertThat(items).hasSize(3);
        assertThat(items.get(2)).isEqualTo(new CsvFault(Kind.BAD_BYTES, 3, 0));
    }

    private static List<String> columns(CsvRow row) {
        List<String> places = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            places.add(row.origin(i).line() + ":" + row.origin(i).column());
        }
        return places;
    }

    private List<String> first(String text) throws IOException {
        return first(bytes(text, StandardCharsets.UTF_8));
    }

    private List<String> first(byte[] text) throws IOException {
        return first(text, CsvOptions.DETECT);
    }

    private List<String> first(byte[] text, CsvOptions options) throws IOException {
        return ((CsvRow) read(text, options).get(0)).cells();
    }

    private List<CsvItem> read(String text) throws IOException {
        return read(bytes(text, StandardCharsets.UTF_8), CsvOptions.DETECT);
    }

    private List<CsvItem> read(byte[] text, CsvOptions options) throws IOException {
        List<CsvItem> items = new ArrayList<>();
        try (CsvReader reader = open(text, options)) {
            CsvItem item = reader.next();
            while (item != null) {
                items.add(items.size() < 50 && item instanceof CsvRow row ? row.keep() : item);
                item = reader.next();
            }
        }
        return items;
    }

    private CsvReader open(byte[] text, CsvOptions options) throws IOException {
        return CsvReader.open(Files.write(folder.resolve("t.csv"), text), "t.csv", options);
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }
}
