package org.tandem.coverage;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Who is at work in a cell.
 *
 * @param partners each once
 * @param sources the files that say so
 */
record Present(List<Partner> partners, List<String> sources) {
    static final Present NOBODY = new Present(List.of(), List.of());

    private static final int[] NONE = {};

    /** The numbers of the partners at work there, in order. */
    int[] there() {
        int count = 0;
        for (Partner partner : partners) {
            count += partner.there() ? 1 : 0;
        }
        if (count == 0) {
            return NONE;
        }
        int[] numbers = new int[count];
        int at = 0;
        for (Partner partner : partners) {
            if (partner.there()) {
                numbers[at++] = partner.number();
            }
        }
        Arrays.sort(numbers);
        return numbers;
    }

    /** Those of them that are {@code wanted}. */
    Present only(Predicate<Partner> wanted) {
        return new Present(partners.stream().filter(wanted).toList(), sources);
    }

    /** Whether all work of some of them had ended, or lies outside the period. */
    boolean stale() {
        for (Partner partner : partners) {
            if (partner.progress().stale()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the work of some of them has not begun. */
    boolean notBegun() {
        for (Partner partner : partners) {
            if (!partner.progress().begun()) {
                return true;
            }
        }
        return false;
    }

    /** People of those whose work is over. */
    long ended() {
        long ended = 0;
        for (Partner partner : partners) {
            ended += partner.progress().stale() ? partner.people().orElse(0) : 0;
        }
        return ended;
    }

    /** Whether there is nobody whose work has begun, nor anybody who counts people all the same. */
    boolean nobody() {
        for (Partner partner : partners) {
            if (!partner.idle()) {
                return false;
            }
        }
        return true;
    }

    /** Whether there are partners, none of whom says for how many people. */
    boolean withoutFigures() {
        return !nobody() && !anyFigure();
    }

    /** Whether of some partner it is told only between which numbers its people lie, for they are too few to show. */
    boolean toldInRanges() {
        for (Partner partner : partners) {
            if (partner.complete() && !partner.most().equals(partner.people())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a partner says for how many people; that nobody is served yet is none. */
    boolean anyFigure() {
        for (Partner partner : partners) {
            if (partner.people().known() && !partner.idle()) {
                return true;
            }
        }
        return false;
    }
}
