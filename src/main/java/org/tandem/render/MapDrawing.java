package org.tandem.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tandem.document.AreaMap;

/**
 * Areas on a sheet of paper: degrees with their east-west length at the middle of the map, then whole units of a grid. Corners that
 * fall together are one and corners on a line are none, which keeps neighbours joined, since both lose the same.
 */
final class MapDrawing {
    /** Units for the longer side; two of them are a pixel of the large map. */
    private static final int SIDE = 1240;

    private static final int LOWEST = 500;
    private static final int MARGIN = 4;
    /** So many corners are some 200 kB. */
    private static final int MOST_CORNERS = 45_000;
    /** A grid so coarse that any map is light; a map that still is not is drawn at that. */
    private static final int COARSEST = 32;

    private final double west;
    private final double north;
    private final double squeeze;
    private final double scale;
    private final int width;
    private final int height;

    /** What an area comes to: its path, and where its letter stands with the room there. */
    record Shape(String path, int x, int y, int room) {}

    MapDrawing(List<AreaMap.Area> areas) {
        int[] box = {Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE};
        areas.forEach(area -> area.rings().forEach(ring -> {
            for (int i = 0; i + 1 < ring.length; i += 2) {
                box[0] = Math.min(box[0], ring[i]);
                box[1] = Math.min(box[1], ring[i + 1]);
                box[2] = Math.max(box[2], ring[i]);
                box[3] = Math.max(box[3], ring[i + 1]);
            }
        }));
        west = box[0];
        north = box[3];
        squeeze = StrictMath.max(0.05, StrictMath.cos(StrictMath.toRadians(((double) box[1] + box[3]) / 2 / 100_000)));
        double wide = Math.max(1, ((double) box[2] - box[0]) * squeeze);
        double high = Math.max(1, (double) box[3] - box[1]);
        scale = (SIDE - 2 * MARGIN) / Math.max(wide, high);
        width = (int) Math.ceil(wide * scale) + 2 * MARGIN;
        height = (int) Math.ceil(high * scale) + 2 * MARGIN;
    }

    int width() {
        return Math.max(LOWEST, width);
    }

    int height() {
        return height;
    }

    /** All areas, on the finest grid that keeps the page light. */
    List<Shape> shapes(List<AreaMap.Area> areas) {
        int grid = 1;
        List<List<int[]>> drawn = snapped(areas, grid);
        while (grid < COARSEST && corners(drawn) > MOST_CORNERS) {
            grid *= 2;
            drawn = snapped(areas, grid);
        }
        return drawn.stream().map(MapDrawing::shape).toList();
    }

    private static long corners(List<List<int[]>> drawn) {
        return drawn.stream()
                .flatMap(List::stream)
                .mapToLong(ring -> ring.length / 2)
                .sum();
    }

    private List<List<int[]>> snapped(List<AreaMap.Area> areas, int grid) {
        List<List<int[]>> drawn = new ArrayList<>();
        for (AreaMap.Area area : areas) {
            List<int[]> rings = new ArrayList<>();
            int[] largest = new int[0];
            for (int[] ring : area.rings()) {
                int[] snapped = snapped(ring, grid);
                if (Math.abs(twiceTheArea(snapped)) > 2L * grid * grid) {
                    rings.add(snapped);
                } else if (snapped.length > largest.length) {
                    largest = snapped;
                }
            }
            drawn.add(rings.isEmpty() && largest.length > 0 ? List.of(largest) : rings);
        }
        return drawn;
    }

    private int[] snapped(int[] ring, int grid) {
        int[] kept = new int[ring.length];
        int size = 0;
        int shift = (LOWEST - Math.min(LOWEST, width)) / 2;
        for (int i = 0; i + 1 < ring.length; i += 2) {
            int x = grid * (int) Math.round((ring[i] - west) * squeeze * scale / grid) + MARGIN + shift;
            int y = grid * (int) Math.round((north - ring[i + 1]) * scale / grid) + MARGIN;
            if (size >= 2 && kept[size - 2] == x && kept[size - 1] == y) {
                continue;
            }
            if (size >= 4 && onALine(kept, size, x, y)) {
                size -= 2;
            }
            kept[size++] = x;
            kept[size++] = y;
        }
        boolean closed = size > 2 && kept[0] == kept[size - 2] && kept[1] == kept[size - 1];
        return Arrays.copyOf(kept, closed ? size - 2 : size);
    }

    /** Whether the last corner kept lies between the one before it and the next. */
    private static boolean onALine(int[] kept, int size, int x, int y) {
        long ax = (long) kept[size - 2] - kept[size - 4];
        long ay = (long) kept[size - 1] - kept[size - 3];
        long bx = (long) x - kept[size - 2];
        long by = (long) y - kept[size - 1];
        return ax * by == ay * bx && ax * bx + ay * by > 0;
    }

    private static long twiceTheArea(int[] ring) {
        long sum = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int next = (i + 2) % ring.length;
            sum += (long) ring[i] * ring[next + 1] - (long) ring[next] * ring[i + 1];
        }
        return sum;
    }

    private static Shape shape(List<int[]> rings) {
        StringBuilder path = new StringBuilder();
        int[] largest = new int[0];
        for (int[] ring : rings) {
            MapPath.append(path, ring);
            if (largest.length == 0 || Math.abs(twiceTheArea(ring)) > Math.abs(twiceTheArea(largest))) {
                largest = ring;
            }
        }
        int[] place = MapPath.roomiest(rings, largest);
        return new Shape(path.toString(), place[0], place[1], place[2]);
    }
}
