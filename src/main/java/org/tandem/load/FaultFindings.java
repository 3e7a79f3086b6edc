package org.tandem.load;

import org.tandem.diagnostic.Finding;
import org.tandem.source.CsvFault;
import org.tandem.source.CsvReader;
import org.tandem.source.Origin;
import org.tandem.source.StrayBytes;

/** Says in words what the CSV reader could not read. */
final class FaultFindings {
    private FaultFindings() {}

    static Finding of(StrayBytes stray, String file) {
        return Finding.of(
                        FileRules.ENCODING_MIXED,
                        new Origin(file, stray.line(), stray.column()),
                        stray.count() == 1
                                ? "a byte is not of the file's encoding, UTF-8; it was read as Windows-1252"
                                : stray.count() + " bytes are not of the file's encoding, UTF-8; the first stands here,"
                                        + " and they were read as Windows-1252")
                .expecting("one encoding in a file: compare the letters there, and save the file as CSV (UTF-8)");
    }

    static Finding of(CsvFault fault, String file) {
        Origin place = new Origin(file, fault.line(), fault.column());
        return switch (fault.kind()) {
            case EMPTY ->
                Finding.of(FileRules.FILE_EMPTY, place, "file is empty")
                        .expecting("a row of headings, then a row per record; delete the file if it is not needed");
            case UNREADABLE ->
                Finding.of(FileRules.FILE_UNREADABLE, place, "file cannot be read")
                        .expecting("a file that is there and that you may read");
            case NOT_TEXT ->
                Finding.of(
                                FileRules.FILE_UNREADABLE,
                                place,
                                "the file is a workbook or another kind of document, not CSV")
                        .expecting("save it as CSV (UTF-8) in the spreadsheet program");
            case BAD_BYTES ->
                Finding.of(
                                FileRules.FILE_UNREADABLE,
                                place,
                                "bytes that are not of the file's encoding; nothing after them was read")
                        .expecting("save the file as CSV (UTF-8)");
            case BAD_OPTION ->
                Finding.of(
                                FileRules.FILE_UNREADABLE,
                                place,
                                "the delimiter stated in `tandem.yaml` is not one character")
                        .expecting("`,` `;` `|` or a tab");
            case QUOTE_UNCLOSED ->
                Finding.of(
                                ShapeRules.QUOTE_UNCLOSED,
                                place,
                                "the quote that opens here does not close; the line was set aside")
                        .expecting("a `\"` at the end of the cell; within a cell write `\"\"`");
            case QUOTE_STRAY ->
                Finding.of(
                                ShapeRules.QUOTE_UNCLOSED,
                                place,
                                "text follows the quote that closes this cell; the line was set aside")
                        .expecting("within a quoted cell write `\"\"` for each quote");
            case TOO_LARGE ->
                Finding.of(
                                FileRules.FILE_TOO_LARGE,
                                place,
                                "a cell of more than " + CsvReader.CELL_LIMIT + " characters; the row was set aside")
                        .expecting("shorter cells; look for a quote that was never closed");
            case TOO_MANY ->
                Finding.of(
                                FileRules.FILE_UNREADABLE,
                                place,
                                "more than " + CsvReader.FAULT_LIMIT
                                        + " lines with broken quotes; nothing from here on was read")
                        .expecting("save the file anew as CSV (UTF-8) in the spreadsheet program");
        };
    }
}
