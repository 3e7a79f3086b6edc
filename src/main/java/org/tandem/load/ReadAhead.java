package org.tandem.load;

import java.util.concurrent.atomic.AtomicBoolean;
import org.tandem.vocabulary.Vocabulary;

/**
 * Reads the words that nearly every workspace needs in a thread of its own, while the command line is taken apart and
 * {@code tandem.yaml} is read: a fifth of the work of a small command. Who needs a word sooner waits for it, or reads it.
 */
public final class ReadAhead extends Thread {
    private static final AtomicBoolean BEGUN = new AtomicBoolean();

    private ReadAhead() {
        super("read-ahead");
        setDaemon(true);
    }

    /** Begins, unless it has begun before. */
    public static void begin() {
        if (!BEGUN.getAndSet(true)) {
            new ReadAhead().start();
        }
    }

    /** In the order in which they are needed. */
    @Override
    public void run() {
        Vocabulary words = Vocabulary.standard();
        words.countries();
        words.sectors();
        words.organisationTypes();
        Headings.standard();
        words.groups();
        words.severities();
        words.statuses();
    }
}
