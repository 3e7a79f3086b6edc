package org.tandem.cli;

/** Ends a command early, with what to tell the user. Not a bug: the user's files, command line or disk are the cause. */
public final class Ending extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ExitCode code;

    public Ending(ExitCode code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    public ExitCode code() {
        return code;
    }

    /** The words; never null. */
    public String words() {
        String message = getMessage();
        return message == null ? "" : message;
    }

    /** The command line is wrong. */
    public static Ending usage(String message) {
        return new Ending(ExitCode.USAGE, message);
    }

    /** The input cannot be used. */
    public static Ending input(String message) {
        return new Ending(ExitCode.INPUT, message);
    }

    /** The output cannot be written. */
    public static Ending output(String message) {
        return new Ending(ExitCode.OUTPUT, message);
    }
}
