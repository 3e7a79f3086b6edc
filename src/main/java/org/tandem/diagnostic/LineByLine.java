package org.tandem.diagnostic;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts findings that come line by line in order within their line: what an audience may not see loses its column and its
 * words, and with them its place.
 */
final class LineByLine implements Findings.Taker {
    /** Findings of one line held at most; a file of one endless line is told in parts. */
    private static final int HELD = 1 << 13;

    private final Findings.Taker taker;
    private final List<Finding> line = new ArrayList<>();

    LineByLine(Findings.Taker taker) {
        this.taker = taker;
    }

    @Override
    public void take(Finding finding) throws IOException {
        boolean next = !line.isEmpty()
                && (line.get(0).origin().line() != finding.origin().line()
                        || !line.get(0).origin().file().equals(finding.origin().file()));
        if (next || line.size() >= HELD) {
            end();
        }
        line.add(finding);
    }

    /** Hands over the last line. */
    void end() throws IOException {
        line.sort(Finding.ORDER);
        for (Finding finding : line) {
            taker.take(finding);
        }
        line.clear();
    }
}
