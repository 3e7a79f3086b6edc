package org.tandem;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The arrows between the rooms, as the architecture page draws them. */
class ArchitectureTest {
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.tandem");

    /** What each room may use of the others; a room that is not a key may use nothing of ours. */
    private static final Map<String, List<String>> ARROWS = new TreeMap<>(Map.ofEntries(
            Map.entry("source", List.of()),
            Map.entry("diagnostic", List.of("source")),
            Map.entry("model", List.of("source")),
            Map.entry("document", List.of()),
            Map.entry("vocabulary", List.of("model", "source", "diagnostic")),
            Map.entry("load", List.of("source", "diagnostic", "model", "vocabulary")),
            Map.entry("render", List.of("document", "diagnostic", "source")),
            Map.entry("sharing", List.of("model", "source", "diagnostic", "document")),
            Map.entry("convert", List.of("load", "sharing", "model", "document", "diagnostic", "source", "vocabulary")),
            Map.entry("coverage", List.of("sharing", "model", "document", "diagnostic", "source", "vocabulary")),
            Map.entry(
                    "responsibility",
                    // who decides on a request is known to `requests`: one answer on both pages
                    List.of(
                            "coverage",
                            "legal",
                            "requests",
                            "sharing",
                            "model",
                            "document",
                            "diagnostic",
                            "source",
                            "vocabulary")),
            Map.entry("legal", List.of("sharing", "model", "document", "diagnostic", "source", "vocabulary")),
            // a mission may give only what a task of its mandate covers, which `legal` knows
            Map.entry(
                    "requests",
                    List.of("coverage", "legal", "sharing", "model", "document", "diagnostic", "source", "vocabulary")),
            Map.entry(
                    "change",
                    List.of("coverage", "responsibility", "sharing", "model", "document", "source", "vocabulary")),
            Map.entry(
                    "whatif",
                    List.of(
                            "coverage",
                            "requests",
                            "responsibility",
                            "sharing",
                            "model",
                            "document",
                            "diagnostic",
                            "source",
                            "vocabulary")),
            Map.entry(
                    "alignment",
                    List.of("coverage", "sharing", "model", "document", "diagnostic", "source", "vocabulary")),
            Map.entry(
                    "meeting",
                    List.of(
                            "coverage",
                            "responsibility",
                            "requests",
                            "sharing",
                            "model",
                            "document",
                            "diagnostic",
                            "source",
                            "vocabulary"))));

    @TestFactory
    List<DynamicTest> aRoomUsesOnlyTheRoomsItMay() {
        List<DynamicTest> tests = new ArrayList<>();
        ARROWS.forEach((room, mayUse) -> tests.add(DynamicTest.dynamicTest(room, () -> {
            List<String> allowed = new ArrayList<>(List.of("org.tandem." + room + ".."));
            mayUse.forEach(other -> allowed.add("org.tandem." + other + ".."));
            DescribedPredicate<JavaClass> elsewhere = resideInAnyPackage("org.tandem..")
                    .and(DescribedPredicate.not(resideInAnyPackage(allowed.toArray(new String[0]))))
                    .as("a room it may not use");
            check(noClasses()
                    .that()
                    .resideInAPackage("org.tandem." + room + "..")
                    .should()
                    .dependOnClassesThat(elsewhere));
        })));
        return tests;
    }

    @Test
    void everyRoomIsDrawn() {
        List<String> drawn = new ArrayList<>(List.of("org.tandem", "org.tandem.cli.."));
        ARROWS.keySet().forEach(room -> drawn.add("org.tandem." + room + ".."));
        check(classes().should().resideInAnyPackage(drawn.toArray(new String[0])));
    }

    @Test
    void theRoomsHaveNoCycle() {
        check(slices().matching("org.tandem.(*)..").should().beFreeOfCycles());
    }

    @Test
    void theModelKnowsOnlyPlacesAndLevelsOfTheSource() {
        check(noClasses()
                .that()
                .resideInAPackage("org.tandem.model..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("org\\.tandem\\.source\\.(?!Origin|Sensitivity).*"));
    }

    @Test
    void parsersLiveInSourceAlone() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("org.tandem.source..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson.dataformat..", "org.yaml.snakeyaml.."));
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages("org.tandem.source..")
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching(
                                "org\\.apache\\.commons\\.csv\\.CSV(Parser|Record)|com\\.fasterxml\\.jackson\\.core\\.JsonParser"));
    }

    /** The jar holds only what rank correlation needs of the library. */
    @Test
    void rankCorrelationIsAllThatIsUsedOfCommonsMath() {
        check(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.tandem.alignment.Kendall")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.commons.math3.."));
    }

    @Test
    void nothingOutsideTheCommandLineTouchesClockStreamsOrDefaults() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("org.tandem.cli..", "org.tandem")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(Charset.class, "defaultCharset")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault"));
    }

    @Test
    void onlyMainEndsTheProcess() {
        DescribedPredicate<JavaCall<?>> exit = new DescribedPredicate<>("System.exit") {
            @Override
            public boolean test(JavaCall<?> call) {
                return call.getTargetOwner().isEquivalentTo(System.class)
                        && call.getName().equals("exit");
            }
        };
        check(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.tandem.Tandem")
                .should()
                .callCodeUnitWhere(exit));
    }

    private static void check(ArchRule rule) {
        rule.check(CODE);
    }
}
