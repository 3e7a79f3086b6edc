package org.tandem.load;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.tandem.diagnostic.Suggestion;
import org.tandem.load.Reading.Bad;
import org.tandem.load.Reading.Good;
import org.tandem.model.Audience;
import org.tandem.model.Meeting;
import org.tandem.model.Meeting.Item;
import org.tandem.model.Meeting.Recurrence;
import org.tandem.vocabulary.DefaultSensitivity;

/** Decodes {@code meetings.yaml}. */
final class MeetingsDecoder {
    /** The slot of a meeting that states none. */
    static final int USUAL_MINUTES = 60;

    private static final List<String> EVERY = List.of("once", "day", "week", "two-weeks", "month");

    private static final Key<String> ITEM_TITLE = Key.required("title", Kinds.TEXT, "what it is about");
    private static final Key<String> PURPOSE =
            Key.optional("purpose", Kinds.words("inform", "discuss", "decide"), "what the room is to do");
    private static final Key<String> LEAD = Key.optional(
            "lead", Kinds.reference(Ids.Target.ACTOR), "id of a post or organisation; the chair when not stated");
    private static final Key<OptionalInt> ITEM_MINUTES = Key.optional("minutes", Kinds.whole(1, 1440), "its length");
    private static final Shape ITEM =
            Shape.partOf("standing item", DefaultSensitivity.PLANNING, ITEM_TITLE, PURPOSE, LEAD, ITEM_MINUTES);

    private static final Key<String> ID = Key.required("id", Kinds.ID, "unique in the workspace");
    private static final Key<String> KIND =
            Key.optional("kind", Kinds.TEXT, "code of the kind of meeting, as `CMCOORD`");
    private static final Key<String> TITLE = Key.expected("title", Kinds.TEXT, "what it is called");
    private static final Key<Optional<LocalDateTime>> STARTS = Key.required(
            "starts",
            Kinds.value("date and time", Optional.empty(), MeetingsDecoder::time),
            "the first meeting, in its own time");
    private static final Key<Optional<ZoneId>> ZONE = Key.expected(
            "zone",
            Kinds.value("time zone", Optional.empty(), MeetingsDecoder::zone),
            "time zone, as `Africa/Juba`; UTC when not stated");
    private static final Key<Optional<Recurrence>> REPEATS = Key.optional(
            "every",
            Kinds.value("word", Optional.empty(), MeetingsDecoder::recurrence),
            "how often it meets; once when not stated");
    private static final Key<OptionalInt> MINUTES = Key.optional("minutes", Kinds.whole(1, 1440), "length of the slot");
    private static final Key<String> CHAIR =
            Key.expected("chair", Kinds.reference(Ids.Target.ACTOR), "id of a post or organisation");
    private static final Key<List<String>> INVITED =
            Key.optional("invited", Kinds.list(Kinds.reference(Ids.Target.ACTOR)), "ids of posts and organisations");
    private static final Key<List<String>> SECTORS = Key.optional(
            "sectors",
            DomainKinds.SECTORS,
            "sectors it is about; a cluster's meeting: that of its chair's cluster when not stated, else all");
    private static final Key<Optional<Audience>> AUDIENCE =
            Key.optional("audience", DomainKinds.AUDIENCE, "who its papers are for");
    private static final Key<List<Item>> ITEMS = Key.optional(
            "items",
            Kinds.records(ITEM, MeetingsDecoder::item),
            "standing items in place of the usual ones of its kind");
    private static final Shape MEETING = Shape.of(
            "meeting",
            DefaultSensitivity.PLANNING,
            ID,
            KIND,
            TITLE,
            STARTS,
            ZONE,
            REPEATS,
            MINUTES,
            CHAIR,
            INVITED,
            SECTORS,
            AUDIENCE,
            ITEMS,
            Key.optional("place", Kinds.TEXT, "where it meets"),
            Key.optional("languages", Kinds.TEXTS, "languages it is held in"));
    private static final Key<List<Meeting>> MEETINGS =
            Key.required("meetings", Kinds.records(MEETING, MeetingsDecoder::meeting), "series of meetings");

    /** The keys of {@code meetings.yaml}. */
    static final Shape FILE = Shape.of("file of meetings", DefaultSensitivity.PLANNING, MEETINGS);

    private MeetingsDecoder() {}

    static Optional<List<Meeting>> decode(Fields fields) {
        return Optional.of(fields.get(MEETINGS));
    }

    private static Optional<Meeting> meeting(Fields fields) {
        return fields.get(STARTS)
                .map(starts -> new Meeting(
                        fields.get(ID),
                        fields.get(KIND),
                        fields.get(TITLE).isEmpty() ? fields.get(ID) : fields.get(TITLE),
                        starts,
                        fields.get(ZONE).orElse(ZoneOffset.UTC),
                        fields.get(REPEATS).orElse(Recurrence.ONCE),
                        fields.get(MINUTES).orElse(USUAL_MINUTES),
                        fields.get(CHAIR),
                        fields.get(INVITED),
                        fields.get(SECTORS),
                        fields.get(AUDIENCE).orElse(null),
                        fields.get(ITEMS),
                        fields.level(),
                        fields.origin()));
    }

    private static Optional<Item> item(Fields fields) {
        String purpose = fields.get(PURPOSE);
        return Optional.of(new Item(
                fields.get(ITEM_TITLE),
                purpose.isEmpty() ? "discuss" : purpose,
                fields.get(LEAD),
                fields.get(ITEM_MINUTES).orElse(5),
                fields.origin()));
    }

    private static Reading<Optional<LocalDateTime>> time(String text) {
        try {
            LocalDateTime time = LocalDateTime.parse(text.replace(' ', 'T'));
            if (time.getYear() >= 1 && time.getYear() <= 9999) {
                return new Good<>(Optional.of(time));
            }
        } catch (DateTimeException notATime) {
            // told below
        }
        return new Bad<>(
                ProfileRules.VALUE_INVALID,
                "`" + text + "` is not a date with a time",
                "a date and a time in the zone of the meeting, as `2014-06-04T09:00`",
                "");
    }

    private static Reading<Optional<ZoneId>> zone(String text) {
        try {
            return new Good<>(Optional.of(ZoneId.of(text)));
        } catch (DateTimeException notAZone) {
            return new Bad<>(
                    ProfileRules.VALUE_INVALID,
                    "`" + text + "` is not a time zone",
                    "a place of the time zone database, as `Africa/Juba`, or `UTC`",
                    Suggestion.nearest(text, ZoneId.getAvailableZoneIds()).orElse(""));
        }
    }

    /** The words of the file format, and what people say in their place. */
    private static Reading<Optional<Recurrence>> recurrence(String text) {
        String word = switch (text.toLowerCase(Locale.ROOT)) {
            case "daily" -> "day";
            case "weekly" -> "week";
            case "fortnight", "biweekly", "2 weeks" -> "two-weeks";
            case "monthly" -> "month";
            default -> text;
        };
        return Kinds.word(word, EVERY)
                .map(found -> Optional.of(
                        Recurrence.valueOf(found.toUpperCase(Locale.ROOT).replace('-', '_'))));
    }
}
