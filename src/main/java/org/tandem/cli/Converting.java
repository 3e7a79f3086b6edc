package org.tandem.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tandem.convert.AreasConversion;
import org.tandem.convert.Conversion;
import org.tandem.convert.Forms;
import org.tandem.convert.HidingSink;
import org.tandem.convert.RowSink;
import org.tandem.convert.Target;
import org.tandem.diagnostic.Finding;
import org.tandem.document.Cell;
import org.tandem.load.AreaEditions;
import org.tandem.load.RowWatch;
import org.tandem.load.TableLoader;
import org.tandem.load.TableSetting;
import org.tandem.model.Area;
import org.tandem.model.FileIntake;
import org.tandem.sharing.HiddenNames;
import org.tandem.sharing.TableSharing;

/** Reads one table and writes it on, row by row. */
final class Converting {
    private final Subject subject;
    private final String kind;
    private final Target target;
    private final TableSetting setting;
    private final TableSharing sharing;
    private final HiddenNames hidden;
    private final Consumer<Finding> findings;

    Converting(
            Subject subject,
            String kind,
            Target target,
            TableSetting setting,
            TableSharing sharing,
            HiddenNames hidden,
            Consumer<Finding> findings) {
        this.subject = subject;
        this.kind = kind;
        this.target = target;
        this.setting = setting;
        this.sharing = sharing;
        this.hidden = hidden;
        this.findings = findings;
    }

    Converted to(RowSink out, @Nullable RowSink log) {
        RowSink seen = new HidingSink(out, hidden);
        RowSink seenLog = log == null ? null : new HidingSink(log, hidden);
        return kind.equals("areas") ? areas(seen, seenLog) : rows(seen, seenLog);
    }

    private Converted areas(RowSink out, @Nullable RowSink log) {
        AreasConversion conversion = new AreasConversion(sharing, out, log);
        TableLoader.Rows<Area> read = TableLoader.namedAreas(
                subject.file(), subject.name(), setting.context(need -> {}, presence -> {}, findings, conversion));
        List<Area> inForce =
                AreaEditions.inForce(read.records(), setting.operation().asOf());
        conversion.write(inForce, setting.operation().country(), target == Target.HXL, findings);
        return new Converted(
                read.intake(),
                conversion.written(),
                conversion.withheld(),
                conversion.suppressed(),
                conversion.unread().stream().map(hidden::without).toList(),
                Map.of(),
                Map.of());
    }

    private Converted rows(RowSink out, @Nullable RowSink log) {
        Set<String> named = target == Target.OWN ? Set.of() : areasNamed();
        Forms forms = new Forms(target, setting.areas(), setting.operation().country(), named);
        Conversion conversion = new Conversion(forms, setting, sharing, out, log);
        FileIntake intake = read(conversion, findings);
        conversion.end();
        return new Converted(
                intake,
                conversion.written(),
                conversion.withheld(),
                conversion.suppressed(),
                conversion.unread().stream().map(hidden::without).toList(),
                conversion.losses().columns(),
                conversion.losses().rows());
    }

    private FileIntake read(RowWatch watch, Consumer<Finding> to) {
        return TableLoader.named(
                subject.file(), subject.name(), kind, setting.context(need -> {}, presence -> {}, to, watch));
    }

    /**
     * The areas of the rows that will be written. A form with a column per level must know how many there are before its first
     * row, and a workspace without a gazetteer learns from the whole table what lies where: the file is read once for that.
     */
    private Set<String> areasNamed() {
        Set<String> named = new TreeSet<>();
        Forms own = new Forms(Target.OWN, setting.areas(), setting.operation().country(), named);
        int[] column = {0};
        Conversion first = new Conversion(
                own,
                setting,
                sharing,
                new RowSink() {
                    @Override
                    public void head(List<String> words) {
                        column[0] = words.indexOf("area");
                    }

                    @Override
                    public void row(List<Cell> cells) {
                        if (cells.get(column[0]) instanceof Cell.Text area) {
                            named.add(area.text());
                        }
                    }
                },
                null);
        read(first, finding -> {});
        first.end();
        return named;
    }
}
