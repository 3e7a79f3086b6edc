package org.tandem.load;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Severity;
import org.tandem.diagnostic.Suggestion;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;
import org.tandem.source.YamlNode;
import org.tandem.source.YamlNode.Mapping;
import org.tandem.source.YamlNode.Scalar;

/**
 * One record of a YAML file while it is read: it knows the keys it may hold, and tells unknown and missing ones. All that it
 * tells carries the record's sensitivity.
 */
public final class Fields {
    private final Shape shape;
    private final Mapping mapping;
    private final ProfileContext context;
    private final Optional<Fields> outer;
    private final Optional<Sensitivity> stated;
    private final Map<String, Object> values = new HashMap<>();
    private Sensitivity level;
    private Sensitivity raised = Sensitivity.LOW;
    private boolean complete = true;
    private boolean repaired;

    private Fields(Shape shape, Mapping mapping, ProfileContext context, Optional<Fields> outer) {
        this.shape = shape;
        this.mapping = mapping;
        this.context = context;
        this.outer = outer;
        this.stated = highest(ownLevel(mapping).or(context::fileLevel), outer.flatMap(around -> around.stated));
        this.level = stated.orElse(shape.usual());
    }

    /** The record that is a whole file; empty, with a finding, when the file is no record. */
    static Optional<Fields> ofFile(YamlNode root, Shape shape, ProfileContext context) {
        if (root instanceof Mapping mapping) {
            Fields fields = new Fields(shape, mapping, context, Optional.empty());
            fields.readKeys();
            return Optional.of(fields);
        }
        context.findings().accept(wrongType(root, "lines of `key: value`"));
        return Optional.empty();
    }

    /** A record inside this one: at least as sensitive as what this one states of itself. */
    Optional<Fields> inner(YamlNode node, Shape inner) {
        if (node instanceof Mapping mapping) {
            Fields fields = new Fields(inner, mapping, context, Optional.of(this));
            if (inner.part()) {
                ownLevel(mapping).ifPresent(this::raise);
            }
            fields.readKeys();
            return Optional.of(fields);
        }
        tell(wrongType(node, "a record of `key: value`"));
        return Optional.empty();
    }

    /** A part of it is said to be so sensitive. */
    private void raise(Sensitivity part) {
        raised = raised.highest(part);
        level = level.highest(part);
        if (shape.part()) {
            outer.ifPresent(around -> around.raise(part));
        }
    }

    private static Optional<Sensitivity> ownLevel(Mapping mapping) {
        return mapping.get(Shape.SENSITIVITY.name())
                .filter(node -> !(node instanceof Scalar scalar && scalar.blank()))
                .map(node -> node instanceof Scalar scalar
                        ? Sensitivity.of(scalar.text()).orElse(Sensitivity.SEVERE)
                        : Sensitivity.SEVERE);
    }

    private static Optional<Sensitivity> highest(Optional<Sensitivity> own, Optional<Sensitivity> around) {
        return own.map(level -> level.highest(around.orElse(level))).or(() -> around);
    }

    private void readKeys() {
        for (YamlNode.Entry entry : mapping.entries()) {
            String name = entry.key().text();
            if (!shape.names().contains(name)) {
                String nearest = Suggestion.nearest(name, shape.names()).orElse("");
                tell(Finding.of(
                                ProfileRules.KEY_UNKNOWN,
                                entry.key().origin(),
                                "key `" + name + "` is not known in " + article(shape.name()))
                        .expecting("one of " + String.join(", ", shape.names()))
                        .nearest(nearest));
            }
        }
        for (Key<?> key : shape.keys()) {
            if (key.need() != Key.Need.OPTIONAL && !has(key)) {
                missing(key);
            }
        }
        shape.keys().forEach(this::get);
        if (get(Shape.BASIS).equals("sourced") && !has(Shape.SOURCE)) {
            tell(Finding.of(ProfileRules.SOURCE_MISSING, origin(Shape.BASIS), "`sourced`, but no source is named")
                    .expecting("`source:` with a document and its date, or `basis: illustrative`"));
        }
    }

    private void missing(Key<?> key) {
        Finding finding = Finding.of(
                        ProfileRules.KEY_MISSING,
                        mapping.origin(),
                        "key `" + key.name() + "` is missing in " + article(shape.name()))
                .expecting("`" + key.name() + ": ...`, " + key.meaning());
        boolean required = key.need() == Key.Need.REQUIRED;
        complete &= !required;
        tell(required ? finding : warning(finding));
    }

    /** The value of {@code key}; what stands for an absent value when it is missing or cannot be used. */
    @SuppressWarnings("unchecked") // a key's value is only ever put in by the kind of this very key
    <T> T get(Key<T> key) {
        Object known = values.get(key.name());
        if (known == null) {
            T value = read(key);
            values.put(key.name(), value);
            return value;
        }
        return (T) known;
    }

    private <T> T read(Key<T> key) {
        T absent = key.kind().absent();
        T value = node(key).map(node -> key.kind().reader().read(node, this)).orElse(absent);
        complete &= key.need() != Key.Need.REQUIRED || !absent.equals(value);
        return value;
    }

    /** Whether {@code key} states something. */
    boolean has(Key<?> key) {
        return node(key).isPresent();
    }

    /** Whether {@code key} is stated and nothing of what it states can be used. */
    boolean lost(Key<?> key) {
        return has(key) && get(key).equals(key.kind().absent());
    }

    /** Whether records of this shape may hold {@code key}. */
    boolean declares(Key<?> key) {
        return shape.names().contains(key.name());
    }

    private Optional<YamlNode> node(Key<?> key) {
        if (!declares(key)) {
            throw new IllegalArgumentException(shape.name() + " declares no key " + key.name());
        }
        return mapping.get(key.name()).filter(node -> !(node instanceof Scalar scalar && scalar.blank()));
    }

    /** Where the record begins. */
    Origin origin() {
        return mapping.origin();
    }

    /** Where the value of {@code key} begins; where the record begins when it states none. */
    Origin origin(Key<?> key) {
        return node(key).map(YamlNode::origin).orElse(mapping.origin());
    }

    /** How sensitive the record is: as stated, else as usual for its kind. */
    Sensitivity level() {
        return level;
    }

    /** How sensitive it, or what it stands in, is said to be; empty when nothing is said. */
    Optional<Sensitivity> statedLevel() {
        return stated;
    }

    /** Settles how sensitive it is: as stated, else {@code usual}, which its values decide. */
    Sensitivity settle(Sensitivity usual) {
        level = stated.orElse(usual).highest(raised);
        return level;
    }

    /** The record this one stands in; fails for a whole file. */
    Fields outer() {
        return outer.orElseThrow();
    }

    /** Whether every required key could be used. */
    boolean complete() {
        return complete;
    }

    /** Whether a value was used after a repair. */
    boolean repaired() {
        return repaired;
    }

    ProfileContext context() {
        return context;
    }

    /** Tells {@code finding} as one about this record. */
    void tell(Finding finding) {
        context.findings().accept(finding.about(level));
    }

    /** The value of a reading, once what is wrong with it is told. */
    <T> Optional<T> take(Reading<T> reading, Origin origin) {
        repaired |= reading instanceof Reading.Repaired<T>;
        reading.finding(origin, "").ifPresent(this::tell);
        return reading.usable();
    }

    /** The same finding as a warning: the value is used all the same. */
    static Finding warning(Finding finding) {
        return new Finding(
                finding.rule(),
                Severity.WARNING,
                finding.origin(),
                finding.message(),
                finding.expected(),
                finding.nearest(),
                finding.sensitivity());
    }

    static Finding wrongType(YamlNode node, String expected) {
        return Finding.of(
                        ProfileRules.TYPE_WRONG,
                        node.origin(),
                        describe(node) + " stands where " + expected + " was expected")
                .expecting("write " + expected);
    }

    private static String describe(YamlNode node) {
        if (node instanceof Scalar scalar) {
            return "the value `" + scalar.text().lines().findFirst().orElse("") + "`";
        }
        return node instanceof Mapping ? "a record" : "a list";
    }

    private static String article(String name) {
        return ("aeiou".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
    }
}
