package org.tandem.document;

/** How a value is to be seen, without saying what it is of; a format chooses the colour, and never shows the colour alone. */
public enum Tone {
    WORST,
    LOW,
    MIDDLE,
    GOOD,
    /** More than there should be. */
    OVER,
    /** Nobody knows. */
    UNKNOWN,
    /** Nothing is called for here. */
    NONE,
    /** Nothing is stated here at all. */
    EMPTY
}
