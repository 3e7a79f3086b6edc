package org.tandem.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tandem.source.OutlineReader.Unfit;

/** The arcs of a topology: lines that neighbours share, each written once, often in steps of whole units. */
final class OutlineArcs {
    private final List<double[]> arcs = new ArrayList<>();
    private final double[] scale = {1, 1};
    private final double[] translate = {0, 0};
    private boolean steps;

    /** To add arcs to, as they stand in the file. */
    List<double[]> arcs() {
        return arcs;
    }

    /** What makes degrees of the units: without it arcs are degrees already, and no steps. */
    void transform(JsonParser tokens, JsonToken value) throws IOException {
        if (value != JsonToken.START_OBJECT) {
            tokens.skipChildren();
            return;
        }
        steps = true;
        while (tokens.nextToken() != JsonToken.END_OBJECT) {
            String key = tokens.currentName();
            JsonToken stated = tokens.nextToken();
            double[] into = key.equals("scale") ? scale : key.equals("translate") ? translate : new double[2];
            if (stated != JsonToken.START_ARRAY) {
                tokens.skipChildren();
                continue;
            }
            int at = 0;
            for (JsonToken token = tokens.nextToken(); token != JsonToken.END_ARRAY; token = tokens.nextToken()) {
                if (token.isNumeric() && at < into.length) {
                    into[at++] = tokens.getDoubleValue();
                } else {
                    tokens.skipChildren();
                }
            }
        }
    }

    /** The points of a ring made of arcs; {@code ~i} is arc {@code i} from its end. */
    double[] joined(int[] ring) throws Unfit {
        double[] points = new double[0];
        for (int index : ring) {
            int at = index < 0 ? ~index : index;
            if (at >= arcs.size()) {
                throw new Unfit("a shape names the arc " + at + ", and there are " + arcs.size());
            }
            double[] arc = index < 0 ? reversed(degrees(arcs.get(at))) : degrees(arcs.get(at));
            // An arc begins where the one before it ends.
            int skipped = points.length == 0 ? 0 : Math.min(2, arc.length);
            int end = points.length;
            points = Arrays.copyOf(points, end + arc.length - skipped);
            System.arraycopy(arc, skipped, points, end, arc.length - skipped);
        }
        return points;
    }

    private double[] degrees(double[] arc) {
        if (!steps) {
            return arc;
        }
        double[] degrees = new double[arc.length];
        double x = 0;
        double y = 0;
        for (int i = 0; i + 1 < arc.length; i += 2) {
            x += arc[i];
            y += arc[i + 1];
            degrees[i] = x * scale[0] + translate[0];
            degrees[i + 1] = y * scale[1] + translate[1];
        }
        return degrees;
    }

    private static double[] reversed(double[] arc) {
        double[] reversed = new double[arc.length];
        for (int i = 0; i + 1 < arc.length; i += 2) {
            reversed[arc.length - 2 - i] = arc[i];
            reversed[arc.length - 1 - i] = arc[i + 1];
        }
        return reversed;
    }
}
