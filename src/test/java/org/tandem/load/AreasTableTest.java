package org.tandem.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.model.Action;
import org.tandem.model.Area;
import org.tandem.model.Measure;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

class AreasTableTest {
    @TempDir
    private Path folder;

    private TableRun run;

    @BeforeEach
    void begin() {
        run = new TableRun(folder, "SSD");
    }

    @Test
    void ownColumnsAreRead() {
        List<Area> areas = run.areas(
                        "code,name,level,parent,population,access,mission_area,valid_from,valid_to,from_cods",
                        "SS0707,Malakal,2,SS07,126483,4,Sector North,2023-08-29,,false")
                .records();
        assertThat(run.findings).isEmpty();
        Area area = areas.get(0);
        assertThat(area.label()).isEqualTo("Malakal [SS0707]");
        assertThat(area.level()).isEqualTo(2);
        assertThat(area.parent()).isEqualTo("SS07");
        assertThat(area.population()).isEqualTo(Measure.of(126483));
        assertThat(area.access()).isEqualTo(Measure.of(4));
        assertThat(area.accessSensitivity()).isEqualTo(Sensitivity.MODERATE);
        assertThat(area.missionArea()).isEqualTo("Sector North");
        assertThat(area.fromCods()).isFalse();
        assertThat(area.valid().from()).isEqualTo(LocalDate.of(2023, 8, 29));
        assertThat(area.origin()).isEqualTo(new Origin("t.csv", 2, 1));
    }

    @Test
    void theGlobalListIsReadForTheCountryOnly() {
        TableLoader.Rows<Area> rows = run.areas(
                "Location,Admin Level,P-Code,Name,Parent P-Code,Valid from date",
                "SSD,1,SS07,Upper Nile,SSD,2023-08-29",
                "MLI,1,ML05,Mopti,MLI,2021-12-20",
                "SSD,2,SS0707,Malakal,SS07,2023-08-29");
        assertThat(rows.records()).extracting(Area::code).containsExactly("SS07", "SS0707");
        assertThat(rows.records()).extracting(Area::level).containsExactly(1, 2);
        assertThat(run.told()).containsExactly("area-other-country 0:0");
    }

    @Test
    void boundaryTablesTellTheAreasAboveToo() {
        List<Area> areas = run.areas(
                        "ADM2_EN,ADM2_PCODE,ADM1_EN,ADM1_PCODE,ADM0_PCODE,REGIONCODE,T_TL",
                        "Malakal,SS0707,Upper Nile,SS07,SS,GU,100",
                        "Fashoda,SS0702,Upper Nile,SS07,SS,GU,50")
                .records();
        assertThat(areas).extracting(Area::code).containsExactly("SS07", "SS0707", "SS0702");
        assertThat(areas).extracting(Area::parent).containsExactly("", "SS07", "SS07");
        assertThat(areas)
                .extracting(Area::population)
                .containsExactly(Measure.UNKNOWN, Measure.of(100), Measure.of(50));
    }

    @Test
    void wrongLevelsAndAccessAreToldAndLeftOut() {
        Area area = run.areas("code,name,level,access", "SS07,Upper Nile,county,7")
                .records()
                .get(0);
        assertThat(run.told()).containsExactly("number-invalid 2:17", "number-invalid 2:24");
        assertThat(area.level()).isEqualTo(GazetteerBuilder.LEVEL_NOT_STATED);
        assertThat(area.access()).isEqualTo(Measure.UNKNOWN);
    }

    @Test
    void areasWithoutACodeAndTotalsAreSetAside() {
        TableLoader.Rows<Area> rows = run.areas("code,name", ",Malakal", ",Total", "SS07,Upper Nile");
        assertThat(run.told()).containsExactly("cell-blank 2:1", "totals-row 3:2");
        assertThat(rows.records()).hasSize(1);
        assertThat(rows.intake().rowsSetAside()).isEqualTo(2);
    }

    @Test
    void theActionRegisterIsRead() {
        List<Action> actions = run.actions(
                        "id,action,owner,due,status,opened,closed,source,evidence,label",
                        "a-1,Count the wells,rr-coordinator,2014-06-10,in progress,2014-06-01,,cmcoord-malakal,,TLP:GREEN",
                        "a-2,Write the list,,,,,,,,",
                        "a-1,Again,,,,,,,,",
                        ",Nobody knows,,,,,,,,",
                        "a-3,Close it,ocha,soon,finished,,,,,")
                .records();
        assertThat(actions).extracting(Action::id).containsExactly("a-1", "a-2", "a-3");
        assertThat(actions.get(0).status()).isEqualTo(Action.Status.IN_PROGRESS);
        assertThat(actions.get(0).due()).isEqualTo(LocalDate.of(2014, 6, 10));
        assertThat(actions.get(0).sensitivity()).isEqualTo(Sensitivity.MODERATE);
        assertThat(actions.get(1).status()).isEqualTo(Action.Status.OPEN);
        assertThat(actions.get(1).due()).isNull();
        assertThat(run.told())
                .containsExactly("id-duplicate 4:1", "cell-blank 5:1", "date-invalid 6:19", "status-invalid 6:24");
    }
}
