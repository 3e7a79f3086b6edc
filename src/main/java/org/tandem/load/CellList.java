package org.tandem.load;

import java.util.ArrayList;
import java.util.List;
import org.tandem.vocabulary.Sectors;
import org.tandem.vocabulary.Vocabulary;

/** Takes lists in one cell apart: partners of a consortium, sectors of a place. */
final class CellList {
    private static final int LONGEST_ACRONYM = 12;

    private CellList() {}

    /**
     * The organisations that a cell names, as {@code A + B + C}; the cell itself where it names one. A slash or a
     * bar stands between two names of one organisation as often as between two organisations, so it parts nothing; a comma parts acronyms only.
     */
    static List<String> organisations(String text) {
        if (text.indexOf('+') < 0 && text.indexOf(';') < 0 && text.indexOf(',') < 0) {
            return List.of(text);
        }
        List<String> parts = parts(text, "+;\n");
        if (parts.size() < 2 && text.indexOf(',') > 0) {
            List<String> acronyms = parts(text, ",");
            parts = acronyms.stream().allMatch(CellList::acronym) ? acronyms : parts;
        }
        boolean names = parts.size() > 1 && parts.stream().allMatch(part -> part.length() > 1);
        return names ? List.copyOf(parts) : List.of(text);
    }

    private static boolean acronym(String text) {
        return text.length() > 1
                && text.length() <= LONGEST_ACRONYM
                && text.indexOf(' ') < 0
                && text.chars().noneMatch(Character::isLowerCase);
    }

    /**
     * The parts of a list of sectors, each as long as it can be and still be a sector, so that {@code Health, Water, Sanitation
     * and Hygiene} has two; empty where fewer than two parts are sectors, and the cell is no list.
     */
    static List<String> sectors(String text) {
        List<String> pieces = parts(text, ",;|+\n");
        List<String> found = new ArrayList<>();
        int known = 0;
        for (int from = 0; from < pieces.size(); ) {
            int to = pieces.size();
            while (to > from + 1 && !sector(String.join(", ", pieces.subList(from, to)))) {
                to--;
            }
            String part = String.join(", ", pieces.subList(from, to));
            known += sector(part) ? 1 : 0;
            found.add(part);
            from = to;
        }
        return known < 2 ? List.of() : List.copyOf(found);
    }

    private static boolean sector(String text) {
        return sectors().match(text).isPresent();
    }

    private static Sectors sectors() {
        return Vocabulary.standard().sectors();
    }

    private static List<String> parts(String text, String separators) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || separators.indexOf(text.charAt(at)) >= 0) {
                String part = text.substring(from, at).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = at + 1;
            }
        }
        return parts;
    }
}
