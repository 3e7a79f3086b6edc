package org.tandem.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the characters around given places of a file again, in one pass and without ever holding a whole line. */
public final class LineParts {
    private LineParts() {}

    /** For each place the characters of its line from {@code reach} code points before to as many behind it. */
    public static Map<Origin, String> around(Path file, Collection<Origin> places, int reach) throws IOException {
        Map<Origin, StringBuilder> parts = new TreeMap<>();
        TreeSet<Origin> waiting = new TreeSet<>(places);
        CharsetFinder.Found found = CharsetFinder.find(file);
        try (InputStream in = found.text(file)) {
            Reader decoding = new DecodingReader(in, found.charset(), CodingErrorAction.REPLACE);
            PushbackReader text = new PushbackReader(new BufferedReader(decoding));
            int line = 1;
            int column = 1;
            for (int c = text.read(); c >= 0 && !waiting.isEmpty(); c = text.read()) {
                if (c == '\n' || (c == '\r' && !followsNewline(text))) {
                    line++;
                    column = 1;
                    while (!waiting.isEmpty() && waiting.first().line() < line) {
                        waiting.pollFirst();
                    }
                    continue;
                }
                for (Origin place : waiting) {
                    if (place.line() != line || column < place.column() - reach) {
                        break;
                    }
                    if (column <= place.column() + reach) {
                        parts.computeIfAbsent(place, any -> new StringBuilder()).append((char) c);
                    }
                }
                column += Character.isHighSurrogate((char) c) || c == '\r' ? 0 : 1;
            }
        }
        Map<Origin, String> texts = new TreeMap<>();
        parts.forEach((place, part) -> texts.put(place, part.toString()));
        return texts;
    }

    /** How many lines a file has; what follows the last line break is one where anything does. */
    public static int lines(Path file) throws IOException {
        CharsetFinder.Found found = CharsetFinder.find(file);
        try (InputStream in = found.text(file)) {
            Reader text = new BufferedReader(new DecodingReader(in, found.charset(), CodingErrorAction.REPLACE));
            int breaks = 0;
            int before = '\n';
            for (int c = text.read(); c >= 0; c = text.read()) {
                breaks += c == '\r' || (c == '\n' && before != '\r') ? 1 : 0;
                before = c;
            }
            return before == '\n' || before == '\r' ? breaks : breaks + 1;
        }
    }

    private static boolean followsNewline(PushbackReader text) throws IOException {
        int next = text.read();
        if (next >= 0) {
            text.unread(next);
        }
        return next == '\n';
    }
}
