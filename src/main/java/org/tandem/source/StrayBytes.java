package org.tandem.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Bytes of Windows-1252 in a file that is UTF-8 otherwise, as where rows of two files were put together.
 *
 * @param count how many there are
 * @param line where the first stands, from 1
 * @param column code point in that line, from 1
 */
public record StrayBytes(long count, int line, int column) {
    private static final int BUFFER = 1 << 16;

    /** What has no answer until more bytes are there. */
    static final int CUT = -1;

    /** The bytes that are no UTF-8 in {@code in}; null where they are as many as the characters that are, or more. */
    static @Nullable StrayBytes in(InputStream in) throws IOException {
        byte[] bytes = new byte[BUFFER];
        int held = 0;
        long valid = 0;
        long stray = 0;
        int line = 1;
        int column = 1;
        int firstLine = 0;
        int firstColumn = 0;
        boolean returned = false;
        while (true) {
            int read = in.read(bytes, held, bytes.length - held);
            boolean ended = read < 0;
            held += Math.max(read, 0);
            int at = 0;
            while (at < held) {
                int length = sequence(bytes, at, held);
                if (length == CUT && !ended) {
                    break;
                }
                if (length > 1) {
                    valid++;
                } else if (length <= 0) {
                    firstLine = stray == 0 ? line : firstLine;
                    firstColumn = stray == 0 ? column : firstColumn;
                    stray++;
                }
                byte first = bytes[at];
                if (first == '\r' || (first == '\n' && !returned)) {
                    line++;
                }
                column = first == '\r' || first == '\n' ? 1 : column + 1;
                returned = first == '\r';
                at += Math.max(1, length);
            }
            if (ended) {
                return valid > stray ? new StrayBytes(stray, firstLine, firstColumn) : null;
            }
            System.arraycopy(bytes, at, bytes, 0, held - at);
            held -= at;
        }
    }

    /**
     * How many bytes the character at {@code at} has; 0 where its first is no UTF-8, {@link #CUT} where it goes on behind
     * {@code end}.
     */
    static int sequence(byte[] bytes, int at, int end) {
        int first = bytes[at] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        int length = first >= 0xC2 && first <= 0xDF
                ? 2
                : first >= 0xE0 && first <= 0xEF ? 3 : first >= 0xF0 && first <= 0xF4 ? 4 : 0;
        for (int next = 1; next < length; next++) {
            if (at + next >= end) {
                return CUT;
            }
            if (!continues(first, next, bytes[at + next] & 0xFF)) {
                return 0;
            }
        }
        return length;
    }

    /** Whether {@code b} may be byte {@code next} of a character that begins with {@code first}: none is written longer than it need be, none is half of a pair. */
    private static boolean continues(int first, int next, int b) {
        int least = 0x80;
        int most = 0xBF;
        if (next == 1) {
            least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : least;
            most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : most;
        }
        return b >= least && b <= most;
    }

    /** The bytes of {@code from} with what Windows-1252 has for those that are no UTF-8. */
    static InputStream mended(InputStream from) {
        return new Mended(from);
    }

    private static final class Mended extends InputStream {
        private final InputStream from;
        private final byte[] held = new byte[BUFFER];
        private byte[] mended = new byte[0];
        private int next;
        private int length;
        private int waiting;
        private boolean ended;

        Mended(InputStream from) {
            this.from = from;
        }

        @Override
        public int read() throws IOException {
            return fill() ? mended[next++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int offset, int wanted) throws IOException {
            if (wanted == 0) {
                return 0;
            }
            if (!fill()) {
                return -1;
            }
            int count = Math.min(wanted, length - next);
            System.arraycopy(mended, next, target, offset, count);
            next += count;
            return count;
        }

        private boolean fill() throws IOException {
            while (next >= length && !(ended && waiting == 0)) {
                int read = from.read(held, waiting, held.length - waiting);
                ended = read < 0;
                mend(waiting + Math.max(read, 0));
            }
            return next < length;
        }

        private void mend(int end) {
            // a byte of Windows-1252 has at most three in UTF-8
            mended = mended.length == 0 ? new byte[3 * held.length] : mended;
            next = 0;
            length = 0;
            int at = 0;
            while (at < end) {
                int own = sequence(held, at, end);
                if (own == CUT && !ended) {
                    break;
                }
                byte[] piece = own > 0 ? Arrays.copyOfRange(held, at, at + own) : windows(held[at]);
                System.arraycopy(piece, 0, mended, length, piece.length);
                length += piece.length;
                at += Math.max(1, own);
            }
            waiting = end - at;
            System.arraycopy(held, at, held, 0, waiting);
        }

        private static byte[] windows(byte one) {
            return new String(new byte[] {one}, CharsetFinder.WINDOWS).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public void close() throws IOException {
            from.close();
        }
    }
}
