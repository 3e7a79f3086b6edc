package org.tandem.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
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
 * Reads records with Commons CSV, whatever is odd in them: every row knows its first line, and a broken record costs one
 * line, never the rest.
 */
final class CommonsReader implements CsvRun, CsvRow.Places {
    private static final int RECORD_LIMIT = 4 * CsvReader.CELL_LIMIT;

    private final String name;
    private final char delimiter;
    private final RecordingReader text;
    private @Nullable CSVParser parser;
    private @Nullable Iterator<CSVRecord> records;
    private long linesBefore;
    private long recordStart;
    private boolean anyRecord;
    private @Nullable CsvRow latest;
    private @Nullable CsvItem current;
    private int faults;

    private CommonsReader(String name, char delimiter, RecordingReader text, int faults) {
        this.name = name;
        this.delimiter = delimiter;
        this.text = text;
        this.faults = faults;
    }

    /** The characters of {@code bytes}, remembered so that places in them can be told. */
    static RecordingReader text(InputStream bytes, Charset charset, CodingErrorAction onBadBytes) {
        return new RecordingReader(new DecodingReader(bytes, charset, onBadBytes), RECORD_LIMIT);
    }

    /**
     * Reads what {@code text} still holds.
     *
     * @param lines how many lines of the file stand before it
     * @param faults how many broken records were met before it
     */
    static CommonsReader of(String name, char delimiter, RecordingReader text, int lines, int faults)
            throws IOException {
        CommonsReader reader = new CommonsReader(name, delimiter, text, faults);
        reader.parseFrom(0, lines);
        return reader;
    }

    /** What Commons CSV takes for a record: RFC 4180, an empty line being a record too. */
    static CSVFormat format(char delimiter) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
    }

    @Override
    public boolean advance() {
        current = read();
        return current != null;
    }

    @Override
    public @Nullable CellBytes cells() {
        return null;
    }

    @Override
    public @Nullable CsvItem item() {
        return current;
    }

    private @Nullable CsvItem read() {
        latest = null;
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
            text.forgetBefore(recordStart);
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
        if (++faults > CsvReader.FAULT_LIMIT) {
            return giveUp(Kind.TOO_MANY, line);
        }
        try {
            long start = afterLatest();
            BrokenQuote quote = BrokenQuote.find(text.from(start), delimiter, new Origin(name, line, 1));
            Kind kind = cause instanceof RecordTooLarge && !quote.lineBreak() ? Kind.TOO_LARGE : quote.kind();
            parseFrom(text.skipLine(start + quote.index()), quote.place().line());
            return new CsvFault(kind, quote.place().line(), quote.place().column());
        } catch (IOException e) {
            return giveUp(Kind.UNREADABLE, line);
        }
    }

    private long afterLatest() {
        return anyRecord ? recordStart + CellPlaces.length(text.from(recordStart), delimiter) : recordStart;
    }

    private CsvFault giveUp(Kind kind, int line) {
        records = null;
        return new CsvFault(kind, line, 0);
    }

    private void parseFrom(long position, long lines) throws IOException {
        parser = CSVParser.builder()
                .setReader(text)
                .setFormat(format(delimiter))
                .setCharacterOffset(position)
                .get();
        records = Objects.requireNonNull(parser).iterator();
        recordStart = position;
        anyRecord = false;
        linesBefore = lines;
    }

    private static boolean tooLarge(List<String> cells) {
        for (String cell : cells) {
            if (cell.length() > CsvReader.CELL_LIMIT) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String file() {
        return name;
    }

    @Override
    public Origin place(CsvRow row, int index) {
        return row == latest ? places(row, index + 1).get(index) : row.origin();
    }

    @Override
    public List<Origin> places(CsvRow row) {
        return row == latest ? places(row, row.cells().size()) : List.of();
    }

    private List<Origin> places(CsvRow row, int count) {
        return CellPlaces.of(text.from(recordStart), count, delimiter, new Origin(name, row.line(), 1));
    }
}
