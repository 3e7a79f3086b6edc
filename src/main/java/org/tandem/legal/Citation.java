package org.tandem.legal;

/**
 * A resolution or rule of law that a plan cites.
 *
 * @param written as it stands in the file
 * @param ref without article parts and paragraphs, as {@code GC IV art. 23} or {@code S/RES/2155 (2014)}
 * @param instrument as {@code GC IV}, {@code CIHL}, {@code S/RES} or {@code A/RES}; empty for anything else
 * @param paragraphs of a resolution, as {@code 138-139}; empty where it names none
 */
record Citation(String written, String ref, String instrument, String paragraphs) {
    /** Whether it cites what the World Summit of 2005 said of the responsibility to protect. */
    boolean responsibilityToProtect() {
        return ref.equals("A/RES/60/1") && paragraphs.matches(".*\\b(138|139|140)\\b.*");
    }

    boolean council() {
        return instrument.equals("S/RES");
    }
}
