package org.tandem.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.TreeMap;
import org.tandem.load.Loaded;
import org.tandem.model.FileIntake;
import org.tandem.model.Workspace;
import org.tandem.source.CsvFault;
import org.tandem.source.CsvItem;
import org.tandem.source.CsvOptions;
import org.tandem.source.CsvReader;
import org.tandem.source.CsvRow;

/**
 * The way of a CSV file for Jazzer: bytes to rows, and on to the records of a workspace. The first byte is the letter of the
 * table that the rest is.
 */
public final class CsvTarget {
    /** Which file a letter means. */
    static final Map<Character, String> FILES = new TreeMap<>(Map.of(
            'a', "areas.csv",
            'n', "needs/needs.csv",
            'p', "presence/presence.csv",
            'r', "registers/actions.csv"));

    /** Rows in which titles, headings and tags may stand; more than that may not be lost between file and records. */
    private static final int HEAD = 50;

    private static final Map<Character, FuzzFolder> FOLDERS = new TreeMap<>();

    private CsvTarget() {}

    /** Loads what every input needs, so that its time is not that of the first input. */
    public static void fuzzerInitialize() {
        FILES.keySet()
                .forEach(letter -> fuzzerTestOneInput(
                        ("" + letter + "area,sector,people_in_need,organisation\nSS0707,EDU,5,A\n").getBytes(UTF_8)));
    }

    /** Ends quietly with values or findings; whatever is thrown is a fault. */
    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length == 0 || !FILES.containsKey((char) data[0])) {
            return;
        }
        FuzzFolder folder = FOLDERS.computeIfAbsent((char) data[0], letter -> new FuzzFolder(FILES.get(letter)));
        Loaded loaded = folder.read(data);
        Promises.hold(loaded, folder.file, Promises.lines(data));
        int items = items(folder);
        Workspace workspace = loaded.workspace().orElseThrow();
        FileIntake intake = workspace.files().stream()
                .filter(each -> each.file().equals(folder.file))
                .findFirst()
                .orElseThrow();
        int told = intake.rowsUsed() + intake.rowsSetAside() + intake.blank();
        Promises.require(told <= items, "no more rows than the file has: " + told + " of " + items);
        if (intake.rowsUsed() == 0) {
            // perhaps the whole file was refused, and nothing of it but its broken records counted
            Promises.require(items == 0 || loaded.findings().count() > 0, "a finding of a file that is not used");
        } else {
            Promises.require(told >= items - HEAD, "every row counted: " + told + " of " + items);
        }
    }

    /** Rows and faults of the file, as the reader of CSV gives them; their lines never go back. */
    private static int items(FuzzFolder folder) {
        int items = 0;
        int line = 0;
        try (CsvReader reader = CsvReader.open(folder.path(), folder.file, CsvOptions.DETECT)) {
            for (CsvItem item = reader.next(); item != null; item = reader.next()) {
                Promises.require(item.line() >= line || item instanceof CsvFault, "lines in order");
                if (item instanceof CsvRow row) {
                    line = row.line();
                    row.keep();
                    for (int i = 0; i < row.cells().size(); i++) {
                        Promises.require(row.origin(i).line() >= line, "a cell at or below the begin of its row");
                    }
                }
                items++;
            }
        }
        return items;
    }
}
