package org.tandem.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.cli.Ran;
import org.tandem.model.Mandate;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;
import org.tandem.vocabulary.Vocabulary;

class LegalTest {
    private static final Path CASE = Path.of("src/test/resources/cases/legal/workspace");

    @TempDir
    Path folder;

    /** A plan of one activity of food delivery under mandates from 2014-05-27 to 2014-11-30 and from 2014-12-05 on. */
    private String status(String from, String to, String more) throws IOException {
        try (Stream<Path> files = Files.list(CASE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Files.writeString(
                folder.resolve("plan.yaml"),
                "activities:\n  - {id: food, title: Bring food, kind: service-delivery, sector: FSC, areas: [SS0707], from: "
                        + from + ", to: " + to + ", " + more + "}\n");
        List<String> rows =
                Ran.in(folder, "legal", "-q", "-f", "csv").out().lines().toList();
        List<String> cells = Arrays.asList(rows.get(1).split(",", -1));
        return cells.get(cells.size() - 2) + ": " + cells.get(cells.size() - 1);
    }

    @ParameterizedTest
    @CsvSource({
        "2014-05-27, 2014-11-30, in order: ",
        "2014-05-26, 2014-06-10, not in order: mandate-not-in-force",
        "2014-11-30, 2014-12-01, not in order: mandate-not-in-force",
        "2014-11-20, 2014-12-20, not in order: mandate-not-in-force",
        "2014-12-01, 2014-12-04, not in order: mandate-not-in-force",
        "2014-12-05, 2015-05-30, in order: ",
        "2014-12-05, 2015-05-31, not in order: mandate-not-in-force"
    })
    void everyDayOfAnActivityNeedsAMandate(String from, String to, String expected) throws IOException {
        assertThat(status(from, to, "mandate_task: conditions").strip()).isEqualTo(expected.strip());
    }

    @Test
    void theLaterTaskMayBeCitedJustAsWell() throws IOException {
        assertThat(status("2014-11-01", "2014-11-30", "mandate_task: conditions-on"))
                .isEqualTo("in order: ");
    }

    @Test
    void aResolutionIsCitedUntilItsLastDay() throws IOException {
        String cites = "mandate_task: conditions, legal_basis: [S/RES/2155 (2014)]";
        assertThat(status("2014-11-01", "2014-11-30", cites)).isEqualTo("in order: ");
    }

    @Test
    void aSupersededResolutionIsNotCitedAsCurrent() throws IOException {
        String cites = "mandate_task: conditions, legal_basis: [S/RES/2155 (2014)]";
        assertThat(status("2014-12-10", "2014-12-20", cites)).isEqualTo("to settle: resolution-superseded");
    }

    @Test
    void aMissionThatIsToFacilitateDoesNotDeliver() throws IOException {
        String engineers = "mandate_task: conditions, letters: {engineers: R}";
        assertThat(status("2014-11-01", "2014-11-30", engineers)).isEqualTo("not in order: verb-incompatible");
    }

    @Test
    void whatTheMissionDoesCanBeSaid() throws IOException {
        String engineers = "mandate_task: conditions, mission_does: transport, letters: {engineers: R}";
        assertThat(status("2014-11-01", "2014-11-30", engineers)).isEqualTo("in order: ");
    }

    /** Records written one a line, so that their order can be changed. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOrderOfMandatesAgreementsActorsAndLettersIsNoMatter(long seed) throws IOException {
        Random random = new Random(seed);
        for (boolean shuffled : new boolean[] {false, true}) {
            Path workspace = Files.createDirectories(folder.resolve("ngos")).getParent();
            for (String name : List.of("tandem.yaml", "areas.csv", "actors.yaml", "mission.yaml", "plan.yaml")) {
                String text = Files.readString(CASE.resolve(name));
                Files.writeString(workspace.resolve(name), shuffled ? shuffled(name, text, random) : text);
            }
            for (String name : List.of("river-relief.yaml", "upper-nile-aid.yaml")) {
                Files.copy(
                        CASE.resolve("ngos").resolve(name),
                        folder.resolve("ngos").resolve(name),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            for (String format : List.of("md", "csv", "json", "html")) {
                Path expected = folder.resolve("expected." + format);
                String out = Ran.in(workspace, "legal", "-q", "-f", format).out();
                if (shuffled) {
                    assertThat(out).as(format).isEqualTo(Files.readString(expected));
                } else {
                    Files.writeString(expected, out);
                }
            }
        }
    }

    private static String shuffled(String name, String text, Random random) {
        return switch (name) {
            case "actors.yaml" -> "actors:\n" + records(text.substring("actors:\n".length()), random);
            case "mission.yaml" -> {
                int mandates = text.indexOf("mandates:\n") + "mandates:\n".length();
                int agreements = text.indexOf("agreements:\n");
                int posts = text.indexOf("posts:\n");
                int first = agreements + "agreements:\n".length();
                yield text.substring(0, mandates)
                        + records(text.substring(mandates, agreements), random)
                        + "agreements:\n"
                        + records(text.substring(first, posts), random)
                        + text.substring(posts);
            }
            case "plan.yaml" ->
                text.lines()
                        .map(line -> line.strip().startsWith("letters: {") ? letters(line, random) : line)
                        .collect(Collectors.joining("\n", "", "\n"));
            default -> text;
        };
    }

    private static String records(String text, Random random) {
        List<String> records = new ArrayList<>(Arrays.asList(text.split("(?m)(?=^ {2}- )")));
        Collections.shuffle(records, random);
        return String.join("", records);
    }

    private static String letters(String line, Random random) {
        int open = line.indexOf('{');
        List<String> letters = new ArrayList<>(
                Arrays.asList(line.substring(open + 1, line.indexOf('}')).split(", ")));
        Collections.shuffle(letters, random);
        return line.substring(0, open) + "{" + String.join(", ", letters) + "}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNFICYP", "UNAMIR", "UNMIL", "UNMISS", "MINUSMA"})
    void whatIsKnownOfAMissionIsAMissionFileWithoutFault(String mission) throws IOException {
        String yaml = Ran.in(folder, "explain", "mandate", mission).out();
        Files.writeString(folder.resolve("mission.yaml"), yaml);
        Files.writeString(folder.resolve("tandem.yaml"), "operation: Test\ncountry: SSD\nas_of: 2014-06-15\n");

        Ran check = Ran.in(folder, "check");

        assertThat(check.exit()).as(check.err()).isZero();
        assertThat(check.err()).contains("no errors, no warnings, no notes");
    }

    @Test
    void everyVerbAndHumanitarianSideShippedIsKnown() {
        Acts acts = Acts.of(Vocabulary.standard().legal());
        Set<String> sides = Set.of("none", "facilitate", "coordinate", "protect-access");
        for (KnownMandates.Known mission : KnownMandates.standard().missions()) {
            for (KnownMandates.Resolution each : mission.mandates()) {
                for (KnownMandates.Task task : each.tasks()) {
                    assertThat(acts.limit(task(task)).isPresent())
                            .as(task.toString())
                            .isTrue();
                    assertThat(sides).contains(task.humanitarian());
                }
            }
        }
    }

    private static Mandate.Task task(KnownMandates.Task task) {
        return new Mandate.Task(
                task.id(),
                task.group(),
                task.verb(),
                task.text(),
                List.of(),
                List.of(),
                task.humanitarian(),
                "",
                Sensitivity.LOW,
                Origin.NOWHERE);
    }
}
