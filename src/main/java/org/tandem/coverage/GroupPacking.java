package org.tandem.coverage;

import java.util.Arrays;

/**
 * Looks for the most people in groups that share nobody; of equal ones the fewest groups, and those set apart by less. Without
 * objects for what is tried, since every cell of a large table passes here.
 */
final class GroupPacking {
    /** After so many looks the best until then is taken: it is true, though there may be a better one. */
    private static final int LOOKS = 20_000;

    private final int[] order;
    private final boolean[][] disjoint;
    private final long[] people;
    private final int[] chosen;
    private int taken;
    private final int[] best;
    private int found;
    private long most = -1;
    private int looks;

    /**
     * @param order the places of the groups, those preferred first
     * @param disjoint of each two places whether their groups share nobody
     * @param people of each group, by its place
     */
    GroupPacking(int[] order, boolean[][] disjoint, long[] people) {
        this.order = order;
        this.disjoint = disjoint;
        this.people = people;
        this.chosen = new int[order.length];
        this.best = new int[order.length];
    }

    /** Their places in order, together with all groups of nobody that fit. */
    int[] best() {
        long all = 0;
        for (long each : people) {
            all = Math.addExact(all, each);
        }
        look(0, 0, all);
        for (int place : order) {
            if (!among(place) && fits(place, best, found)) {
                best[found++] = place;
            }
        }
        int[] complete = Arrays.copyOf(best, found);
        Arrays.sort(complete);
        return complete;
    }

    /** @param left people in the groups from {@code at} on */
    private void look(int at, long sum, long left) {
        if (sum > most || (sum == most && taken < found)) {
            most = sum;
            found = taken;
            System.arraycopy(chosen, 0, best, 0, taken);
        }
        if (at == order.length || sum + left < most || ++looks > LOOKS) {
            return;
        }
        int place = order[at];
        long rest = left - people[place];
        if (people[place] > 0 && fits(place, chosen, taken)) {
            chosen[taken++] = place;
            look(at + 1, sum + people[place], rest);
            taken--;
        }
        look(at + 1, sum, rest);
    }

    private boolean among(int place) {
        for (int i = 0; i < found; i++) {
            if (best[i] == place) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(int place, int[] others, int many) {
        for (int i = 0; i < many; i++) {
            if (!disjoint[place][others[i]]) {
                return false;
            }
        }
        return true;
    }
}
