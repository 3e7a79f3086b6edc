package org.tandem.legal;

import java.util.List;

/**
 * A resolution or rule of law that a plan cites.
 *
 * @param written as it stands in the file
 * @param ref without article parts and paragraphs, as {@code GC IV art. 23} or {@code S/RES/2155 (2014)}
 * @param instrument as {@code GC IV}, {@code CIHL}, {@code S/RES} or {@code A/RES}; empty for anything else
 * @param paragraphs of a resolution, as {@code 138-139}; empty where it names none
 */
record Citation(String written, String ref, String instrument, String paragraphs) {
    /** The outcome of the World Summit of 2005, a text on many things. */
    static final String SUMMIT = "A/RES/60/1";

    /** The resolution of the Assembly of 2009 on it, and the report of the Secretary-General with its three pillars. */
    private static final List<String> ON_PROTECTION = List.of("A/RES/63/308", "A/63/677");

    /** Whether it cites what the World Summit of 2005 said of the responsibility to protect, or a text on that alone. */
    boolean responsibilityToProtect() {
        return (ref.equals(SUMMIT) && paragraphs.matches(".*\\b(138|139|140)\\b.*")) || ON_PROTECTION.contains(ref);
    }

    /** What a short form of the responsibility to protect stands for, as {@code R2P}. */
    static Citation ofProtection(String written) {
        return new Citation(written, SUMMIT, "A/RES", "138-139");
    }

    boolean council() {
        return instrument.equals("S/RES");
    }
}
