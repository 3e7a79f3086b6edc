package org.tandem.render;

/**
 * The part of a source line around a finding.
 *
 * @param line the characters shown, from any place of the line on
 * @param at how many code points of them stand before the place of the finding
 */
public record Excerpt(String line, int at) {
    /** How many columns of a terminal an excerpt takes at most. */
    public static final int WIDTH = 80;

    private static final int BEFORE = 30;
    private static final String INDENT = "    ";

    /** Two lines: the source without control characters, and a caret below the place. */
    String text() {
        int place = line.offsetByCodePoints(0, Math.min(at, line.codePointCount(0, line.length())));
        String before = DisplayText.clean(line.substring(0, place));
        while (DisplayText.width(before) > BEFORE) {
            before = before.substring(before.offsetByCodePoints(0, 1));
        }
        String shown = before + DisplayText.clean(line.substring(place));
        while (DisplayText.width(shown) > WIDTH - INDENT.length()) {
            shown = shown.substring(0, shown.offsetByCodePoints(shown.length(), -1));
        }
        return INDENT + shown.stripTrailing() + "\n" + INDENT + " ".repeat(DisplayText.width(before)) + "^\n";
    }
}
