package org.tandem.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The text of a large file as UTF-8. Nearly all tables are plain ASCII, which is the same in each encoding that this one may be
 * in; so which it is is found when the first other byte is met, and what was read till then need not be read again.
 */
final class AsciiFirst extends InputStream {
    private final Path file;
    private InputStream in;
    private long passed;
    private boolean decided;
    private @Nullable StrayBytes stray;

    private AsciiFirst(Path file, InputStream in) {
        this.file = file;
        this.in = in;
    }

    /** The text of {@code file} where it begins with {@code sample} bytes of plain text; else null. */
    static @Nullable AsciiFirst begin(Path file, int sample) throws IOException {
        if (Files.size(file) <= sample) {
            return null;
        }
        try (InputStream head = Files.newInputStream(file)) {
            byte[] first = head.readNBytes(sample);
            if (first.length < sample || CharsetFinder.archive(first) || !printable(first)) {
                return null;
            }
        }
        return new AsciiFirst(file, Files.newInputStream(file));
    }

    /** Whether no byte is 0, as half of those of UTF-16 are, or part of a longer character. */
    private static boolean printable(byte[] bytes) {
        for (byte b : bytes) {
            if (b <= 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether no byte from {@code from} to {@code to} is part of a longer character. */
    static boolean ascii(byte[] bytes, int from, int to) {
        long any = 0;
        int at = from;
        for (; to - at >= Words.SIZE; at += Words.SIZE) {
            any |= Words.at(bytes, at);
        }
        for (; at < to; at++) {
            any |= bytes[at];
        }
        return (any & Words.TOPS) == 0;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = in.read(into, from, length);
        if (!decided && read > 0 && !ascii(into, from, from + read) && !decide()) {
            read = in.read(into, from, length);
        }
        passed += Math.max(0, read);
        return read;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /** Whether the bytes are UTF-8 as they stand; where not, they are read again as UTF-8 from here on. */
    private boolean decide() throws IOException {
        decided = true;
        CharsetFinder.Found found = CharsetFinder.find(file);
        if (found.valid()) {
            return true;
        }
        stray = found.stray();
        in.close();
        in = stray == null ? new Utf8Stream(Files.newInputStream(file), CharsetFinder.WINDOWS) : found.text(file);
        in.skipNBytes(passed);
        return false;
    }

    /** The bytes that are none of its encoding, as far as they were met; null where there are none. */
    @Nullable
    StrayBytes stray() {
        return stray;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
