package org.tandem.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.TestWorkspace;
import org.tandem.model.Measure;
import org.tandem.model.Need;
import org.tandem.model.Presence;

/** What each hashtag says a column holds, as the HXL standard 1.1 and its older forms have it. */
class HxlTagsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "#sector, SECTOR",
        "#sector+name, SECTOR_NAME",
        "#subsector+name, SECTOR_NAME",
        "#org, ORGANISATION",
        "#org+name, ORGANISATION",
        "#org+acronym, ORGANISATION_ACRONYM",
        "#org+code, ORGANISATION_ACRONYM",
        "#org+type, ORGANISATION_TYPE",
        "#activity, ACTIVITY",
        "#status, STATUS",
        "#date+start, FROM",
        "#date+end, TO",
        "#targeted, TARGETED",
        "#reached, REACHED",
        "#country, COUNTRY",
        "#country+code, COUNTRY",
        "#location+code, COUNTRY",
        "#loc+code, AREA",
        "#geo+code, AREA",
        "#beneficiary+type, GROUP"
    })
    void aTagOfAPresenceTableNamesItsField(String tag, Field field) {
        assertThat(HxlTags.columns(List.of(tag), TableKind.PRESENCE).of(field)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "#inneed, PEOPLE_IN_NEED",
        "#population, POPULATION",
        "#affected, AFFECTED",
        "#severity, SEVERITY",
        "#population+group, POPULATION_GROUP",
        "#population_group+code, POPULATION_GROUP",
        "#population+status, POPULATION_STATUS",
        "#gender+code, GENDER",
        "#age+range, AGE",
        "#age_range, AGE",
        "#is_disabled, DISABLED",
        "#category, GROUP",
        "#adm+level, ADMIN_LEVEL",
        "#meta+source, SOURCE"
    })
    void aTagOfANeedsTableNamesItsField(String tag, Field field) {
        assertThat(HxlTags.columns(List.of(tag), TableKind.NEEDS).of(field)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"#geo+code, CODE", "#loc+name, NAME", "#adm+level, LEVEL", "#access, ACCESS"})
    void aTagOfAGazetteerNamesItsField(String tag, Field field) {
        assertThat(HxlTags.columns(List.of(tag), TableKind.AREAS).of(field)).isZero();
    }

    /** The women among people in need are a part of them; taken for the whole, they would hide the others. */
    @Test
    void aPartOfTheFigureIsNotTheFigure() {
        Columns columns = HxlTags.columns(
                List.of("#inneed+f", "#inneed+m", "#inneed", "#age+min", "#org+funding"), TableKind.NEEDS);

        assertThat(columns.of(Field.PEOPLE_IN_NEED)).isEqualTo(2);
        assertThat(columns.has(Field.AGE)).isFalse();
        assertThat(columns.has(Field.ORGANISATION)).isFalse();
    }

    @Test
    void tagsWinOverHeadingsAndMayStandBelowALegend() {
        TestWorkspace workspace = TestWorkspace.in(folder).file("needs/a.csv", """
                Needs of June,,,
                sector,area,severity,population
                # adm2 +code,#sector,# inneed,#severity
                SS0707,EDU,40000,4
                """);

        assertThat(workspace.workspace().needs())
                .extracting(Need::area, Need::sector, Need::inNeed, Need::severity)
                .containsExactly(tuple("SS0707", "EDU", Measure.of(40_000), Measure.of(4)));
    }

    @Test
    void theFinestLevelThatARowTellsIsItsArea() {
        TestWorkspace workspace = TestWorkspace.in(folder).file("presence/a.csv", """
                Org,State,County,Sector
                #org,#adm1+code,#adm2+code,#sector
                River Relief,SS07,SS0707,EDU
                River Relief,SS02,,EDU
                """);

        assertThat(workspace.workspace().presence())
                .extracting(Presence::area)
                .containsExactlyInAnyOrder("SS0707", "SS02");
    }
}
