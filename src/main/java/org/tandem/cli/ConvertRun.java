package org.tandem.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tandem.convert.Target;
import org.tandem.diagnostic.Findings;
import org.tandem.load.LoadOptions;
import org.tandem.load.TableSetting;
import org.tandem.load.WorkspaceLoader;
import org.tandem.model.Audience;
import org.tandem.sharing.FindingsFor;
import org.tandem.sharing.HiddenNames;
import org.tandem.sharing.TableSharing;
import org.tandem.vocabulary.Vocabulary;

/** Writes one table anew: finds it, reads it with what its workspace says, narrows it to the audience, writes, tells, gates. */
public final class ConvertRun {
    /**
     * What was asked for.
     *
     * @param target the form, as {@code own}
     * @param table which table it is; null to recognise it
     * @param country of a table outside any workspace; null where not stated
     * @param output null for standard output
     * @param log null for none
     */
    public record Wish(
            String target,
            @Nullable String table,
            @Nullable String country,
            @Nullable Path output,
            @Nullable Path log) {}

    private final Session session;
    private final CommonOptions common;
    private final Wish wish;

    public ConvertRun(Session session, CommonOptions common, Wish wish) {
        this.session = session;
        this.common = common;
        this.wish = wish;
    }

    /** Converts {@code typed}; exit 1 only where a gate was asked for and failed. */
    public ExitCode run(Path typed, @Nullable Path typedWorkspace) {
        Target target = validate();
        Subject subject = Subject.of(session, typed, typedWorkspace, wish.country() != null);
        TableSetting setting = setting(subject);
        String kind = subject.kind(wish.table(), setting.hints());
        if (kind.equals("areas") && target == Target.HAPI) {
            throw Ending.usage("HAPI has no table of areas that Tandem could fill; use `--to own` or `--to hxl`");
        }
        refuse(subject, setting, wish.output());
        refuse(subject, setting, wish.log());
        Audience audience = audience(setting);
        TableSharing sharing = new TableSharing(audience, setting.policy());
        HiddenNames hidden =
                HiddenNames.of(setting.organisations(), setting.partners().listed(), audience);
        Findings found = new Findings(Findings.KEEP);
        try (TableFile out = TableFile.begin(session, wish.output());
                ConvertLog log = ConvertLog.begin(session, wish.log())) {
            Converted converted;
            try {
                converted = Progress.during(
                        session,
                        common,
                        "converting",
                        () -> new Converting(subject, kind, target, setting, sharing, hidden, found)
                                .to(out, log.sink()));
            } catch (UncheckedIOException e) {
                if (wish.output() == null && Output.readerLeft(Output.cause(e))) {
                    return ExitCode.DONE;
                }
                throw out.failed(e);
            }
            Findings told = FindingsFor.audience(found, List.of(), audience, hidden);
            ConvertTold words = new ConvertTold(session, common, subject, converted, told);
            words.refuseWhereNothingIsLeft(sharing);
            boolean closed = Gate.closed(common.failOn, told, Map.of());
            keep(out, log);
            words.tell(target, out.named(), wish.log(), log.rows(), audience);
            new Told(session, common).gate(closed);
            return closed ? ExitCode.GATE : ExitCode.DONE;
        }
    }

    /** Both are whole before either takes its place. */
    private void keep(TableFile out, ConvertLog log) {
        try {
            log.flush();
            out.keep();
            log.keep();
        } catch (UncheckedIOException e) {
            if (wish.output() == null && Output.readerLeft(Output.cause(e))) {
                return;
            }
            throw out.failed(e);
        }
    }

    private Target validate() {
        common.validate();
        CommonOptions.oneOf("--to", wish.target(), Target.codes());
        String table = wish.table();
        if (table != null) {
            CommonOptions.oneOf("--table", table, Subject.TABLES);
        }
        Path output = wish.output();
        Path log = wish.log();
        if (log != null && log.toString().equals("-")) {
            throw Ending.usage("`--log -` would mix the log with the table; name a file");
        }
        Extension.csv("-o", output, "a table is");
        Extension.csv("--log", log, "the cleaning log is");
        if (output != null && log != null && InputFiles.same(session, output, log)) {
            throw Ending.usage("`-o` and `--log` name the same file; name two");
        }
        return Target.of(wish.target()).orElseThrow();
    }

    private TableSetting setting(Subject subject) {
        LocalDate asOf = common.asOf();
        Path workspace = subject.workspace();
        String country = wish.country();
        if (workspace == null) {
            if (country == null) {
                throw Ending.usage(
                        "`" + subject.name()
                                + "` lies in no workspace; state its country with `--country`, as `--country SSD`, or a workspace with `-w`");
            }
            return TableSetting.alone(country, asOf == null ? session.today().get() : asOf)
                    .orElseThrow(() -> Ending.usage("`--country " + country + "` is not the code of a country; "
                            + Vocabulary.standard()
                                    .countries()
                                    .nearest(country)
                                    .map(near -> "did you mean `" + near + "`?")
                                    .orElse("write it as ISO 3166 does, as `SSD`")));
        }
        if (country != null) {
            throw Ending.usage("`--country` is for a table outside any workspace; here `tandem.yaml` states it");
        }
        Findings findings = new Findings(Findings.KEEP);
        LoadOptions options = new LoadOptions(asOf, session.today(), Findings.KEEP);
        return WorkspaceLoader.setting(workspace, options, findings).orElseThrow(() -> {
            Audience asked = common.audience();
            Findings told = FindingsFor.audience(
                    findings, List.of(), asked == null ? Audience.INTERNAL : asked, HiddenNames.NONE);
            new Told(session, common).all(told);
            return Ending.input("the workspace cannot be used: `tandem.yaml` cannot be used");
        });
    }

    /** A table of the workspace must not come back into it as one more input; one from outside may come in, but over nothing. */
    private void refuse(Subject subject, TableSetting setting, @Nullable Path output) {
        if (output == null || output.toString().equals("-")) {
            return;
        }
        InputFiles.refuseSame(session, subject.file(), output);
        Path target = session.resolve(output);
        Path folder = subject.inside() ? subject.workspace() : Workspaces.holding(target);
        if (folder != null && (subject.inside() || Files.exists(target))) {
            InputFiles.refuse(session, folder, InputFiles.hinted(setting.hints()), output);
        }
    }

    private Audience audience(TableSetting setting) {
        Audience asked = common.audience();
        Audience own = setting.operation().audience();
        return asked != null ? asked : own != null ? own : Audience.INTERNAL;
    }
}
