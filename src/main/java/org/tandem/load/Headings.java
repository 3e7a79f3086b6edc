package org.tandem.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which headings stand for which fields, from {@code headings.txt}, read when the first table is. */
final class Headings {
    private static final List<String> CODE_WORDS = List.of("pcode", "pcod", "code", "id", "cod", "codigo");
    private static final List<String> NAME_WORDS = List.of("", "name", "nom", "nombre", "en", "fr", "es", "pt");

    private static final List<String> ROMANCE_WORDS = List.of("code", "codigo", "pcode", "nom", "nombre");
    private static final List<String> ARTICLES = List.of("dela", "del", "des", "du", "de", "d", "l");
    private static final int REGIONS = 10;
    private static final int PLACES = 45;

    /** A column of one administrative level. */
    record Level(int rank, boolean code) {}

    private static final class Loaded {
        private static final Headings INSTANCE = load();
    }

    private final Map<TableKind, Map<Field, List<String>>> byTable = new EnumMap<>(TableKind.class);
    private final Map<TableKind, Set<String>> names = new EnumMap<>(TableKind.class);
    private final Map<String, Level> levels = new HashMap<>();

    private Headings() {
        for (TableKind kind : TableKind.values()) {
            byTable.put(kind, new EnumMap<>(Field.class));
            names.put(kind, new HashSet<>());
        }
    }

    static Headings standard() {
        return Loaded.INSTANCE;
    }

    /** The headings of each field in tables of {@code kind}, compact, better ones first. */
    Map<Field, List<String>> of(TableKind kind) {
        return Objects.requireNonNull(byTable.get(kind));
    }

    /** All those headings, of whatever field. */
    Set<String> names(TableKind kind) {
        return Objects.requireNonNull(names.get(kind));
    }

    /** The administrative level a compact heading names; null when it names none. */
    @Nullable
    Level level(String compact) {
        Level level = levels.get(compact);
        return level != null ? level : levels.get(withoutArticle(compact));
    }

    /** The compact heading {@code codedistrict} of {@code Code du district}; others as they are. */
    private static String withoutArticle(String compact) {
        for (String word : ROMANCE_WORDS) {
            if (compact.startsWith(word)) {
                String rest = compact.substring(word.length());
                for (String article : ARTICLES) {
                    if (rest.startsWith(article)) {
                        return word + rest.substring(article.length());
                    }
                }
            }
        }
        return compact;
    }

    /** A heading without blanks, case, accents and punctuation; what says that it is of shares is kept. */
    static String compact(String heading) {
        return ShareHeading.folded(heading).replace(" ", "");
    }

    private static Headings load() {
        try (InputStream in = Objects.requireNonNull(Headings.class.getResourceAsStream("headings.txt"))) {
            Headings headings = new Headings();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(headings::add);
            return headings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        int blank = line.indexOf(' ');
        String table = line.substring(0, blank);
        String field = line.substring(blank + 1, colon);
        String[] names = line.substring(colon + 1).split(",", -1);
        if (table.equals("level")) {
            addLevel(Integer.parseInt(field), names);
            return;
        }
        Field known = Field.of(field).orElseThrow(() -> new IllegalArgumentException(line));
        for (TableKind kind : TableKind.values()) {
            boolean rows = kind == TableKind.NEEDS || kind == TableKind.PRESENCE;
            if (table.equals(kind.word()) || table.equals("*") || (rows && table.equals("rows"))) {
                List<String> list = of(kind).computeIfAbsent(known, absent -> new ArrayList<>());
                for (String name : names) {
                    list.add(compact(name));
                }
                names(kind).addAll(list);
            }
        }
    }

    /** Places have no P-codes; a plain code of a region is mostly the office's own, as {@code SE}. */
    private static List<String> codeWords(int rank) {
        return rank == PLACES ? List.of() : rank == REGIONS ? CODE_WORDS.subList(0, 2) : CODE_WORDS;
    }

    private void addLevel(int rank, String[] names) {
        for (String name : names) {
            String word = compact(name);
            for (String code : codeWords(rank)) {
                levels.put(word + code, new Level(rank, true));
                levels.put(code + word, new Level(rank, true));
            }
            for (String label : NAME_WORDS) {
                levels.put(word + label, new Level(rank, false));
                levels.put(label + word, new Level(rank, false));
            }
        }
    }
}
