package org.tandem.cli;

/** How Tandem ends; scripts rely on the numbers. */
public enum ExitCode {
    /** Done as asked. */
    DONE(0),
    /** Done, and the gate that was asked for failed. */
    GATE(1),
    /** The command line is wrong. */
    USAGE(2),
    /** The input cannot be used at all; nothing was written. */
    INPUT(3),
    /** The output could not be written; what stood there before still stands. */
    OUTPUT(4),
    /** A bug in Tandem. */
    BUG(70),
    /** Interrupted. */
    INTERRUPTED(130);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
