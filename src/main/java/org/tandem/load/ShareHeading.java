package org.tandem.load;

import java.util.Set;
import org.tandem.vocabulary.Aliases;

/** Headings of columns of shares, which are never numbers of people: {@code % in need}, {@code Pourcentage de la population}. */
final class ShareHeading {
    /** What all ways of saying it are made. */
    private static final String PERCENT = "percent";

    private static final Set<String> WORDS = Set.of(
            PERCENT,
            "percentage",
            "percentages",
            "pct",
            "perc",
            "share",
            "proportion",
            "proporcion",
            "pourcentage",
            "pourcent",
            "porcentaje");

    private ShareHeading() {}

    /** Whether {@code heading} says that what stands below it are shares. */
    static boolean is(String heading) {
        if (heading.indexOf('%') >= 0) {
            return true;
        }
        for (String word : Aliases.fold(heading).split(" ", -1)) {
            if (WORDS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The heading folded, with one word for whatever says that it is of shares. */
    static String folded(String heading) {
        String folded = Aliases.fold(heading.indexOf('%') < 0 ? heading : heading.replace("%", " " + PERCENT + " "));
        if (folded.indexOf('p') < 0 && folded.indexOf('s') < 0) {
            return folded;
        }
        StringBuilder plain = new StringBuilder(folded.length() + PERCENT.length());
        for (String word : folded.split(" ", -1)) {
            plain.append(plain.length() == 0 ? "" : " ").append(WORDS.contains(word) ? PERCENT : word);
        }
        return plain.toString();
    }
}
