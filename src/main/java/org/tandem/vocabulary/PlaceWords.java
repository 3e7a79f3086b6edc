package org.tandem.vocabulary;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.tandem.source.YamlNode;
import org.tandem.source.YamlNode.Mapping;
import org.tandem.source.YamlNode.Sequence;

/** Words by which places of nearly the same name differ, and names that are alike and mean different places. */
public final class PlaceWords {
    private static final Pattern ROMAN = Pattern.compile("[ivx]+");

    private final Set<String> words = new HashSet<>();
    private final Set<String> pairs = new HashSet<>();

    private PlaceWords() {}

    static PlaceWords load() {
        PlaceWords known = new PlaceWords();
        Mapping root = Resource.read("names-apart.yaml");
        for (String language : new String[] {"en", "fr", "es", "ar"}) {
            root.get(language)
                    .ifPresent(list -> Resource.texts(list).forEach(word -> known.words.add(Aliases.fold(word))));
        }
        root.get("pairs").ifPresent(list -> {
            for (YamlNode pair : ((Sequence) list).items()) {
                known.pairs.add(
                        key(Resource.texts(pair).get(0), Resource.texts(pair).get(1)));
            }
        });
        return known;
    }

    /** One key for two names in either order. */
    public static String key(String one, String other) {
        String a = Aliases.fold(one);
        String b = Aliases.fold(other);
        return a.compareTo(b) <= 0 ? a + '\u001f' + b : b + '\u001f' + a;
    }

    /** Whether both names may be slips of one: they do not differ in a direction, a size, a number or a single letter. */
    public boolean mayBeOne(String one, String other) {
        return !pairs.contains(key(one, other)) && telling(one).equals(telling(other));
    }

    /** The words of a name that tell it from others, in a sorted set. */
    private Set<String> telling(String name) {
        Set<String> telling = new TreeSet<>();
        for (String word : Aliases.fold(name).split(" ", -1)) {
            boolean number = word.chars().anyMatch(Character::isDigit)
                    || ROMAN.matcher(word).matches();
            if (number || word.length() == 1 || words.contains(word)) {
                telling.add(word);
            }
        }
        return telling;
    }
}
