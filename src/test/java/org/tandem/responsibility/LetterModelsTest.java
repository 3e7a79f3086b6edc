package org.tandem.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.model.Consultation;
import org.tandem.model.Consultations;
import org.tandem.model.LetterModel;
import org.tandem.model.Measure;
import org.tandem.model.OrganisationKind;
import org.tandem.responsibility.Matrix.Assignment;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

class LetterModelsTest {
    private static World schools(LetterModel model, String... letters) {
        return World.malakal()
                .unit("engineers", "military", "transport", "SS0707")
                .activity("schools", "service-delivery", "EDU", letters)
                .model(model);
    }

    private static Assignment held(World world, String actor) {
        return world.matrix().rows().get(0).of(actor).orElseThrow();
    }

    @Test
    void raciProposesNoLetterOfAnotherModel() {
        assertThat(schools(LetterModel.RACI).letters()).noneMatch(letter -> letter.matches(".*=[SVD]"));
    }

    @Test
    void meansOfTheMissionSupportWhereNoHumanitarianOffersThem() {
        World world = schools(LetterModel.RASCI);
        assertThat(world.letters()).contains("engineers=S");
        assertThat(held(world, "engineers").reason())
                .isEqualTo("has transport (2 teams) in Malakal [SS0707], where civilian means do not suffice");
    }

    @Test
    void anOfferOfHumanitariansComesBeforeMeansOfTheMission() {
        World world = schools(LetterModel.RASCI).offer("unicef", "transport", "SS0707");
        assertThat(world.letters()).contains("unicef-education=S").doesNotContain("engineers=S");
    }

    @Test
    void whoNeverAcceptsMilitaryAssetsIsGivenNone() {
        World never = schools(LetterModel.RASCI).condition("river-relief", "military_assets=never");
        assertThat(never.letters()).noneMatch(letter -> letter.endsWith("=S"));
        assertThat(never.story("schools").steps())
                .anySatisfy(step -> assertThat(step.verdict())
                        .isEqualTo("river-relief, which does the work, never accepts military assets"));
        World last = schools(LetterModel.RASCI).condition("river-relief", "military_assets=last_resort");
        assertThat(held(last, "engineers").reason()).endsWith("; river-relief accept it as a last resort only");
    }

    @Test
    void raciVsVerifiesAndSignsOffInHumanitarianHands() {
        World world = schools(LetterModel.RACI_VS)
                .organisation("who", OrganisationKind.UN, World.post("who-data", "information management"));
        assertThat(world.letters()).contains("who-data=V", "unicef-education=S");
        World pinned = schools(LetterModel.RACI_VS, "sector-commander=S");
        assertThat(pinned.faults()).contains("accountable-not-humanitarian");
        assertThat(schools(LetterModel.RASCI, "sector-commander=S").faults())
                .doesNotContain("accountable-not-humanitarian");
    }

    @Test
    void daciHasOneDriverAndOneApprover() {
        World world =
                schools(LetterModel.DACI).presence("unicef", OrganisationKind.UN, "SS0707", "EDU", Measure.of(100));
        assertThat(world.letters())
                .contains("edu-coordinator=A", "rr-coordinator=D")
                .noneMatch(each -> each.endsWith("=R"));
        assertThat(world.letters()).filteredOn(each -> each.endsWith("=D")).hasSize(1);
        assertThat(schools(LetterModel.DACI, "rr-coordinator=D", "unicef-education=D")
                        .fault("responsible-many-no-lead")
                        .message())
                .startsWith("`schools`: 2 drive the work (`D`)");
        assertThat(schools(LetterModel.DACI, "rr-coordinator=A", "edu-coordinator=A")
                        .faults())
                .contains("accountable-several");
        assertThat(schools(LetterModel.DACI, "rr-coordinator=R").faults()).contains("letter-not-in-model");
    }

    @Test
    void whoHasFiveRowsComesAfterWhoHasFewer() {
        World world = World.malakal()
                .organisation("second", OrganisationKind.INGO, World.post("second-post", "coordinator", "SS0707"))
                .presence("second", OrganisationKind.INGO, "SS0707", "EDU", Measure.of(1));
        for (int number = 1; number <= 5; number++) {
            world.activity("row-" + number, "service-delivery", "EDU", "rr-coordinator=R");
        }
        world.activity("row-6", "service-delivery", "EDU", "unicef-education=I");
        Matrix.Row last = world.matrix().rows().get(5);
        assertThat(world.story("row-6").steps())
                .filteredOn(step -> step.seat().equals("partner-present"))
                .extracting(Considered::actor)
                .containsExactly("second-post", "rr-coordinator");
        assertThat(World.letters(last)).contains("second-post=R", "rr-coordinator=R");
    }

    @Test
    void anOpenRequestIsARowUntilItIsDecided() {
        World world = World.malakal().request("rr-escort", "river-relief", "escort", "SS0707");
        Matrix.Row row = world.matrix().rows().get(0);
        assertThat(row.id()).isEqualTo("request:rr-escort");
        assertThat(row.activity()).isEqualTo("Decide on escort (2 trucks) for river-relief in Malakal [SS0707]");
        assertThat(World.letters(row))
                .contains("rr-coordinator=C", "cimic-malakal=R")
                .doesNotContain("cimic-malakal=A");
        assertThat(world.faults()).contains("accountable-missing");
    }

    @Test
    void whatNobodyOffersIsForTheAskerToFind() {
        World world = World.malakal().request("rr-trucks", "river-relief", "transport", "SS0707");
        assertThat(World.letters(world.matrix().rows().get(0)))
                .containsExactlyInAnyOrder("rr-coordinator=A/R", "ocha-cmcoord=I");
    }

    @Test
    void tasksAndFunctionsAreCountedUntilTheyAreAskedFor() {
        World world = schools(LetterModel.RACI)
                .task("conditions", "humanitarian assistance", "")
                .task("justice", "human rights", "");
        assertThat(world.matrix().leftOut()).isEqualTo(Map.of(RowKind.TASKS, 1, RowKind.FUNCTIONS, 8));
        assertThat(world.whole().rows()).extracting(Matrix.Row::id).contains("task:conditions", "function:access");
        assertThat(world.whole().leftOut()).isEmpty();
    }

    @Test
    void aConsultationIsOverdueAfterNinetyDays() {
        World world = schools(LetterModel.RACI);
        assertThat(world.faults()).doesNotContain("consultation-overdue");
        assertThat(consulted(world, "SS0707", LocalDate.of(2014, 3, 17)).faults())
                .doesNotContain("consultation-overdue");
        assertThat(consulted(world, "SS0707", LocalDate.of(2014, 3, 16))
                        .fault("consultation-overdue")
                        .message())
                .isEqualTo(
                        "no consultation of the last 90 days is recorded for Malakal [SS0707], where 1 joint activity is"
                                + " planned; the last was on 2014-03-16");
        assertThat(consulted(world, "SS07", LocalDate.of(2014, 6, 1)).faults()).contains("consultation-overdue");
        assertThat(consulted(world, "SS0707", LocalDate.of(2014, 6, 16)).faults())
                .contains("consultation-overdue");
    }

    private static World consulted(World world, String area, LocalDate day) {
        return world.consulted(Consultations.of(List.of(new Consultation(
                area, day, "", Sensitivity.MODERATE, new Origin("registers/consultations.csv", 2, 1)))));
    }
}
