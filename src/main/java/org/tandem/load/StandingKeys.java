package org.tandem.load;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tandem.model.Directory.Side;
import org.tandem.model.LetterRules;
import org.tandem.vocabulary.DefaultSensitivity;

/** Which rows of the responsibility matrix stand whatever is planned: keys of {@code raci-rules.yaml}. */
final class StandingKeys {
    private static final Key<String> KIND = Key.required("kind", Kinds.TEXT, "kind of activity whose rules hold");

    private static final Key<String> FUNCTION =
            Key.required("id", Kinds.TEXT, "the row is `function:ID`; an id of its own among functions");
    private static final Key<String> TITLE = Key.required("title", Kinds.TEXT, "what is to be done, with a verb");
    private static final Key<String> SECTOR = Key.optional("sector", DomainKinds.SECTOR, "the sector it belongs to");

    /** {@code functions:}. */
    static final Key<List<LetterRules.Function>> FUNCTIONS = Key.optional(
            "functions",
            Kinds.records(
                    Shape.of("function", DefaultSensitivity.DIRECTORY, FUNCTION, TITLE, KIND, SECTOR),
                    fields -> Optional.of(new LetterRules.Function(
                            fields.get(FUNCTION),
                            fields.get(TITLE),
                            fields.get(KIND),
                            fields.get(SECTOR),
                            fields.level()))),
            "functions of coordination that stand whatever is planned, in place of those of Tandem");

    private static final Key<List<String>> GROUPS =
            Key.optional("groups", Kinds.TEXTS, "words of the task's group, any of them");
    private static final Key<List<String>> HUMANITARIAN = Key.optional(
            "humanitarian", Kinds.TEXTS, "words of the task's `humanitarian`, any of them; they come before its group");

    /** {@code tasks:}. */
    static final Key<List<LetterRules.TaskKind>> TASKS = Key.optional(
            "tasks",
            Kinds.records(
                    Shape.of("rule for tasks", DefaultSensitivity.DIRECTORY, GROUPS, HUMANITARIAN, KIND),
                    fields -> Optional.of(new LetterRules.TaskKind(
                            fields.get(GROUPS), fields.get(HUMANITARIAN), fields.get(KIND), fields.level()))),
            "which tasks of a mandate have a humanitarian side, in place of Tandem's");

    private static final Key<List<String>> MEANS =
            Key.optional("means", Kinds.TEXTS, "kinds of means asked for; all when not stated");

    private static final Key<String> CIVILIAN = Key.optional(
            "civilian",
            Kinds.words("true", "false"),
            "whether it fits only requests that come down to no military or armed means; `false` unless stated");

    /** Sides, as rules name them. */
    static final Kind<List<String>> SIDES = Kinds.list(Kinds.words(Side.codes().toArray(new String[0])));

    private static final Key<List<String>> ASKED_BY =
            Key.optional("asked_by", SIDES, "sides of who asks, any of them; all when not stated");

    private static final Key<List<String>> ASKED_OF = Key.optional(
            "asked_of",
            SIDES,
            "sides of those others of whom the decision is sought, any of them; all when not stated");

    /** {@code requests:}. */
    static final Key<List<LetterRules.RequestKind>> REQUESTS = Key.optional(
            "requests",
            Kinds.records(
                    Shape.of(
                            "rule for requests",
                            DefaultSensitivity.DIRECTORY,
                            MEANS,
                            CIVILIAN,
                            ASKED_BY,
                            ASKED_OF,
                            KIND),
                    fields -> Optional.of(new LetterRules.RequestKind(
                            fields.get(MEANS),
                            fields.get(CIVILIAN).equals("true"),
                            Side.of(fields.get(ASKED_BY)),
                            Side.of(fields.get(ASKED_OF)),
                            fields.get(KIND),
                            fields.level()))),
            "what kind of activity the decision on a request is, in place of Tandem's");

    /** {@code consulted_within:}. */
    static final Key<OptionalInt> CONSULTED_WITHIN = Key.optional(
            "consulted_within",
            Kinds.whole(1, 3650),
            "days within which the people of an area with joint activities are to have been asked; 90 unless stated");

    private StandingKeys() {}
}
