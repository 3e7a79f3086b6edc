package org.tandem.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tandem.document.Document;

/**
 * A document as a workbook of Excel's: the main table on the first sheet, which bears the report's name, and what people must
 * know of it on a second, {@code About}.
 */
final class XlsxFile {
    private static final String APPLICATION = "Tandem";

    private XlsxFile() {}

    /** Writes the workbook to {@code out}, which stays open. */
    static void write(Document document, OutputStream out) throws IOException {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(made, APPLICATION, null)) {
            book.properties()
                    .setTitle(document.title())
                    .setSubject(document.handling().label());
            Worksheet table = sheet(book, document.report(), document);
            new XlsxTable(table).write(document.main());
            Worksheet about = sheet(book, "About", document);
            new XlsxAbout(about).write(document);
        }
        XlsxTimes.fixed(made.toByteArray(), LocalDate.parse(document.handling().asOf()), out);
    }

    /** A sheet whose printed pages bear the handling label. */
    private static Worksheet sheet(Workbook book, String name, Document document) {
        Worksheet sheet = book.newWorksheet(name);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        String label =
                document.handling().label() + ", for " + document.handling().audience();
        sheet.header(label.replace("&", "&&"), Position.LEFT, 9);
        return sheet;
    }
}
