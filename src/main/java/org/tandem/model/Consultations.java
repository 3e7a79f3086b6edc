package org.tandem.model;

import java.util.List;

/**
 * The register of consultations.
 *
 * @param known whether there is one of which everything may be known: without it an area that is not in it may have been asked
 * @param kept whether there is one
 * @param list by area and day
 */
public record Consultations(boolean known, boolean kept, List<Consultation> list) {
    public static final Consultations NONE = new Consultations(false, false, List.of());

    /** The register with all its records. */
    public static Consultations of(List<Consultation> list) {
        return new Consultations(true, true, List.copyOf(list));
    }

    /** The same register with other records. */
    public Consultations with(List<Consultation> other) {
        return new Consultations(known, kept, List.copyOf(other));
    }

    /** The same register of which only {@code some} may be known. */
    public Consultations partly(List<Consultation> some) {
        return new Consultations(false, kept, List.copyOf(some));
    }
}
