package org.tandem.disfigured;

import java.util.List;
import java.util.Map;

/** How other people say what Tandem's own columns say. */
final class Wording {
    static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    static final Map<String, String> SPOKEN = Map.of(
            "EDU",
            "Education",
            "WSH",
            "WASH",
            "HEA",
            "Santé",
            "FSC",
            "Food Security",
            "PRO",
            "Protección",
            "NUT",
            "تغذية");
    static final Map<String, String> FRENCH = Map.ofEntries(
            Map.entry("area", "Code zone"),
            Map.entry("sector", "Secteur"),
            Map.entry("population", "Population totale"),
            Map.entry("people_in_need", "Personnes dans le besoin"),
            Map.entry("targeted", "Personnes ciblées"),
            Map.entry("reached", "Personnes atteintes"),
            Map.entry("severity", "Gravité"),
            Map.entry("assessed_on", "Date de l'évaluation"),
            Map.entry("organisation", "Nom de l'organisation"),
            Map.entry("status", "Statut"),
            Map.entry("from", "Date de début"),
            Map.entry("to", "Date de fin"));
    static final Map<String, String> SPANISH = Map.ofEntries(
            Map.entry("area", "Código de área"),
            Map.entry("sector", "Sector"),
            Map.entry("population", "Población total"),
            Map.entry("people_in_need", "Personas con necesidades"),
            Map.entry("targeted", "Población meta"),
            Map.entry("reached", "Personas alcanzadas"),
            Map.entry("severity", "Severidad"),
            Map.entry("assessed_on", "Fecha de evaluación"),
            Map.entry("organisation", "Nombre de la organización"),
            Map.entry("status", "Estado"),
            Map.entry("from", "Fecha de inicio"),
            Map.entry("to", "Fecha de fin"));
    static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("area", "#adm2 +code"),
            Map.entry("sector", "#sector"),
            Map.entry("population", "#population"),
            Map.entry("people_in_need", "#inneed"),
            Map.entry("targeted", "#targeted"),
            Map.entry("reached", "#reached"),
            Map.entry("severity", "#severity"),
            Map.entry("assessed_on", "#date+reported"),
            Map.entry("organisation", "#org+name"),
            Map.entry("status", "#status"),
            Map.entry("from", "#date+start"),
            Map.entry("to", "#date+end"));

    private Wording() {}
}
