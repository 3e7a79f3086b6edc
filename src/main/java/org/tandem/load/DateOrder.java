package org.tandem.load;

/** Which of two small numbers of a day such as {@code 03/04/2014} is the month. */
enum DateOrder {
    DAY_FIRST("day first"),
    MONTH_FIRST("month first"),
    /** Some days can only be read one way, others only the other way. */
    BOTH("day first and month first"),
    /** Nothing tells. */
    UNKNOWN("unknown");

    private final String words;

    DateOrder(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** The order of a pattern such as {@code dd/MM/yyyy}, in the letters of English, French or Spanish; UNKNOWN for another. */
    static DateOrder ofPattern(String pattern) {
        String letters = pattern.toLowerCase(java.util.Locale.ROOT);
        int month = letters.indexOf('m');
        int day = Math.max(letters.indexOf('d'), letters.indexOf('j'));
        return day < 0 || month < 0 ? UNKNOWN : day < month ? DAY_FIRST : MONTH_FIRST;
    }
}
