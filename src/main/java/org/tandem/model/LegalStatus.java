package org.tandem.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/**
 * By what right an organisation works in the country, and how others deal with it.
 *
 * @param registration null when it states none
 * @param agreement with the host State, under which agencies and the Red Cross work; null when it states none
 * @param permits of the host State, in the order written
 * @param engagement how it is dealt with, as {@code through OCHA only}; empty when not stated
 */
public record LegalStatus(
        @Nullable Registration registration, @Nullable Agreement agreement, List<Permit> permits, String engagement) {
    /** Nothing is stated. */
    public static final LegalStatus NONE = new LegalStatus(null, null, List.of(), "");

    /**
     * That it may work in a country.
     *
     * @param country ISO 3166 alpha-3 code; empty when not stated
     */
    public record Registration(String country, Period period, Sensitivity sensitivity, Origin origin) {}

    /**
     * Its own agreement with the host State.
     *
     * @param text as {@code basic cooperation agreement}; empty when not stated
     */
    public record Agreement(String text, Period period, Sensitivity sensitivity, Origin origin) {}

    /**
     * A permit of the host State.
     *
     * @param kind as {@code radio licence}
     * @param areas P-codes it holds for; empty means everywhere
     */
    public record Permit(String kind, Period period, List<String> areas, Sensitivity sensitivity, Origin origin) {}
}
