package org.tandem.diagnostic;

/**
 * A fault Tandem can find.
 *
 * @param id the fault in kebab case, stable for ever; also the name of its page
 * @param severity how bad it is unless the finding says otherwise
 * @param title one line: what is wrong
 */
public record Rule(String id, Severity severity, String title) {
    public static Rule error(String id, String title) {
        return new Rule(id, Severity.ERROR, title);
    }

    public static Rule warning(String id, String title) {
        return new Rule(id, Severity.WARNING, title);
    }

    public static Rule note(String id, String title) {
        return new Rule(id, Severity.NOTE, title);
    }
}
