package org.tandem.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text put into lines of a terminal: between words where that can be, inside a word where it must, never with a letter lost. */
final class ScreenWrap {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private ScreenWrap() {}

    /** Lines of at most {@code width} columns, all but the first after {@code hang} blanks; one empty line for no words. */
    static List<String> lines(String text, int width, int hang) {
        return lines(words(text), width, hang);
    }

    /** The same of what is to stay together while a line can hold it. */
    static List<String> lines(List<String> units, int width, int hang) {
        Filling filling = new Filling(width, " ".repeat(Math.max(0, Math.min(hang, width - 1))));
        units.forEach(filling::unit);
        return filling.done();
    }

    /** The fewest columns in which no part of {@code text} is torn that reads badly when torn. */
    static int least(String text, int hang) {
        int least = 0;
        boolean first = true;
        for (String word : words(text)) {
            for (String piece : pieces(word)) {
                least = Math.max(least, DisplayText.width(piece) + (first ? 0 : hang));
                first = false;
            }
        }
        return least;
    }

    /** Between blanks; a sign of percent stays with its number, and a point between fields with the one before it. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int blank = text.indexOf(' ', from);
            int until = blank < 0 ? text.length() : blank;
            if (until > from) {
                String word = text.substring(from, until);
                int last = words.size() - 1;
                if (last >= 0 && (word.startsWith("%") || word.equals("·"))) {
                    words.set(last, words.get(last) + " " + word);
                } else {
                    words.add(word);
                }
            }
            from = until + 1;
        }
        return words;
    }

    /** Parts of a word between which a reader can go on to the next line: {@code 65,500-80,000}, paths, keys; no day is torn. */
    private static List<String> pieces(String word) {
        List<String> pieces = new ArrayList<>();
        Matcher day = DAY.matcher(word);
        int dayFrom = day.find() ? day.start() : word.length();
        int dayUntil = dayFrom == word.length() ? dayFrom : day.end();
        int from = 0;
        for (int i = 0; i < word.length() - 1; i++) {
            if (i >= dayUntil && day.find()) {
                dayFrom = day.start();
                dayUntil = day.end();
            }
            boolean inDay = i >= dayFrom && i < dayUntil;
            if (i > from && !inDay && "/-_;".indexOf(word.charAt(i)) >= 0) {
                pieces.add(word.substring(from, i + 1));
                from = i + 1;
            }
        }
        pieces.add(word.substring(from));
        return pieces;
    }

    /** Lines as they fill. */
    private static final class Filling {
        private final int width;
        private final String hang;
        private final List<String> full = new ArrayList<>();
        private StringBuilder line = new StringBuilder();
        private boolean begun;

        Filling(int width, String hang) {
            this.width = width;
            this.hang = hang;
        }

        private int room() {
            return width - DisplayText.width(line.toString());
        }

        /** A blank between the words of a unit may be what the line ends with. */
        private void next() {
            full.add(line.toString().stripTrailing());
            line = new StringBuilder(hang);
            begun = false;
        }

        /** Whole on this line or the next, else word by word, else piece by piece, else letter by letter. */
        void unit(String unit) {
            int needed = DisplayText.width(unit);
            if (needed + (begun ? 1 : 0) <= room()) {
                put(begun ? " " + unit : unit);
                return;
            }
            List<String> words = words(unit);
            boolean whole = needed <= width - hang.length();
            if (whole || words.size() == 1) {
                if (begun) {
                    next();
                }
                pieces(unit, whole);
            } else {
                words.forEach(this::unit);
            }
        }

        private void pieces(String word, boolean whole) {
            for (String piece : whole ? List.of(word) : ScreenWrap.pieces(word)) {
                if (begun && DisplayText.width(piece) > room()) {
                    next();
                }
                piece.codePoints().forEach(letter -> {
                    String text = Character.toString(letter);
                    if (begun && DisplayText.width(text) > room()) {
                        next();
                    }
                    put(text);
                });
            }
        }

        private void put(String text) {
            line.append(text);
            begun = true;
        }

        List<String> done() {
            if (begun || full.isEmpty()) {
                full.add(line.toString().stripTrailing());
            }
            return full;
        }
    }
}
