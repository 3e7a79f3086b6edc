package org.tandem.coverage;

import java.util.ArrayList;
import java.util.List;
import org.tandem.document.Block;
import org.tandem.document.Line;
import org.tandem.model.Workspace;
import org.tandem.sharing.Visible;

/** What must be known before anything else: what could not be used or shown, and what the report is about. */
final class Opening {
    private Opening() {}

    static List<Block> of(CoverageResult result, Visible visible) {
        Workspace workspace = visible.workspace();
        FilesRead files = new FilesRead(workspace);
        List<Block> blocks = new ArrayList<>();
        int setAside = files.unusable();
        if (setAside > 0) {
            blocks.add(new Block.Paragraph(Line.empty()
                    .strong("Part of the input could not be used:")
                    .plain(" " + Wording.count(setAside, "row was", "rows were") + " set aside; ")
                    .code("tandem check")
                    .plain(" names each with its line.")));
        }
        if (visible.presenceWithheld()) {
            blocks.add(new Block.Paragraph(Line.empty()
                    .strong("Some records of who works where may not be shown to this audience.")
                    .plain(" Where the report says that nobody works somewhere, it means nobody that may be shown.")));
        }
        long later = result.cells().stream()
                .filter(gap -> gap.has(Flag.ASSESSED_LATER))
                .count();
        if (later > 0) {
            blocks.add(new Block.Paragraph(Line.empty()
                    .strong("Some figures were not known on "
                            + workspace.operation().asOf() + ":")
                    .plain(" in " + Wording.count(later, "cell", "cells")
                            + " the only assessment is dated after that day. It is used, and flagged ")
                    .code(Flag.ASSESSED_LATER.word())
                    .plain(".")));
        }
        if (withoutFigures(result)) {
            blocks.add(
                    new Block.Paragraph(
                            Line.empty()
                                    .strong(
                                            result.options().basis() == Basis.PLANNED
                                                    ? "No figure of people planned for is stated."
                                                    : "No figure of people reached is stated" + butFor(result) + ".")
                                    .plain(
                                            " The tables tell who works where, not for how many. Where coverage is 0 %, nobody is reported.")));
        }
        if (allOver(result)) {
            blocks.add(new Block.Paragraph(Line.empty()
                    .strong("No table tells of work on " + workspace.operation().asOf() + ".")
                    .plain(
                            " What the tables of who works where tell of had ended by then, or lies outside the period. Where the"
                                    + " report says that nobody is there, it means that nobody is reported to be.")));
        }
        blocks.addAll(FirstFigures.of(result, visible));
        blocks.add(Block.paragraph(scope(result, workspace) + " " + files.sentence()));
        if (!result.reason().isEmpty()) {
            blocks.add(new Block.Paragraph(Line.empty().strong("No rows:").plain(" " + result.reason() + ".")));
        }
        return blocks;
    }

    /** The larger area for which alone such a figure is stated. */
    private static String butFor(CoverageResult result) {
        String whole = result.headline().figures().reached().of();
        return whole.isEmpty() ? "" : " but for " + whole + " as a whole";
    }

    /** Whether somebody works in cells, and none of them has a figure of people. */
    private static boolean withoutFigures(CoverageResult result) {
        boolean any = false;
        for (Gap gap : result.cells()) {
            if (gap.reached().low().exceeds(0) || gap.hidden().contains(Figure.REACHED)) {
                return false;
            }
            any |= gap.has(Flag.PRESENCE_ONLY);
        }
        return any;
    }

    /** Whether work is told of that is over, and none that goes on. */
    private static boolean allOver(CoverageResult result) {
        boolean any = false;
        for (Gap gap : result.cells()) {
            if (gap.presence() == PresenceWord.SINGLE || gap.presence() == PresenceWord.SEVERAL) {
                return false;
            }
            any |= gap.has(Flag.STALE_PRESENCE);
        }
        return any;
    }

    private static String scope(CoverageResult result, Workspace workspace) {
        CoverageOptions options = result.options();
        List<String> only = new ArrayList<>();
        options.areas().stream().sorted().map(workspace.areas()::label).forEach(only::add);
        options.sectors().stream().sorted().forEach(only::add);
        String limited = only.isEmpty() ? "" : ", only " + String.join(", ", only);
        String level = options.byMissionArea()
                ? ", by mission area"
                : options.level().isPresent()
                        ? ", brought up to admin level " + options.level().getAsInt()
                        : ", at the finest level stated";
        return "Coverage by people " + (options.basis() == Basis.PLANNED ? "planned for" : "reached") + limited + level
                + ". " + Wording.count(result.gaps().size(), "row", "rows") + ".";
    }
}
