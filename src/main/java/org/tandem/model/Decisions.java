package org.tandem.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Plan.Decision;

/** What people decided about cells: of several decisions about one the latest holds. */
public final class Decisions {
    public static final Decisions NONE = new Decisions(List.of());

    private final Map<String, Decision> byCell = new HashMap<>();

    public Decisions(List<Decision> decisions) {
        decisions.stream()
                .filter(decision -> decision.about().indexOf('/') > 0)
                .forEach(decision -> byCell.merge(decision.about(), decision, Decisions::later));
    }

    private static Decision later(Decision one, Decision other) {
        if (one.on() == null || other.on() == null || one.on().equals(other.on())) {
            boolean dated = one.on() != null && other.on() == null;
            boolean undated = one.on() == null && other.on() != null;
            return dated || (!undated && one.id().compareTo(other.id()) > 0) ? one : other;
        }
        return one.on().isAfter(other.on()) ? one : other;
    }

    /** The decision about a cell; null where there is none. */
    public @Nullable Decision about(String area, String sector) {
        return byCell.isEmpty() ? null : byCell.get(area + "/" + sector);
    }
}
