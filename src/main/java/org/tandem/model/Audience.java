package org.tandem.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tandem.source.Sensitivity;

/** Who will read a report. The level is what each sees without a recorded approval. */
public enum Audience {
    PUBLIC(Sensitivity.LOW),
    HUMANITARIAN(Sensitivity.MODERATE),
    MISSION_CIVILIAN(Sensitivity.MODERATE),
    MISSION_UNIFORMED(Sensitivity.MODERATE),
    HOST_AUTHORITY(Sensitivity.LOW),
    INTERNAL(Sensitivity.SEVERE);

    private final Sensitivity limit;

    Audience(Sensitivity limit) {
        this.limit = limit;
    }

    /** The most sensitive records this audience sees. */
    public Sensitivity limit() {
        return limit;
    }

    /** Whether MODERATE records reach it only generalised to admin 2 and rounded. */
    public boolean generalised() {
        return this == MISSION_CIVILIAN || this == MISSION_UNIFORMED;
    }

    /** Whether a paper for this audience may hold what {@code other} may not see. */
    public boolean seesMoreThan(Audience other) {
        return limit.compareTo(other.limit) > 0 || (limit == other.limit && other.generalised() && !generalised());
    }

    /** The word in files and on the command line, as {@code mission-uniformed}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The audience written as {@code code}, in any case. */
    public static Optional<Audience> of(String code) {
        String wanted = code.strip().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(audience -> audience.code().equals(wanted))
                .findFirst();
    }
}
