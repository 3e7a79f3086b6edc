package org.tandem.source;

/** Looks for quotes and line ends in bytes. Every byte of a file passes here, nearly all of them eight at a time. */
final class ByteScan {
    private static final long QUOTES = Words.all((byte) '"');
    private static final long FEEDS = Words.all((byte) '\n');
    private static final long RETURNS = Words.all((byte) '\r');

    private final byte[] bytes;
    private int lines;
    private int afterLine;

    ByteScan(byte[] bytes) {
        this.bytes = bytes;
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
        byte[] all = bytes;
        lines = 0;
        afterLine = -1;
        int passed = 0;
        int after = -1;
        int at = from;
        for (; to - at >= Words.SIZE; at += Words.SIZE) {
            long word = Words.at(all, at);
            long low = Words.low(word);
            long notFeed = Words.differ(low, FEEDS) | word;
            long neither = (Words.differ(low, QUOTES) & Words.differ(low, RETURNS)) | word;
            if ((neither & notFeed & Words.TOPS) == Words.TOPS) {
                continue;
            }
            if ((neither & Words.TOPS) != Words.TOPS || ((notFeed & 0x80) == 0 && at > from && all[at - 1] == '\r')) {
                int end = at + Words.SIZE;
                int found = one(at, end, from);
                if (found < end) {
                    lines += passed;
                    afterLine = Math.max(afterLine, after);
                    return found;
                }
                continue;
            }
            for (long feeds = ~notFeed & Words.TOPS; feeds != 0; feeds &= feeds - 1) {
                passed++;
                after = at + Words.before(feeds & -feeds) + 1;
            }
        }
        int found = one(at, to, from);
        lines += passed;
        afterLine = Math.max(afterLine, after);
        return found;
    }

    /** The same for one byte after the other; adds to what was passed over since {@code begun}. */
    private int one(int from, int to, int begun) {
        for (int at = from; at < to; at++) {
            byte b = bytes[at];
            if (b == '"') {
                return at;
            }
            if (b == '\r' || b == '\n') {
                lines += b == '\n' && at > begun && bytes[at - 1] == '\r' ? 0 : 1;
                afterLine = at + 1;
            }
        }
        return to;
    }
}
