package org.tandem.load;

import org.jspecify.annotations.Nullable;
import org.tandem.source.Sensitivity;

/**
 * A table whose layout is known: what every part of it is read with.
 *
 * @param delimiter what stands between its cells
 * @param months where rows state the month they are of
 * @param level how sensitive a row is as long as nothing of it has been read
 * @param stated the level stated for the whole file; null when there is none
 * @param decoders makes the decoder of a part
 */
record TableOpening(
        String file,
        TableKind kind,
        TableShape shape,
        char delimiter,
        ColumnHabits habits,
        MonthColumns months,
        @Nullable FileHint hint,
        Sensitivity level,
        @Nullable Sensitivity stated,
        TableReader.Decoders decoders) {

    RowReaders cells() {
        return new RowReaders(shape.columns(), habits, months, hint, stated);
    }

    RowDecoder decoder(TableContext context, RowReaders cells) {
        TableReader.Decoders own = shape.decoders();
        return (own == null ? decoders : own).decoder(shape, context, cells);
    }
}
