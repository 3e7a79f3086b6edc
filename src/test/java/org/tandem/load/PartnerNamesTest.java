package org.tandem.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.diagnostic.Finding;
import org.tandem.model.Period;
import org.tandem.model.Presence;
import org.tandem.source.Origin;

/** One partner has one key however it is written; what may be one is told and never merged. */
class PartnerNamesTest {
    private final List<Finding> findings = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "Action Against Hunger (ACF), action against hunger",
        "ACTION  AGAINST HUNGER, action against hunger",
        "Action Against\u00a0Hunger, action against hunger",
        "Médecins d'Ailleurs (MdA), medecins dailleurs",
        "Save the Children (UK), save the children uk",
        "Islamic Relief (Somalia), islamic relief somalia",
        "World Food Programme (wfp), world food programme",
        "Relief (SSD), relief ssd",
        "Save Some Day (SSD), save some day",
        "Local Aid (NGO), local aid ngo",
        "Relief (North Kivu), relief north kivu",
        "(ACF), acf",
        "AAH/ACF, aah acf"
    })
    void aNameIsFoldedWithoutTheAcronymInBrackets(String name, String key) {
        assertThat(new Partners(List.of()).key(name, "", "")).isEqualTo(key);
    }

    @Test
    void listedNamesAreOnePartner() {
        Partners partners = partners("AAH, Action Against Hunger", "ACF, AAH", "Acción contra el Hambre, ACF");
        assertThat(List.of(
                        partners.key("aah", "", ""),
                        partners.key("Action Against Hunger", "", ""),
                        partners.key("Action Against Hunger", "XYZ", ""),
                        partners.key("Action Against Hunger (ACF)", "", ""),
                        partners.key("Accion Contra el Hambre", "", ""),
                        partners.key("AAH/ACF", "", ""),
                        partners.key("Action Against Hunger | ACF-USA", "", ""),
                        partners.key("somebody (ACF)", "", "")))
                .containsOnly("action against hunger");
        assertThat(partners.key("Somebody else", "", "")).isEqualTo("somebody else");
        assertThat(findings).isEmpty();
    }

    @Test
    void aCellWithTwoPartnersIsNeitherOfThem() {
        Partners partners = partners("AAH, Action Against Hunger", "NRC, Norwegian Refugee Council");
        assertThat(partners.key("AAH/NRC", "", "")).isEqualTo("aah nrc");
    }

    @Test
    void aListThatContradictsItselfIsTold() {
        Partners partners = partners("AAH, One", "AAH, Two", "B, C", "C, B", "D, d", "E, One");
        assertThat(partners.key("AAH", "", "")).isEqualTo("aah");
        assertThat(partners.key("E", "", "")).isEqualTo("one");
        assertThat(findings)
                .extracting(
                        finding -> finding.rule().id() + " " + finding.origin().line())
                .containsExactly(
                        "organisation-alias-contradicts 3",
                        "organisation-alias-contradicts 4",
                        "organisation-alias-contradicts 5");
    }

    @ParameterizedTest
    @CsvSource({
        "Action Against Hunger (ACF), ACF, true",
        "Action Against Hunger (ACF), Action contre la Faim (ACF), true",
        "Norwegian Refugee Council, NRC, true",
        "Norwegian Refugee Council, Norwegian Refugee Councill, true",
        "Refugee Council of Norway, Norway Council of Refugee, true",
        "Action Against Hunger | ACF-USA, Action Against Hunger, true",
        "Water for Life 1, Water for Life 2, false",
        "Aid North, Aid South, false",
        "Norwegian Refugee Council, Danish Refugee Council, false",
        "Relief Union, Relief Fund, false",
        "Rajo Relief and Development Organization, Gargaar Relief and Development Organization, false",
        "Mandhere Relief and Development Organisation, Mandher Relief and Development Organization, true"
    })
    void whatMayBeOneIsToldAndNotMerged(String one, String other, boolean suggested) {
        assertThat(suggestions(List.of(one, other))).hasSize(suggested ? 1 : 0);
    }

    @Test
    void rowsOfOneAcronymInItsOwnColumnAreOnePartner() {
        PresenceLedger ledger = ledger();
        ledger.add(Rows.presence(2, "Fonds pour l'enfance", "UF", 1));
        ledger.add(Rows.presence(3, "Children's Fund", "UF", 1));
        List<Presence> presence = ledger.presence();
        PartnerHints.tell(presence, findings::add);
        assertThat(presence).hasSize(1);
        assertThat(findings).isEmpty();
    }

    @Test
    @Timeout(20)
    void thousandsOfNamesAreComparedInAMoment() {
        List<String> names = new ArrayList<>();
        for (int each = 0; each < 20_000; each++) {
            names.add(
                    "Association " + Integer.toString(each * 7919 + 46656, 36) + " relief " + (char) ('a' + each % 26));
        }
        long start = System.nanoTime();
        suggestions(names);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
    }

    private List<Finding> suggestions(List<String> names) {
        PresenceLedger ledger = ledger();
        for (int at = 0; at < names.size(); at++) {
            ledger.add(Rows.presence(at + 2, names.get(at), "", 1));
        }
        List<Finding> told = new ArrayList<>();
        PartnerHints.tell(ledger.presence(), told::add);
        return told.stream()
                .filter(finding -> finding.rule() == TableRules.ORGANISATION_MERGE_SUGGESTED)
                .toList();
    }

    private PresenceLedger ledger() {
        return new PresenceLedger(LocalDate.of(2014, 6, 15), Period.ALWAYS, new Partners(List.of()), findings::add);
    }

    private Partners partners(String... rows) {
        List<NameAlias> aliases = new ArrayList<>();
        for (String row : rows) {
            String[] parts = row.split(", ", -1);
            aliases.add(new NameAlias(parts[0], parts[1], new Origin("organisations.csv", aliases.size() + 2, 1)));
        }
        return new Partners(List.of(), aliases, findings::add);
    }
}
