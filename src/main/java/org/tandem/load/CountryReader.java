package org.tandem.load;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tandem.diagnostic.Suggestion;
import org.tandem.load.Reading.Bad;
import org.tandem.load.Reading.Good;
import org.tandem.vocabulary.Countries.Country;
import org.tandem.vocabulary.Vocabulary;

/** Reads the code of a country, alpha-3 or alpha-2. */
final class CountryReader {
    private CountryReader() {}

    /** The alpha-3 code. */
    static Reading<String> read(String text) {
        Optional<Country> country = Vocabulary.standard().countries().find(text);
        if (country.isPresent()) {
            return new Good<>(country.get().alpha3());
        }
        return new Bad<>(
                ProfileRules.VALUE_INVALID,
                "`" + text + "` is not the code of a country",
                "an ISO 3166 code of three letters, as `SSD`",
                nearest(text));
    }

    /** The code of the country so named, else the code most like {@code text}. */
    private static String nearest(String text) {
        List<Country> countries = Stream.of(Locale.getISOCountries())
                .flatMap(code -> Vocabulary.standard().countries().find(code).stream())
                .toList();
        return countries.stream()
                .filter(country -> country.name().equalsIgnoreCase(text))
                .map(Country::alpha3)
                .findFirst()
                .or(() -> Suggestion.nearest(
                        text, countries.stream().map(Country::alpha3).toList()))
                .orElse("");
    }
}
