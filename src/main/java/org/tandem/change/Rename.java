package org.tandem.change;

/**
 * A partner that bears another name than before.
 *
 * @param then its name in the older state
 * @param now its name in the newer
 * @param sure whether the workspace says that they are one, by profile or other names; else only the places and sectors they
 *     work in are the same, and somebody has to say
 */
public record Rename(String then, String now, boolean sure) {}
