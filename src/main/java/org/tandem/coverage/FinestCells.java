package org.tandem.coverage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cells at the finest level at which people in need are stated in each branch.
 *
 * @param cells in their order
 * @param coarser those that stand back behind finer ones of the same sector
 */
record FinestCells(List<NeedCell> cells, List<NeedCell> coarser) {

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
            return new FinestCells(cells, List.of());
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
        List<NeedCell> coarser = new ArrayList<>();
        for (NeedCell cell : cells) {
            Holder holder = holders.get(cell.place());
            if (holder != null && holder.standsBack(cell)) {
                coarser.add(cell);
            } else if (!cell.figure().blank() || !statedAbove(cell, holders)) {
                kept.add(cell);
            }
        }
        return new FinestCells(kept, coarser);
    }

    /**
     * Those that stand back, as far as they state people in need and none that holds them does, each with the cells that it holds,
     * in their order.
     */
    Map<NeedCell, List<NeedCell>> wholes() {
        Map<CellKey, NeedCell> stating = new HashMap<>();
        for (NeedCell cell : coarser) {
            if (cell.figure().inNeed().known()) {
                stating.put(key(cell.place(), cell), cell);
            }
        }
        Map<CellKey, List<NeedCell>> parts = new HashMap<>();
        for (NeedCell cell : stating.isEmpty() ? List.<NeedCell>of() : cells) {
            NeedCell whole = whole(cell, stating);
            if (whole != null) {
                parts.computeIfAbsent(key(whole.place(), whole), key -> new ArrayList<>())
                        .add(cell);
            }
        }
        Map<NeedCell, List<NeedCell>> wholes = new LinkedHashMap<>();
        for (NeedCell cell : coarser) {
            List<NeedCell> held = parts.get(key(cell.place(), cell));
            if (held != null) {
                wholes.put(cell, held);
            }
        }
        return wholes;
    }

    private static CellKey key(Place place, NeedCell cell) {
        return new CellKey(place.code(), cell.sector());
    }

    /** The largest of those that hold a cell; null where none does. */
    private static @Nullable NeedCell whole(NeedCell cell, Map<CellKey, NeedCell> stating) {
        NeedCell largest = null;
        for (Place above : cell.place().above()) {
            NeedCell whole = stating.get(key(above, cell));
            largest = whole == null ? largest : whole;
        }
        return largest;
    }

    /** The cells with larger areas, as far as figures are stated for them, instead of their parts. */
    List<NeedCell> ofWholes() {
        Map<NeedCell, List<NeedCell>> wholes = wholes();
        Set<NeedCell> parts = Collections.newSetFromMap(new IdentityHashMap<>());
        wholes.values().forEach(parts::addAll);
        List<NeedCell> kept = new ArrayList<>(wholes.keySet());
        cells.stream().filter(cell -> !parts.contains(cell)).forEach(kept::add);
        return kept;
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
