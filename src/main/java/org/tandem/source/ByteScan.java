package org.tandem.source;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Looks for quotes and line ends in bytes, eight at a time. */
final class ByteScan {
    private static final long EACH = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final long QUOTES = '"' * EACH;
    private static final long FEEDS = '\n' * EACH;
    private static final long RETURNS = '\r' * EACH;

    private final byte[] bytes;
    private final ByteBuffer words;
    private int lines;
    private int afterLine;

    ByteScan(byte[] bytes) {
        this.bytes = bytes;
        this.words = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Line ends that the last search passed over: LF, CR LF and CR. */
    int lines() {
        return lines;
    }

    /** Where the line begins after the last line end that was passed over; below 0 where none was. */
    int afterLine() {
        return afterLine;
    }

    /** Where the first quote stands from {@code from} and before {@code to}; {@code to} where none does. */
    int quote(int from, int to) {
        lines = 0;
        afterLine = -1;
        int at = from;
        // reading across the bounds of words is slow where the quick compiler works alone
        while (at < to && at % Long.BYTES != 0 && bytes[at] != '"') {
            pass(at++, from);
        }
        while (at + Long.BYTES <= to && at % Long.BYTES == 0) {
            long word = words.getLong(at);
            if ((zeros(word ^ QUOTES) | zeros(word ^ RETURNS)) != 0) {
                int end = at + Long.BYTES;
                while (at < end && bytes[at] != '"') {
                    pass(at++, from);
                }
                if (at < end) {
                    return at;
                }
            } else {
                long feeds = zeros(word ^ FEEDS);
                if (feeds != 0) {
                    if (at > from && bytes[at - 1] == '\r' && bytes[at] == '\n') {
                        lines--;
                    }
                    lines += Long.bitCount(feeds);
                    afterLine = at + Long.BYTES - Long.numberOfLeadingZeros(feeds) / Byte.SIZE;
                }
                at += Long.BYTES;
            }
        }
        while (at < to && bytes[at] != '"') {
            pass(at++, from);
        }
        return at;
    }

    private void pass(int at, int from) {
        byte b = bytes[at];
        if (b == '\n' || b == '\r') {
            boolean second = b == '\n' && at > from && bytes[at - 1] == '\r';
            lines += second ? 0 : 1;
            afterLine = at + 1;
        }
    }

    /** The high bit of each byte of {@code word} that is 0. */
    private static long zeros(long word) {
        return ~(((word & ~HIGH) + ~HIGH) | word) & HIGH;
    }
}
