package org.tandem.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Severity;
import org.tandem.diagnostic.Suggestion;
import org.tandem.load.Ids.Reference;
import org.tandem.load.Kind.Form;
import org.tandem.load.Reading.Bad;
import org.tandem.load.Reading.Good;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;
import org.tandem.source.YamlNode;
import org.tandem.source.YamlNode.Scalar;
import org.tandem.source.YamlNode.Sequence;

/** The kinds of value that any record may hold. */
final class Kinds {
    static final Kind<String> TEXT = value("text", "", text -> new Good<>(text));
    static final Kind<Optional<LocalDate>> DATE = value("date", Optional.empty(), DateReader::read);
    static final Kind<Optional<Sensitivity>> SENSITIVITY = new Kind<>(
            new Form.Value("word", List.of("LOW", "MODERATE", "HIGH", "SEVERE")),
            Optional.empty(),
            (node, fields) -> scalar(node, fields, "one value")
                    .flatMap(scalar -> fields.take(SensitivityReader.read(scalar.text()), scalar.origin()))
                    .flatMap(level -> level));

    /** Whatever the user keeps there; nothing is read from it. */
    static final Kind<Boolean> ANYTHING =
            new Kind<>(new Form.Value("anything", List.of()), false, (node, fields) -> true);

    /** The record's own id, which no other record of the workspace bears; absent when another does. */
    static final Kind<String> ID = new Kind<>(new Form.Value("id", List.of()), "", Kinds::ownId);

    static final Kind<List<String>> TEXTS = list(TEXT);

    /** The path of a file inside the workspace, with {@code /} between folders. */
    static final Kind<String> PATH = value("path", "", PathGuard::inside);

    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Kinds() {}

    /** A single value that {@code reader} reads. */
    static <T> Kind<T> value(String format, T absent, Function<String, Reading<T>> reader) {
        return value(new Form.Value(format, List.of()), absent, reader);
    }

    private static <T> Kind<T> value(Form form, T absent, Function<String, Reading<T>> reader) {
        return new Kind<>(
                form,
                absent,
                (node, fields) -> scalar(node, fields, "one value")
                        .flatMap(
                                scalar -> fields.take(reader.apply(scalar.text().strip()), scalar.origin()))
                        .orElse(absent));
    }

    /** One of {@code words}, in any case, blanks and underscores for hyphens and the other way round. */
    static Kind<String> words(String... words) {
        List<String> allowed = List.of(words);
        return value(new Form.Value("word", allowed), "", text -> word(text, allowed));
    }

    /** One of the words of an enumeration; empty when it is none of them. */
    static <E> Kind<Optional<E>> choice(List<String> words, Function<String, Optional<E>> of) {
        return value(
                new Form.Value("word", words),
                Optional.empty(),
                text -> word(text, words).map(of));
    }

    static Reading<String> word(String text, List<String> allowed) {
        String wanted = fold(text);
        for (String word : allowed) {
            if (fold(word).equals(wanted)) {
                return new Good<>(word);
            }
        }
        return new Bad<>(
                ProfileRules.VALUE_INVALID,
                "`" + text + "` is not one of the words for this key",
                "one of " + String.join(", ", allowed),
                Suggestion.nearest(text, allowed).orElse(""));
    }

    private static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /** A whole number from {@code least} to {@code most}. */
    static Kind<OptionalInt> whole(int least, int most) {
        return value("whole number", OptionalInt.empty(), text -> {
            try {
                int number = Integer.parseInt(text);
                if (number >= least && number <= most) {
                    return new Good<>(OptionalInt.of(number));
                }
            } catch (NumberFormatException notWhole) {
                // told below, with numbers out of range
            }
            return new Bad<>(
                    ProfileRules.VALUE_INVALID,
                    "`" + text + "` is not a whole number from " + least + " to " + most,
                    "a whole number from " + least + " to " + most,
                    "");
        });
    }

    /** The id of another record, checked when all files are read. */
    static Kind<String> reference(Ids.Target target) {
        return new Kind<>(
                new Form.Value("reference", List.of()),
                "",
                (node, fields) -> scalar(node, fields, "one id")
                        .map(scalar -> {
                            String id = scalar.text().strip();
                            fields.context()
                                    .ids()
                                    .refer(new Reference(target, id, scalar.origin(), Severity.ERROR, fields.level()));
                            return id;
                        })
                        .orElse(""));
    }

    /** A list; a single value in its place is used as a list of one, with a warning. */
    static <T> Kind<List<T>> list(Kind<T> item) {
        return new Kind<>(new Form.Items(item.form()), List.of(), (node, fields) -> {
            List<YamlNode> nodes = List.of(node);
            if (node instanceof Sequence sequence) {
                nodes = sequence.items();
            } else {
                fields.tell(Fields.warning(
                        Fields.wrongType(node, "a list").expecting("a list, as `[...]` or lines of `- ...`")));
            }
            List<T> items = new ArrayList<>();
            for (YamlNode each : nodes) {
                boolean blank = each instanceof Scalar scalar && scalar.blank();
                T value = blank ? item.absent() : item.reader().read(each, fields);
                if (!item.absent().equals(value)) {
                    items.add(value);
                }
            }
            return List.copyOf(items);
        });
    }

    /** One value or a list of them, either as good as the other. */
    static <T> Kind<List<T>> oneOrSeveral(Kind<T> item) {
        Kind<List<T>> all = list(item);
        return new Kind<>(new Form.OneOrSeveral(item.form()), List.of(), (node, fields) -> {
            if (node instanceof Sequence) {
                return all.reader().read(node, fields);
            }
            T value = item.reader().read(node, fields);
            return item.absent().equals(value) ? List.of() : List.of(value);
        });
    }

    /** A list of records: those that can be used. */
    static <T> Kind<List<T>> records(Shape shape, Function<Fields, Optional<T>> decoder) {
        Kind<List<Optional<T>>> all = list(record(shape, decoder));
        return new Kind<>(
                all.form(),
                List.of(),
                (node, fields) -> all.reader().read(node, fields).stream()
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** A record; empty when a key that is required is missing or cannot be used. */
    static <T> Kind<Optional<T>> record(Shape shape, Function<Fields, Optional<T>> decoder) {
        return new Kind<>(
                new Form.Entries(shape),
                Optional.empty(),
                (node, fields) -> fields.inner(node, shape).flatMap(inner -> {
                    Optional<T> decoded = decoder.apply(inner).filter(value -> inner.complete());
                    if (shape.identified()) {
                        inner.context().tally().count(inner, decoded.isPresent(), inner.level());
                    }
                    return decoded;
                }));
    }

    /** The node as a single value; empty, with a finding, when it is a list or a record. */
    static Optional<Scalar> scalar(YamlNode node, Fields fields, String expected) {
        if (node instanceof Scalar scalar) {
            return Optional.of(scalar);
        }
        fields.tell(Fields.wrongType(node, expected));
        return Optional.empty();
    }

    private static String ownId(YamlNode node, Fields fields) {
        Optional<Scalar> scalar = scalar(node, fields, "one id");
        if (scalar.isEmpty()) {
            return "";
        }
        String id = scalar.get().text().strip();
        if (!KEBAB.matcher(id).matches()) {
            fields.tell(Fields.warning(
                    Finding.of(ProfileRules.VALUE_INVALID, node.origin(), "id `" + id + "` is not in kebab case")
                            .expecting("small letters and figures, words joined by hyphens")
                            .nearest(kebab(id))));
        }
        Optional<Origin> first = fields.context().ids().declare(id, node.origin());
        if (first.isPresent()) {
            fields.tell(Finding.of(
                            TableRules.ID_DUPLICATE, node.origin(), "id `" + id + "` is already that of " + first.get())
                    .expecting("an id that no other record of the workspace bears; this record is set aside"));
            return "";
        }
        return id;
    }

    private static String kebab(String id) {
        return id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
