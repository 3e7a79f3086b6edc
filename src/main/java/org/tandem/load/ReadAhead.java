package org.tandem.load;

import java.time.LocalDateTime;
import java.time.ZoneId;
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
        Headings.standard();
        words.sectors();
        words.organisationTypes();
        times();
        words.groups();
        words.severities();
        words.statuses();
    }

    /** Has the JDK load its time zones and forms of times, which meetings are stated in. */
    @SuppressWarnings("ReturnValueIgnored")
    private static void times() {
        ZoneId.of("UTC");
        LocalDateTime.parse("2000-01-01T00:00");
    }
}
