package org.tandem.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Area tables of the food security phases. */
class IpcTableTest {
    @TempDir
    private Path folder;

    private TableRun run;

    @BeforeEach
    void begin() {
        run = new TableRun(folder, "SSD");
    }

    private String need() {
        NeedRow need = run.needs.get(0);
        return need.sector() + " " + need.inNeed().orElse(-1) + " of "
                + need.population().orElse(-1) + ", phase " + need.severity().orElse(-1) + ", " + need.method() + ", "
                + need.assessedOn();
    }

    /** The reference date is 1 June 2024. */
    @Test
    void thePeriodInForceIsRead() {
        run.needs(
                "Date of analysis,Country,Area code,Current from,Current to,Population analyzed current,Phase 3+ number current,Phase 3+ percentage current,"
                        + "First projection from,First projection to,Population analyzed first projection,Phase 3+ number first projection,Phase 3 number first projection",
                "2024-02-01,SSD,SS0702,2024-02-01,2024-04-30,1000,300,0.3,2024-05-01,2024-08-31,1100,450,200");
        assertThat(need()).isEqualTo("FSC 450 of 1100, phase -1, ipc first projection, 2024-02-01");
    }

    private static final String TWO_PERIODS =
            "Area code,Current from,Current to,Phase 3+ number current,First projection from,First projection to,Phase 3+ number first projection";

    @Test
    void aPeriodThatEndsBeforeItBeginsIsToldAndItsDaysNotUsed() {
        run.needs(TWO_PERIODS, "SS0702,2024-04-30,2024-02-01,300,2024-05-01,2024-08-31,450");
        assertThat(run.told()).containsExactly("period-reversed 2:19");
        // without days the current situation counts as in force
        assertThat(need()).isEqualTo("FSC 300 of -1, phase -1, ipc current, null");
    }

    @Test
    void aYearThatNoAnalysisReachesIsTold() {
        run.needs(
                TWO_PERIODS,
                "SS0702,2024-02-01,2024-04-30,300,2024-05-01,2204-08-31,450",
                "SS0703,2204-02-01,2204-04-30,300,2024-05-01,2024-08-31,450",
                "SS0704,1024-02-01,,300,2024-05-01,2026-05-01,450",
                "SS0705,2022-06-01,2024-05-31,300,2034-12-01,2034-12-31,450");
        assertThat(run.told())
                .containsExactly(
                        "period-unlikely 2:45", "period-unlikely 3:8", "period-unlikely 4:8", "period-unlikely 4:35");
    }

    @Test
    void aProjectionYetToBeginIsNotRead() {
        run.needs(
                "Area code,Current from,Current to,Phase 3+ number current,First projection from,First projection to,Phase 3+ number first projection,Phase 4 number first projection",
                "SS0702,2024-02-01,2024-04-30,300,2024-09-01,2024-12-31,450,5");
        assertThat(need()).isEqualTo("FSC 300 of -1, phase -1, ipc current, 2024-02-01");
    }

    @Test
    void phasesThreeToFiveAreAddedUnderThreeRowsOfHeadings() {
        run.needs(
                "Population numbers,,,,,,",
                ",Population,Crisis,Emergency,Catastrophe,IPC,IPC",
                "Admin 2 P-Code,2024,IPC 3,IPC 4,IPC 5,Phase,Phase Category",
                "SS0702,1000,200,50,,4,Emergency",
                "TOTAL,1000,200,50,,,");
        assertThat(need()).isEqualTo("FSC 250 of 1000, phase 4, ipc, null");
        assertThat(run.needs).hasSize(1);
        assertThat(run.told()).contains("totals-row 5:1");
    }

    @Test
    void aRowWithoutPhasesIsSetAside() {
        run.needs("Area code,Phase 3+ number current,Phase 4 number current", "SS0702,,");
        assertThat(run.needs).isEmpty();
        assertThat(run.told()).contains("figures-blank 2:0");
    }

    @Test
    void aTitleSaysFromWhenUntilWhenThePeriodIs() {
        run.needs(
                "Somewhere 2024 Post Gu IPC Population Numbers: Projection (Apr-Jun 2024),,,,,,",
                ",,Apr-Jun 2024 (# of People in) ,,,,District",
                ",Population,Crisis,Emergency,Catastrophe,IPC,IPC",
                "Admin 2 P-Code,2024,IPC 3,IPC 4,IPC 5,Phase,Phase Category",
                "SS0702,1000,200,50,,4,Emergency");
        assertThat(need()).isEqualTo("FSC 250 of 1000, phase 4, ipc first projection, 2024-04-01");
        assertThat(run.told()).contains("period-from-heading 2:3");
    }

    @Test
    void groupsOfColumnsSayWhichPeriodTheyAreAndWhenItIs() {
        run.needs(
                ",Situation actuelle (janv. - mars 2024),,,Situation projetée (avril à juin 2024),,",
                "Admin 2 P-Code,Population,Phase 3,Phase 4,Population,Phase 3,Phase 4",
                "SS0702,1000,200,50,1100,300,70");
        assertThat(need()).isEqualTo("FSC 370 of 1100, phase -1, ipc first projection, 2024-04-01");
        assertThat(run.told()).contains("period-from-heading 1:2", "period-from-heading 1:43");
    }

    @Test
    void aTitleOfTwoPeriodsIsReadForTheOneItNames() {
        run.needs(
                "Current: Feb-Apr 2024; Projection: September 2024 - January 2025,,,,",
                "Admin 2 P-Code,Phase 3 current,Phase 4 current,Phase 3 projection,Phase 4 projection",
                "SS0702,200,50,300,70");
        assertThat(need()).isEqualTo("FSC 250 of -1, phase -1, ipc current, 2024-02-01");
    }

    @Test
    void aTitleThatSaysTwoThingsSaysNothing() {
        run.needs("\"Feb-Apr 2024, Sep-Dec 2024\",,", "Admin 2 P-Code,Phase 3,Phase 4", "SS0702,200,50");
        assertThat(need()).isEqualTo("FSC 250 of -1, phase -1, ipc, null");
    }

    @Test
    void whatTheRowSaysOfItsPeriodCountsBeforeTheTitle() {
        run.needs(
                "Current (Jan-Mar 2024),,,",
                "Admin 2 P-Code,Current from,Phase 3 current,Phase 4 current",
                "SS0702,2024-05-01,200,50");
        assertThat(need()).isEqualTo("FSC 250 of -1, phase -1, ipc current, 2024-05-01");
        assertThat(run.told()).doesNotContain("period-from-heading");
    }
}
