package org.tandem.source;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tandem.source.YamlFault.Kind;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says what is wrong with a file that is not YAML, in words a planner can act on, and where to look. */
final class YamlSyntax {
    /** A key whose colon is followed by text at once; an address such as {@code http://} is none. */
    private static final Pattern NO_SPACE_AFTER_COLON = Pattern.compile("^[\\s-]*([A-Za-z_][\\w-]*):(?=[^\\s/:])");

    private static final Pattern TAB_INDENT = Pattern.compile("^ *\t");

    private YamlSyntax() {}

    /** The fault behind {@code thrown}, which ended the reading of {@code text}. */
    static YamlFault explain(String file, String text, Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && !(cause instanceof MarkedYAMLException)) {
            cause = cause.getCause();
        }
        if (cause instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            return explain(file, text, marked, marked.getProblemMark());
        }
        Origin origin = Origin.ofFile(file);
        if (thrown instanceof com.fasterxml.jackson.core.JsonProcessingException located
                && located.getLocation() != null) {
            origin = new Origin(
                    file,
                    Math.max(0, located.getLocation().getLineNr()),
                    Math.max(0, located.getLocation().getColumnNr()));
        }
        return new YamlFault(
                Kind.SYNTAX,
                origin,
                "this is not a `key: value` that can be read",
                "lines of `key: value`, lists with `- `");
    }

    private static YamlFault explain(String file, String text, MarkedYAMLException fault, Mark mark) {
        String problem = String.valueOf(fault.getProblem());
        String context = String.valueOf(fault.getContext());
        Origin origin = place(file, mark);
        Mark contextMark = fault.getContextMark();
        String line = YamlText.line(text, origin.line());
        if (problem.contains("TAB") || TAB_INDENT.matcher(line).find()) {
            return syntax(
                    tabPlace(origin, line), "a tab is used for indentation", "indent with spaces, two for each level");
        }
        if (context.contains("quoted scalar") && contextMark != null) {
            if (problem.contains("end of stream") || problem.contains("document separator")) {
                return syntax(
                        place(file, contextMark),
                        "a quote is opened here and not closed",
                        "close the quote on the same line; double a quote inside single quotes");
            }
            return syntax(
                    origin,
                    "this cannot stand in double quotes: " + problem,
                    "use single quotes, or write the backslash twice");
        }
        if (problem.contains("mapping values are not allowed") || problem.contains("could not find expected ':'")) {
            return colon(file, text, origin, contextMark);
        }
        if (context.contains("flow node")) {
            // the mark is the end of the file here, not the bracket that opened
            return syntax(
                    origin,
                    "a `[` or `{` is not closed before this",
                    "commas between the items and the closing bracket after the last");
        }
        if (context.contains("flow") && contextMark != null) {
            String bracket = context.contains("mapping") ? "`{` of line " : "`[` of line ";
            return syntax(
                    origin,
                    bracket + (contextMark.getLine() + 1) + " is not closed before this",
                    "commas between the items and the closing bracket after the last");
        }
        if (context.contains("block") || problem.contains("expected <document start>")) {
            return syntax(
                    origin,
                    "this does not fit the lines above it",
                    "the same indentation for all keys of one record; text that holds `: `, `#` or quotes inside quotes of its own");
        }
        if (problem.contains("cannot start any token")) {
            return syntax(
                    origin,
                    "a value cannot begin with `" + beginning(line, origin.column()) + "`",
                    "put the value in quotes");
        }
        return syntax(
                origin,
                problem.toLowerCase(Locale.ROOT).replaceAll("[.\\s]+$", ""),
                "lines of `key: value`, lists with `- `");
    }

    /** A colon in the wrong place: the space after it is missing here or in the line above, or the text itself holds one. */
    private static YamlFault colon(String file, String text, Origin origin, @Nullable Mark contextMark) {
        int first = contextMark == null ? Math.max(1, origin.line() - 1) : contextMark.getLine() + 1;
        for (int number = first; number <= origin.line(); number++) {
            Optional<Origin> place = missingSpace(file, YamlText.line(text, number), number);
            if (place.isPresent()) {
                return syntax(
                        place.get(),
                        "the space after the colon is missing",
                        "`key: value`, with a space after the colon");
            }
        }
        if (contextMark != null) {
            return syntax(place(file, contextMark), "a key without a colon", "`key: value`, with a colon and a space");
        }
        return syntax(origin, "a second colon in one value", "put text that holds a colon and a space in quotes");
    }

    private static Optional<Origin> missingSpace(String file, String line, int number) {
        Matcher matcher = NO_SPACE_AFTER_COLON.matcher(line);
        return matcher.find()
                ? Optional.of(new Origin(file, number, line.codePointCount(0, matcher.end()) + 1))
                : Optional.empty();
    }

    private static Origin tabPlace(Origin origin, String line) {
        Matcher matcher = TAB_INDENT.matcher(line);
        return matcher.find() ? new Origin(origin.file(), origin.line(), matcher.end()) : origin;
    }

    private static String beginning(String line, int column) {
        int[] characters = line.codePoints().skip(column - 1L).limit(1).toArray();
        return new String(characters, 0, characters.length);
    }

    private static Origin place(String file, Mark mark) {
        return new Origin(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static YamlFault syntax(Origin origin, String message, String expected) {
        return new YamlFault(Kind.SYNTAX, origin, message, expected);
    }
}
