package org.tandem.requests;

import java.util.List;
import org.tandem.diagnostic.Rule;

/** Every check of offers, requests and notifications. */
public final class RequestsRules {
    static final Rule ASSISTANCE_AGAINST_POSTURE = Rule.error(
            "assistance-against-posture",
            "military assets are approved for assistance that the policy keeps from them");
    static final Rule ESCORT_CRITERIA_UNANSWERED =
            Rule.warning("escort-criteria-unanswered", "a request for an escort leaves criteria or alternatives open");
    static final Rule LAST_RESORT_UNANSWERED =
            Rule.warning("last-resort-unanswered", "a request for military assets leaves the last-resort test open");
    static final Rule NOTIFICATION_AS_PERMISSION =
            Rule.error("notification-as-permission", "a notification is taken for consent");
    static final Rule NOTIFICATION_DAYS_OUT_OF_ORDER = Rule.error(
            "notification-days-out-of-order", "days of a notification contradict each other or the reference date");
    static final Rule NOTIFICATION_END_MISSING =
            Rule.error("notification-end-missing", "an entry of the notification list has no end");
    static final Rule NOTIFICATION_EXPIRED =
            Rule.warning("notification-expired", "an entry of the notification list is out of date");
    static final Rule NOTIFICATION_UNACKNOWLEDGED =
            Rule.warning("notification-unacknowledged", "a party has not said that it has a notification");
    static final Rule OFFER_OVER_ALLOTTED =
            Rule.error("offer-over-allotted", "more of an offer is approved than there is");
    static final Rule REQUEST_AGAINST_CONDITIONS =
            Rule.error("request-against-conditions", "a request is approved against a condition of who asks or gives");
    static final Rule REQUEST_APPROVED_BY_UNIFORMED = Rule.error(
            "request-approved-by-uniformed",
            "military assets for humanitarian work are approved by who gives or bears arms");
    static final Rule REQUEST_APPROVED_NOT_HUMANITARIAN = Rule.error(
            "request-approved-not-humanitarian",
            "military assets for humanitarian work are approved by who does not decide for humanitarians");
    static final Rule REQUEST_APPROVED_UNTESTED =
            Rule.error("request-approved-untested", "a request is approved though its test is open or failed");

    static final Rule REQUEST_OUTSIDE_MANDATE = Rule.error(
            "request-outside-mandate",
            "a request comes down to the mission's means, and no task of its mandate covers it");
    static final Rule REQUEST_DECIDED_TWICE =
            Rule.warning("request-decided-twice", "two decisions of one day differ on a request");

    /** The faults these checks find, by id. */
    public static final List<Rule> ALL = List.of(
            ASSISTANCE_AGAINST_POSTURE,
            ESCORT_CRITERIA_UNANSWERED,
            LAST_RESORT_UNANSWERED,
            NOTIFICATION_AS_PERMISSION,
            NOTIFICATION_DAYS_OUT_OF_ORDER,
            NOTIFICATION_END_MISSING,
            NOTIFICATION_EXPIRED,
            NOTIFICATION_UNACKNOWLEDGED,
            OFFER_OVER_ALLOTTED,
            REQUEST_AGAINST_CONDITIONS,
            REQUEST_APPROVED_BY_UNIFORMED,
            REQUEST_APPROVED_NOT_HUMANITARIAN,
            REQUEST_APPROVED_UNTESTED,
            REQUEST_DECIDED_TWICE,
            REQUEST_OUTSIDE_MANDATE);

    private RequestsRules() {}
}
