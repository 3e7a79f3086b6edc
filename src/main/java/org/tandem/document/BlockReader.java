package org.tandem.document;

/** Something that does with each block what its kind asks for. A new kind of block is a method that every format must answer. */
public interface BlockReader {
    void heading(Block.Heading heading);

    void paragraph(Block.Paragraph paragraph);

    void points(Block.Points points);

    void grid(Block.Grid grid);

    void folded(Block.Folded folded);

    void heat(Heat heat);

    void bars(Bars bars);

    void map(AreaMap map);

    void trend(Trend trend);
}
