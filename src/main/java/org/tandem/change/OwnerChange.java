package org.tandem.change;

/** An action of the register that somebody else owns than before; an empty name where nobody does. */
public record OwnerChange(String id, String action, String then, String now) {}
