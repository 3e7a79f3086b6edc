package org.tandem.load;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tandem.vocabulary.Aliases;
import org.tandem.vocabulary.Countries.Country;
import org.tandem.vocabulary.Vocabulary;

/** Tells rows of the operation's country from rows of others. */
final class CountryCells {
    private static final int REMEMBERED = 1 << 12;

    private final String country;
    private final Map<String, Boolean> others = new HashMap<>();

    /** Rows of {@code country}, an alpha-2 or alpha-3 code, are wanted. */
    CountryCells(String country) {
        this.country = alpha3(country).orElse(country);
    }

    /** Whether {@code text} is the code or name of another country. What is neither code nor name says nothing. */
    boolean other(String text) {
        if (text.isBlank()) {
            return false;
        }
        if (others.size() >= REMEMBERED) {
            others.clear();
        }
        return others.computeIfAbsent(
                text, cell -> alpha3(cell).map(code -> !code.equals(country)).orElse(false));
    }

    private static Optional<String> alpha3(String text) {
        return Vocabulary.standard()
                .countries()
                .find(text)
                .map(Country::alpha3)
                .or(() -> Optional.ofNullable(Names.BY_NAME.get(Aliases.fold(text))));
    }

    /** Names are asked for by few tables. */
    private static final class Names {
        /** Countries that were renamed: a Java knows the one name or the other, and tables have both. */
        private static final Map<String, String> RENAMED = Map.of(
                "burma", "MMR",
                "cabo verde", "CPV",
                "cape verde", "CPV",
                "czech republic", "CZE",
                "east timor", "TLS",
                "ivory coast", "CIV",
                "macedonia", "MKD",
                "swaziland", "SWZ",
                "turkey", "TUR",
                "turkiye", "TUR");

        private static final Map<String, String> BY_NAME = new HashMap<>(RENAMED);

        static {
            for (String alpha2 : Locale.getISOCountries()) {
                Locale place = new Locale.Builder().setRegion(alpha2).build();
                for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("es"))) {
                    BY_NAME.put(Aliases.fold(place.getDisplayCountry(language)), place.getISO3Country());
                }
            }
        }
    }
}
