package org.tandem.load;

import java.util.Optional;
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
                Vocabulary.standard().countries().nearest(text).orElse(""));
    }
}
