package org.tandem.cli;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.diagnostic.Finding;
import org.tandem.load.RowFate;
import org.tandem.load.RowOutcome;
import org.tandem.load.RowWatch;
import org.tandem.model.Audience;
import org.tandem.render.RejectsCsv;
import org.tandem.sharing.FindingsFor;
import org.tandem.sharing.HiddenNames;
import org.tandem.sharing.SmallCounts;
import org.tandem.source.CsvRow;
import org.tandem.source.Sensitivity;
import org.tandem.source.Spool;

/**
 * Gathers the rows that are set aside while a workspace is read, on disk, and writes them once it is known who will read
 * them. A row whose level nobody states may be worth more than it says: it goes to no audience but the internal one.
 */
final class Rejects implements RowWatch, Closeable {
    private final Spool rows;
    private String file = "";
    private List<String> headings = List.of();
    private int width;
    private int count;

    /** What was written. */
    record Written(int rows, int withheld) {
        /** As {@code 3 rows that were set aside, 1 withheld}. */
        String words() {
            return String.format(
                    Locale.ROOT,
                    "%,d %s set aside%s",
                    rows,
                    rows == 1 ? "row that was" : "rows that were",
                    withheld == 0 ? "" : String.format(Locale.ROOT, ", %,d more withheld", withheld));
        }
    }

    private Rejects(Spool rows) {
        this.rows = rows;
    }

    /** An empty one. */
    static Rejects open() {
        try {
            return new Rejects(Spool.open());
        } catch (IOException e) {
            throw Ending.output("cannot set rows aside in the folder for temporary files: " + Output.why(e));
        }
    }

    @Override
    public void table(String name, String kind, String shape, List<String> above) {
        file = name;
        headings = above;
    }

    @Override
    public void row(RowFate fate) {
        if (fate.outcome() != RowOutcome.SET_ASIDE) {
            return; // a row of another country has nothing to mend
        }
        CsvRow row = fate.row();
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            cells.add(row.cell(i));
        }
        Sensitivity level = fate.levelStated() ? fate.sensitivity() : Sensitivity.SEVERE;
        setDown(row.line(), level, rules(fate.findings()), reason(fate.findings()), cells, fate.counts());
    }

    @Override
    public void broken(Finding finding) {
        if (finding.origin().line() > 0) {
            if (!finding.origin().file().equals(file)) {
                table(finding.origin().file(), "", "", List.of());
            }
            List<Finding> one = List.of(finding);
            setDown(finding.origin().line(), Sensitivity.SEVERE, rules(one), reason(one), List.of(), List.of());
        }
    }

    private void setDown(
            int line, Sensitivity level, String rules, String reason, List<String> cells, List<String> counts) {
        try {
            DataOutputStream out = rows.out();
            Spool.write(out, file);
            out.writeInt(line);
            Spool.write(out, level.name());
            Spool.write(out, rules);
            Spool.write(out, reason);
            write(out, headings);
            write(out, cells);
            write(out, counts);
            width = Math.max(width, Math.max(1, Math.max(headings.size(), cells.size())));
            count++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            Spool.write(out, text);
        }
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        int size = in.readInt();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            texts.add(Spool.text(in));
        }
        return texts;
    }

    private static String rules(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().id()).distinct().collect(Collectors.joining("; "));
    }

    private static String reason(List<Finding> findings) {
        return findings.stream().map(Rejects::reason).collect(Collectors.joining("; "));
    }

    private static String reason(Finding finding) {
        String more = Stream.of(
                        finding.expected().isEmpty() ? "" : "expected: " + finding.expected(),
                        finding.nearest().isEmpty() ? "" : "nearest: `" + finding.nearest() + "`")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
        return finding.message() + (more.isEmpty() ? "" : " (" + more + ")");
    }

    /** Writes those that {@code audience} may see; none that may hold one of {@code small}. */
    Written write(Writer out, Audience audience, SmallCounts small, HiddenNames hidden, Path folder)
            throws IOException {
        RejectsCsv csv = new RejectsCsv(out, width);
        BrokenLines broken = new BrokenLines(folder);
        String open = "";
        int written = 0;
        DataInputStream in = rows.read(0, rows.size());
        for (int i = 0; i < count; i++) {
            String name = Spool.text(in);
            int line = in.readInt();
            Sensitivity level = Sensitivity.valueOf(Spool.text(in));
            String rules = Spool.text(in);
            String reason = Spool.text(in);
            List<String> above = texts(in);
            List<String> cells = texts(in);
            boolean few = texts(in).stream().anyMatch(small::in);
            if (few
                    || !FindingsFor.sees(audience, level)
                    || hidden.in(reason)
                    || cells.stream().anyMatch(hidden::in)) {
                continue;
            }
            if (!name.equals(open) && !above.isEmpty()) {
                csv.headings(name, above);
                open = name;
            }
            csv.row(name, line, rules, reason, cells.isEmpty() ? List.of(broken.line(name, line)) : cells);
            written++;
        }
        return new Written(written, count - written);
    }

    @Override
    public void close() {
        rows.close();
    }
}
