package org.tandem.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads polygons of GeoJSON (RFC 7946) and TopoJSON as a stream, whatever order their keys stand in. Of all else that such files hold
 * nothing is kept. Whatever is wrong becomes the fault of {@link Outlines}; nothing is thrown.
 */
public final class OutlineReader {
    /** The largest file that is read, in bytes. */
    public static final long MAX_BYTES = 64L * 1024 * 1024;

    private static final int MAX_DEPTH = 60;
    private static final int MAX_TEXT = 1 << 16;
    private static final int MAX_OUTLINES = 50_000;
    private static final int LONGEST_VALUE = 60;
    private static final int LONGEST_NOTE = 400;
    private static final Set<String> POLYGONS = Set.of("Polygon", "MultiPolygon");
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_TEXT)
                    .maxNameLength(MAX_TEXT)
                    .build())
            .build();

    private final JsonParser tokens;
    private final List<Drawn> drawn = new ArrayList<>();
    private final OutlineNumbers numbers;
    private final OutlineArcs arcs = new OutlineArcs();
    private String note = "";
    private boolean recognised;

    /** One thing as its file draws it: rings by their points, or by the arcs they are made of. */
    private record Drawn(Map<String, String> properties, List<double[]> rings, List<int[]> arcs) {}

    private OutlineReader(JsonParser tokens) {
        this.tokens = tokens;
        this.numbers = new OutlineNumbers(tokens);
    }

    /** Reads a whole file, which stays open. */
    public static Outlines read(InputStream in) {
        try (JsonParser tokens = JSON.createParser(in)) {
            tokens.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
            return new OutlineReader(tokens).file();
        } catch (Unfit unfit) {
            return Outlines.unfit(unfit.why());
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            return Outlines.unfit("it is no JSON" + (line > 0 ? "; what is wrong stands in line " + line : ""));
        } catch (IOException e) {
            return Outlines.unfit("it cannot be read to its end");
        }
    }

    private Outlines file() throws IOException, Unfit {
        if (tokens.nextToken() != JsonToken.START_OBJECT) {
            throw new Unfit("it is neither GeoJSON nor TopoJSON");
        }
        thing(true, new TreeMap<>());
        if (!recognised) {
            throw new Unfit("it is neither GeoJSON nor TopoJSON");
        }
        List<Outlines.Outline> outlines = new ArrayList<>();
        for (Drawn each : drawn) {
            List<int[]> rings = new ArrayList<>();
            for (double[] ring : each.rings()) {
                OutlineNumbers.degrees(ring, rings);
            }
            for (int[] ring : each.arcs()) {
                OutlineNumbers.degrees(arcs.joined(ring), rings);
            }
            if (!rings.isEmpty()) {
                outlines.add(new Outlines.Outline(each.properties(), rings));
            }
        }
        if (outlines.isEmpty()) {
            throw new Unfit("it holds no polygon");
        }
        return new Outlines(note, outlines, "");
    }

    /** A feature, a geometry, a collection of either or a topology: the object that was just begun. */
    private void thing(boolean root, Map<String, String> inherited) throws IOException, Unfit {
        String type = "";
        Map<String, String> properties = new TreeMap<>(inherited);
        List<double[]> rings = new ArrayList<>();
        List<int[]> byArcs = new ArrayList<>();
        int before = drawn.size();
        while (tokens.nextToken() != JsonToken.END_OBJECT) {
            String key = tokens.currentName();
            JsonToken value = tokens.nextToken();
            switch (key) {
                case "type" -> type = word(value);
                case "note" -> note = root ? shortened(word(value)) : skipped(note);
                case "properties" -> properties(value, properties);
                case "geometry" -> one(value, properties);
                case "features", "geometries" -> several(value, properties);
                case "objects" -> named(value);
                case "coordinates" -> numbers.rings(value, rings);
                case "transform" -> arcs.transform(tokens, value);
                case "arcs" -> {
                    if (root) {
                        numbers.rings(value, arcs.arcs());
                    } else {
                        numbers.indices(value, byArcs);
                    }
                }
                default -> tokens.skipChildren();
            }
        }
        recognised |= root
                && (type.startsWith("Feature")
                        || type.equals("Topology")
                        || type.equals("GeometryCollection")
                        || POLYGONS.contains(type));
        if (POLYGONS.contains(type)) {
            add(new Drawn(properties, rings, byArcs));
        }
        // What stands in properties counts for the geometry, whichever comes first.
        for (int i = before; i < drawn.size(); i++) {
            properties.forEach(drawn.get(i).properties()::putIfAbsent);
        }
    }

    /** The text of a string; of anything else nothing. */
    private String word(JsonToken value) throws IOException {
        return value == JsonToken.VALUE_STRING ? tokens.getText() : skipped("");
    }

    private String skipped(String instead) throws IOException {
        tokens.skipChildren();
        return instead;
    }

    private void add(Drawn each) throws Unfit {
        if (drawn.size() == MAX_OUTLINES) {
            throw new Unfit("it holds more than " + MAX_OUTLINES + " polygons");
        }
        drawn.add(each);
    }

    private void one(JsonToken value, Map<String, String> properties) throws IOException, Unfit {
        if (value == JsonToken.START_OBJECT) {
            thing(false, properties);
        } else {
            tokens.skipChildren();
        }
    }

    private void several(JsonToken value, Map<String, String> properties) throws IOException, Unfit {
        if (value == JsonToken.START_ARRAY) {
            for (JsonToken item = tokens.nextToken(); item != JsonToken.END_ARRAY; item = tokens.nextToken()) {
                one(item, properties);
            }
        } else {
            tokens.skipChildren();
        }
    }

    private void named(JsonToken value) throws IOException, Unfit {
        if (value == JsonToken.START_OBJECT) {
            while (tokens.nextToken() != JsonToken.END_OBJECT) {
                one(tokens.nextToken(), Map.of());
            }
        } else {
            tokens.skipChildren();
        }
    }

    private void properties(JsonToken value, Map<String, String> properties) throws IOException {
        if (value != JsonToken.START_OBJECT) {
            tokens.skipChildren();
            return;
        }
        while (tokens.nextToken() != JsonToken.END_OBJECT) {
            String key = tokens.currentName();
            JsonToken stated = tokens.nextToken();
            if (stated == JsonToken.VALUE_STRING && tokens.getTextLength() <= LONGEST_VALUE) {
                properties.put(key, tokens.getText().strip());
            } else {
                tokens.skipChildren();
            }
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_NOTE ? text : text.substring(0, LONGEST_NOTE) + "…";
    }

    /** Why a file cannot be used. */
    static final class Unfit extends Exception {
        private final String why;

        Unfit(String why) {
            super(null, null, false, false);
            this.why = why;
        }

        String why() {
            return why;
        }
    }
}
