package org.tandem.load;

import java.util.List;
import java.util.Optional;
import org.tandem.model.Caseload;
import org.tandem.model.Group;
import org.tandem.model.Measure;
import org.tandem.source.Sensitivity;
import org.tandem.vocabulary.DefaultSensitivity;

/** Decodes the work a profile states of itself into the same rows as a presence table. */
final class ActivityDecoder {
    private static final Key<String> ID = Key.optional("id", Kinds.ID, "unique in the workspace");
    private static final Key<String> SECTOR = Key.required("sector", DomainKinds.SECTOR, "code or alias of the sector");
    private static final Key<String> WORDS = Key.optional("activity", Kinds.TEXT, "in words");
    private static final Key<String> AREA = Key.required("area", DomainKinds.AREA, "P-code of one area");
    private static final Key<Group> GROUP =
            Key.optional("group", DomainKinds.GROUP, "whom it serves; everybody when not stated");
    private static final Key<String> STATUS =
            Key.optional("status", DomainKinds.STATUS, "planned, ongoing, completed or suspended");
    private static final PeriodKeys PERIOD = PeriodKeys.FROM_TO;
    private static final Key<Measure> TARGETED =
            Key.optional("targeted", DomainKinds.COUNT, "people it means to reach");
    private static final Key<Measure> REACHED = Key.optional("reached", DomainKinds.COUNT, "people it has reached");
    private static final Key<Caseload> CASELOAD =
            Key.optional("caseload", DomainKinds.CASELOAD, "whether other partners may serve the same people");
    private static final Shape ACTIVITY = Shape.of(
            "activity",
            Sensitivity.HIGH,
            ID,
            SECTOR,
            WORDS,
            AREA,
            GROUP,
            STATUS,
            PERIOD.from(),
            PERIOD.until(),
            TARGETED,
            REACHED,
            CASELOAD,
            MeansDecoder.KEY);

    static final Key<List<Work>> ACTIVITIES = Key.optional(
            "activities",
            Kinds.records(ACTIVITY, ActivityDecoder::decode),
            "its work, one item for each area and sector");
    static final Key<List<Work>> PRESENCE = Key.optional(
            "presence",
            Kinds.records(ACTIVITY, ActivityDecoder::decode),
            "its work in the columns of a presence table");

    /**
     * What an organisation does.
     *
     * @param name its id, else what it is called
     * @param means what it serves people with
     */
    record Work(PresenceRow row, String name, List<MeansDecoder.Stated> means) {}

    private ActivityDecoder() {}

    private static Optional<Work> decode(Fields fields) {
        Fields organisation = fields.outer();
        String area = fields.get(AREA);
        String sector = fields.get(SECTOR);
        Sensitivity level = area.isEmpty()
                ? fields.level()
                : fields.settle(
                        DefaultSensitivity.presence(fields.context().areas().level(area), sector));
        PresenceRow row = new PresenceRow(
                organisation.get(OrganisationDecoder.NAME),
                organisation.get(OrganisationDecoder.ACRONYM),
                organisation.get(OrganisationDecoder.ID),
                organisation.get(OrganisationDecoder.KIND).orElse(null),
                area,
                sector,
                fields.get(GROUP),
                fields.get(STATUS),
                PERIOD.read(fields),
                fields.get(TARGETED),
                fields.get(REACHED),
                fields.get(CASELOAD),
                level,
                fields.origin());
        String id = fields.get(ID);
        return Optional.of(new Work(row, id.isEmpty() ? fields.get(WORDS) : id, fields.get(MeansDecoder.KEY)));
    }
}
