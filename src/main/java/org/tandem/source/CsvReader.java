package org.tandem.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tandem.source.CsvFault.Kind;

/**
 * Reads a CSV file as a stream of rows and faults: encoding and delimiter are found in the file, every row knows its first
 * line, and a broken record costs one line, never the rest. What is held in memory does not grow with the file.
 *
 * <p>Regular records are taken apart as bytes; whatever is odd is read by Commons CSV, which reads a file of an unusual
 * encoding altogether. Both give the same cells, lines and faults.
 */
public final class CsvReader implements AutoCloseable {
    /** Characters a cell may have. */
    public static final int CELL_LIMIT = 1 << 20;
    /** Broken records after which a file is given up. */
    public static final int FAULT_LIMIT = 100;
    /** Bytes read at once. */
    public static final int CHUNK = 1 << 18;

    private static final int SAMPLE = 1 << 16;
    private static final int LONGEST_CHARACTER = 4;

    private final String name;
    private final char delimiter;
    private final @Nullable InputStream file;
    private final RunFeed feed;
    private @Nullable CsvRun current;
    private @Nullable StrayBytes stray;
    private @Nullable AsciiFirst large;

    private CsvReader(String name, char delimiter, @Nullable InputStream file, RunFeed feed) {
        this.name = name;
        this.delimiter = delimiter;
        this.file = file;
        this.feed = feed;
    }

    /**
     * Opens {@code file}. What is wrong with the file as a whole comes as the first item.
     *
     * @param name the file's name in findings
     */
    public static CsvReader open(Path file, String name, CsvOptions options) {
        return open(file, name, options, CHUNK);
    }

    /**
     * The same.
     *
     * @param chunk about how many bytes a run holds; it changes nothing of what is read
     */
    public static CsvReader open(Path file, String name, CsvOptions options, int chunk) {
        try {
            boolean stated = !options.charset().isEmpty();
            boolean plain = !stated && options.delimiter().length() <= 1;
            AsciiFirst large = plain ? AsciiFirst.begin(file, SAMPLE * LONGEST_CHARACTER) : null;
            if (large != null) {
                CsvReader reader = regular(name, options, large, chunk);
                reader.large = large;
                return reader;
            }
            CharsetFinder.Found found = CharsetFinder.find(file);
            if (found.archive()) {
                return broken(name, Kind.NOT_TEXT);
            }
            if (options.delimiter().length() > 1) {
                return broken(name, Kind.BAD_OPTION);
            }
            if (!stated && found.stray() != null) {
                CsvReader mended = regular(name, options, found.text(file), chunk);
                mended.stray = found.stray();
                return mended;
            }
            Charset charset = stated ? Charset.forName(options.charset()) : found.charset();
            InputStream bytes = Files.newInputStream(file);
            bytes.skipNBytes(found.mark());
            boolean guessed = !stated && charset.equals(CharsetFinder.WINDOWS);
            return guessed || (charset.equals(StandardCharsets.UTF_8) && found.valid())
                    ? regular(name, options, guessed ? new Utf8Stream(bytes, charset) : bytes, chunk)
                    : unusual(name, options, bytes, charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return broken(name, Kind.BAD_OPTION);
        } catch (IOException e) {
            return broken(name, Kind.UNREADABLE);
        }
    }

    /** Opens bytes that are known to be UTF-8. */
    private static CsvReader regular(String name, CsvOptions options, InputStream bytes, int chunk) throws IOException {
        byte[] first = bytes.readNBytes(SAMPLE * LONGEST_CHARACTER);
        String text = new String(first, StandardCharsets.UTF_8);
        String head = text.substring(0, Math.min(text.length(), SAMPLE));
        if (nothing(head)) {
            bytes.close();
            return broken(name, Kind.EMPTY);
        }
        char delimiter = delimiter(head, options);
        if (delimiter >= 0x80 || delimiter == '"' || delimiter == '\r' || delimiter == '\n') {
            InputStream whole = new SequenceInputStream(new ByteArrayInputStream(first), bytes);
            RecordingReader characters = CommonsReader.text(whole, StandardCharsets.UTF_8, CodingErrorAction.REPORT);
            return new CsvReader(
                    name, delimiter, bytes, RunFeed.of(CommonsReader.of(name, delimiter, characters, 0, 0)));
        }
        return new CsvReader(name, delimiter, bytes, new ChunkFeed(name, delimiter, bytes, first, chunk));
    }

    private static CsvReader unusual(String name, CsvOptions options, InputStream bytes, Charset charset)
            throws IOException {
        RecordingReader text =
                CommonsReader.text(new BufferedInputStream(bytes, 1 << 16), charset, CodingErrorAction.REPORT);
        String head;
        try {
            head = text.peek(SAMPLE).toString();
        } catch (CharacterCodingException e) {
            // comes again when its record is read
            head = text.from(0).toString();
        }
        if (nothing(head)) {
            bytes.close();
            return broken(name, Kind.EMPTY);
        }
        char delimiter = delimiter(head, options);
        return new CsvReader(name, delimiter, bytes, RunFeed.of(CommonsReader.of(name, delimiter, text, 0, 0)));
    }

    private static boolean nothing(String head) {
        return head.isBlank() && head.length() < SAMPLE;
    }

    private static char delimiter(String head, CsvOptions options) {
        return options.delimiter().isEmpty()
                ? DelimiterFinder.find(head)
                : options.delimiter().charAt(0);
    }

    private static CsvReader broken(String name, Kind kind) {
        return new CsvReader(name, ',', null, RunFeed.of(new OneFault(new CsvFault(kind, 0, 0))));
    }

    /** The file's name in findings. */
    public String name() {
        return name;
    }

    /** The bytes of the file that are of another encoding than the rest, and were read as such; null where there are none. */
    public @Nullable StrayBytes stray() {
        return large == null ? stray : large.stray();
    }

    /** What stands between its cells. */
    public char delimiter() {
        return delimiter;
    }

    /** The next row or fault; null at the end of the file, and after a fault that ends the reading. */
    public @Nullable CsvItem next() {
        while (true) {
            if (current == null) {
                current = feed.next();
            }
            if (current == null) {
                return null;
            }
            CsvItem item = current.next();
            if (item != null) {
                return item;
            }
            current = null;
        }
    }

    /**
     * The next records that {@link #next} has not given yet, to be read by the caller; null at the end of the file. May be
     * called by several threads, once {@code next} is called no more.
     */
    public synchronized @Nullable CsvRun run() {
        CsvRun begun = current;
        current = null;
        return begun == null ? feed.next() : begun;
    }

    @Override
    public void close() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            // everything wanted of the file has been read
        }
    }
}
