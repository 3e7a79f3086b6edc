package org.tandem.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.tandem.load.Kind.Form;
import org.tandem.load.Reading.Bad;
import org.tandem.load.Reading.Good;
import org.tandem.source.Sensitivity;
import org.tandem.source.YamlNode;
import org.tandem.source.YamlNode.Entry;
import org.tandem.source.YamlNode.Mapping;
import org.tandem.vocabulary.DefaultSensitivity;

/** Decodes {@code files:} of {@code tandem.yaml}: how to read tables whose shape cannot be recognised. */
final class HintDecoder {
    private static final Key<String> PATH = Key.required("path", Kinds.PATH, "the file, below the workspace");
    private static final Key<OptionalInt> HEADER_ROWS =
            Key.optional("header_rows", Kinds.whole(1, 25), "how many rows of headings stand before the data");
    private static final Key<String> DELIMITER = Key.optional(
            "delimiter", Kinds.value("character", "", HintDecoder::delimiter), "the character between cells");
    private static final Key<String> DECIMAL_COMMA = Key.optional(
            "decimal_comma", Kinds.words("true", "false", "yes", "no"), "whether 12,5 is twelve and a half");
    private static final Key<String> DATES = Key.optional(
            "dates", Kinds.value("pattern", "", HintDecoder::dates), "pattern of its dates, as `dd/MM/yyyy`");
    private static final Key<Map<String, String>> COLUMNS = Key.optional(
            "columns",
            new Kind<>(new Form.Named(new Form.Value("text", List.of())), Map.of(), HintDecoder::columns),
            "field, as `people_in_need`, and the heading of its column");
    private static final Shape FILE = Shape.of(
            "file of `files:`",
            DefaultSensitivity.DIRECTORY,
            PATH,
            HEADER_ROWS,
            DELIMITER,
            DECIMAL_COMMA,
            DATES,
            COLUMNS);

    private static final Key<List<Hint>> NEEDS = files("needs");
    private static final Key<List<Hint>> PRESENCE = files("presence");
    private static final Key<List<Hint>> AREAS = files("areas");
    private static final Key<List<Hint>> ACTIONS = files("actions");
    private static final Shape FILES =
            Shape.of("record of files", DefaultSensitivity.DIRECTORY, NEEDS, PRESENCE, AREAS, ACTIONS);

    /** {@code files:}. */
    static final Key<Optional<List<Hint>>> KEY = Key.optional(
            "files", Kinds.record(FILES, HintDecoder::all), "how to read tables whose shape cannot be recognised");

    /** A hint, and the level stated for the whole file. */
    record Hint(FileHint file, Optional<Sensitivity> level) {}

    private HintDecoder() {}

    private static Key<List<Hint>> files(String table) {
        return Key.optional(table, Kinds.records(FILE, fields -> hint(fields, table)), "the files of " + table);
    }

    private static Optional<List<Hint>> all(Fields fields) {
        List<Hint> hints = new ArrayList<>();
        for (Key<List<Hint>> table : List.of(NEEDS, PRESENCE, AREAS, ACTIONS)) {
            hints.addAll(fields.get(table));
        }
        return Optional.of(List.copyOf(hints));
    }

    private static Optional<Hint> hint(Fields fields, String table) {
        String decimalComma = fields.get(DECIMAL_COMMA);
        FileHint file = new FileHint(
                fields.get(PATH),
                table,
                fields.get(HEADER_ROWS).orElse(0),
                fields.get(DELIMITER),
                decimalComma.isEmpty()
                        ? DecimalMark.UNKNOWN
                        : decimalComma.equals("true") || decimalComma.equals("yes")
                                ? DecimalMark.COMMA
                                : DecimalMark.POINT,
                fields.get(DATES),
                fields.get(COLUMNS));
        return Optional.of(new Hint(file, fields.statedLevel()));
    }

    private static Reading<String> delimiter(String text) {
        String character = text.equalsIgnoreCase("tab") || text.equals("\\t") ? "\t" : text;
        return character.codePointCount(0, character.length()) == 1
                ? new Good<>(character)
                : new Bad<>(ProfileRules.VALUE_INVALID, "`" + text + "` is not one character", "one of , ; TAB |", "");
    }

    private static Reading<String> dates(String text) {
        return text.isBlank() || DateStyle.formatter(text).isPresent()
                ? new Good<>(text)
                : new Bad<>(
                        ProfileRules.VALUE_INVALID,
                        "`" + text + "` is not a pattern of dates",
                        "day, month and year, as `dd/MM/yyyy`, `M/d/yyyy` or `d MMM yyyy`",
                        "");
    }

    private static Map<String, String> columns(YamlNode node, Fields fields) {
        Map<String, String> columns = new TreeMap<>();
        if (!(node instanceof Mapping mapping)) {
            fields.tell(Fields.wrongType(node, "a record of `field: heading`"));
            return columns;
        }
        for (Entry entry : mapping.entries()) {
            Kinds.scalar(entry.value(), fields, "one heading")
                    .filter(heading -> !heading.blank())
                    .ifPresent(heading -> columns.put(entry.key().text().strip(), heading.text()));
        }
        return columns;
    }
}
