package org.tandem.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.tandem.coverage.Basis;
import org.tandem.coverage.FlagWords;
import org.tandem.diagnostic.Findings;
import org.tandem.diagnostic.Rule;
import org.tandem.diagnostic.Suggestion;
import org.tandem.model.Audience;
import org.tandem.model.Capacities;
import org.tandem.model.Policy;
import org.tandem.model.Tables;
import org.tandem.model.Workspace;
import org.tandem.sharing.Sharing;
import org.tandem.vocabulary.Vocabulary;

/** Tells what a rule means, lists all rules, or prints the policy, the norms or the tables in force. */
public final class ExplainRun {
    private final Session session;

    public ExplainRun(Session session) {
        this.session = session;
    }

    /**
     * Writes what is known of {@code topic}; the list of rules when there is none.
     *
     * @param second the word after it; empty where there is none
     * @param third the word after that; empty where there is none
     * @param basis what coverage goes by, for a row of gaps
     * @param level what rows of gaps are brought up to; null for the finest
     */
    public ExitCode run(
            @Nullable String topic,
            String second,
            String third,
            @Nullable Path workspace,
            CommonOptions common,
            String basis,
            @Nullable Integer level) {
        if ("letter".equals(topic)) {
            common.validate();
            if (second.isEmpty()) {
                throw Ending.usage("name a row of the matrix, as `tandem explain letter gap:SS0609/WSH cimic-bentiu`");
            }
            Path folder = CommonOptions.folder(session, workspace);
            Output.write(session, null, new ExplainLetter(session, common).text(second, third, folder));
            return ExitCode.DONE;
        }
        if (!third.isEmpty()) {
            throw Ending.usage("only `tandem explain letter ROW ACTOR` takes a third word, not `" + topic + "`");
        }
        boolean takesSecond = topic != null && (CellTopic.asks(topic) || MandateTopic.asks(topic));
        if (!second.isEmpty() && !takesSecond) {
            throw Ending.usage(
                    "only `tandem explain gap AREA/SECTOR` and `tandem explain mandate MISSION` take a second word,"
                            + " not `" + topic + "`");
        }
        if (level != null && (topic == null || !CellTopic.asks(topic))) {
            throw Ending.usage("only `tandem explain gap AREA/SECTOR` takes `--level`");
        }
        if (topic == null) {
            Output.write(session, null, list());
        } else if (CellTopic.asks(topic)) {
            common.validate();
            CommonOptions.oneOf("--basis", basis, List.of("reached", "planned"));
            String cell = CellTopic.typed(topic, second);
            ScopeOptions.checkLevel(level);
            Basis which = basis.equals("planned") ? Basis.PLANNED : Basis.REACHED;
            Path folder = CommonOptions.folder(session, workspace);
            Output.write(
                    session,
                    null,
                    new ExplainGap(session, common, which, level == null ? OptionalInt.empty() : OptionalInt.of(level))
                            .text(cell, folder));
        } else if (MandateTopic.asks(topic)) {
            Output.write(session, null, MandateTopic.text(second));
        } else if (topic.equals("policy")) {
            Output.write(session, null, policy(workspace, common));
        } else if (topic.equals("norms")) {
            Output.write(session, null, norms(workspace, common));
        } else if (topic.equals("legal-rules") || topic.equals("align-rules")) {
            Output.write(session, null, table(topic, workspace, common));
        } else if (ExplainLine.asks(topic)) {
            common.validate();
            Path folder = workspace == null ? ExplainLine.folder(session, topic) : Workspaces.at(session, workspace);
            Output.write(session, null, new ExplainLine(session, common).text(topic, folder));
        } else if (FlagWords.meaning(topic).isPresent()) {
            Output.write(
                    session,
                    null,
                    "flag `" + topic + "`: " + FlagWords.meaning(topic).orElse("") + "\n");
        } else {
            Rule rule = RuleCatalogue.find(topic.toLowerCase(Locale.ROOT)).orElseThrow(() -> unknown(topic));
            Output.write(session, null, RuleCatalogue.page(rule));
        }
        return ExitCode.DONE;
    }

    private static Ending unknown(String topic) {
        List<String> topics =
                new ArrayList<>(RuleCatalogue.all().stream().map(Rule::id).toList());
        topics.add("policy");
        topics.add("norms");
        topics.add("legal-rules");
        topics.add("align-rules");
        topics.add("gap");
        topics.addAll(FlagWords.all());
        topics.add("mandate");
        topics.add("letter");
        String meant = Suggestion.nearest(topic, topics)
                .map(near -> "; did you mean `" + near + "`?")
                .orElse("");
        return Ending.usage("there is no rule `" + topic + "`" + meant + " (`tandem explain` lists them all)");
    }

    private static String list() {
        StringBuilder out = new StringBuilder();
        for (Rule rule : RuleCatalogue.all()) {
            out.append(String.format(
                    Locale.ROOT, "%-32s %-8s %s%n", rule.id(), rule.severity().word(), rule.title()));
        }
        return out.toString().replace("\r\n", "\n");
    }

    /** The workspace that is asked about; empty where there is none. */
    private Optional<Workspace> workspace(@Nullable Path typed, CommonOptions common) {
        common.validate();
        Path folder = typed != null ? Workspaces.at(session, typed) : Workspaces.nearestOrNull(session);
        return folder == null
                ? Optional.empty()
                : Optional.of(Opened.load(session, new CommonOptions(), folder, Findings.KEEP)
                        .workspace()
                        .map(all -> seen(all, common))
                        .orElseThrow(() -> Ending.input("the workspace cannot be used; `tandem check` tells why")));
    }

    /** As the audience may know it: tables and policy are records like others. */
    private static Workspace seen(Workspace all, CommonOptions common) {
        Audience asked = common.audience();
        Audience own = all.operation().audience();
        return Sharing.visible(all, asked != null ? asked : own != null ? own : Audience.INTERNAL)
                .workspace();
    }

    private static String inForce(Workspace workspace) {
        return "in force in `" + workspace.operation().name() + "`";
    }

    private String norms(@Nullable Path typed, CommonOptions common) {
        return workspace(typed, common)
                .map(each -> NormsText.of(each.capacity(), inForce(each)))
                .orElseGet(() -> NormsText.of(Capacities.NONE, "those of Tandem, for want of a workspace here"));
    }

    private String table(String topic, @Nullable Path typed, CommonOptions common) {
        Optional<Workspace> workspace = workspace(typed, common);
        String whose = workspace.map(ExplainRun::inForce).orElse("those of Tandem, for want of a workspace here");
        Tables own = workspace.map(Workspace::tables).orElse(Tables.STANDARD);
        Vocabulary ours = Vocabulary.standard();
        return topic.equals("legal-rules")
                ? TablesText.of(ours.legal().with(own.legal()), whose)
                : TablesText.of(ours.tensions().with(own.tensions()), whose);
    }

    private String policy(@Nullable Path typed, CommonOptions common) {
        Optional<Workspace> workspace = workspace(typed, common);
        return PolicyText.of(
                workspace.map(Workspace::policy).orElse(Policy.DEFAULT),
                workspace.map(ExplainRun::inForce).orElse("the defaults of Tandem, for want of a workspace here"));
    }
}
