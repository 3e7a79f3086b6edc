package org.tandem.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tandem.diagnostic.Finding;
import org.tandem.load.Reading.Bad;
import org.tandem.load.Reading.Good;
import org.tandem.model.Appeal;
import org.tandem.model.Measure;
import org.tandem.vocabulary.DefaultSensitivity;

/** Decodes {@code appeal:} of {@code tandem.yaml}. */
final class AppealDecoder {
    private static final long MOST = 1_000_000_000_000L;
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,15}");
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]{3}");

    private static final Kind<Measure> MONEY = Kinds.value("amount of money", Measure.UNKNOWN, AppealDecoder::money);
    private static final Key<Measure> REQUIREMENTS =
            Key.optional("requirements", MONEY, "what the plan costs, in whole units of the currency, figures only");
    private static final Key<Measure> FUNDING = Key.optional("funding", MONEY, "what has been received towards it");
    private static final Key<String> SECTOR = Key.required("sector", DomainKinds.SECTOR, "code or name of the sector");
    private static final Shape PART =
            Shape.of("appeal of a sector", DefaultSensitivity.DIRECTORY, SECTOR, REQUIREMENTS, FUNDING);

    private static final Key<String> CURRENCY = Key.expected(
            "currency", Kinds.value("currency", "", AppealDecoder::currency), "three letters of ISO 4217, as `USD`");
    private static final Key<Optional<LocalDate>> AS_OF =
            Key.optional("as_of", Kinds.DATE, "the day the figures are of");
    private static final Key<List<Appeal.Part>> SECTORS =
            Key.optional("sectors", Kinds.records(PART, AppealDecoder::part), "the same by sector");
    private static final Shape APPEAL =
            Shape.of("appeal", DefaultSensitivity.DIRECTORY, REQUIREMENTS, FUNDING, CURRENCY, AS_OF, SECTORS);

    /** {@code appeal:}. */
    static final Key<Optional<Appeal>> KEY = Key.optional(
            "appeal",
            Kinds.record(APPEAL, AppealDecoder::decode),
            "what the response plan asks of donors and has received");

    private AppealDecoder() {}

    private static Optional<Appeal> decode(Fields fields) {
        List<Appeal.Part> sectors = sectors(fields);
        Measure total = fields.get(REQUIREMENTS);
        Measure parts = Measure.sumOfKnown(
                sectors.stream().map(Appeal.Part::requirements).toList());
        if (parts.exceeds(total)) {
            fields.tell(Fields.warning(Finding.of(
                            ProfileRules.VALUE_INVALID,
                            fields.origin(SECTORS),
                            "the sectors require " + parts.orElse(0) + " together, the whole only " + total.orElse(0))
                    .expecting("requirements that come to no more than the whole; both are used as they stand")));
        }
        return Optional.of(new Appeal(
                fields.get(CURRENCY),
                total,
                fields.get(FUNDING),
                fields.get(AS_OF).orElse(null),
                fields.get(Shape.SOURCE),
                fields.get(Shape.BASIS).equals("illustrative"),
                sectors,
                fields.level()));
    }

    /** Each sector once: the first that is stated. */
    private static List<Appeal.Part> sectors(Fields fields) {
        List<Appeal.Part> sectors = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Appeal.Part part : fields.get(SECTORS)) {
            if (seen.add(part.sector())) {
                sectors.add(part);
            } else {
                fields.tell(Finding.of(
                                ProfileRules.VALUE_INVALID,
                                fields.origin(SECTORS),
                                "sector `" + part.sector() + "` stands here twice")
                        .expecting("each sector once; the first is used"));
            }
        }
        sectors.sort(Comparator.comparing(Appeal.Part::sector));
        return List.copyOf(sectors);
    }

    private static Optional<Appeal.Part> part(Fields fields) {
        return Optional.of(
                new Appeal.Part(fields.get(SECTOR), fields.get(REQUIREMENTS), fields.get(FUNDING), fields.level()));
    }

    private static Reading<Measure> money(String text) {
        if (DIGITS.matcher(text).matches() && Long.parseLong(text) <= MOST) {
            return new Good<>(Measure.of(Long.parseLong(text)));
        }
        return new Bad<>(
                ProfileRules.VALUE_INVALID,
                "`" + text + "` is not an amount of money",
                "a whole number from 0 to " + MOST + " without separators, as `1800000000`",
                "");
    }

    private static Reading<String> currency(String text) {
        return LETTERS.matcher(text).matches()
                ? new Good<>(text.toUpperCase(Locale.ROOT))
                : new Bad<>(
                        ProfileRules.VALUE_INVALID,
                        "`" + text + "` is not a currency",
                        "three letters of ISO 4217, as `USD`",
                        "");
    }
}
