package org.tandem.source;

import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;
import java.util.Arrays;

/**
 * Passes characters on and remembers those since the current record began, so that places in it can be found and a broken
 * record can be left without reading the file again.
 */
final class RecordingReader extends Reader {
    /** The record is longer than may be remembered. */
    static final class RecordTooLarge extends IOException {
        RecordTooLarge() {
            super("record too large");
        }
    }

    private final Reader source;
    private final int limit;
    private char[] memory = new char[1 << 15];
    private long base;
    private int filled;
    private int next;
    private int keepFrom;

    RecordingReader(Reader source, int limit) {
        this.source = source;
        this.limit = limit;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (next == filled && !fill()) {
            return -1;
        }
        int count = Math.min(length, filled - next);
        System.arraycopy(memory, next, target, offset, count);
        next += count;
        return count;
    }

    private boolean fill() throws IOException {
        if (filled - keepFrom > limit) {
            throw new RecordTooLarge();
        }
        if (memory.length - filled < memory.length / 4) {
            System.arraycopy(memory, keepFrom, memory, 0, filled - keepFrom);
            base += keepFrom;
            filled -= keepFrom;
            next -= keepFrom;
            keepFrom = 0;
            if (filled > memory.length / 2) {
                memory = Arrays.copyOf(memory, memory.length * 2);
            }
        }
        int read = source.read(memory, filled, Math.min(1 << 13, memory.length - filled));
        filled += Math.max(read, 0);
        return read > 0;
    }

    /** Reads ahead until {@code count} characters are remembered or the source ends, and hands none of them out. */
    CharSequence peek(int count) throws IOException {
        while (filled - next < count && fill()) {
            // until there is enough
        }
        return new String(memory, next, Math.min(count, filled - next));
    }

    /** Forgets what stands before character {@code position} of the source. */
    void forgetBefore(long position) {
        keepFrom = (int) (position - base);
    }

    /** What is remembered from character {@code position} of the source. */
    CharSequence from(long position) {
        int start = (int) (position - base);
        return CharBuffer.wrap(memory, start, filled - start);
    }

    /** Goes back to {@code position} and passes over the rest of its line; the position of the next line. */
    long skipLine(long position) throws IOException {
        forgetBefore(position);
        next = keepFrom;
        char last = 0;
        while (next < filled || more()) {
            char c = memory[next];
            if (last == '\n' || (last == '\r' && c != '\n')) {
                break;
            }
            last = c;
            next++;
        }
        keepFrom = next;
        return base + next;
    }

    private boolean more() throws IOException {
        keepFrom = next;
        return fill();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
