package org.tandem.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
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
        String folded = Aliases.fold(written);
        PlaceWords words = Vocabulary.standard().placeWords();
        for (Area area : areas) {
            int alike = alike(folded, Aliases.fold(area.name()));
            if (alike >= least
                    && words.mayBeOne(written, area.name())
                    && !apart.contains(PlaceWords.key(written, area.name()))) {
                near.add(new Near(area, alike));
            }
        }
        return near;
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
