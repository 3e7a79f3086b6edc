package org.tandem.render;

import java.util.stream.Collectors;

/** Text that goes to a terminal as it is. */
public final class Plain {
    private Plain() {}

    /** The same lines without the characters that could move a terminal's cursor or hide what stands before them. */
    public static String lines(String text) {
        return text.lines()
                .map(DisplayText::clean)
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
