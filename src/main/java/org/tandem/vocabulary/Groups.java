package org.tandem.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tandem.model.Group;
import org.tandem.source.YamlNode.Entry;
import org.tandem.source.YamlNode.Mapping;

/** Words for groups of people. A word that is not here stays as it is, as a status. */
public final class Groups {
    private static final Pattern JOINED = Pattern.compile("(?<![\\d\\s])\\s+[-–]\\s+|(?<!\\s)\\s+[-–]\\s+(?!\\d)");
    private static final Pattern RANGE = Pattern.compile(
            "(\\d{1,3})\\s*(?:-|–|to|à|a)\\s*(\\d{1,3})(?:\\s*(?:years?(?: old)?|ans|yrs?|yo|años))?",
            Pattern.CASE_INSENSITIVE);
    private static final String YEARS = "(?:\\s*(?:years?(?: old)?|ans|yrs?|yo|años))?";
    private static final Pattern FROM = Pattern.compile(
            "(\\d{1,3})" + YEARS + "\\s*(?:\\+|plus|et plus|and above|and over|and older|or older|y más|o más)" + YEARS,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UNDER = Pattern.compile(
            "(?:<|under|below|less than|moins de|menores de)\\s*(\\d{1,3})" + YEARS, Pattern.CASE_INSENSITIVE);
    private static final Pattern AGES = Pattern.compile(
            "(?:<|\\b(?:under|below|less than|moins de|menores de))\\s*\\d{1,3}" + YEARS
                    + "|\\b\\d{1,3}\\s*(?:-|–|to|à|a)\\s*\\d{1,3}"
                    + YEARS + "|\\b\\d{1,3}" + YEARS
                    + "\\s*(?:\\+|plus\\b|et plus|and above|and over|and older|or older|y más|o más)" + YEARS,
            Pattern.CASE_INSENSITIVE);

    private final Map<String, Group> words = new HashMap<>();

    private Groups() {}

    static Groups load() {
        Groups groups = new Groups();
        Mapping root = Resource.read("groups.yaml");
        root.get("everybody")
                .ifPresent(list -> Resource.texts(list).forEach(word -> groups.add(word, Group.EVERYBODY)));
        for (Entry entry : Resource.entries(root, "groups")) {
            Mapping record = (Mapping) entry.value();
            Group group = new Group(
                    Resource.text(record, "status"),
                    Resource.text(record, "sex"),
                    Resource.text(record, "age"),
                    Resource.text(record, "disability"));
            groups.add(entry.key().text(), group);
            record.get("words").ifPresent(list -> Resource.texts(list).forEach(word -> groups.add(word, group)));
        }
        return groups;
    }

    private void add(String word, Group group) {
        Group other = words.put(Aliases.fold(word), group);
        if (other != null && !other.equals(group)) {
            throw new IllegalArgumentException("`" + word + "` stands for two groups");
        }
    }

    /** The group of {@code text}, whose parts may be joined by {@code " - "}. */
    public Group read(String text) {
        Group group = Group.EVERYBODY;
        for (String part : JOINED.split(text, -1)) {
            group = join(group, part(part.strip()));
        }
        return group;
    }

    /** The group of a table with a column per split. */
    public Group read(String status, String sex, String age, String disability) {
        Group group = join(join(read(status), split(sex, 1)), split(age, 2));
        return join(group, split(disability, 3));
    }

    /** A part as the split of place {@code at} that its column says it is, unless the vocabulary knows it. */
    private Group split(String text, int at) {
        String written = text.strip();
        Group known = words.get(Aliases.fold(written));
        if (known != null && (known.everybody() || !known.parts().get(at).isEmpty())) {
            return known;
        }
        return switch (at) {
            case 1 -> new Group("", written.toLowerCase(Locale.ROOT), "", "");
            case 2 -> new Group("", "", age(written), "");
            default -> new Group("", "", "", written.toLowerCase(Locale.ROOT));
        };
    }

    private Group part(String text) {
        Group known = words.get(Aliases.fold(text));
        if (known != null) {
            return known;
        }
        return isAge(text) ? new Group("", "", age(text), "") : several(text).orElseGet(() -> Group.ofStatus(text));
    }

    /** As {@code F 0-17} or {@code IDP women}: words and an age side by side, each of which says something else; empty for others. */
    private Optional<Group> several(String text) {
        Matcher ages = AGES.matcher(text);
        String age = ages.find() ? age(ages.group().strip()) : "";
        String rest = age.isEmpty() ? text : text.substring(0, ages.start()) + " " + text.substring(ages.end());
        Group group = new Group("", "", age, "");
        List<String> left = List.of(Aliases.fold(rest).split(" ", -1));
        int at = left.equals(List.of("")) ? left.size() : 0;
        while (at < left.size()) {
            int end = left.size();
            while (end > at && unknown(String.join(" ", left.subList(at, end)))) {
                end--;
            }
            Group next = end == at ? null : words.get(String.join(" ", left.subList(at, end)));
            // women of 18 to 59 are told by these years
            Group told =
                    next == null || age.isEmpty() ? next : new Group(next.status(), next.sex(), "", next.disability());
            if (told == null || !together(group, told)) {
                return Optional.empty();
            }
            group = join(group, told);
            at = end;
        }
        return group.everybody() ? Optional.empty() : Optional.of(group);
    }

    private boolean unknown(String folded) {
        Group known = words.get(folded);
        return known == null || known.everybody();
    }

    /** Whether no part is told by both. */
    private static boolean together(Group one, Group other) {
        for (int part = 0; part < one.parts().size(); part++) {
            if (!one.parts().get(part).isEmpty() && !other.parts().get(part).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAge(String text) {
        return RANGE.matcher(text).matches()
                || FROM.matcher(text).matches()
                || UNDER.matcher(text).matches();
    }

    private static String age(String text) {
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return range.group(1) + "-" + range.group(2);
        }
        Matcher from = FROM.matcher(text);
        if (from.matches()) {
            return from.group(1) + "+";
        }
        Matcher under = UNDER.matcher(text);
        int first = under.matches() ? Integer.parseInt(under.group(1)) : 0;
        return first > 0 ? "0-" + (first - 1) : text;
    }

    private static Group join(Group a, Group b) {
        return new Group(
                join(a.status(), b.status()),
                join(a.sex(), b.sex()),
                join(a.age(), b.age()),
                join(a.disability(), b.disability()));
    }

    private static String join(String a, String b) {
        return a.isEmpty() || a.equals(b) ? b : b.isEmpty() ? a : a + " - " + b;
    }
}
