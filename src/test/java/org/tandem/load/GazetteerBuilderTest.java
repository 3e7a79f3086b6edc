package org.tandem.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.diagnostic.Finding;
import org.tandem.model.Area;
import org.tandem.model.Gazetteer;

class GazetteerBuilderTest {
    private final List<Finding> findings = new ArrayList<>();

    @Test
    void theCountryIsAlwaysThere() {
        assertThat(stated().areas())
                .extracting(Area::code, Area::name, Area::level)
                .containsExactly(tuple("SSD", "South Sudan", 0));
    }

    @Test
    void aCountryRowIsTheRootUnderEitherCode() {
        Gazetteer areas = stated(Rows.area(2, "SS", "Sudan du Sud", -1, ""), Rows.area(3, "SS07", "", -1, "SS"));
        assertThat(areas.areas())
                .extracting(Area::code, Area::name, Area::level, Area::parent)
                .containsExactly(tuple("SS07", "", 1, "SSD"), tuple("SSD", "Sudan du Sud", 0, ""));
        assertThat(findings).isEmpty();
    }

    @Test
    void levelsAndParentsComeFromTheCodesWhereTheyAreNotStated() {
        Gazetteer areas = stated(Rows.area(2, "SS0707", "Malakal", -1, ""), Rows.area(3, "SS07", "Upper Nile", -1, ""));
        assertThat(areas.areas())
                .extracting(Area::code, Area::level, Area::parent)
                .containsExactly(tuple("SS07", 1, "SSD"), tuple("SS0707", 2, "SS07"), tuple("SSD", 0, ""));
    }

    @Test
    void anAreaWhoseParentIsMissingKeepsTheLevelOfItsCode() {
        assertThat(stated(Rows.area(2, "SS0707", "Malakal", -1, "")).find("SS0707"))
                .hasValueSatisfying(area -> {
                    assertThat(area.level()).isEqualTo(2);
                    assertThat(area.parent()).isEqualTo("SSD");
                });
    }

    @Test
    void localCodesHangOnTheirStatedParents() {
        Gazetteer areas = GazetteerBuilder.stated(
                List.of(Rows.area(2, "kokkina", "", -1, "north-west"), Rows.area(3, "north-west", "", -1, "CYP")),
                "CYP",
                findings::add);
        assertThat(areas.lineage("kokkina"))
                .extracting(Area::code, Area::level)
                .containsExactly(tuple("kokkina", 2), tuple("north-west", 1), tuple("CYP", 0));
    }

    @Test
    void aCodeThatStandsTwiceIsToldAndTheFirstIsUsed() {
        Gazetteer areas = stated(Rows.area(2, "SS07", "Upper Nile", 1, ""), Rows.area(3, "SS07", "Other", 1, ""));
        assertThat(areas.label("SS07")).isEqualTo("Upper Nile [SS07]");
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(TableRules.ID_DUPLICATE);
            assertThat(finding.origin().line()).isEqualTo(3);
        });
    }

    @Test
    void anUnknownParentIsToldAndTheCodeDecides() {
        Gazetteer areas = stated(Rows.area(2, "SS07", "", 1, "SSD"), Rows.area(3, "SS0707", "", 2, "SS97"));
        assertThat(areas.at("SS0707", 1).map(Area::code)).contains("SS07");
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(TableRules.AREA_PARENT_UNKNOWN);
            assertThat(finding.message()).isEqualTo("`SS97`, the parent of SS0707, is not in the gazetteer");
            assertThat(finding.nearest()).isEqualTo("SS07");
        });
    }

    @Test
    void aCircleIsToldOnceAndCutAtTheSamePlaceForAnyOrder() {
        Area a = Rows.area(2, "SS01", "", -1, "SS03");
        Area b = Rows.area(3, "SS02", "", -1, "SS01");
        Area c = Rows.area(4, "SS03", "", -1, "SS02");
        Area below = Rows.area(5, "SS0201", "", -1, "SS02");
        Gazetteer one = stated(below, a, b, c);
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(TableRules.AREA_CIRCLE);
            assertThat(finding.origin().line()).isEqualTo(2);
            assertThat(finding.message()).isEqualTo("SS01 lies in itself by way of its parent `SS03`");
        });
        assertThat(one.lineage("SS03")).extracting(Area::code).containsExactly("SS03", "SS02", "SS01", "SSD");
        assertThat(stated(c, b, a, below).areas()).containsExactlyElementsOf(one.areas());
        assertThat(stated(b, below, c, a).areas()).containsExactlyElementsOf(one.areas());
    }

    @Test
    void anAreaThatIsItsOwnParentIsACircle() {
        assertThat(stated(Rows.area(2, "SS07", "", 1, "SS07")).find("SS07").map(Area::parent))
                .contains("SSD");
        assertThat(findings).extracting(Finding::rule).containsExactly(TableRules.AREA_CIRCLE);
    }

    private Gazetteer stated(Area... areas) {
        return GazetteerBuilder.stated(List.of(areas), "SSD", findings::add);
    }
}
