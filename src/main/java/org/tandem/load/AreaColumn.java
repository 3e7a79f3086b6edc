package org.tandem.load;

/**
 * The columns that name areas of one administrative level.
 *
 * @param rank ten times the level, and a little more between levels; the finest ranks highest
 * @param code index of the column of codes; -1 where there is none
 * @param name index of the column of names; -1 where there is none
 */
record AreaColumn(int rank, int code, int name) {
    private static final int PLACE = 45;

    int level() {
        return rank / 10;
    }

    /** Whether it names villages, camps and other places without P-codes of their own. */
    boolean place() {
        return rank == PLACE;
    }

    AreaColumn withCode(int index) {
        return code < 0 ? new AreaColumn(rank, index, name) : this;
    }

    AreaColumn withName(int index) {
        return name < 0 ? new AreaColumn(rank, code, index) : this;
    }
}
