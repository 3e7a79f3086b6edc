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

    /** The numbers of the partners, in order. */
    int[] numbers() {
        if (partners.isEmpty()) {
            return NONE;
        }
        int[] numbers = new int[partners.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = partners.get(i).number();
        }
        Arrays.sort(numbers);
        return numbers;
    }

    /** Those of them that are {@code wanted}. */
    Present only(Predicate<Partner> wanted) {
        return new Present(partners.stream().filter(wanted).toList(), sources);
    }

    /** Whether some of the work had ended, or lies outside the period. */
    boolean stale() {
        for (Partner partner : partners) {
            if (!partner.current()) {
                return true;
            }
        }
        return false;
    }

    /** Whether there are partners, none of whom says for how many people. */
    boolean withoutFigures() {
        return !partners.isEmpty() && !anyFigure();
    }

    /** Whether a partner says for how many people. */
    boolean anyFigure() {
        for (Partner partner : partners) {
            if (partner.people().known()) {
                return true;
            }
        }
        return false;
    }
}
