package org.tandem.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.load.LoadOptions;
import org.tandem.load.WorkspaceLoader;
import org.tandem.model.Audience;
import org.tandem.model.Directory.Side;
import org.tandem.model.Letter;
import org.tandem.sharing.Sharing;
import org.tandem.sharing.Visible;

/** The division of work in protection sites of 19 September 2014, which the rules come to when nobody pins a letter. */
class DivisionOfWorkTest {
    private static final Path EXAMPLE = Path.of("examples/south-sudan");
    private static final Path PLAN = Path.of("src/test/resources/division-of-work/plan.yaml");

    @TempDir
    private Path folder;

    @Test
    void theRulesShareThePerimeterToTheMissionAndServicesToHumanitarians() throws IOException {
        String agreed = Files.readString(PLAN);
        String stripped = agreed.replaceAll(",\\s*letters: \\{[^}]*}", "");
        assertThat(stripped).doesNotContain("letters:");
        Map<String, List<String>> sides = sides(stripped);
        assertThat(sides).isEqualTo(sides(agreed));
        sides.forEach((row, held) -> assertThat(held)
                .as(row)
                .isEqualTo(
                        row.matches("(berms|fencing|lighting|gates|towers)-.*")
                                ? List.of("A mission", "R mission")
                                : List.of("A humanitarian", "R humanitarian")));
    }

    /** Mission support in the field had not been told of the division: it is informed of works that another post answers for. */
    @Test
    void missionSupportIsToldOfThePerimeter() throws IOException {
        Matrix matrix = matrix(Files.readString(PLAN).replaceAll(",\\s*letters: \\{[^}]*}", ""));
        Matrix.Row berms = matrix.rows().stream()
                .filter(row -> row.id().equals("berms-malakal"))
                .findFirst()
                .orElseThrow();
        assertThat(World.letters(berms)).contains("mission-support-engineering=I");
    }

    /** Which side answers for each row and which does the work, humanitarian or mission. */
    private Map<String, List<String>> sides(String plan) throws IOException {
        Map<String, List<String>> sides = new TreeMap<>();
        Matrix matrix = matrix(plan);
        Actors actors = new Actors(visible(plan));
        for (Matrix.Row row : matrix.rows()) {
            List<String> held = new ArrayList<>();
            held.addAll(sides("A", row, Letter::accountable, actors));
            held.addAll(sides("R", row, Letter::responsible, actors));
            sides.put(row.id(), held);
        }
        return sides;
    }

    private static List<String> sides(String letter, Matrix.Row row, Predicate<Letter> held, Actors actors) {
        return row.assignments().stream()
                .filter(each -> held.test(each.letter()))
                .map(each -> letter + " " + word(actors.side(each.actor())))
                .distinct()
                .toList();
    }

    private static String word(Side side) {
        return side == Side.MISSION_CIVILIAN || side == Side.MISSION_UNIFORMED
                ? "mission"
                : side == Side.HUMANITARIAN ? "humanitarian" : side.name();
    }

    private Matrix matrix(String plan) throws IOException {
        return Responsibility.of(visible(plan), List.of(), new MatrixOptions(Set.of(RowKind.ACTIVITIES), Map.of()));
    }

    private Visible visible(String plan) throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(EXAMPLE.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.writeString(folder.resolve("plan.yaml"), plan);
        LoadOptions options = new LoadOptions(null, () -> LocalDate.of(2014, 6, 15), 20);
        return Sharing.visible(WorkspaceLoader.load(folder, options).workspace().orElseThrow(), Audience.INTERNAL);
    }
}
