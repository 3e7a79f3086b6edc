package org.tandem.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.model.Letter;
import org.tandem.model.Measure;
import org.tandem.model.OrganisationKind;

/** Who holds rows that have no place: tasks of the mandate and standing functions of coordination. */
class StandingRowsTest {
    /** More than Malakal, with those who answer for the country and those who answer for a part. */
    private static World country() {
        return World.malakal()
                .organisation(
                        "ocha",
                        OrganisationKind.UN,
                        World.post("ocha-access", "humanitarian access", "SSD"),
                        World.post("ocha-cmcoord-juba", "CMCoord officer", "SSD"),
                        World.post("ocha-cmcoord-malakal", "CMCoord officer", "SS0707"),
                        World.post("ocha-head", "head of office", "SSD"),
                        World.post("ocha-information", "information management", "SSD"))
                .organisation("hc", OrganisationKind.UN, World.post("the-hc", "Humanitarian Coordinator", "SSD"))
                .missionPost("joc", "JOC", "civilian", "SSD")
                .missionPost("rrp", "Relief, Reintegration and Protection section", "civilian", "SSD")
                .missionPost("civil-affairs", "civil affairs", "civilian", "SS0708")
                .presence("river-relief", OrganisationKind.INGO, "SSD", "WSH", Measure.of(10));
    }

    private static List<String> letters(World world, String row) {
        return world.whole().rows().stream()
                .filter(each -> each.id().equals(row))
                .findFirst()
                .map(World::letters)
                .orElseThrow();
    }

    @Test
    void theForceCommanderAnswersForTheProtectionOfCivilians() {
        World world = country()
                .missionPost("force-commander", "Force Commander", "military", "SSD")
                .task("protect", "protection of civilians", "protect-access");
        assertThat(letters(world, "task:protect")).contains("force-commander=A/R", "rrp=I");
    }

    @Test
    void withoutOneTheMissionDoesAndNotTheCommanderOfAPart() {
        World world = country().task("protect", "protection of civilians", "");
        assertThat(letters(world, "task:protect")).contains("unmiss=A/R").doesNotContain("sector-commander=A");
    }

    @Test
    void theCivilianSectionAnswersForWhatTheMissionFacilitates() {
        World world = country().task("facilitate", "humanitarian assistance", "facilitate");
        assertThat(letters(world, "task:facilitate"))
                .contains("rrp=A/R")
                .noneMatch(letter -> letter.startsWith("civil-affairs"));
        world.missionPost("dsrsg", "Deputy Special Representative", "civilian", "SSD");
        assertThat(letters(world, "task:facilitate")).contains("dsrsg=A", "rrp=R");
    }

    @Test
    void headAndOfficersOfOchaForTheCountryHoldTheFunctions() {
        World world = country();
        assertThat(letters(world, "function:civil-military-forum"))
                .contains("ocha-head=A", "ocha-cmcoord-juba=R", "joc=C", "rrp=I");
        assertThat(letters(world, "function:notification-list")).contains("ocha-head=A", "ocha-access=R");
        assertThat(letters(world, "function:access")).contains("the-hc=A", "ocha-access=R");
        assertThat(letters(world, "function:data-of-people")).contains("ocha-head=A", "ocha-information=R");
        assertThat(letters(world, "function:complaints")).contains("ocha-head=A", "ocha-information=R");
    }

    @Test
    void aCommitteeAnAuthorityOrALiaisonOfAPartHoldsNone() {
        assertThat(country().whole().rows())
                .filteredOn(row -> row.id().startsWith("function:"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(World.letters(row))
                        .noneMatch(letter -> letter.startsWith("malakal-")
                                || letter.startsWith("cimic-malakal")
                                || letter.startsWith("ocha-cmcoord-malakal")));
    }

    @Test
    void theAccessOfficerOfAnNgoKeepsToItsOwnWork() {
        World world = country()
                .organisation("hope", OrganisationKind.NNGO, World.post("aa-access", "access and data officer", "SSD"));
        assertThat(world.whole().rows())
                .allSatisfy(row -> assertThat(row.of("aa-access")).as(row.id()).isEmpty());
    }

    @Test
    void whoeverSpeaksForAllIsAsked() {
        World world = country()
                .organisation("all-people", OrganisationKind.COMMUNITY, List.of("SSD"))
                .organisation("ministry", OrganisationKind.AUTHORITY, List.of("SSD"))
                .missionPost("cimic-juba", "CIMIC", "military", "SSD");
        assertThat(letters(world, "function:access")).contains("all-people=C", "ministry=I");
        assertThat(letters(world, "function:civil-military-forum")).contains("cimic-juba=C");
        assertThat(letters(world, "function:requests-for-assistance")).contains("cimic-juba=R");
    }

    @Test
    void whoAnswersForAllThatAnOperationIsAboutAnswersForTheWhole() {
        World site = World.malakal().activity("schools", "service-delivery", "EDU");
        assertThat(letters(site, "function:access")).contains("malakal-committee=C");
    }

    @Test
    void theExplanationSaysWhoIsTooLocal() {
        assertThat(country().story("function:access").steps())
                .filteredOn(step -> step.actor().equals("malakal-committee") && step.letter() == Letter.C)
                .singleElement()
                .satisfies(step -> assertThat(step.verdict())
                        .isEqualTo("the row has no place, and it answers for a part of the operation alone"));
    }
}
