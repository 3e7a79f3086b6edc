package org.tandem.load;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.tandem.diagnostic.Finding;
import org.tandem.load.Kind.Form;
import org.tandem.load.Reading.Bad;
import org.tandem.load.Reading.Good;
import org.tandem.model.Methods;
import org.tandem.model.NameMatch;
import org.tandem.model.Policy;
import org.tandem.source.YamlNode;
import org.tandem.source.YamlNode.Entry;
import org.tandem.source.YamlNode.Mapping;
import org.tandem.vocabulary.DefaultSensitivity;

/** Decodes {@code policy:} of {@code tandem.yaml}; what it does not state keeps its default. */
final class PolicyDecoder {
    private static final Key<OptionalInt> ADEQUATE = Key.optional(
            "adequate", Kinds.whole(0, 100), "coverage in percent from which a need counts as adequately covered");
    private static final Key<OptionalInt> PARTIAL =
            Key.optional("partial", Kinds.whole(0, 100), "coverage in percent from which it counts as partly covered");
    private static final Key<OptionalInt> LOW = Key.optional(
            "low", Kinds.whole(0, 100), "coverage in percent from which it counts as low; below it is critical");
    private static final Shape BANDS_SHAPE =
            Shape.of("record of bands", DefaultSensitivity.DIRECTORY, ADEQUATE, PARTIAL, LOW);

    private static final Key<OptionalInt> OUTSIDE =
            Key.optional("outside", Kinds.whole(0, 1000), "outside the humanitarian group");
    private static final Key<OptionalInt> INSIDE =
            Key.optional("inside", Kinds.whole(0, 1000), "to humanitarian partners");
    private static final Shape SUPPRESS_SHAPE =
            Shape.of("record of limits", DefaultSensitivity.DIRECTORY, OUTSIDE, INSIDE);

    private static final Key<Optional<Bands>> BANDS = Key.optional(
            "bands", Kinds.record(BANDS_SHAPE, PolicyDecoder::bands), "limits of the coverage bands, in percent");
    private static final Key<Optional<BigDecimal>> CONFLICT_RATIO = Key.optional(
            "conflict_ratio",
            Kinds.value("number from 0 to 1", Optional.empty(), PolicyDecoder::ratio),
            "share of the larger figure by which two assessments of a cell may differ");
    private static final Key<Optional<Limits>> SUPPRESS_BELOW = Key.optional(
            "suppress_below", Kinds.record(SUPPRESS_SHAPE, PolicyDecoder::limits), "counts below it are not shown");
    private static final Key<Map<String, Integer>> UPDATE_INTERVAL_DAYS = Key.optional(
            "update_interval_days",
            new Kind<>(new Form.Named(new Form.Value("whole number", List.of())), Map.of(), PolicyDecoder::intervals),
            "how often a method of assessment is expected anew, in days; `default` for others");
    private static final Key<OptionalInt> WORST_GAPS =
            Key.optional("worst_gaps", Kinds.whole(1, 1000), "how many worst gaps are told in words");

    private static final Key<List<String>> METHOD_ORDER = Key.optional(
            "method_order",
            Kinds.TEXTS,
            "methods of assessment, the one that says most first; each the words by which it is known, with `/` between them,"
                    + " and `others` for all else");

    private static final String INCLUDE = "include";
    private static final Key<String> DOUBTFUL = Key.optional(
            "doubtful",
            Kinds.words("exclude", INCLUDE),
            "whether figures known only from assessments hardly to be believed (source graded D or E, or information 4 or 5)"
                    + " are in totals; they are listed either way, and the head names them");

    private static final String WHOLE = "whole";
    private static final Key<String> TOTALS = Key.optional(
            "totals",
            Kinds.words("parts", WHOLE),
            "where files state a figure for a larger area and for its parts: which of them the head counts; it tells both, and rows stand"
                    + " for the parts");

    private static final Key<OptionalInt> NAMES_ALIKE = Key.optional(
            "names_alike",
            Kinds.whole(50, 100),
            "how much of a place's name must stay as it is to be read as that of an area in the same parent, in percent;"
                    + " 100 reads none");
    private static final Key<String> ONE = Key.required("one", Kinds.TEXT, "name of a place");
    private static final Key<String> OTHER = Key.required("other", Kinds.TEXT, "name of another place");
    private static final Shape PAIR = Shape.of("pair of names", DefaultSensitivity.DIRECTORY, ONE, OTHER);
    private static final Key<List<NameMatch.Pair>> NAMES_APART = Key.optional(
            "names_apart",
            Kinds.records(PAIR, fields -> Optional.of(new NameMatch.Pair(fields.get(ONE), fields.get(OTHER)))),
            "names of places that are never read as each other");

    private static final Shape POLICY = Shape.of(
            "policy",
            DefaultSensitivity.DIRECTORY,
            BANDS,
            CONFLICT_RATIO,
            SUPPRESS_BELOW,
            UPDATE_INTERVAL_DAYS,
            WORST_GAPS,
            JointPolicyDecoder.KEY,
            METHOD_ORDER,
            DOUBTFUL,
            TOTALS,
            AssistancePolicyDecoder.KEY,
            NAMES_ALIKE,
            NAMES_APART,
            PresentRiskDecoder.KEY);

    /** {@code policy:}. */
    static final Key<Optional<Policy>> KEY =
            Key.optional("policy", Kinds.record(POLICY, PolicyDecoder::decode), "thresholds; every one has a default");

    private record Bands(int adequate, int partial, int low) {}

    private record Limits(int outside, int inside) {}

    private PolicyDecoder() {}

    private static Optional<Policy> decode(Fields fields) {
        Policy usual = Policy.DEFAULT;
        Bands bands = fields.get(BANDS).orElse(new Bands(usual.adequate(), usual.partial(), usual.low()));
        Limits limits = fields.get(SUPPRESS_BELOW).orElse(new Limits(usual.suppressOutside(), usual.suppressInside()));
        Map<String, Integer> intervals = new TreeMap<>(usual.updateIntervalDays());
        intervals.putAll(fields.get(UPDATE_INTERVAL_DAYS));
        return Optional.of(new Policy(
                bands.adequate(),
                bands.partial(),
                bands.low(),
                fields.get(CONFLICT_RATIO).orElse(usual.conflictRatio()),
                limits.outside(),
                limits.inside(),
                Map.copyOf(intervals),
                fields.get(WORST_GAPS).orElse(usual.worstGaps()),
                fields.get(JointPolicyDecoder.KEY).orElse(usual.joint()),
                fields.get(METHOD_ORDER).isEmpty() ? usual.methods() : new Methods(fields.get(METHOD_ORDER)),
                fields.get(DOUBTFUL).equals(INCLUDE),
                fields.get(TOTALS).equals(WHOLE),
                fields.get(AssistancePolicyDecoder.KEY).orElse(usual.assistance()),
                new NameMatch(fields.get(NAMES_ALIKE).orElse(usual.names().leastAlike()), fields.get(NAMES_APART)),
                fields.get(PresentRiskDecoder.KEY).orElse(usual.presentRisk())));
    }

    private static Optional<Bands> bands(Fields fields) {
        Policy usual = Policy.DEFAULT;
        Bands bands = new Bands(
                fields.get(ADEQUATE).orElse(usual.adequate()),
                fields.get(PARTIAL).orElse(usual.partial()),
                fields.get(LOW).orElse(usual.low()));
        if (bands.adequate() > bands.partial() && bands.partial() > bands.low()) {
            return Optional.of(bands);
        }
        fields.tell(Finding.of(
                        ProfileRules.VALUE_INVALID,
                        fields.origin(),
                        "bands " + bands.adequate() + ", " + bands.partial() + ", " + bands.low() + " do not fall")
                .expecting("adequate above partial above low; the defaults are used"));
        return Optional.empty();
    }

    private static Optional<Limits> limits(Fields fields) {
        return Optional.of(new Limits(
                fields.get(OUTSIDE).orElse(Policy.DEFAULT.suppressOutside()),
                fields.get(INSIDE).orElse(Policy.DEFAULT.suppressInside())));
    }

    private static Reading<Optional<BigDecimal>> ratio(String text) {
        try {
            BigDecimal ratio = new BigDecimal(text);
            if (text.length() < 20 && ratio.signum() >= 0 && ratio.compareTo(BigDecimal.ONE) <= 0) {
                return new Good<>(Optional.of(ratio));
            }
        } catch (NumberFormatException notANumber) {
            // told below, with numbers out of range
        }
        return new Bad<>(
                ProfileRules.VALUE_INVALID, "`" + text + "` is not a share", "a number from 0 to 1, as `0.30`", "");
    }

    private static Map<String, Integer> intervals(YamlNode node, Fields fields) {
        Map<String, Integer> intervals = new TreeMap<>();
        if (!(node instanceof Mapping mapping)) {
            fields.tell(Fields.wrongType(node, "a record of `method: days`"));
            return intervals;
        }
        for (Entry entry : mapping.entries()) {
            String method = entry.key().text().strip().toLowerCase(Locale.ROOT);
            Kinds.whole(1, 36500).reader().read(entry.value(), fields).ifPresent(days -> intervals.put(method, days));
        }
        return intervals;
    }
}
