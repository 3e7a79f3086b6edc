package org.tandem.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Group;
import org.tandem.model.Need;
import org.tandem.model.NeedColumns;

/**
 * Needs of which there are records only, as where an audience may not see all of them. Each may be made anew whenever it is asked
 * for, so the latest is kept: for one thread.
 */
final class NeedRecords implements NeedColumns {
    private final List<Need> needs;
    private int latestPlace = -1;
    private @Nullable Need latest;

    private NeedRecords(List<Need> needs) {
        this.needs = needs;
    }

    /** {@code needs} themselves where they can be asked for less than a record. */
    static NeedColumns of(List<Need> needs) {
        return needs instanceof NeedColumns columns ? columns : new NeedRecords(needs);
    }

    @Override
    public Need need(int place) {
        Need known = latest;
        if (known == null || place != latestPlace) {
            known = needs.get(place);
            latest = known;
            latestPlace = place;
        }
        return known;
    }

    @Override
    public String area(int place) {
        return need(place).area();
    }

    @Override
    public String sector(int place) {
        return need(place).sector();
    }

    @Override
    public Group group(int place) {
        return need(place).group();
    }

    @Override
    public <T> T made(int place, Maker<T> maker) {
        Need need = need(place);
        return maker.of(
                need.group(),
                need.population(),
                need.affected(),
                need.inNeed(),
                need.targeted(),
                need.reached(),
                need.severity(),
                need.assessedOn(),
                need.method(),
                need.grade(),
                need.rival().isPresent(),
                need.origin().file());
    }
}
