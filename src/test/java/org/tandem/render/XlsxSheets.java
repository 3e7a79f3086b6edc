package org.tandem.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads a workbook with nothing but the JDK: an archive of XML, as ECMA-376 tells. */
public final class XlsxSheets {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final Map<String, byte[]> parts = new TreeMap<>();
    private final Map<String, Element> sheets = new TreeMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> strings = new ArrayList<>();
    private final List<String> formats = new ArrayList<>();

    public XlsxSheets(byte[] bytes) throws IOException {
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = archive.getNextEntry(); part != null; part = archive.getNextEntry()) {
                parts.put(part.getName(), archive.readAllBytes());
            }
        }
        for (Element sheet : all(root("xl/workbook.xml"), "sheet")) {
            names.add(sheet.getAttribute("name"));
            sheets.put(sheet.getAttribute("name"), root("xl/worksheets/sheet" + names.size() + ".xml"));
        }
        all(root("xl/sharedStrings.xml"), "si").forEach(each -> strings.add(unescaped(each.getTextContent())));
        Element styles = root("xl/styles.xml");
        Map<String, String> codes = new TreeMap<>();
        all(styles, "numFmt")
                .forEach(each -> codes.put(each.getAttribute("numFmtId"), each.getAttribute("formatCode")));
        List<Element> fonts = all(styles, "font");
        for (Element each : all(all(styles, "cellXfs").get(0), "xf")) {
            boolean bold = !all(fonts.get(Integer.parseInt(each.getAttribute("fontId"))), "b")
                    .isEmpty();
            formats.add(bold ? "bold" : codes.getOrDefault(each.getAttribute("numFmtId"), ""));
        }
    }

    /** The names of the sheets, in order. */
    public List<String> names() {
        return names;
    }

    /** All of the archive's XML as text. */
    String xml() {
        StringBuilder all = new StringBuilder();
        parts.values().forEach(part -> all.append(new String(part, StandardCharsets.UTF_8)));
        return all.toString();
    }

    /** What stands in the cells; a number formatted as a date as that date. */
    public List<List<String>> rows(String sheet) {
        return cells(sheet, this::value);
    }

    /** Of each cell {@code text} or {@code number}, and its format. */
    List<List<String>> types(String sheet) {
        return cells(
                sheet,
                cell -> all(cell, "v").isEmpty()
                        ? ""
                        : (cell.getAttribute("t").equals("s") ? "text " : "number ") + format(cell));
    }

    private String format(Element cell) {
        String style = cell.getAttribute("s");
        return formats.get(style.isEmpty() ? 0 : Integer.parseInt(style));
    }

    private String value(Element cell) {
        if (all(cell, "v").isEmpty()) {
            return "";
        }
        String value = all(cell, "v").get(0).getTextContent();
        if (cell.getAttribute("t").equals("s")) {
            return strings.get(Integer.parseInt(value));
        }
        if (format(cell).equals("yyyy-mm-dd")) {
            return LocalDate.of(1899, 12, 30)
                    .plusDays(new BigDecimal(value).longValueExact())
                    .toString();
        }
        BigDecimal number = new BigDecimal(value);
        int decimals = format(cell).contains(".")
                ? format(cell).length() - format(cell).indexOf('.') - 1
                : 0;
        return number.setScale(decimals).toPlainString();
    }

    /** Row by row up to the last, what is left out as blank. */
    private List<List<String>> cells(String sheet, Function<Element, String> what) {
        List<List<String>> rows = new ArrayList<>();
        for (Element row : all(sheets.get(sheet), "row")) {
            while (rows.size() < Integer.parseInt(row.getAttribute("r"))) {
                rows.add(new ArrayList<>());
            }
            List<String> cells = rows.get(rows.size() - 1);
            for (Element cell : all(row, "c")) {
                int column = column(cell.getAttribute("r"));
                while (cells.size() <= column) {
                    cells.add("");
                }
                cells.set(column, what.apply(cell));
            }
        }
        return rows;
    }

    /** The place of {@code AB12}'s column, from 0. */
    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + reference.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    private static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    private Element root(String part) throws IOException {
        try (InputStream in = new ByteArrayInputStream(parts.get(part))) {
            Document read =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
            return read.getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(part, e);
        }
    }

    private static List<Element> all(Element in, String name) {
        List<Element> all = new ArrayList<>();
        NodeList found = in.getElementsByTagName(name);
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }
}
