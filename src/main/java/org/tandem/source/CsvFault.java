package org.tandem.source;

/**
 * Why a record, or the whole file, could not be read.
 *
 * @param line where the fault begins; 0 when the whole file is meant
 * @param column code point in that line; 0 when the whole line is meant
 */
public record CsvFault(Kind kind, int line, int column) implements CsvItem {
    /** What is wrong. Reading goes on in the next line unless said otherwise. */
    public enum Kind {
        /** Nothing but blanks in the file. */
        EMPTY,
        /** The file cannot be opened or read; nothing follows. */
        UNREADABLE,
        /** The file is a workbook or an archive, not text; nothing follows. */
        NOT_TEXT,
        /** Bytes that the stated encoding does not know; nothing follows. */
        BAD_BYTES,
        /** A stated encoding or delimiter that does not exist; nothing follows. */
        BAD_OPTION,
        /** A quote that opens a cell and never closes. */
        QUOTE_UNCLOSED,
        /** Text after the quote that closes a cell. */
        QUOTE_STRAY,
        /** A cell of more than {@link CsvReader#CELL_LIMIT} characters, or a record of more than four times that. */
        TOO_LARGE,
        /** More broken records than {@link CsvReader#FAULT_LIMIT}; nothing follows. */
        TOO_MANY
    }

    /** Whether nothing more is read of the file. */
    public boolean last() {
        return switch (kind) {
            case QUOTE_UNCLOSED, QUOTE_STRAY, TOO_LARGE -> false;
            default -> true;
        };
    }
}
