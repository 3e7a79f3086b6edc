package org.tandem.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tandem.diagnostic.Findings;
import org.tandem.diagnostic.Suggestion;
import org.tandem.model.Audience;
import org.tandem.model.Directory;
import org.tandem.model.Organisation;
import org.tandem.model.Post;
import org.tandem.model.Workspace;
import org.tandem.render.Format;
import org.tandem.responsibility.LetterStory;
import org.tandem.responsibility.Matrix;
import org.tandem.responsibility.MatrixOptions;
import org.tandem.responsibility.Responsibility;
import org.tandem.responsibility.RowKind;
import org.tandem.sharing.Sharing;
import org.tandem.sharing.Visible;

/** Tells why an actor holds a letter of a row, or holds none, and who else was looked at. */
final class ExplainLetter {
    private final Session session;
    private final CommonOptions common;

    ExplainLetter(Session session, CommonOptions common) {
        this.session = session;
        this.common = common;
    }

    /** The page about the row {@code id} and {@code actor}; about all its letters where that is empty. */
    String text(String id, String actor, Path folder) {
        Workspace workspace = Opened.load(session, common, folder, Findings.KEEP)
                .workspace()
                .orElseThrow(() -> Ending.input("the workspace cannot be used; `tandem check` tells why"));
        Audience own = workspace.operation().audience();
        Audience asked = common.audience();
        Visible visible = Sharing.visible(workspace, asked != null ? asked : own != null ? own : Audience.INTERNAL);
        Analyses analyses = new Analyses(visible, new ScopeOptions());
        LetterStory story = Responsibility.story(visible, analyses.gaps(), id).orElseThrow(() -> {
            List<String> rows =
                    analyses.matrix(new MatrixOptions(EnumSet.allOf(RowKind.class), Map.of())).rows().stream()
                            .map(Matrix.Row::id)
                            .toList();
            return Ending.usage("`" + id + "` is no row of the matrix" + meant(id, rows)
                    + " (`tandem raci --rows all -f csv` lists them)");
        });
        Directory directory = visible.workspace().directory();
        if (!actor.isEmpty() && !story.about(actor) && !directory.knows(actor)) {
            throw Ending.usage("`" + actor + "` is not a post or organisation of this workspace"
                    + near(actor, story, visible.workspace()));
        }
        return Format.MD.render(new LetterPage(story, visible).document(actor));
    }

    /** Who goes by that name, else the nearest id of those who hold a letter of the row, else of all. */
    private static String near(String typed, LetterStory story, Workspace workspace) {
        Directory directory = workspace.directory();
        List<String> called = Stream.concat(
                        workspace.organisations().stream()
                                .filter(each -> calls(each, typed))
                                .map(Organisation::id),
                        directory.posts().stream()
                                .map(Post::id)
                                .filter(id -> directory.name(id).equalsIgnoreCase(typed)))
                .toList();
        if (!called.isEmpty()) {
            return "; did you mean `" + String.join("` or `", called) + "`?";
        }
        List<String> holders =
                story.row().assignments().stream().map(Matrix.Assignment::actor).toList();
        String near = meant(typed, holders);
        near = near.isEmpty() ? meant(typed, directory.ids()) : near;
        return near.isEmpty() && !holders.isEmpty()
                ? "; letters of this row are held by `" + String.join("`, `", holders) + "`"
                : near;
    }

    private static boolean calls(Organisation organisation, String typed) {
        return Stream.concat(Stream.of(organisation.name(), organisation.acronym()), organisation.aliases().stream())
                .anyMatch(typed::equalsIgnoreCase);
    }

    private static String meant(String typed, List<String> all) {
        return Suggestion.nearest(typed, all)
                .map(near -> "; did you mean `" + near + "`?")
                .orElse("");
    }
}
