package org.tandem.load;

import java.util.List;
import java.util.Optional;
import org.tandem.diagnostic.Finding;
import org.tandem.model.LegalTable;
import org.tandem.model.TensionTable;
import org.tandem.model.TensionTable.Common;
import org.tandem.model.TensionTable.Tension;
import org.tandem.vocabulary.DefaultSensitivity;

/** Decodes {@code align-rules.yaml}: what a workspace changes of which objectives pull against each other. */
final class AlignRulesDecoder {
    private static final Key<String> ID = Key.required("id", Kinds.TEXT, "a tension of Tandem, or a new one");
    private static final Key<List<String>> ONE =
            Key.required("one", Kinds.TEXTS, "words under `tends` of one objective, any of them");
    private static final Key<List<String>> OTHER =
            Key.required("other", Kinds.TEXTS, "words of the other, any of them, that pull against these");
    private static final Key<String> REASON = Key.required("reason", Kinds.TEXT, "why, as a meeting reads it");
    private static final Key<List<Tension>> TENSIONS = Key.optional(
            "tensions",
            Kinds.records(
                    Shape.of("tension", DefaultSensitivity.DIRECTORY, ID, ONE, OTHER, REASON),
                    AlignRulesDecoder::tension),
            "words that pull against each other, looked at before those of Tandem; one with the id of a tension of Tandem takes"
                    + " its place");

    private static final Key<String> COMMON_ID =
            Key.required("id", Kinds.TEXT, "common ground of Tandem, or a new one");
    private static final Key<List<String>> WORDS =
            Key.required("words", Kinds.TEXTS, "words that two objectives share where they go the same way");
    private static final Key<String> COMMON_REASON =
            Key.required("reason", Kinds.TEXT, "what is said before the word, as `both say that they want`");
    private static final Key<List<Common>> COMMON = Key.optional(
            "common",
            Kinds.records(
                    Shape.of("common ground", DefaultSensitivity.DIRECTORY, COMMON_ID, WORDS, COMMON_REASON),
                    fields -> Optional.of(new Common(
                            fields.get(COMMON_ID),
                            folded(fields.get(WORDS)),
                            fields.get(COMMON_REASON),
                            fields.level()))),
            "words of common ground; one with the id of Tandem's takes its place");

    /** The keys of {@code align-rules.yaml}. */
    static final Shape RULES = Shape.of(
            "table of tensions",
            DefaultSensitivity.DIRECTORY,
            Key.optional("version", Kinds.TEXT, "of the table, for people"),
            TENSIONS,
            COMMON);

    private AlignRulesDecoder() {}

    /** What the file changes of Tandem's table. */
    static Optional<TensionTable> decode(Fields fields) {
        return Optional.of(new TensionTable(
                Once.by(fields, TENSIONS, "tension", Tension::id, Tension::sensitivity),
                Once.by(fields, COMMON, "common ground", Common::id, Common::sensitivity)));
    }

    private static Optional<Tension> tension(Fields fields) {
        List<String> one = folded(fields.get(ONE));
        List<String> other = folded(fields.get(OTHER));
        List<String> both = one.stream().filter(other::contains).toList();
        if (!both.isEmpty()) {
            fields.tell(Finding.of(
                            ProfileRules.VALUE_INVALID,
                            fields.origin(),
                            "`" + both.get(0) + "` stands on both sides of the tension `" + fields.get(ID)
                                    + "`, which is set aside")
                    .expecting("words that pull against each other"));
            return Optional.empty();
        }
        return Optional.of(new Tension(fields.get(ID), one, other, fields.get(REASON), fields.level()));
    }

    private static List<String> folded(List<String> words) {
        return words.stream().map(LegalTable::fold).toList();
    }
}
