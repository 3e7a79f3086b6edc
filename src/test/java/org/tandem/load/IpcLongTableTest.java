package org.tandem.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.RealData;
import org.tandem.model.FileIntake;
import org.tandem.model.Measure;
import org.tandem.source.Sensitivity;

/**
 * Tables of food security phases with a row for each phase. The tables here are made up, under the headings that the
 * published ones have; the last test turns a published wide table into rows. The reference date is 1 June 2024.
 */
class IpcLongTableTest {
    private static final String LONG =
            "Date of analysis,Country,Total country population,Level 1,Area code,Validity period,From,To,Phase,Number,Percentage";
    private static final String HAPI =
            "location_code,has_hrp,in_gho,provider_admin1_name,provider_admin2_name,admin1_code,"
                    + "admin1_name,admin2_code,admin2_name,admin_level,ipc_phase,ipc_type,population_in_phase,"
                    + "population_fraction_in_phase,reference_period_start,reference_period_end";

    @TempDir
    private Path folder;

    private TableRun run;

    @BeforeEach
    void begin() {
        run = new TableRun(folder, "SSD");
    }

    private static String said(NeedRow need) {
        return need.area() + " " + need.sector() + " " + need.inNeed().orElse(-1) + " of "
                + need.population().orElse(-1) + ", phase " + need.severity().orElse(-1) + ", " + need.method() + ", "
                + need.assessedOn();
    }

    /** Rows of one period, a number for each of `all`, `3+` and 1 to 5; a blank for none. */
    private static List<String> rows(String area, String period, String... numbers) {
        List<String> rows = new ArrayList<>();
        String[] phases = {"all", "3+", "1", "2", "3", "4", "5"};
        for (int i = 0; i < phases.length; i++) {
            rows.add("Feb 2024,SSD,12000000,Upper Nile," + area + "," + period + "," + phases[i] + "," + numbers[i]
                    + ",");
        }
        return rows;
    }

    private FileIntake read(List<String> rows) {
        List<String> lines = new ArrayList<>(List.of(LONG));
        lines.addAll(rows);
        return run.needs(lines.toArray(String[]::new));
    }

    @Test
    void aReversedPeriodIsToldOnceForItsRows() {
        List<String> rows = new ArrayList<>();
        rows.addAll(rows("SS0702", "current,2024-04-30,2024-02-01", "1000", "300", "400", "300", "200", "100", "0"));
        rows.addAll(rows("SS0703", "current,2024-02-01,2204-04-30", "1000", "300", "400", "300", "200", "100", "0"));
        read(rows);
        // on the row of phase 3 or worse, that becomes the need
        assertThat(run.told())
                .filteredOn(told -> told.startsWith("period"))
                .containsExactly("period-reversed 3:60", "period-unlikely 10:60");
        assertThat(run.needs)
                .extracting(IpcLongTableTest::said)
                .containsExactly(
                        "SS0702 FSC 300 of 1000, phase 3, ipc current, 2024-02-01",
                        "SS0703 FSC 300 of 1000, phase 3, ipc current, 2024-02-01");
    }

    @Test
    void thePhasesOfThePeriodInForceAreOneNeed() {
        List<String> rows = new ArrayList<>();
        rows.addAll(rows("SS0702", "current,2024-02-01,2024-04-30", "1000", "300", "400", "300", "200", "100", "0"));
        rows.addAll(rows(
                "SS0702", "first projection,2024-05-01,2024-08-31", "1100", "450", "300", "350", "200", "230", "20"));
        FileIntake intake = read(rows);
        assertThat(intake.shape()).isEqualTo("IPC areas, a row per phase");
        assertThat(run.needs)
                .extracting(IpcLongTableTest::said)
                .containsExactly("SS0702 FSC 450 of 1100, phase 4, ipc first projection, 2024-02-01");
        assertThat(intake.rowsUsed()).isEqualTo(7);
        assertThat(run.findings)
                .filteredOn(finding -> finding.rule() == ShapeRules.PERIOD_NOT_READ)
                .hasSize(7)
                .extracting(finding -> finding.message())
                .containsOnly("`current` from 2024-02-01 to 2024-04-30 is not read on 2024-06-01,"
                        + " for `first projection` from 2024-05-01 to 2024-08-31 is, in column \"Validity period\"");
    }

    @Test
    void theOrderOfTheRowsIsNoDifference() {
        List<String> rows = new ArrayList<>();
        for (String area : List.of("SS0701", "SS0702", "SS0703")) {
            rows.addAll(rows(area, "current,2024-02-01,2024-04-30", "1000", "300", "400", "300", "200", "100", "0"));
            rows.addAll(rows(area, "first projection,2024-05-01,", "1000", "400", "300", "300", "150", "150", "100"));
        }
        Collections.shuffle(rows, new Random(7));
        read(rows);
        assertThat(run.needs)
                .extracting(IpcLongTableTest::said)
                .containsExactlyInAnyOrder(
                        "SS0701 FSC 400 of 1000, phase 4, ipc first projection, 2024-02-01",
                        "SS0702 FSC 400 of 1000, phase 4, ipc first projection, 2024-02-01",
                        "SS0703 FSC 400 of 1000, phase 4, ipc first projection, 2024-02-01");
    }

    @Test
    void withoutARowOfPhaseThreeOrWorseItsPhasesAreAdded() {
        read(List.of(
                "Feb 2024,SSD,,,SS0702,current,2024-02-01,2024-08-31,Phase 3,200,0.2",
                "Feb 2024,SSD,,,SS0702,current,2024-02-01,2024-08-31,Phase 4,50,0.05"));
        assertThat(run.needs)
                .extracting(IpcLongTableTest::said)
                .containsExactly("SS0702 FSC 250 of -1, phase 3, ipc current, 2024-02-01");
    }

    /** A fifth in the phase or a worse one: 15 % in phase 4 and 5 % in phase 5 make phase 4. */
    @Test
    void theSeverityIsTheWorstPhaseThatAFifthIsInOrBeyond() {
        read(rows("SS0702", "current,2024-02-01,", "840246", "252074", "", "420123", "84025", "126037", "42012"));
        assertThat(run.needs.get(0).severity()).isEqualTo(Measure.of(4));
    }

    @Test
    void sharesTellTheSeverityWhereNumbersDoNot() {
        read(List.of(
                "Feb 2024,SSD,,,SS0702,current,2024-02-01,,3+,300,30",
                "Feb 2024,SSD,,,SS0702,current,2024-02-01,,3,,20",
                "Feb 2024,SSD,,,SS0702,current,2024-02-01,,4,,10"));
        assertThat(run.needs)
                .extracting(IpcLongTableTest::said)
                .containsExactly("SS0702 FSC 300 of -1, phase 3, ipc current, 2024-02-01");
    }

    @Test
    void aPhaseWithTwoNumbersIsSetAsideInAnyOrderOfTheRows() {
        List<String> rows = new ArrayList<>(List.of(
                "Feb 2024,SSD,,,SS0702,current,2024-02-01,2024-08-31,3+,1000,",
                "Feb 2024,SSD,,,SS0702,current,2024-02-01,2024-08-31,3+,5000,",
                "Feb 2024,SSD,,,SS0702,current,2024-02-01,2024-08-31,3,700,",
                "Feb 2024,SSD,,,SS0702,current,2024-02-01,2024-08-31,4,200,"));
        for (int turn = 0; turn < 4; turn++) {
            begin();
            FileIntake intake = read(rows);
            assertThat(run.needs)
                    .extracting(IpcLongTableTest::said)
                    .containsExactly("SS0702 FSC 900 of -1, phase -1, ipc current, 2024-02-01");
            assertThat(intake.rowsUsed()).isEqualTo(2);
            assertThat(run.findings)
                    .filteredOn(finding -> finding.rule() == ShapeRules.PHASE_CONTRADICTED)
                    .hasSize(2);
            Collections.rotate(rows, 1);
        }
    }

    @Test
    void aNumberThatCannotBeReadLosesNoOtherPhase() {
        FileIntake intake = read(List.of(
                "Feb 2024,SSD,,,SS0702,current,2024-02-01,2024-08-31,all,1000,",
                "Feb 2024,SSD,,,SS0702,current,2024-02-01,2024-08-31,3,100,",
                "Feb 2024,SSD,,,SS0702,current,2024-02-01,2024-08-31,4,50,",
                "Feb 2024,SSD,,,SS0702,current,2024-02-01,2024-08-31,3+,1 5O,"));
        assertThat(run.needs)
                .extracting(IpcLongTableTest::said)
                .containsExactly("SS0702 FSC 150 of 1000, phase -1, ipc current, 2024-02-01");
        assertThat(intake.rowsUsed()).isEqualTo(3);
    }

    @Test
    void anAnalysisMadeAfterTheReferenceDateIsNotReadWhereThereIsAnother() {
        read(List.of(
                "2024-01-10,SSD,,,SS0702,current,2024-02-01,2024-08-31,3+,300,",
                "2024-09-10,SSD,,,SS0702,current,2024-09-01,2024-12-31,3+,900,"));
        assertThat(run.needs)
                .extracting(IpcLongTableTest::said)
                .containsExactly("SS0702 FSC 300 of -1, phase -1, ipc current, 2024-01-10");
    }

    @Test
    void aNeedIsAsSensitiveAsTheMostSensitiveOfItsRows() {
        run.needs(
                LONG + ",sensitivity",
                "Feb 2024,SSD,,,SS0702,current,2024-02-01,2024-08-31,3+,300,,low",
                "Feb 2024,SSD,,,SS0702,current,2024-02-01,2024-08-31,all,1000,,severe");
        assertThat(run.needs).extracting(NeedRow::sensitivity).containsExactly(Sensitivity.SEVERE);
    }

    @Test
    void groupsOfPeopleAreNeedsOfTheirOwn() {
        run.needs(
                LONG + ",population_group",
                "Feb 2024,SSD,,,SS0702,current,2024-02-01,2024-08-31,3+,1000,,Host community",
                "Feb 2024,SSD,,,SS0702,current,2024-02-01,2024-08-31,3+,5000,,IDP");
        assertThat(run.needs)
                .extracting(need -> need.group().code() + " " + need.inNeed().orElse(-1))
                .containsExactlyInAnyOrder("HST 1000", "IDP 5000");
    }

    @Test
    void anUnknownPhaseAndANumberThatIsNoneAreSetAsideAndTold() {
        FileIntake intake = read(List.of(
                "Feb 2024,SSD,,,SS0702,current,2024-02-01,,6,300,",
                "Feb 2024,SSD,,,SS0703,current,2024-02-01,,3+,many,",
                "Feb 2024,SSD,,,SS0704,current,2024-02-01,,3+,,",
                "Feb 2024,SSD,,,,current,2024-02-01,,3+,5,",
                "Feb 2024,KEN,,,KE001,current,2024-02-01,,3+,5,"));
        assertThat(run.needs).isEmpty();
        assertThat(run.told())
                .containsExactly(
                        "column-unknown 1:26",
                        "phase-invalid 2:43",
                        "number-invalid 3:46",
                        "figures-blank 4:0",
                        "cell-blank 5:16",
                        "area-other-country 0:0");
        assertThat(intake.rowsUsed()).isZero();
    }

    @Test
    void hapisRowsAreReadOfTheAnalysisInForce() {
        run.needs(
                HAPI,
                "SSD,True,True,Upper Nile,Malakal,SS07,Upper Nile,SS0702,Malakal,2,all,current,1000,1.0,2023-09-01,2023-11-30",
                "SSD,True,True,Upper Nile,Malakal,SS07,Upper Nile,SS0702,Malakal,2,3+,current,200,0.2,2023-09-01,2023-11-30",
                "SSD,True,True,Upper Nile,Malakal,SS07,Upper Nile,SS0702,Malakal,2,all,second projection,1100,1.0,2024-04-01,2024-07-31",
                "SSD,True,True,Upper Nile,Malakal,SS07,Upper Nile,SS0702,Malakal,2,3+,second projection,500,0.45,2024-04-01,2024-07-31",
                "SSD,True,True,Upper Nile,Malakal,SS07,Upper Nile,SS0702,Malakal,2,4,second projection,300,0.27,2024-04-01,2024-07-31",
                "SSD,True,True,,,,,,,0,all,current,12000000,1.0,2024-04-01,2024-07-31",
                "SSD,True,True,,,,,,,0,3+,current,7000000,0.58,2024-04-01,2024-07-31");
        assertThat(run.needs)
                .extracting(IpcLongTableTest::said)
                .containsExactly(
                        "SS0702 FSC 500 of 1100, phase 4, ipc second projection, 2024-04-01",
                        "SSD FSC 7000000 of 12000000, phase -1, ipc current, 2024-04-01");
    }

    /** The published wide table, and the same with a row for each phase: the same areas, figures and periods. */
    @Test
    void aPublishedWideTableTurnedIntoRowsIsReadAlike() throws IOException {
        Path wide = RealData.file("needs/ipc_afg_area_wide.csv");
        String text = Files.readString(wide);
        List<String> lines = new ArrayList<>(List.of(LONG));
        List<String> codes = new ArrayList<>();
        for (Map<String, String> row : RealData.rows(text, 0)) {
            String code = String.format("AF%04d", 101 + codes.size());
            codes.add(code);
            for (String period : List.of("current", "first projection")) {
                String from = row.get(period.equals("current") ? "Current from" : "First projection from");
                String to = row.get(period.equals("current") ? "Current to" : "First projection to");
                for (String phase : List.of("all", "3+", "1", "2", "3", "4", "5")) {
                    String number = row.get(
                            phase.equals("all")
                                    ? "Population analyzed " + period
                                    : "Phase " + phase + " number " + period);
                    if (!number.isEmpty()) {
                        lines.add(String.join(
                                ",",
                                row.get("Date of analysis"),
                                "AFG",
                                "",
                                "",
                                code,
                                period,
                                from,
                                to,
                                phase,
                                number,
                                ""));
                    }
                }
            }
        }
        TableRun rows = new TableRun(folder, "AFG");
        rows.needs(lines.toArray(String[]::new));
        TableRun whole = new TableRun(folder, "AFG");
        List<String> coded = new ArrayList<>();
        List<List<String>> records = RealData.records(text);
        int area = records.get(0).indexOf("Area");
        for (int i = 0; i < records.size(); i++) {
            List<String> cells = new ArrayList<>(records.get(i));
            cells.set(area, i == 0 ? "Area code" : codes.get(i - 1));
            cells.replaceAll(cell -> '"' + cell + '"');
            coded.add(String.join(",", cells));
        }
        whole.needs(coded.toArray(String[]::new));
        assertThat(rows.needs).hasSize(whole.needs.size()).isNotEmpty();
        for (int i = 0; i < rows.needs.size(); i++) {
            NeedRow one = rows.needs.get(i);
            NeedRow other = whole.needs.get(i);
            assertThat(said(one).replaceFirst("phase .", ""))
                    .isEqualTo(said(other).replaceFirst("phase -1", ""));
        }
    }
}
