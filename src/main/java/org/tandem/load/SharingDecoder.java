package org.tandem.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.source.Sensitivity;
import org.tandem.vocabulary.DefaultSensitivity;

/** Decodes {@code sharing.yaml}: the levels of whole files, and approvals, which are checked here and used when shared. */
final class SharingDecoder {
    private static final Key<String> ID = Key.required("id", Kinds.ID, "unique in the workspace");
    private static final Shape APPROVAL = Shape.of(
            "approval",
            DefaultSensitivity.PLANNING,
            ID,
            Key.required("of", Kinds.TEXT, "the file or record that may be shared"),
            Key.required("to", DomainKinds.AUDIENCE, "the audience that may see it"),
            Key.required("by", Kinds.reference(Ids.Target.ACTOR), "id of the post or organisation that approved"),
            Key.required("on", Kinds.DATE, "the day of the approval"),
            Key.optional("until", Kinds.DATE, "the last day it holds"),
            Key.optional("reason", Kinds.TEXT, "why"));
    private static final Key<List<String>> APPROVALS = Key.optional(
            "approvals",
            Kinds.records(APPROVAL, fields -> Optional.of(fields.get(ID))),
            "releases that differ from the defaults");

    private static final Key<String> PATH = Key.required("path", Kinds.PATH, "the file, below the workspace");
    private static final Key<Optional<Sensitivity>> LEVEL =
            Key.expected("sensitivity", Kinds.SENSITIVITY, "the level of its records that state none");
    private static final Shape LABEL = new Shape(
            "label of a file",
            DefaultSensitivity.DIRECTORY,
            List.of(PATH, LEVEL, Shape.NOTE, Shape.BASIS, Shape.SOURCE));
    private static final Key<List<Label>> FILES =
            Key.optional("files", Kinds.records(LABEL, SharingDecoder::label), "levels of whole files");

    /** The keys of {@code sharing.yaml}. */
    static final Shape SHARING = Shape.of("file of sharing rules", DefaultSensitivity.DIRECTORY, APPROVALS, FILES);

    private record Label(String path, Sensitivity level) {}

    private SharingDecoder() {}

    /** The level of each file that has one, by path. */
    static Optional<Map<String, Sensitivity>> decode(Fields fields) {
        Map<String, Sensitivity> levels = new LinkedHashMap<>();
        fields.get(FILES).forEach(label -> levels.merge(label.path(), label.level(), Sensitivity::highest));
        return Optional.of(levels);
    }

    /** A level that cannot be read is the most sensitive one. */
    private static Optional<Label> label(Fields fields) {
        return fields.has(LEVEL)
                ? Optional.of(new Label(fields.get(PATH), fields.get(LEVEL).orElse(Sensitivity.SEVERE)))
                : Optional.empty();
    }
}
