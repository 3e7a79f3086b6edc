package org.tandem.change;

import org.tandem.model.Area;
import org.tandem.model.Gazetteer;

/** What the areas are called: by the newer state, or by the older for an area the newer does not know. */
final class Names {
    private final Gazetteer now;
    private final Gazetteer then;

    Names(ChangeResult result) {
        this.now = result.now().visible().workspace().areas();
        this.then = result.then().visible().workspace().areas();
    }

    /** Empty where none is known. */
    String name(CellChange change) {
        Gazetteer first = change.now() == null ? then : now;
        String code = change.shown().area();
        return first.find(code)
                .map(Area::name)
                .filter(name -> !name.isEmpty())
                .or(() -> now.find(change.area()).map(Area::name))
                .orElse("");
    }

    /** The area with its code. */
    String area(CellChange change) {
        String name = name(change);
        return name.isEmpty() ? change.area() : name + " [" + change.area() + "]";
    }

    /** Area and sector, and the group where it is not everybody. */
    String cell(CellChange change) {
        String group = change.shown().group().everybody() ? "" : " for " + change.group();
        return area(change) + ", " + Words.sector(change.sector()) + group;
    }
}
