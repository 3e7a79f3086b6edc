package org.tandem.coverage;

/** An area and a sector. */
record CellKey(String area, String sector) implements Comparable<CellKey> {
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
