package org.tandem.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.tandem.diagnostic.Acceptance;
import org.tandem.diagnostic.Checks;
import org.tandem.diagnostic.Checks.Level;
import org.tandem.diagnostic.Severity;
import org.tandem.load.Kind.Form;
import org.tandem.source.YamlNode;
import org.tandem.source.YamlNode.Entry;
import org.tandem.source.YamlNode.Mapping;
import org.tandem.vocabulary.DefaultSensitivity;

/** Decodes {@code checks:}, what {@code tandem.yaml} says of findings. Whether a rule exists is told by {@code check}. */
final class ChecksDecoder {
    private static final String OFF = "off";
    private static final List<String> WORDS = List.of("error", "warning", "note", OFF);

    private static final Key<List<Level>> SEVERITY = Key.optional(
            "severity",
            new Kind<>(new Form.Named(new Form.Value("word", WORDS)), List.of(), ChecksDecoder::levels),
            "how bad findings of a rule are; a warning or note may be `off`");

    private static final Key<String> RULE = Key.required("rule", Kinds.TEXT, "id of the rule");
    private static final Key<String> REASON = Key.required("reason", Kinds.TEXT, "why they are accepted");
    private static final Key<String> FILE =
            Key.optional("file", Kinds.TEXT, "the file they stand in, or a folder as `needs/`");
    private static final Key<String> COLUMN = Key.optional("column", Kinds.TEXT, "heading of the column they speak of");
    private static final Key<String> VALUE =
            Key.optional("value", Kinds.TEXT, "the value they quote, as it stands in the file");
    private static final Key<String> MESSAGE = Key.optional("message", Kinds.TEXT, "words of their message");
    private static final Key<OptionalInt> AT_MOST = Key.optional(
            "at_most", Kinds.whole(1, Integer.MAX_VALUE), "how many there may be; where there are more, all are told");
    private static final Key<Optional<LocalDate>> UNTIL =
            Key.optional("until", Kinds.DATE, "the last day on which they are accepted");
    private static final Shape ACCEPTANCE = Shape.of(
            "accepted finding",
            DefaultSensitivity.DIRECTORY,
            RULE,
            FILE,
            COLUMN,
            VALUE,
            MESSAGE,
            AT_MOST,
            REASON,
            Key.optional("by", Kinds.TEXT, "who accepted them"),
            UNTIL);
    private static final Key<List<Acceptance>> ACCEPTED = Key.optional(
            "accepted",
            Kinds.records(ACCEPTANCE, ChecksDecoder::acceptance),
            "findings that are known and accepted; they are counted and not told");

    private static final Shape CHECKS = Shape.of("record of checks", DefaultSensitivity.DIRECTORY, SEVERITY, ACCEPTED);

    /** {@code checks:}. */
    static final Key<Optional<Said>> KEY = Key.optional(
            "checks", Kinds.record(CHECKS, ChecksDecoder::said), "how findings are told; never what is read");

    /** What stands there, before it is known which day it is. */
    record Said(List<Level> levels, List<Acceptance> accepted) {
        Checks on(LocalDate asOf) {
            return new Checks(WorkspaceLoader.OPERATION, levels, accepted, asOf);
        }
    }

    private ChecksDecoder() {}

    private static Optional<Said> said(Fields fields) {
        return Optional.of(new Said(fields.get(SEVERITY), fields.get(ACCEPTED)));
    }

    private static Optional<Acceptance> acceptance(Fields fields) {
        OptionalInt most = fields.get(AT_MOST);
        Optional<LocalDate> until = fields.get(UNTIL);
        if ((fields.has(AT_MOST) && most.isEmpty()) || (fields.has(UNTIL) && until.isEmpty())) {
            return Optional.empty(); // without the limit that was meant it would accept more than was meant
        }
        return Optional.of(new Acceptance(
                fields.get(RULE).strip(),
                fields.get(FILE).strip(),
                fields.get(COLUMN),
                fields.get(VALUE),
                fields.get(MESSAGE),
                most.orElse(0),
                until.orElse(null),
                fields.origin()));
    }

    private static List<Level> levels(YamlNode node, Fields fields) {
        List<Level> levels = new ArrayList<>();
        if (!(node instanceof Mapping mapping)) {
            fields.tell(Fields.wrongType(node, "a record of `rule: severity`"));
            return levels;
        }
        for (Entry entry : mapping.entries()) {
            Kinds.scalar(entry.value(), fields, "one of " + String.join(", ", WORDS))
                    .flatMap(word -> fields.take(Kinds.word(word.text(), WORDS), word.origin()))
                    .ifPresent(word -> levels.add(new Level(
                            entry.key().text().strip(),
                            Stream.of(Severity.values())
                                    .filter(severity -> severity.word().equals(word))
                                    .findFirst()
                                    .orElse(null),
                            entry.key().origin())));
        }
        return levels;
    }
}
