package org.tandem.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tandem.model.Audience;
import org.tandem.model.Workspace;
import org.tandem.sharing.Visible;
import org.tandem.source.Sensitivity;

/** What holds of all requests that are brought before a meeting. */
class WaitingLaws {
    @Test
    void whatIsLeftToDecideIsBroughtOnceAndAYesIsAskedOfThoseWhoHaveNotGivenIt() {
        qt().withExamples(2000).forAll(longs().all()).checkAssert(seed -> {
            Workspace world = RequestWorlds.world(seed);
            RequestsResult result = RequestWorlds.of(world);
            List<Waiting> waiting =
                    Waiting.of(result, new Visible(world, Audience.INTERNAL, 0, false, Sensitivity.MODERATE));
            Map<String, Waiting> brought = waiting.stream().collect(Collectors.toMap(Waiting::id, Function.identity()));

            for (Settled each : result.requests()) {
                boolean left = each.outcome() == Outcome.UNDECIDED
                        || (each.outcome() != Outcome.NOT_PERMITTED && !each.confirmed());
                assertThat(brought.containsKey(each.id())).as(each.id()).isEqualTo(left);
                if (left) {
                    boolean undecided = each.outcome() == Outcome.UNDECIDED;
                    TreeSet<String> open = each.allotments().stream()
                            .filter(given -> !given.approved())
                            .filter(given -> !undecided
                                    || !given.military()
                                    || each.wanted().force())
                            .map(Allotment::owner)
                            .collect(Collectors.toCollection(TreeSet::new));
                    assertThat(brought.get(each.id()).givers()).containsExactlyElementsOf(open);
                    assertThat(brought.get(each.id()).undecided()).isEqualTo(undecided);
                    assertThat(Asks.allOf(each).split("; ")).containsAll(open);
                }
            }
        });
    }
}
