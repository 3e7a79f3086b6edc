package org.tandem.document;

import java.util.List;

/** A piece of a report, top to bottom. */
public sealed interface Block {
    /** A section's title; {@code level} 2 for a section, 3 for a part of it. */
    record Heading(int level, String text) implements Block {}

    record Paragraph(Line line) implements Block {}

    /** Points; numbered where their order says something. */
    record Points(List<Line> lines, boolean numbered) implements Block {}

    /** A table at this place. */
    record Grid(Table table) implements Block {}

    static Block heading(String text) {
        return new Heading(2, text);
    }

    static Block paragraph(String text) {
        return new Paragraph(Line.of(text));
    }

    static Block points(List<String> texts) {
        return new Points(texts.stream().map(Line::of).toList(), false);
    }
}
