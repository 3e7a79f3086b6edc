package org.tandem.render;

import org.tandem.document.Document;

/** The words of the first line of every page after its label. */
final class HandlingWords {
    private HandlingWords() {}

    /** As {@code for: internal · as of 2014-06-15 · nothing withheld}. */
    static String afterLabel(Document.Handling handling) {
        String withheld = handling.withheld() == 0
                ? "nothing withheld"
                : handling.withheld() + (handling.withheld() == 1 ? " record withheld" : " records withheld");
        return "for: " + handling.audience() + " · as of " + handling.asOf() + " · " + withheld
                + unusable(handling.unusable());
    }

    /** What a reader has to know before any figure: that something was left out which nobody chose to leave out. */
    private static String unusable(int count) {
        return switch (count) {
            case 0 -> "";
            case 1 -> " · 1 file or record could not be used and is missing here";
            default -> " · " + count + " files or records could not be used and are missing here";
        };
    }
}
