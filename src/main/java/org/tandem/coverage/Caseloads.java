package org.tandem.coverage;

import org.tandem.model.Caseload;

/**
 * For how many people the partners of a cell work. Those that declare distinct caseloads are added; of the others, who may all
 * serve the same people, the largest is the least and the sum is the most that can be true.
 *
 * @param distinct people of the partners with distinct caseloads, added
 * @param largest the largest of the others
 * @param others all of the others, added
 * @param partly whether some give no figure
 * @param targets the most that those without a figure mean to reach, as far as they say so, added
 * @param open whether some of them do not say that either
 */
public record Caseloads(long distinct, long largest, long others, boolean partly, long targets, boolean open) {
    static Caseloads of(Present present) {
        long distinct = 0;
        long others = 0;
        long largest = 0;
        boolean partly = false;
        long targets = 0;
        boolean open = false;
        for (Partner partner : present.partners()) {
            long people = partner.people().orElse(0);
            partly |= !partner.complete();
            targets = Math.addExact(targets, Math.max(0, partner.most().orElse(people) - people));
            open |= !partner.most().known();
            if (partner.caseload() == Caseload.DISTINCT) {
                distinct = Math.addExact(distinct, people);
            } else {
                others = Math.addExact(others, people);
                largest = Math.max(largest, people);
            }
        }
        return new Caseloads(distinct, largest, others, partly, targets, open);
    }

    /** The least they can be together. */
    public long least() {
        return Math.max(distinct, largest);
    }

    /** The most those with figures or targets can be together. */
    public long most() {
        return Math.addExact(Math.addExact(distinct, others), targets);
    }
}
