package org.tandem.document;

import java.util.List;

/** A piece of a report, top to bottom. */
public sealed interface Block
        permits Block.Heading, Block.Paragraph, Block.Points, Block.Grid, Block.Folded, Heat, Bars, AreaMap, Trend {
    /** A section's title; {@code level} 2 for a section, 3 for a part of it. */
    record Heading(int level, String text) implements Block {
        @Override
        public void to(BlockReader reader) {
            reader.heading(this);
        }
    }

    record Paragraph(Line line) implements Block {
        @Override
        public void to(BlockReader reader) {
            reader.paragraph(this);
        }
    }

    /** Points; numbered where their order says something. */
    record Points(List<Line> lines, boolean numbered) implements Block {
        @Override
        public void to(BlockReader reader) {
            reader.points(this);
        }
    }

    /** A table at this place. */
    record Grid(Table table) implements Block {
        @Override
        public void to(BlockReader reader) {
            reader.grid(this);
        }
    }

    /**
     * Evidence to look at when somebody asks. A format that can fold shows {@code summary} alone until then; others show the blocks
     * and not the summary.
     */
    record Folded(String summary, List<Block> blocks) implements Block {
        @Override
        public void to(BlockReader reader) {
            reader.folded(this);
        }
    }

    /** Hands itself to the method of {@code reader} that is for its kind. */
    void to(BlockReader reader);

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
