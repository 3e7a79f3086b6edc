package org.tandem.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tandem.change.State;
import org.tandem.coverage.CoverageOptions;
import org.tandem.diagnostic.Findings;
import org.tandem.model.Area;
import org.tandem.model.Gazetteer;
import org.tandem.model.Organisation;
import org.tandem.sharing.Visible;
import org.tandem.source.TempFolder;

/** Reads older states of a workspace, the newer before the older, to be held against the newest: for the same audience, areas and sectors. */
final class OlderState {
    private final Session session;
    private final CommonOptions common;
    private final Analyses now;
    /** Whom a later state withholds: no older one names them either. */
    private List<Organisation> withheld;

    OlderState(Session session, CommonOptions common, Opened newest, Analyses now) {
        this.session = session;
        this.common = common;
        this.now = now;
        this.withheld = newest.withheld(now.visible().audience());
    }

    /** The state in a folder. */
    State folder(Path typed, String name) {
        Path folder = Workspaces.at(session, typed);
        return state(Opened.older(session, common, folder, name, session.today(), withheld), name);
    }

    /** The state at a revision of the git repository that {@code folder} lies in. */
    State revision(Path folder, String typed) {
        GitRevision revision = GitRevision.of(session, folder, typed);
        try (TempFolder copy = TempFolder.open()) {
            revision.into(copy);
            return state(
                    Opened.older(session, common, copy.path(), revision.name(), revision::day, withheld),
                    revision.name());
        } catch (IOException e) {
            throw Ending.input("`--rev " + typed + "` cannot be read: " + Output.why(e));
        }
    }

    private State state(Opened opened, String name) {
        Visible visible = opened.visible(now.visible().audience());
        Findings findings = opened.findingsFor(now.visible().audience(), List.of());
        withheld = opened.withheld(now.visible().audience());
        new Told(session, common).older(name, findings);
        return State.older(
                name,
                visible,
                options(visible.workspace().areas()),
                now.visible().workspace().policy());
    }

    /** Ends the command where a state is later than the next: what is new would be called closed. */
    static void inOrder(List<State> earlier, State now) {
        for (int i = 0; i < earlier.size(); i++) {
            State then = earlier.get(i);
            State next = i + 1 < earlier.size() ? earlier.get(i + 1) : now;
            if (then.asOf().isAfter(next.asOf())) {
                throw Ending.usage("`" + then.name() + "` is as of " + then.asOf() + " and `" + next.name() + "` as of "
                        + next.asOf() + "; name the older state first");
            }
        }
    }

    /** What the newest report is about, with its areas under the codes that the older state has for them. */
    private CoverageOptions options(Gazetteer then) {
        CoverageOptions options = now.coverage().options();
        if (options.areas().isEmpty()) {
            return options;
        }
        Gazetteer areas = now.visible().workspace().areas();
        Set<String> codes = new TreeSet<>(options.areas());
        for (Area area : then.areas()) {
            boolean inside = areas.now(area.code()).stream()
                    .anyMatch(code -> options.areas().stream().anyMatch(asked -> areas.within(code, asked)));
            if (inside) {
                codes.add(area.code());
            }
        }
        return options.within(codes);
    }
}
