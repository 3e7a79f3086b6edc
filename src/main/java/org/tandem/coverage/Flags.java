package org.tandem.coverage;

import java.util.Map;
import java.util.TreeMap;

/** The words that qualify a row, with what they say. */
public final class Flags {
    static final String ACCESS_CONSTRAINED = "access_constrained";
    static final String CONFLICT = "conflict";
    static final String DECIDED = "decided";
    static final String NO_PRESENCE_REPORTED = "no_presence_reported";
    static final String NOT_ASSESSED_SEVERITY = "not_assessed_severity";
    static final String OVER_DELIVERY = "over_delivery";
    static final String OVER_TARGET = "over_target";
    static final String PARTLY_ASSESSED = "partly_assessed";
    static final String PARTLY_REPORTED = "partly_reported";
    static final String PARTLY_TARGETED = "partly_targeted";
    static final String PRESENCE_ABOVE = "presence_above";
    static final String PRESENCE_ONLY = "presence_only";
    static final String SECTOR_PRESENCE = "sector_presence";
    static final String PRESENCE_WITHHELD = "presence_withheld";
    static final String SECTOR_NOT_STATED = "sector_not_stated";
    static final String STALE_PRESENCE = "stale_presence";
    static final String SUBSECTOR_PRESENCE = "subsector_presence";
    static final String SUPPRESSED = "suppressed";
    static final String UNCERTAIN = "uncertain";

    private static final Map<String, String> MEANINGS = new TreeMap<>(Map.ofEntries(
            Map.entry(ACCESS_CONSTRAINED, "access is rated 4 or 5: hard to reach, and ranked all the same"),
            Map.entry(
                    CONFLICT, "two assessments differ by more than the policy allows; nobody has decided between them"),
            Map.entry(DECIDED, "two assessments differed, and a decision in the plan settles it"),
            Map.entry(NO_PRESENCE_REPORTED, "the table of who does what where names nobody here"),
            Map.entry(NOT_ASSESSED_SEVERITY, "nobody has rated how severe the need is"),
            Map.entry(OVER_DELIVERY, "more people reached than are in need, by that many"),
            Map.entry(OVER_TARGET, "the assessment reports more people reached than targeted, by that many"),
            Map.entry(PARTLY_ASSESSED, "a part has no figure of people in need: there are at least this many"),
            Map.entry(PARTLY_REPORTED, "some who work here give no figure of people reached"),
            Map.entry(PARTLY_TARGETED, "a part has no target: at least this many are targeted"),
            Map.entry(
                    PRESENCE_ABOVE,
                    "somebody is reported for a larger area that holds this one; nobody knows how much of it is here"),
            Map.entry(PRESENCE_ONLY, "somebody is here, but nobody says for how many people"),
            Map.entry(
                    SECTOR_PRESENCE,
                    "somebody is reported for the whole sector; nobody knows how much of it is for this part"),
            Map.entry(
                    PRESENCE_WITHHELD,
                    "who works here is usually not shown to this audience; nobody in sight does not mean nobody"),
            Map.entry(
                    SECTOR_NOT_STATED,
                    "organisations are reported here whose sectors nobody states; some may work in this one"),
            Map.entry(STALE_PRESENCE, "some of the work had ended, or lies outside the period"),
            Map.entry(SUBSECTOR_PRESENCE, "somebody works in a part of this sector, which is a row of its own"),
            Map.entry(SUPPRESSED, "a figure is too small to show to this audience"),
            Map.entry(UNCERTAIN, "the truth may lie in a better band than the one named")));

    private Flags() {}

    /** What a flag says, by its word, in order of the words. */
    public static Map<String, String> meanings() {
        return MEANINGS;
    }

    /** The word of a flag without its number. */
    static String word(String flag) {
        int number = flag.indexOf('=');
        return number < 0 ? flag : flag.substring(0, number);
    }
}
