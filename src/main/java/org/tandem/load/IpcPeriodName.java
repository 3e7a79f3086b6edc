package org.tandem.load;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tandem.vocabulary.Aliases;

/** The words by which tables of food security phases call the current situation and projections, in English, French and Spanish. */
final class IpcPeriodName {
    static final String CURRENT = "current";
    static final String FIRST = "first projection";
    static final String SECOND = "second projection";
    private static final Pattern WORDS = Pattern.compile("(?:^| )(?:(current|courante?|actuel(?:le)?|actual)"
            + "|(second |2nd |2e |2eme |deuxieme |seconde |segunda )?"
            + "(?:first |1st |1re |1ere |premiere |primera )?"
            + "(?:projections?|projetee?s?|proyeccion(?:es)?|proyectada|projected)( 2)?)(?= |$)");

    private IpcPeriodName() {}

    /** Which period {@code text} names; empty where it names none, or several. */
    static String in(String text) {
        Matcher found = WORDS.matcher(Aliases.fold(StatedPeriod.without(text)));
        String name = "";
        while (found.find()) {
            String next = name(found);
            if (!name.isEmpty() && !name.equals(next)) {
                return "";
            }
            name = next;
        }
        return name;
    }

    /** The last period that {@code text} names; empty where it names none. */
    static String last(String text) {
        Matcher found = WORDS.matcher(Aliases.fold(text));
        String name = "";
        while (found.find()) {
            name = name(found);
        }
        return name;
    }

    /** {@code folded} without the name of a period. */
    static String without(String folded) {
        return WORDS.matcher(folded).replaceFirst(" ").strip();
    }

    /** The method of an assessment of that period: however a table calls its projections, they are those of the analysis. */
    static String method(String name) {
        String known = in(name);
        return ("ipc " + (known.isEmpty() ? name : known)).strip();
    }

    private static String name(Matcher found) {
        return found.group(1) != null ? CURRENT : found.group(2) != null || found.group(3) != null ? SECOND : FIRST;
    }
}
