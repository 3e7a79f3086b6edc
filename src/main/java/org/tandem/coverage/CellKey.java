package org.tandem.coverage;

import org.jspecify.annotations.Nullable;

/** An area and a sector. */
record CellKey(String area, String sector) implements Comparable<CellKey> {
    // Spelled out: what a record makes of itself is linked at run time, which each start would wait for.
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof CellKey other && area.equals(other.area) && sector.equals(other.sector);
    }

    @Override
    public int hashCode() {
        return area.hashCode() * 31 + sector.hashCode();
    }

    @Override
    public int compareTo(CellKey other) {
        int byArea = area.compareTo(other.area);
        return byArea != 0 ? byArea : sector.compareTo(other.sector);
    }

    /** The same sector in another area. */
    CellKey in(String otherArea) {
        return new CellKey(otherArea, sector);
    }

    /** {@code AREA/SECTOR}, as people refer to it in decisions. */
    String reference() {
        return area + "/" + sector;
    }
}
