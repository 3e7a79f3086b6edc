package org.tandem.model;

import java.util.Map;
import java.util.Optional;

/**
 * How much present risk to United Nations personnel each level of programme criticality allows.
 *
 * @param limits by level, as {@code PC1} to {@code very-high}
 */
public record PresentRisk(Map<String, String> limits) {
    /** What holds unless the workspace says otherwise; not a standard that was checked. */
    public static final PresentRisk DEFAULT =
            new PresentRisk(Map.of("PC1", "very-high", "PC2", "high", "PC3", "medium", "PC4", "low"));

    /** The most that {@code level} allows; that of the least critical for a level it does not know. */
    public String most(String level) {
        return Optional.ofNullable(limits.get(level)).orElse("low");
    }
}
