package org.tandem.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** How wide the terminal is: what {@code COLUMNS} says, else what the system's {@code stty} does, else what is usual. */
final class TerminalWidth {
    private static final int USUAL = 80;
    private static final int NARROWEST = 20;
    private static final int WIDEST = 1000;
    private static final File TERMINAL = new File("/dev/tty");

    private TerminalWidth() {}

    static int of(Session session) {
        int stated = width(session.env().getOrDefault("COLUMNS", ""));
        if (stated > 0) {
            return stated;
        }
        int asked = TERMINAL.exists() ? asked() : 0;
        return asked > 0 ? asked : USUAL;
    }

    /** Rows and columns, as {@code 24 80}; 0 where the program is not there or there is no terminal. */
    private static int asked() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(TERMINAL)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!stty.waitFor(1, TimeUnit.SECONDS)) {
                stty.destroy();
                return 0;
            }
            String said = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return width(said.substring(said.lastIndexOf(' ') + 1));
        } catch (IOException notThere) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static int width(String text) {
        if (!text.matches("[0-9]{1,4}")) {
            return 0;
        }
        int width = Integer.parseInt(text);
        return width < NARROWEST ? 0 : Math.min(WIDEST, width);
    }
}
