package org.tandem.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tandem.convert.Target;
import org.tandem.diagnostic.Findings;
import org.tandem.diagnostic.Severity;
import org.tandem.model.Audience;
import org.tandem.model.FileIntake;
import org.tandem.render.FindingsText;
import org.tandem.sharing.TableSharing;

/** What is said on standard error of a conversion: what was written, what of the table could not go with it. */
final class ConvertTold {
    /** Headings named in a line before the rest is only counted. */
    private static final int NAMED = 6;

    private final Session session;
    private final CommonOptions options;
    private final Subject subject;
    private final Converted converted;
    private final Findings findings;

    ConvertTold(Session session, CommonOptions options, Subject subject, Converted converted, Findings findings) {
        this.session = session;
        this.options = options;
        this.subject = subject;
        this.converted = converted;
        this.findings = findings;
    }

    /** Ends the command where not one row can be written. */
    void refuseWhereNothingIsLeft(TableSharing sharing) {
        if (converted.written() > 0) {
            return;
        }
        new Told(session, options).all(findings);
        if (converted.intake().rowsUsed() == 0) {
            throw Ending.input("not one row of `" + subject.name() + "` can be used; nothing was written");
        }
        left();
        throw Ending.input(
                converted.withheld() > 0
                        ? "`" + subject.name() + "` holds nothing that `"
                                + sharing.audience().code() + "` may see; nothing was written"
                        : "no record of `" + subject.name() + "` can be said in this form; nothing was written");
    }

    void tell(Target target, String out, @Nullable Path log, int logged, Audience audience) {
        if (options.quiet) {
            return;
        }
        if (options.verbose) {
            new Told(session, options).all(findings);
        }
        List<String> parts = new ArrayList<>();
        FileIntake seen = converted.intake().upTo(audience.limit());
        parts.add(String.format(
                Locale.ROOT,
                "wrote %s %s to %s: %s used, %,d of them repaired, %,d set aside%s",
                counted(converted.written(), "row"),
                target.words(),
                out,
                counted(seen.rowsUsed(), "row"),
                seen.rowsRepaired(),
                seen.rowsUnusable(),
                seen.rowsUnusable() == 0 ? "" : rejects(log)));
        if (seen.rowsElsewhere() > 0) {
            parts.add(counted(seen.rowsElsewhere(), "row") + " of other countries left out");
        }
        if (converted.withheld() > 0) {
            parts.add(counted(converted.withheld(), "record") + " withheld from `" + audience.code() + "`");
        }
        if (converted.suppressed() > 0) {
            parts.add(counted(converted.suppressed(), "figure") + " too small to show left blank");
        }
        if (log != null) {
            parts.add(counted(logged, "line") + " of cleaning log in `" + log + "`");
        }
        session.tell(String.join("; ", parts));
        left();
        int troubles = findings.count(Severity.ERROR) + findings.count(Severity.WARNING);
        if (!options.verbose && troubles > 0) {
            session.tell(FindingsText.summary(findings) + " in the table; "
                    + (subject.inside() ? "`tandem check` lists them" : "`-v` lists them"));
        }
    }

    private String rejects(@Nullable Path log) {
        return subject.inside()
                ? " (`tandem check --rejects FILE` writes those)"
                : log == null ? " (`--log FILE` names those)" : "";
    }

    /** What could not go with the table. */
    private void left() {
        if (!converted.unread().isEmpty()) {
            List<String> unread = converted.unread();
            int more = unread.size() - NAMED;
            session.tell("not read and left out: "
                    + unread.stream()
                            .limit(NAMED)
                            .map(heading -> "`" + heading + "`")
                            .collect(Collectors.joining(", "))
                    + (more > 0 ? " and " + counted(more, "more column") : ""));
        }
        if (!converted.lost().isEmpty()) {
            session.tell("no place in this form for: " + listed(converted.lost(), "`", "` of "));
        }
        if (!converted.left().isEmpty()) {
            session.tell("left out: "
                    + converted.left().entrySet().stream()
                            .map(entry -> counted(entry.getValue(), "record") + " " + entry.getKey())
                            .collect(Collectors.joining(", ")));
        }
    }

    private static String listed(Map<String, Integer> counts, String before, String between) {
        return counts.entrySet().stream()
                .map(entry -> before + entry.getKey() + between + counted(entry.getValue(), "record"))
                .collect(Collectors.joining(", "));
    }

    private static String counted(int number, String what) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? what : what + "s");
    }
}
