package org.tandem.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What happens when Tandem itself is at fault: a report file with versions and the place in the code, and none of the data.
 * Messages of exceptions are left out, for they may quote a cell.
 */
final class BugReport {
    private BugReport() {}

    static ExitCode write(Session session, Throwable bug) {
        StringBuilder report = new StringBuilder("Tandem " + Version.number() + ", Java " + Version.java() + ", "
                + System.getProperty("os.name") + "\nThis report holds no data of the workspace.\n");
        for (Throwable cause = bug; cause != null; cause = cause.getCause()) {
            report.append('\n').append(cause.getClass().getName()).append('\n');
            StackTraceElement[] places = cause.getStackTrace();
            for (int i = 0; i < Math.min(places.length, 60); i++) {
                report.append("    at ").append(places[i]).append('\n');
            }
        }
        session.tell(
                "tandem: this is a bug in Tandem, not in your files; nothing was written" + saved(report.toString()));
        return ExitCode.BUG;
    }

    private static String saved(String report) {
        try {
            Path file = Files.createTempFile("tandem-bug-", ".txt");
            Files.writeString(file, report);
            return "\n  please send this report, which holds no data of the workspace: " + file;
        } catch (IOException e) {
            return "\n  the report could not be saved: no temporary folder can be written";
        }
    }
}
