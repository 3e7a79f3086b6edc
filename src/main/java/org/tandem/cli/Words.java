package org.tandem.cli;

/** What help says in more than one place. */
public final class Words {
    /** Of the first argument of a command. */
    public static final String WORKSPACE = "a folder with a tandem.yaml (default: the nearest from here upward)";

    private Words() {}
}
