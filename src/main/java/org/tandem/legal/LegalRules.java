package org.tandem.legal;

import java.util.List;
import org.tandem.diagnostic.Rule;

/** What can be wrong with the right by which joint activities are done. */
public final class LegalRules {
    static final Rule OUTSIDE_MANDATE_AREA =
            Rule.error("activity-outside-mandate-area", "an activity lies outside the areas of the task it serves");
    static final Rule CITATION_INVALID =
            Rule.error("citation-invalid", "a resolution or rule of law is cited in no valid form");
    static final Rule CITATION_UNFIT =
            Rule.note("citation-unfit", "a rule of law is cited where it does not bind, or too widely");
    static final Rule CRITICALITY_EXCEEDED =
            Rule.error("criticality-exceeded", "present risk is above what the criticality of an activity allows");
    static final Rule CRITICALITY_MISSING = Rule.warning(
            "criticality-missing", "present risk is high and nobody has rated how critical an activity is");
    static final Rule HOST_CONSENT_MISSING =
            Rule.warning("host-consent-missing", "the host State's consent is not recorded, or lapses");
    static final Rule HOST_AGREEMENT_MISSING = Rule.warning(
            "host-agreement-missing", "an agency's own agreement with the host State is not recorded, or lapses");
    public static final Rule HRDDP_LATE =
            Rule.warning("hrddp-late", "a risk assessment for support to a force is younger than the support");
    public static final Rule HRDDP_MISSING =
            Rule.error("hrddp-missing", "a force that is not of the UN gains without a risk assessment");
    static final Rule MANDATE_NOT_IN_FORCE =
            Rule.error("mandate-not-in-force", "no mandate covers all days of an activity");
    static final Rule MANDATE_TASK_MISSING =
            Rule.error("mandate-task-missing", "a joint activity cites no task of the mandate");
    static final Rule MANDATE_VERB_UNKNOWN =
            Rule.note("mandate-verb-unknown", "the verb of a mandate's task sets no limit that is known");
    static final Rule PERMIT_EXPIRED = Rule.error("permit-expired", "a permit ends before the activity that needs it");
    static final Rule PERMIT_MISSING = Rule.error("permit-missing", "a permit that an activity needs is not recorded");
    static final Rule PROTECT_ALONE = Rule.warning(
            "responsibility-to-protect-alone", "the responsibility to protect is the only basis of an activity");
    static final Rule PROTECT_WITHOUT_CRIME = Rule.warning(
            "responsibility-to-protect-without-crime",
            "the responsibility to protect is cited for none of its four crimes");
    static final Rule REGISTRATION_EXPIRED =
            Rule.error("registration-expired", "a registration ends before the activity that its holder does");
    static final Rule REGISTRATION_MISSING =
            Rule.warning("registration-missing", "the registration of an NGO that does the work is not recorded");
    static final Rule RESOLUTION_SUPERSEDED =
            Rule.warning("resolution-superseded", "a resolution is cited that is no longer in force");
    static final Rule RESOLUTION_UNLISTED =
            Rule.note("resolution-unlisted", "a mandate's resolution is not among those known of the mission");
    static final Rule STATUS_AGREEMENT_MISSING =
            Rule.warning("status-agreement-missing", "a status agreement is not recorded, or lapses");
    static final Rule VERB_INCOMPATIBLE =
            Rule.error("verb-incompatible", "the mission does more than the verb of its task lets it do");

    /** All of them, by id. */
    public static final List<Rule> ALL = List.of(
            OUTSIDE_MANDATE_AREA,
            CITATION_INVALID,
            CITATION_UNFIT,
            CRITICALITY_EXCEEDED,
            CRITICALITY_MISSING,
            HOST_AGREEMENT_MISSING,
            HOST_CONSENT_MISSING,
            HRDDP_LATE,
            HRDDP_MISSING,
            MANDATE_NOT_IN_FORCE,
            MANDATE_TASK_MISSING,
            MANDATE_VERB_UNKNOWN,
            PERMIT_EXPIRED,
            PERMIT_MISSING,
            REGISTRATION_EXPIRED,
            REGISTRATION_MISSING,
            RESOLUTION_SUPERSEDED,
            RESOLUTION_UNLISTED,
            PROTECT_ALONE,
            PROTECT_WITHOUT_CRIME,
            STATUS_AGREEMENT_MISSING,
            VERB_INCOMPATIBLE);

    private LegalRules() {}
}
