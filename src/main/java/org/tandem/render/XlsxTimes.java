package org.tandem.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Gives a workbook the report's day as its time, for the library knows only the clock's: the same input makes the same bytes.
 * The archive is written anew, and then is one that can be read from its beginning too: the library's is for readers of the
 * directory at its end alone, which the JDK can read only from a file. Offsets are those of PKWARE's APPNOTE 4.3.
 */
final class XlsxTimes {
    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");
    /** What the times of an archive can say. */
    private static final LocalDate FIRST = LocalDate.of(1980, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private static final int END_LENGTH = 22;
    private static final int DIRECTORY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;

    private XlsxTimes() {}

    /** Writes the archive {@code made} to {@code out}, which stays open, as if made at the beginning of {@code day}. */
    static void fixed(byte[] made, LocalDate day, OutputStream out) throws IOException {
        LocalDateTime time = (day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day).atStartOfDay();
        ByteBuffer archive = ByteBuffer.wrap(made).order(ByteOrder.LITTLE_ENDIAN);
        ZipOutputStream anew = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Map.Entry<String, Integer> entry : entries(made, archive).entrySet()) {
            ZipEntry part = new ZipEntry(entry.getKey());
            part.setTimeLocal(time);
            anew.putNextEntry(part);
            copy(entry.getKey(), part(made, archive, entry.getValue()), day, anew);
            anew.closeEntry();
        }
        anew.finish();
    }

    /** Where the directory's entry of each part begins; in the order of their names the list of contents is first, as it should. */
    private static SortedMap<String, Integer> entries(byte[] made, ByteBuffer archive) {
        SortedMap<String, Integer> entries = new TreeMap<>();
        int end = made.length - END_LENGTH;
        int at = archive.getInt(end + 16);
        for (int parts = archive.getShort(end + 10); parts > 0; parts--) {
            int nameLength = archive.getShort(at + 28);
            entries.put(new String(made, at + DIRECTORY_LENGTH, nameLength, StandardCharsets.UTF_8), at);
            at += DIRECTORY_LENGTH + nameLength + archive.getShort(at + 30) + archive.getShort(at + 32);
        }
        return entries;
    }

    private static void copy(String name, InputStream part, LocalDate day, OutputStream out) throws IOException {
        if (!name.equals(PROPERTIES)) {
            part.transferTo(out);
            return;
        }
        String text = new String(part.readAllBytes(), StandardCharsets.UTF_8);
        String dated = CREATED.matcher(text).replaceFirst("$1" + day + "T00:00:00Z");
        out.write(dated.getBytes(StandardCharsets.UTF_8));
    }

    /** What the part holds whose entry in the directory begins at {@code entry}. */
    private static InputStream part(byte[] made, ByteBuffer archive, int entry) {
        int length = archive.getInt(entry + 20);
        int local = archive.getInt(entry + 42);
        int from = local + LOCAL_LENGTH + archive.getShort(local + 26) + archive.getShort(local + 28);
        return new InflaterInputStream(new ByteArrayInputStream(made, from, length), new Inflater(true));
    }
}
