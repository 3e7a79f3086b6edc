package org.tandem.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.tandem.source.OutlineReader.Unfit;

/** The arrays of numbers that shapes are drawn with, however deep they are nested. */
final class OutlineNumbers {
    private static final int MAX_POINTS = 5_000_000;
    private static final double UNITS = 100_000;
    /** A little more than there is, for shapes that end at the date line. */
    private static final double WIDEST = 181;

    private static final double HIGHEST = 90.5;
    private static final int CORNERS = 4;

    private final JsonParser tokens;
    private int points;

    OutlineNumbers(JsonParser tokens) {
        this.tokens = tokens;
    }

    /** Adds every list of points to {@code rings}; a point that stands alone is none. */
    void rings(JsonToken value, List<double[]> rings) throws IOException, Unfit {
        if (value == JsonToken.START_ARRAY) {
            ring(new Numbers(), rings);
        } else {
            tokens.skipChildren();
        }
    }

    /** The array just begun: a point, which goes into {@code above}, or a list of what it holds. */
    private void ring(Numbers above, List<double[]> rings) throws IOException, Unfit {
        JsonToken token = tokens.nextToken();
        if (token.isNumeric()) {
            above.add(tokens.getDoubleValue());
            JsonToken rest = tokens.nextToken();
            above.add(rest.isNumeric() ? tokens.getDoubleValue() : Double.NaN);
            if (++points > MAX_POINTS) {
                throw new Unfit("it holds more than " + MAX_POINTS + " points");
            }
            for (; rest != JsonToken.END_ARRAY; rest = tokens.nextToken()) {
                tokens.skipChildren();
            }
            return;
        }
        Numbers own = new Numbers();
        for (; token != JsonToken.END_ARRAY; token = tokens.nextToken()) {
            if (token == JsonToken.START_ARRAY) {
                ring(own, rings);
            } else {
                tokens.skipChildren();
            }
        }
        if (own.size > 0) {
            rings.add(Arrays.copyOf(own.values, own.size));
        }
    }

    /** Adds every list of whole numbers to {@code lists}. */
    void indices(JsonToken value, List<int[]> lists) throws IOException {
        if (value != JsonToken.START_ARRAY) {
            tokens.skipChildren();
            return;
        }
        Numbers own = new Numbers();
        for (JsonToken token = tokens.nextToken(); token != JsonToken.END_ARRAY; token = tokens.nextToken()) {
            if (token == JsonToken.START_ARRAY) {
                indices(token, lists);
            } else if (token.isNumeric()) {
                own.add(tokens.getDoubleValue());
            } else {
                tokens.skipChildren();
            }
        }
        if (own.size > 0) {
            lists.add(own.whole());
        }
    }

    /** Adds a ring of degrees in whole units; a ring of fewer corners than a triangle has is none. */
    static void degrees(double[] ring, List<int[]> rings) throws Unfit {
        int[] units = new int[ring.length];
        for (int i = 0; i < ring.length; i++) {
            double most = i % 2 == 0 ? WIDEST : HIGHEST;
            if (!(Math.abs(ring[i]) <= most)) {
                throw new Unfit("its coordinates are not degrees of longitude and latitude (WGS 84)");
            }
            units[i] = (int) Math.round(ring[i] * UNITS);
        }
        if (units.length >= 2 * CORNERS) {
            rings.add(units);
        }
    }

    /** Numbers that come one by one. */
    private static final class Numbers {
        private double[] values = new double[16];
        private int size;

        void add(double value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        int[] whole() {
            int[] whole = new int[size];
            for (int i = 0; i < size; i++) {
                whole[i] = (int) values[i];
            }
            return whole;
        }
    }
}
