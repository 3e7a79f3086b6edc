package org.tandem.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cells at the finest level at which people in need are stated in each branch.
 *
 * @param cells in their order
 * @param setAside how many coarser cells stand back behind finer ones of the same sector
 */
record FinestCells(List<NeedCell> cells, int setAside) {

    /** A place with cells that holds places with cells. */
    private static final class Holder {
        private final Map<String, Assessed> own = new HashMap<>();
        private final Set<String> sectorsBelow = new HashSet<>();
        private final Set<String> figuresBelow = new HashSet<>();

        void below(NeedCell cell) {
            sectorsBelow.add(cell.sector());
            if (cell.figure().inNeed().known()) {
                figuresBelow.add(cell.sector());
            }
        }

        /** Whether its own cell stands back. */
        boolean standsBack(NeedCell cell) {
            return (cell.figure().inNeed().known() ? figuresBelow : sectorsBelow).contains(cell.sector());
        }

        /** Whether it states the people in need of a sector, and does not stand back. */
        boolean states(String sector) {
            Assessed figure = own.get(sector);
            return figure != null && figure.inNeed().known() && !figuresBelow.contains(sector);
        }
    }

    static FinestCells of(List<NeedCell> cells) {
        Map<Place, Holder> holders = holders(cells);
        if (holders.isEmpty()) {
            return new FinestCells(cells, 0);
        }
        for (NeedCell cell : cells) {
            Holder holder = holders.get(cell.place());
            if (holder != null) {
                holder.own.put(cell.sector(), cell.figure());
            }
            for (Place above : cell.place().above()) {
                Holder holding = holders.get(above);
                if (holding != null) {
                    holding.below(cell);
                }
            }
        }
        List<NeedCell> kept = new ArrayList<>();
        int coarser = 0;
        for (NeedCell cell : cells) {
            Holder holder = holders.get(cell.place());
            if (holder != null && holder.standsBack(cell)) {
                coarser++;
            } else if (!cell.figure().blank() || !statedAbove(cell, holders)) {
                kept.add(cell);
            }
        }
        return new FinestCells(kept, coarser);
    }

    /** Most workspaces state needs at one level, where no place holds another. */
    private static Map<Place, Holder> holders(List<NeedCell> cells) {
        Set<Place> above = new HashSet<>();
        Place before = null;
        for (NeedCell cell : cells) {
            if (cell.place() != before) {
                above.addAll(cell.place().above());
                before = cell.place();
            }
        }
        Map<Place, Holder> holders = new HashMap<>();
        for (NeedCell cell : cells) {
            if (cell.place() != before && above.contains(cell.place())) {
                holders.computeIfAbsent(cell.place(), place -> new Holder());
            }
            before = cell.place();
        }
        return holders;
    }

    /** Whether an area above states the people in need of a cell that is blank itself. */
    private static boolean statedAbove(NeedCell cell, Map<Place, Holder> holders) {
        for (Place above : cell.place().above()) {
            Holder holder = holders.get(above);
            if (holder != null && holder.states(cell.sector())) {
                return true;
            }
        }
        return false;
    }
}
