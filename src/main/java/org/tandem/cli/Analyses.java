package org.tandem.cli;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tandem.alignment.Alignment;
import org.tandem.alignment.AlignmentResult;
import org.tandem.coverage.Basis;
import org.tandem.coverage.Coverage;
import org.tandem.coverage.CoverageOptions;
import org.tandem.coverage.CoverageResult;
import org.tandem.coverage.Gap;
import org.tandem.coverage.SplitBy;
import org.tandem.diagnostic.Finding;
import org.tandem.legal.Legal;
import org.tandem.legal.LegalResult;
import org.tandem.meeting.Agenda;
import org.tandem.meeting.AgendaResult;
import org.tandem.meeting.Occurrence;
import org.tandem.requests.Requests;
import org.tandem.requests.RequestsResult;
import org.tandem.requests.Waiting;
import org.tandem.responsibility.Matrix;
import org.tandem.responsibility.MatrixOptions;
import org.tandem.responsibility.Responsibility;
import org.tandem.sharing.Visible;

/** The analyses of one visible workspace, each made once and only when asked for. */
public final class Analyses {
    private final Visible visible;
    private final ScopeOptions scope;
    /** What is known, where what is visible holds something that is only assumed. */
    private final @Nullable Visible known;

    private @Nullable CoverageResult coverage;
    private @Nullable Matrix matrix;
    private @Nullable RequestsResult requests;

    public Analyses(Visible visible, ScopeOptions scope) {
        this(visible, scope, null);
    }

    private Analyses(Visible visible, ScopeOptions scope, @Nullable Visible known) {
        this.visible = visible;
        this.scope = scope;
        this.known = known;
    }

    public Visible visible() {
        return visible;
    }

    public CoverageResult coverage() {
        if (coverage == null) {
            coverage = known == null
                    ? Coverage.of(visible, options(visible))
                    : Coverage.assuming(visible, known, options(known));
        }
        return coverage;
    }

    private CoverageOptions options(Visible of) {
        return new CoverageOptions(
                scope.basis.equals("planned") ? Basis.PLANNED : Basis.REACHED,
                scope.level == null ? OptionalInt.empty() : OptionalInt.of(scope.level),
                scope.areaCodes(of.workspace().areas()),
                scope.sectorCodes(),
                scope.by());
    }

    /** Those of all areas and sectors as {@code check} makes them; these where they are so. */
    Analyses whole() {
        return options(visible).equals(CoverageOptions.DEFAULT) ? this : new Analyses(visible, new ScopeOptions());
    }

    /** The same analyses of {@code assumed}, which holds something that is only assumed of this workspace. */
    Analyses assuming(Visible assumed) {
        return new Analyses(assumed, scope, visible);
    }

    /** The gaps in rank order. */
    public List<Gap> gaps() {
        return coverage().gaps();
    }

    public Matrix matrix() {
        if (matrix == null) {
            matrix = Responsibility.of(visible, gaps(), requests(), MatrixOptions.USUAL.within(areas()));
        }
        return matrix;
    }

    /** What is wrong with the letters, apart from what a request says itself. */
    List<Finding> letters() {
        return Responsibility.check(visible, gaps(), requests());
    }

    public RequestsResult requests() {
        if (requests == null) {
            requests = Requests.of(visible, wholeGaps());
        }
        return requests;
    }

    /** What becomes of the requests of {@code other}, whose needs are those of this workspace. */
    RequestsResult requests(Visible other) {
        return Requests.of(other, wholeGaps());
    }

    /** The gaps of all areas and sectors: which request comes first does not depend on what part a reader looks at. */
    private List<Gap> wholeGaps() {
        CoverageOptions asked = options(visible);
        boolean whole = asked.areas().isEmpty()
                && asked.sectors().isEmpty()
                && asked.level().isEmpty()
                && asked.by() == SplitBy.NOTHING;
        return whole ? gaps() : Coverage.of(visible, CoverageOptions.DEFAULT).gaps();
    }

    /** By what right the activities in scope are done. */
    public LegalResult legal() {
        return Legal.of(visible, areas(), scope.sectorCodes());
    }

    /** How priorities, objectives and protocols in scope stand to each other. */
    public AlignmentResult alignment() {
        return Alignment.of(visible, coverage());
    }

    /** The matrix as it is asked for. */
    public Matrix matrix(MatrixOptions options) {
        return options.equals(MatrixOptions.USUAL)
                ? matrix()
                : Responsibility.of(visible, gaps(), requests(), options.within(areas()));
    }

    private Set<String> areas() {
        return scope.areaCodes(visible.workspace().areas());
    }

    public AgendaResult agenda(Occurrence meeting) {
        return Agenda.of(visible, meeting, gaps(), matrix(), Waiting.of(requests(), visible));
    }
}
