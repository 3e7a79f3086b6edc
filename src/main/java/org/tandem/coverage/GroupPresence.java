package org.tandem.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.tandem.model.Group;
import org.tandem.model.Measure;
import org.tandem.model.Presence;

/** Presence as it counts for one population group. */
final class GroupPresence {
    private GroupPresence() {}

    /**
     * All of it for everybody. For a group: what is stated for it or a part of it; and, without a figure, what is stated for
     * everybody or a wider group, for nobody knows how much of that is theirs.
     */
    static Collection<Presence> of(Collection<Presence> presence, Group group) {
        if (group.everybody()) {
            return presence;
        }
        List<Presence> result = new ArrayList<>();
        for (Presence record : presence) {
            if (holds(group, record.group())) {
                result.add(record);
            } else if (holds(record.group(), group)) {
                result.add(withoutFigures(record));
            }
        }
        return result;
    }

    /** Whether {@code part} is {@code whole} or a part of it. */
    static boolean holds(Group whole, Group part) {
        for (int i = 0; i < whole.parts().size(); i++) {
            String wanted = whole.parts().get(i);
            if (!wanted.isEmpty() && !wanted.equals(part.parts().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Presence withoutFigures(Presence record) {
        return new Presence(
                record.partner(),
                record.name(),
                record.kind(),
                record.area(),
                record.sector(),
                record.group(),
                record.sensitivity(),
                record.caseload(),
                Measure.UNKNOWN,
                Measure.UNKNOWN,
                record.current(),
                record.origin());
    }
}
