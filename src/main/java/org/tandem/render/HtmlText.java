package org.tandem.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tandem.document.Line;

/** Words made safe inside HTML, in text and between quotes alike: nothing of a file can become markup, or turn what follows it. */
final class HtmlText {
    private static final char REPLACEMENT = '\ufffd';

    private static final Pattern HYPHENED = Pattern.compile("[0-9][0-9,.]*(?:-[0-9][0-9,.]*)+");

    private HtmlText() {}

    static String escape(String raw) {
        StringBuilder out = new StringBuilder(raw.length() + 16);
        append(out, raw);
        return out.toString();
    }

    static void append(StringBuilder out, String raw) {
        DisplayText.clean(raw).codePoints().forEach(character -> {
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                    if (nowhere(character)) {
                        out.append(REPLACEMENT);
                    } else {
                        out.appendCodePoint(character);
                    }
                }
            }
        });
    }

    /** Halves of characters, and numbers that are none: no reader of XML takes them. */
    private static boolean nowhere(int character) {
        return (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
                || (character & 0xfffe) == 0xfffe;
    }

    static String line(Line line) {
        StringBuilder out = new StringBuilder();
        for (Line.Span span : line.spans()) {
            if (span instanceof Line.Strong strong) {
                wrapped(out, "strong", strong.text());
            } else if (span instanceof Line.Code code) {
                wrapped(out, "code", code.text());
            } else if (span instanceof Line.Link link) {
                out.append("<a href=\"").append(escape(link.page())).append("\">");
                append(out, link.text());
                out.append("</a>");
            } else {
                unbroken(out, span.text());
            }
        }
        return out.toString();
    }

    /** Days and ranges of numbers stay on one line: a browser would break them at their hyphens. */
    private static void unbroken(StringBuilder out, String text) {
        Matcher hyphened = HYPHENED.matcher(text);
        int from = 0;
        while (hyphened.find()) {
            append(out, text.substring(from, hyphened.start()));
            wrapped(out, "span", hyphened.group());
            from = hyphened.end();
        }
        append(out, text.substring(from));
    }

    private static void wrapped(StringBuilder out, String element, String text) {
        out.append('<').append(element).append('>');
        append(out, text);
        out.append("</").append(element).append('>');
    }

    /** A string of CSS with its quotes, every character but letters, digits and blanks written as its number. */
    static String cssString(String raw) {
        StringBuilder out = new StringBuilder("\"");
        DisplayText.clean(raw).codePoints().forEach(character -> {
            if (character == ' ' || (character < 0x7f && Character.isLetterOrDigit(character))) {
                out.appendCodePoint(character);
            } else {
                out.append('\\').append(Integer.toHexString(character)).append(' ');
            }
        });
        return out.append('"').toString();
    }
}
