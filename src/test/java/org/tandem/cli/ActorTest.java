package org.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code raci --actor}: what one post or organisation has to do with. */
class ActorTest {
    private static final Path EXAMPLES = Path.of("examples").toAbsolutePath();

    @Test
    void onlyRowsInWhichThePostHoldsALetterAreLeft() {
        List<String> all = ids("raci", "south-sudan", "-q", "-f", "csv");
        List<String> own = ids("raci", "south-sudan", "-q", "-f", "csv", "--actor", "cimic-malakal");
        List<String> letters = rows("raci", "south-sudan", "-q", "-f", "csv", "--layout", "long")
                .toList();

        assertThat(own)
                .isNotEmpty()
                .isEqualTo(all.stream()
                        .filter(id -> letters.stream()
                                .anyMatch(letter -> letter.startsWith(id + ",") && letter.contains(",cimic-malakal,")))
                        .toList());
        assertThat(own.size()).isLessThan(all.size());
    }

    @Test
    void anOrganisationStandsForItsPosts() {
        List<String> post = ids("raci", "south-sudan", "-q", "-f", "csv", "--actor", "rr-coordinator");

        assertThat(post).isNotEmpty();
        assertThat(ids("raci", "south-sudan", "-q", "-f", "csv", "--actor", "river-relief"))
                .containsAll(post);
    }

    @Test
    void severalActorsAreJoined() {
        List<String> both = ids("raci", "south-sudan", "-q", "-f", "csv", "--actor", "rr-coordinator,cimic-malakal");

        assertThat(both)
                .containsAll(ids("raci", "south-sudan", "-q", "-f", "csv", "--actor", "rr-coordinator"))
                .containsAll(ids("raci", "south-sudan", "-q", "-f", "csv", "--actor", "cimic-malakal"));
    }

    @Test
    void anUnknownActorIsToldWithTheNearest() {
        Ran ran = Ran.in(EXAMPLES, "raci", "south-sudan", "--actor", "cimic-malakall");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .isEqualTo("tandem: `--actor cimic-malakall` is not a post or organisation of this workspace; did you"
                        + " mean `cimic-malakal`?\n");
    }

    private static List<String> ids(String... arguments) {
        return rows(arguments).map(row -> row.substring(0, row.indexOf(','))).toList();
    }

    private static Stream<String> rows(String... arguments) {
        return Ran.in(EXAMPLES, arguments).out().lines().skip(1);
    }
}
