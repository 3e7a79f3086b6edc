package org.tandem.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tandem.model.Notification;
import org.tandem.model.Notification.Told;
import org.tandem.vocabulary.DefaultSensitivity;

/** Decodes the humanitarian sites and movements of which parties are informed. */
final class NotificationDecoder {
    private static final Key<String> PARTY =
            Key.required("party", Kinds.reference(Ids.Target.ACTOR), "id of the actor it is told to");
    private static final Key<Optional<LocalDate>> SENT = Key.optional("sent", Kinds.DATE, "the day it went out");
    private static final Key<Optional<LocalDate>> ACKNOWLEDGED =
            Key.optional("acknowledged", Kinds.DATE, "the day the party said that it has it");
    private static final Shape TOLD =
            Shape.partOf("notified party", DefaultSensitivity.SITE, PARTY, SENT, ACKNOWLEDGED);

    private static final Key<String> ID = Key.required("id", Kinds.ID, "unique in the workspace");
    private static final Key<String> ORGANISATION =
            Key.expected("organisation", Kinds.reference(Ids.Target.ORGANISATION), "id of whose it is");
    private static final Key<String> TYPE = Key.required(
            "type",
            Kinds.words("static", "movement", "infrastructure"),
            "a site, a movement, or civilian infrastructure that people cannot do without");
    private static final Key<String> NAME = Key.expected("name", Kinds.TEXT, "what it is called");
    private static final Key<String> AREA = Key.optional("area", DomainKinds.AREA, "where it is or begins");
    private static final Key<String> COORDINATES =
            Key.optional("coordinates", Kinds.TEXT, "of a site, as `9.53, 31.66`; internal readers alone see them");
    private static final Key<String> ROUTE =
            Key.optional("route", Kinds.TEXT, "of a movement; internal readers alone see it");
    private static final Key<String> FUNCTION = Key.optional("function", Kinds.TEXT, "what it serves");
    private static final Key<String> FOCAL_POINT =
            Key.optional("focal_point", Kinds.reference(Ids.Target.ACTOR), "id of the post that answers for it");
    private static final Key<String> CONSENT =
            Key.optional("consent", Kinds.TEXT, "reference of the organisation's own consent to its being told");
    private static final Key<List<Told>> PARTIES =
            Key.optional("parties", Kinds.records(TOLD, NotificationDecoder::told), "whom it is told to");
    private static final Key<Optional<LocalDate>> REVALIDATE =
            Key.optional("revalidate", Kinds.DATE, "the day by which somebody looks whether it still holds");
    private static final Shape NOTIFICATION = Shape.of(
            "notification",
            DefaultSensitivity.SITE,
            ID,
            ORGANISATION,
            TYPE,
            NAME,
            AREA,
            COORDINATES,
            ROUTE,
            FUNCTION,
            PeriodKeys.FROM_TO.from(),
            PeriodKeys.FROM_TO.until(),
            FOCAL_POINT,
            CONSENT,
            PARTIES,
            REVALIDATE);

    /** {@code notifications:}. */
    static final Key<List<Notification>> NOTIFICATIONS = Key.optional(
            "notifications",
            Kinds.records(NOTIFICATION, NotificationDecoder::decode),
            "sites and movements parties are informed of; no permission, and protection does not hang on it");

    private NotificationDecoder() {}

    private static Optional<Notification> decode(Fields fields) {
        String type = fields.get(TYPE);
        fields.settle(DefaultSensitivity.notification(type));
        String name = fields.get(NAME);
        return Optional.of(new Notification(
                fields.get(ID),
                fields.get(ORGANISATION),
                type,
                name.isEmpty() ? fields.get(ID) : name,
                fields.get(AREA),
                fields.get(COORDINATES),
                fields.get(ROUTE),
                fields.get(FUNCTION),
                PeriodKeys.FROM_TO.read(fields),
                fields.get(FOCAL_POINT),
                fields.get(CONSENT),
                fields.get(PARTIES),
                fields.get(REVALIDATE).orElse(null),
                fields.level(),
                fields.origin()));
    }

    private static Optional<Told> told(Fields fields) {
        return Optional.of(new Told(
                fields.get(PARTY),
                fields.get(SENT).orElse(null),
                fields.get(ACKNOWLEDGED).orElse(null)));
    }
}
