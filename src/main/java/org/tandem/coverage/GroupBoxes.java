package org.tandem.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tandem.model.Group;

/**
 * Puts groups of people into one space, so that it can be told which of them share nobody and which hold others. Its dimensions
 * are status, sex, age and disability, each cut into the fewest pieces that tell the groups apart, and one more for each word of
 * which nothing is known: those it means may be anybody. A group is a box: of each dimension the pieces it takes, as bits.
 */
final class GroupBoxes {
    private static final Pattern RANGE = Pattern.compile("(\\d{1,3})\\s*(?:-\\s*(\\d{1,3})|\\+)");
    private static final Pattern JOINED = Pattern.compile(" - ");
    private static final String ADULTS = "adults";
    private static final String ELDERLY = "elderly";
    private static final int ADULT = 18;
    private static final int OLD = 60;
    /** Ages that a range of adults before the old may end with. */
    private static final int OLD_AT_MOST = 69;

    private static final int OLDEST = 1000;
    private static final int STATUS = 0;
    private static final int SEX = 1;
    private static final int AGE = 2;
    private static final int DISABILITY = 3;
    private static final int KNOWN_DIMENSIONS = 4;
    /** Beyond so many words of which nothing is known, a table names something else than groups. */
    private static final int WORDS = 24;

    /** Whoever is of no other status. */
    private static final String REST = "";
    /** Statuses that nobody has two of, and of which pieces they are made. Stateless people may be of any other status too. */
    private static final Map<String, Set<String>> STATUSES = statuses();

    private final List<Group> groups;
    private final Map<String, Integer> statusPieces = new LinkedHashMap<>();
    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final List<Integer> ages = new ArrayList<>();
    private int old = OLD;

    private GroupBoxes(List<Group> groups) {
        this.groups = groups;
    }

    private static Map<String, Set<String>> statuses() {
        Map<String, Set<String>> statuses = new HashMap<>();
        for (String own : List.of(
                "IDP", "REF", "ASY", "RRI", "RDP", "ROC", "OIP", "IOC", "OOC", "RST", "NAT", "HST", "Migrants")) {
            statuses.put(own, Set.of(own));
        }
        statuses.put("RET", Set.of("RET", "RRI", "RDP"));
        statuses.put("Non-displaced", Set.of("HST", REST));
        return statuses;
    }

    /** The boxes of {@code groups}, in their order; none where they have more words of which nothing is known than can be told apart. */
    static List<long[]> of(List<Group> groups) {
        GroupBoxes boxes = new GroupBoxes(groups);
        boxes.cut();
        return boxes.words.size() > WORDS
                ? List.of()
                : groups.stream().map(boxes::box).toList();
    }

    /** Whether the two share nobody. */
    static boolean disjoint(long[] one, long[] other) {
        for (int i = 0; i < one.length; i++) {
            if ((one[i] & other[i]) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether everybody of {@code box} is in one of {@code cover}, from that at {@code from} on. */
    static boolean covered(long[] box, List<long[]> cover, int from) {
        for (int i = from; i < cover.size(); i++) {
            long[] by = cover.get(i);
            if (!disjoint(box, by)) {
                return restCovered(box, by, cover, i + 1);
            }
        }
        return false;
    }

    /** Cuts what lies outside of {@code by} off {@code box}, piece by piece; each has to be covered by what follows. */
    private static boolean restCovered(long[] box, long[] by, List<long[]> cover, int from) {
        long[] inside = box.clone();
        for (int i = 0; i < inside.length; i++) {
            long outside = inside[i] & ~by[i];
            if (outside != 0) {
                long[] piece = inside.clone();
                piece[i] = outside;
                if (!covered(piece, cover, from)) {
                    return false;
                }
                inside[i] &= by[i];
            }
        }
        return true;
    }

    private void cut() {
        Set<String> statuses = new TreeSet<>();
        Set<Integer> starts = new TreeSet<>(Set.of(0));
        groups.forEach(group -> old = Math.max(old, oldAfter(group.age())));
        for (Group group : groups) {
            for (String part : parts(group.status())) {
                if (STATUSES.containsKey(part)) {
                    statuses.add(part);
                } else {
                    word(STATUS, part);
                }
            }
            if (!group.sex().isEmpty() && sex(group.sex()) == 0) {
                word(SEX, group.sex());
            }
            if (!group.disability().isEmpty() && disability(group.disability()) == 0) {
                word(DISABILITY, group.disability());
            }
            if (!group.age().isEmpty()) {
                int[] range = range(group.age());
                if (range.length == 0) {
                    word(AGE, group.age());
                } else {
                    starts.add(range[0]);
                    starts.add(range[1]);
                }
            }
        }
        starts.remove(OLDEST);
        ages.addAll(starts);
        statuses.forEach(status -> STATUSES.getOrDefault(status, Set.of())
                .forEach(piece -> statusPieces.putIfAbsent(piece, statusPieces.size())));
        // where those who host others are counted beside these, whoever has no status of its own is taken to be among
        // them
        if (!statuses.contains("HST") || statuses.size() == 1) {
            statusPieces.putIfAbsent(REST, statusPieces.size());
        }
    }

    private void word(int dimension, String word) {
        words.putIfAbsent(dimension + word, words.size());
    }

    private long[] box(Group group) {
        long[] box = new long[KNOWN_DIMENSIONS + words.size()];
        box[STATUS] = (1L << statusPieces.size()) - 1;
        box[SEX] = groups.stream().anyMatch(each -> each.sex().equals("x")) ? 7 : 3;
        box[AGE] = ages.size() >= Long.SIZE ? -1 : (1L << ages.size()) - 1;
        box[DISABILITY] = 3;
        for (int i = KNOWN_DIMENSIONS; i < box.length; i++) {
            box[i] = 3;
        }
        for (String part : parts(group.status())) {
            if (STATUSES.containsKey(part)) {
                box[STATUS] &= pieces(part);
            } else {
                only(box, STATUS, part);
            }
        }
        if (!group.sex().isEmpty()) {
            narrow(box, SEX, group.sex(), sex(group.sex()));
        }
        if (!group.disability().isEmpty()) {
            narrow(box, DISABILITY, group.disability(), disability(group.disability()));
        }
        if (!group.age().isEmpty()) {
            narrow(box, AGE, group.age(), age(group.age()));
        }
        return box;
    }

    private void narrow(long[] box, int dimension, String word, long pieces) {
        if (pieces == 0) {
            only(box, dimension, word);
        } else {
            box[dimension] &= pieces;
        }
    }

    private void only(long[] box, int dimension, String word) {
        box[KNOWN_DIMENSIONS + words.getOrDefault(dimension + word, 0)] = 1;
    }

    private long pieces(String status) {
        long pieces = 0;
        for (String piece : STATUSES.getOrDefault(status, Set.of())) {
            Integer bit = statusPieces.get(piece);
            pieces |= bit == null ? 0 : 1L << bit;
        }
        return pieces;
    }

    private static List<String> parts(String status) {
        return status.isEmpty() ? List.of() : List.of(JOINED.split(status, -1));
    }

    private static long sex(String sex) {
        return switch (sex) {
            case "f" -> 1;
            case "m" -> 2;
            case "x" -> 4;
            default -> 0;
        };
    }

    private static long disability(String disability) {
        return disability.equals("y") ? 1 : disability.equals("n") ? 2 : 0;
    }

    private long age(String age) {
        int[] range = range(age);
        long pieces = 0;
        for (int i = 0; i < ages.size() && range.length > 0; i++) {
            boolean in = ages.get(i) >= range[0] && ages.get(i) < range[1];
            // of so many ages that they have no bits left, the last piece is that of all further ones
            pieces |= in ? 1L << Math.min(i, Long.SIZE - 1) : 0;
        }
        return pieces;
    }

    /** First age and the first after it; empty where a word does not say. Adults are those who are not among the old, where these are told. */
    private int[] range(String age) {
        if (age.equals(ADULTS)) {
            boolean oldApart = groups.stream().anyMatch(group -> group.age().equals(ELDERLY));
            return new int[] {ADULT, oldApart ? old : OLDEST};
        }
        if (age.equals(ELDERLY)) {
            return new int[] {old, OLDEST};
        }
        Matcher range = RANGE.matcher(age);
        if (!range.matches()) {
            return new int[0];
        }
        int from = Integer.parseInt(range.group(1));
        int until = range.group(2) == null ? OLDEST : Integer.parseInt(range.group(2)) + 1;
        return from < until ? new int[] {from, until} : new int[0];
    }

    /** The age after a range of adults, where that is one at which people count as old. */
    private static int oldAfter(String age) {
        Matcher range = RANGE.matcher(age);
        if (!range.matches() || range.group(2) == null) {
            return 0;
        }
        int last = Integer.parseInt(range.group(2));
        return last >= OLD && last <= OLD_AT_MOST && Integer.parseInt(range.group(1)) >= ADULT ? last + 1 : 0;
    }
}
