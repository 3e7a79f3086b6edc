package org.tandem.meeting;

import java.util.ArrayList;
import java.util.List;

/** What of several lists, each the most urgent first, fits into some minutes. */
final class Fitting {
    private Fitting() {}

    /**
     * What fits and what does not.
     *
     * @param fits for each list what fits of it, from its head
     * @param rest for each list what does not
     */
    record Fit(List<List<AgendaItem>> fits, List<List<AgendaItem>> rest) {}

    /**
     * Takes one of each list in turn, so that many of one kind do not crowd out the most urgent of another. A list whose next
     * item does not fit is done: what is less urgent does not overtake what is more.
     */
    static Fit into(int minutes, List<List<AgendaItem>> lists) {
        int left = minutes;
        int[] taken = new int[lists.size()];
        boolean[] done = new boolean[lists.size()];
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int list = 0; list < lists.size(); list++) {
                List<AgendaItem> items = lists.get(list);
                if (done[list] || taken[list] == items.size()) {
                    continue;
                }
                int needs = items.get(taken[list]).minutes();
                if (needs > left) {
                    done[list] = true;
                } else {
                    left -= needs;
                    taken[list]++;
                    moved = true;
                }
            }
        }
        List<List<AgendaItem>> fits = new ArrayList<>();
        List<List<AgendaItem>> rest = new ArrayList<>();
        for (int list = 0; list < lists.size(); list++) {
            fits.add(lists.get(list).subList(0, taken[list]));
            rest.add(lists.get(list).subList(taken[list], lists.get(list).size()));
        }
        return new Fit(fits, rest);
    }
}
