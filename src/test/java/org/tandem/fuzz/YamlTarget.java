package org.tandem.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.load.Loaded;
import org.tandem.source.YamlDocument;
import org.tandem.source.YamlReader;

/**
 * The way of a YAML file for Jazzer: bytes to nodes, and on to the whole decoding of a workspace. The first byte is the
 * letter of the file that the rest is.
 */
public final class YamlTarget {
    /** Which file a letter means. */
    static final Map<Character, String> FILES = new TreeMap<>(Map.of(
            'a', "actors.yaml",
            'e', "meetings.yaml",
            'm', "mission.yaml",
            'n', "ngos/ngo.yaml",
            'p', "plan.yaml",
            's', "sharing.yaml",
            't', "tandem.yaml"));

    private static final Map<Character, FuzzFolder> FOLDERS = new TreeMap<>();

    private YamlTarget() {}

    /** Loads what every input needs, so that its time is not that of the first input. */
    public static void fuzzerInitialize() {
        FILES.keySet().forEach(letter -> fuzzerTestOneInput(("" + letter + "id: a\nname: A\n").getBytes(UTF_8)));
    }

    /** Ends quietly with values or findings; whatever is thrown is a fault. */
    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length == 0 || !FILES.containsKey((char) data[0])) {
            return;
        }
        YamlDocument document = YamlReader.read("a.yaml", Arrays.copyOfRange(data, 1, data.length));
        Promises.require(document.root().isPresent() || !document.faults().isEmpty(), "a root or why there is none");
        FuzzFolder folder = FOLDERS.computeIfAbsent((char) data[0], letter -> new FuzzFolder(FILES.get(letter)));
        Loaded loaded = folder.read(data);
        Promises.hold(loaded, folder.file, Promises.lines(data));
        Promises.require(
                document.faults().isEmpty() || loaded.findings().count() > 0, "a finding of every fault of the text");
    }
}
