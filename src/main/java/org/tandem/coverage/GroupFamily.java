package org.tandem.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.tandem.model.Group;

/**
 * The groups that are told of one cell: between which numbers of people they can be together. At least those of any groups that
 * share nobody; at most those of any groups that hold all others. Where both come to the same, that is the figure.
 */
final class GroupFamily {
    /** Beyond so many groups not every choice of them is looked at; each that is looked at is true. */
    private static final int FEW = 12;

    private static final int LOOKS = 20_000;
    /** Beyond so many groups that are not all apart, none is held against the others. */
    private static final int MANY = 128;

    /**
     * @param low the least
     * @param high the most
     * @param counted which groups add up to the least, by their places
     */
    record Bounds(long low, long high, List<Integer> counted) {}

    private final List<Group> groups;
    private final List<long[]> boxes;
    private final boolean apart;
    private final List<List<Integer>> covers = new ArrayList<>();

    GroupFamily(List<Group> groups) {
        this.groups = groups;
        this.boxes = GroupBoxes.of(groups);
        this.apart = !boxes.isEmpty()
                && IntStream.range(0, boxes.size())
                        .allMatch(one -> IntStream.range(0, one).allMatch(other -> disjoint(one, other)));
    }

    boolean disjoint(int one, int other) {
        return !boxes.isEmpty() && GroupBoxes.disjoint(boxes.get(one), boxes.get(other));
    }

    /** Whether everybody of the group at {@code place} is in one of {@code others}. */
    boolean covered(int place, List<Integer> others) {
        return !boxes.isEmpty()
                && GroupBoxes.covered(
                        boxes.get(place), others.stream().map(boxes::get).toList(), 0);
    }

    /** @param people of each group */
    Bounds bounds(long[] people) {
        List<Integer> all = IntStream.range(0, people.length).boxed().toList();
        if (apart) {
            long sum = sum(all, people);
            return new Bounds(sum, sum, all);
        }
        if (boxes.isEmpty() || people.length > MANY) {
            // nothing is known but that the largest is among all
            int largest = all.stream()
                    .max(Comparator.comparingLong((Integer place) -> people[place]))
                    .orElse(0);
            return new Bounds(people[largest], sum(all, people), List.of(largest));
        }
        List<Integer> packed = new Packing(people).best();
        List<Integer> cover = covers().stream()
                .min(Comparator.comparingLong((List<Integer> each) -> sum(each, people)))
                .orElse(all);
        long most = sum(cover, people);
        long least = sum(packed, people);
        // where groups that share nobody are more than those that hold all, the table contradicts itself
        return least <= most ? new Bounds(least, most, packed) : new Bounds(most, least, cover);
    }

    private static long sum(List<Integer> places, long[] people) {
        long sum = 0;
        for (int place : places) {
            sum = Math.addExact(sum, people[place]);
        }
        return sum;
    }

    /** The groups in the order in which they are preferred: those set apart by less first. */
    private List<Integer> preferred() {
        return IntStream.range(0, groups.size())
                .boxed()
                .sorted(Comparator.comparingInt(
                        (Integer place) -> groups.get(place).splits()))
                .toList();
    }

    /** Ways to hold everybody of all groups in some, each of which leaves nothing out that could be left out. */
    private List<List<Integer>> covers() {
        if (covers.isEmpty()) {
            List<Integer> preferred = preferred();
            if (groups.size() <= FEW) {
                for (int some = 1; some < 1 << groups.size(); some++) {
                    int chosen = some;
                    List<Integer> cover = preferred.stream()
                            .filter(place -> (chosen >> place & 1) == 1)
                            .toList();
                    if (holdsAll(cover)) {
                        covers.add(cover);
                    }
                }
            } else {
                preferred.stream().map(this::split).distinct().forEach(split -> covers.add(without(split)));
            }
        }
        return covers;
    }

    private boolean holdsAll(List<Integer> cover) {
        return IntStream.range(0, groups.size()).allMatch(place -> cover.contains(place) || covered(place, cover));
    }

    /** Leaves out what is held by others: first those apart by another split than {@code kept}, the finest of them first. */
    private List<Integer> without(int kept) {
        List<Integer> left = new ArrayList<>(preferred());
        List<Integer> order = new ArrayList<>(left);
        order.sort(Comparator.comparing((Integer place) -> split(place) == kept)
                .thenComparing(place -> -groups.get(place).splits())
                .thenComparing(place -> place));
        for (Integer place : order) {
            List<Integer> others =
                    left.stream().filter(other -> !other.equals(place)).toList();
            if (covered(place, others)) {
                left.remove(place);
            }
        }
        return left;
    }

    /** By which of status, sex, age and disability the group is set apart. */
    int split(int place) {
        Group group = groups.get(place);
        return (group.status().isEmpty() ? 0 : 8)
                | (group.sex().isEmpty() ? 0 : 4)
                | (group.age().isEmpty() ? 0 : 2)
                | (group.disability().isEmpty() ? 0 : 1);
    }

    /** Looks for the most people in groups that share nobody; of equal ones the fewest groups, and those set apart by less. */
    private final class Packing {
        private final long[] people;
        private final List<Integer> order;
        private final List<Integer> chosen = new ArrayList<>();
        private List<Integer> best = List.of();
        private long most = -1;
        private int looks;

        Packing(long[] people) {
            this.people = people;
            this.order = preferred();
        }

        List<Integer> best() {
            look(0, 0, sum(order, people));
            List<Integer> complete = new ArrayList<>(best);
            for (Integer place : order) {
                if (!complete.contains(place) && fits(place, complete)) {
                    complete.add(place);
                }
            }
            complete.sort(Comparator.naturalOrder());
            return complete;
        }

        /** @param left people in the groups from {@code at} on */
        private void look(int at, long sum, long left) {
            if (sum > most || (sum == most && chosen.size() < best.size())) {
                most = sum;
                best = List.copyOf(chosen);
            }
            if (at == order.size() || sum + left < most || ++looks > LOOKS) {
                return;
            }
            Integer place = order.get(at);
            long rest = left - people[place];
            if (people[place] > 0 && fits(place, chosen)) {
                chosen.add(place);
                look(at + 1, sum + people[place], rest);
                chosen.remove(chosen.size() - 1);
            }
            look(at + 1, sum, rest);
        }

        private boolean fits(Integer place, List<Integer> others) {
            return others.stream().allMatch(other -> disjoint(place, other));
        }
    }
}
