package org.tandem.diagnostic;

import java.util.Comparator;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/**
 * One thing to tell the people who own the files.
 *
 * @param rule the fault
 * @param severity usually the rule's own
 * @param origin where it stands
 * @param message what was found, lower case, values in backticks
 * @param expected what would have been right and what to do; empty where the rule's page says enough
 * @param nearest the nearest valid value; empty where there is none
 * @param sensitivity of the record it speaks about: an audience below it sees only file, line and rule
 */
public record Finding(
        Rule rule,
        Severity severity,
        Origin origin,
        String message,
        String expected,
        String nearest,
        Sensitivity sensitivity) {

    /** Characters a message may have: a cell that it quotes may hold a whole file. */
    private static final int LONGEST = 500;

    /**
     * File, line, column, rule, then the words: a total order, so that a report of findings has one shape. What is about no
     * file comes last: it is looked at when the files are right.
     */
    public static final Comparator<Finding> ORDER = Comparator.<Finding, Boolean>comparing(
                    finding -> finding.origin().file().isEmpty())
            .thenComparing(Finding::origin)
            .thenComparing(finding -> finding.rule().id())
            .thenComparing(Finding::message);

    /** With a message that can be read: a longer one loses its middle. */
    public Finding {
        message = shortened(message);
    }

    private static String shortened(String message) {
        if (message.length() <= LONGEST) {
            return message;
        }
        int half = message.offsetByCodePoints(0, LONGEST / 4);
        int tail = message.offsetByCodePoints(message.length(), -LONGEST / 4);
        return message.substring(0, half) + " … " + message.substring(tail);
    }

    /** A finding at the rule's own severity about something that anybody may read. */
    public static Finding of(Rule rule, Origin origin, String message) {
        return new Finding(rule, rule.severity(), origin, message, "", "", Sensitivity.LOW);
    }

    /** The same as bad as {@code other}. */
    public Finding as(Severity other) {
        return new Finding(rule, other, origin, message, expected, nearest, sensitivity);
    }

    /** The same with what was expected. */
    public Finding expecting(String what) {
        return new Finding(rule, severity, origin, message, what, nearest, sensitivity);
    }

    /** The same with the nearest valid value; an empty one changes nothing. */
    public Finding nearest(String value) {
        return new Finding(rule, severity, origin, message, expected, value, sensitivity);
    }

    /** The same about a record of level {@code level}. */
    public Finding about(Sensitivity level) {
        return new Finding(rule, severity, origin, message, expected, nearest, level);
    }
}
