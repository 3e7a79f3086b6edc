package org.tandem.source;

/** Looks for quotes and line ends in bytes. Plain loops over them are what the quick compiler does best. */
final class ByteScan {
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
        int passed = 0;
        int after = -1;
        int at = from;
        for (; at < to; at++) {
            byte b = all[at];
            if (b <= '"') {
                if (b == '"') {
                    break;
                }
                if (b == '\n') {
                    passed += at > from && all[at - 1] == '\r' ? 0 : 1;
                    after = at + 1;
                } else if (b == '\r') {
                    passed++;
                    after = at + 1;
                }
            }
        }
        lines = passed;
        afterLine = after;
        return at;
    }
}
