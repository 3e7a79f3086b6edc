package org.tandem.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.model.FileIntake;
import org.tandem.model.Need;
import org.tandem.model.Policy;

/** Tables with a column, or a few, for each sector. */
class SideBySideTest {
    @TempDir
    private Path folder;

    private TableRun run;

    @BeforeEach
    void begin() {
        run = new TableRun(folder, "SSD");
    }

    /** Sector and group to people in need, targeted, reached, severity; {@code ?} for unknown. */
    private Map<String, String> figures() {
        Map<String, String> figures = new TreeMap<>();
        run.needs.forEach(need -> figures.put(
                need.sector() + " " + need.group().code(),
                String.join(
                        "/",
                        text(need.inNeed().orElse(-1)),
                        text(need.targeted().orElse(-1)),
                        text(need.reached().orElse(-1)),
                        text(need.severity().orElse(-1)))));
        return figures;
    }

    private static String text(long value) {
        return value < 0 ? "?" : Long.toString(value);
    }

    @Test
    void aGroupOverMergedCellsSaysWhatTheSectorsBelowItHold() {
        FileIntake intake = run.needs(
                ",,Populaton,Cluster PiN,,,Protection AoR,,",
                "Admin 2,Admin 2 P-Code,Population,Education,NFI,Shelter,Child Protection,Livlihood,Final PiN",
                "Malakal,SS0702,1000,100.4,30,20,50,7,400");
        assertThat(intake.shape()).isEqualTo("JIAF people in need");
        assertThat(figures())
                .isEqualTo(Map.of(
                        "EDU ALL", "100/?/?/?",
                        "SHL ALL", "30/?/?/?",
                        "PRO-CPN ALL", "50/?/?/?",
                        "Intersectoral ALL", "400/?/?/?"));
        assertThat(run.needs).allMatch(need -> need.population().orElse(0) == 1000);
    }

    @Test
    void aSeverityTableHasNoPeopleInNeed() {
        FileIntake intake = run.needs(
                "Location,,,,,Irreversible Harm",
                ",,,,,",
                "Admin 2 P-Code,Education,Health,WASH,Final Severity,Livlihood Coping",
                "SS0702,4,,2.5,3,5");
        assertThat(intake.shape()).isEqualTo("JIAF severity");
        assertThat(figures()).isEqualTo(Map.of("EDU ALL", "?/?/?/4", "Intersectoral ALL", "?/?/?/3"));
        assertThat(run.only("severity-out-of-range").origin().line()).isEqualTo(4);
    }

    @Test
    void pairsUnderASectorAreItsTargetAndWhoWasReached() {
        FileIntake intake = run.needs(
                "Where,OVERALL,,FOOD SECURITY,,,HEALTH,,WASH,",
                "Admin 1 P-Code,Target,Reached,In need,Target,Reached,Target,Reached,Target,Reached",
                "SS07,90,40,200,50,20,60,,0,0");
        assertThat(intake.shape()).isEqualTo("figures by sector");
        assertThat(figures())
                .isEqualTo(Map.of(
                        "Intersectoral ALL", "?/90/40/?",
                        "FSC ALL", "200/50/20/?",
                        "HEA ALL", "?/60/?/?",
                        "WSH ALL", "?/0/0/?"));
    }

    @Test
    void frenchAndSpanishHeadingsGiveTheSame() {
        run.needs("PIN,,,", "Code departement,Éducation,Santé,EHA", "SS0702,1,2,3");
        Map<String, String> french = figures();
        run.needs.clear();
        run.needs("Personas con necesidades,,,", "Admin 2 código,Educación,Salud,Agua y saneamiento", "SS0702,1,2,3");
        assertThat(figures()).isEqualTo(french).hasSize(3);
    }

    @Test
    void sectorsWithoutAWordOfWhatTheyHoldAreNotGuessed() {
        run.needs("Admin 2 P-Code,Education,Health,WASH", "SS0702,1,2,3");
        assertThat(run.needs).isEmpty();
        assertThat(run.told()).containsExactly("table-not-recognised 1:0");
    }

    @Test
    void severalRowsOfOneUnitAreParts() {
        run.needs("Admin 2 P-Code,Education PiN,Health PiN,WASH PiN", "SS0702,10,5,1", "SS0702,7,,1", "SS0702,10,5,1");
        assertThat(run.told()).containsExactly("row-duplicate 4:0");
        NeedLedger ledger = new NeedLedger(LocalDate.of(2014, 6, 15), Policy.DEFAULT, run.findings::add);
        run.needs.forEach(ledger::add);
        List<Need> needs = ledger.needs();
        assertThat(needs)
                .extracting(need -> need.sector() + " " + need.inNeed().orElse(-1))
                .containsExactly("EDU 17", "HEA 5", "WSH 2");
        assertThat(needs).allMatch(need -> need.rival().isEmpty());
    }

    @Test
    void attributesOrHeadingsTellTheSectorOfATag() {
        FileIntake intake = run.needs(
                "Where,Food,,Child protection,",
                "County,Need,Target,Need,Target",
                "#adm1+code,#inneed + food,#targeted+food,#inneed+protection+child,#targeted",
                "SS07,9,8,7,6");
        assertThat(intake.shape()).isEqualTo("HXL tags");
        assertThat(figures()).isEqualTo(Map.of("FSC ALL", "9/8/?/?", "PRO-CPN ALL", "7/6/?/?"));
    }

    @Test
    void groupsUnderOneTagAreNotTheWhole() {
        run.needs(
                "County,Cluster,Women,Men,Girls",
                "#adm1+code,#sector,#inneed+f+adults,#inneed+m+adults,#inneed",
                "SS07,WASH,9,8,7");
        assertThat(figures())
                .isEqualTo(Map.of("WSH f - adults", "9/?/?/?", "WSH m - adults", "8/?/?/?", "WSH f - 0-17", "7/?/?/?"));
    }

    @Test
    void aRowWithoutAnyFigureIsSetAside() {
        FileIntake intake = run.needs("Admin 2 P-Code,Education PiN,Health PiN,WASH PiN", "SS0702,,,", "SS0703,x,,");
        assertThat(run.told()).containsExactlyInAnyOrder("figures-blank 2:0", "number-invalid 3:8");
        assertThat(intake.rowsSetAside()).isEqualTo(2);
    }
}
