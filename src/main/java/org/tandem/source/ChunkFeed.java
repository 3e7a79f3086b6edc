package org.tandem.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.tandem.source.CsvFault.Kind;

/**
 * Cuts a file of UTF-8 into runs of whole records. Quotes decide where a record ends, and a quote opens only where a cell
 * begins; so it is here that broken ones are found. A record too long to be held is left to Commons CSV, with all that follows.
 */
final class ChunkFeed implements RunFeed {
    /** Bytes of a record that are held: no cell of it can be too large then. */
    private static final int LONGEST = 1 << 20;

    private final String name;
    private final char delimiter;
    private final InputStream file;
    private final int chunk;
    private final ChunkBytes chunks = new ChunkBytes();
    private byte[] bytes;
    private ByteScan scan;
    private ChunkBytes.Lease lease;
    private int from;
    private int filled;
    private boolean ended;
    private boolean failed;
    private boolean done;
    private int lines;
    private int faults;
    private int quotedLines;

    /** What looking for the end of records came to. */
    private record Cut(int end, int lines, int stray, boolean open) {}

    ChunkFeed(String name, char delimiter, InputStream file, byte[] first, int chunk) {
        this.name = name;
        this.delimiter = delimiter;
        this.file = file;
        this.chunk = chunk;
        this.bytes = Arrays.copyOf(first, first.length + Words.SPARE);
        this.scan = new ByteScan(bytes);
        this.filled = first.length;
        this.lease = chunks.lease(bytes);
    }

    @Override
    public @Nullable CsvRun next() {
        for (int wanted = chunk; !done; wanted = Math.min(2 * wanted, LONGEST)) {
            fill(wanted);
            int limit = Math.min(filled, from + wanted);
            Cut cut = cut(limit, ended && limit == filled);
            if (cut.end > from) {
                return run(cut);
            }
            boolean more = limit < filled || !(ended || failed);
            if (cut.stray >= 0 || (cut.open && !more && ended)) {
                return new OneFault(broken(cut.stray < 0 ? filled : afterCharacter(cut.stray)));
            }
            if (!more) {
                done = true;
                return failed ? new OneFault(new CsvFault(Kind.UNREADABLE, lines + 1, 0)) : null;
            }
            if (wanted == LONGEST) {
                return rest();
            }
        }
        return null;
    }

    private CsvRun run(Cut cut) {
        if (cut.end == filled) {
            bytes[filled] = '\n'; // the last record of a file may lack its line end
        }
        CsvRun run = new ChunkRows(name, delimiter, bytes, from, cut.end, lines + 1, lease.begun());
        from = cut.end;
        lines += cut.lines;
        return run;
    }

    /** Reads on until {@code wanted} bytes are at hand or the file ends. Runs given before keep the bytes they have. */
    private void fill(int wanted) {
        if (ended || failed || filled - from >= wanted) {
            return;
        }
        int room = Math.max(wanted, chunk);
        byte[] next = chunks.room(room + Words.SPARE);
        System.arraycopy(bytes, from, next, 0, filled - from);
        lease.leave();
        filled -= from;
        from = 0;
        bytes = next;
        scan = new ByteScan(next);
        lease = chunks.lease(next);
        try {
            int read = file.readNBytes(bytes, filled, room - filled);
            ended = read < room - filled;
            filled += read;
        } catch (IOException e) {
            failed = true;
        }
    }

    /** Where the last record ends that ends before {@code limit}, and what stands in the way of the next. */
    private Cut cut(int limit, boolean last) {
        int end = from;
        int linesAtEnd = 0;
        int passed = 0;
        int at = from;
        while (true) {
            int quote = scan.quote(at, limit);
            passed += scan.lines();
            if (scan.afterLine() >= 0 && !(scan.afterLine() == limit && bytes[limit - 1] == '\r' && !last)) {
                end = scan.afterLine();
                linesAtEnd = passed;
            } else if (scan.afterLine() >= 0 && scan.lines() > 1) {
                // the CR at the very end may be half of a line end: the records before it end where they end
                return cut(limit - 1, false);
            }
            if (quote == limit) {
                return last ? new Cut(limit, passed, -1, false) : new Cut(end, linesAtEnd, -1, false);
            }
            at = quote + 1;
            if (quote > from && !begins(bytes[quote - 1])) {
                continue;
            }
            int close = closing(at, limit);
            if (close == limit || (close + 1 == limit && !last)) {
                return new Cut(end, linesAtEnd, -1, true);
            }
            passed += quotedLines;
            at = afterBlanks(close + 1, limit);
            if (at == limit && !last) {
                return new Cut(end, linesAtEnd, -1, true);
            }
            if (at < limit && !begins(bytes[at])) {
                return new Cut(end, linesAtEnd, at, false);
            }
        }
    }

    /** The quote that closes a cell whose text begins at {@code at}. */
    private int closing(int at, int limit) {
        quotedLines = 0;
        int quote = scan.quote(at, limit);
        quotedLines += scan.lines();
        while (quote + 1 < limit && bytes[quote + 1] == '"') {
            quote = scan.quote(quote + 2, limit);
            quotedLines += scan.lines();
        }
        return quote;
    }

    /** Whether a cell begins after {@code b}, or ends before it. */
    private boolean begins(byte b) {
        return b == delimiter || b == '\n' || b == '\r';
    }

    private int afterBlanks(int start, int limit) {
        int at = start;
        while (at < limit && !begins(bytes[at])) {
            int after = afterCharacter(at);
            if (after > limit) {
                return limit;
            }
            int character = new String(bytes, at, after - at, StandardCharsets.UTF_8).codePointAt(0);
            if (!Character.isWhitespace(character)) {
                return at;
            }
            at = after;
        }
        return at;
    }

    private int afterCharacter(int at) {
        int b = bytes[at] & 0xFF;
        return at + (b < 0x80 ? 1 : b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4);
    }

    /** Tells what broke the record at hand, which is broken before {@code end}, and makes ready to read on in the line after. */
    private CsvFault broken(int end) {
        int line = lines + 1;
        if (++faults > CsvReader.FAULT_LIMIT) {
            done = true;
            return new CsvFault(Kind.TOO_MANY, line, 0);
        }
        String text = new String(bytes, from, Math.min(end, filled) - from, StandardCharsets.UTF_8);
        BrokenQuote quote = BrokenQuote.find(text, delimiter, new Origin(name, line, 1));
        from += text.substring(0, quote.index()).getBytes(StandardCharsets.UTF_8).length;
        skipLine();
        lines = quote.place().line();
        return new CsvFault(quote.kind(), quote.place().line(), quote.place().column());
    }

    private void skipLine() {
        for (int passed = 0; ; passed++) {
            if (from + passed + 1 >= filled && !(ended || failed)) {
                // nothing before is asked for any more
                from += passed;
                passed = 0;
                fill(chunk + 2);
            }
            int at = from + passed;
            if (at >= filled) {
                from = filled;
                return;
            }
            if (bytes[at] == '\n' || bytes[at] == '\r') {
                boolean both = bytes[at] == '\r' && at + 1 < filled && bytes[at + 1] == '\n';
                from = at + (both ? 2 : 1);
                return;
            }
        }
    }

    private CsvRun rest() {
        done = true;
        InputStream held = new ByteArrayInputStream(Arrays.copyOfRange(bytes, from, filled));
        RecordingReader text = CommonsReader.text(
                new SequenceInputStream(held, file), StandardCharsets.UTF_8, CodingErrorAction.REPORT);
        try {
            return CommonsReader.of(name, delimiter, text, lines, faults);
        } catch (IOException e) {
            return new OneFault(new CsvFault(Kind.UNREADABLE, lines + 1, 0));
        }
    }
}
