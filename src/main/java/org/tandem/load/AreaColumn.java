package org.tandem.load;

/**
 * The columns that name areas of one administrative level.
 *
 * @param rank ten times the level, and a little more between levels; the finest ranks highest
 * @param code index of the column of codes; -1 where there is none
 * @param name index of the column of names; -1 where there is none
 */
record AreaColumn(int rank, int code, int name) {
    int level() {
        return rank / 10;
    }

    AreaColumn withCode(int index) {
        return code < 0 ? new AreaColumn(rank, index, name) : this;
    }

    AreaColumn withName(int index) {
        return name < 0 ? new AreaColumn(rank, code, index) : this;
    }
}
