package org.tandem.load;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tandem.vocabulary.Aliases;
import org.tandem.vocabulary.Sectors;
import org.tandem.vocabulary.Vocabulary;

/**
 * What a heading of a column of figures says: which sector, which figure, or both, as {@code Education PiN}, {@code Target} or
 * {@code FOOD SECURITY AND LIVELIHOODS}.
 *
 * @param sector sector code; empty where the heading names none
 * @param field null where the heading names no figure
 */
record FigureHeading(String sector, @Nullable Field field) {
    /** All sectors together, of which no sum is ever made. */
    static final String ALL = "Intersectoral";

    private static final FigureHeading NOTHING = new FigureHeading("", null);
    private static final List<Field> FIGURES =
            List.of(Field.PEOPLE_IN_NEED, Field.TARGETED, Field.REACHED, Field.AFFECTED, Field.SEVERITY);
    private static final Set<String> WHOLE =
            Set.of("overall", "final", "total", "totals", "intersectoral", "joint", "finale", "totale", "global");
    private static final Set<String> FILLERS = Set.of(
            "cluster",
            "clusters",
            "sector",
            "sectors",
            "number",
            "of",
            "people",
            "no",
            "score",
            "phase",
            "the",
            "by",
            "per",
            "par",
            "secteur",
            "de",
            "des",
            "por",
            "sectoral",
            "total",
            "in");
    private static final int LONGEST = 12;

    /** Compact phrase to the figure it names. */
    private static final class Phrases {
        private static final Map<String, Field> KNOWN = load();

        private static Map<String, Field> load() {
            Map<String, Field> known = new TreeMap<>();
            Map<Field, List<String>> headings = Headings.standard().of(TableKind.NEEDS);
            FIGURES.forEach(field -> headings.getOrDefault(field, List.of()).forEach(name -> known.put(name, field)));
            known.put("needs", Field.PEOPLE_IN_NEED);
            known.remove("planned"); // of many things
            return known;
        }
    }

    static FigureHeading read(String heading) {
        String folded = Aliases.fold(heading);
        if (folded.isEmpty() || ShareHeading.is(heading)) {
            return NOTHING;
        }
        Optional<String> sector = sector(folded);
        if (sector.isPresent()) {
            return new FigureHeading(sector.get(), null);
        }
        String[] words = folded.split(" ", -1);
        return words.length > LONGEST ? NOTHING : parts(words);
    }

    /** The longest phrase that names a figure, and the sector that the words around it name. */
    private static FigureHeading parts(String[] words) {
        for (int length = words.length; length > 0; length--) {
            for (int from = 0; from + length <= words.length; from++) {
                Field field = Phrases.KNOWN.get(String.join("", Arrays.copyOfRange(words, from, from + length)));
                if (field != null) {
                    return around(words, from, from + length, field);
                }
            }
        }
        return NOTHING;
    }

    private static FigureHeading around(String[] words, int from, int to, Field field) {
        boolean whole = false;
        StringBuilder rest = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            whole |= WHOLE.contains(words[i]);
            if (i < from || i >= to) {
                rest.append(' ').append(words[i]);
            }
        }
        String around = rest.toString().strip();
        Optional<String> sector = sector(around);
        if (sector.isEmpty()) {
            around = withoutFillers(around);
            sector = sector(around);
        }
        if (sector.isPresent() || around.isEmpty()) {
            return new FigureHeading(sector.orElse(whole ? ALL : ""), field);
        }
        return NOTHING;
    }

    private static String withoutFillers(String text) {
        StringBuilder kept = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            boolean year =
                    word.length() == 4 && word.startsWith("20") && word.chars().allMatch(Character::isDigit);
            if (!FILLERS.contains(word) && !WHOLE.contains(word) && !year) {
                kept.append(' ').append(word);
            }
        }
        return kept.toString().strip();
    }

    private static Optional<String> sector(String text) {
        return text.isEmpty() ? Optional.empty() : sectors().match(text).map(Sectors.Match::code);
    }

    private static Sectors sectors() {
        return Vocabulary.standard().sectors();
    }
}
