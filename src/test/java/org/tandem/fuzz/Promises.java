package org.tandem.fuzz;

import java.util.List;
import org.tandem.diagnostic.Finding;
import org.tandem.load.Loaded;

/** What holds of every workspace that was read, whatever bytes its files are made of. */
final class Promises {
    /** Characters of a message: those that are kept of a longer one, and what marks the cut. */
    private static final int LONGEST_MESSAGE = 510;

    private Promises() {}

    /**
     * Throws where one is broken.
     *
     * @param lines in the file that was made up
     */
    static void hold(Loaded loaded, String file, long lines) {
        require(loaded.workspace().isPresent() == loaded.unusable().isBlank(), "a workspace, or why there is none");
        List<Finding> findings = loaded.findings().sorted();
        require(loaded.workspace().isPresent() || !findings.isEmpty(), "a finding where nothing can be used");
        for (Finding finding : findings) {
            require(!finding.message().isBlank(), "words in " + finding);
            require(finding.message().length() <= LONGEST_MESSAGE, "a short message in " + finding.origin());
            require(finding.rule().id().matches("[a-z]+(-[a-z]+)*"), "a rule in " + finding);
            int line = finding.origin().line();
            require(line >= 0 && finding.origin().column() >= 0, "a place in " + finding);
            require(
                    !finding.origin().file().equals(file) || line <= lines + 1,
                    "a place inside the file in " + finding);
        }
    }

    static void require(boolean holds, String promise) {
        if (!holds) {
            throw new IllegalStateException("not kept: " + promise);
        }
    }

    /** Lines of {@code data}, counted by every way to end one: never fewer than a reader of any encoding sees. */
    static long lines(byte[] data) {
        long lines = 1;
        for (byte each : data) {
            // carriage return, line feed, and the last bytes of U+0085, U+2028 and U+2029 in UTF-8 or UTF-16
            if (each == '\r'
                    || each == '\n'
                    || each == (byte) 0x85
                    || each == (byte) 0xA8
                    || each == (byte) 0xA9
                    || each == 0x28
                    || each == 0x29) {
                lines++;
            }
        }
        return lines;
    }
}
