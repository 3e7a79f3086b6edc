package org.tandem.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.coverage.Band;
import org.tandem.coverage.Figure;
import org.tandem.coverage.Gap;
import org.tandem.coverage.PresenceWord;
import org.tandem.model.Grade;
import org.tandem.model.Group;
import org.tandem.model.Interval;
import org.tandem.model.Measure;

/** Which gaps are rows of the matrix, and what is said of the others. Not known is neither 0 nor all. */
class GapRowsTest {
    private static Gap gap(
            int rank, String area, Measure inNeed, PresenceWord word, List<String> flags, Figure... hidden) {
        return new Gap(
                rank,
                area,
                2,
                "EDU",
                Group.EVERYBODY,
                Measure.of(4),
                Measure.UNKNOWN,
                inNeed,
                Measure.UNKNOWN,
                false,
                Interval.UNKNOWN,
                0,
                Interval.UNKNOWN,
                Interval.UNKNOWN,
                Band.UNKNOWN,
                word,
                List.of(),
                Measure.UNKNOWN,
                null,
                null,
                Grade.NONE,
                flags,
                List.of(),
                Set.of(hidden));
    }

    private static Gap unknown(int rank, String area, long inNeed) {
        return gap(rank, area, Measure.of(inNeed), PresenceWord.SINGLE, List.of("presence_only"));
    }

    private static List<String> titles(World world) {
        return world.matrix().rows().stream().map(Matrix.Row::activity).toList();
    }

    @Test
    void aGapOfWhichItIsNotKnownHowManyAreReachedHasARowInItsPlace() {
        World world =
                World.malakal().gap(unknown(1, "SS0707", 60_000)).gap("SS0708", "EDU", 5_000, PresenceWord.SINGLE);
        assertThat(titles(world))
                .containsExactly(
                        "Cover the Education need in Malakal [SS0707]: not known how many are reached, find out",
                        "Close the Education gap in Manyo [SS0708]");
        assertThat(World.letters(world.matrix().rows().get(0))).contains("edu-coordinator=A", "rr-coordinator=R");
        assertThat(world.matrix().without()).isEmpty();
    }

    @Test
    void whatIsBeyondTheLimitIsCountedAndTheLargestNotKnownIsNamed() {
        World world = World.malakal()
                .worstGaps(1)
                .gap("SS0708", "EDU", 5_000, PresenceWord.SINGLE)
                .gap(unknown(2, "SS07", 4_000))
                .gap(unknown(3, "SS0707", 1_000_000));
        assertThat(titles(world)).containsExactly("Close the Education gap in Manyo [SS0708]");
        assertThat(world.matrix().without()).hasSize(2);
        assertThat(world.matrix().without().get(0)).startsWith("Of 3 gaps the 1 worst have a row");
        assertThat(world.matrix().without().get(1))
                .isEqualTo("Among the 2 others it is not known of 2 how many are reached; most people in need:"
                        + " Education in Malakal [SS0707], 1,000,000.");
    }

    @Test
    void aNumberTooSmallToShowIsNotAskedFor() {
        World world = World.malakal()
                .gap(gap(1, "SS0707", Measure.of(900), PresenceWord.SINGLE, List.of("suppressed"), Figure.REACHED))
                .gap(gap(
                        2,
                        "SS0708",
                        Measure.UNKNOWN,
                        PresenceWord.SINGLE,
                        List.of("suppressed"),
                        Figure.PEOPLE_IN_NEED,
                        Figure.REACHED));
        assertThat(titles(world))
                .containsExactly(
                        "Cover the Education need in Malakal [SS0707]: it may not be shown how many are reached");
        assertThat(world.matrix().without())
                .containsExactly("No row for 1 area and sector of which so few are in need that it may not be shown.");
    }

    @Test
    void whoWorksThereAndMayNotBeShownIsNotAskedForInARoom() {
        World world = World.malakal()
                .gap(gap(1, "SS0707", Measure.of(900), PresenceWord.UNKNOWN, List.of("presence_withheld")));
        assertThat(titles(world)).isEmpty();
        assertThat(world.matrix().without())
                .singleElement()
                .asString()
                .contains("may not be shown here who works there");
    }

    @Test
    void whereNobodyIsInNeedOrItIsNotKnownNothingIsCovered() {
        World world = World.malakal()
                .gap(unknown(1, "SS0707", 0))
                .gap(gap(2, "SS0708", Measure.UNKNOWN, PresenceWord.SINGLE, List.of()));
        assertThat(titles(world)).isEmpty();
        assertThat(world.matrix().without())
                .containsExactly("No row for 1 area and sector of which it is not known how many are in need.");
    }

    @Test
    void nobodyIsAskedToFindOutWhereNobodyIsDescribed() {
        World world = new World().gap(unknown(1, "SS0707", 900));
        assertThat(titles(world)).isEmpty();
        assertThat(world.matrix().without()).singleElement().asString().contains("nobody is described");
    }
}
