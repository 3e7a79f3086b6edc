package org.tandem.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One table with the headings and words of several languages: the same records. */
class LanguagesTest {
    private static final String ENGLISH_NEEDS =
            "Admin 2 P-Code,Cluster,Population,People in need,Targeted,Reached,Severity,Assessment date";
    private static final String ENGLISH_PRESENCE =
            "Organisation,Organisation type,Sector,Admin 2 P-Code,Status,Start date,End date,Targeted,Reached";

    @TempDir
    Path folder;

    @Test
    void needsAreTheSameUnderFrenchHeadings() {
        sameNeeds(
                "Code du district,Secteur,Population totale,Personnes dans le besoin,Personnes ciblées,Personnes atteintes,"
                        + "Gravité,Date de l'évaluation",
                "Éducation",
                "EHA",
                "Santé");
    }

    @Test
    void needsAreTheSameUnderSpanishHeadings() {
        sameNeeds(
                "Código de municipio,Sector,Población total,Personas con necesidades,Población meta,Personas alcanzadas,"
                        + "Severidad,Fecha de evaluación",
                "Educación",
                "Agua, saneamiento e higiene",
                "Salud");
    }

    @Test
    void needsAreTheSameWithSectorsInArabic() {
        sameNeeds(ENGLISH_NEEDS, "التعليم", "المياه والصرف الصحي والنظافة", "الصحة");
    }

    @Test
    void presenceIsTheSameUnderFrenchHeadings() {
        samePresence(
                "Nom de l'organisation,Type d'organisation,Secteur,Code du district,Statut,Date de début,Date de fin,"
                        + "Personnes ciblées,Personnes atteintes",
                "ONG internationale",
                "Éducation",
                "En cours",
                "ONG nationale",
                "Santé",
                "Terminé");
    }

    @Test
    void presenceIsTheSameUnderSpanishHeadings() {
        samePresence(
                "Nombre de la organización,Tipo de organización,Sector,Código de municipio,Estado,Fecha de inicio,"
                        + "Fecha de fin,Población meta,Personas alcanzadas",
                "ONG internacional",
                "Educación",
                "En curso",
                "ONG nacional",
                "Salud",
                "Finalizado");
    }

    private void sameNeeds(String headings, String education, String water, String health) {
        List<String> english = needs(ENGLISH_NEEDS, "Education", "WASH", "Health");

        assertThat(english).hasSize(3);
        assertThat(needs(headings, education, water, health)).isEqualTo(english);
    }

    private List<String> needs(String headings, String education, String water, String health) {
        TableRun run = new TableRun(folder, "SSD");
        run.needs(
                headings,
                "SS0707," + education + ",100000,40000,30000,12000,4,2014-06-10",
                "SS0707,\"" + water + "\",100000,60000,45000,36000,4,2014-06-10",
                "SS0609," + health + ",50000,20000,,5000,,2014-05-28");
        return run.needs.stream().map(LanguagesTest::words).toList();
    }

    private void samePresence(
            String headings, String abroad, String education, String going, String home, String health, String ended) {
        List<String> english = presence(
                ENGLISH_PRESENCE, "International NGO", "Education", "Ongoing", "National NGO", "Health", "Completed");

        assertThat(english).hasSize(2);
        assertThat(presence(headings, abroad, education, going, home, health, ended))
                .isEqualTo(english);
    }

    private List<String> presence(
            String headings, String abroad, String education, String going, String home, String health, String ended) {
        TableRun run = new TableRun(folder, "SSD");
        run.presence(
                headings,
                String.join(",", "River Relief", abroad, education, "SS0707", going, "2014-03-01,2014-09-30,4000,2600"),
                String.join(",", "Hill Aid", home, health, "SS0609", ended, "2014-01-01,2014-05-31,,900"));
        return run.presence.stream().map(LanguagesTest::words).toList();
    }

    private static String words(NeedRow row) {
        return Stream.of(
                        row.area(),
                        row.sector(),
                        row.group(),
                        row.population(),
                        row.inNeed(),
                        row.targeted(),
                        row.reached(),
                        row.severity(),
                        row.assessedOn())
                .toList()
                .toString();
    }

    private static String words(PresenceRow row) {
        return Stream.of(
                        row.organisation(),
                        row.kind(),
                        row.area(),
                        row.sector(),
                        row.status(),
                        row.period(),
                        row.targeted(),
                        row.reached())
                .toList()
                .toString();
    }
}
