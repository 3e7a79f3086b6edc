package org.tandem.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.diagnostic.Suggestion;
import org.tandem.model.Area;
import org.tandem.model.NameMatch;
import org.tandem.vocabulary.Aliases;
import org.tandem.vocabulary.PlaceWords;
import org.tandem.vocabulary.Vocabulary;

/** Finds the areas whose names are so like a written one that it can be a slip of them. */
final class NearNames {
    private static final int WHOLE = 100;

    private final int least;
    private final Set<String> apart = new HashSet<>();
    /** By their names. */
    private final Map<String, Folded> names = new HashMap<>();

    /** A name without accents, case and marks, and which letters stand in it, as {@link Suggestion#letters} tells. */
    private record Folded(String name, long letters) {
        Folded(String name) {
            this(name, Suggestion.letters(name));
        }
    }

    NearNames(NameMatch policy) {
        this.least = policy.leastAlike();
        policy.apart().forEach(pair -> apart.add(PlaceWords.key(pair.one(), pair.other())));
    }

    /**
     * An area of a name like the one written.
     *
     * @param alike how much of the words in which the two differ is the same, in percent
     */
    record Near(Area area, int alike) {}

    /** Those of {@code areas} whose names are at least as like {@code written} as the policy asks for. */
    List<Near> of(String written, Collection<Area> areas) {
        List<Near> near = new ArrayList<>();
        if (least >= WHOLE) {
            return near;
        }
        Folded folded = new Folded(Aliases.fold(written));
        PlaceWords words = Vocabulary.standard().placeWords();
        for (Area area : areas) {
            Folded other = names.computeIfAbsent(area.name(), name -> new Folded(Aliases.fold(name)));
            if (mayBeAlike(folded, other)
                    && alike(folded.name(), other.name()) >= least
                    && words.mayBeOne(written, area.name())
                    && !apart.contains(PlaceWords.key(written, area.name()))) {
                near.add(new Near(area, alike(folded.name(), other.name())));
            }
        }
        return near;
    }

    /**
     * Whether two names are not known to differ too much: a change puts in one letter and takes out another at most. Of a country's
     * names hardly any need to be compared in full with each one that is not known.
     */
    private boolean mayBeAlike(Folded one, Folded other) {
        int longer = Math.max(one.name().length(), other.name().length());
        return Long.bitCount(one.letters() ^ other.letters()) <= 2 * (longer * (WHOLE - least) / WHOLE);
    }

    /**
     * How much of the words in which two folded names differ is the same, in percent. Words that both have count for nothing:
     * long ones would make any two districts of a province alike.
     */
    static int alike(String one, String other) {
        String own = differing(one, other);
        String others = differing(other, one);
        int longer = Math.max(own.length(), others.length());
        if (own.isEmpty() || others.isEmpty() || Math.abs(own.length() - others.length()) > longer / 2) {
            return 0;
        }
        return (longer - Suggestion.distance(own, others)) * WHOLE / longer;
    }

    private static String differing(String name, String other) {
        List<String> words = new ArrayList<>(List.of(name.split(" ", -1)));
        for (String word : other.split(" ", -1)) {
            words.remove(word);
        }
        return String.join(" ", words);
    }
}
