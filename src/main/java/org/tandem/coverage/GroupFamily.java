package org.tandem.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.tandem.model.Group;

/**
 * The groups that are told of one cell: between which numbers of people they can be together. At least those of any groups that
 * share nobody; at most those of any groups that hold all others. Where both come to the same, that is the figure.
 *
 * <p>Most cells of a table are told by the same groups, so what does not depend on numbers of people is found out once.
 */
final class GroupFamily {
    /** Beyond so many groups not every choice of them is looked at; each that is looked at is true. */
    private static final int FEW = 12;

    /** Beyond so many groups that are not all apart, none is held against the others. */
    private static final int MANY = 128;

    /**
     * @param low the least
     * @param high the most
     * @param counted which groups add up to the least, by their places and in order
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and made for every cell of a large table
    record Bounds(long low, long high, int[] counted) {}

    private final int[] splits;
    private final int[] all;
    private final List<long[]> boxes;
    private final boolean[][] disjoint;
    private final boolean apart;
    /** The groups in the order in which they are preferred: those set apart by less first. */
    private final int[] preferred;

    private final List<int[]> covers = new ArrayList<>();

    GroupFamily(List<Group> groups) {
        int size = groups.size();
        this.splits = groups.stream().mapToInt(GroupFamily::split).toArray();
        this.all = IntStream.range(0, size).toArray();
        this.boxes = GroupBoxes.of(groups);
        this.disjoint = boxes.isEmpty() || size > MANY ? new boolean[0][] : disjoint(boxes);
        this.apart = !boxes.isEmpty()
                && IntStream.range(0, size)
                        .allMatch(one -> IntStream.range(0, one).allMatch(other -> disjoint(one, other)));
        this.preferred = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingInt(place -> Integer.bitCount(splits[place])))
                .mapToInt(place -> place)
                .toArray();
    }

    private static boolean[][] disjoint(List<long[]> boxes) {
        boolean[][] disjoint = new boolean[boxes.size()][boxes.size()];
        for (int one = 0; one < disjoint.length; one++) {
            for (int other = 0; other < disjoint.length; other++) {
                disjoint[one][other] = GroupBoxes.disjoint(boxes.get(one), boxes.get(other));
            }
        }
        return disjoint;
    }

    boolean disjoint(int one, int other) {
        return disjoint.length > 0
                ? disjoint[one][other]
                : !boxes.isEmpty() && GroupBoxes.disjoint(boxes.get(one), boxes.get(other));
    }

    /** Whether everybody of the group at {@code place} is in one of {@code others}. */
    boolean covered(int place, List<Integer> others) {
        return !boxes.isEmpty()
                && GroupBoxes.covered(
                        boxes.get(place), others.stream().map(boxes::get).toList(), 0);
    }

    /** By which of status, sex, age and disability the group is set apart. */
    int split(int place) {
        return splits[place];
    }

    private static int split(Group group) {
        return (group.status().isEmpty() ? 0 : 8)
                | (group.sex().isEmpty() ? 0 : 4)
                | (group.age().isEmpty() ? 0 : 2)
                | (group.disability().isEmpty() ? 0 : 1);
    }

    /** @param people of each group */
    Bounds bounds(long[] people) {
        if (apart) {
            long sum = sum(all, people);
            return new Bounds(sum, sum, all);
        }
        if (boxes.isEmpty() || people.length > MANY) {
            // nothing is known but that the largest is among all
            int largest = 0;
            for (int place : all) {
                largest = people[place] > people[largest] ? place : largest;
            }
            return new Bounds(people[largest], sum(all, people), new int[] {largest});
        }
        int[] packed = new GroupPacking(preferred, disjoint, people).best();
        int[] cover = all;
        long most = Long.MAX_VALUE;
        for (int[] each : covers()) {
            long sum = sum(each, people);
            if (sum < most) {
                cover = each;
                most = sum;
            }
        }
        most = sum(cover, people);
        long least = sum(packed, people);
        // where groups that share nobody are more than those that hold all, the table contradicts itself
        return least <= most ? new Bounds(least, most, packed) : new Bounds(most, least, cover);
    }

    private static long sum(int[] places, long[] people) {
        long sum = 0;
        for (int place : places) {
            sum = Math.addExact(sum, people[place]);
        }
        return sum;
    }

    /** Ways to hold everybody of all groups in some, each of which leaves nothing out that could be left out. */
    private List<int[]> covers() {
        if (covers.isEmpty()) {
            List<Integer> order = IntStream.of(preferred).boxed().toList();
            if (all.length <= FEW) {
                for (int some = 1; some < 1 << all.length; some++) {
                    int chosen = some;
                    keepWhereItHoldsAll(order.stream()
                            .filter(place -> (chosen >> place & 1) == 1)
                            .toList());
                }
            } else {
                order.stream().map(this::split).distinct().forEach(split -> covers.add(places(without(split, order))));
            }
        }
        return covers;
    }

    private void keepWhereItHoldsAll(List<Integer> cover) {
        if (IntStream.of(all).allMatch(place -> cover.contains(place) || covered(place, cover))) {
            covers.add(places(cover));
        }
    }

    private static int[] places(List<Integer> places) {
        return places.stream().mapToInt(place -> place).toArray();
    }

    /** Leaves out what is held by others: first those apart by another split than {@code kept}, the finest of them first. */
    private List<Integer> without(int kept, List<Integer> preferring) {
        List<Integer> left = new ArrayList<>(preferring);
        List<Integer> order = new ArrayList<>(left);
        order.sort(Comparator.comparing((Integer place) -> split(place) == kept)
                .thenComparing(place -> -Integer.bitCount(split(place)))
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
}
