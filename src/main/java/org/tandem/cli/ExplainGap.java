package org.tandem.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.tandem.coverage.Basis;
import org.tandem.coverage.Coverage;
import org.tandem.coverage.CoverageOptions;
import org.tandem.coverage.CoverageResult;
import org.tandem.coverage.Derivation;
import org.tandem.coverage.Derivations;
import org.tandem.diagnostic.Findings;
import org.tandem.document.Document;
import org.tandem.load.Loaded;
import org.tandem.load.RowWatch;
import org.tandem.model.Audience;
import org.tandem.model.Workspace;
import org.tandem.render.Format;
import org.tandem.sharing.HiddenNames;
import org.tandem.sharing.Sharing;
import org.tandem.sharing.Visible;

/** Tells how one row of the coverage-gap report came about. */
final class ExplainGap {
    private final Session session;
    private final CommonOptions common;
    private final Basis basis;
    private final OptionalInt level;

    /**
     * @param level the level that rows are brought up to; empty for the finest
     */
    ExplainGap(Session session, CommonOptions common, Basis basis, OptionalInt level) {
        this.level = level;
        this.session = session;
        this.common = common;
        this.basis = basis;
    }

    /** The page about the cell written as {@code typed}. */
    String text(String typed, Path folder) {
        Workspace workspace = load(folder, RowWatch.NONE);
        Visible visible = Sharing.visible(workspace, audience(workspace));
        CellTopic cell = CellTopic.of(typed, visible.workspace().areas());
        CoverageResult result = Coverage.of(visible, new CoverageOptions(basis, level, Set.of(), Set.of(), false));
        Optional<Derivation> derivation = Derivations.of(visible, result, cell.area(), cell.sector());
        // Only now is it known which rows to keep: of a country there may be a million.
        CellRows rows = new CellRows(
                cell, visible.workspace().areas(), visible.audience(), HiddenNames.of(workspace, visible.audience()));
        load(folder, rows);
        Document page = derivation
                .map(found -> new GapStory(found, visible, rows, new PolicyPlaces(folder)).document(cell))
                .orElseGet(() -> new NoRowStory(cell, result, visible, rows).document());
        return Format.MD.render(page);
    }

    private Workspace load(Path folder, RowWatch watch) {
        Loaded loaded = Opened.load(session, common, folder, Findings.KEEP, watch);
        return loaded.workspace()
                .orElseThrow(() -> Ending.input("the workspace cannot be used; `tandem check` tells why"));
    }

    private Audience audience(Workspace workspace) {
        Audience asked = common.audience();
        Audience own = workspace.operation().audience();
        return asked != null ? asked : own != null ? own : Audience.INTERNAL;
    }
}
