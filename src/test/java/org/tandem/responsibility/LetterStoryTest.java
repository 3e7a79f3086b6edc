package org.tandem.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tandem.model.Letter;
import org.tandem.source.Origin;

class LetterStoryTest {
    private static World schools(String... letters) {
        return World.malakal().activity("schools", "service-delivery", "EDU", letters);
    }

    @Test
    void withoutPinsTheRulesOwnRowIsTheRow() {
        LetterStory story = schools().story("schools");
        assertThat(story.pins()).isEmpty();
        assertThat(story.own()).isEqualTo(story.row());
        assertThat(story.ownSteps()).isEqualTo(story.steps());
    }

    @Test
    void aPinIsToldWithItsPlaceAndWithWhatTheRulesProposeInstead() {
        LetterStory story = schools("ocha-head=R").story("schools");
        assertThat(World.letters(story.row())).contains("ocha-head=R").doesNotContain("rr-coordinator=R");
        assertThat(story.pins().get("ocha-head").origin()).isEqualTo(new Origin("plan.yaml", 12, 7));
        assertThat(World.letters(story.own())).contains("rr-coordinator=R").doesNotContain("ocha-head=R");
        assertThat(story.own().of("rr-coordinator").orElseThrow().reason()).contains("2,600 people");
    }

    @Test
    void aPinThatNoRuleMayProposeIsToldAsForbidden() {
        assertThat(schools("cimic-malakal=A", "rr-coordinator=R")
                        .story("schools")
                        .forbidden())
                .containsExactly("cimic-malakal");
    }

    @Test
    void whomALaterRuleMeansIsToldToo() {
        LetterStory story = schools().story("schools");
        assertThat(story.steps())
                .filteredOn(step -> step.actor().equals("unicef-education") && step.letter() == Letter.R)
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.seat()).isEqualTo("provider-of-last-resort");
                    assertThat(step.passed()).isTrue();
                });
    }

    @Test
    void theRulesOwnRowIsThatOfAPlanInWhichTheRowHasNoPin() {
        qt().forAll(longs().all()).checkAssert(seed -> {
            LetterStory story = plan(new Random(seed), true).story("row-1");
            assertThat(story.own()).isEqualTo(row(plan(new Random(seed), false)));
        });
    }

    private static Matrix.Row row(World world) {
        return world.whole().rows().stream()
                .filter(row -> row.id().equals("row-1"))
                .findFirst()
                .orElseThrow();
    }

    /** Three rows with letters at random; those of the second only where {@code second} says so. */
    private static World plan(Random random, boolean second) {
        List<String> actors =
                List.of("rr-coordinator", "ocha-head", "unicef-education", "cimic-malakal", "malakal-committee");
        List<String> kinds = List.of("service-delivery", "physical-security", "coordination", "rfa-approval");
        World world = World.malakal();
        IntStream.range(0, 3).forEach(number -> {
            String pin = actors.get(random.nextInt(actors.size())) + "="
                    + List.of("R", "A", "C", "A/R").get(random.nextInt(4));
            String kind = kinds.get(random.nextInt(kinds.size()));
            String[] pins = number == 1 && !second ? new String[0] : new String[] {pin};
            world.activity("row-" + number, kind, "EDU", pins);
        });
        return world;
    }
}
