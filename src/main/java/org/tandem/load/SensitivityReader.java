package org.tandem.load;

import java.util.List;
import java.util.Optional;
import org.tandem.diagnostic.Suggestion;
import org.tandem.load.Reading.Bad;
import org.tandem.load.Reading.Good;
import org.tandem.source.Sensitivity;

/** Reads how sensitive a record is. What cannot be read counts as the most sensitive: it is never repaired downwards. */
public final class SensitivityReader {
    private static final List<String> LEVELS = List.of("LOW", "MODERATE", "HIGH", "SEVERE");

    private SensitivityReader() {}

    /** The level stated; empty where the cell is blank. Turn it into a level with {@link #levelOf}. */
    public static Reading<Optional<Sensitivity>> read(String text) {
        if (text.isBlank()) {
            return new Good<>(Optional.empty());
        }
        Optional<Sensitivity> level = Sensitivity.of(text);
        if (level.isPresent()) {
            return new Good<>(level);
        }
        return new Bad<>(
                TableRules.SENSITIVITY_INVALID,
                "sensitivity `" + text.strip() + "` is not a level; the record counts as SEVERE",
                "`LOW`, `MODERATE`, `HIGH` or `SEVERE`",
                Suggestion.nearest(text, LEVELS).orElse(""));
    }

    /** The level that holds after {@code reading}: SEVERE where it was not readable, {@code otherwise} where nothing was stated. */
    public static Sensitivity levelOf(Reading<Optional<Sensitivity>> reading, Sensitivity otherwise) {
        return reading.usable().map(level -> level.orElse(otherwise)).orElse(Sensitivity.SEVERE);
    }
}
