package org.tandem.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Numbers of agenda items as people say them: {@code items 6 to 8, 15}. The annex goes on counting where the items end. */
final class ItemNumbers {
    private final List<AgendaItem> all;

    ItemNumbers(List<AgendaItem> items, List<AgendaItem> annex) {
        all = new ArrayList<>(items);
        all.addAll(annex);
    }

    /** Which items pass {@code test}; empty when none does. */
    String of(Predicate<AgendaItem> test) {
        List<String> runs = new ArrayList<>();
        int number = 1;
        while (number <= all.size()) {
            int end = number;
            while (end <= all.size() && test.test(all.get(end - 1))) {
                end++;
            }
            if (end > number) {
                runs.add(run(number, end - 1));
            }
            number = end + 1;
        }
        boolean one = runs.size() == 1 && runs.get(0).chars().allMatch(Character::isDigit);
        return runs.isEmpty() ? "" : (one ? "item " : "items ") + String.join(", ", runs);
    }

    private static String run(int first, int last) {
        return first == last ? Integer.toString(first) : first + (last == first + 1 ? ", " : " to ") + last;
    }
}
