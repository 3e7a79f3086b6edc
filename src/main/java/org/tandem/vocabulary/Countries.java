package org.tandem.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tandem.diagnostic.Suggestion;
import org.tandem.source.YamlNode.Mapping;

/** Countries with their ISO 3166 codes and how their P-codes are built. */
public final class Countries {
    /**
     * A country.
     *
     * @param alpha3 ISO 3166 code of three letters, the code of the country as an area
     * @param alpha2 ISO 3166 code of two letters
     * @param prefix how many letters of the country begin its P-codes: 2 or 3
     * @param segments characters that each administrative level adds, from level 1; several where the levels' codes differ;
     *     empty where no list of the country's P-codes is known
     */
    public record Country(String alpha3, String alpha2, String name, int prefix, List<List<Integer>> segments) {
        /** The letters with which its P-codes begin. */
        public String prefixLetters() {
            return prefix == 3 ? alpha3 : prefix == 2 ? alpha2 : "";
        }
    }

    private final Map<String, String> lines = new HashMap<>();

    private Countries() {}

    static Countries load() {
        Countries countries = new Countries();
        Mapping root = Resource.read("countries.yaml");
        for (String line : Resource.text(root, "countries").split("\n", -1)) {
            if (!line.isBlank()) {
                countries.lines.put(line.substring(0, 3), line);
                countries.lines.put(line.substring(4, 6), line);
            }
        }
        return countries;
    }

    /** {@code SSD SS 2.2.2.2 South Sudan}: the codes, the lengths of prefix and levels or {@code ?}, the name. */
    private static Country country(String line) {
        String[] parts = line.strip().split(" ", 4);
        List<List<Integer>> segments = new ArrayList<>();
        int prefix = 2;
        if (!parts[2].equals("?")) {
            String[] lengths = parts[2].split("\\.", -1);
            prefix = Integer.parseInt(lengths[0]);
            for (int level = 1; level < lengths.length; level++) {
                List<Integer> choices = new ArrayList<>();
                for (String length : lengths[level].split("\\|", -1)) {
                    choices.add(Integer.parseInt(length));
                }
                segments.add(choices);
            }
        }
        return new Country(parts[0], parts[1], parts[3], prefix, segments);
    }

    /** The country of an alpha-3 or alpha-2 code, in any case. */
    public Optional<Country> find(String code) {
        // A workspace is of one country: only its line is taken apart.
        return Optional.ofNullable(lines.get(code.strip().toUpperCase(Locale.ROOT)))
                .map(Countries::country);
    }

    /** The alpha-3 code of the country so named, else the one most like {@code text}. */
    public Optional<String> nearest(String text) {
        String wanted = text.strip();
        List<String> codes =
                lines.keySet().stream().filter(code -> code.length() == 3).toList();
        return codes.stream()
                .filter(code -> find(code)
                        .filter(country -> country.name().equalsIgnoreCase(wanted))
                        .isPresent())
                .findFirst()
                .or(() -> Suggestion.nearest(wanted, codes));
    }
}
