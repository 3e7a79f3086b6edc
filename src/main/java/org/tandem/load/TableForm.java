package org.tandem.load;

import org.jspecify.annotations.Nullable;

/** One way in which the field lays out tables, and how it is recognised. */
interface TableForm {
    /** The layout of the table that begins with {@code top}; null where it is another. */
    @Nullable
    TableShape recognise(TableTop top, TableKind kind);
}
