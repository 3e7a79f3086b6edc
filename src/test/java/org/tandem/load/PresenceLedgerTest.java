package org.tandem.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.Sparse;
import org.tandem.diagnostic.Finding;
import org.tandem.model.Caseload;
import org.tandem.model.LegalStatus;
import org.tandem.model.Measure;
import org.tandem.model.Organisation;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Period;
import org.tandem.model.Presence;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

class PresenceLedgerTest {
    private static final LocalDate AS_OF = LocalDate.of(2014, 6, 15);
    private static final Period PERIOD = new Period(LocalDate.of(2014, 6, 1), LocalDate.of(2014, 8, 31));
    private final List<Finding> findings = new ArrayList<>();

    @Test
    void aPartnersCaseloadIsTheLargestOfItsRowsAndNeverTheirSum() {
        Presence presence =
                only(Rows.presence(2, "River Relief", "RR", 300), Rows.presence(3, "River Relief", "R.R.", 500));
        assertThat(presence.reached()).isEqualTo(Measure.of(500));
        assertThat(presence.name()).isEqualTo("River Relief");
        assertThat(presence.origin()).isEqualTo(new Origin("presence/3w.csv", 2, 1));
    }

    @Test
    void presenceWithoutFiguresStaysWithoutFigures() {
        Presence presence = only(Rows.presence(2, "River Relief", "RR", -1));
        assertThat(presence.reached()).isEqualTo(Measure.UNKNOWN);
        assertThat(presence.planned()).isEqualTo(Measure.UNKNOWN);
        assertThat(presence.kind()).isEqualTo(OrganisationKind.OTHER);
    }

    @Test
    void completedWorkIsReachedButNoLongerPlanned() {
        Presence presence = only(
                row("completed", Period.ALWAYS, 900, 800, Caseload.DISTINCT),
                row("planned", Period.ALWAYS, 700, -1, Caseload.DISTINCT));
        assertThat(presence.reached()).isEqualTo(Measure.of(800));
        assertThat(presence.planned()).isEqualTo(Measure.of(700));
        assertThat(presence.caseload()).isEqualTo(Caseload.DISTINCT);
    }

    @Test
    void theLeastSafeClaimOfACaseloadHolds() {
        assertThat(only(
                                row("ongoing", Period.ALWAYS, 1, 1, Caseload.DISTINCT),
                                row("ongoing", Period.ALWAYS, 1, 1, Caseload.SHARED))
                        .caseload())
                .isEqualTo(Caseload.SHARED);
    }

    @Test
    void suspendedWorkIsNoPresence() {
        assertThat(ledger(row("suspended", Period.ALWAYS, 1, 1, Caseload.DISTINCT)))
                .isEmpty();
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        ", , true",
        "2014-01-01, 2014-06-15, true",
        "2014-01-01, 2014-06-14, false",
        "2014-09-01, 2014-12-31, false",
        "2014-08-31, , true"
    })
    void workIsCurrentThatHasNotEndedAndMeetsThePeriod(LocalDate from, LocalDate until, boolean current) {
        assertThat(only(row("ongoing", new Period(from, until), 1, 1, Caseload.DISTINCT))
                        .current())
                .isEqualTo(current);
    }

    /** As of 2014-06-15, for June to August. */
    @ParameterizedTest
    @CsvSource({
        "ongoing, , , under way",
        "ongoing, 2014-06-15, , under way",
        "ongoing, 2014-06-16, , planned",
        "ongoing, 2014-01-01, 2014-06-14, ended",
        "planned, , , planned",
        "planned, 2014-07-01, 2014-08-01, planned",
        "planned, 2014-06-01, , under way",
        "planned, , 2014-05-01, ended",
        "planned, 2014-09-01, , later",
        "completed, , , ended",
        "completed, 2014-01-01, 2014-05-31, ended",
        "completed, 2014-01-01, 2014-06-30, under way"
    })
    void howFarWorkIsGoesByItsDaysAndByItsStatusWhereItHasNone(
            String status, LocalDate from, LocalDate until, String progress) {
        assertThat(only(row(status, new Period(from, until), 1, 1, Caseload.DISTINCT))
                        .progress())
                .hasToString(progress);
    }

    @Test
    void armedForcesAreToldAndNotCounted() {
        PresenceRow troops = Rows.presence(
                2, "Battalion", "", "ongoing", Period.ALWAYS, 1, 1, Caseload.UNKNOWN, OrganisationKind.MILITARY);
        assertThat(ledger(troops)).isEmpty();
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(TableRules.PRESENCE_MILITARY);
            assertThat(finding.message())
                    .isEqualTo("`Battalion` is an armed actor and is not counted as humanitarian presence");
        });
    }

    @Test
    void onePartnerHasOneKeyHoweverItIsWritten() {
        Partners partners =
                new Partners(List.of(organisation("river-relief", "River Relief", "RR", "Relief of the River")));
        assertThat(List.of(
                        partners.key("RIVER  RELIEF", "", ""),
                        partners.key("somebody else's spelling", "r.r.", ""),
                        partners.key("Relief of the river", "X", ""),
                        partners.key("anything", "", "river-relief")))
                .containsOnly("river-relief");
        assertThat(partners.key("Médecins d'Ailleurs", "", "")).isEqualTo("medecins dailleurs");
        assertThat(partners.key("Médecins d'Ailleurs", "MdA", "")).isEqualTo("mda");
    }

    @Test
    void aNameThatTwoProfilesBearNamesNeither() {
        Partners partners = new Partners(List.of(
                organisation("north", "North Aid", "NA", "Aid"), organisation("south", "South Aid", "SA", "Aid")));
        assertThat(partners.key("Aid", "", "")).isEqualTo("aid");
        assertThat(partners.key("Aid", "SA", "")).isEqualTo("south");
    }

    private static Organisation organisation(String id, String name, String acronym, String alias) {
        return Sparse.organisation(
                id,
                name,
                acronym,
                OrganisationKind.INGO,
                List.of(alias),
                List.of(),
                List.of(),
                List.of(),
                "",
                Map.of(),
                LegalStatus.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Sensitivity.LOW,
                Origin.NOWHERE);
    }

    private static PresenceRow row(String status, Period period, long targeted, long reached, Caseload caseload) {
        return Rows.presence(2, "River Relief", "RR", status, period, targeted, reached, caseload, null);
    }

    private List<Presence> ledger(PresenceRow... rows) {
        PresenceLedger ledger = new PresenceLedger(AS_OF, PERIOD, new Partners(List.of()), findings::add);
        for (PresenceRow row : rows) {
            ledger.add(row);
        }
        return ledger.presence();
    }

    private Presence only(PresenceRow... rows) {
        List<Presence> presence = ledger(rows);
        assertThat(presence).hasSize(1);
        return presence.get(0);
    }
}
