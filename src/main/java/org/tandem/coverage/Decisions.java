package org.tandem.coverage;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Plan.Decision;

/** What people decided about cells: of several decisions about one the latest holds. */
final class Decisions {
    private static final Comparator<Decision> LATEST_LAST = Comparator.comparing(
                    Decision::on, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Decision::id);

    private final Map<String, Decision> byCell = new HashMap<>();

    Decisions(List<Decision> decisions) {
        decisions.stream()
                .filter(decision -> decision.about().indexOf('/') > 0)
                .sorted(LATEST_LAST)
                .forEach(decision -> byCell.put(decision.about(), decision));
    }

    /** The decision about a cell; null where there is none. */
    @Nullable
    Decision about(String area, String sector) {
        return byCell.isEmpty() ? null : byCell.get(area + "/" + sector);
    }
}
