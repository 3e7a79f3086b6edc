package org.tandem.coverage;

import org.tandem.model.Group;

/** How presence that is stated for one group counts for another. */
enum GroupPresence {
    /** As it is stated. */
    WHOLE,
    /** Without a figure, for nobody knows how much of it is theirs. */
    WITHOUT_FIGURES,
    /** Not at all. */
    NONE;

    /**
     * All of it counts for everybody. For a group: what is stated for it or a part of it; and, without a figure, what is stated
     * for everybody or a wider group.
     */
    static GroupPresence of(Group stated, Group wanted) {
        if (wanted.everybody() || holds(wanted, stated)) {
            return WHOLE;
        }
        return holds(stated, wanted) ? WITHOUT_FIGURES : NONE;
    }

    /** Whether {@code part} is {@code whole} or a part of it. */
    private static boolean holds(Group whole, Group part) {
        return holds(whole.status(), part.status())
                && holds(whole.sex(), part.sex())
                && holds(whole.age(), part.age())
                && holds(whole.disability(), part.disability());
    }

    private static boolean holds(String wanted, String part) {
        return wanted.isEmpty() || wanted.equals(part);
    }
}
