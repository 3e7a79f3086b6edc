package org.tandem.cli;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** A line on the terminal for work that takes more than a second; nothing anywhere else. */
final class Progress {
    private static final long FIRST_MILLIS = 1000;
    private static final long NEXT_MILLIS = 500;

    private final Session session;
    private final AtomicBoolean done = new AtomicBoolean();
    private final AtomicBoolean shown = new AtomicBoolean();
    private final Thread thread;

    private Progress(Session session, String what) {
        this.session = session;
        this.thread = new Thread(() -> tell(what), "progress");
        thread.setDaemon(true);
    }

    /** Does {@code work} and shows that it goes on; the line is gone when the work is done. */
    static <T> T during(Session session, CommonOptions options, String what, Supplier<T> work) {
        boolean dumb = "dumb".equals(session.env().get("TERM"));
        if (!session.errTerminal() || options.quiet || dumb) {
            return work.get();
        }
        Progress progress = new Progress(session, what);
        progress.thread.start();
        try {
            return work.get();
        } finally {
            progress.end();
        }
    }

    private void tell(String what) {
        long begun = System.nanoTime();
        try {
            Thread.sleep(FIRST_MILLIS);
            while (!done.get()) {
                long seconds = (System.nanoTime() - begun) / 1_000_000_000L;
                synchronized (session.err()) {
                    if (!done.get()) {
                        shown.set(true);
                        session.err().print("\r" + what + " ... " + seconds + " s");
                        session.err().flush();
                    }
                }
                Thread.sleep(NEXT_MILLIS);
            }
        } catch (InterruptedException e) {
            // Closed: there is nothing more to show.
            return;
        }
    }

    private void end() {
        done.set(true);
        thread.interrupt();
        synchronized (session.err()) {
            if (shown.get()) {
                session.err().print("\r\u001b[K");
                session.err().flush();
            }
        }
    }
}
