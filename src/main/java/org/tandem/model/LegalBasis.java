package org.tandem.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.source.Origin;

/**
 * By what right a joint activity is done, beside the task of the mandate it serves.
 *
 * @param cites resolutions and rules of law, as people wrote them
 * @param missionDoes what the mission itself does in it, as {@code transport}; empty where its kind and letters tell
 * @param crimes those of the responsibility to protect that it is about
 * @param permits kinds of permit that those who do the work need
 * @param benefits ids of organisations that gain from it, as a host force that is given fuel
 * @param diligence the risk assessment for support to forces that are not of the UN; null when none is stated
 * @param criticality {@code PC1} to {@code PC4}; empty when not stated
 * @param presentRisk {@code low medium high very-high}; empty when not stated
 */
public record LegalBasis(
        List<Cited> cites,
        String missionDoes,
        List<String> crimes,
        List<String> permits,
        List<String> benefits,
        @Nullable Diligence diligence,
        String criticality,
        String presentRisk) {
    /** Nothing is stated. */
    public static final LegalBasis NONE = new LegalBasis(List.of(), "", List.of(), List.of(), List.of(), null, "", "");

    /** A citation with its place. */
    public record Cited(String text, Origin origin) {}

    /**
     * A risk assessment under the human rights due diligence policy.
     *
     * @param on the day it was made; null when not stated
     */
    public record Diligence(String reference, @Nullable LocalDate on, Origin origin) {}

    /** The same with other citations. */
    public LegalBasis citing(List<Cited> other) {
        return new LegalBasis(other, missionDoes, crimes, permits, benefits, diligence, criticality, presentRisk);
    }

    /** The same to those who may know only {@code seen} of the organisations that gain. */
    public LegalBasis benefiting(List<String> seen) {
        return new LegalBasis(cites, missionDoes, crimes, permits, seen, diligence, criticality, presentRisk);
    }
}
