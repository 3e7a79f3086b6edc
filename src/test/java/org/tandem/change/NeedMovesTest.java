package org.tandem.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.coverage.Basis;
import org.tandem.coverage.CoverageOptions;
import org.tandem.model.Audience;
import org.tandem.render.Format;

/** A figure that is no longer stated is told apart from need that has fallen. */
class NeedMovesTest {
    private final Made january = new Made("2024-01-31");
    private final Made february = new Made("2024-02-29");

    private String page() {
        return Format.MD.render(ChangeReport.document(Made.between(february, january)));
    }

    private static String head(String page) {
        return page.substring(0, page.indexOf("| State "));
    }

    /** Beta's figure is blanked, Gamma's raised, Delta's stated for the first time; Alpha's partner alone is another. */
    private void blanked() {
        january.need("SS01/EDU", 9000)
                .partner("A", "SS01/EDU", -1)
                .need("SS02/EDU", 4000)
                .partner("A", "SS02/EDU", -1)
                .need("SS03/EDU", 700)
                .partner("A", "SS03/EDU", -1)
                .need("SS04/EDU", -1)
                .partner("A", "SS04/EDU", -1);
        february.need("SS01/EDU", 9000)
                .partner("B", "SS01/EDU", -1)
                .need("SS02/EDU", -1)
                .partner("A", "SS02/EDU", -1)
                .need("SS03/EDU", 800)
                .partner("A", "SS03/EDU", -1)
                .need("SS04/EDU", 300)
                .partner("A", "SS04/EDU", -1);
        january.named("SS02", "Beta").named("SS03", "Gamma").named("SS04", "Delta");
        february.named("SS02", "Beta").named("SS03", "Gamma").named("SS04", "Delta");
    }

    @Test
    void aFigureNoLongerStatedIsToldByNameAtTheTop() {
        blanked();

        assertThat(head(page()))
                .contains("- **People in need are no longer stated in 1 cell:** Beta [SS02], Education (4,000 before).")
                .contains("- **People in need are newly stated in 1 cell:** Delta [SS04], Education (300 now).")
                .contains(
                        "- More people are in need in 1 cell, fewer in none: Gamma [SS03], Education (800, before 700).");
    }

    @Test
    void theTotalOfTheSectorSaysWhatOfItIsNoLongerStated() {
        blanked();

        assertThat(page().substring(page().indexOf("## Sectors before and now")))
                .contains("| EDU    |            4 |     4 |         13,700 |  10,100 |")
                .contains(
                        "- Education: of those in need before, 4,000 no longer stated in 1 area; of those in need now, 300"
                                + " newly stated in 1 area.");
    }

    @Test
    void cellsWhosePeopleInNeedChangedComeBeforeThoseOfOtherPartners() {
        blanked();
        String page = page();
        String other =
                page.substring(page.indexOf("## Other cells that changed"), page.indexOf("## Sectors before and now"));

        assertThat(other.lines().filter(line -> line.contains("[SS") || line.contains("SS01")))
                .extracting(line -> line.replaceAll("^\\| (?:.*\\[)?(SS0.).*", "$1"))
                .containsExactly("SS02", "SS04", "SS03", "SS01");
        assertThat(other).contains("| Beta [SS02]  | EDU    |          4,000 | not known |");
    }

    @Test
    void theCoverageReportSaysTheSame() {
        blanked();
        ChangeResult result = Made.between(february, january);
        State now = result.now();
        String gaps = Format.MD.render(org.tandem.coverage.CoverageReport.document(
                now.coverage(), now.visible(), org.tandem.model.Boundaries.NONE, SinceThen.of(result), false));

        assertThat(gaps.substring(0, gaps.indexOf("## The worst gaps")))
                .contains("**People in need are no longer stated in 1 cell:** Beta [SS02], Education (4,000 before).");
        assertThat(gaps.substring(gaps.indexOf("## Over time")))
                .contains("- Education: of those in need before, 4,000 no longer stated in 1 area;");
    }

    @Test
    void aRowThatIsGoneIsNoLongerStatedToo() {
        blanked();
        february.needs.remove("SS02/EDU");

        assertThat(head(page())).contains("no longer stated in 1 cell:** Beta [SS02], Education (4,000 before).");
    }

    @Test
    void cellsAreToldWhereRowsAreBroughtUp() {
        blanked();
        CoverageOptions whole = new CoverageOptions(Basis.REACHED, OptionalInt.of(0), Set.of(), Set.of(), false);
        january.options = whole;
        february.options = whole;

        assertThat(head(page())).contains("no longer stated in 1 cell:** Beta [SS02], Education (4,000 before).");
    }

    @Test
    void whatIsOnlyTooSmallToShowIsStated() {
        blanked();
        february.need("SS02/EDU", 4);
        january.need("SS04/EDU", 4);
        january.audience = Audience.PUBLIC;
        february.audience = Audience.PUBLIC;

        assertThat(head(page())).doesNotContain("stated").doesNotContain("Beta").doesNotContain("Delta");
    }

    @Test
    void figuresOfAnAreaThatWasSplitAreStatedUnderItsNewCodes() {
        january.need("SS01/EDU", 1000);
        february.need("SS11/EDU", 600).need("SS12/EDU", 400).moved("SS01", "SS11", "SS12");

        assertThat(head(page())).doesNotContain("stated");
    }

    @Test
    void anAreaThatOnlyHasAnotherCodeStatesWhatItStated() {
        january.need("SS01/EDU", 1000);
        february.need("SS11/EDU", 1000).moved("SS01", "SS11");

        assertThat(head(page())).doesNotContain("stated").doesNotContain("More people");
    }
}
