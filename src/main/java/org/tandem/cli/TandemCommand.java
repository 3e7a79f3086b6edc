package org.tandem.cli;

import java.util.concurrent.Callable;

/** A command: what it takes, and what it does. It is made when it is named. */
public interface TandemCommand extends Callable<Integer> {
    /** Declares its options and arguments in the order of help. */
    void declare(Declared options);

    /** Does what was asked for; the exit code. */
    @Override
    Integer call();
}
