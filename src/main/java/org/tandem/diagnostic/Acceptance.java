package org.tandem.diagnostic;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tandem.source.Origin;

/**
 * Findings that people know of and accept. They are matched by what they say and not by their line, so that rows put in above
 * them change nothing.
 *
 * @param rule id of the rule
 * @param file the file they stand in, or a folder that ends in {@code /}; empty for any
 * @param column heading of the column they speak of; empty for any
 * @param value value that stands in backticks in their message; empty for any
 * @param message words of their message; empty for any
 * @param atMost how many there may be; 0 for any number
 * @param until the last day it holds; null where it holds for good
 * @param origin where it is stated
 */
public record Acceptance(
        String rule,
        String file,
        String column,
        String value,
        String message,
        int atMost,
        @Nullable LocalDate until,
        Origin origin) {

    /** All findings of a rule. */
    static Acceptance of(String rule, Origin origin) {
        return new Acceptance(rule, "", "", "", "", 0, null, origin);
    }

    /** Whether it speaks of {@code finding}. */
    boolean covers(Finding finding) {
        return rule.equals(finding.rule().id())
                && inFile(finding.origin().file())
                && says(finding, column.isEmpty() ? "" : "column \"" + column + "\"")
                && says(finding, value.isEmpty() ? "" : "`" + value + "`")
                && says(finding, message);
    }

    private boolean inFile(String other) {
        return file.isEmpty() || (file.endsWith("/") ? other.startsWith(file) : other.equals(file));
    }

    private static boolean says(Finding finding, String words) {
        return words.isEmpty() || finding.message().contains(words);
    }

    /** Whether it held only up to a day before {@code day}. */
    boolean over(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    /** What it speaks of, in words. */
    String words() {
        return "`" + rule + "`" + (file.isEmpty() ? "" : " in `" + file + "`");
    }
}
