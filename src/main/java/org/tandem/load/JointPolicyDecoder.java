package org.tandem.load;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tandem.load.Reading.Bad;
import org.tandem.load.Reading.Good;
import org.tandem.model.JointPolicy;
import org.tandem.vocabulary.DefaultSensitivity;

/** Decodes {@code joint:} of the policy. */
final class JointPolicyDecoder {
    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    private static final Key<OptionalInt> SEVERITY_FROM = Key.optional(
            "severity_from",
            Kinds.whole(1, 5),
            "preliminary joint severity from which people count in the narrower joint figure");
    private static final Key<OptionalInt> SECTORS_BLANK = Key.optional(
            "sectors_blank", Kinds.whole(1, 100), "F1: how many sectors without people in need raise a question");
    private static final Key<Optional<BigDecimal>> ABOVE_SECOND =
            share("above_second", "F2: by which share of the next lower figure the highest sector stands above it");
    private static final Key<Optional<BigDecimal>> ABOVE_THIRD =
            share("above_third", "F3: by which share it stands above the figure below that");
    private static final Key<List<String>> PART_OF_PEOPLE = Key.optional(
            "part_of_people",
            DomainKinds.SECTORS,
            "F4: sectors that count a part of the people only, as those of school age");
    private static final Key<Optional<BigDecimal>> OF_POPULATION =
            share("of_population", "F5: share of the population that the highest sector comes to");
    private static final Key<Optional<BigDecimal>> CHANGE_ON_YEAR = share(
            "change_on_year",
            "F6: by which share of the figure of about a year before the highest or second sector differs from it");
    private static final Shape SHAPE = Shape.of(
            "joint policy",
            DefaultSensitivity.DIRECTORY,
            SEVERITY_FROM,
            SECTORS_BLANK,
            ABOVE_SECOND,
            ABOVE_THIRD,
            PART_OF_PEOPLE,
            OF_POPULATION,
            CHANGE_ON_YEAR);

    /** {@code joint:}. */
    static final Key<Optional<JointPolicy>> KEY = Key.optional(
            "joint",
            Kinds.record(SHAPE, JointPolicyDecoder::decode),
            "when the joint figure of an area is put to people as a question");

    private JointPolicyDecoder() {}

    private static Key<Optional<BigDecimal>> share(String name, String meaning) {
        return Key.optional(
                name, Kinds.value("number from 0 to 100", Optional.empty(), JointPolicyDecoder::share), meaning);
    }

    private static Reading<Optional<BigDecimal>> share(String text) {
        try {
            BigDecimal share = new BigDecimal(text);
            if (text.length() < 20 && share.signum() >= 0 && share.compareTo(MOST) <= 0) {
                return new Good<>(Optional.of(share));
            }
        } catch (NumberFormatException notANumber) {
            // told below, with numbers out of range
        }
        return new Bad<>(
                ProfileRules.VALUE_INVALID,
                "`" + text + "` is not a share from 0 to 100",
                "a share, as `0.30` for 30 %",
                "");
    }

    private static Optional<JointPolicy> decode(Fields fields) {
        JointPolicy usual = JointPolicy.DEFAULT;
        return Optional.of(new JointPolicy(
                fields.get(SEVERITY_FROM).orElse(usual.severityFrom()),
                fields.get(SECTORS_BLANK).orElse(usual.sectorsBlank()),
                fields.get(ABOVE_SECOND).orElse(usual.aboveSecond()),
                fields.get(ABOVE_THIRD).orElse(usual.aboveThird()),
                fields.get(OF_POPULATION).orElse(usual.ofPopulation()),
                fields.get(CHANGE_ON_YEAR).orElse(usual.changeOnYear()),
                fields.has(PART_OF_PEOPLE) ? fields.get(PART_OF_PEOPLE) : usual.partOfPeople()));
    }
}
