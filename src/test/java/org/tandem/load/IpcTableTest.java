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
}
