package org.tandem.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.tandem.source.CsvFault.Kind;
import org.tandem.source.RecordingReader.RecordTooLarge;

/**
 * Reads a CSV file as a stream of rows and faults: encoding and delimiter are found in the file, every row knows its first
 * line, and a broken record costs one line, never the rest. What is held in memory does not grow with the file.
 */
public final class CsvReader implements AutoCloseable {
    /** Characters a cell may have. */
    public static final int CELL_LIMIT = 1 << 20;
    /** Broken records after which a file is given up. */
    public static final int FAULT_LIMIT = 100;

    private static final int RECORD_LIMIT = 4 * CELL_LIMIT;
    private static final int SAMPLE = 1 << 16;

    private final String name;
    private final char delimiter;
    private final @Nullable RecordingReader text;
    private @Nullable CSVParser parser;
    private @Nullable Iterator<CSVRecord> records;
    private long linesBefore;
    private long recordStart;
    private boolean anyRecord;
    private @Nullable CsvRow latest;
    private @Nullable CsvFault pending;
    private int faults;

    private CsvReader(String name, char delimiter, @Nullable RecordingReader text, @Nullable CsvFault pending) {
        this.name = name;
        this.delimiter = delimiter;
        this.text = text;
        this.pending = pending;
    }

    /**
     * Opens {@code file}. What is wrong with the file as a whole comes as the first item.
     *
     * @param name the file's name in findings
     */
    public static CsvReader open(Path file, String name, CsvOptions options) {
        try {
            CharsetFinder.Found found = CharsetFinder.find(file);
            boolean stated = !options.charset().isEmpty();
            if (found.archive()) {
                return broken(name, Kind.NOT_TEXT);
            }
            if (options.delimiter().length() > 1) {
                return broken(name, Kind.BAD_OPTION);
            }
            Charset charset = stated ? Charset.forName(options.charset()) : found.charset();
            InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
            bytes.skipNBytes(found.mark());
            // windows-1252 is a guess: the few bytes it does not know must not end the reading
            CodingErrorAction onBadBytes = !stated && charset.equals(CharsetFinder.WINDOWS)
                    ? CodingErrorAction.REPLACE
                    : CodingErrorAction.REPORT;
            return start(
                    name, options, new RecordingReader(new DecodingReader(bytes, charset, onBadBytes), RECORD_LIMIT));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return broken(name, Kind.BAD_OPTION);
        } catch (IOException e) {
            return broken(name, Kind.UNREADABLE);
        }
    }

    private static CsvReader start(String name, CsvOptions options, RecordingReader text) throws IOException {
        String head = "";
        try {
            head = text.peek(SAMPLE).toString();
        } catch (CharacterCodingException e) {
            // comes again when its record is read
            head = text.from(0).toString();
        }
        if (head.isBlank() && head.length() < SAMPLE) {
            text.close();
            return broken(name, Kind.EMPTY);
        }
        char delimiter = options.delimiter().isEmpty()
                ? DelimiterFinder.find(head)
                : options.delimiter().charAt(0);
        CsvReader reader = new CsvReader(name, delimiter, text, null);
        reader.parseFrom(0, 0);
        return reader;
    }

    private static CsvReader broken(String name, Kind kind) {
        return new CsvReader(name, ',', null, new CsvFault(kind, 0, 0));
    }

    /** The file's name in findings. */
    public String name() {
        return name;
    }

    /** What stands between its cells. */
    public char delimiter() {
        return delimiter;
    }

    /** The next row or fault; null at the end of the file, and after a fault that ends the reading. */
    public @Nullable CsvItem next() {
        latest = null;
        if (pending != null) {
            CsvFault fault = pending;
            pending = null;
            return fault;
        }
        if (parser == null || records == null) {
            return null;
        }
        int line = (int) (linesBefore + parser.getCurrentLineNumber()) + 1;
        try {
            if (!records.hasNext()) {
                records = null;
                return null;
            }
            CSVRecord record = records.next();
            recordStart = record.getCharacterPosition();
            anyRecord = true;
            text().forgetBefore(recordStart);
            List<String> cells = Arrays.asList(record.values());
            if (tooLarge(cells)) {
                return new CsvFault(Kind.TOO_LARGE, line, 0);
            }
            latest = new CsvRow(line, cells, this);
            return latest;
        } catch (UncheckedIOException e) {
            return recover(line, e.getCause());
        }
    }

    /** Tells what broke the record after the latest one and makes ready to read on in the line after it. */
    private CsvFault recover(int line, @Nullable IOException cause) {
        if (cause instanceof CharacterCodingException
                || !(cause instanceof CSVException || cause instanceof RecordTooLarge)) {
            return giveUp(cause instanceof CharacterCodingException ? Kind.BAD_BYTES : Kind.UNREADABLE, line);
        }
        if (++faults > FAULT_LIMIT) {
            return giveUp(Kind.TOO_MANY, line);
        }
        try {
            long start = afterLatest();
            BrokenQuote quote = BrokenQuote.find(text().from(start), delimiter, new Origin(name, line, 1));
            Kind kind = cause instanceof RecordTooLarge && !quote.lineBreak()
                    ? Kind.TOO_LARGE
                    : quote.closed() && !quote.lineBreak() ? Kind.QUOTE_STRAY : Kind.QUOTE_UNCLOSED;
            parseFrom(text().skipLine(start + quote.index()), quote.place().line());
            return new CsvFault(kind, quote.place().line(), quote.place().column());
        } catch (IOException e) {
            return giveUp(Kind.UNREADABLE, line);
        }
    }

    private long afterLatest() {
        return anyRecord ? recordStart + CellPlaces.length(text().from(recordStart), delimiter) : recordStart;
    }

    private CsvFault giveUp(Kind kind, int line) {
        records = null;
        return new CsvFault(kind, line, 0);
    }

    private void parseFrom(long position, long lines) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
        parser = CSVParser.builder()
                .setReader(text())
                .setFormat(format)
                .setCharacterOffset(position)
                .get();
        records = parser.iterator();
        recordStart = position;
        anyRecord = false;
        linesBefore = lines;
    }

    private static boolean tooLarge(List<String> cells) {
        for (String cell : cells) {
            if (cell.length() > CELL_LIMIT) {
                return true;
            }
        }
        return false;
    }

    /** Where cell {@code index} of {@code row} begins; its line alone unless it is the latest row. */
    Origin place(CsvRow row, int index) {
        return row == latest ? places(row, index + 1).get(index) : row.origin();
    }

    /** Where all cells of {@code row}, the latest, begin. */
    List<Origin> places(CsvRow row) {
        return row == latest ? places(row, row.cells().size()) : List.of();
    }

    private List<Origin> places(CsvRow row, int count) {
        return CellPlaces.of(text().from(recordStart), count, delimiter, new Origin(name, row.line(), 1));
    }

    private RecordingReader text() {
        return Objects.requireNonNull(text);
    }

    @Override
    public void close() {
        try {
            if (text != null) {
                text.close();
            }
        } catch (IOException e) {
            // everything wanted of the file has been read
        }
    }
}
