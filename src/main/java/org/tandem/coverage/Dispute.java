package org.tandem.coverage;

/** Whether assessments of a cell differ by more than the policy allows, the worst last. */
enum Dispute {
    NONE,
    /** People decided which figure holds. */
    SETTLED,
    /** Nobody has decided. */
    OPEN;

    static Dispute of(boolean conflict) {
        return conflict ? OPEN : NONE;
    }

    /** What holds for two parts together. */
    Dispute with(Dispute other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The bit of its flag. */
    int flag() {
        return this == NONE ? 0 : this == SETTLED ? Flag.DECIDED.bit() : Flag.CONFLICT.bit();
    }
}
